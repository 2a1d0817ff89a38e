#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  util.func public @main(%arg0: tensor<1x384x1x40xf32>, %arg1: tensor<1x120x1x40xf32>, %arg2: tensor<120x384x1x1xf32>, %arg3: tensor<1x120x1x1xf32>, %arg4: tensor<1x120x1x1xf32>, %arg5: tensor<1x120x1x1xf32>, %arg6: tensor<1x120x1x1xf32>) -> tensor<1x40x120xf32> {
    %0 = tensor.empty() : tensor<1x384x1x40xf32>
    %cst = arith.constant 6.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x384x1x40xf32>) outs(%0 : tensor<1x384x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %in, %cst : f32
      linalg.yield %13 : f32
    } -> tensor<1x384x1x40xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x120x1x40xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg2 : tensor<1x384x1x40xf32>, tensor<120x384x1x1xf32>) outs(%3 : tensor<1x120x1x40xf32>) -> tensor<1x120x1x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x120x1x40xf32>, tensor<1x120x1x1xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.subf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x120x1x40xf32>, tensor<1x120x1x1xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x120x1x40xf32>, tensor<1x120x1x1xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg6 : tensor<1x120x1x40xf32>, tensor<1x120x1x1xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.addf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x120x1x40xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      %14 = math.exp %13 : f32
      %15 = arith.addf %14, %cst_1 : f32
      %16 = arith.divf %cst_1, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x120x1x40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %10 : tensor<1x120x1x40xf32>, tensor<1x120x1x40xf32>) outs(%2 : tensor<1x120x1x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.addf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x120x1x40xf32>
    %collapsed = tensor.collapse_shape %11 [[0], [1, 2], [3]] : tensor<1x120x1x40xf32> into tensor<1x120x40xf32>
    %12 = tensor.empty() : tensor<1x40x120xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x120x40xf32>) outs(%12 : tensor<1x40x120xf32>) permutation = [0, 2, 1] 
    util.return %transposed : tensor<1x40x120xf32>
  }
}
