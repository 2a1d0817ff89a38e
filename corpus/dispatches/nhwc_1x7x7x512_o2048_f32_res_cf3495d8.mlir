#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<1x7x7x512xf32>, %arg1: tensor<1x1x7x7x2048xf32>, %arg2: tensor<1x1x1x1x512xf32>, %arg3: tensor<1x1x1x1x512xf32>, %arg4: tensor<1x1x512x2048xf32>, %arg5: tensor<1x1x1x1x2048xf32>, %arg6: tensor<1x1x1x1x2048xf32>) -> tensor<1x2048x7x7xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [1, 1, 7, 7, 512] : tensor<1x7x7x512xf32> into tensor<1x1x7x7x512xf32>
    %0 = tensor.empty() : tensor<1x1x7x7x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.subf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x512xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x512xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x512xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x512xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x7x7x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x1x7x7x512xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x512xf32> into tensor<1x7x7x512xf32>
    %6 = tensor.empty() : tensor<1x1x7x7x2048xf32>
    %collapsed_0 = tensor.collapse_shape %6 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x2048xf32> into tensor<1x7x7x2048xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%collapsed_0 : tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed, %arg4 : tensor<1x7x7x512xf32>, tensor<1x1x512x2048xf32>) outs(%7 : tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
    %expanded_1 = tensor.expand_shape %8 [[0], [1, 2], [3], [4]] output_shape [1, 1, 7, 7, 2048] : tensor<1x7x7x2048xf32> into tensor<1x1x7x7x2048xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg5 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.subf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg5 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg1 : tensor<1x1x7x7x2048xf32>, tensor<1x1x7x7x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x7x7x2048xf32>) outs(%6 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %collapsed_2 = tensor.collapse_shape %14 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x2048xf32> into tensor<1x7x7x2048xf32>
    %15 = tensor.empty() : tensor<1x2048x7x7xf32>
    %transposed = linalg.transpose ins(%collapsed_2 : tensor<1x7x7x2048xf32>) outs(%15 : tensor<1x2048x7x7xf32>) permutation = [0, 3, 1, 2] 
    util.return %transposed : tensor<1x2048x7x7xf32>
  }
}
