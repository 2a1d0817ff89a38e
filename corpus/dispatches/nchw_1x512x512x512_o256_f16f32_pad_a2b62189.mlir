#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x512x512x512xf16>, %arg1: tensor<1x256x512x512xf16>, %arg2: tensor<512x512x3x3xf16>, %arg3: tensor<512xf32>, %arg4: tensor<256x512x1x1xf16>, %arg5: tensor<256xf32>) -> tensor<1x256x512x512xf16> {
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %cst : f16
    } : tensor<1x512x512x512xf16> to tensor<1x512x514x514xf16>
    %0 = tensor.empty() : tensor<1x512x512x512xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<512xf32>) outs(%0 : tensor<1x512x512x512xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x512x514x514xf16>, tensor<512x512x3x3xf16>) outs(%broadcasted : tensor<1x512x512x512xf32>) -> tensor<1x512x512x512xf32>
    %2 = tensor.empty() : tensor<1x512x512x512xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x512x512x512xf32>) outs(%2 : tensor<1x512x512x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %9 = arith.truncf %in : f32 to f16
      linalg.yield %9 : f16
    } -> tensor<1x512x512x512xf16>
    %4 = tensor.empty() : tensor<1x256x512x512xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg5 : tensor<256xf32>) outs(%4 : tensor<1x256x512x512xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %arg4 : tensor<1x512x512x512xf16>, tensor<256x512x1x1xf16>) outs(%broadcasted_0 : tensor<1x256x512x512xf32>) -> tensor<1x256x512x512xf32>
    %6 = tensor.empty() : tensor<1x256x512x512xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x256x512x512xf32>) outs(%6 : tensor<1x256x512x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %9 = arith.truncf %in : f32 to f16
      linalg.yield %9 : f16
    } -> tensor<1x256x512x512xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg1 : tensor<1x256x512x512xf16>, tensor<1x256x512x512xf16>) outs(%6 : tensor<1x256x512x512xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %9 = arith.addf %in, %in_1 : f16
      linalg.yield %9 : f16
    } -> tensor<1x256x512x512xf16>
    util.return %8 : tensor<1x256x512x512xf16>
  }
}
