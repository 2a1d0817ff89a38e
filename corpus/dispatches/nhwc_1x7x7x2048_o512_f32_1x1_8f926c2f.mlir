#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<1x1x7x7x512xf32>, %arg1: tensor<1x1x7x7x2048xf32>, %arg2: tensor<1x1x1x1x512xf32>, %arg3: tensor<1x1x512x2048xf32>, %arg4: tensor<1x1x1x1x2048xf32>, %arg5: tensor<1x1x1x1x2048xf32>, %arg6: tensor<1x1x2048x512xf32>, %arg7: tensor<1x1x1x1x512xf32>) -> tensor<1x1x7x7x512xf32> {
    %0 = tensor.empty() : tensor<1x1x7x7x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.addf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x512xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x7x7x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.cmpf ugt, %in, %cst : f32
      %20 = arith.select %19, %in, %cst : f32
      linalg.yield %20 : f32
    } -> tensor<1x1x7x7x512xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x512xf32> into tensor<1x7x7x512xf32>
    %3 = tensor.empty() : tensor<1x1x7x7x2048xf32>
    %collapsed_0 = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x2048xf32> into tensor<1x7x7x2048xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%collapsed_0 : tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
    %5 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed, %arg3 : tensor<1x7x7x512xf32>, tensor<1x1x512x2048xf32>) outs(%4 : tensor<1x7x7x2048xf32>) -> tensor<1x7x7x2048xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2], [3], [4]] output_shape [1, 1, 7, 7, 2048] : tensor<1x7x7x2048xf32> into tensor<1x1x7x7x2048xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.subf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.mulf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.mulf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x1x7x7x2048xf32>, tensor<1x1x1x1x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.addf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x1x7x7x2048xf32>, tensor<1x1x7x7x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.addf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x7x7x2048xf32>) outs(%3 : tensor<1x1x7x7x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.cmpf ugt, %in, %cst : f32
      %20 = arith.select %19, %in, %cst : f32
      linalg.yield %20 : f32
    } -> tensor<1x1x7x7x2048xf32>
    %collapsed_1 = tensor.collapse_shape %11 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x2048xf32> into tensor<1x7x7x2048xf32>
    %collapsed_2 = tensor.collapse_shape %0 [[0], [1, 2], [3], [4]] : tensor<1x1x7x7x512xf32> into tensor<1x7x7x512xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%collapsed_2 : tensor<1x7x7x512xf32>) -> tensor<1x7x7x512xf32>
    %13 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed_1, %arg6 : tensor<1x7x7x2048xf32>, tensor<1x1x2048x512xf32>) outs(%12 : tensor<1x7x7x512xf32>) -> tensor<1x7x7x512xf32>
    %expanded_3 = tensor.expand_shape %13 [[0], [1, 2], [3], [4]] output_shape [1, 1, 7, 7, 512] : tensor<1x7x7x512xf32> into tensor<1x1x7x7x512xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.subf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x512xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg7 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.mulf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x512xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.mulf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x512xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg2 : tensor<1x1x7x7x512xf32>, tensor<1x1x1x1x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.addf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1x7x7x512xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x7x7x512xf32>) outs(%0 : tensor<1x1x7x7x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.cmpf ugt, %in, %cst : f32
      %20 = arith.select %19, %in, %cst : f32
      linalg.yield %20 : f32
    } -> tensor<1x1x7x7x512xf32>
    util.return %18 : tensor<1x1x7x7x512xf32>
  }
}
