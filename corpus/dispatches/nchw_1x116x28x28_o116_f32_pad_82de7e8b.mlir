#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x58x28x28xf32>, %arg1: tensor<1x58x28x28xf32>, %arg2: tensor<1x58x28x28xf32>, %arg3: tensor<1x116x14x14xf32>, %arg4: tensor<1x116x14x14xf32>, %arg5: tensor<58x58x1x1xf32>, %arg6: tensor<116x116x1x1xf32>, %arg7: tensor<116x116x1x1xf32>, %arg8: tensor<1x58x1x1xf32>, %arg9: tensor<1x58x1x1xf32>, %arg10: tensor<1x58x1x1xf32>, %arg11: tensor<1x58x1x1xf32>, %arg12: tensor<1x58x1x1xf32>, %arg13: tensor<1x58x1x1xf32>, %arg14: tensor<58x58x1x1xf32>, %arg15: tensor<1x58x1x1xf32>, %arg16: tensor<1x58x1x1xf32>, %arg17: tensor<58x3x3xf32>, %arg18: tensor<1x58x1x1xf32>, %arg19: tensor<1x58x1x1xf32>, %arg20: tensor<58x58x1x1xf32>, %arg21: tensor<1x58x1x1xf32>, %arg22: tensor<1x58x1x1xf32>, %arg23: tensor<58x58x1x1xf32>, %arg24: tensor<1x58x1x1xf32>, %arg25: tensor<1x58x1x1xf32>, %arg26: tensor<58x3x3xf32>, %arg27: tensor<1x58x1x1xf32>, %arg28: tensor<1x58x1x1xf32>, %arg29: tensor<58x58x1x1xf32>, %arg30: tensor<1x58x1x1xf32>, %arg31: tensor<1x58x1x1xf32>, %arg32: tensor<116x116x1x1xf32>, %arg33: tensor<1x58x1x1xf32>, %arg34: tensor<1x58x1x1xf32>, %arg35: tensor<58x3x3xf32>, %arg36: tensor<1x58x1x1xf32>, %arg37: tensor<116x3x3xf32>, %arg38: tensor<1x116x1x1xf32>, %arg39: tensor<1x116x1x1xf32>, %arg40: tensor<1x116x1x1xf32>, %arg41: tensor<1x116x1x1xf32>, %arg42: tensor<1x116x1x1xf32>, %arg43: tensor<1x116x1x1xf32>, %arg44: tensor<116x3x3xf32>, %arg45: tensor<1x116x1x1xf32>, %arg46: tensor<1x116x1x1xf32>, %arg47: tensor<1x116x1x1xf32>, %arg48: tensor<1x116x1x1xf32>, %arg49: tensor<1x116x1x1xf32>, %arg50: tensor<1x116x1x1xf32>, %arg51: tensor<1x116x1x1xf32>, %arg52: tensor<1x116x1x1xf32>) -> (tensor<1x58x28x28xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) {
    %0 = tensor.empty() : tensor<1x58x28x28xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg8 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg9 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg10 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg11 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %concat = tensor.concat dim(1) %3, %6 : (tensor<1x58x28x28xf32>, tensor<1x58x28x28xf32>) -> tensor<1x116x28x28xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 2, 58, 28, 28] : tensor<1x116x28x28xf32> into tensor<1x2x58x28x28xf32>
    %7 = tensor.empty() : tensor<1x58x2x28x28xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x58x28x28xf32>) outs(%7 : tensor<1x58x2x28x28xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x58x2x28x28xf32> into tensor<1x116x28x28xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %arg12 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg13 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %concat_0 = tensor.concat dim(1) %extracted_slice, %10 : (tensor<1x58x28x28xf32>, tensor<1x58x28x28xf32>) -> tensor<1x116x28x28xf32>
    %expanded_1 = tensor.expand_shape %concat_0 [[0], [1, 2], [3], [4]] output_shape [1, 2, 58, 28, 28] : tensor<1x116x28x28xf32> into tensor<1x2x58x28x28xf32>
    %transposed_2 = linalg.transpose ins(%expanded_1 : tensor<1x2x58x28x28xf32>) outs(%7 : tensor<1x58x2x28x28xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0], [1, 2], [3], [4]] : tensor<1x58x2x28x28xf32> into tensor<1x116x28x28xf32>
    %extracted_slice_4 = tensor.extract_slice %collapsed_3[0, 0, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %extracted_slice_5 = tensor.extract_slice %collapsed_3[0, 58, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_5, %arg14 : tensor<1x58x28x28xf32>, tensor<58x58x1x1xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg15 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg16 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %padded = tensor.pad %15 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x58x28x28xf32> to tensor<1x58x30x30xf32>
    %16 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg17 : tensor<1x58x30x30xf32>, tensor<58x3x3xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg18 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg19 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%18, %arg20 : tensor<1x58x28x28xf32>, tensor<58x58x1x1xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg21 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg22 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %concat_6 = tensor.concat dim(1) %extracted_slice_4, %22 : (tensor<1x58x28x28xf32>, tensor<1x58x28x28xf32>) -> tensor<1x116x28x28xf32>
    %expanded_7 = tensor.expand_shape %concat_6 [[0], [1, 2], [3], [4]] output_shape [1, 2, 58, 28, 28] : tensor<1x116x28x28xf32> into tensor<1x2x58x28x28xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x2x58x28x28xf32>) outs(%7 : tensor<1x58x2x28x28xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0], [1, 2], [3], [4]] : tensor<1x58x2x28x28xf32> into tensor<1x116x28x28xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed_9[0, 0, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed_9[0, 58, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_11, %arg23 : tensor<1x58x28x28xf32>, tensor<58x58x1x1xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg24 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg25 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %padded_12 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x58x28x28xf32> to tensor<1x58x30x30xf32>
    %27 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_12, %arg26 : tensor<1x58x30x30xf32>, tensor<58x3x3xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg27 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg28 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %30 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%29, %arg29 : tensor<1x58x28x28xf32>, tensor<58x58x1x1xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg30 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg31 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %concat_13 = tensor.concat dim(1) %extracted_slice_10, %33 : (tensor<1x58x28x28xf32>, tensor<1x58x28x28xf32>) -> tensor<1x116x28x28xf32>
    %expanded_14 = tensor.expand_shape %concat_13 [[0], [1, 2], [3], [4]] output_shape [1, 2, 58, 28, 28] : tensor<1x116x28x28xf32> into tensor<1x2x58x28x28xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x2x58x28x28xf32>) outs(%7 : tensor<1x58x2x28x28xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1, 2], [3], [4]] : tensor<1x58x2x28x28xf32> into tensor<1x116x28x28xf32>
    %34 = tensor.empty() : tensor<1x116x28x28xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x116x28x28xf32>) -> tensor<1x116x28x28xf32>
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed_16, %arg32 : tensor<1x116x28x28xf32>, tensor<116x116x1x1xf32>) outs(%35 : tensor<1x116x28x28xf32>) -> tensor<1x116x28x28xf32>
    %extracted_slice_17 = tensor.extract_slice %collapsed[0, 58, 0, 0] [1, 58, 28, 28] [1, 1, 1, 1] : tensor<1x116x28x28xf32> to tensor<1x58x28x28xf32>
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%extracted_slice_17, %arg5 : tensor<1x58x28x28xf32>, tensor<58x58x1x1xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %arg33 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg34 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x58x28x28xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x58x28x28xf32>
    %padded_18 = tensor.pad %40 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x58x28x28xf32> to tensor<1x58x30x30xf32>
    %41 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_18, %arg35 : tensor<1x58x30x30xf32>, tensor<58x3x3xf32>) outs(%11 : tensor<1x58x28x28xf32>) -> tensor<1x58x28x28xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg36 : tensor<1x58x28x28xf32>, tensor<1x58x1x1xf32>) outs(%0 : tensor<1x58x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x58x28x28xf32>
    %padded_19 = tensor.pad %collapsed_16 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x116x28x28xf32> to tensor<1x116x30x30xf32>
    %43 = tensor.empty() : tensor<1x116x14x14xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %45 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_19, %arg37 : tensor<1x116x30x30xf32>, tensor<116x3x3xf32>) outs(%44 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg38 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg39 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%47, %arg6 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%44 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg40 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg41 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x116x14x14xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x116x14x14xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg42 : tensor<1x116x28x28xf32>, tensor<1x116x1x1xf32>) outs(%34 : tensor<1x116x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x28x28xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg43 : tensor<1x116x28x28xf32>, tensor<1x116x1x1xf32>) outs(%34 : tensor<1x116x28x28xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x28x28xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x116x28x28xf32>) outs(%34 : tensor<1x116x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x116x28x28xf32>
    %padded_20 = tensor.pad %54 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index, %arg56: index):
      tensor.yield %cst : f32
    } : tensor<1x116x28x28xf32> to tensor<1x116x30x30xf32>
    %55 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_20, %arg44 : tensor<1x116x30x30xf32>, tensor<116x3x3xf32>) outs(%44 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg45 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %arg46 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %58 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%57, %arg7 : tensor<1x116x14x14xf32>, tensor<116x116x1x1xf32>) outs(%44 : tensor<1x116x14x14xf32>) -> tensor<1x116x14x14xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %arg47 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %arg48 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x116x14x14xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_21 = tensor.concat dim(1) %51, %61 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_22 = tensor.expand_shape %concat_21 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %62 = tensor.empty() : tensor<1x116x2x14x14xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x2x116x14x14xf32>) outs(%62 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_25 = tensor.extract_slice %collapsed_24[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_26 = tensor.extract_slice %collapsed_24[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg49 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %arg50 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x116x14x14xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_27 = tensor.concat dim(1) %extracted_slice_26, %65 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_28 = tensor.expand_shape %concat_27 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x2x116x14x14xf32>) outs(%62 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_31 = tensor.extract_slice %collapsed_30[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_30[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %arg51 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.mulf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %arg52 : tensor<1x116x14x14xf32>, tensor<1x116x1x1xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %69 = arith.addf %in, %in_39 : f32
      linalg.yield %69 : f32
    } -> tensor<1x116x14x14xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x116x14x14xf32>) outs(%43 : tensor<1x116x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst : f32
      %70 = arith.select %69, %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<1x116x14x14xf32>
    %concat_33 = tensor.concat dim(1) %extracted_slice_32, %68 : (tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>) -> tensor<1x232x14x14xf32>
    %expanded_34 = tensor.expand_shape %concat_33 [[0], [1, 2], [3], [4]] output_shape [1, 2, 116, 14, 14] : tensor<1x232x14x14xf32> into tensor<1x2x116x14x14xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x2x116x14x14xf32>) outs(%62 : tensor<1x116x2x14x14xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1, 2], [3], [4]] : tensor<1x116x2x14x14xf32> into tensor<1x232x14x14xf32>
    %extracted_slice_37 = tensor.extract_slice %collapsed_36[0, 0, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    %extracted_slice_38 = tensor.extract_slice %collapsed_36[0, 116, 0, 0] [1, 116, 14, 14] [1, 1, 1, 1] : tensor<1x232x14x14xf32> to tensor<1x116x14x14xf32>
    util.return %42, %extracted_slice_25, %extracted_slice_31, %extracted_slice_37, %extracted_slice_38 : tensor<1x58x28x28xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>, tensor<1x116x14x14xf32>
  }
}
