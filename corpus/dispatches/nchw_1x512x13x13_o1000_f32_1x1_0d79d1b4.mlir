#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x64x13x13xf32>, %arg1: tensor<1x64x15x15xf32>, %arg2: tensor<256x64x1x1xf32>, %arg3: tensor<256xf32>, %arg4: tensor<256x64x3x3xf32>, %arg5: tensor<256xf32>, %arg6: tensor<1000x512x1x1xf32>, %arg7: tensor<1000xf32>) -> tensor<1x1000x13x13xf32> {
    %0 = tensor.empty() : tensor<1x256x13x13xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<256xf32>) outs(%0 : tensor<1x256x13x13xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x64x13x13xf32>, tensor<256x64x1x1xf32>) outs(%broadcasted : tensor<1x256x13x13xf32>) -> tensor<1x256x13x13xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x256x13x13xf32>) outs(%0 : tensor<1x256x13x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x256x13x13xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg5 : tensor<256xf32>) outs(%0 : tensor<1x256x13x13xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg4 : tensor<1x64x15x15xf32>, tensor<256x64x3x3xf32>) outs(%broadcasted_0 : tensor<1x256x13x13xf32>) -> tensor<1x256x13x13xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x256x13x13xf32>) outs(%0 : tensor<1x256x13x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x256x13x13xf32>
    %concat = tensor.concat dim(1) %2, %4 : (tensor<1x256x13x13xf32>, tensor<1x256x13x13xf32>) -> tensor<1x512x13x13xf32>
    %5 = tensor.empty() : tensor<1x1000x13x13xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg7 : tensor<1000xf32>) outs(%5 : tensor<1x1000x13x13xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg6 : tensor<1x512x13x13xf32>, tensor<1000x512x1x1xf32>) outs(%broadcasted_1 : tensor<1x1000x13x13xf32>) -> tensor<1x1000x13x13xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1000x13x13xf32>) outs(%5 : tensor<1x1000x13x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.cmpf ugt, %in, %cst : f32
      %9 = arith.select %8, %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x1000x13x13xf32>
    util.return %7 : tensor<1x1000x13x13xf32>
  }
}
