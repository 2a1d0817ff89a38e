#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x128x256x256xf32>, %arg1: tensor<1x128x256x256xf32>, %arg2: tensor<1x128x256x256xf32>, %arg3: tensor<1x256x128x128xf32>, %arg4: tensor<128x128x3x3xf32>, %arg5: tensor<128xf32>, %arg6: tensor<256x128x1x1xf32>, %arg7: tensor<256xf32>) -> tensor<1x256x128x128xf32> {
    %0 = tensor.empty() : tensor<1x128x256x256xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x128x256x256xf32>, tensor<1x128x256x256xf32>) outs(%0 : tensor<1x128x256x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x128x256x256xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x256x256xf32>, tensor<1x128x256x256xf32>) outs(%0 : tensor<1x128x256x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x128x256x256xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %2 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f32
    } : tensor<1x128x256x256xf32> to tensor<1x128x257x257xf32>
    %3 = tensor.empty() : tensor<1x128x128x128xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<128xf32>) outs(%3 : tensor<1x128x128x128xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x128x257x257xf32>, tensor<128x128x3x3xf32>) outs(%broadcasted : tensor<1x128x128x128xf32>) -> tensor<1x128x128x128xf32>
    %5 = tensor.empty() : tensor<1x256x128x128xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<256xf32>) outs(%5 : tensor<1x256x128x128xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg6 : tensor<1x128x128x128xf32>, tensor<256x128x1x1xf32>) outs(%broadcasted_0 : tensor<1x256x128x128xf32>) -> tensor<1x256x128x128xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<1x256x128x128xf32>, tensor<1x256x128x128xf32>) outs(%5 : tensor<1x256x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x256x128x128xf32>
    util.return %7 : tensor<1x256x128x128xf32>
  }
}
