#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x24x56x56xf32>, %arg1: tensor<4x28x6x1x1xf32>, %arg2: tensor<1x112x1x1xf32>, %arg3: tensor<1x112x1x1xf32>, %arg4: tensor<1x112x1x1xf32>, %arg5: tensor<1x112x1x1xf32>) -> tensor<1x112x56x56xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [1, 4, 6, 56, 56] : tensor<1x24x56x56xf32> into tensor<1x4x6x56x56xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x112x56x56xf32>
    %expanded_0 = tensor.expand_shape %0 [[0], [1, 2], [3], [4]] output_shape [1, 4, 28, 56, 56] : tensor<1x112x56x56xf32> into tensor<1x4x28x56x56xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%expanded_0 : tensor<1x4x28x56x56xf32>) -> tensor<1x4x28x56x56xf32>
    %2 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %arg1 : tensor<1x4x6x56x56xf32>, tensor<4x28x6x1x1xf32>) outs(%1 : tensor<1x4x28x56x56xf32>) -> tensor<1x4x28x56x56xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2], [3], [4]] : tensor<1x4x28x56x56xf32> into tensor<1x112x56x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<1x112x56x56xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.subf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x112x56x56xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x112x56x56xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x112x56x56xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x112x56x56xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x112x56x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x112x56x56xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.addf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x112x56x56xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x112x56x56xf32>) outs(%0 : tensor<1x112x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf ugt, %in, %cst : f32
      %10 = arith.select %9, %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x112x56x56xf32>
    %expanded_1 = tensor.expand_shape %7 [[0], [1, 2], [3], [4]] output_shape [1, 4, 28, 56, 56] : tensor<1x112x56x56xf32> into tensor<1x4x28x56x56xf32>
    %8 = tensor.empty() : tensor<1x28x4x56x56xf32>
    %transposed = linalg.transpose ins(%expanded_1 : tensor<1x4x28x56x56xf32>) outs(%8 : tensor<1x28x4x56x56xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x28x4x56x56xf32> into tensor<1x112x56x56xf32>
    util.return %collapsed_2 : tensor<1x112x56x56xf32>
  }
}
