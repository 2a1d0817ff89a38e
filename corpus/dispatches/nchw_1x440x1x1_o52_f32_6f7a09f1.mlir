#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x440x1x1xf32>, %arg1: tensor<52x440x1x1xf32>, %arg2: tensor<1x52x1x1xf32>) -> tensor<1x52x1x1xf32> {
    %0 = tensor.empty() : tensor<1x440x1x1xf32>
    %cst = arith.constant 4.900000e+01 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x440x1x1xf32>) outs(%0 : tensor<1x440x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.divf %in, %cst : f32
      linalg.yield %5 : f32
    } -> tensor<1x440x1x1xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x440x1x1xf32>, tensor<52x440x1x1xf32>) outs(%arg2 : tensor<1x52x1x1xf32>) -> tensor<1x52x1x1xf32>
    %3 = tensor.empty() : tensor<1x52x1x1xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x52x1x1xf32>) outs(%3 : tensor<1x52x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ugt, %in, %cst_0 : f32
      %6 = arith.select %5, %in, %cst_0 : f32
      linalg.yield %6 : f32
    } -> tensor<1x52x1x1xf32>
    util.return %4 : tensor<1x52x1x1xf32>
  }
}
