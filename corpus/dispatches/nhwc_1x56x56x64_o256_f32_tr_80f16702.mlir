#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<1x64x56x56xf32>, %arg1: tensor<1x1x56x56x256xf32>, %arg2: tensor<1x1x64x256xf32>, %arg3: tensor<1x1x1x1x256xf32>, %arg4: tensor<1x1x1x1x256xf32>) -> tensor<1x1x56x56x256xf32> {
    %0 = tensor.empty() : tensor<1x56x56x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x56x56x64xf32>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<1x1x56x56x256xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<1x1x56x56x256xf32> into tensor<1x56x56x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%collapsed : tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
    %3 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg2 : tensor<1x56x56x64xf32>, tensor<1x1x64x256xf32>) outs(%2 : tensor<1x56x56x256xf32>) -> tensor<1x56x56x256xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2], [3], [4]] output_shape [1, 1, 56, 56, 256] : tensor<1x56x56x256xf32> into tensor<1x1x56x56x256xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.subf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x256xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.mulf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x256xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<1x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.mulf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x256xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<1x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.addf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %7 : tensor<1x1x56x56x256xf32>, tensor<1x1x56x56x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %10 = arith.addf %in, %in_0 : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x56x56x256xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1x56x56x256xf32>) outs(%1 : tensor<1x1x56x56x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst : f32
      %11 = arith.select %10, %in, %cst : f32
      linalg.yield %11 : f32
    } -> tensor<1x1x56x56x256xf32>
    util.return %9 : tensor<1x1x56x56x256xf32>
  }
}
