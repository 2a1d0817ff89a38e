#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x112x112xf32>, %arg1: tensor<1x128x28x28xf32>, %arg2: tensor<128x64x3x3xf32>, %arg3: tensor<128x128x3x3xf32>, %arg4: tensor<128x128x3x3xf32>, %arg5: tensor<1x64x1x1xf32>, %arg6: tensor<1x64x1x1xf32>, %arg7: tensor<64x64x3x3xf32>, %arg8: tensor<1x64x1x1xf32>, %arg9: tensor<1x64x1x1xf32>, %arg10: tensor<64x64x3x3xf32>, %arg11: tensor<1x64x1x1xf32>, %arg12: tensor<1x64x1x1xf32>, %arg13: tensor<64x64x3x3xf32>, %arg14: tensor<1x64x1x1xf32>, %arg15: tensor<1x64x1x1xf32>, %arg16: tensor<64x64x3x3xf32>, %arg17: tensor<1x64x1x1xf32>, %arg18: tensor<1x64x1x1xf32>, %arg19: tensor<128x64x1x1xf32>, %arg20: tensor<1x128x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<1x128x1x1xf32>, %arg23: tensor<1x128x1x1xf32>, %arg24: tensor<1x128x1x1xf32>, %arg25: tensor<1x128x1x1xf32>, %arg26: tensor<1x128x1x1xf32>, %arg27: tensor<1x128x1x1xf32>, %arg28: tensor<1x128x1x1xf32>, %arg29: tensor<1x128x1x1xf32>) -> (tensor<1x128x30x30xf32>, tensor<1x128x28x28xf32>, tensor<1x128x30x30xf32>) {
    %0 = tensor.empty() : tensor<1x64x112x112xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg5 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x112x112xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg6 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x112x112xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x64x112x112xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x64x112x112xf32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x112x112xf32> to tensor<1x64x114x114xf32>
    %4 = tensor.empty() : tensor<3x3xf32>
    %5 = tensor.empty() : tensor<1x64x56x56xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %7 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %4 : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%6 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %padded_1 = tensor.pad %7 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1, %arg7 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_2 = tensor.pad %12 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %arg10 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg11 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg12 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %7 : tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_3 = tensor.pad %17 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_3, %arg13 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg14 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg15 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_4 = tensor.pad %21 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_4, %arg16 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg17 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg18 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x64x56x56xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x56x56xf32>) outs(%5 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x64x56x56xf32>
    %27 = tensor.empty() : tensor<1x128x28x28xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%26, %arg19 : tensor<1x64x56x56xf32>, tensor<128x64x1x1xf32>) outs(%28 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %padded_5 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %30 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_5, %arg2 : tensor<1x64x58x58xf32>, tensor<128x64x3x3xf32>) outs(%28 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg20 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg21 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_6 = tensor.pad %33 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %34 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_6, %arg3 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%28 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg22 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg23 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg24 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %arg25 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_7 = tensor.pad %40 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %41 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_7, %arg4 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%28 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg26 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg27 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_8 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg28 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.mulf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg29 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %40 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<1x128x28x28xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x128x28x28xf32>) outs(%27 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_9 = tensor.pad %48 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    util.return %padded_8, %48, %padded_9 : tensor<1x128x30x30xf32>, tensor<1x128x28x28xf32>, tensor<1x128x30x30xf32>
  }
}
