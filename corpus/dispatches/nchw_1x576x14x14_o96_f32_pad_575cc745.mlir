#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x576x14x14xf32>, %arg1: tensor<1x96x16x16xf32>, %arg2: tensor<1x128x16x16xf32>, %arg3: tensor<1x576x14x14xf32>, %arg4: tensor<192x576x1x1xf32>, %arg5: tensor<1x192x1x1xf32>, %arg6: tensor<1x192x1x1xf32>, %arg7: tensor<1x192x1x1xf32>, %arg8: tensor<1x192x1x1xf32>, %arg9: tensor<192x1x1xf32>, %arg10: tensor<192x1x1xf32>, %arg11: tensor<128x96x3x3xf32>, %arg12: tensor<1x128x1x1xf32>, %arg13: tensor<1x128x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<1x128x1x1xf32>, %arg16: tensor<128x1x1xf32>, %arg17: tensor<128x1x1xf32>, %arg18: tensor<128x128x3x3xf32>, %arg19: tensor<1x128x1x1xf32>, %arg20: tensor<1x128x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<1x128x1x1xf32>, %arg23: tensor<128x1x1xf32>, %arg24: tensor<128x1x1xf32>, %arg25: tensor<128x576x1x1xf32>, %arg26: tensor<1x128x1x1xf32>, %arg27: tensor<1x128x1x1xf32>, %arg28: tensor<1x128x1x1xf32>, %arg29: tensor<1x128x1x1xf32>, %arg30: tensor<128x1x1xf32>, %arg31: tensor<128x1x1xf32>, %arg32: tensor<96x576x1x1xf32>, %arg33: tensor<1x96x1x1xf32>, %arg34: tensor<1x96x1x1xf32>, %arg35: tensor<1x96x1x1xf32>, %arg36: tensor<1x96x1x1xf32>, %arg37: tensor<96x1x1xf32>, %arg38: tensor<96x1x1xf32>) -> (tensor<1x576x14x14xf32>, tensor<1x96x14x14xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x192x14x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x576x14x14xf32>, tensor<192x576x1x1xf32>) outs(%1 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.subf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg7 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg8 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg9 : tensor<1x192x14x14xf32>, tensor<192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg10 : tensor<1x192x14x14xf32>, tensor<192x1x1xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x192x14x14xf32>) outs(%0 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<1x192x14x14xf32>
    %10 = tensor.empty() : tensor<1x128x14x14xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg11 : tensor<1x96x16x16xf32>, tensor<128x96x3x3xf32>) outs(%11 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg12 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.subf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg13 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg14 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg15 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg16 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg17 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x14x14xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<1x128x14x14xf32>
    %20 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg18 : tensor<1x128x16x16xf32>, tensor<128x128x3x3xf32>) outs(%11 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg19 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.subf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg20 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg21 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg22 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg23 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg24 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x128x14x14xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<1x128x14x14xf32>
    %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg25 : tensor<1x576x14x14xf32>, tensor<128x576x1x1xf32>) outs(%11 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg26 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.subf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg27 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg28 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg29 : tensor<1x128x14x14xf32>, tensor<1x128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg30 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg31 : tensor<1x128x14x14xf32>, tensor<128x1x1xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x128x14x14xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x128x14x14xf32>) outs(%10 : tensor<1x128x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<1x128x14x14xf32>
    %concat = tensor.concat dim(1) %9, %19, %27, %35 : (tensor<1x192x14x14xf32>, tensor<1x128x14x14xf32>, tensor<1x128x14x14xf32>, tensor<1x128x14x14xf32>) -> tensor<1x576x14x14xf32>
    %padded = tensor.pad %concat low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg39: index, %arg40: index, %arg41: index, %arg42: index):
      tensor.yield %cst : f32
    } : tensor<1x576x14x14xf32> to tensor<1x576x16x16xf32>
    %36 = tensor.empty() : tensor<3x3xf32>
    %37 = tensor.empty() : tensor<1x576x14x14xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x576x14x14xf32>) -> tensor<1x576x14x14xf32>
    %39 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %36 : tensor<1x576x16x16xf32>, tensor<3x3xf32>) outs(%38 : tensor<1x576x14x14xf32>) -> tensor<1x576x14x14xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c15_i64 = arith.constant 15 : i64
    %c14_i64 = arith.constant 14 : i64
    %c0_i64 = arith.constant 0 : i64
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x576x14x14xf32>) outs(%37 : tensor<1x576x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = linalg.index 2 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.subi %52, %c1_i64 : i64
      %54 = arith.addi %52, %c2_i64 : i64
      %55 = arith.minsi %54, %c15_i64 : i64
      %56 = arith.minsi %55, %c14_i64 : i64
      %57 = arith.subi %c1_i64, %52 : i64
      %58 = arith.maxsi %57, %c0_i64 : i64
      %59 = arith.subi %56, %53 : i64
      %60 = arith.subi %59, %58 : i64
      %61 = arith.maxsi %60, %c0_i64 : i64
      %62 = linalg.index 3 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = arith.subi %63, %c1_i64 : i64
      %65 = arith.addi %63, %c2_i64 : i64
      %66 = arith.minsi %65, %c15_i64 : i64
      %67 = arith.minsi %66, %c14_i64 : i64
      %68 = arith.subi %c1_i64, %63 : i64
      %69 = arith.maxsi %68, %c0_i64 : i64
      %70 = arith.subi %67, %64 : i64
      %71 = arith.subi %70, %69 : i64
      %72 = arith.maxsi %71, %c0_i64 : i64
      %73 = arith.muli %61, %72 : i64
      %74 = arith.sitofp %73 : i64 to f32
      %75 = arith.divf %in, %74 : f32
      linalg.yield %75 : f32
    } -> tensor<1x576x14x14xf32>
    %41 = tensor.empty() : tensor<1x96x14x14xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x96x14x14xf32>) -> tensor<1x96x14x14xf32>
    %43 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%40, %arg32 : tensor<1x576x14x14xf32>, tensor<96x576x1x1xf32>) outs(%42 : tensor<1x96x14x14xf32>) -> tensor<1x96x14x14xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg33 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.subf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg34 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg35 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg36 : tensor<1x96x14x14xf32>, tensor<1x96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg37 : tensor<1x96x14x14xf32>, tensor<96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.mulf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg38 : tensor<1x96x14x14xf32>, tensor<96x1x1xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %51 = arith.addf %in, %in_0 : f32
      linalg.yield %51 : f32
    } -> tensor<1x96x14x14xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x96x14x14xf32>) outs(%41 : tensor<1x96x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<1x96x14x14xf32>
    util.return %concat, %50 : tensor<1x576x14x14xf32>, tensor<1x96x14x14xf32>
  }
}
