#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x16x16xf32>, %arg1: tensor<1x640x16x16xf16>, %arg2: tensor<1x32x1xf16>, %arg3: tensor<1x32x1xf16>, %arg4: tensor<640x320x1x1xf16>, %arg5: tensor<640xf32>, %arg6: tensor<640x1x1xf16>, %arg7: tensor<640x1x1xf16>, %arg8: tensor<640x640x1x1xf16>, %arg9: tensor<640xf32>) -> tensor<1x256x640xf16> {
    %0 = tensor.empty() : tensor<1x320x16x16xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x320x16x16xf32>) outs(%0 : tensor<1x320x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %15 = arith.truncf %in : f32 to f16
      linalg.yield %15 : f16
    } -> tensor<1x320x16x16xf16>
    %2 = tensor.empty() : tensor<1x640x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<640xf32>) outs(%2 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg4 : tensor<1x320x16x16xf16>, tensor<640x320x1x1xf16>) outs(%broadcasted : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %4 = tensor.empty() : tensor<1x640x16x16xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x640x16x16xf32>) outs(%4 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %15 = arith.truncf %in : f32 to f16
      linalg.yield %15 : f16
    } -> tensor<1x640x16x16xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<1x640x16x16xf16>, tensor<1x640x16x16xf16>) outs(%4 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %15 = arith.addf %in, %in_4 : f16
      linalg.yield %15 : f16
    } -> tensor<1x640x16x16xf16>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<1x640x16x16xf16> into tensor<1x163840xf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 5120] : tensor<1x163840xf16> into tensor<1x32x5120xf16>
    %7 = tensor.empty() : tensor<1x32x5120xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x32x5120xf16>, tensor<1x32x1xf16>) outs(%7 : tensor<1x32x5120xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %15 = arith.subf %in, %in_4 : f16
      linalg.yield %15 : f16
    } -> tensor<1x32x5120xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<1x32x5120xf16>, tensor<1x32x1xf16>) outs(%7 : tensor<1x32x5120xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %15 = arith.mulf %in, %in_4 : f16
      linalg.yield %15 : f16
    } -> tensor<1x32x5120xf16>
    %collapsed_0 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<1x32x5120xf16> into tensor<1x163840xf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 640, 16, 16] : tensor<1x163840xf16> into tensor<1x640x16x16xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg6 : tensor<1x640x16x16xf16>, tensor<640x1x1xf16>) outs(%4 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %15 = arith.mulf %in, %in_4 : f16
      linalg.yield %15 : f16
    } -> tensor<1x640x16x16xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x640x16x16xf16>, tensor<640x1x1xf16>) outs(%4 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %15 = arith.addf %in, %in_4 : f16
      linalg.yield %15 : f16
    } -> tensor<1x640x16x16xf16>
    %broadcasted_2 = linalg.broadcast ins(%arg9 : tensor<640xf32>) outs(%2 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%11, %arg8 : tensor<1x640x16x16xf16>, tensor<640x640x1x1xf16>) outs(%broadcasted_2 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x640x16x16xf32>) outs(%4 : tensor<1x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %15 = arith.truncf %in : f32 to f16
      linalg.yield %15 : f16
    } -> tensor<1x640x16x16xf16>
    %14 = tensor.empty() : tensor<1x16x16x640xf16>
    %transposed = linalg.transpose ins(%13 : tensor<1x640x16x16xf16>) outs(%14 : tensor<1x16x16x640xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x16x16x640xf16> into tensor<1x256x640xf16>
    util.return %collapsed_3 : tensor<1x256x640xf16>
  }
}
