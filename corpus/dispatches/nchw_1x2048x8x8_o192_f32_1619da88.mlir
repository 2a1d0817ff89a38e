#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x2048x8x8xf32>, %arg1: tensor<192x2048x1x1xf32>, %arg2: tensor<1x192x1x1xf32>, %arg3: tensor<1x192x1x1xf32>) -> tensor<1x192x8x8xf32> {
    %0 = tensor.empty() : tensor<1x2048x8x8xf32>
    %cst = arith.constant 9.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2048x8x8xf32>) outs(%0 : tensor<1x2048x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.divf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<1x2048x8x8xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x192x8x8xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x192x8x8xf32>) -> tensor<1x192x8x8xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x2048x8x8xf32>, tensor<192x2048x1x1xf32>) outs(%3 : tensor<1x192x8x8xf32>) -> tensor<1x192x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x192x8x8xf32>, tensor<1x192x1x1xf32>) outs(%2 : tensor<1x192x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.mulf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x192x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<1x192x8x8xf32>, tensor<1x192x1x1xf32>) outs(%2 : tensor<1x192x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x192x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x192x8x8xf32>) outs(%2 : tensor<1x192x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst_0 : f32
      %9 = arith.select %8, %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x192x8x8xf32>
    util.return %7 : tensor<1x192x8x8xf32>
  }
}
