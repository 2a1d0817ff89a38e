#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x32x65536xbf16>, %arg1: tensor<1x32x1xbf16>, %arg2: tensor<1x32x1xbf16>, %arg3: tensor<512x1x1xbf16>, %arg4: tensor<512x1x1xbf16>, %arg5: tensor<8x512x3x3xbf16>, %arg6: tensor<8xf32>, %arg7: tensor<8x8x1x1xbf16>, %arg8: tensor<8xf32>) -> tensor<1x8x64x64xbf16> {
    %0 = tensor.empty() : tensor<1x32x65536xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x32x65536xbf16>, tensor<1x32x1xbf16>) outs(%0 : tensor<1x32x65536xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %17 = arith.subf %in, %in_2 : bf16
      linalg.yield %17 : bf16
    } -> tensor<1x32x65536xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x32x65536xbf16>, tensor<1x32x1xbf16>) outs(%0 : tensor<1x32x65536xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %17 = arith.mulf %in, %in_2 : bf16
      linalg.yield %17 : bf16
    } -> tensor<1x32x65536xbf16>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<1x32x65536xbf16> into tensor<1x2097152xbf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [1, 512, 64, 64] : tensor<1x2097152xbf16> into tensor<1x512x64x64xbf16>
    %3 = tensor.empty() : tensor<1x512x64x64xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x512x64x64xbf16>, tensor<512x1x1xbf16>) outs(%3 : tensor<1x512x64x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %17 = arith.mulf %in, %in_2 : bf16
      linalg.yield %17 : bf16
    } -> tensor<1x512x64x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x512x64x64xbf16>, tensor<512x1x1xbf16>) outs(%3 : tensor<1x512x64x64xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %17 = arith.addf %in, %in_2 : bf16
      linalg.yield %17 : bf16
    } -> tensor<1x512x64x64xbf16>
    %6 = tensor.empty() : tensor<1x512x64x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x512x64x64xbf16>) outs(%6 : tensor<1x512x64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32
      linalg.yield %17 : f32
    } -> tensor<1x512x64x64xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x512x64x64xf32>) outs(%6 : tensor<1x512x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.negf %in : f32
      %18 = math.exp %17 : f32
      %19 = arith.addf %18, %cst : f32
      %20 = arith.divf %cst, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<1x512x64x64xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<1x512x64x64xf32>, tensor<1x512x64x64xf32>) outs(%6 : tensor<1x512x64x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x512x64x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x512x64x64xf32>) outs(%3 : tensor<1x512x64x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x512x64x64xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst_0 : bf16
    } : tensor<1x512x64x64xbf16> to tensor<1x512x66x66xbf16>
    %11 = tensor.empty() : tensor<1x8x64x64xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<8xf32>) outs(%11 : tensor<1x8x64x64xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg5 : tensor<1x512x66x66xbf16>, tensor<8x512x3x3xbf16>) outs(%broadcasted : tensor<1x8x64x64xf32>) -> tensor<1x8x64x64xf32>
    %13 = tensor.empty() : tensor<1x8x64x64xbf16>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x64x64xf32>) outs(%13 : tensor<1x8x64x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x8x64x64xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg8 : tensor<8xf32>) outs(%11 : tensor<1x8x64x64xf32>) dimensions = [0, 2, 3] 
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg7 : tensor<1x8x64x64xbf16>, tensor<8x8x1x1xbf16>) outs(%broadcasted_1 : tensor<1x8x64x64xf32>) -> tensor<1x8x64x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x8x64x64xf32>) outs(%13 : tensor<1x8x64x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x8x64x64xbf16>
    util.return %16 : tensor<1x8x64x64xbf16>
  }
}
