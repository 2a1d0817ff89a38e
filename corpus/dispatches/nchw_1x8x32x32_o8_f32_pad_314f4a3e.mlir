#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x512x32x32xf32>, %arg1: tensor<1x512x32x32xf32>, %arg2: tensor<1x32x1xf32>, %arg3: tensor<1x32x1xf32>, %arg4: tensor<512x1x1xf32>, %arg5: tensor<512x1x1xf32>, %arg6: tensor<8x512x3x3xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8x1x1xf32>, %arg9: tensor<8xf32>) -> tensor<1x8x32x32xf32> {
    %0 = tensor.empty() : tensor<1x512x32x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x512x32x32xf32>, tensor<1x512x32x32xf32>) outs(%0 : tensor<1x512x32x32xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.addf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x512x32x32xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3]] : tensor<1x512x32x32xf32> into tensor<1x524288xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 32, 16384] : tensor<1x524288xf32> into tensor<1x32x16384xf32>
    %2 = tensor.empty() : tensor<1x32x16384xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x32x16384xf32>, tensor<1x32x1xf32>) outs(%2 : tensor<1x32x16384xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.subf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x32x16384xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x32x16384xf32>, tensor<1x32x1xf32>) outs(%2 : tensor<1x32x16384xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x32x16384xf32>
    %collapsed_0 = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<1x32x16384xf32> into tensor<1x524288xf32>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 512, 32, 32] : tensor<1x524288xf32> into tensor<1x512x32x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg4 : tensor<1x512x32x32xf32>, tensor<512x1x1xf32>) outs(%0 : tensor<1x512x32x32xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x512x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x512x32x32xf32>, tensor<512x1x1xf32>) outs(%0 : tensor<1x512x32x32xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.addf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x512x32x32xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x512x32x32xf32>) outs(%0 : tensor<1x512x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst : f32
      %15 = arith.divf %cst, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<1x512x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x512x32x32xf32>, tensor<1x512x32x32xf32>) outs(%0 : tensor<1x512x32x32xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x512x32x32xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %8 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg10: index, %arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x512x32x32xf32> to tensor<1x512x34x34xf32>
    %9 = tensor.empty() : tensor<1x8x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<8xf32>) outs(%9 : tensor<1x8x32x32xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg6 : tensor<1x512x34x34xf32>, tensor<8x512x3x3xf32>) outs(%broadcasted : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg9 : tensor<8xf32>) outs(%9 : tensor<1x8x32x32xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg8 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%broadcasted_3 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    util.return %11 : tensor<1x8x32x32xf32>
  }
}
