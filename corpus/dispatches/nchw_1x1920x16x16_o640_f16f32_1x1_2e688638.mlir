#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1280x18x18xf16>, %arg1: tensor<1x640x16x16xf16>, %arg2: tensor<1x640x16x16xf16>, %arg3: tensor<1x320x16x16xf16>, %arg4: tensor<1x640x18x18xf16>, %arg5: tensor<1x640x18x18xf16>, %arg6: tensor<1x640x16x16xf16>, %arg7: tensor<1280x1280x3x3xf16>, %arg8: tensor<1280xf32>, %arg9: tensor<640x640x1x1xf16>, %arg10: tensor<640xf32>, %arg11: tensor<640x640x1x1xf16>, %arg12: tensor<640xf32>, %arg13: tensor<640x320x1x1xf16>, %arg14: tensor<640xf32>, %arg15: tensor<640x640x3x3xf16>, %arg16: tensor<640xf32>, %arg17: tensor<640x640x3x3xf16>, %arg18: tensor<640xf32>, %arg19: tensor<640x1920x1x1xf16>, %arg20: tensor<640xf32>) -> (tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x1920x16x16xf16>, tensor<1x640x16x16xf16>) {
    %0 = tensor.empty() : tensor<1x1280x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<1280xf32>) outs(%0 : tensor<1x1280x16x16xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg7 : tensor<1x1280x18x18xf16>, tensor<1280x1280x3x3xf16>) outs(%broadcasted : tensor<1x1280x16x16xf32>) -> tensor<1x1280x16x16xf32>
    %2 = tensor.empty() : tensor<1x1280x16x16xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1280x16x16xf32>) outs(%2 : tensor<1x1280x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x1280x16x16xf16>
    %4 = tensor.empty() : tensor<1x640x16x16xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg10 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg9 : tensor<1x640x16x16xf16>, tensor<640x640x1x1xf16>) outs(%broadcasted_0 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %6 = tensor.empty() : tensor<1x640x16x16xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %broadcasted_1 = linalg.broadcast ins(%arg12 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg11 : tensor<1x640x16x16xf16>, tensor<640x640x1x1xf16>) outs(%broadcasted_1 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %broadcasted_2 = linalg.broadcast ins(%arg14 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg13 : tensor<1x320x16x16xf16>, tensor<640x320x1x1xf16>) outs(%broadcasted_2 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %broadcasted_3 = linalg.broadcast ins(%arg16 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg15 : tensor<1x640x18x18xf16>, tensor<640x640x3x3xf16>) outs(%broadcasted_3 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %23 = arith.addf %in, %in_6 : f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %23 = arith.addf %in, %in_6 : f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %broadcasted_4 = linalg.broadcast ins(%arg18 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg17 : tensor<1x640x18x18xf16>, tensor<640x640x3x3xf16>) outs(%broadcasted_4 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %23 = arith.addf %in, %in_6 : f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %18 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %23 = arith.addf %in, %in_6 : f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %concat = tensor.concat dim(1) %3, %19 : (tensor<1x1280x16x16xf16>, tensor<1x640x16x16xf16>) -> tensor<1x1920x16x16xf16>
    %broadcasted_5 = linalg.broadcast ins(%arg20 : tensor<640xf32>) outs(%4 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %20 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg19 : tensor<1x1920x16x16xf16>, tensor<640x1920x1x1xf16>) outs(%broadcasted_5 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x640x16x16xf32>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg6 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%6 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %23 = arith.addf %in, %in_6 : f16
      linalg.yield %23 : f16
    } -> tensor<1x640x16x16xf16>
    util.return %14, %15, %18, %19, %concat, %22 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>, tensor<1x1920x16x16xf16>, tensor<1x640x16x16xf16>
  }
}
