#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x384x1x1xf32>, %arg1: tensor<96x384x1x1xf32>, %arg2: tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32> {
    %0 = tensor.empty() : tensor<1x384x1x1xf32>
    %cst = arith.constant 2.400000e+02 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.divf %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<1x384x1x1xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x96x1x1xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x384x1x1xf32>, tensor<96x384x1x1xf32>) outs(%3 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) outs(%2 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x96x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x96x1x1xf32>) outs(%2 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.cmpf ugt, %in, %cst_0 : f32
      %8 = arith.select %7, %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x96x1x1xf32>
    util.return %6 : tensor<1x96x1x1xf32>
  }
}
