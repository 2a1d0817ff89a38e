#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x32x32xf16>, %arg1: tensor<1x320x32x32xf16>, %arg2: tensor<1x320x32x32xf16>, %arg3: tensor<1x32x1xf16>, %arg4: tensor<1x32x1xf16>, %arg5: tensor<320x320x1x1xf16>, %arg6: tensor<320xf32>, %arg7: tensor<320x1x1xf16>, %arg8: tensor<320x1x1xf16>, %arg9: tensor<320x320x1x1xf16>, %arg10: tensor<320xf32>) -> tensor<1x1024x320xf16> {
    %0 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg5 : tensor<1x320x32x32xf16>, tensor<320x320x1x1xf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %2 = tensor.empty() : tensor<1x320x32x32xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<1x320x32x32xf16>, tensor<1x320x32x32xf16>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.addf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x320x32x32xf16>, tensor<1x320x32x32xf16>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.addf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<1x320x32x32xf16> into tensor<1x327680xf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 10240] : tensor<1x327680xf16> into tensor<1x32x10240xf16>
    %6 = tensor.empty() : tensor<1x32x10240xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x32x10240xf16>, tensor<1x32x1xf16>) outs(%6 : tensor<1x32x10240xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.subf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x32x10240xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<1x32x10240xf16>, tensor<1x32x1xf16>) outs(%6 : tensor<1x32x10240xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.mulf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x32x10240xf16>
    %collapsed_0 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<1x32x10240xf16> into tensor<1x327680xf16>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 320, 32, 32] : tensor<1x327680xf16> into tensor<1x320x32x32xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg7 : tensor<1x320x32x32xf16>, tensor<320x1x1xf16>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.mulf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<1x320x32x32xf16>, tensor<320x1x1xf16>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %14 = arith.addf %in, %in_4 : f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %broadcasted_2 = linalg.broadcast ins(%arg10 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg9 : tensor<1x320x32x32xf16>, tensor<320x320x1x1xf16>) outs(%broadcasted_2 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x320x32x32xf16>
    %13 = tensor.empty() : tensor<1x32x32x320xf16>
    %transposed = linalg.transpose ins(%12 : tensor<1x320x32x32xf16>) outs(%13 : tensor<1x32x32x320xf16>) permutation = [0, 2, 3, 1] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x32x32x320xf16> into tensor<1x1024x320xf16>
    util.return %collapsed_3 : tensor<1x1024x320xf16>
  }
}
