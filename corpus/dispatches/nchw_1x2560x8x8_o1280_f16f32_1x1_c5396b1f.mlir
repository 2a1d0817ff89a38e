#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1280x8x8xf16>, %arg1: tensor<1x2560x8x8xf16>, %arg2: tensor<1x1280x10x10xf16>, %arg3: tensor<1x1280x8x8xf16>, %arg4: tensor<1x640x8x8xf16>, %arg5: tensor<1x1280x10x10xf16>, %arg6: tensor<1x1280x8x8xf16>, %arg7: tensor<1280x1280x1x1xf16>, %arg8: tensor<1280xf32>, %arg9: tensor<1280x2560x1x1xf16>, %arg10: tensor<1280xf32>, %arg11: tensor<1280x1280x3x3xf16>, %arg12: tensor<1280xf32>, %arg13: tensor<1280x1280x1x1xf16>, %arg14: tensor<1280xf32>, %arg15: tensor<1280x640x1x1xf16>, %arg16: tensor<1280xf32>, %arg17: tensor<1280x1280x3x3xf16>, %arg18: tensor<1280xf32>, %arg19: tensor<1280x2560x1x1xf16>, %arg20: tensor<1280xf32>) -> (tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>, tensor<1x2560x8x8xf16>, tensor<1x1280x8x8xf16>) {
    %0 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg7 : tensor<1x1280x8x8xf16>, tensor<1280x1280x1x1xf16>) outs(%broadcasted : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %2 = tensor.empty() : tensor<1x1280x8x8xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %broadcasted_0 = linalg.broadcast ins(%arg10 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg9 : tensor<1x2560x8x8xf16>, tensor<1280x2560x1x1xf16>) outs(%broadcasted_0 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %broadcasted_1 = linalg.broadcast ins(%arg12 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg11 : tensor<1x1280x10x10xf16>, tensor<1280x1280x3x3xf16>) outs(%broadcasted_1 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %21 = arith.addf %in, %in_6 : f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %21 = arith.addf %in, %in_6 : f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %broadcasted_2 = linalg.broadcast ins(%arg14 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg13 : tensor<1x1280x8x8xf16>, tensor<1280x1280x1x1xf16>) outs(%broadcasted_2 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %broadcasted_3 = linalg.broadcast ins(%arg16 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg15 : tensor<1x640x8x8xf16>, tensor<1280x640x1x1xf16>) outs(%broadcasted_3 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %broadcasted_4 = linalg.broadcast ins(%arg18 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg17 : tensor<1x1280x10x10xf16>, tensor<1280x1280x3x3xf16>) outs(%broadcasted_4 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %21 = arith.addf %in, %in_6 : f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %21 = arith.addf %in, %in_6 : f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %concat = tensor.concat dim(1) %9, %17 : (tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) -> tensor<1x2560x8x8xf16>
    %broadcasted_5 = linalg.broadcast ins(%arg20 : tensor<1280xf32>) outs(%0 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg19 : tensor<1x2560x8x8xf16>, tensor<1280x2560x1x1xf16>) outs(%broadcasted_5 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1280x8x8xf32>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg6 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%2 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %21 = arith.addf %in, %in_6 : f16
      linalg.yield %21 : f16
    } -> tensor<1x1280x8x8xf16>
    util.return %16, %17, %8, %concat, %20 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>, tensor<1x2560x8x8xf16>, tensor<1x1280x8x8xf16>
  }
}
