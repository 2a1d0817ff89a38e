#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x1x20480xf32>, %arg2: tensor<1x1280x8x8xf32>, %arg3: tensor<1x1x1xf32>, %arg4: tensor<320x128x3x3xf32>, %arg5: tensor<320xf32>, %arg6: tensor<320x1x1xf32>, %arg7: tensor<320x1x1xf32>, %arg8: tensor<320x1x1xf32>, %arg9: tensor<320x1280x1x1xf32>, %arg10: tensor<320xf32>, %arg11: tensor<320x1x1xf32>, %arg12: tensor<320x1x1xf32>, %arg13: tensor<320x1x1xf32>, %arg14: tensor<320x1x1xf32>, %arg15: tensor<320x1x1xf32>, %arg16: tensor<320x1x1xf32>, %arg17: tensor<1280x320x1x1xf32>, %arg18: tensor<1280xf32>) -> (tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %cst_0 = arith.constant 2.048000e+04 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_0 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %6 = tensor.empty() : tensor<1x1x20480xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %5 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %8 = tensor.empty() : tensor<1x1x20480xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %10 = tensor.empty() : tensor<1x1x1xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x1x20480xf32>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %cst_2 = arith.constant 2.048000e+04 : f32
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_3 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %16 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %arg6 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg7 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %padded = tensor.pad %19 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %20 = tensor.empty() : tensor<3x3xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %22 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %20 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%21 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = linalg.index 2 : index
      %70 = arith.index_cast %69 : index to i64
      %71 = arith.subi %70, %c1_i64 : i64
      %72 = arith.addi %70, %c2_i64 : i64
      %73 = arith.minsi %72, %c9_i64 : i64
      %74 = arith.minsi %73, %c8_i64 : i64
      %75 = arith.subi %c1_i64, %70 : i64
      %76 = arith.maxsi %75, %c0_i64 : i64
      %77 = arith.subi %74, %71 : i64
      %78 = arith.subi %77, %76 : i64
      %79 = arith.maxsi %78, %c0_i64 : i64
      %80 = linalg.index 3 : index
      %81 = arith.index_cast %80 : index to i64
      %82 = arith.subi %81, %c1_i64 : i64
      %83 = arith.addi %81, %c2_i64 : i64
      %84 = arith.minsi %83, %c9_i64 : i64
      %85 = arith.minsi %84, %c8_i64 : i64
      %86 = arith.subi %c1_i64, %81 : i64
      %87 = arith.maxsi %86, %c0_i64 : i64
      %88 = arith.subi %85, %82 : i64
      %89 = arith.subi %88, %87 : i64
      %90 = arith.maxsi %89, %c0_i64 : i64
      %91 = arith.muli %79, %90 : i64
      %92 = arith.sitofp %91 : i64 to f32
      %93 = arith.divf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x320x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %19 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg8 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %25 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_6 = linalg.broadcast ins(%arg10 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg9 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_6 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg11 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %29 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_8 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_0 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %31 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<1x1x20480xf32>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_3 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %41 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_9 = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %arg12 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg13 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_11 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %45 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_11, %20 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%21 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = linalg.index 2 : index
      %70 = arith.index_cast %69 : index to i64
      %71 = arith.subi %70, %c1_i64 : i64
      %72 = arith.addi %70, %c2_i64 : i64
      %73 = arith.minsi %72, %c9_i64 : i64
      %74 = arith.minsi %73, %c8_i64 : i64
      %75 = arith.subi %c1_i64, %70 : i64
      %76 = arith.maxsi %75, %c0_i64 : i64
      %77 = arith.subi %74, %71 : i64
      %78 = arith.subi %77, %76 : i64
      %79 = arith.maxsi %78, %c0_i64 : i64
      %80 = linalg.index 3 : index
      %81 = arith.index_cast %80 : index to i64
      %82 = arith.subi %81, %c1_i64 : i64
      %83 = arith.addi %81, %c2_i64 : i64
      %84 = arith.minsi %83, %c9_i64 : i64
      %85 = arith.minsi %84, %c8_i64 : i64
      %86 = arith.subi %c1_i64, %81 : i64
      %87 = arith.maxsi %86, %c0_i64 : i64
      %88 = arith.subi %85, %82 : i64
      %89 = arith.subi %88, %87 : i64
      %90 = arith.maxsi %89, %c0_i64 : i64
      %91 = arith.muli %79, %90 : i64
      %92 = arith.sitofp %91 : i64 to f32
      %93 = arith.divf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x320x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %44 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg14 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %48 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %49 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_0 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %51 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<1x1x20480xf32>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.subf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<1x1x20480xf32>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_3 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.rsqrt %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %62 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_14 = tensor.collapse_shape %63 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %arg15 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.mulf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %arg16 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %69 = arith.addf %in, %in_20 : f32
      linalg.yield %69 : f32
    } -> tensor<1x320x8x8xf32>
    %66 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_16 = linalg.broadcast ins(%arg18 : tensor<1280xf32>) outs(%66 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %67 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%65, %arg17 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_16 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_17 = arith.constant 1.41421354 : f32
    %cst_18 = arith.constant 1.000000e+00 : f32
    %cst_19 = arith.constant 5.000000e-01 : f32
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1280x8x8xf32>) outs(%66 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_17 : f32
      %70 = math.erf %69 : f32
      %71 = arith.addf %70, %cst_18 : f32
      %72 = arith.mulf %71, %cst_19 : f32
      %73 = arith.mulf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %expanded, %26, %33, %49, %68 : tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
