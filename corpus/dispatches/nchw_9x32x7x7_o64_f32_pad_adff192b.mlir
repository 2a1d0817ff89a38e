#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x16x16xf32>, %arg1: tensor<1x256x16x16xf32>, %arg2: tensor<128x256x1x1xf32>, %arg3: tensor<1x128x1x1xf32>, %arg4: tensor<1x128x1x1xf32>, %arg5: tensor<64x32x1x1xf32>, %arg6: tensor<1x64x1x1xf32>, %arg7: tensor<1x64x1x1xf32>) -> tensor<9x64x7x7xf32> {
    %0 = tensor.empty() : tensor<1x256x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x256x16x16xf32>) outs(%0 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x256x16x16xf32>
    %2 = tensor.empty() : tensor<1x128x16x16xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg2 : tensor<1x256x16x16xf32>, tensor<128x256x1x1xf32>) outs(%3 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%2 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%2 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%2 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %8 = tensor.empty() : tensor<1x16x16x128xf32>
    %transposed = linalg.transpose ins(%7 : tensor<1x128x16x16xf32>) outs(%8 : tensor<1x16x16x128xf32>) permutation = [0, 2, 3, 1] 
    %padded = tensor.pad %transposed low[0, 0, 0, 0] high[0, 5, 5, 0] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x128xf32> to tensor<1x21x21x128xf32>
    %expanded = tensor.expand_shape %padded [[0], [1, 2], [3, 4], [5]] output_shape [1, 3, 7, 3, 7, 128] : tensor<1x21x21x128xf32> into tensor<1x3x7x3x7x128xf32>
    %9 = tensor.empty() : tensor<1x3x3x7x7x128xf32>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x3x7x3x7x128xf32>) outs(%9 : tensor<1x3x3x7x7x128xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed_0 [[0, 1, 2], [3], [4], [5]] : tensor<1x3x3x7x7x128xf32> into tensor<9x7x7x128xf32>
    %10 = tensor.empty() : tensor<9x128x7x7xf32>
    %transposed_1 = linalg.transpose ins(%collapsed : tensor<9x7x7x128xf32>) outs(%10 : tensor<9x128x7x7xf32>) permutation = [0, 3, 1, 2] 
    %extracted_slice = tensor.extract_slice %transposed_1[0, 0, 0, 0] [9, 32, 7, 7] [1, 1, 1, 1] : tensor<9x128x7x7xf32> to tensor<9x32x7x7xf32>
    %11 = tensor.empty() : tensor<9x64x7x7xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<9x64x7x7xf32>) -> tensor<9x64x7x7xf32>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice, %arg5 : tensor<9x32x7x7xf32>, tensor<64x32x1x1xf32>) outs(%12 : tensor<9x64x7x7xf32>) -> tensor<9x64x7x7xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg6 : tensor<9x64x7x7xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<9x64x7x7xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<9x64x7x7xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg7 : tensor<9x64x7x7xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<9x64x7x7xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<9x64x7x7xf32>
    util.return %15 : tensor<9x64x7x7xf32>
  }
}
