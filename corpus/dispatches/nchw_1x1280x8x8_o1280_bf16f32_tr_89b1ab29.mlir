#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x64x1280xbf16>, %arg1: tensor<1x64x1280xbf16>, %arg2: tensor<1x64x1280xbf16>, %arg3: tensor<1x1280x8x8xf32>, %arg4: tensor<1x640x8x8xbf16>, %arg5: tensor<1x1280x10x10xbf16>, %arg6: tensor<1280x1280x1x1xbf16>, %arg7: tensor<1280xf32>, %arg8: tensor<1280x640x1x1xbf16>, %arg9: tensor<1280xf32>, %arg10: tensor<1280x1280x3x3xbf16>, %arg11: tensor<1280xf32>, %arg12: tensor<1280x1280x1x1xbf16>, %arg13: tensor<1280xf32>) -> (tensor<1x1280x8x8xbf16>, tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>, tensor<1x1280x8x8xbf16>, tensor<1x1280x8x8xbf16>) {
    %0 = tensor.empty() : tensor<1x1280x8x8xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %2 = tensor.empty() : tensor<1x8x8x1280xbf16>
    %transposed = linalg.transpose ins(%1 : tensor<1x1280x8x8xbf16>) outs(%2 : tensor<1x8x8x1280xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x8x8x1280xbf16> into tensor<1x64x1280xbf16>
    %3 = tensor.empty() : tensor<1x64x1280xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>) outs(%3 : tensor<1x64x1280xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %18 = arith.addf %in, %in_4 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x64x1280xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %4 : tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>) outs(%3 : tensor<1x64x1280xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %18 = arith.addf %in, %in_4 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x64x1280xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>) outs(%3 : tensor<1x64x1280xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %18 = arith.addf %in, %in_4 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x64x1280xbf16>
    %expanded = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [1, 8, 8, 1280] : tensor<1x64x1280xbf16> into tensor<1x8x8x1280xbf16>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x8x8x1280xbf16>) outs(%0 : tensor<1x1280x8x8xbf16>) permutation = [0, 3, 1, 2] 
    %7 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<1280xf32>) outs(%7 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_0, %arg6 : tensor<1x1280x8x8xbf16>, tensor<1280x1280x1x1xbf16>) outs(%broadcasted : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg9 : tensor<1280xf32>) outs(%7 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg8 : tensor<1x640x8x8xbf16>, tensor<1280x640x1x1xbf16>) outs(%broadcasted_1 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %broadcasted_2 = linalg.broadcast ins(%arg11 : tensor<1280xf32>) outs(%7 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg10 : tensor<1x1280x10x10xbf16>, tensor<1280x1280x3x3xbf16>) outs(%broadcasted_2 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1280x8x8xbf16>, tensor<1x1280x8x8xbf16>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %18 = arith.addf %in, %in_4 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<1x1280x8x8xbf16>, tensor<1x1280x8x8xbf16>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %18 = arith.addf %in, %in_4 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    %broadcasted_3 = linalg.broadcast ins(%arg13 : tensor<1280xf32>) outs(%7 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %arg12 : tensor<1x1280x8x8xbf16>, tensor<1280x1280x1x1xbf16>) outs(%broadcasted_3 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1280x8x8xf32>) outs(%0 : tensor<1x1280x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1280x8x8xbf16>
    util.return %14, %collapsed, %4, %5, %15, %17 : tensor<1x1280x8x8xbf16>, tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>, tensor<1x64x1280xbf16>, tensor<1x1280x8x8xbf16>, tensor<1x1280x8x8xbf16>
  }
}
