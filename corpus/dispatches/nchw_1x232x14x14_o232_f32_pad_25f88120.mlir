#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x116x14x14xf32>, %arg1: tensor<1x116x14x14xf32>, %arg2: tensor<1x116x14x14xf32>, %arg3: tensor<1x116x14x14xf32>, %arg4: tensor<1x232x7x7xf32>, %arg5: tensor<1x232x7x7xf32>, %arg6: tensor<116x116x1x1xf32>, %arg7: tensor<232x232x1x1xf32>, %arg8: tensor<232x232x1x1xf32>, %arg9: tensor<1x116x1x1xf32>, %arg10: tensor<1x116x1x1xf32>, %arg11: tensor<1x116x1x1xf32>, %arg12: tensor<1x116x1x1xf32>, %arg13: tensor<116x116x1x1xf32>, %arg14: tensor<1x116x1x1xf32>, %arg15: tensor<1x116x1x1xf32>, %arg16: tensor<116x3x3xf32>, %arg17: tensor<1x116x1x1xf32>, %arg18: tensor<1x116x1x1xf32>, %arg19: tensor<116x116x1x1xf32>, %arg20: tensor<1x116x1x1xf32>, %arg21: tensor<1x116x1x1xf32>, %arg22: tensor<116x116x1x1xf32>, %arg23: tensor<1x116x1x1xf32>, %arg24: tensor<1x116x1x1xf32>, %arg25: tensor<116x3x3xf32>, %arg26: tensor<1x116x1x1xf32>, %arg27: tensor<1x116x1x1xf32>, %arg28: tensor<116x116x1x1xf32>, %arg29: tensor<1x116x1x1xf32>, %arg30: tensor<1x116x1x1xf32>, %arg31: tensor<232x232x1x1xf32>, %arg32: tensor<1x116x1x1xf32>, %arg33: tensor<1x116x1x1xf32>, %arg34: tensor<116x3x3xf32>, %arg35: tensor<1x116x1x1xf32>, %arg36: tensor<232x3x3xf32>, %arg37: tensor<1x232x1x1xf32>, %arg38: tensor<1x232x1x1xf32>, %arg39: tensor<1x232x1x1xf32>, %arg40: tensor<1x232x1x1xf32>, %arg41: tensor<1x232x1x1xf32>, %arg42: tensor<1x232x1x1xf32>, %arg43: tensor<232x3x3xf32>, %arg44: tensor<1x232x1x1xf32>, %arg45: tensor<1x232x1x1xf32>, %arg46: tensor<1x232x1x1xf32>, %arg47: tensor<1x232x1x1xf32>, %arg48: tensor<1x232x1x1xf32>, %arg49: tensor<1x232x1x1xf32>, %arg50: tensor<1x232x1x1xf32>, %arg51: tensor<1x232x1x1xf32>) -> (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>) {
    %concat = tensor.concat dim(1) %arg0, %arg1 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %0 = tensor.empty() : tensor<1x116x2x14x14xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x116x14x14xf32>) outs(%0 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %1 = tensor.empty() : tensor<1x116x14x14xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %arg9 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg10 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_0 = tensor.concat dim(1) %extracted_slice, %4 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_1 = tensor.expand_shape %concat_0 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_2 = linalg.transpose ins(%expanded_1 : tensor<1x2x116x14x14xf32>) outs(%0 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_4 = tensor.extract_slice %collapsed_3[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg11 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg12 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_5 = tensor.concat dim(1) %extracted_slice_4, %7 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_6 = tensor.expand_shape %concat_5 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x2x116x14x14xf32>) outs(%0 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed_8[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed_8[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_10, %arg13 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg14 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg15 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %padded = tensor.pad %12 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<1x116x14x14xf32> to tensor<1x116x16x16xf32>
    %13 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg16 : tensor<1x116x16x16xf32>, tensor<116x3x3xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg17 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg18 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %arg19 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg20 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg21 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_11 = tensor.concat dim(1) %extracted_slice_9, %19 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_12 = tensor.expand_shape %concat_11 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x2x116x14x14xf32>) outs(%0 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed_14[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_16 = tensor.extract_slice %collapsed_14[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %20 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_16, %arg22 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg23 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg24 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %padded_17 = tensor.pad %23 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<1x116x14x14xf32> to tensor<1x116x16x16xf32>
    %24 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_17, %arg25 : tensor<1x116x16x16xf32>, tensor<116x3x3xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg26 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg27 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg28 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg29 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg30 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_18 = tensor.concat dim(1) %extracted_slice_15, %30 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_19 = tensor.expand_shape %concat_18 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x2x116x14x14xf32>) outs(%0 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %31 = tensor.empty() : tensor<1x232x14x14xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x232x14x14xf32>) -> tensor<1x232x14x14xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed_21, %arg31 : tensor<1x232x14x14xf32>, tensor<232x232x1x1xf32>) outs(%32 : tensor<1x232x14x14xf32>) -> tensor<1x232x14x14xf32>
    %extracted_slice_22 = tensor.extract_slice %collapsed[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_23 = tensor.extract_slice %collapsed_3[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %34 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_23, %arg6 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg32 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg33 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x116x14x14xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x116x14x14xf32>
    %padded_24 = tensor.pad %37 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<1x116x14x14xf32> to tensor<1x116x16x16xf32>
    %38 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_24, %arg34 : tensor<1x116x16x16xf32>, tensor<116x3x3xf32>) outs(%8 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg35 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%1 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x116x14x14xf32>
    %padded_25 = tensor.pad %collapsed_21 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<1x232x14x14xf32> to tensor<1x232x16x16xf32>
    %40 = tensor.empty() : tensor<1x232x7x7xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %42 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_25, %arg36 : tensor<1x232x16x16xf32>, tensor<232x3x3xf32>) outs(%41 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg37 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg38 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%44, %arg7 : tensor<1x232x7x7xf32>, tensor<232x232x1x1xf32>) outs(%41 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg39 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg40 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x232x7x7xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x232x7x7xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg41 : tensor<1x232x14x14xf32>, tensor<1x232x1x1xf32>) outs(%31 : tensor<1x232x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x14x14xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg42 : tensor<1x232x14x14xf32>, tensor<1x232x1x1xf32>) outs(%31 : tensor<1x232x14x14xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x14x14xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x232x14x14xf32>) outs(%31 : tensor<1x232x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x232x14x14xf32>
    %padded_26 = tensor.pad %51 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg52: index, %arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<1x232x14x14xf32> to tensor<1x232x16x16xf32>
    %52 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_26, %arg43 : tensor<1x232x16x16xf32>, tensor<232x3x3xf32>) outs(%41 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg44 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %arg45 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %55 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%54, %arg8 : tensor<1x232x7x7xf32>, tensor<232x232x1x1xf32>) outs(%41 : tensor<1x232x7x7xf32>) -> tensor<1x232x7x7xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg46 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %arg47 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x232x7x7xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x232x7x7xf32>
    %concat_27 = tensor.concat dim(1) %48, %58 : (tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>) -> tensor<1x464x7x7xf32>
    %expanded_28 = tensor.expand_shape %concat_27 [[0], [1, 2], [3], [4]] output_shape [1, 2, 232, 7, 7] : tensor<1x464x7x7xf32> into tensor<1x2x232x7x7xf32>
    %59 = tensor.empty() : tensor<1x232x2x7x7xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x2x232x7x7xf32>) outs(%59 : tensor<1x232x2x7x7xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1, 2], [3], [4]] : tensor<1x232x2x7x7xf32> into tensor<1x464x7x7xf32>
    %extracted_slice_31 = tensor.extract_slice %collapsed_30[0, 232, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_30[0, 0, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %arg48 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %arg49 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x232x7x7xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x232x7x7xf32>
    %concat_33 = tensor.concat dim(1) %extracted_slice_32, %62 : (tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>) -> tensor<1x464x7x7xf32>
    %expanded_34 = tensor.expand_shape %concat_33 [[0], [1, 2], [3], [4]] output_shape [1, 2, 232, 7, 7] : tensor<1x464x7x7xf32> into tensor<1x2x232x7x7xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x2x232x7x7xf32>) outs(%59 : tensor<1x232x2x7x7xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1, 2], [3], [4]] : tensor<1x232x2x7x7xf32> into tensor<1x464x7x7xf32>
    %extracted_slice_37 = tensor.extract_slice %collapsed_36[0, 232, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    %extracted_slice_38 = tensor.extract_slice %collapsed_36[0, 0, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %arg50 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.mulf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %arg51 : tensor<1x232x7x7xf32>, tensor<1x232x1x1xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %66 = arith.addf %in, %in_45 : f32
      linalg.yield %66 : f32
    } -> tensor<1x232x7x7xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x232x7x7xf32>) outs(%40 : tensor<1x232x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<1x232x7x7xf32>
    %concat_39 = tensor.concat dim(1) %extracted_slice_38, %65 : (tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>) -> tensor<1x464x7x7xf32>
    %expanded_40 = tensor.expand_shape %concat_39 [[0], [1, 2], [3], [4]] output_shape [1, 2, 232, 7, 7] : tensor<1x464x7x7xf32> into tensor<1x2x232x7x7xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x2x232x7x7xf32>) outs(%59 : tensor<1x232x2x7x7xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1, 2], [3], [4]] : tensor<1x232x2x7x7xf32> into tensor<1x464x7x7xf32>
    %extracted_slice_43 = tensor.extract_slice %collapsed_42[0, 0, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    %extracted_slice_44 = tensor.extract_slice %collapsed_42[0, 232, 0, 0] [1, 232, 7, 7] [1, 1, 1, 1] : tensor<1x464x7x7xf32> to tensor<1x232x7x7xf32>
    util.return %extracted_slice_22, %39, %extracted_slice_31, %extracted_slice_37, %extracted_slice_43, %extracted_slice_44 : tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>, tensor<1x232x7x7xf32>
  }
}
