#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<64x768xf32>, %arg1: tensor<768xf32>, %arg2: tensor<768x768x1x1xf32>, %arg3: tensor<768xf32>) -> tensor<1x768x8x8xf32> {
    %0 = tensor.empty() : tensor<64x768xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg0 : tensor<768xf32>, tensor<64x768xf32>) outs(%0 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.addf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<64x768xf32>
    %expanded = tensor.expand_shape %1 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %2 = tensor.empty() : tensor<1x64x768xf32>
    %cst = arith.constant 1.41421354 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x64x768xf32>) outs(%2 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.divf %in, %cst : f32
      %8 = math.erf %7 : f32
      %9 = arith.addf %8, %cst_0 : f32
      %10 = arith.mulf %9, %cst_1 : f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x64x768xf32>
    %4 = tensor.empty() : tensor<1x768x64xf32>
    %transposed = linalg.transpose ins(%3 : tensor<1x64x768xf32>) outs(%4 : tensor<1x768x64xf32>) permutation = [0, 2, 1] 
    %expanded_2 = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [1, 768, 8, 8] : tensor<1x768x64xf32> into tensor<1x768x8x8xf32>
    %5 = tensor.empty() : tensor<1x768x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<768xf32>) outs(%5 : tensor<1x768x8x8xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_2, %arg2 : tensor<1x768x8x8xf32>, tensor<768x768x1x1xf32>) outs(%broadcasted : tensor<1x768x8x8xf32>) -> tensor<1x768x8x8xf32>
    util.return %6 : tensor<1x768x8x8xf32>
  }
}
