#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<1x64x56x56xf32>, %arg1: tensor<1x1x64x64xf32>, %arg2: tensor<1x1x1x1x64xf32>, %arg3: tensor<1x1x1x1x64xf32>) -> tensor<1x1x56x56x64xf32> {
    %0 = tensor.empty() : tensor<1x56x56x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x56x56x64xf32>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<1x1x56x56x64xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<1x1x56x56x64xf32> into tensor<1x56x56x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%collapsed : tensor<1x56x56x64xf32>) -> tensor<1x56x56x64xf32>
    %3 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<1x56x56x64xf32>, tensor<1x1x64x64xf32>) outs(%2 : tensor<1x56x56x64xf32>) -> tensor<1x56x56x64xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2], [3], [4]] output_shape [1, 1, 56, 56, 64] : tensor<1x56x56x64xf32> into tensor<1x1x56x56x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<1x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.subf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x1x56x56x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<1x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x1x56x56x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<1x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<1x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x1x56x56x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<1x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<1x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.addf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x1x56x56x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x56x56x64xf32>) outs(%1 : tensor<1x1x56x56x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf ugt, %in, %cst : f32
      %10 = arith.select %9, %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x64xf32>
    util.return %8 : tensor<1x1x56x56x64xf32>
  }
}
