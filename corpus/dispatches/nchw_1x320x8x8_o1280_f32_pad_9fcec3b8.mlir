#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x20480xf32>, %arg2: tensor<1x1x1xf32>, %arg3: tensor<1x1x1xf32>, %arg4: tensor<1x1280x8x8xf32>, %arg5: tensor<1x1x1xf32>, %arg6: tensor<1x1280x8x8xf32>, %arg7: tensor<1x1x20480xf32>, %arg8: tensor<1x1280x8x8xf32>, %arg9: tensor<1x1x1xf32>, %arg10: tensor<320x128x3x3xf32>, %arg11: tensor<320xf32>, %arg12: tensor<320x1x1xf32>, %arg13: tensor<320x1x1xf32>, %arg14: tensor<320x1x1xf32>, %arg15: tensor<320x1280x1x1xf32>, %arg16: tensor<320xf32>, %arg17: tensor<320x1x1xf32>, %arg18: tensor<320x1x1xf32>, %arg19: tensor<320x1x1xf32>, %arg20: tensor<320x1x1xf32>, %arg21: tensor<320x1280x1x1xf32>, %arg22: tensor<320xf32>, %arg23: tensor<320x1x1xf32>, %arg24: tensor<320x1x1xf32>, %arg25: tensor<320x1x1xf32>, %arg26: tensor<320x1x1xf32>, %arg27: tensor<320x1280x1x1xf32>, %arg28: tensor<320xf32>, %arg29: tensor<320x1x1xf32>, %arg30: tensor<320x1x1xf32>, %arg31: tensor<320x1x1xf32>, %arg32: tensor<320x1x1xf32>, %arg33: tensor<320x1x1xf32>, %arg34: tensor<320x1x1xf32>, %arg35: tensor<1280x320x1x1xf32>, %arg36: tensor<1280xf32>) -> (tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg11 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg10 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %2 = tensor.empty() : tensor<1x1x1xf32>
    %cst = arith.constant 2.048000e+04 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %4 = tensor.empty() : tensor<1x1x20480xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %cst_0 = arith.constant 9.99999974E-6 : f32
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_0 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_1 = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg12 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg13 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg37: index, %arg38: index, %arg39: index, %arg40: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %11 = tensor.empty() : tensor<3x3xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %13 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %11 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = linalg.index 2 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.subi %103, %c1_i64 : i64
      %105 = arith.addi %103, %c2_i64 : i64
      %106 = arith.minsi %105, %c9_i64 : i64
      %107 = arith.minsi %106, %c8_i64 : i64
      %108 = arith.subi %c1_i64, %103 : i64
      %109 = arith.maxsi %108, %c0_i64 : i64
      %110 = arith.subi %107, %104 : i64
      %111 = arith.subi %110, %109 : i64
      %112 = arith.maxsi %111, %c0_i64 : i64
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.subi %114, %c1_i64 : i64
      %116 = arith.addi %114, %c2_i64 : i64
      %117 = arith.minsi %116, %c9_i64 : i64
      %118 = arith.minsi %117, %c8_i64 : i64
      %119 = arith.subi %c1_i64, %114 : i64
      %120 = arith.maxsi %119, %c0_i64 : i64
      %121 = arith.subi %118, %115 : i64
      %122 = arith.subi %121, %120 : i64
      %123 = arith.maxsi %122, %c0_i64 : i64
      %124 = arith.muli %112, %123 : i64
      %125 = arith.sitofp %124 : i64 to f32
      %126 = arith.divf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x320x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %10 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg14 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg16 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg15 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_3 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg17 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %20 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_5 : tensor<1x1x20480xf32>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %23 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %25 = tensor.empty() : tensor<1x1x1xf32>
    %cst_6 = arith.constant 2.048000e+04 : f32
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_0 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %29 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_7 = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %arg18 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg19 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_9 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg37: index, %arg38: index, %arg39: index, %arg40: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %33 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_9, %11 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = linalg.index 2 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.subi %103, %c1_i64 : i64
      %105 = arith.addi %103, %c2_i64 : i64
      %106 = arith.minsi %105, %c9_i64 : i64
      %107 = arith.minsi %106, %c8_i64 : i64
      %108 = arith.subi %c1_i64, %103 : i64
      %109 = arith.maxsi %108, %c0_i64 : i64
      %110 = arith.subi %107, %104 : i64
      %111 = arith.subi %110, %109 : i64
      %112 = arith.maxsi %111, %c0_i64 : i64
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.subi %114, %c1_i64 : i64
      %116 = arith.addi %114, %c2_i64 : i64
      %117 = arith.minsi %116, %c9_i64 : i64
      %118 = arith.minsi %117, %c8_i64 : i64
      %119 = arith.subi %c1_i64, %114 : i64
      %120 = arith.maxsi %119, %c0_i64 : i64
      %121 = arith.subi %118, %115 : i64
      %122 = arith.subi %121, %120 : i64
      %123 = arith.maxsi %122, %c0_i64 : i64
      %124 = arith.muli %112, %123 : i64
      %125 = arith.sitofp %124 : i64 to f32
      %126 = arith.divf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x320x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %32 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg20 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %36 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_10 = linalg.broadcast ins(%arg22 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %38 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg21 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_10 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg23 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %40 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<1x1x20480xf32>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12, %42 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %44 = tensor.empty() : tensor<1x1x20480xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %arg7 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %46 = linalg.fill ins(%cst_13 : f32) outs(%25 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x1x20480xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_0 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %51 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_14 = tensor.collapse_shape %52 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %arg24 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %arg25 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_16 = tensor.pad %54 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg37: index, %arg38: index, %arg39: index, %arg40: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %55 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_16, %11 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = linalg.index 2 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.subi %103, %c1_i64 : i64
      %105 = arith.addi %103, %c2_i64 : i64
      %106 = arith.minsi %105, %c9_i64 : i64
      %107 = arith.minsi %106, %c8_i64 : i64
      %108 = arith.subi %c1_i64, %103 : i64
      %109 = arith.maxsi %108, %c0_i64 : i64
      %110 = arith.subi %107, %104 : i64
      %111 = arith.subi %110, %109 : i64
      %112 = arith.maxsi %111, %c0_i64 : i64
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.subi %114, %c1_i64 : i64
      %116 = arith.addi %114, %c2_i64 : i64
      %117 = arith.minsi %116, %c9_i64 : i64
      %118 = arith.minsi %117, %c8_i64 : i64
      %119 = arith.subi %c1_i64, %114 : i64
      %120 = arith.maxsi %119, %c0_i64 : i64
      %121 = arith.subi %118, %115 : i64
      %122 = arith.subi %121, %120 : i64
      %123 = arith.maxsi %122, %c0_i64 : i64
      %124 = arith.muli %112, %123 : i64
      %125 = arith.sitofp %124 : i64 to f32
      %126 = arith.divf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x320x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %54 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %arg26 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %58 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_17 = linalg.broadcast ins(%arg28 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %60 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg8, %arg27 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_17 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %arg29 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %62 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_19 : tensor<1x1x20480xf32>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %64 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x20480xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x1x20480xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_0 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %74 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_20 = tensor.collapse_shape %75 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %arg30 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %arg31 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_22 = tensor.pad %77 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg37: index, %arg38: index, %arg39: index, %arg40: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %78 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_22, %11 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = linalg.index 2 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.subi %103, %c1_i64 : i64
      %105 = arith.addi %103, %c2_i64 : i64
      %106 = arith.minsi %105, %c9_i64 : i64
      %107 = arith.minsi %106, %c8_i64 : i64
      %108 = arith.subi %c1_i64, %103 : i64
      %109 = arith.maxsi %108, %c0_i64 : i64
      %110 = arith.subi %107, %104 : i64
      %111 = arith.subi %110, %109 : i64
      %112 = arith.maxsi %111, %c0_i64 : i64
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.subi %114, %c1_i64 : i64
      %116 = arith.addi %114, %c2_i64 : i64
      %117 = arith.minsi %116, %c9_i64 : i64
      %118 = arith.minsi %117, %c8_i64 : i64
      %119 = arith.subi %c1_i64, %114 : i64
      %120 = arith.maxsi %119, %c0_i64 : i64
      %121 = arith.subi %118, %115 : i64
      %122 = arith.subi %121, %120 : i64
      %123 = arith.maxsi %122, %c0_i64 : i64
      %124 = arith.muli %112, %123 : i64
      %125 = arith.sitofp %124 : i64 to f32
      %126 = arith.divf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x320x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %77 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %arg32 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %81 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %82 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<1x1x20480xf32>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %84 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x1x20480xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x1x20480xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.subf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %89 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%44 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x1x20480xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x1xf32>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_0 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x1xf32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %95 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_25 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_26 = tensor.expand_shape %collapsed_25 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %arg33 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.mulf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %arg34 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %102 = arith.addf %in, %in_31 : f32
      linalg.yield %102 : f32
    } -> tensor<1x320x8x8xf32>
    %99 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_27 = linalg.broadcast ins(%arg36 : tensor<1280xf32>) outs(%99 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %100 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%98, %arg35 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_27 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_28 = arith.constant 1.41421354 : f32
    %cst_29 = arith.constant 1.000000e+00 : f32
    %cst_30 = arith.constant 5.000000e-01 : f32
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x1280x8x8xf32>) outs(%99 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_28 : f32
      %103 = math.erf %102 : f32
      %104 = arith.addf %103, %cst_29 : f32
      %105 = arith.mulf %104, %cst_30 : f32
      %106 = arith.mulf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %1, %expanded, %17, %expanded_5, %37, %expanded_12, %59, %66, %82, %101 : tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
