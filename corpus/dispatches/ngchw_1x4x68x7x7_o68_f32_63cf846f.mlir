#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x272x7x7xf32>, %arg1: tensor<1x272x1x1xf32>, %arg2: tensor<1x272x1x1xf32>, %arg3: tensor<1x272x1x1xf32>, %arg4: tensor<1x272x1x1xf32>, %arg5: tensor<4x68x68x1x1xf32>, %arg6: tensor<1x272x1x1xf32>, %arg7: tensor<1x272x1x1xf32>, %arg8: tensor<1x272x1x1xf32>, %arg9: tensor<1x272x1x1xf32>) -> tensor<1x272x7x7xf32> {
    %0 = tensor.empty() : tensor<1x272x7x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.subf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2], [3], [4]] output_shape [1, 4, 68, 7, 7] : tensor<1x272x7x7xf32> into tensor<1x4x68x7x7xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %expanded_0 = tensor.expand_shape %0 [[0], [1, 2], [3], [4]] output_shape [1, 4, 68, 7, 7] : tensor<1x272x7x7xf32> into tensor<1x4x68x7x7xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%expanded_0 : tensor<1x4x68x7x7xf32>) -> tensor<1x4x68x7x7xf32>
    %6 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %arg5 : tensor<1x4x68x7x7xf32>, tensor<4x68x68x1x1xf32>) outs(%5 : tensor<1x4x68x7x7xf32>) -> tensor<1x4x68x7x7xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2], [3], [4]] : tensor<1x4x68x7x7xf32> into tensor<1x272x7x7xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg6 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.subf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg7 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg8 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg9 : tensor<1x272x7x7xf32>, tensor<1x272x1x1xf32>) outs(%0 : tensor<1x272x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x272x7x7xf32>
    util.return %10 : tensor<1x272x7x7xf32>
  }
}
