#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1024x4x4xf32>, %arg1: tensor<1x768x4x4xf32>, %arg2: tensor<1x768x4x4xf32>, %arg3: tensor<384x1024x1x1xf32>, %arg4: tensor<1x384x1x1xf32>, %arg5: tensor<1x384x1x1xf32>, %arg6: tensor<384x3x3xf32>, %arg7: tensor<1x384x1x1xf32>, %arg8: tensor<1x384x1x1xf32>, %arg9: tensor<384x768x1x1xf32>, %arg10: tensor<1x384x1x1xf32>, %arg11: tensor<1x384x1x1xf32>, %arg12: tensor<384x3x3xf32>, %arg13: tensor<1x384x1x1xf32>, %arg14: tensor<1x384x1x1xf32>, %arg15: tensor<1x768x1x1xf32>, %arg16: tensor<1x768x1x1xf32>, %arg17: tensor<384x768x1x1xf32>, %arg18: tensor<1x384x1x1xf32>, %arg19: tensor<1x384x1x1xf32>, %arg20: tensor<128x96x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<1x128x1x1xf32>) -> (tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x384x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg3 : tensor<1x1024x4x4xf32>, tensor<384x1024x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg23: index, %arg24: index, %arg25: index, %arg26: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %5 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg6 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg7 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg8 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg9 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg10 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg11 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_0 = tensor.pad %12 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg23: index, %arg24: index, %arg25: index, %arg26: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %13 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_0, %arg12 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg13 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg14 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %17 = tensor.empty() : tensor<1x768x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %arg15 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%17 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x768x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg16 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%17 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x768x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x768x4x4xf32>) outs(%17 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x768x4x4xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %arg17 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg18 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg19 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %23 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x384x4x4xf32>
    %extracted_slice = tensor.extract_slice %24[0, 0, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x384x4x4xf32> to tensor<1x96x4x4xf32>
    %25 = tensor.empty() : tensor<1x128x4x4xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice, %arg20 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%26 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg21 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%25 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x128x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg22 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%25 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x128x4x4xf32>
    util.return %8, %16, %24, %29 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>
  }
}
