#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x384x?x?xf32>, %arg1: tensor<48x384x1x1xf32>, %arg2: tensor<48xf32>, %arg3: tensor<192x48x1x1xf32>, %arg4: tensor<192xf32>) -> tensor<1x192x?x?xf32> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x384x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x384x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x48x?x?xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<48xf32>) outs(%0 : tensor<1x48x?x?xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x384x?x?xf32>, tensor<48x384x1x1xf32>) outs(%broadcasted : tensor<1x48x?x?xf32>) -> tensor<1x48x?x?xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x48x?x?xf32>) outs(%0 : tensor<1x48x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.cmpf ugt, %in, %cst : f32
      %7 = arith.select %6, %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<1x48x?x?xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x192x?x?xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg4 : tensor<192xf32>) outs(%3 : tensor<1x192x?x?xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg3 : tensor<1x48x?x?xf32>, tensor<192x48x1x1xf32>) outs(%broadcasted_1 : tensor<1x192x?x?xf32>) -> tensor<1x192x?x?xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x192x?x?xf32>) outs(%3 : tensor<1x192x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.cmpf ugt, %in, %cst : f32
      %7 = arith.select %6, %in, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<1x192x?x?xf32>
    util.return %5 : tensor<1x192x?x?xf32>
  }
}
