#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x1024x320xbf16>, %arg1: tensor<1x1024x320xbf16>, %arg2: tensor<1x1024x320xbf16>, %arg3: tensor<1x320x32x32xf32>, %arg4: tensor<1x320x32x32xbf16>, %arg5: tensor<1x4x34x34xbf16>, %arg6: tensor<1x256x34x34xbf16>, %arg7: tensor<1x320x34x34xbf16>, %arg8: tensor<1x320x34x34xbf16>, %arg9: tensor<320x320x1x1xbf16>, %arg10: tensor<320xf32>, %arg11: tensor<320x320x1x1xbf16>, %arg12: tensor<320xf32>, %arg13: tensor<320x4x3x3xbf16>, %arg14: tensor<320xf32>, %arg15: tensor<320x256x3x3xbf16>, %arg16: tensor<320xf32>, %arg17: tensor<320x320x3x3xbf16>, %arg18: tensor<320xf32>, %arg19: tensor<320x320x3x3xbf16>, %arg20: tensor<320xf32>, %arg21: tensor<320x320x1x1xbf16>, %arg22: tensor<320xf32>) -> (tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) {
    %0 = tensor.empty() : tensor<1x320x32x32xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %2 = tensor.empty() : tensor<1x32x32x320xbf16>
    %transposed = linalg.transpose ins(%1 : tensor<1x320x32x32xbf16>) outs(%2 : tensor<1x32x32x320xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<1x32x32x320xbf16> into tensor<1x1024x320xbf16>
    %3 = tensor.empty() : tensor<1x1024x320xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%3 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x1024x320xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %4 : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%3 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x1024x320xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>) outs(%3 : tensor<1x1024x320xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x1024x320xbf16>
    %expanded = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [1, 32, 32, 320] : tensor<1x1024x320xbf16> into tensor<1x32x32x320xbf16>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x32x32x320xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) permutation = [0, 3, 1, 2] 
    %7 = tensor.empty() : tensor<1x320x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg10 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_0, %arg9 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg12 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg11 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted_1 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_2 = linalg.broadcast ins(%arg14 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg13 : tensor<1x4x34x34xbf16>, tensor<320x4x3x3xbf16>) outs(%broadcasted_2 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_3 = linalg.broadcast ins(%arg16 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg15 : tensor<1x256x34x34xbf16>, tensor<320x256x3x3xbf16>) outs(%broadcasted_3 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_4 = linalg.broadcast ins(%arg18 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg17 : tensor<1x320x34x34xbf16>, tensor<320x320x3x3xbf16>) outs(%broadcasted_4 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_5 = linalg.broadcast ins(%arg20 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg8, %arg19 : tensor<1x320x34x34xbf16>, tensor<320x320x3x3xbf16>) outs(%broadcasted_5 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %23 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %27 = arith.addf %in, %in_7 : bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    %broadcasted_6 = linalg.broadcast ins(%arg22 : tensor<320xf32>) outs(%7 : tensor<1x320x32x32xf32>) dimensions = [0, 2, 3] 
    %25 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%24, %arg21 : tensor<1x320x32x32xbf16>, tensor<320x320x1x1xbf16>) outs(%broadcasted_6 : tensor<1x320x32x32xf32>) -> tensor<1x320x32x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x320x32x32xf32>) outs(%0 : tensor<1x320x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %27 = arith.truncf %in : f32 to bf16
      linalg.yield %27 : bf16
    } -> tensor<1x320x32x32xbf16>
    util.return %16, %19, %20, %23, %collapsed, %4, %5, %24, %26 : tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>, tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>, tensor<1x1024x320xbf16>, tensor<1x320x32x32xbf16>, tensor<1x320x32x32xbf16>
  }
}
