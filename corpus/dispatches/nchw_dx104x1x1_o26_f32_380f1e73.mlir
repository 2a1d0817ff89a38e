#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<?x104x1x1xf32>, %arg1: tensor<26x104x1x1xf32>, %arg2: tensor<1x26x1x1xf32>) -> tensor<?x26x1x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x104x1x1xf32>
    %0 = tensor.empty(%dim) : tensor<?x26x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x26x1x1xf32>) -> tensor<?x26x1x1xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<?x104x1x1xf32>, tensor<26x104x1x1xf32>) outs(%1 : tensor<?x26x1x1xf32>) -> tensor<?x26x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<?x26x1x1xf32>, tensor<1x26x1x1xf32>) outs(%0 : tensor<?x26x1x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.addf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<?x26x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<?x26x1x1xf32>) outs(%0 : tensor<?x26x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ugt, %in, %cst : f32
      %6 = arith.select %5, %in, %cst : f32
      linalg.yield %6 : f32
    } -> tensor<?x26x1x1xf32>
    util.return %4 : tensor<?x26x1x1xf32>
  }
}
