#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x232x7x7xf32>, %arg1: tensor<1x232x1x1xf32>, %arg2: tensor<1x232x1x1xf32>, %arg3: tensor<232x232x1x1xf32>, %arg4: tensor<1x232x1x1xf32>, %arg5: tensor<1x232x1x1xf32>) -> tensor<1x232x7x7xf32> {
    %0 = tensor.empty() : tensor<1x232x7x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%0 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.mulf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x232x7x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%0 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.addf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x232x7x7xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg3 : tensor<1x232x7x7xf32>, tensor<232x232x1x1xf32>) outs(%3 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%0 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.mulf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x232x7x7xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%0 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.addf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x232x7x7xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x232x7x7xf32>) outs(%0 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x232x7x7xf32>
    util.return %7 : tensor<1x232x7x7xf32>
  }
}
