#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x2560x4x4xf16>, %arg1: tensor<1x1280x6x6xf16>, %arg2: tensor<1x1280x10x10xf16>, %arg3: tensor<1x1280x4x4xf16>, %arg4: tensor<1280x2560x1x1xf16>, %arg5: tensor<1280xf32>, %arg6: tensor<1280x1280x3x3xf16>, %arg7: tensor<1280xf32>, %arg8: tensor<1280x1280x3x3xf16>, %arg9: tensor<1280xf32>, %arg10: tensor<1280x2560x1x1xf16>, %arg11: tensor<1280xf32>) -> (tensor<1x1280x4x4xf16>, tensor<1x2560x4x4xf16>, tensor<1x1280x4x4xf16>) {
    %0 = tensor.empty() : tensor<1x1280x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<1280xf32>) outs(%0 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x2560x4x4xf16>, tensor<1280x2560x1x1xf16>) outs(%broadcasted : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %2 = tensor.empty() : tensor<1x1280x4x4xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<1280xf32>) outs(%0 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg6 : tensor<1x1280x6x6xf16>, tensor<1280x1280x3x3xf16>) outs(%broadcasted_0 : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %12 = arith.addf %in, %in_3 : f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    %broadcasted_1 = linalg.broadcast ins(%arg9 : tensor<1280xf32>) outs(%0 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg2, %arg8 : tensor<1x1280x10x10xf16>, tensor<1280x1280x3x3xf16>) outs(%broadcasted_1 : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    %concat = tensor.concat dim(1) %6, %8 : (tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) -> tensor<1x2560x4x4xf16>
    %broadcasted_2 = linalg.broadcast ins(%arg11 : tensor<1280xf32>) outs(%0 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg10 : tensor<1x2560x4x4xf16>, tensor<1280x2560x1x1xf16>) outs(%broadcasted_2 : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) outs(%2 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %12 = arith.addf %in, %in_3 : f16
      linalg.yield %12 : f16
    } -> tensor<1x1280x4x4xf16>
    util.return %8, %concat, %11 : tensor<1x1280x4x4xf16>, tensor<1x2560x4x4xf16>, tensor<1x1280x4x4xf16>
  }
}
