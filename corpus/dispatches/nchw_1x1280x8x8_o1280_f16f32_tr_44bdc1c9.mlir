#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x64x1280xf16>, %arg1: tensor<1x64x1280xf16>, %arg2: tensor<1x64x1280xf16>, %arg3: tensor<1x81920xf16>, %arg4: tensor<1x1280x8x8xf16>, %arg5: tensor<1280x1x1xf16>, %arg6: tensor<1280x1x1xf16>, %arg7: tensor<1280x1280x1x1xf16>, %arg8: tensor<1280xf32>, %arg9: tensor<1280x1280x1x1xf16>, %arg10: tensor<1280xf32>) -> tensor<1x1280x8x8xf16> {
    %expanded = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [1, 1280, 8, 8] : tensor<1x81920xf16> into tensor<1x1280x8x8xf16>
    %0 = tensor.empty() : tensor<1x1280x8x8xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg5 : tensor<1x1280x8x8xf16>, tensor<1280x1x1xf16>) outs(%0 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.mulf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x8x8xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg6 : tensor<1x1280x8x8xf16>, tensor<1280x1x1xf16>) outs(%0 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x8x8xf16>
    %3 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<1280xf32>) outs(%3 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg7 : tensor<1x1280x8x8xf16>, tensor<1280x1280x1x1xf16>) outs(%broadcasted : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x8x8xf16>
    %6 = tensor.empty() : tensor<1x8x8x1280xf16>
    %transposed = linalg.transpose ins(%5 : tensor<1x1280x8x8xf16>) outs(%6 : tensor<1x8x8x1280xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x8x8x1280xf16> into tensor<1x64x1280xf16>
    %7 = tensor.empty() : tensor<1x64x1280xf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<1x64x1280xf16>, tensor<1x64x1280xf16>) outs(%7 : tensor<1x64x1280xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x64x1280xf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %8 : tensor<1x64x1280xf16>, tensor<1x64x1280xf16>) outs(%7 : tensor<1x64x1280xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x64x1280xf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x64x1280xf16>, tensor<1x64x1280xf16>) outs(%7 : tensor<1x64x1280xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x64x1280xf16>
    %expanded_0 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [1, 8, 8, 1280] : tensor<1x64x1280xf16> into tensor<1x8x8x1280xf16>
    %transposed_1 = linalg.transpose ins(%expanded_0 : tensor<1x8x8x1280xf16>) outs(%0 : tensor<1x1280x8x8xf16>) permutation = [0, 3, 1, 2] 
    %broadcasted_2 = linalg.broadcast ins(%arg10 : tensor<1280xf32>) outs(%3 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_1, %arg9 : tensor<1x1280x8x8xf16>, tensor<1280x1280x1x1xf16>) outs(%broadcasted_2 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x8x8xf16>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg4 : tensor<1x1280x8x8xf16>, tensor<1x1280x8x8xf16>) outs(%0 : tensor<1x1280x8x8xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %14 = arith.addf %in, %in_3 : f16
      linalg.yield %14 : f16
    } -> tensor<1x1280x8x8xf16>
    util.return %13 : tensor<1x1280x8x8xf16>
  }
}
