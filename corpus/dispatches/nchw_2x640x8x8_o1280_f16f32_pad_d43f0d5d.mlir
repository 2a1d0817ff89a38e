#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<512x640xf32>, %arg1: tensor<2x640x16x16xf16>, %arg2: tensor<2x1280x8x8xf16>, %arg3: tensor<640xf16>, %arg4: tensor<640x640x3x3xf16>, %arg5: tensor<640xf32>, %arg6: tensor<1280x640x1x1xf16>, %arg7: tensor<1280xf32>) -> tensor<2x1280x8x8xf16> {
    %0 = tensor.empty() : tensor<512x640xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<512x640xf32>) outs(%0 : tensor<512x640xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<512x640xf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3, %1 : tensor<640xf16>, tensor<512x640xf16>) outs(%0 : tensor<512x640xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %14 = arith.addf %in, %in_1 : f16
      linalg.yield %14 : f16
    } -> tensor<512x640xf16>
    %expanded = tensor.expand_shape %2 [[0, 1, 2], [3]] output_shape [2, 16, 16, 640] : tensor<512x640xf16> into tensor<2x16x16x640xf16>
    %3 = tensor.empty() : tensor<2x640x16x16xf16>
    %transposed = linalg.transpose ins(%expanded : tensor<2x16x16x640xf16>) outs(%3 : tensor<2x640x16x16xf16>) permutation = [0, 3, 1, 2] 
    %4 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %arg1 : tensor<2x640x16x16xf16>, tensor<2x640x16x16xf16>) outs(%3 : tensor<2x640x16x16xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %14 = arith.addf %in, %in_1 : f16
      linalg.yield %14 : f16
    } -> tensor<2x640x16x16xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f16
    } : tensor<2x640x16x16xf16> to tensor<2x640x18x18xf16>
    %5 = tensor.empty() : tensor<2x640x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<640xf32>) outs(%5 : tensor<2x640x8x8xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg4 : tensor<2x640x18x18xf16>, tensor<640x640x3x3xf16>) outs(%broadcasted : tensor<2x640x8x8xf32>) -> tensor<2x640x8x8xf32>
    %7 = tensor.empty() : tensor<2x640x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x640x8x8xf32>) outs(%7 : tensor<2x640x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<2x640x8x8xf16>
    %9 = tensor.empty() : tensor<2x1280x8x8xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<1280xf32>) outs(%9 : tensor<2x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg6 : tensor<2x640x8x8xf16>, tensor<1280x640x1x1xf16>) outs(%broadcasted_0 : tensor<2x1280x8x8xf32>) -> tensor<2x1280x8x8xf32>
    %11 = tensor.empty() : tensor<2x1280x8x8xf16>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1280x8x8xf32>) outs(%11 : tensor<2x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<2x1280x8x8xf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<2x1280x8x8xf16>, tensor<2x1280x8x8xf16>) outs(%11 : tensor<2x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %14 = arith.addf %in, %in_1 : f16
      linalg.yield %14 : f16
    } -> tensor<2x1280x8x8xf16>
    util.return %13 : tensor<2x1280x8x8xf16>
  }
}
