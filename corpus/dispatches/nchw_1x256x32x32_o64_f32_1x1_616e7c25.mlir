#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x32x32xf32>, %arg1: tensor<1x64x32x32xf32>, %arg2: tensor<1x1x1xf32>, %arg3: tensor<1x1x1xf32>, %arg4: tensor<64x1x1xf32>, %arg5: tensor<64x1x1xf32>, %arg6: tensor<256x64x1x1xf32>, %arg7: tensor<256xf32>, %arg8: tensor<64x256x1x1xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x1x1xf32>) -> tensor<1x64x32x32xf32> {
    %0 = tensor.empty() : tensor<1x64x32x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x64x32x32xf32>, tensor<1x64x32x32xf32>) outs(%0 : tensor<1x64x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.addf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x64x32x32xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3]] : tensor<1x64x32x32xf32> into tensor<1x65536xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 65536] : tensor<1x65536xf32> into tensor<1x1x65536xf32>
    %2 = tensor.empty() : tensor<1x1x65536xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<1x1x65536xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x65536xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.subf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x1x65536xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x1x65536xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x65536xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.mulf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x1x65536xf32>
    %collapsed_0 = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<1x1x65536xf32> into tensor<1x65536xf32>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 64, 32, 32] : tensor<1x65536xf32> into tensor<1x64x32x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg4 : tensor<1x64x32x32xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.mulf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x64x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x64x32x32xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.addf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x64x32x32xf32>
    %7 = tensor.empty() : tensor<1x256x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<256xf32>) outs(%7 : tensor<1x256x32x32xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg6 : tensor<1x64x32x32xf32>, tensor<256x64x1x1xf32>) outs(%broadcasted : tensor<1x256x32x32xf32>) -> tensor<1x256x32x32xf32>
    %cst = arith.constant 1.41421354 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x256x32x32xf32>) outs(%7 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %in, %cst : f32
      %14 = math.erf %13 : f32
      %15 = arith.addf %14, %cst_2 : f32
      %16 = arith.mulf %15, %cst_3 : f32
      %17 = arith.mulf %in, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<1x256x32x32xf32>
    %broadcasted_4 = linalg.broadcast ins(%arg9 : tensor<64xf32>) outs(%0 : tensor<1x64x32x32xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg8 : tensor<1x256x32x32xf32>, tensor<64x256x1x1xf32>) outs(%broadcasted_4 : tensor<1x64x32x32xf32>) -> tensor<1x64x32x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg10 : tensor<1x64x32x32xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.mulf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x64x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %11 : tensor<1x64x32x32xf32>, tensor<1x64x32x32xf32>) outs(%0 : tensor<1x64x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.addf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<1x64x32x32xf32>
    util.return %12 : tensor<1x64x32x32xf32>
  }
}
