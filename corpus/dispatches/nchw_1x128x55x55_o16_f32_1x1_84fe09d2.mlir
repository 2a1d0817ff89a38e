#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x16x55x55xf32>, %arg1: tensor<1x16x57x57xf32>, %arg2: tensor<64x16x1x1xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x16x3x3xf32>, %arg5: tensor<64xf32>, %arg6: tensor<16x128x1x1xf32>, %arg7: tensor<16xf32>) -> tensor<1x16x55x55xf32> {
    %0 = tensor.empty() : tensor<1x64x55x55xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<1x64x55x55xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x16x55x55xf32>, tensor<64x16x1x1xf32>) outs(%broadcasted : tensor<1x64x55x55xf32>) -> tensor<1x64x55x55xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x55x55xf32>) outs(%0 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%0 : tensor<1x64x55x55xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg4 : tensor<1x16x57x57xf32>, tensor<64x16x3x3xf32>) outs(%broadcasted_0 : tensor<1x64x55x55xf32>) -> tensor<1x64x55x55xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x64x55x55xf32>) outs(%0 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %concat = tensor.concat dim(1) %2, %4 : (tensor<1x64x55x55xf32>, tensor<1x64x55x55xf32>) -> tensor<1x128x55x55xf32>
    %5 = tensor.empty() : tensor<1x16x55x55xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg7 : tensor<16xf32>) outs(%5 : tensor<1x16x55x55xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg6 : tensor<1x128x55x55xf32>, tensor<16x128x1x1xf32>) outs(%broadcasted_1 : tensor<1x16x55x55xf32>) -> tensor<1x16x55x55xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x16x55x55xf32>) outs(%5 : tensor<1x16x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x16x55x55xf32>
    util.return %7 : tensor<1x16x55x55xf32>
  }
}
