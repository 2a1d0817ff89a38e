#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x28x28xf32>, %arg1: tensor<1x64x56x56xf32>, %arg2: tensor<1x64x56x56xf32>, %arg3: tensor<1x64x112x112xf32>, %arg4: tensor<1x256x14x14xf32>, %arg5: tensor<256x128x3x3xf32>, %arg6: tensor<256x256x3x3xf32>, %arg7: tensor<256x256x3x3xf32>, %arg8: tensor<1x128x1x1xf32>, %arg9: tensor<1x128x1x1xf32>, %arg10: tensor<128x128x3x3xf32>, %arg11: tensor<1x128x1x1xf32>, %arg12: tensor<1x128x1x1xf32>, %arg13: tensor<1x64x1x1xf32>, %arg14: tensor<1x64x1x1xf32>, %arg15: tensor<1x64x1x1xf32>, %arg16: tensor<1x64x1x1xf32>, %arg17: tensor<1x64x1x1xf32>, %arg18: tensor<1x64x1x1xf32>, %arg19: tensor<128x64x1x1xf32>, %arg20: tensor<1x128x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<128x128x3x3xf32>, %arg23: tensor<1x128x1x1xf32>, %arg24: tensor<1x128x1x1xf32>, %arg25: tensor<128x128x3x3xf32>, %arg26: tensor<1x128x1x1xf32>, %arg27: tensor<1x128x1x1xf32>, %arg28: tensor<256x128x1x1xf32>, %arg29: tensor<1x256x1x1xf32>, %arg30: tensor<1x256x1x1xf32>, %arg31: tensor<1x256x1x1xf32>, %arg32: tensor<1x256x1x1xf32>, %arg33: tensor<1x256x1x1xf32>, %arg34: tensor<1x256x1x1xf32>, %arg35: tensor<1x256x1x1xf32>, %arg36: tensor<1x256x1x1xf32>, %arg37: tensor<1x256x1x1xf32>, %arg38: tensor<1x256x1x1xf32>) -> (tensor<1x64x58x58xf32>, tensor<1x64x58x58xf32>, tensor<1x64x58x58xf32>, tensor<1x256x16x16xf32>, tensor<1x256x14x14xf32>, tensor<1x256x16x16xf32>) {
    %0 = tensor.empty() : tensor<1x128x28x28xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg8 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg9 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x128x28x28xf32>
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg10 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%4 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg11 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg12 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %8 = tensor.empty() : tensor<1x64x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg13 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg14 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %arg15 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg16 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %13 = tensor.empty() : tensor<1x64x112x112xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg17 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x112x112xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg18 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x112x112xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x64x112x112xf32>) outs(%13 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x64x112x112xf32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %padded_1 = tensor.pad %16 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x112x112xf32> to tensor<1x64x114x114xf32>
    %17 = tensor.empty() : tensor<3x3xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %19 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_1, %17 : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%18 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %19 : tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x64x56x56xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x64x56x56xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<1x64x56x56xf32>, tensor<1x64x56x56xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x64x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x64x56x56xf32>) outs(%8 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x64x56x56xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%23, %arg19 : tensor<1x64x56x56xf32>, tensor<128x64x1x1xf32>) outs(%4 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg20 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg21 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %26 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_2 = tensor.pad %28 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %arg22 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%4 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg23 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg24 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_3 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_3, %arg25 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%4 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg26 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg27 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %28 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x128x28x28xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x128x28x28xf32>) outs(%0 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x128x28x28xf32>
    %38 = tensor.empty() : tensor<1x256x14x14xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %40 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%37, %arg28 : tensor<1x128x28x28xf32>, tensor<256x128x1x1xf32>) outs(%39 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %padded_4 = tensor.pad %19 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %padded_5 = tensor.pad %21 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %padded_6 = tensor.pad %23 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %padded_7 = tensor.pad %37 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %41 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_7, %arg5 : tensor<1x128x30x30xf32>, tensor<256x128x3x3xf32>) outs(%39 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg29 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg30 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_8 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_8, %arg6 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%39 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg31 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg32 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg33 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg34 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_9 = tensor.pad %51 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %52 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_9, %arg7 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%39 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg35 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %arg36 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_10 = tensor.pad %55 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %arg37 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %arg38 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %51 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.addf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x256x14x14xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x256x14x14xf32>) outs(%38 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_11 = tensor.pad %59 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    util.return %padded_4, %padded_5, %padded_6, %padded_10, %59, %padded_11 : tensor<1x64x58x58xf32>, tensor<1x64x58x58xf32>, tensor<1x64x58x58xf32>, tensor<1x256x16x16xf32>, tensor<1x256x14x14xf32>, tensor<1x256x16x16xf32>
  }
}
