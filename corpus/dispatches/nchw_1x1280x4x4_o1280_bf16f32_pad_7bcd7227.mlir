#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1280x4x4xbf16>, %arg1: tensor<1x32x640xbf16>, %arg2: tensor<1x32x1xbf16>, %arg3: tensor<1280x1x1xbf16>, %arg4: tensor<1280x1x1xbf16>, %arg5: tensor<1280x1280x3x3xbf16>, %arg6: tensor<1280xf32>, %arg7: tensor<1280x1280x1x1xbf16>, %arg8: tensor<1280xf32>) -> tensor<1x1280x4x4xbf16> {
    %0 = tensor.empty() : tensor<1x32x640xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<1x32x640xbf16>, tensor<1x32x1xbf16>) outs(%0 : tensor<1x32x640xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %15 = arith.mulf %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x32x640xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<1x32x640xbf16> into tensor<1x20480xbf16>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [1, 1280, 4, 4] : tensor<1x20480xbf16> into tensor<1x1280x4x4xbf16>
    %2 = tensor.empty() : tensor<1x1280x4x4xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x1280x4x4xbf16>, tensor<1280x1x1xbf16>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %15 = arith.mulf %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x1280x4x4xbf16>, tensor<1280x1x1xbf16>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %15 = arith.addf %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    %5 = tensor.empty() : tensor<1x1280x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1280x4x4xbf16>) outs(%5 : tensor<1x1280x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %15 = arith.extf %in : bf16 to f32
      linalg.yield %15 : f32
    } -> tensor<1x1280x4x4xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1280x4x4xf32>) outs(%5 : tensor<1x1280x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      %16 = math.exp %15 : f32
      %17 = arith.addf %16, %cst : f32
      %18 = arith.divf %cst, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x1280x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x1280x4x4xf32>, tensor<1x1280x4x4xf32>) outs(%5 : tensor<1x1280x4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %15 = arith.mulf %in, %in_2 : f32
      linalg.yield %15 : f32
    } -> tensor<1x1280x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %9 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst_0 : bf16
    } : tensor<1x1280x4x4xbf16> to tensor<1x1280x6x6xbf16>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<1280xf32>) outs(%5 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg5 : tensor<1x1280x6x6xbf16>, tensor<1280x1280x3x3xbf16>) outs(%broadcasted : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<1x1280x4x4xbf16>, tensor<1x1280x4x4xbf16>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %15 = arith.addf %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg8 : tensor<1280xf32>) outs(%5 : tensor<1x1280x4x4xf32>) dimensions = [0, 2, 3] 
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %arg7 : tensor<1x1280x4x4xbf16>, tensor<1280x1280x1x1xbf16>) outs(%broadcasted_1 : tensor<1x1280x4x4xf32>) -> tensor<1x1280x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1280x4x4xf32>) outs(%2 : tensor<1x1280x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1280x4x4xbf16>
    util.return %14 : tensor<1x1280x4x4xbf16>
  }
}
