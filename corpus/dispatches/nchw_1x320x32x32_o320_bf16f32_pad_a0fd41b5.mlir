#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x4x32x32xbf16>, %arg1: tensor<1x320x32x32xbf16>, %arg2: tensor<320x4x3x3xbf16>, %arg3: tensor<320xf32>, %arg4: tensor<320x320x1x1xbf16>, %arg5: tensor<320xf32>) -> tensor<1x320x32x32xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %cst : bf16
    } : tensor<1x4x32x32xbf16> to tensor<1x4x34x34xbf16>
    %0 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x4x34x34xbf16>, tensor<320x4x3x3xbf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %2 = tensor.empty() : tensor<1x320x32x32xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %7 = arith.truncf %in : f32 to bf16
      linalg.yield %7 : bf16
    } -> tensor<1x320x32x32xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %7 = arith.addf %in, %in_1 : bf16
      linalg.yield %7 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_0 = linalg.broadcast ins(%arg5 : tensor<320xf32>) outs(%0 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted_0 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x320x32x32xf32>) outs(%2 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %7 = arith.truncf %in : f32 to bf16
      linalg.yield %7 : bf16
    } -> tensor<1x320x32x32xbf16>
    util.return %6 : tensor<1x320x32x32xbf16>
  }
}
