#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x128x128x128xf32>, %arg1: tensor<1x128x128x128xf32>, %arg2: tensor<1x128x128x128xf32>, %arg3: tensor<32x128x3x3xf32>, %arg4: tensor<32xf32>, %arg5: tensor<1x32x1x1xf32>, %arg6: tensor<1x1x128x128xf32>) -> tensor<1x128x128xf32> {
    %0 = tensor.empty() : tensor<1x128x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x128x128x128xf32>, tensor<1x128x128x128xf32>) outs(%0 : tensor<1x128x128x128xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.addf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x128x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x128x128xf32>, tensor<1x128x128x128xf32>) outs(%0 : tensor<1x128x128x128xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.addf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x128x128x128xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst : f32
    } : tensor<1x128x128x128xf32> to tensor<1x128x130x130xf32>
    %3 = tensor.empty() : tensor<1x32x128x128xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<32xf32>) outs(%3 : tensor<1x32x128x128xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg3 : tensor<1x128x130x130xf32>, tensor<32x128x3x3xf32>) outs(%broadcasted : tensor<1x32x128x128xf32>) -> tensor<1x32x128x128xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x32x128x128xf32>) outs(%3 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf ugt, %in, %cst : f32
      %10 = arith.select %9, %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x32x128x128xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %arg5 : tensor<1x32x128x128xf32>, tensor<1x32x1x1xf32>) outs(%arg6 : tensor<1x1x128x128xf32>) -> tensor<1x1x128x128xf32>
    %7 = tensor.empty() : tensor<1x1x128x128xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1x128x128xf32>) outs(%7 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf ugt, %in, %cst : f32
      %10 = arith.select %9, %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x1x128x128xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x128x128xf32> into tensor<1x128x128xf32>
    util.return %collapsed : tensor<1x128x128xf32>
  }
}
