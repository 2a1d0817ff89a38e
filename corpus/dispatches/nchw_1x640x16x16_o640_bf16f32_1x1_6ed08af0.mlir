#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x16x16xf32>, %arg1: tensor<1x640x16x16xbf16>, %arg2: tensor<1x32x1xbf16>, %arg3: tensor<1x32x1xbf16>, %arg4: tensor<640x320x1x1xbf16>, %arg5: tensor<640xf32>, %arg6: tensor<640x1x1xbf16>, %arg7: tensor<640x1x1xbf16>, %arg8: tensor<640x640x1x1xbf16>, %arg9: tensor<640xf32>) -> tensor<1x256x640xbf16> {
    %0 = tensor.empty() : tensor<1x320x16x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x320x16x16xf32>) outs(%0 : tensor<1x320x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x320x16x16xbf16>
    %2 = tensor.empty() : tensor<1x640x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<640xf32>) outs(%2 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg4 : tensor<1x320x16x16xbf16>, tensor<640x320x1x1xbf16>) outs(%broadcasted : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %4 = tensor.empty() : tensor<1x640x16x16xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x640x16x16xf32>) outs(%4 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x640x16x16xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%4 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %15 = arith.addf %in, %in_4 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x640x16x16xbf16>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<1x640x16x16xbf16> into tensor<1x163840xbf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 5120] : tensor<1x163840xbf16> into tensor<1x32x5120xbf16>
    %7 = tensor.empty() : tensor<1x32x5120xbf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x32x5120xbf16>, tensor<1x32x1xbf16>) outs(%7 : tensor<1x32x5120xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %15 = arith.subf %in, %in_4 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x32x5120xbf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<1x32x5120xbf16>, tensor<1x32x1xbf16>) outs(%7 : tensor<1x32x5120xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %15 = arith.mulf %in, %in_4 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x32x5120xbf16>
    %collapsed_0 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<1x32x5120xbf16> into tensor<1x163840xbf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 640, 16, 16] : tensor<1x163840xbf16> into tensor<1x640x16x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg6 : tensor<1x640x16x16xbf16>, tensor<640x1x1xbf16>) outs(%4 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %15 = arith.mulf %in, %in_4 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x640x16x16xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x640x16x16xbf16>, tensor<640x1x1xbf16>) outs(%4 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %15 = arith.addf %in, %in_4 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x640x16x16xbf16>
    %broadcasted_2 = linalg.broadcast ins(%arg9 : tensor<640xf32>) outs(%2 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%11, %arg8 : tensor<1x640x16x16xbf16>, tensor<640x640x1x1xbf16>) outs(%broadcasted_2 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x640x16x16xf32>) outs(%4 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x640x16x16xbf16>
    %14 = tensor.empty() : tensor<1x16x16x640xbf16>
    %transposed = linalg.transpose ins(%13 : tensor<1x640x16x16xbf16>) outs(%14 : tensor<1x16x16x640xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x16x16x640xbf16> into tensor<1x256x640xbf16>
    util.return %collapsed_3 : tensor<1x256x640xbf16>
  }
}
