#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x34x34xf32>, %arg1: tensor<1x256x16x16xf32>, %arg2: tensor<9x128x7x7xf32>, %arg3: tensor<1x256x16x16xf32>, %arg4: tensor<128x64x3x3xf32>, %arg5: tensor<1x128x1x1xf32>, %arg6: tensor<1x128x1x1xf32>, %arg7: tensor<128x3x3xf32>, %arg8: tensor<1x128x1x1xf32>, %arg9: tensor<1x128x1x1xf32>, %arg10: tensor<128x256x1x1xf32>, %arg11: tensor<1x128x1x1xf32>, %arg12: tensor<1x128x1x1xf32>, %arg13: tensor<128x128x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<1x128x1x1xf32>, %arg16: tensor<128x3x3xf32>, %arg17: tensor<1x128x1x1xf32>, %arg18: tensor<1x128x1x1xf32>, %arg19: tensor<128x256x1x1xf32>, %arg20: tensor<1x128x1x1xf32>, %arg21: tensor<1x128x1x1xf32>, %arg22: tensor<128x3x3xf32>, %arg23: tensor<1x128x1x1xf32>, %arg24: tensor<1x128x1x1xf32>, %arg25: tensor<256x128x1x1xf32>, %arg26: tensor<1x256x1x1xf32>, %arg27: tensor<1x256x1x1xf32>) -> (tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x256x16x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x128x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x64x34x34xf32>, tensor<128x64x3x3xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg28: index, %arg29: index, %arg30: index, %arg31: index):
      tensor.yield %cst : f32
    } : tensor<1x128x16x16xf32> to tensor<1x128x18x18xf32>
    %5 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg7 : tensor<1x128x18x18xf32>, tensor<128x3x3xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg8 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg9 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg10 : tensor<1x256x16x16xf32>, tensor<128x256x1x1xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg11 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg12 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %13 = tensor.empty() : tensor<9x128x7x7xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<9x128x7x7xf32>) -> tensor<9x128x7x7xf32>
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg13 : tensor<9x128x7x7xf32>, tensor<128x128x1x1xf32>) outs(%14 : tensor<9x128x7x7xf32>) -> tensor<9x128x7x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg14 : tensor<9x128x7x7xf32>, tensor<1x128x1x1xf32>) outs(%13 : tensor<9x128x7x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<9x128x7x7xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg15 : tensor<9x128x7x7xf32>, tensor<1x128x1x1xf32>) outs(%13 : tensor<9x128x7x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<9x128x7x7xf32>
    %18 = tensor.empty() : tensor<9x7x7x128xf32>
    %transposed = linalg.transpose ins(%17 : tensor<9x128x7x7xf32>) outs(%18 : tensor<9x7x7x128xf32>) permutation = [0, 2, 3, 1] 
    %expanded = tensor.expand_shape %transposed [[0, 1, 2], [3], [4], [5]] output_shape [1, 3, 3, 7, 7, 128] : tensor<9x7x7x128xf32> into tensor<1x3x3x7x7x128xf32>
    %19 = tensor.empty() : tensor<1x3x7x3x7x128xf32>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<1x3x3x7x7x128xf32>) outs(%19 : tensor<1x3x7x3x7x128xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed_0 [[0], [1, 2], [3, 4], [5]] : tensor<1x3x7x3x7x128xf32> into tensor<1x21x21x128xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 16, 21, 128] [1, 1, 1, 1] : tensor<1x21x21x128xf32> to tensor<1x16x21x128xf32>
    %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 16, 16, 128] [1, 1, 1, 1] : tensor<1x16x21x128xf32> to tensor<1x16x16x128xf32>
    %transposed_2 = linalg.transpose ins(%extracted_slice_1 : tensor<1x16x16x128xf32>) outs(%0 : tensor<1x128x16x16xf32>) permutation = [0, 3, 1, 2] 
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %transposed_2 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %padded_3 = tensor.pad %20 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg28: index, %arg29: index, %arg30: index, %arg31: index):
      tensor.yield %cst : f32
    } : tensor<1x128x16x16xf32> to tensor<1x128x18x18xf32>
    %21 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_3, %arg16 : tensor<1x128x18x18xf32>, tensor<128x3x3xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg17 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg18 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %25 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg19 : tensor<1x256x16x16xf32>, tensor<128x256x1x1xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg20 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg21 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %padded_4 = tensor.pad %28 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg28: index, %arg29: index, %arg30: index, %arg31: index):
      tensor.yield %cst : f32
    } : tensor<1x128x16x16xf32> to tensor<1x128x18x18xf32>
    %29 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_4, %arg22 : tensor<1x128x18x18xf32>, tensor<128x3x3xf32>) outs(%1 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg23 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg24 : tensor<1x128x16x16xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x128x16x16xf32>
    %33 = tensor.empty() : tensor<1x256x16x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x256x16x16xf32>) -> tensor<1x256x16x16xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%32, %arg25 : tensor<1x128x16x16xf32>, tensor<256x128x1x1xf32>) outs(%34 : tensor<1x256x16x16xf32>) -> tensor<1x256x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg26 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%33 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.mulf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x256x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg27 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%33 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %39 = arith.addf %in, %in_5 : f32
      linalg.yield %39 : f32
    } -> tensor<1x256x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x256x16x16xf32>) outs(%33 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.cmpf ugt, %in, %cst : f32
      %40 = arith.select %39, %in, %cst : f32
      linalg.yield %40 : f32
    } -> tensor<1x256x16x16xf32>
    util.return %8, %12, %24, %32, %38 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>, tensor<1x256x16x16xf32>
  }
}
