#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x464x7x7xf32>, %arg1: tensor<1024x464x1x1xf32>, %arg2: tensor<1x1024x1x1xf32>, %arg3: tensor<1x1024x1x1xf32>) -> tensor<1x1024x7x7xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [1, 2, 232, 7, 7] : tensor<1x464x7x7xf32> into tensor<1x2x232x7x7xf32>
    %0 = tensor.empty() : tensor<1x232x2x7x7xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x232x7x7xf32>) outs(%0 : tensor<1x232x2x7x7xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x232x2x7x7xf32> into tensor<1x464x7x7xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<1x1024x7x7xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x1024x7x7xf32>) -> tensor<1x1024x7x7xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed, %arg1 : tensor<1x464x7x7xf32>, tensor<1024x464x1x1xf32>) outs(%2 : tensor<1x1024x7x7xf32>) -> tensor<1x1024x7x7xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg2 : tensor<1x1024x7x7xf32>, tensor<1x1024x1x1xf32>) outs(%1 : tensor<1x1024x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.mulf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<1x1024x7x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x1024x7x7xf32>, tensor<1x1024x1x1xf32>) outs(%1 : tensor<1x1024x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<1x1024x7x7xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1024x7x7xf32>) outs(%1 : tensor<1x1024x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.cmpf ugt, %in, %cst : f32
      %8 = arith.select %7, %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<1x1024x7x7xf32>
    util.return %6 : tensor<1x1024x7x7xf32>
  }
}
