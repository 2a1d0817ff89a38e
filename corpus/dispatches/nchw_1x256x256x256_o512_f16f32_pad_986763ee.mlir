#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x256x512x512xf32>, %arg1: tensor<1x256x512x512xf16>, %arg2: tensor<1x256x512x512xf16>, %arg3: tensor<1x512x256x256xf16>, %arg4: tensor<256x256x3x3xf16>, %arg5: tensor<256xf32>, %arg6: tensor<512x256x1x1xf16>, %arg7: tensor<512xf32>) -> tensor<1x512x256x256xf16> {
    %0 = tensor.empty() : tensor<1x256x512x512xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x256x512x512xf32>) outs(%0 : tensor<1x256x512x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x256x512x512xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x256x512x512xf16>, tensor<1x256x512x512xf16>) outs(%0 : tensor<1x256x512x512xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %13 = arith.addf %in, %in_1 : f16
      linalg.yield %13 : f16
    } -> tensor<1x256x512x512xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x256x512x512xf16>, tensor<1x256x512x512xf16>) outs(%0 : tensor<1x256x512x512xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %13 = arith.addf %in, %in_1 : f16
      linalg.yield %13 : f16
    } -> tensor<1x256x512x512xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %3 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f16
    } : tensor<1x256x512x512xf16> to tensor<1x256x513x513xf16>
    %4 = tensor.empty() : tensor<1x256x256x256xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<256xf32>) outs(%4 : tensor<1x256x256x256xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x256x513x513xf16>, tensor<256x256x3x3xf16>) outs(%broadcasted : tensor<1x256x256x256xf32>) -> tensor<1x256x256x256xf32>
    %6 = tensor.empty() : tensor<1x256x256x256xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x256x256x256xf32>) outs(%6 : tensor<1x256x256x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x256x256x256xf16>
    %8 = tensor.empty() : tensor<1x512x256x256xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<512xf32>) outs(%8 : tensor<1x512x256x256xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg6 : tensor<1x256x256x256xf16>, tensor<512x256x1x1xf16>) outs(%broadcasted_0 : tensor<1x512x256x256xf32>) -> tensor<1x512x256x256xf32>
    %10 = tensor.empty() : tensor<1x512x256x256xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x512x256x256xf32>) outs(%10 : tensor<1x512x256x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x512x256x256xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<1x512x256x256xf16>, tensor<1x512x256x256xf16>) outs(%10 : tensor<1x512x256x256xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %13 = arith.addf %in, %in_1 : f16
      linalg.yield %13 : f16
    } -> tensor<1x512x256x256xf16>
    util.return %12 : tensor<1x512x256x256xf16>
  }
}
