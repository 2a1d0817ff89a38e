#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x136x28x28xf32>, %arg1: tensor<4x34x34x1x1xf32>, %arg2: tensor<1x136x1x1xf32>, %arg3: tensor<1x136x1x1xf32>, %arg4: tensor<1x136x1x1xf32>, %arg5: tensor<1x136x1x1xf32>) -> tensor<1x136x28x28xf32> {
    %0 = tensor.empty() : tensor<1x136x28x28xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x136x28x28xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst : f32
      %11 = arith.select %10, %in, %cst : f32
      linalg.yield %11 : f32
    } -> tensor<1x136x28x28xf32>
    %expanded = tensor.expand_shape %1 [[0], [1, 2], [3], [4]] output_shape [1, 4, 34, 28, 28] : tensor<1x136x28x28xf32> into tensor<1x4x34x28x28xf32>
    %expanded_0 = tensor.expand_shape %0 [[0], [1, 2], [3], [4]] output_shape [1, 4, 34, 28, 28] : tensor<1x136x28x28xf32> into tensor<1x4x34x28x28xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%expanded_0 : tensor<1x4x34x28x28xf32>) -> tensor<1x4x34x28x28xf32>
    %3 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %arg1 : tensor<1x4x34x28x28xf32>, tensor<4x34x34x1x1xf32>) outs(%2 : tensor<1x4x34x28x28xf32>) -> tensor<1x4x34x28x28xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<1x4x34x28x28xf32> into tensor<1x136x28x28xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<1x136x28x28xf32>, tensor<1x136x1x1xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.subf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x136x28x28xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x136x28x28xf32>, tensor<1x136x1x1xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x136x28x28xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x136x28x28xf32>, tensor<1x136x1x1xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x136x28x28xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x136x28x28xf32>, tensor<1x136x1x1xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.addf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x136x28x28xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x136x28x28xf32>) outs(%0 : tensor<1x136x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst : f32
      %11 = arith.select %10, %in, %cst : f32
      linalg.yield %11 : f32
    } -> tensor<1x136x28x28xf32>
    %expanded_1 = tensor.expand_shape %8 [[0], [1, 2], [3], [4]] output_shape [1, 4, 34, 28, 28] : tensor<1x136x28x28xf32> into tensor<1x4x34x28x28xf32>
    %9 = tensor.empty() : tensor<1x34x4x28x28xf32>
    %transposed = linalg.transpose ins(%expanded_1 : tensor<1x4x34x28x28xf32>) outs(%9 : tensor<1x34x4x28x28xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x34x4x28x28xf32> into tensor<1x136x28x28xf32>
    util.return %collapsed_2 : tensor<1x136x28x28xf32>
  }
}
