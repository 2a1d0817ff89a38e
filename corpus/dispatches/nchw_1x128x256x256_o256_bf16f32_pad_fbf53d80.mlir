#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x128x512x512xf32>, %arg1: tensor<1x128x512x512xbf16>, %arg2: tensor<1x128x512x512xbf16>, %arg3: tensor<1x256x256x256xbf16>, %arg4: tensor<128x128x3x3xbf16>, %arg5: tensor<128xf32>, %arg6: tensor<256x128x1x1xbf16>, %arg7: tensor<256xf32>) -> tensor<1x256x256x256xbf16> {
    %0 = tensor.empty() : tensor<1x128x512x512xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x512x512xf32>) outs(%0 : tensor<1x128x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %13 = arith.truncf %in : f32 to bf16
      linalg.yield %13 : bf16
    } -> tensor<1x128x512x512xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x128x512x512xbf16>, tensor<1x128x512x512xbf16>) outs(%0 : tensor<1x128x512x512xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %13 = arith.addf %in, %in_1 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x128x512x512xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x128x512x512xbf16>, tensor<1x128x512x512xbf16>) outs(%0 : tensor<1x128x512x512xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %13 = arith.addf %in, %in_1 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x128x512x512xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %3 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : bf16
    } : tensor<1x128x512x512xbf16> to tensor<1x128x513x513xbf16>
    %4 = tensor.empty() : tensor<1x128x256x256xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<128xf32>) outs(%4 : tensor<1x128x256x256xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x128x513x513xbf16>, tensor<128x128x3x3xbf16>) outs(%broadcasted : tensor<1x128x256x256xf32>) -> tensor<1x128x256x256xf32>
    %6 = tensor.empty() : tensor<1x128x256x256xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x128x256x256xf32>) outs(%6 : tensor<1x128x256x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %13 = arith.truncf %in : f32 to bf16
      linalg.yield %13 : bf16
    } -> tensor<1x128x256x256xbf16>
    %8 = tensor.empty() : tensor<1x256x256x256xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<256xf32>) outs(%8 : tensor<1x256x256x256xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg6 : tensor<1x128x256x256xbf16>, tensor<256x128x1x1xbf16>) outs(%broadcasted_0 : tensor<1x256x256x256xf32>) -> tensor<1x256x256x256xf32>
    %10 = tensor.empty() : tensor<1x256x256x256xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x256x256x256xf32>) outs(%10 : tensor<1x256x256x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %13 = arith.truncf %in : f32 to bf16
      linalg.yield %13 : bf16
    } -> tensor<1x256x256x256xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<1x256x256x256xbf16>, tensor<1x256x256x256xbf16>) outs(%10 : tensor<1x256x256x256xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %13 = arith.addf %in, %in_1 : bf16
      linalg.yield %13 : bf16
    } -> tensor<1x256x256x256xbf16>
    util.return %12 : tensor<1x256x256x256xbf16>
  }
}
