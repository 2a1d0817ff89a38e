#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
module {
  util.func public @main(%arg0: tensor<1x256x14x14xf32>, %arg1: tensor<1x128x28x28xf32>, %arg2: tensor<1x128x28x28xf32>, %arg3: tensor<1x128x28x28xf32>, %arg4: tensor<1x512x7x7xf32>, %arg5: tensor<512x256x3x3xf32>, %arg6: tensor<512x512x3x3xf32>, %arg7: tensor<512x512x3x3xf32>, %arg8: tensor<1x256x1x1xf32>, %arg9: tensor<1x256x1x1xf32>, %arg10: tensor<256x256x3x3xf32>, %arg11: tensor<1x256x1x1xf32>, %arg12: tensor<1x256x1x1xf32>, %arg13: tensor<1x128x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<1x128x1x1xf32>, %arg16: tensor<1x128x1x1xf32>, %arg17: tensor<1x128x1x1xf32>, %arg18: tensor<1x128x1x1xf32>, %arg19: tensor<256x128x1x1xf32>, %arg20: tensor<1x256x1x1xf32>, %arg21: tensor<1x256x1x1xf32>, %arg22: tensor<256x256x3x3xf32>, %arg23: tensor<1x256x1x1xf32>, %arg24: tensor<1x256x1x1xf32>, %arg25: tensor<256x256x3x3xf32>, %arg26: tensor<1x256x1x1xf32>, %arg27: tensor<1x256x1x1xf32>, %arg28: tensor<512x256x1x1xf32>, %arg29: tensor<1x512x1x1xf32>, %arg30: tensor<1x512x1x1xf32>, %arg31: tensor<1x512x1x1xf32>, %arg32: tensor<1x512x1x1xf32>, %arg33: tensor<1x512x1x1xf32>, %arg34: tensor<1x512x1x1xf32>, %arg35: tensor<1x512x1x1xf32>, %arg36: tensor<1x512x1x1xf32>, %arg37: tensor<1000xf32>, %arg38: tensor<1x512x1x1xf32>, %arg39: tensor<1x512x1x1xf32>, %arg40: tensor<512x1000xf32>) -> (tensor<1x128x30x30xf32>, tensor<1x128x30x30xf32>, tensor<1x512x9x9xf32>, tensor<1x1000xf32>) {
    %0 = tensor.empty() : tensor<1x256x14x14xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg8 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg9 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x256x14x14xf32>
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg10 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%4 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg11 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg12 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %8 = tensor.empty() : tensor<1x128x28x28xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg13 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg14 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %arg15 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg16 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg17 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg18 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x128x28x28xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x128x28x28xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %16 : tensor<1x128x28x28xf32>, tensor<1x128x28x28xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x128x28x28xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x28x28xf32>) outs(%8 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x128x28x28xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%18, %arg19 : tensor<1x128x28x28xf32>, tensor<256x128x1x1xf32>) outs(%4 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg20 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg21 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %21 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_0 = tensor.pad %23 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_0, %arg22 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%4 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg23 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg24 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_1 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1, %arg25 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%4 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg26 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg27 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %23 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x256x14x14xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x256x14x14xf32>
    %33 = tensor.empty() : tensor<1x512x7x7xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%32, %arg28 : tensor<1x256x14x14xf32>, tensor<512x256x1x1xf32>) outs(%34 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %padded_2 = tensor.pad %16 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %padded_3 = tensor.pad %18 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %padded_4 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_4, %arg5 : tensor<1x256x16x16xf32>, tensor<512x256x3x3xf32>) outs(%34 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg29 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %arg30 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_5 = tensor.pad %39 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %40 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_5, %arg6 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%34 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg31 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg32 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg33 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg34 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x512x7x7xf32>, tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_6 = tensor.pad %46 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_6, %arg7 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%34 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg35 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg36 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_7 = tensor.pad %50 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg41: index, %arg42: index, %arg43: index, %arg44: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %arg38 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.mulf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg39 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %46 : tensor<1x512x7x7xf32>, tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x7x7xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x512x7x7xf32>) outs(%33 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.cmpf ugt, %in, %cst : f32
      %64 = arith.select %63, %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<1x512x7x7xf32>
    %55 = tensor.empty() : tensor<1x512x1x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%54 : tensor<1x512x7x7xf32>) outs(%56 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x1x1xf32>
    %cst_8 = arith.constant 4.900000e+01 : f32
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x512x1x1xf32>) outs(%55 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst_8 : f32
      linalg.yield %63 : f32
    } -> tensor<1x512x1x1xf32>
    %collapsed = tensor.collapse_shape %58 [[0], [1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<1x512xf32>
    %59 = tensor.empty() : tensor<1x1000xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %61 = linalg.matmul ins(%collapsed, %arg40 : tensor<1x512xf32>, tensor<512x1000xf32>) outs(%60 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg37, %61 : tensor<1000xf32>, tensor<1x1000xf32>) outs(%59 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %63 = arith.addf %in, %in_9 : f32
      linalg.yield %63 : f32
    } -> tensor<1x1000xf32>
    util.return %padded_2, %padded_3, %padded_7, %62 : tensor<1x128x30x30xf32>, tensor<1x128x30x30xf32>, tensor<1x512x9x9xf32>, tensor<1x1000xf32>
  }
}
