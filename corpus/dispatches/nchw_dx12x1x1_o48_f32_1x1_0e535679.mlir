#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<?x48x1x1xf32>, %arg1: tensor<12x48x1x1xf32>, %arg2: tensor<1x12x1x1xf32>, %arg3: tensor<48x12x1x1xf32>, %arg4: tensor<1x48x1x1xf32>) -> tensor<?x48x1x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x48x1x1xf32>
    %0 = tensor.empty(%dim) : tensor<?x12x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x12x1x1xf32>) -> tensor<?x12x1x1xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<?x48x1x1xf32>, tensor<12x48x1x1xf32>) outs(%1 : tensor<?x12x1x1xf32>) -> tensor<?x12x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<?x12x1x1xf32>, tensor<1x12x1x1xf32>) outs(%0 : tensor<?x12x1x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.addf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<?x12x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<?x12x1x1xf32>) outs(%0 : tensor<?x12x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<?x12x1x1xf32>
    %5 = tensor.empty(%dim) : tensor<?x48x1x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x48x1x1xf32>) -> tensor<?x48x1x1xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<?x12x1x1xf32>, tensor<48x12x1x1xf32>) outs(%6 : tensor<?x48x1x1xf32>) -> tensor<?x48x1x1xf32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<?x48x1x1xf32>, tensor<1x48x1x1xf32>) outs(%5 : tensor<?x48x1x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.addf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<?x48x1x1xf32>
    %cst_2 = arith.constant 2.000000e-01 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<?x48x1x1xf32>) outs(%5 : tensor<?x48x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %cst_2 : f32
      linalg.yield %13 : f32
    } -> tensor<?x48x1x1xf32>
    %cst_3 = arith.constant 5.000000e-01 : f32
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<?x48x1x1xf32>) outs(%5 : tensor<?x48x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst_3 : f32
      linalg.yield %13 : f32
    } -> tensor<?x48x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %10 : tensor<f32>, tensor<?x48x1x1xf32>) outs(%5 : tensor<?x48x1x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.cmpf olt, %in, %in_4 : f32
      %14 = arith.select %13, %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x48x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %11 : tensor<f32>, tensor<?x48x1x1xf32>) outs(%5 : tensor<?x48x1x1xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.cmpf ogt, %in, %in_4 : f32
      %14 = arith.select %13, %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x48x1x1xf32>
    util.return %12 : tensor<?x48x1x1xf32>
  }
}
