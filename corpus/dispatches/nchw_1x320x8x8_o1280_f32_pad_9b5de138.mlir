#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x1x20480xf32>, %arg2: tensor<1x1x1xf32>, %arg3: tensor<1x1280x8x8xf32>, %arg4: tensor<1x20480xf32>, %arg5: tensor<1x1x1xf32>, %arg6: tensor<1x1x1xf32>, %arg7: tensor<1x1280x8x8xf32>, %arg8: tensor<1x1x1xf32>, %arg9: tensor<1x1280x8x8xf32>, %arg10: tensor<1x1x20480xf32>, %arg11: tensor<1x1280x8x8xf32>, %arg12: tensor<1x1x1xf32>, %arg13: tensor<320x128x3x3xf32>, %arg14: tensor<320xf32>, %arg15: tensor<320x1x1xf32>, %arg16: tensor<320x1x1xf32>, %arg17: tensor<320x1x1xf32>, %arg18: tensor<320x1280x1x1xf32>, %arg19: tensor<320xf32>, %arg20: tensor<320x1x1xf32>, %arg21: tensor<320x1x1xf32>, %arg22: tensor<320x1x1xf32>, %arg23: tensor<320x1x1xf32>, %arg24: tensor<320x1280x1x1xf32>, %arg25: tensor<320xf32>, %arg26: tensor<320x1x1xf32>, %arg27: tensor<320x1x1xf32>, %arg28: tensor<320x1x1xf32>, %arg29: tensor<320x1x1xf32>, %arg30: tensor<320x1280x1x1xf32>, %arg31: tensor<320xf32>, %arg32: tensor<320x1x1xf32>, %arg33: tensor<320x1x1xf32>, %arg34: tensor<320x1x1xf32>, %arg35: tensor<320x1x1xf32>, %arg36: tensor<320x1280x1x1xf32>, %arg37: tensor<320xf32>, %arg38: tensor<320x1x1xf32>, %arg39: tensor<320x1x1xf32>, %arg40: tensor<320x1x1xf32>, %arg41: tensor<320x1x1xf32>, %arg42: tensor<320x1x1xf32>, %arg43: tensor<320x1x1xf32>, %arg44: tensor<1280x320x1x1xf32>, %arg45: tensor<1280xf32>) -> (tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg14 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg13 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %2 = tensor.empty() : tensor<1x1x20480xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg15 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg16 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg46: index, %arg47: index, %arg48: index, %arg49: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %6 = tensor.empty() : tensor<3x3xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %8 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %6 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = linalg.index 2 : index
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
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.subi %125, %c1_i64 : i64
      %127 = arith.addi %125, %c2_i64 : i64
      %128 = arith.minsi %127, %c9_i64 : i64
      %129 = arith.minsi %128, %c8_i64 : i64
      %130 = arith.subi %c1_i64, %125 : i64
      %131 = arith.maxsi %130, %c0_i64 : i64
      %132 = arith.subi %129, %126 : i64
      %133 = arith.subi %132, %131 : i64
      %134 = arith.maxsi %133, %c0_i64 : i64
      %135 = arith.muli %123, %134 : i64
      %136 = arith.sitofp %135 : i64 to f32
      %137 = arith.divf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x320x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %5 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg17 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %11 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg19 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg18 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg20 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %expanded_1 = tensor.expand_shape %arg4 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %16 = tensor.empty() : tensor<1x1x1xf32>
    %cst_2 = arith.constant 2.048000e+04 : f32
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_2 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1, %17 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_4 = tensor.collapse_shape %21 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %arg21 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg22 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_6 = tensor.pad %23 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg46: index, %arg47: index, %arg48: index, %arg49: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %24 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_6, %6 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = linalg.index 2 : index
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
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.subi %125, %c1_i64 : i64
      %127 = arith.addi %125, %c2_i64 : i64
      %128 = arith.minsi %127, %c9_i64 : i64
      %129 = arith.minsi %128, %c8_i64 : i64
      %130 = arith.subi %c1_i64, %125 : i64
      %131 = arith.maxsi %130, %c0_i64 : i64
      %132 = arith.subi %129, %126 : i64
      %133 = arith.subi %132, %131 : i64
      %134 = arith.maxsi %133, %c0_i64 : i64
      %135 = arith.muli %123, %134 : i64
      %136 = arith.sitofp %135 : i64 to f32
      %137 = arith.divf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x320x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %23 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg23 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %27 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_7 = linalg.broadcast ins(%arg25 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg24 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg26 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %31 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_9 : tensor<1x1x20480xf32>) outs(%32 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_2 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9, %34 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %36 = tensor.empty() : tensor<1x1x1xf32>
    %cst_10 = arith.constant 2.048000e+04 : f32
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_11 = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %arg27 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg28 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_13 = tensor.pad %43 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg46: index, %arg47: index, %arg48: index, %arg49: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %44 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_13, %6 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = linalg.index 2 : index
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
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.subi %125, %c1_i64 : i64
      %127 = arith.addi %125, %c2_i64 : i64
      %128 = arith.minsi %127, %c9_i64 : i64
      %129 = arith.minsi %128, %c8_i64 : i64
      %130 = arith.subi %c1_i64, %125 : i64
      %131 = arith.maxsi %130, %c0_i64 : i64
      %132 = arith.subi %129, %126 : i64
      %133 = arith.subi %132, %131 : i64
      %134 = arith.maxsi %133, %c0_i64 : i64
      %135 = arith.muli %123, %134 : i64
      %136 = arith.sitofp %135 : i64 to f32
      %137 = arith.divf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x320x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %43 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg29 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %47 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_14 = linalg.broadcast ins(%arg31 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %49 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg9, %arg30 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_14 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg32 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %51 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<1x1x20480xf32>) outs(%32 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_2 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %53 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %55 = tensor.empty() : tensor<1x1x20480xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %arg10 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %cst_17 = arith.constant 0.000000e+00 : f32
    %57 = linalg.fill ins(%cst_17 : f32) outs(%36 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x1x20480xf32>) outs(%57 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %62 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_18 = tensor.collapse_shape %63 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %arg33 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %arg34 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_20 = tensor.pad %65 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg46: index, %arg47: index, %arg48: index, %arg49: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %66 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_20, %6 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = linalg.index 2 : index
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
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.subi %125, %c1_i64 : i64
      %127 = arith.addi %125, %c2_i64 : i64
      %128 = arith.minsi %127, %c9_i64 : i64
      %129 = arith.minsi %128, %c8_i64 : i64
      %130 = arith.subi %c1_i64, %125 : i64
      %131 = arith.maxsi %130, %c0_i64 : i64
      %132 = arith.subi %129, %126 : i64
      %133 = arith.subi %132, %131 : i64
      %134 = arith.maxsi %133, %c0_i64 : i64
      %135 = arith.muli %123, %134 : i64
      %136 = arith.sitofp %135 : i64 to f32
      %137 = arith.divf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x320x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %65 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %arg35 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %69 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_21 = linalg.broadcast ins(%arg37 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %71 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg11, %arg36 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_21 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %arg38 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %73 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_23 : tensor<1x1x20480xf32>) outs(%32 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_2 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %75 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x20480xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %78 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x1x20480xf32>) outs(%57 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %85 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_24 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %arg39 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %arg40 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_26 = tensor.pad %88 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg46: index, %arg47: index, %arg48: index, %arg49: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %89 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_26, %6 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%7 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = linalg.index 2 : index
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
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.subi %125, %c1_i64 : i64
      %127 = arith.addi %125, %c2_i64 : i64
      %128 = arith.minsi %127, %c9_i64 : i64
      %129 = arith.minsi %128, %c8_i64 : i64
      %130 = arith.subi %c1_i64, %125 : i64
      %131 = arith.maxsi %130, %c0_i64 : i64
      %132 = arith.subi %129, %126 : i64
      %133 = arith.subi %132, %131 : i64
      %134 = arith.maxsi %133, %c0_i64 : i64
      %135 = arith.muli %123, %134 : i64
      %136 = arith.sitofp %135 : i64 to f32
      %137 = arith.divf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x320x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %88 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %arg41 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %92 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %93 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_28 : tensor<1x1x20480xf32>) outs(%32 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_2 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %95 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x1x20480xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x1x20480xf32>) outs(%57 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.subf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%55 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x1x20480xf32>) outs(%57 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x1x1xf32>) outs(%36 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x1x1xf32>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %106 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%2 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_29 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_30 = tensor.expand_shape %collapsed_29 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %arg42 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.mulf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %arg43 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %113 = arith.addf %in, %in_35 : f32
      linalg.yield %113 : f32
    } -> tensor<1x320x8x8xf32>
    %110 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_31 = linalg.broadcast ins(%arg45 : tensor<1280xf32>) outs(%110 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %111 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%109, %arg44 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_31 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_32 = arith.constant 1.41421354 : f32
    %cst_33 = arith.constant 1.000000e+00 : f32
    %cst_34 = arith.constant 5.000000e-01 : f32
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x1280x8x8xf32>) outs(%110 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_32 : f32
      %114 = math.erf %113 : f32
      %115 = arith.addf %114, %cst_33 : f32
      %116 = arith.mulf %115, %cst_34 : f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %1, %12, %15, %expanded_1, %28, %expanded_9, %48, %expanded_16, %70, %77, %93, %112 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
