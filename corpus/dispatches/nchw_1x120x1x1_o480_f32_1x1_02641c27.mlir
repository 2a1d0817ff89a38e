#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x480x1x1xf32>, %arg1: tensor<120x480x1x1xf32>, %arg2: tensor<1x120x1x1xf32>, %arg3: tensor<480x120x1x1xf32>, %arg4: tensor<1x480x1x1xf32>) -> tensor<1x480x1x1xf32> {
    %0 = tensor.empty() : tensor<1x480x1x1xf32>
    %cst = arith.constant 4.000000e+02 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x480x1x1xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x480x1x1xf32>, tensor<120x480x1x1xf32>) outs(%arg2 : tensor<1x120x1x1xf32>) -> tensor<1x120x1x1xf32>
    %3 = tensor.empty() : tensor<1x120x1x1xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x120x1x1xf32>) outs(%3 : tensor<1x120x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst_0 : f32
      %11 = arith.select %10, %in, %cst_0 : f32
      linalg.yield %11 : f32
    } -> tensor<1x120x1x1xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<1x120x1x1xf32>, tensor<480x120x1x1xf32>) outs(%arg4 : tensor<1x480x1x1xf32>) -> tensor<1x480x1x1xf32>
    %cst_1 = arith.constant 3.000000e+00 : f32
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x480x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ult, %in, %cst_0 : f32
      %11 = arith.select %10, %cst_0, %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x480x1x1xf32>
    %cst_2 = arith.constant 6.000000e+00 : f32
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst_2 : f32
      %11 = arith.select %10, %cst_2, %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x480x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x480x1x1xf32>
    util.return %9 : tensor<1x480x1x1xf32>
  }
}
