#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1024x4x4xf32>, %arg1: tensor<1x768x4x4xf32>, %arg2: tensor<1x768x4x4xf32>, %arg3: tensor<1x384x4x4xf32>, %arg4: tensor<1x768x4x4xf32>, %arg5: tensor<1x768x4x4xf32>, %arg6: tensor<384x1024x1x1xf32>, %arg7: tensor<1x384x1x1xf32>, %arg8: tensor<1x384x1x1xf32>, %arg9: tensor<384x3x3xf32>, %arg10: tensor<1x384x1x1xf32>, %arg11: tensor<1x384x1x1xf32>, %arg12: tensor<384x768x1x1xf32>, %arg13: tensor<1x384x1x1xf32>, %arg14: tensor<1x384x1x1xf32>, %arg15: tensor<384x3x3xf32>, %arg16: tensor<1x384x1x1xf32>, %arg17: tensor<1x384x1x1xf32>, %arg18: tensor<384x768x1x1xf32>, %arg19: tensor<1x384x1x1xf32>, %arg20: tensor<1x384x1x1xf32>, %arg21: tensor<384x384x1x1xf32>, %arg22: tensor<1x384x1x1xf32>, %arg23: tensor<1x384x1x1xf32>, %arg24: tensor<384x3x3xf32>, %arg25: tensor<1x384x1x1xf32>, %arg26: tensor<1x384x1x1xf32>, %arg27: tensor<384x768x1x1xf32>, %arg28: tensor<1x384x1x1xf32>, %arg29: tensor<1x384x1x1xf32>, %arg30: tensor<384x3x3xf32>, %arg31: tensor<1x384x1x1xf32>, %arg32: tensor<1x384x1x1xf32>, %arg33: tensor<1x768x1x1xf32>, %arg34: tensor<1x768x1x1xf32>, %arg35: tensor<384x768x1x1xf32>, %arg36: tensor<1x384x1x1xf32>, %arg37: tensor<1x384x1x1xf32>, %arg38: tensor<128x96x1x1xf32>, %arg39: tensor<1x128x1x1xf32>, %arg40: tensor<1x128x1x1xf32>) -> (tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x384x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg6 : tensor<1x1024x4x4xf32>, tensor<384x1024x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg7 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg8 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %5 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg9 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg10 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg11 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg12 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg13 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg14 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_0 = tensor.pad %12 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %13 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_0, %arg15 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg16 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg17 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg18 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg19 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg20 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg21 : tensor<1x384x4x4xf32>, tensor<384x384x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg22 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg23 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_1 = tensor.pad %24 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %25 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1, %arg24 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg25 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg26 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg27 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg28 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg29 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %padded_2 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x384x4x4xf32> to tensor<1x384x6x6xf32>
    %33 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %arg30 : tensor<1x384x6x6xf32>, tensor<384x3x3xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg31 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg32 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %37 = tensor.empty() : tensor<1x768x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %arg33 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%37 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x768x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg34 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%37 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x768x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x768x4x4xf32>) outs(%37 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.cmpf ugt, %in, %cst : f32
      %51 = arith.select %50, %in, %cst : f32
      linalg.yield %51 : f32
    } -> tensor<1x768x4x4xf32>
    %41 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%40, %arg35 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%1 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg36 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg37 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %43 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x384x4x4xf32>
    %extracted_slice = tensor.extract_slice %44[0, 0, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x384x4x4xf32> to tensor<1x96x4x4xf32>
    %45 = tensor.empty() : tensor<1x128x4x4xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice, %arg38 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%46 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg39 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%45 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg40 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%45 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x4x4xf32>
    util.return %8, %16, %20, %28, %36, %44, %49 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>, tensor<1x128x4x4xf32>
  }
}
