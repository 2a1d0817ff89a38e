#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x30x30xf32>, %arg1: tensor<1x96x30x30xf32>, %arg2: tensor<1x256x28x28xf32>, %arg3: tensor<1x64x30x30xf32>, %arg4: tensor<1x96x30x30xf32>, %arg5: tensor<1x256x28x28xf32>, %arg6: tensor<160x128x3x3xf32>, %arg7: tensor<1x160x1x1xf32>, %arg8: tensor<1x160x1x1xf32>, %arg9: tensor<1x160x1x1xf32>, %arg10: tensor<1x160x1x1xf32>, %arg11: tensor<160x1x1xf32>, %arg12: tensor<160x1x1xf32>, %arg13: tensor<96x96x3x3xf32>, %arg14: tensor<1x96x1x1xf32>, %arg15: tensor<1x96x1x1xf32>, %arg16: tensor<1x96x1x1xf32>, %arg17: tensor<1x96x1x1xf32>, %arg18: tensor<96x1x1xf32>, %arg19: tensor<96x1x1xf32>, %arg20: tensor<64x256x1x1xf32>, %arg21: tensor<1x64x1x1xf32>, %arg22: tensor<1x64x1x1xf32>, %arg23: tensor<1x64x1x1xf32>, %arg24: tensor<1x64x1x1xf32>, %arg25: tensor<64x1x1xf32>, %arg26: tensor<64x1x1xf32>, %arg27: tensor<96x64x3x3xf32>, %arg28: tensor<1x96x1x1xf32>, %arg29: tensor<1x96x1x1xf32>, %arg30: tensor<1x96x1x1xf32>, %arg31: tensor<1x96x1x1xf32>, %arg32: tensor<96x1x1xf32>, %arg33: tensor<96x1x1xf32>, %arg34: tensor<96x96x3x3xf32>, %arg35: tensor<1x96x1x1xf32>, %arg36: tensor<1x96x1x1xf32>, %arg37: tensor<1x96x1x1xf32>, %arg38: tensor<1x96x1x1xf32>, %arg39: tensor<96x1x1xf32>, %arg40: tensor<96x1x1xf32>, %arg41: tensor<64x256x1x1xf32>, %arg42: tensor<1x64x1x1xf32>, %arg43: tensor<1x64x1x1xf32>, %arg44: tensor<64x1x1xf32>, %arg45: tensor<64x1x1xf32>, %arg46: tensor<128x576x1x1xf32>, %arg47: tensor<1x128x1x1xf32>, %arg48: tensor<1x128x1x1xf32>, %arg49: tensor<1x128x1x1xf32>, %arg50: tensor<1x128x1x1xf32>, %arg51: tensor<128x1x1xf32>, %arg52: tensor<128x1x1xf32>) -> (tensor<1x320x28x28xf32>, tensor<1x576x14x14xf32>, tensor<1x128x14x14xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x160x14x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x160x14x14xf32>) -> tensor<1x160x14x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg6 : tensor<1x128x30x30xf32>, tensor<160x128x3x3xf32>) outs(%1 : tensor<1x160x14x14xf32>) -> tensor<1x160x14x14xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg7 : tensor<1x160x14x14xf32>, tensor<1x160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg8 : tensor<1x160x14x14xf32>, tensor<1x160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg9 : tensor<1x160x14x14xf32>, tensor<1x160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg10 : tensor<1x160x14x14xf32>, tensor<1x160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg11 : tensor<1x160x14x14xf32>, tensor<160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg12 : tensor<1x160x14x14xf32>, tensor<160x1x1xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x160x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x160x14x14xf32>) outs(%0 : tensor<1x160x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x160x14x14xf32>
    %10 = tensor.empty() : tensor<1x96x14x14xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x96x14x14xf32>) -> tensor<1x96x14x14xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg1, %arg13 : tensor<1x96x30x30xf32>, tensor<96x96x3x3xf32>) outs(%11 : tensor<1x96x14x14xf32>) -> tensor<1x96x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg14 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg15 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg16 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg17 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg18 : tensor<1x96x14x14xf32>, tensor<96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg19 : tensor<1x96x14x14xf32>, tensor<96x1x1xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x14x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x96x14x14xf32>) outs(%10 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x96x14x14xf32>
    %20 = tensor.empty() : tensor<1x64x28x28xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg20 : tensor<1x256x28x28xf32>, tensor<64x256x1x1xf32>) outs(%21 : tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg21 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg22 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg23 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg24 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg25 : tensor<1x64x28x28xf32>, tensor<64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg26 : tensor<1x64x28x28xf32>, tensor<64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x64x28x28xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x64x28x28xf32>
    %30 = tensor.empty() : tensor<1x96x28x28xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x96x28x28xf32>) -> tensor<1x96x28x28xf32>
    %32 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg27 : tensor<1x64x30x30xf32>, tensor<96x64x3x3xf32>) outs(%31 : tensor<1x96x28x28xf32>) -> tensor<1x96x28x28xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg28 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg29 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg30 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg31 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg32 : tensor<1x96x28x28xf32>, tensor<96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %arg33 : tensor<1x96x28x28xf32>, tensor<96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x96x28x28xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x96x28x28xf32>
    %40 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg34 : tensor<1x96x30x30xf32>, tensor<96x96x3x3xf32>) outs(%31 : tensor<1x96x28x28xf32>) -> tensor<1x96x28x28xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg35 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg36 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg37 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg38 : tensor<1x96x28x28xf32>, tensor<1x96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg39 : tensor<1x96x28x28xf32>, tensor<96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg40 : tensor<1x96x28x28xf32>, tensor<96x1x1xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x96x28x28xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x96x28x28xf32>) outs(%30 : tensor<1x96x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x96x28x28xf32>
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg41 : tensor<1x256x28x28xf32>, tensor<64x256x1x1xf32>) outs(%21 : tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg42 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg43 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %arg23 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg24 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg44 : tensor<1x64x28x28xf32>, tensor<64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %arg45 : tensor<1x64x28x28xf32>, tensor<64x1x1xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x64x28x28xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x64x28x28xf32>) outs(%20 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x64x28x28xf32>
    %concat = tensor.concat dim(1) %29, %39, %47, %55 : (tensor<1x64x28x28xf32>, tensor<1x96x28x28xf32>, tensor<1x96x28x28xf32>, tensor<1x64x28x28xf32>) -> tensor<1x320x28x28xf32>
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %padded = tensor.pad %concat low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x320x28x28xf32> to tensor<1x320x29x29xf32>
    %56 = tensor.empty() : tensor<3x3xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %57 = tensor.empty() : tensor<1x320x14x14xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<1x320x14x14xf32>) -> tensor<1x320x14x14xf32>
    %59 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %56 : tensor<1x320x29x29xf32>, tensor<3x3xf32>) outs(%58 : tensor<1x320x14x14xf32>) -> tensor<1x320x14x14xf32>
    %concat_2 = tensor.concat dim(1) %9, %19, %59 : (tensor<1x160x14x14xf32>, tensor<1x96x14x14xf32>, tensor<1x320x14x14xf32>) -> tensor<1x576x14x14xf32>
    %padded_3 = tensor.pad %concat_2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x576x14x14xf32> to tensor<1x576x16x16xf32>
    %60 = tensor.empty() : tensor<1x576x14x14xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x576x14x14xf32>) -> tensor<1x576x14x14xf32>
    %62 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_3, %56 : tensor<1x576x16x16xf32>, tensor<3x3xf32>) outs(%61 : tensor<1x576x14x14xf32>) -> tensor<1x576x14x14xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c15_i64 = arith.constant 15 : i64
    %c14_i64 = arith.constant 14 : i64
    %c0_i64 = arith.constant 0 : i64
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x576x14x14xf32>) outs(%60 : tensor<1x576x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = linalg.index 2 : index
      %75 = arith.index_cast %74 : index to i64
      %76 = arith.subi %75, %c1_i64 : i64
      %77 = arith.addi %75, %c2_i64 : i64
      %78 = arith.minsi %77, %c15_i64 : i64
      %79 = arith.minsi %78, %c14_i64 : i64
      %80 = arith.subi %c1_i64, %75 : i64
      %81 = arith.maxsi %80, %c0_i64 : i64
      %82 = arith.subi %79, %76 : i64
      %83 = arith.subi %82, %81 : i64
      %84 = arith.maxsi %83, %c0_i64 : i64
      %85 = linalg.index 3 : index
      %86 = arith.index_cast %85 : index to i64
      %87 = arith.subi %86, %c1_i64 : i64
      %88 = arith.addi %86, %c2_i64 : i64
      %89 = arith.minsi %88, %c15_i64 : i64
      %90 = arith.minsi %89, %c14_i64 : i64
      %91 = arith.subi %c1_i64, %86 : i64
      %92 = arith.maxsi %91, %c0_i64 : i64
      %93 = arith.subi %90, %87 : i64
      %94 = arith.subi %93, %92 : i64
      %95 = arith.maxsi %94, %c0_i64 : i64
      %96 = arith.muli %84, %95 : i64
      %97 = arith.sitofp %96 : i64 to f32
      %98 = arith.divf %in, %97 : f32
      linalg.yield %98 : f32
    } -> tensor<1x576x14x14xf32>
    %64 = tensor.empty() : tensor<1x128x14x14xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %66 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%63, %arg46 : tensor<1x576x14x14xf32>, tensor<128x576x1x1xf32>) outs(%65 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %arg47 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.subf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %arg48 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %arg49 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %arg50 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %arg51 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.mulf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %arg52 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %74 = arith.addf %in, %in_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x128x14x14xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x128x14x14xf32>) outs(%64 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.cmpf ugt, %in, %cst : f32
      %75 = arith.select %74, %in, %cst : f32
      linalg.yield %75 : f32
    } -> tensor<1x128x14x14xf32>
    util.return %concat, %concat_2, %73 : tensor<1x320x28x28xf32>, tensor<1x576x14x14xf32>, tensor<1x128x14x14xf32>
  }
}
