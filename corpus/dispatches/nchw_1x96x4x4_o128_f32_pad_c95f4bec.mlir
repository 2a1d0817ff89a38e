#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x384x4x4xf32>, %arg1: tensor<1x384x4x4xf32>, %arg2: tensor<1x768x4x4xf32>, %arg3: tensor<1x384x4x4xf32>, %arg4: tensor<1x768x4x4xf32>, %arg5: tensor<1x768x4x4xf32>, %arg6: tensor<1x384x4x4xf32>, %arg7: tensor<1x768x4x4xf32>, %arg8: tensor<1x768x4x4xf32>, %arg9: tensor<1x384x1x1xf32>, %arg10: tensor<1x384x1x1xf32>, %arg11: tensor<384x3x3xf32>, %arg12: tensor<1x384x1x1xf32>, %arg13: tensor<1x384x1x1xf32>, %arg14: tensor<1x384x1x1xf32>, %arg15: tensor<1x384x1x1xf32>, %arg16: tensor<384x3x3xf32>, %arg17: tensor<1x384x1x1xf32>, %arg18: tensor<1x384x1x1xf32>, %arg19: tensor<384x768x1x1xf32>, %arg20: tensor<1x384x1x1xf32>, %arg21: tensor<1x384x1x1xf32>, %arg22: tensor<384x384x1x1xf32>, %arg23: tensor<1x384x1x1xf32>, %arg24: tensor<1x384x1x1xf32>, %arg25: tensor<384x3x3xf32>, %arg26: tensor<1x384x1x1xf32>, %arg27: tensor<1x384x1x1xf32>, %arg28: tensor<384x768x1x1xf32>, %arg29: tensor<1x384x1x1xf32>, %arg30: tensor<1x384x1x1xf32>, %arg31: tensor<384x3x3xf32>, %arg32: tensor<1x384x1x1xf32>, %arg33: tensor<1x384x1x1xf32>, %arg34: tensor<384x768x1x1xf32>, %arg35: tensor<1x384x1x1xf32>, %arg36: tensor<1x384x1x1xf32>, %arg37: tensor<384x384x1x1xf32>, %arg38: tensor<1x384x1x1xf32>, %arg39: tensor<1x384x1x1xf32>, %arg40: tensor<384x3x3xf32>, %arg41: tensor<1x384x1x1xf32>, %arg42: tensor<1x384x1x1xf32>, %arg43: tensor<384x768x1x1xf32>, %arg44: tensor<1x384x1x1xf32>, %arg45: tensor<1x384x1x1xf32>, %arg46: tensor<384x3x3xf32>, %arg47: tensor<1x384x1x1xf32>, %arg48: tensor<1x384x1x1xf32>, %arg49: tensor<1x768x1x1xf32>, %arg50: tensor<1x768x1x1xf32>, %arg51: tensor<384x768x1x1xf32>, %arg52: tensor<1x384x1x1xf32>, %arg53: tensor<1x384x1x1xf32>, %arg54: tensor<128x96x1x1xf32>, %arg55: tensor<1x128x1x1xf32>, %arg56: tensor<1x128x1x1xf32>) -> (tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>) {
    %0 = tensor.empty() : tensor<1x384x4x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg9 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg10 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %4 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg11 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg12 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg13 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg14 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg15 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_0 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %11 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_0, %arg16 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg17 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg18 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg19 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg20 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg21 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg22 : tensor<1x384x4x4xf32>, tensor<384x384x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg23 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg24 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_1 = tensor.pad %22 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %23 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1, %arg25 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg26 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg27 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg28 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg29 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg30 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_2 = tensor.pad %30 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %31 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %arg31 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg32 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg33 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg34 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg35 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg36 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %39 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg37 : tensor<1x384x4x4xf32>, tensor<384x384x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg38 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg39 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_3 = tensor.pad %42 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %43 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_3, %arg40 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg41 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg42 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg43 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg44 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg45 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_4 = tensor.pad %50 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index, %arg60: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %51 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_4, %arg46 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg47 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg48 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %55 = tensor.empty() : tensor<1x768x4x4xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %arg49 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%55 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x768x4x4xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %arg50 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%55 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x768x4x4xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x768x4x4xf32>) outs(%55 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst : f32
      %69 = arith.select %68, %in, %cst : f32
      linalg.yield %69 : f32
    } -> tensor<1x768x4x4xf32>
    %59 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%58, %arg51 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%3 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %arg52 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %arg53 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %61 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x384x4x4xf32>
    %extracted_slice = tensor.extract_slice %62[0, 0, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x384x4x4xf32> to tensor<1x96x4x4xf32>
    %63 = tensor.empty() : tensor<1x128x4x4xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %65 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice, %arg54 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%64 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg55 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%63 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.mulf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x128x4x4xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %arg56 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%63 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %68 = arith.addf %in, %in_5 : f32
      linalg.yield %68 : f32
    } -> tensor<1x128x4x4xf32>
    util.return %7, %14, %18, %26, %34, %38, %46, %54, %62, %67 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>
  }
}
