#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x1x1xf32>, %arg2: tensor<320x128x3x3xf32>, %arg3: tensor<320xf32>, %arg4: tensor<320x1x1xf32>, %arg5: tensor<320x1x1xf32>, %arg6: tensor<320x1x1xf32>, %arg7: tensor<320x1x1xf32>, %arg8: tensor<320x1x1xf32>, %arg9: tensor<1280x320x1x1xf32>, %arg10: tensor<1280xf32>) -> (tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %cst_0 = arith.constant 2.048000e+04 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %6 = tensor.empty() : tensor<1x1x20480xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %5 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.subf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %8 = tensor.empty() : tensor<1x1x20480xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %10 = tensor.empty() : tensor<1x1x1xf32>
    %cst_1 = arith.constant 2.048000e+04 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.subf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %14 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x1x20480xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.rsqrt %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %19 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_4 = tensor.collapse_shape %20 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %arg4 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg5 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.addf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %padded = tensor.pad %22 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %23 = tensor.empty() : tensor<3x3xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %25 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %23 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%24 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.subi %50, %c1_i64 : i64
      %52 = arith.addi %50, %c2_i64 : i64
      %53 = arith.minsi %52, %c9_i64 : i64
      %54 = arith.minsi %53, %c8_i64 : i64
      %55 = arith.subi %c1_i64, %50 : i64
      %56 = arith.maxsi %55, %c0_i64 : i64
      %57 = arith.subi %54, %51 : i64
      %58 = arith.subi %57, %56 : i64
      %59 = arith.maxsi %58, %c0_i64 : i64
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.subi %61, %c1_i64 : i64
      %63 = arith.addi %61, %c2_i64 : i64
      %64 = arith.minsi %63, %c9_i64 : i64
      %65 = arith.minsi %64, %c8_i64 : i64
      %66 = arith.subi %c1_i64, %61 : i64
      %67 = arith.maxsi %66, %c0_i64 : i64
      %68 = arith.subi %65, %62 : i64
      %69 = arith.subi %68, %67 : i64
      %70 = arith.maxsi %69, %c0_i64 : i64
      %71 = arith.muli %59, %70 : i64
      %72 = arith.sitofp %71 : i64 to f32
      %73 = arith.divf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<1x320x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %22 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.subf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg6 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.addf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %29 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_7 : tensor<1x1x20480xf32>) outs(%3 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %31 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.subf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<1x1x20480xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.subf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %36 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%8 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<1x1x20480xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1xf32>) outs(%10 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.rsqrt %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %42 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%6 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_8 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %arg7 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.mulf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg8 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %49 = arith.addf %in, %in_14 : f32
      linalg.yield %49 : f32
    } -> tensor<1x320x8x8xf32>
    %46 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_10 = linalg.broadcast ins(%arg10 : tensor<1280xf32>) outs(%46 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%45, %arg9 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_10 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1280x8x8xf32>) outs(%46 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_11 : f32
      %50 = math.erf %49 : f32
      %51 = arith.addf %50, %cst_12 : f32
      %52 = arith.mulf %51, %cst_13 : f32
      %53 = arith.mulf %in, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %9, %29, %48 : tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
