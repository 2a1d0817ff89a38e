#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x320x32x32xf32>, %arg1: tensor<1x320x32x32xbf16>, %arg2: tensor<1x640x16x16xbf16>, %arg3: tensor<320x320x3x3xbf16>, %arg4: tensor<320xf32>, %arg5: tensor<640x320x1x1xbf16>, %arg6: tensor<640xf32>) -> tensor<1x640x16x16xbf16> {
    %0 = tensor.empty() : tensor<1x320x32x32xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %12 = arith.truncf %in : f32 to bf16
      linalg.yield %12 : bf16
    } -> tensor<1x320x32x32xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %12 = arith.addf %in, %in_1 : bf16
      linalg.yield %12 : bf16
    } -> tensor<1x320x32x32xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst : bf16
    } : tensor<1x320x32x32xbf16> to tensor<1x320x34x34xbf16>
    %3 = tensor.empty() : tensor<1x320x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<320xf32>) outs(%3 : tensor<1x320x16x16xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg3 : tensor<1x320x34x34xbf16>, tensor<320x320x3x3xbf16>) outs(%broadcasted : tensor<1x320x16x16xf32>) -> tensor<1x320x16x16xf32>
    %5 = tensor.empty() : tensor<1x320x16x16xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x320x16x16xf32>) outs(%5 : tensor<1x320x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %12 = arith.truncf %in : f32 to bf16
      linalg.yield %12 : bf16
    } -> tensor<1x320x16x16xbf16>
    %7 = tensor.empty() : tensor<1x640x16x16xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg6 : tensor<640xf32>) outs(%7 : tensor<1x640x16x16xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg5 : tensor<1x320x16x16xbf16>, tensor<640x320x1x1xbf16>) outs(%broadcasted_0 : tensor<1x640x16x16xf32>) -> tensor<1x640x16x16xf32>
    %9 = tensor.empty() : tensor<1x640x16x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x640x16x16xf32>) outs(%9 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %12 = arith.truncf %in : f32 to bf16
      linalg.yield %12 : bf16
    } -> tensor<1x640x16x16xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg2 : tensor<1x640x16x16xbf16>, tensor<1x640x16x16xbf16>) outs(%9 : tensor<1x640x16x16xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %12 = arith.addf %in, %in_1 : bf16
      linalg.yield %12 : bf16
    } -> tensor<1x640x16x16xbf16>
    util.return %11 : tensor<1x640x16x16xbf16>
  }
}
