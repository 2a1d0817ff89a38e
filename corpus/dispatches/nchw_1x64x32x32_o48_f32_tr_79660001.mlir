#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<4x256x64xf32>, %arg1: tensor<4x256x64xf32>, %arg2: tensor<4x256x64xf32>, %arg3: tensor<4x256x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<48x64x1x1xf32>, %arg7: tensor<1x48x1x1xf32>, %arg8: tensor<1x48x1x1xf32>) -> tensor<1x48x32x32xf32> {
    %0 = tensor.empty() : tensor<4x256x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<4x256x64xf32>, tensor<4x256x64xf32>) outs(%0 : tensor<4x256x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x256x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<4x256x64xf32>, tensor<4x256x64xf32>) outs(%0 : tensor<4x256x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.subf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x256x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<4x256x64xf32>, tensor<4x256x64xf32>) outs(%0 : tensor<4x256x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x256x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<4x256x64xf32>, tensor<64xf32>) outs(%0 : tensor<4x256x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x256x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg5 : tensor<4x256x64xf32>, tensor<64xf32>) outs(%0 : tensor<4x256x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<4x256x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 4, 256, 64] : tensor<4x256x64xf32> into tensor<1x4x256x64xf32>
    %6 = tensor.empty() : tensor<1x64x256x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x4x256x64xf32>) outs(%6 : tensor<1x64x256x4xf32>) permutation = [0, 3, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3]] : tensor<1x64x256x4xf32> into tensor<16384x4xf32>
    %expanded_0 = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [1024, 16, 2, 2] : tensor<16384x4xf32> into tensor<1024x16x2x2xf32>
    %7 = tensor.empty() : tensor<1024x2x16x2xf32>
    %transposed_1 = linalg.transpose ins(%expanded_0 : tensor<1024x16x2x2xf32>) outs(%7 : tensor<1024x2x16x2xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_2 = tensor.collapse_shape %transposed_1 [[0, 1], [2, 3]] : tensor<1024x2x16x2xf32> into tensor<2048x32xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1, 2], [3]] output_shape [1, 64, 32, 32] : tensor<2048x32xf32> into tensor<1x64x32x32xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty() : tensor<1x48x32x32xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_3, %arg6 : tensor<1x64x32x32xf32>, tensor<48x64x1x1xf32>) outs(%9 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%8 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x48x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg8 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%8 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.addf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x48x32x32xf32>
    %cst_4 = arith.constant 1.000000e+00 : f32
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x48x32x32xf32>) outs(%8 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      %16 = math.exp %15 : f32
      %17 = arith.addf %16, %cst_4 : f32
      %18 = arith.divf %cst_4, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x48x32x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%8 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      linalg.yield %15 : f32
    } -> tensor<1x48x32x32xf32>
    util.return %14 : tensor<1x48x32x32xf32>
  }
}
