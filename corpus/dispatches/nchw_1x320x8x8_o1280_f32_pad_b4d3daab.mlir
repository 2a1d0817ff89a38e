#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x18x18xf32>, %arg1: tensor<1x20480xf32>, %arg2: tensor<1x1280x8x8xf32>, %arg3: tensor<1x1x20480xf32>, %arg4: tensor<1x1x1xf32>, %arg5: tensor<1x1280x8x8xf32>, %arg6: tensor<1x20480xf32>, %arg7: tensor<1x1x1xf32>, %arg8: tensor<1x1x1xf32>, %arg9: tensor<1x1280x8x8xf32>, %arg10: tensor<1x1x1xf32>, %arg11: tensor<1x1280x8x8xf32>, %arg12: tensor<1x1x20480xf32>, %arg13: tensor<1x1280x8x8xf32>, %arg14: tensor<1x1x1xf32>, %arg15: tensor<320x128x3x3xf32>, %arg16: tensor<320xf32>, %arg17: tensor<320x1x1xf32>, %arg18: tensor<320x1x1xf32>, %arg19: tensor<320x1x1xf32>, %arg20: tensor<320x1280x1x1xf32>, %arg21: tensor<320xf32>, %arg22: tensor<320x1x1xf32>, %arg23: tensor<320x1x1xf32>, %arg24: tensor<320x1x1xf32>, %arg25: tensor<320x1x1xf32>, %arg26: tensor<320x1280x1x1xf32>, %arg27: tensor<320xf32>, %arg28: tensor<320x1x1xf32>, %arg29: tensor<320x1x1xf32>, %arg30: tensor<320x1x1xf32>, %arg31: tensor<320x1x1xf32>, %arg32: tensor<320x1280x1x1xf32>, %arg33: tensor<320xf32>, %arg34: tensor<320x1x1xf32>, %arg35: tensor<320x1x1xf32>, %arg36: tensor<320x1x1xf32>, %arg37: tensor<320x1x1xf32>, %arg38: tensor<320x1280x1x1xf32>, %arg39: tensor<320xf32>, %arg40: tensor<320x1x1xf32>, %arg41: tensor<320x1x1xf32>, %arg42: tensor<320x1x1xf32>, %arg43: tensor<320x1x1xf32>, %arg44: tensor<320x1280x1x1xf32>, %arg45: tensor<320xf32>, %arg46: tensor<320x1x1xf32>, %arg47: tensor<320x1x1xf32>, %arg48: tensor<320x1x1xf32>, %arg49: tensor<320x1x1xf32>, %arg50: tensor<320x1x1xf32>, %arg51: tensor<320x1x1xf32>, %arg52: tensor<1280x320x1x1xf32>, %arg53: tensor<1280xf32>) -> (tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>) {
    %0 = tensor.empty() : tensor<1x320x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg16 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg15 : tensor<1x128x18x18xf32>, tensor<320x128x3x3xf32>) outs(%broadcasted : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg17 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg18 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %4 = tensor.empty() : tensor<3x3xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %6 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %3 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg19 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %9 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg21 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg20 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_0 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg22 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %14 = tensor.empty() : tensor<1x1x20480xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg4 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_1 = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg23 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg24 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_2 = tensor.pad %17 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %18 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg25 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %21 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg27 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg26 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_3 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg28 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %expanded_4 = tensor.expand_shape %arg6 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %26 = tensor.empty() : tensor<1x1x1xf32>
    %cst_5 = arith.constant 2.048000e+04 : f32
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_5 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4, %27 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %cst_6 = arith.constant 9.99999974E-6 : f32
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_7 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %arg29 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg30 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_9 = tensor.pad %33 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %34 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_9, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %33 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg31 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %37 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_10 = linalg.broadcast ins(%arg33 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %39 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg9, %arg32 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_10 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg34 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %41 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<1x1x20480xf32>) outs(%42 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_5 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12, %44 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %46 = tensor.empty() : tensor<1x1x1xf32>
    %cst_13 = arith.constant 2.048000e+04 : f32
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %50 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_14 = tensor.collapse_shape %51 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %arg35 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg36 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_16 = tensor.pad %53 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %54 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_16, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %53 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %arg37 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %57 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_17 = linalg.broadcast ins(%arg39 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %59 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg11, %arg38 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_17 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %arg40 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %61 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_19 : tensor<1x1x20480xf32>) outs(%42 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_5 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %63 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %65 = tensor.empty() : tensor<1x1x20480xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %arg12 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %cst_20 = arith.constant 0.000000e+00 : f32
    %67 = linalg.fill ins(%cst_20 : f32) outs(%46 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x1x20480xf32>) outs(%67 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %72 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_21 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %arg41 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %arg42 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_23 = tensor.pad %75 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %76 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_23, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %75 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %arg43 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %79 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %broadcasted_24 = linalg.broadcast ins(%arg45 : tensor<320xf32>) outs(%0 : tensor<1x320x8x8xf32>) dimensions = [0, 2, 3] 
    %81 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg13, %arg44 : tensor<1x1280x8x8xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_24 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %arg46 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %83 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_26 = tensor.expand_shape %collapsed_25 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<1x1x20480xf32>) outs(%42 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_5 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %85 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x1x20480xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %89 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x1x20480xf32>) outs(%67 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %95 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_27 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %arg47 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %arg48 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %padded_29 = tensor.pad %98 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg54: index, %arg55: index, %arg56: index, %arg57: index):
      tensor.yield %cst : f32
    } : tensor<1x320x8x8xf32> to tensor<1x320x10x10xf32>
    %99 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_29, %4 : tensor<1x320x10x10xf32>, tensor<3x3xf32>) outs(%5 : tensor<1x320x8x8xf32>) -> tensor<1x320x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = linalg.index 2 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.subi %124, %c1_i64 : i64
      %126 = arith.addi %124, %c2_i64 : i64
      %127 = arith.minsi %126, %c9_i64 : i64
      %128 = arith.minsi %127, %c8_i64 : i64
      %129 = arith.subi %c1_i64, %124 : i64
      %130 = arith.maxsi %129, %c0_i64 : i64
      %131 = arith.subi %128, %125 : i64
      %132 = arith.subi %131, %130 : i64
      %133 = arith.maxsi %132, %c0_i64 : i64
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.subi %135, %c1_i64 : i64
      %137 = arith.addi %135, %c2_i64 : i64
      %138 = arith.minsi %137, %c9_i64 : i64
      %139 = arith.minsi %138, %c8_i64 : i64
      %140 = arith.subi %c1_i64, %135 : i64
      %141 = arith.maxsi %140, %c0_i64 : i64
      %142 = arith.subi %139, %136 : i64
      %143 = arith.subi %142, %141 : i64
      %144 = arith.maxsi %143, %c0_i64 : i64
      %145 = arith.muli %133, %144 : i64
      %146 = arith.sitofp %145 : i64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x320x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %98 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %arg49 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %102 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %103 [[0], [1, 2, 3]] : tensor<1x320x8x8xf32> into tensor<1x20480xf32>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0], [1, 2]] output_shape [1, 1, 20480] : tensor<1x20480xf32> into tensor<1x1x20480xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_31 : tensor<1x1x20480xf32>) outs(%42 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_5 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %105 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x1x20480xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x20480xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x1x20480xf32>) outs(%67 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.subf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x1x20480xf32>, tensor<1x1x20480xf32>) outs(%65 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x1x20480xf32>) outs(%67 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x1x1xf32>) outs(%46 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x1x1xf32>) outs(%26 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x1x20480xf32>, tensor<1x1x1xf32>) outs(%14 : tensor<1x1x20480xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x20480xf32>
    %collapsed_32 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<1x1x20480xf32> into tensor<1x20480xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0], [1, 2, 3]] output_shape [1, 320, 8, 8] : tensor<1x20480xf32> into tensor<1x320x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %arg50 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.mulf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %arg51 : tensor<1x320x8x8xf32>, tensor<320x1x1xf32>) outs(%0 : tensor<1x320x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %123 = arith.addf %in, %in_38 : f32
      linalg.yield %123 : f32
    } -> tensor<1x320x8x8xf32>
    %120 = tensor.empty() : tensor<1x1280x8x8xf32>
    %broadcasted_34 = linalg.broadcast ins(%arg53 : tensor<1280xf32>) outs(%120 : tensor<1x1280x8x8xf32>) dimensions = [0, 2, 3] 
    %121 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%119, %arg52 : tensor<1x320x8x8xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted_34 : tensor<1x1280x8x8xf32>) -> tensor<1x1280x8x8xf32>
    %cst_35 = arith.constant 1.41421354 : f32
    %cst_36 = arith.constant 1.000000e+00 : f32
    %cst_37 = arith.constant 5.000000e-01 : f32
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1280x8x8xf32>) outs(%120 : tensor<1x1280x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_35 : f32
      %124 = math.erf %123 : f32
      %125 = arith.addf %124, %cst_36 : f32
      %126 = arith.mulf %125, %cst_37 : f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x1280x8x8xf32>
    util.return %1, %10, %13, %22, %25, %expanded_4, %38, %expanded_12, %58, %expanded_19, %80, %87, %103, %122 : tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1x20480xf32>, tensor<1x320x8x8xf32>, tensor<1x1280x8x8xf32>
  }
}
