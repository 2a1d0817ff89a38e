#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x384x?x?xf32>, %arg1: tensor<48x384x1x1xf32>, %arg2: tensor<48xf32>, %arg3: tensor<192x48x1x1xf32>, %arg4: tensor<192xf32>, %arg5: tensor<192x48x3x3xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x384x1x1xf32>, %arg8: tensor<64xf32>) -> tensor<1x64x?x?xf32> {
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
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<1x48x?x?xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x192x?x?xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg4 : tensor<192xf32>) outs(%3 : tensor<1x192x?x?xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg3 : tensor<1x48x?x?xf32>, tensor<192x48x1x1xf32>) outs(%broadcasted_1 : tensor<1x192x?x?xf32>) -> tensor<1x192x?x?xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x192x?x?xf32>) outs(%3 : tensor<1x192x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<1x192x?x?xf32>
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst : f32
    } : tensor<1x48x?x?xf32> to tensor<1x48x?x?xf32>
    %broadcasted_2 = linalg.broadcast ins(%arg6 : tensor<192xf32>) outs(%3 : tensor<1x192x?x?xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg5 : tensor<1x48x?x?xf32>, tensor<192x48x3x3xf32>) outs(%broadcasted_2 : tensor<1x192x?x?xf32>) -> tensor<1x192x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x192x?x?xf32>) outs(%3 : tensor<1x192x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<1x192x?x?xf32>
    %concat = tensor.concat dim(1) %5, %7 : (tensor<1x192x?x?xf32>, tensor<1x192x?x?xf32>) -> tensor<1x384x?x?xf32>
    %c2_3 = arith.constant 2 : index
    %dim_4 = tensor.dim %arg0, %c2_3 : tensor<1x384x?x?xf32>
    %c3_5 = arith.constant 3 : index
    %dim_6 = tensor.dim %arg0, %c3_5 : tensor<1x384x?x?xf32>
    %8 = tensor.empty(%dim_4, %dim_6) : tensor<1x64x?x?xf32>
    %broadcasted_7 = linalg.broadcast ins(%arg8 : tensor<64xf32>) outs(%8 : tensor<1x64x?x?xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg7 : tensor<1x384x?x?xf32>, tensor<64x384x1x1xf32>) outs(%broadcasted_7 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x64x?x?xf32>) outs(%8 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<1x64x?x?xf32>
    util.return %10 : tensor<1x64x?x?xf32>
  }
}
