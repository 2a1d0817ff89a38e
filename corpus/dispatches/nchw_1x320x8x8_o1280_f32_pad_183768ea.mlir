#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x1x1xf32>, %arg2: tensor<1x1280x8x8xf32>, %arg3: tensor<1x1x20480xf32>, %arg4: tensor<1x1280x8x8xf32>, %arg5: tensor<1x1x1xf32>, %arg6: tensor<320x128x3x3xf32>, %arg7: tensor<320xf32>, %arg8: tensor<320x1x1xf32>, %arg9: tensor<320x1x1xf32>, %arg10: tensor<320x1x1xf32>, %arg11: tensor<320x1280x1x1xf32>, %arg12: tensor<320xf32>, %arg13: tensor<320x1x1xf32>, %arg14: tensor<320x1x1xf32>, %arg15: tensor<320x1x1xf32>, %arg16: tensor<320x1x1xf32>, %arg17: tensor<320x1280x1x1xf32>, %arg18: tensor<320xf32>, %arg19: tensor<320x1x1xf32>, %arg20: tensor<320x1x1xf32>, %arg21: tensor<320x1x1xf32>, %arg22: tensor<320x1x1xf32>, %arg23: tensor<320x1x1xf32>, %arg24: tensor<320x1x1xf32>, %arg25: tensor<1280x320x1x1xf32>, %arg26: tensor<1280xf32>) -> (tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg6 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %cst_0 = arith.constant 2.048000e+04 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_0 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %6 = tensor.empty() : tensor<1x1x20480xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %5 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %8 = tensor.empty() : tensor<1x1x1xf32>
    %cst_1 = arith.constant 2.048000e+04 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %cst_2 = arith.constant 9.99999974E-6 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %cst_2 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.rsqrt %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_3 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %arg8 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg9 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %padded = tensor.pad %15 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg27: index, %arg28: index, %arg29: index, %arg30: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %16 = tensor.empty() : tensor<3x3xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %18 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %16 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%17 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = linalg.index 2 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.subi %88, %c1_i64 : i64
      %90 = arith.addi %88, %c2_i64 : i64
      %91 = arith.minsi %90, %c9_i64 : i64
      %92 = arith.minsi %91, %c8_i64 : i64
      %93 = arith.subi %c1_i64, %88 : i64
      %94 = arith.maxsi %93, %c0_i64 : i64
      %95 = arith.subi %92, %89 : i64
      %96 = arith.subi %95, %94 : i64
      %97 = arith.maxsi %96, %c0_i64 : i64
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.subi %99, %c1_i64 : i64
      %101 = arith.addi %99, %c2_i64 : i64
      %102 = arith.minsi %101, %c9_i64 : i64
      %103 = arith.minsi %102, %c8_i64 : i64
      %104 = arith.subi %c1_i64, %99 : i64
      %105 = arith.maxsi %104, %c0_i64 : i64
      %106 = arith.subi %103, %100 : i64
      %107 = arith.subi %106, %105 : i64
      %108 = arith.maxsi %107, %c0_i64 : i64
      %109 = arith.muli %97, %108 : i64
      %110 = arith.sitofp %109 : i64 to f32
      %111 = arith.divf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x320x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %15 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg10 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_5 = linalg.broadcast ins(%arg12 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg11 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg13 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %25 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_7 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_0 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %27 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %29 = tensor.empty() : tensor<1x1x20480xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg3 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %31 = linalg.fill ins(%cst_8 : f32) outs(%8 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x1x20480xf32>) outs(%31 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %cst_2 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.rsqrt %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %36 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_9 = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %arg14 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg15 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_11 = tensor.pad %39 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg27: index, %arg28: index, %arg29: index, %arg30: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %40 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_11, %16 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%17 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = linalg.index 2 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.subi %88, %c1_i64 : i64
      %90 = arith.addi %88, %c2_i64 : i64
      %91 = arith.minsi %90, %c9_i64 : i64
      %92 = arith.minsi %91, %c8_i64 : i64
      %93 = arith.subi %c1_i64, %88 : i64
      %94 = arith.maxsi %93, %c0_i64 : i64
      %95 = arith.subi %92, %89 : i64
      %96 = arith.subi %95, %94 : i64
      %97 = arith.maxsi %96, %c0_i64 : i64
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.subi %99, %c1_i64 : i64
      %101 = arith.addi %99, %c2_i64 : i64
      %102 = arith.minsi %101, %c9_i64 : i64
      %103 = arith.minsi %102, %c8_i64 : i64
      %104 = arith.subi %c1_i64, %99 : i64
      %105 = arith.maxsi %104, %c0_i64 : i64
      %106 = arith.subi %103, %100 : i64
      %107 = arith.subi %106, %105 : i64
      %108 = arith.maxsi %107, %c0_i64 : i64
      %109 = arith.muli %97, %108 : i64
      %110 = arith.sitofp %109 : i64 to f32
      %111 = arith.divf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x320x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg16 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %43 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_12 = linalg.broadcast ins(%arg18 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg17 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_12 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg19 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %47 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_14 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_0 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %49 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x20480xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<1x1x20480xf32>) outs(%31 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %cst_2 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.rsqrt %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %59 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_15 = tensor.collapse_shape %60 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %arg20 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %arg21 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_17 = tensor.pad %62 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg27: index, %arg28: index, %arg29: index, %arg30: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %63 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_17, %16 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%17 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = linalg.index 2 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.subi %88, %c1_i64 : i64
      %90 = arith.addi %88, %c2_i64 : i64
      %91 = arith.minsi %90, %c9_i64 : i64
      %92 = arith.minsi %91, %c8_i64 : i64
      %93 = arith.subi %c1_i64, %88 : i64
      %94 = arith.maxsi %93, %c0_i64 : i64
      %95 = arith.subi %92, %89 : i64
      %96 = arith.subi %95, %94 : i64
      %97 = arith.maxsi %96, %c0_i64 : i64
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.subi %99, %c1_i64 : i64
      %101 = arith.addi %99, %c2_i64 : i64
      %102 = arith.minsi %101, %c9_i64 : i64
      %103 = arith.minsi %102, %c8_i64 : i64
      %104 = arith.subi %c1_i64, %99 : i64
      %105 = arith.maxsi %104, %c0_i64 : i64
      %106 = arith.subi %103, %100 : i64
      %107 = arith.subi %106, %105 : i64
      %108 = arith.maxsi %107, %c0_i64 : i64
      %109 = arith.muli %97, %108 : i64
      %110 = arith.sitofp %109 : i64 to f32
      %111 = arith.divf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x320x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %62 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg22 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %66 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %67 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_19 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_0 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %69 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x20480xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x1x20480xf32>) outs(%31 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.subf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%29 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x1x20480xf32>) outs(%31 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x1xf32>) outs(%8 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_1 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %cst_2 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.rsqrt %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %80 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_20 = tensor.collapse_shape %81 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %arg23 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.mulf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %arg24 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %87 = arith.addf %in, %in_26 : f32
      linalg.yield %87 : f32
    } -> tensor<1x320x8x8xf32>
    %84 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_22 = linalg.broadcast ins(%arg26 : tensor<1280xf32>) outs(%84 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %85 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%83, %arg25 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_22 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_23 = arith.constant 1.41421354 : f32
    %cst_24 = arith.constant 1.000000e+00 : f32
    %cst_25 = arith.constant 5.000000e-01 : f32
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1280x8x8xf32>) outs(%84 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_23 : f32
      %88 = math.erf %87 : f32
      %89 = arith.addf %88, %cst_24 : f32
      %90 = arith.mulf %89, %cst_25 : f32
      %91 = arith.mulf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %expanded, %22, %expanded_7, %44, %51, %67, %86 : tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
