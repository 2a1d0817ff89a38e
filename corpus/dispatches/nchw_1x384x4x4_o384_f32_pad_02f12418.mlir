#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  util.func public @main(%arg0: tensor<1x96x4x4xf32>, %arg1: tensor<1x96x4x4xf32>, %arg2: tensor<1x96x4x4xf32>, %arg3: tensor<1x96x4x4xf32>, %arg4: tensor<1x384x4x4xf32>, %arg5: tensor<128x96x1x1xf32>, %arg6: tensor<1x128x1x1xf32>, %arg7: tensor<1x128x1x1xf32>, %arg8: tensor<16x7x7xf32>, %arg9: tensor<1x16x1x1xf32>, %arg10: tensor<1x16x1x1xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<128x96x1x1xf32>, %arg13: tensor<1x128x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<16x5x5xf32>, %arg16: tensor<1x16x1x1xf32>, %arg17: tensor<1x16x1x1xf32>, %arg18: tensor<16x16xf32>, %arg19: tensor<128x96x1x1xf32>, %arg20: tensor<1x128x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<16x3x3xf32>, %arg23: tensor<1x16x1x1xf32>, %arg24: tensor<1x16x1x1xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<128x96x1x1xf32>, %arg27: tensor<1x128x1x1xf32>, %arg28: tensor<1x128x1x1xf32>, %arg29: tensor<16x3x3xf32>, %arg30: tensor<1x16x1x1xf32>, %arg31: tensor<1x16x1x1xf32>, %arg32: tensor<16x16xf32>, %arg33: tensor<384x384x1x1xf32>, %arg34: tensor<1x384x1x1xf32>, %arg35: tensor<1x384x1x1xf32>) -> (tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x384x4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x128x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg5 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%1 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg6 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg7 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %extracted_slice = tensor.extract_slice %4[0, 32, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x96x4x4xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<1x96x4x4xf32> into tensor<1x96x16xf32>
    %extracted_slice_0 = tensor.extract_slice %4[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %padded = tensor.pad %extracted_slice_0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg36: index, %arg37: index, %arg38: index, %arg39: index):
      tensor.yield %cst : f32
    } : tensor<1x16x4x4xf32> to tensor<1x16x10x10xf32>
    %5 = tensor.empty() : tensor<1x16x4x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %7 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg8 : tensor<1x16x10x10xf32>, tensor<16x7x7xf32>) outs(%6 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg9 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg10 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %collapsed_1 = tensor.collapse_shape %9 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %10 = tensor.empty() : tensor<1x16x16xf32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_2 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed = linalg.transpose ins(%11 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %extracted_slice_3 = tensor.extract_slice %4[0, 16, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %13 = linalg.batch_matmul ins(%transposed, %collapsed_4 : tensor<1x16x16xf32>, tensor<1x16x16xf32>) outs(%12 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg11 : tensor<1x16x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %cst_5 = arith.constant 0xFF800000 : f32
    %15 = tensor.empty() : tensor<1x16xf32>
    %16 = linalg.fill ins(%cst_5 : f32) outs(%15 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %c0_i64 = arith.constant 0 : i64
    %17 = tensor.empty() : tensor<1x16xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x16xi64>) -> tensor<1x16xi64>
    %19:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x16x16xf32>) outs(%16, %18 : tensor<1x16xf32>, tensor<1x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %81 = linalg.index 2 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_41 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<1x16xf32>, tensor<1x16xi64>)
    %expanded = tensor.expand_shape %19#0 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.subf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %22 = tensor.empty() : tensor<1x16x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x16x16xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.divf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_6 = linalg.transpose ins(%25 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %26 = tensor.empty() : tensor<1x96x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x96x16xf32>) -> tensor<1x96x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed, %transposed_6 : tensor<1x96x16xf32>, tensor<1x16x16xf32>) outs(%27 : tensor<1x96x16xf32>) -> tensor<1x96x16xf32>
    %expanded_7 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 96, 4, 4] : tensor<1x96x16xf32> into tensor<1x96x4x4xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg12 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%1 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg13 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg14 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %extracted_slice_8 = tensor.extract_slice %31[0, 32, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x96x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0], [1], [2, 3]] : tensor<1x96x4x4xf32> into tensor<1x96x16xf32>
    %extracted_slice_10 = tensor.extract_slice %31[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %padded_11 = tensor.pad %extracted_slice_10 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg36: index, %arg37: index, %arg38: index, %arg39: index):
      tensor.yield %cst : f32
    } : tensor<1x16x4x4xf32> to tensor<1x16x8x8xf32>
    %32 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_11, %arg15 : tensor<1x16x8x8xf32>, tensor<16x5x5xf32>) outs(%6 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg16 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg17 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %collapsed_12 = tensor.collapse_shape %34 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_2 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_13 = linalg.transpose ins(%35 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %extracted_slice_14 = tensor.extract_slice %31[0, 16, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %36 = linalg.batch_matmul ins(%transposed_13, %collapsed_15 : tensor<1x16x16xf32>, tensor<1x16x16xf32>) outs(%12 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg18 : tensor<1x16x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %38:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<1x16x16xf32>) outs(%16, %18 : tensor<1x16xf32>, tensor<1x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %81 = linalg.index 2 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_41 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<1x16xf32>, tensor<1x16xi64>)
    %expanded_16 = tensor.expand_shape %38#0 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %expanded_16 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.subf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x16x16xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.divf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_17 = linalg.transpose ins(%42 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_9, %transposed_17 : tensor<1x96x16xf32>, tensor<1x16x16xf32>) outs(%27 : tensor<1x96x16xf32>) -> tensor<1x96x16xf32>
    %expanded_18 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [1, 96, 4, 4] : tensor<1x96x16xf32> into tensor<1x96x4x4xf32>
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg19 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%1 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg20 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg21 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %extracted_slice_19 = tensor.extract_slice %46[0, 32, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x96x4x4xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3]] : tensor<1x96x4x4xf32> into tensor<1x96x16xf32>
    %extracted_slice_21 = tensor.extract_slice %46[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %padded_22 = tensor.pad %extracted_slice_21 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg36: index, %arg37: index, %arg38: index, %arg39: index):
      tensor.yield %cst : f32
    } : tensor<1x16x4x4xf32> to tensor<1x16x6x6xf32>
    %47 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_22, %arg22 : tensor<1x16x6x6xf32>, tensor<16x3x3xf32>) outs(%6 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg23 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg24 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %collapsed_23 = tensor.collapse_shape %49 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_2 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_24 = linalg.transpose ins(%50 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %extracted_slice_25 = tensor.extract_slice %46[0, 16, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %51 = linalg.batch_matmul ins(%transposed_24, %collapsed_26 : tensor<1x16x16xf32>, tensor<1x16x16xf32>) outs(%12 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg25 : tensor<1x16x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %53:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<1x16x16xf32>) outs(%16, %18 : tensor<1x16xf32>, tensor<1x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %81 = linalg.index 2 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_41 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<1x16xf32>, tensor<1x16xi64>)
    %expanded_27 = tensor.expand_shape %53#0 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %expanded_27 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.subf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<1x16x16xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.divf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_28 = linalg.transpose ins(%57 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %58 = linalg.batch_matmul ins(%collapsed_20, %transposed_28 : tensor<1x96x16xf32>, tensor<1x16x16xf32>) outs(%27 : tensor<1x96x16xf32>) -> tensor<1x96x16xf32>
    %expanded_29 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [1, 96, 4, 4] : tensor<1x96x16xf32> into tensor<1x96x4x4xf32>
    %59 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg26 : tensor<1x96x4x4xf32>, tensor<128x96x1x1xf32>) outs(%1 : tensor<1x128x4x4xf32>) -> tensor<1x128x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %arg27 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %arg28 : tensor<1x128x4x4xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x128x4x4xf32>
    %extracted_slice_30 = tensor.extract_slice %61[0, 32, 0, 0] [1, 96, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x96x4x4xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2, 3]] : tensor<1x96x4x4xf32> into tensor<1x96x16xf32>
    %extracted_slice_32 = tensor.extract_slice %61[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %padded_33 = tensor.pad %extracted_slice_32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg36: index, %arg37: index, %arg38: index, %arg39: index):
      tensor.yield %cst : f32
    } : tensor<1x16x4x4xf32> to tensor<1x16x6x6xf32>
    %62 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_33, %arg29 : tensor<1x16x6x6xf32>, tensor<16x3x3xf32>) outs(%6 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %arg30 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %arg31 : tensor<1x16x4x4xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x4x4xf32>
    %collapsed_34 = tensor.collapse_shape %64 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_2 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_35 = linalg.transpose ins(%65 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %extracted_slice_36 = tensor.extract_slice %61[0, 16, 0, 0] [1, 16, 4, 4] [1, 1, 1, 1] : tensor<1x128x4x4xf32> to tensor<1x16x4x4xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0], [1], [2, 3]] : tensor<1x16x4x4xf32> into tensor<1x16x16xf32>
    %66 = linalg.batch_matmul ins(%transposed_35, %collapsed_37 : tensor<1x16x16xf32>, tensor<1x16x16xf32>) outs(%12 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %arg32 : tensor<1x16x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %68:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x16x16xf32>) outs(%16, %18 : tensor<1x16xf32>, tensor<1x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %81 = linalg.index 2 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_41 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<1x16xf32>, tensor<1x16xi64>)
    %expanded_38 = tensor.expand_shape %68#0 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %expanded_38 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.subf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x16x16xf32>) outs(%23 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<1x16x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.divf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x16x16xf32>
    %transposed_39 = linalg.transpose ins(%72 : tensor<1x16x16xf32>) outs(%10 : tensor<1x16x16xf32>) permutation = [0, 2, 1] 
    %73 = linalg.batch_matmul ins(%collapsed_31, %transposed_39 : tensor<1x96x16xf32>, tensor<1x16x16xf32>) outs(%27 : tensor<1x96x16xf32>) -> tensor<1x96x16xf32>
    %expanded_40 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [1, 96, 4, 4] : tensor<1x96x16xf32> into tensor<1x96x4x4xf32>
    %concat = tensor.concat dim(1) %expanded_7, %expanded_18, %expanded_29, %expanded_40 : (tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) -> tensor<1x384x4x4xf32>
    %74 = tensor.empty() : tensor<1x384x4x4xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<1x384x4x4xf32>) outs(%74 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.cmpf ugt, %in, %cst : f32
      %82 = arith.select %81, %in, %cst : f32
      linalg.yield %82 : f32
    } -> tensor<1x384x4x4xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%74 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %77 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%75, %arg33 : tensor<1x384x4x4xf32>, tensor<384x384x1x1xf32>) outs(%76 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %arg34 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%74 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.mulf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x384x4x4xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %arg35 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%74 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x384x4x4xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %79 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%74 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %81 = arith.addf %in, %in_41 : f32
      linalg.yield %81 : f32
    } -> tensor<1x384x4x4xf32>
    util.return %expanded_7, %expanded_18, %expanded_29, %80 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>, tensor<1x384x4x4xf32>
  }
}
