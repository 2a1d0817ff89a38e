#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x8x8xf32>, %arg1: tensor<4x256x7x7xf32>, %arg2: tensor<1x256x8x8xf32>, %arg3: tensor<256x256x1x1xf32>, %arg4: tensor<1x256x1x1xf32>, %arg5: tensor<1x256x1x1xf32>, %arg6: tensor<512x256x1x1xf32>, %arg7: tensor<1x512x1x1xf32>, %arg8: tensor<1x512x1x1xf32>) -> tensor<1x512x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x256x7x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x256x7x7xf32>) -> tensor<4x256x7x7xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg3 : tensor<4x256x7x7xf32>, tensor<256x256x1x1xf32>) outs(%1 : tensor<4x256x7x7xf32>) -> tensor<4x256x7x7xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<4x256x7x7xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x7x7xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<4x256x7x7xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<4x256x7x7xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x7x7xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<4x256x7x7xf32>
    %5 = tensor.empty() : tensor<4x7x7x256xf32>
    %transposed = linalg.transpose ins(%4 : tensor<4x256x7x7xf32>) outs(%5 : tensor<4x7x7x256xf32>) permutation = [0, 2, 3, 1] 
    %expanded = tensor.expand_shape %transposed [[0, 1, 2], [3], [4], [5]] output_shape [1, 2, 2, 7, 7, 256] : tensor<4x7x7x256xf32> into tensor<1x2x2x7x7x256xf32>
    %6 = tensor.empty() : tensor<1x2x7x2x7x256xf32>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x2x2x7x7x256xf32>) outs(%6 : tensor<1x2x7x2x7x256xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed_0 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x7x2x7x256xf32> into tensor<1x14x14x256xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 8, 14, 256] [1, 1, 1, 1] : tensor<1x14x14x256xf32> to tensor<1x8x14x256xf32>
    %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 8, 8, 256] [1, 1, 1, 1] : tensor<1x8x14x256xf32> to tensor<1x8x8x256xf32>
    %7 = tensor.empty() : tensor<1x256x8x8xf32>
    %transposed_2 = linalg.transpose ins(%extracted_slice_1 : tensor<1x8x8x256xf32>) outs(%7 : tensor<1x256x8x8xf32>) permutation = [0, 3, 1, 2] 
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %transposed_2 : tensor<1x256x8x8xf32>, tensor<1x256x8x8xf32>) outs(%7 : tensor<1x256x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x256x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg2 : tensor<1x256x8x8xf32>, tensor<1x256x8x8xf32>) outs(%7 : tensor<1x256x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x256x8x8xf32>
    %10 = tensor.empty() : tensor<1x512x8x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x512x8x8xf32>) -> tensor<1x512x8x8xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg6 : tensor<1x256x8x8xf32>, tensor<512x256x1x1xf32>) outs(%11 : tensor<1x512x8x8xf32>) -> tensor<1x512x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg7 : tensor<1x512x8x8xf32>, tensor<1x512x1x1xf32>) outs(%10 : tensor<1x512x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.mulf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x512x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg8 : tensor<1x512x8x8xf32>, tensor<1x512x1x1xf32>) outs(%10 : tensor<1x512x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %16 = arith.addf %in, %in_3 : f32
      linalg.yield %16 : f32
    } -> tensor<1x512x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x512x8x8xf32>) outs(%10 : tensor<1x512x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x512x8x8xf32>
    util.return %15 : tensor<1x512x8x8xf32>
  }
}
