#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x256x256x256xf32>, %arg1: tensor<1x128x256x256xf32>, %arg2: tensor<256x256x3x3xf32>, %arg3: tensor<256xf32>, %arg4: tensor<128x256x1x1xf32>, %arg5: tensor<128xf32>) -> tensor<1x128x256x256xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %cst : f32
    } : tensor<1x256x256x256xf32> to tensor<1x256x258x258xf32>
    %0 = tensor.empty() : tensor<1x256x256x256xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<256xf32>) outs(%0 : tensor<1x256x256x256xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x256x258x258xf32>, tensor<256x256x3x3xf32>) outs(%broadcasted : tensor<1x256x256x256xf32>) -> tensor<1x256x256x256xf32>
    %2 = tensor.empty() : tensor<1x128x256x256xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg5 : tensor<128xf32>) outs(%2 : tensor<1x128x256x256xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg4 : tensor<1x256x256x256xf32>, tensor<128x256x1x1xf32>) outs(%broadcasted_0 : tensor<1x128x256x256xf32>) -> tensor<1x128x256x256xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<1x128x256x256xf32>, tensor<1x128x256x256xf32>) outs(%2 : tensor<1x128x256x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x128x256x256xf32>
    util.return %4 : tensor<1x128x256x256xf32>
  }
}
