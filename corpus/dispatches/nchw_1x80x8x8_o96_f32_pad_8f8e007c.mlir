#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x80x8x8xf32>, %arg1: tensor<1x80x1x1xf32>, %arg2: tensor<1x80x1x1xf32>, %arg3: tensor<80x80x3x3xf32>, %arg4: tensor<1x80x1x1xf32>, %arg5: tensor<1x80x1x1xf32>, %arg6: tensor<96x80x1x1xf32>) -> tensor<4x16x96xf32> {
    %0 = tensor.empty() : tensor<1x80x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x80x8x8xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x80x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x80x8x8xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x80x8x8xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst : f32
    } : tensor<1x80x8x8xf32> to tensor<1x80x10x10xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x80x8x8xf32>) -> tensor<1x80x8x8xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg3 : tensor<1x80x10x10xf32>, tensor<80x80x3x3xf32>) outs(%3 : tensor<1x80x8x8xf32>) -> tensor<1x80x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x80x8x8xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x80x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x80x8x8xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x80x8x8xf32>
    %cst_0 = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x80x8x8xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.negf %in : f32
      %15 = math.exp %14 : f32
      %16 = arith.addf %15, %cst_0 : f32
      %17 = arith.divf %cst_0, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x80x8x8xf32>, tensor<1x80x8x8xf32>) outs(%0 : tensor<1x80x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x80x8x8xf32>
    %9 = tensor.empty() : tensor<1x96x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x96x8x8xf32>) -> tensor<1x96x8x8xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg6 : tensor<1x80x8x8xf32>, tensor<96x80x1x1xf32>) outs(%10 : tensor<1x96x8x8xf32>) -> tensor<1x96x8x8xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1, 2], [3]] : tensor<1x96x8x8xf32> into tensor<768x8xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [384, 2, 4, 2] : tensor<768x8xf32> into tensor<384x2x4x2xf32>
    %12 = tensor.empty() : tensor<384x4x2x2xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<384x2x4x2xf32>) outs(%12 : tensor<384x4x2x2xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2, 3]] : tensor<384x4x2x2xf32> into tensor<1536x4xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1, 2], [3]] output_shape [1, 96, 16, 4] : tensor<1536x4xf32> into tensor<1x96x16x4xf32>
    %13 = tensor.empty() : tensor<1x4x16x96xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<1x96x16x4xf32>) outs(%13 : tensor<1x4x16x96xf32>) permutation = [0, 3, 2, 1] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x4x16x96xf32> into tensor<4x16x96xf32>
    util.return %collapsed_4 : tensor<4x16x96xf32>
  }
}
