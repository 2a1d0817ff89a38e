#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x1024x320xbf16>, %arg1: tensor<1x1024x320xbf16>, %arg2: tensor<1x1024x320xbf16>, %arg3: tensor<1x327680xbf16>, %arg4: tensor<1x320x32x32xbf16>, %arg5: tensor<320x1x1xbf16>, %arg6: tensor<320x1x1xbf16>, %arg7: tensor<320x320x1x1xbf16>, %arg8: tensor<320xf32>, %arg9: tensor<320x320x1x1xbf16>, %arg10: tensor<320xf32>) -> tensor<1x320x32x32xbf16> {
    %expanded = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [1, 320, 32, 32] : tensor<1x327680xbf16> into tensor<1x320x32x32xbf16>
    %0 = tensor.empty() : tensor<1x320x32x32xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg5 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg6 : tensor<1x320x32x32xbf16>, tensor<320x1x1xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.addf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %3 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<320xf32>) outs(%3 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg7 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %6 = tensor.empty() : tensor<1x32x32x320xbf16>
    %transposed = linalg.transpose ins(%5 : tensor<1x320x32x32xbf16>) outs(%6 : tensor<1x32x32x320xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x32x32x320xbf16> into tensor<1x1024x320xbf16>
    %7 = tensor.empty() : tensor<1x1024x320xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%7 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.addf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x1024x320xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %8 : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%7 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.addf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x1024x320xbf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%7 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.addf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x1024x320xbf16>
    %expanded_0 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [1, 32, 32, 320] : tensor<1x1024x320xbf16> into tensor<1x32x32x320xbf16>
    %transposed_1 = linalg.transpose ins(%expanded_0 : tensor<1x32x32x320xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) permutation = [0, 3, 1, 2] 
    %broadcasted_2 = linalg.broadcast ins(%arg10 : tensor<320xf32>) outs(%3 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_1, %arg9 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted_2 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg4 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %14 = arith.addf %in, %in_3 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x320x32x32xbf16>
    util.return %13 : tensor<1x320x32x32xbf16>
  }
}
