#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x32x32xbf16>, %arg1: tensor<1x320x32x32xbf16>, %arg2: tensor<1x320x32x32xbf16>, %arg3: tensor<1x32x1xbf16>, %arg4: tensor<1x32x1xbf16>, %arg5: tensor<320x320x1x1xbf16>, %arg6: tensor<320xf32>, %arg7: tensor<320x1x1xbf16>, %arg8: tensor<320x1x1xbf16>, %arg9: tensor<320x320x1x1xbf16>, %arg10: tensor<320xf32>) -> tensor<1x1024x320xbf16> {
    %0 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg5 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %2 = tensor.empty() : tensor<1x320x32x32xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.addf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.addf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<1x320x32x32xbf16> into tensor<1x327680xbf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 10240] : tensor<1x327680xbf16> into tensor<1x32x10240xbf16>
    %6 = tensor.empty() : tensor<1x32x10240xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x32x10240xbf16>, tensor<1x32x1xbf16>) outs(%6 : tensor<1x32x10240xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.subf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x32x10240xbf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<1x32x10240xbf16>, tensor<1x32x1xbf16>) outs(%6 : tensor<1x32x10240xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x32x10240xbf16>
    %collapsed_0 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<1x32x10240xbf16> into tensor<1x327680xbf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 320, 32, 32] : tensor<1x327680xbf16> into tensor<1x320x32x32xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg7 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %14 = arith.addf %in, %in_4 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_2 = linalg.broadcast ins(%arg10 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg9 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted_2 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %13 = tensor.empty() : tensor<1x32x32x320xbf16>
    %transposed = linalg.transpose ins(%12 : tensor<1x320x32x32xbf16>) outs(%13 : tensor<1x32x32x320xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x32x32x320xbf16> into tensor<1x1024x320xbf16>
    util.return %collapsed_3 : tensor<1x1024x320xbf16>
  }
}
