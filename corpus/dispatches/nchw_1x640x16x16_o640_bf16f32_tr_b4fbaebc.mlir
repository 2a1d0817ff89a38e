#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x256x640xbf16>, %arg1: tensor<1x256x640xbf16>, %arg2: tensor<1x256x640xbf16>, %arg3: tensor<1x640x16x16xf32>, %arg4: tensor<1x640x16x16xbf16>, %arg5: tensor<1x320x16x16xbf16>, %arg6: tensor<1x640x18x18xbf16>, %arg7: tensor<1x640x18x18xbf16>, %arg8: tensor<640x640x1x1xbf16>, %arg9: tensor<640xf32>, %arg10: tensor<640x640x1x1xbf16>, %arg11: tensor<640xf32>, %arg12: tensor<640x320x1x1xbf16>, %arg13: tensor<640xf32>, %arg14: tensor<640x640x3x3xbf16>, %arg15: tensor<640xf32>, %arg16: tensor<640x640x3x3xbf16>, %arg17: tensor<640xf32>, %arg18: tensor<640x640x1x1xbf16>, %arg19: tensor<640xf32>) -> (tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>, tensor<1x256x640xbf16>, tensor<1x256x640xbf16>, tensor<1x256x640xbf16>, tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) {
    %0 = tensor.empty() : tensor<1x640x16x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %2 = tensor.empty() : tensor<1x16x16x640xbf16>
    %transposed = linalg.transpose ins(%1 : tensor<1x640x16x16xbf16>) outs(%2 : tensor<1x16x16x640xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x16x16x640xbf16> into tensor<1x256x640xbf16>
    %3 = tensor.empty() : tensor<1x256x640xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<1x256x640xbf16>, tensor<1x256x640xbf16>) outs(%3 : tensor<1x256x640xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x256x640xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %4 : tensor<1x256x640xbf16>, tensor<1x256x640xbf16>) outs(%3 : tensor<1x256x640xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x256x640xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x256x640xbf16>, tensor<1x256x640xbf16>) outs(%3 : tensor<1x256x640xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x256x640xbf16>
    %expanded = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [1, 16, 16, 640] : tensor<1x256x640xbf16> into tensor<1x16x16x640xbf16>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x16x16x640xbf16>) outs(%0 : tensor<1x640x16x16xbf16>) permutation = [0, 3, 1, 2] 
    %7 = tensor.empty() : tensor<1x640x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg9 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_0, %arg8 : tensor<1x640x16x16xbf16>, tensor<640x640x1x1xbf16>) outs(%broadcasted : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg11 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg10 : tensor<1x640x16x16xbf16>, tensor<640x640x1x1xbf16>) outs(%broadcasted_1 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_2 = linalg.broadcast ins(%arg13 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg12 : tensor<1x320x16x16xbf16>, tensor<640x320x1x1xbf16>) outs(%broadcasted_2 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_3 = linalg.broadcast ins(%arg15 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg14 : tensor<1x640x18x18xbf16>, tensor<640x640x3x3xbf16>) outs(%broadcasted_3 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_4 = linalg.broadcast ins(%arg17 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg16 : tensor<1x640x18x18xbf16>, tensor<640x640x3x3xbf16>) outs(%broadcasted_4 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %20 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %24 = arith.addf %in, %in_6 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_5 = linalg.broadcast ins(%arg19 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%21, %arg18 : tensor<1x640x16x16xbf16>, tensor<640x640x1x1xbf16>) outs(%broadcasted_5 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x640x16x16xf32>) outs(%0 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x640x16x16xbf16>
    util.return %16, %17, %20, %collapsed, %4, %5, %21, %23 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>, tensor<1x256x640xbf16>, tensor<1x256x640xbf16>, tensor<1x256x640xbf16>, tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>
  }
}
