#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x16x16xf32>, %arg1: tensor<1x3x7x3x7x128xf32>, %arg2: tensor<1x128x16x16xf32>, %arg3: tensor<1x128x16x16xf32>, %arg4: tensor<1x128x16x16xf32>, %arg5: tensor<256x128x1x1xf32>, %arg6: tensor<1x256x1x1xf32>, %arg7: tensor<1x256x1x1xf32>, %arg8: tensor<128x256x1x1xf32>, %arg9: tensor<1x128x1x1xf32>, %arg10: tensor<1x128x1x1xf32>) -> tensor<1x128x16x16xf32> {
    %collapsed = tensor.collapse_shape %arg1 [[0], [1, 2], [3, 4], [5]] : tensor<1x3x7x3x7x128xf32> into tensor<1x21x21x128xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 16, 21, 128] [1, 1, 1, 1] : tensor<1x21x21x128xf32> to tensor<1x16x21x128xf32>
    %extracted_slice_0 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 16, 16, 128] [1, 1, 1, 1] : tensor<1x16x21x128xf32> to tensor<1x16x16x128xf32>
    %0 = tensor.empty() : tensor<1x128x16x16xf32>
    %transposed = linalg.transpose ins(%extracted_slice_0 : tensor<1x16x16x128xf32>) outs(%0 : tensor<1x128x16x16xf32>) permutation = [0, 3, 1, 2] 
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %transposed : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<1x256x16x16xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x256x16x16xf32>) -> tensor<1x256x16x16xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg5 : tensor<1x128x16x16xf32>, tensor<256x128x1x1xf32>) outs(%6 : tensor<1x256x16x16xf32>) -> tensor<1x256x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg6 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%5 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.mulf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x256x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%5 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x256x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x256x16x16xf32>) outs(%5 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x256x16x16xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg8 : tensor<1x256x16x16xf32>, tensor<128x256x1x1xf32>) outs(%11 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg9 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.mulf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg10 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %14 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.addf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x128x16x16xf32>
    util.return %15 : tensor<1x128x16x16xf32>
  }
}
