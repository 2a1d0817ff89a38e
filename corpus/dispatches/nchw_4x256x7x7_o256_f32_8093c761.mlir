#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<4x256x7x7xf32>, %arg1: tensor<256x256x1x1xf32>, %arg2: tensor<1x256x1x1xf32>, %arg3: tensor<1x256x1x1xf32>) -> tensor<1x14x14x256xf32> {
    %0 = tensor.empty() : tensor<4x256x7x7xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x256x7x7xf32>) outs(%0 : tensor<4x256x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<4x256x7x7xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x256x7x7xf32>) -> tensor<4x256x7x7xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<4x256x7x7xf32>, tensor<256x256x1x1xf32>) outs(%2 : tensor<4x256x7x7xf32>) -> tensor<4x256x7x7xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg2 : tensor<4x256x7x7xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.mulf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<4x256x7x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<4x256x7x7xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<4x256x7x7xf32>
    %6 = tensor.empty() : tensor<4x7x7x256xf32>
    %transposed = linalg.transpose ins(%5 : tensor<4x256x7x7xf32>) outs(%6 : tensor<4x7x7x256xf32>) permutation = [0, 2, 3, 1] 
    %expanded = tensor.expand_shape %transposed [[0, 1, 2], [3], [4], [5]] output_shape [1, 2, 2, 7, 7, 256] : tensor<4x7x7x256xf32> into tensor<1x2x2x7x7x256xf32>
    %7 = tensor.empty() : tensor<1x2x7x2x7x256xf32>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x2x2x7x7x256xf32>) outs(%7 : tensor<1x2x7x2x7x256xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed_0 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x7x2x7x256xf32> into tensor<1x14x14x256xf32>
    util.return %collapsed : tensor<1x14x14x256xf32>
  }
}
