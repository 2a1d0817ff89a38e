#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x32x32xf32>, %arg1: tensor<1x320x32x32xbf16>, %arg2: tensor<1x320x32x32xbf16>, %arg3: tensor<1x32x1xbf16>, %arg4: tensor<1x32x1xbf16>, %arg5: tensor<320x1x1xbf16>, %arg6: tensor<320x1x1xbf16>, %arg7: tensor<320x320x1x1xbf16>, %arg8: tensor<320xf32>) -> tensor<1x1024x320xbf16> {
    %0 = tensor.empty() : tensor<1x320x32x32xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %13 = arith.truncf %in : f32 to bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.addf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.addf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<1x320x32x32xbf16> into tensor<1x327680xbf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 10240] : tensor<1x327680xbf16> into tensor<1x32x10240xbf16>
    %4 = tensor.empty() : tensor<1x32x10240xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x32x10240xbf16>, tensor<1x32x1xbf16>) outs(%4 : tensor<1x32x10240xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.subf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x32x10240xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x32x10240xbf16>, tensor<1x32x1xbf16>) outs(%4 : tensor<1x32x10240xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.mulf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x32x10240xbf16>
    %collapsed_0 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<1x32x10240xbf16> into tensor<1x327680xbf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 320, 32, 32] : tensor<1x327680xbf16> into tensor<1x320x32x32xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg5 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.mulf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %8 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg6 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %13 = arith.addf %in, %in_3 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %9 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<320xf32>) outs(%9 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg7 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %13 = arith.truncf %in : f32 to bf16
      linalg.yield %13 : bf16
    } -> tensor<1x320x32x32xbf16>
    %12 = tensor.empty() : tensor<1x32x32x320xbf16>
    %transposed = linalg.transpose ins(%11 : tensor<1x320x32x32xbf16>) outs(%12 : tensor<1x32x32x320xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x32x32x320xbf16> into tensor<1x1024x320xbf16>
    util.return %collapsed_2 : tensor<1x1024x320xbf16>
  }
}
