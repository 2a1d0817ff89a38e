#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1280x4x4xf32>, %arg1: tensor<1x1280x4x4xf16>, %arg2: tensor<1x1280x4x4xf16>, %arg3: tensor<1x1280x4x4xf16>, %arg4: tensor<1x32x1xf16>, %arg5: tensor<1x32x1xf16>, %arg6: tensor<1280x1x1xf16>, %arg7: tensor<1280x1x1xf16>, %arg8: tensor<1280x1280x1x1xf16>, %arg9: tensor<1280xf32>) -> tensor<1x16x1280xf16> {
    %0 = tensor.empty() : tensor<1x1280x4x4xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x1280x4x4xf32>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x1280x4x4xf16>, tensor<1x1280x4x4xf16>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2, 3]] : tensor<1x1280x4x4xf16> into tensor<1x20480xf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 640] : tensor<1x20480xf16> into tensor<1x32x640xf16>
    %5 = tensor.empty() : tensor<1x32x640xf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<1x32x640xf16>, tensor<1x32x1xf16>) outs(%5 : tensor<1x32x640xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.subf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x32x640xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x32x640xf16>, tensor<1x32x1xf16>) outs(%5 : tensor<1x32x640xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.mulf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x32x640xf16>
    %collapsed_0 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<1x32x640xf16> into tensor<1x20480xf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 1280, 4, 4] : tensor<1x20480xf16> into tensor<1x1280x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg6 : tensor<1x1280x4x4xf16>, tensor<1280x1x1xf16>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.mulf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<1x1280x4x4xf16>, tensor<1280x1x1xf16>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %10 = tensor.empty() : tensor<1x1280x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg9 : tensor<1280xf32>) outs(%10 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg8 : tensor<1x1280x4x4xf16>, tensor<1280x1280x1x1xf16>) outs(%broadcasted : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1280x4x4xf32>) outs(%0 : tensor<1x1280x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x4x4xf16>
    %13 = tensor.empty() : tensor<1x4x4x1280xf16>
    %transposed = linalg.transpose ins(%12 : tensor<1x1280x4x4xf16>) outs(%13 : tensor<1x4x4x1280xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x4x4x1280xf16> into tensor<1x16x1280xf16>
    util.return %collapsed_2 : tensor<1x16x1280xf16>
  }
}
