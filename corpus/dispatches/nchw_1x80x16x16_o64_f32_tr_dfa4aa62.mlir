#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<4x64x80xf32>, %arg1: tensor<4x64x80xf32>, %arg2: tensor<4x64x80xf32>, %arg3: tensor<4x64x80xf32>, %arg4: tensor<80xf32>, %arg5: tensor<80xf32>, %arg6: tensor<64x80x1x1xf32>, %arg7: tensor<1x64x1x1xf32>, %arg8: tensor<1x64x1x1xf32>) -> tensor<1x64x16x16xf32> {
    %0 = tensor.empty() : tensor<4x64x80xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<4x64x80xf32>, tensor<4x64x80xf32>) outs(%0 : tensor<4x64x80xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x64x80xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<4x64x80xf32>, tensor<4x64x80xf32>) outs(%0 : tensor<4x64x80xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.subf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x64x80xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<4x64x80xf32>, tensor<4x64x80xf32>) outs(%0 : tensor<4x64x80xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x64x80xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<4x64x80xf32>, tensor<80xf32>) outs(%0 : tensor<4x64x80xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x64x80xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg5 : tensor<4x64x80xf32>, tensor<80xf32>) outs(%0 : tensor<4x64x80xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x64x80xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 4, 64, 80] : tensor<4x64x80xf32> into tensor<1x4x64x80xf32>
    %6 = tensor.empty() : tensor<1x80x64x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x4x64x80xf32>) outs(%6 : tensor<1x80x64x4xf32>) permutation = [0, 3, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3]] : tensor<1x80x64x4xf32> into tensor<5120x4xf32>
    %expanded_0 = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [640, 8, 2, 2] : tensor<5120x4xf32> into tensor<640x8x2x2xf32>
    %7 = tensor.empty() : tensor<640x2x8x2xf32>
    %transposed_1 = linalg.transpose ins(%expanded_0 : tensor<640x8x2x2xf32>) outs(%7 : tensor<640x2x8x2xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_2 = tensor.collapse_shape %transposed_1 [[0, 1], [2, 3]] : tensor<640x2x8x2xf32> into tensor<1280x16xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1, 2], [3]] output_shape [1, 80, 16, 16] : tensor<1280x16xf32> into tensor<1x80x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty() : tensor<1x64x16x16xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_3, %arg6 : tensor<1x80x16x16xf32>, tensor<64x80x1x1xf32>) outs(%9 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg8 : tensor<1x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x16x16xf32>
    %cst_4 = arith.constant 1.000000e+00 : f32
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x16x16xf32>) outs(%8 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      %16 = math.exp %15 : f32
      %17 = arith.addf %16, %cst_4 : f32
      %18 = arith.divf %cst_4, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x64x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x64x16x16xf32>, tensor<1x64x16x16xf32>) outs(%8 : tensor<1x64x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x16x16xf32>
    util.return %14 : tensor<1x64x16x16xf32>
  }
}
