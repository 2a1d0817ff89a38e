#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x96x1x1xf32>, %arg1: tensor<24x96x1x1xf32>, %arg2: tensor<1x24x1x1xf32>, %arg3: tensor<96x24x1x1xf32>, %arg4: tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32> {
    %0 = tensor.empty() : tensor<1x96x1x1xf32>
    %cst = arith.constant 1.600000e+03 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x96x1x1xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x24x1x1xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x96x1x1xf32>, tensor<24x96x1x1xf32>) outs(%3 : tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x24x1x1xf32>, tensor<1x24x1x1xf32>) outs(%2 : tensor<1x24x1x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x24x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x24x1x1xf32>) outs(%2 : tensor<1x24x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst_0 : f32
      %15 = arith.select %14, %in, %cst_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x24x1x1xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg3 : tensor<1x24x1x1xf32>, tensor<96x24x1x1xf32>) outs(%7 : tensor<1x96x1x1xf32>) -> tensor<1x96x1x1xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x96x1x1xf32>, tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x96x1x1xf32>
    %cst_3 = arith.constant 2.000000e-01 : f32
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_3 : f32
      linalg.yield %14 : f32
    } -> tensor<1x96x1x1xf32>
    %cst_4 = arith.constant 5.000000e-01 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %cst_4 : f32
      linalg.yield %14 : f32
    } -> tensor<1x96x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %11 : tensor<f32>, tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.cmpf olt, %in, %in_5 : f32
      %15 = arith.select %14, %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x96x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %12 : tensor<f32>, tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x1x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.cmpf ogt, %in, %in_5 : f32
      %15 = arith.select %14, %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x96x1x1xf32>
    util.return %13 : tensor<1x96x1x1xf32>
  }
}
