#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x384x10x10xbf16>, %arg1: tensor<1x384x10x10xbf16>, %arg2: tensor<1x384x10x10xbf16>, %arg3: tensor<1x384x10x10xbf16>, %arg4: tensor<1x384x10x10xbf16>, %arg5: tensor<1x384x10x10xbf16>, %arg6: tensor<1x1536xbf16>, %arg7: tensor<1x512x10x10xbf16>, %arg8: tensor<1x1536x5x5xbf16>, %arg9: tensor<1536x384x1x1xbf16>, %arg10: tensor<1536xf32>, %arg11: tensor<1x1x5xbf16>, %arg12: tensor<1536x384x1x1xbf16>, %arg13: tensor<1536xf32>, %arg14: tensor<1x1x5xbf16>, %arg15: tensor<1536x384x1x1xbf16>, %arg16: tensor<1536xf32>, %arg17: tensor<1x1x5xbf16>, %arg18: tensor<1536x384x1x1xbf16>, %arg19: tensor<1536xf32>, %arg20: tensor<1x1x5xbf16>, %arg21: tensor<1536x384x1x1xbf16>, %arg22: tensor<1536xf32>, %arg23: tensor<1x1x5xbf16>, %arg24: tensor<1536x384x1x1xbf16>, %arg25: tensor<1536xf32>, %arg26: tensor<1x1x5xbf16>, %arg27: tensor<1536x512x1x1xbf16>, %arg28: tensor<1536xf32>, %arg29: tensor<1536x1536x1x1xbf16>, %arg30: tensor<1536xf32>) -> (tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x5x5xbf16>) {
    %0 = tensor.empty() : tensor<1x1536x10x10xf32>
    %broadcasted = linalg.broadcast ins(%arg10 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg9 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %2 = tensor.empty() : tensor<1x1536x10x10xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %4 = tensor.empty() : tensor<1x1536xbf16>
    %5 = linalg.fill ins(%cst : bf16) outs(%4 : tensor<1x1536xbf16>) -> tensor<1x1536xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.addf %in, %out : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %cst_0 = arith.constant 1.000000e+02 : bf16
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded = tensor.pad %expanded low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty() : tensor<1x1x1536xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %10 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg11 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %11 = tensor.empty() : tensor<1x1x1536xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %14 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_4 = arith.constant 0.199999988 : f32
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_5 = linalg.broadcast ins(%arg13 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg12 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted_5 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%19 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.addf %in, %out : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded_6 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded_7 = tensor.pad %expanded_6 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %22 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_7, %arg14 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed_8 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_9 = linalg.broadcast ins(%arg16 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg15 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted_9 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%30 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.addf %in, %out : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded_10 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded_11 = tensor.pad %expanded_10 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %33 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_11, %arg17 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed_12 = tensor.collapse_shape %35 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %36 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_13 = linalg.broadcast ins(%arg19 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %40 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg18 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted_13 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%41 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.addf %in, %out : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded_14 = tensor.expand_shape %43 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded_15 = tensor.pad %expanded_14 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %44 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_15, %arg20 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed_16 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %47 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %47 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_17 = linalg.broadcast ins(%arg22 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg21 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted_17 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%52 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.addf %in, %out : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded_18 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded_19 = tensor.pad %expanded_18 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %55 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_19, %arg23 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed_20 = tensor.collapse_shape %57 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %58 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %58 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_21 = linalg.broadcast ins(%arg25 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg24 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted_21 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<1x1536xbf16>) outs(%4 : tensor<1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.divf %in, %cst_0 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536xbf16>
    %expanded_22 = tensor.expand_shape %64 [[0], [1, 2]] output_shape [1, 1, 1536] : tensor<1x1536xbf16> into tensor<1x1x1536xbf16>
    %padded_23 = tensor.pad %expanded_22 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x1536xbf16> to tensor<1x1x1540xbf16>
    %65 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_23, %arg26 : tensor<1x1x1540xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x1536xf32>) -> tensor<1x1x1536xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x1536xf32>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1x1536xbf16>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x1x1536xbf16>) outs(%11 : tensor<1x1x1536xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.negf %in : bf16
      %95 = math.exp %94 : bf16
      %96 = arith.addf %95, %cst_2 : bf16
      %97 = arith.divf %cst_2, %96 : bf16
      linalg.yield %97 : bf16
    } -> tensor<1x1x1536xbf16>
    %collapsed_24 = tensor.collapse_shape %67 [[0], [1, 2]] : tensor<1x1x1536xbf16> into tensor<1x1536xbf16>
    %68 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<1x1536xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1536x10x10xbf16>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %68 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.mulf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_4 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_25 = linalg.broadcast ins(%arg28 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %72 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg27 : tensor<1x512x10x10xbf16>, tensor<1536x512x1x1xbf16>) outs(%broadcasted_25 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %74 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %75 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %76 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %77 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %78 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1536x10x10xbf16>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %94 = arith.extf %in : bf16 to f32
      linalg.yield %94 : f32
    } -> tensor<1x1536x10x10xf32>
    %cst_26 = arith.constant 1.000000e+00 : f32
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x1536x10x10xf32>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %94 = arith.negf %in : f32
      %95 = math.exp %94 : f32
      %96 = arith.addf %95, %cst_26 : f32
      %97 = arith.divf %cst_26, %96 : f32
      linalg.yield %97 : f32
    } -> tensor<1x1536x10x10xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %81 : tensor<1x1536x10x10xf32>, tensor<1x1536x10x10xf32>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %94 = arith.mulf %in, %in_30 : f32
      linalg.yield %94 : f32
    } -> tensor<1x1536x10x10xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_27 = arith.constant 0.898026466 : f32
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = arith.truncf %cst_27 : f32 to bf16
      %95 = arith.mulf %in, %94 : bf16
      linalg.yield %95 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %padded_28 = tensor.pad %84 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index, %arg34: index):
      tensor.yield %cst : bf16
    } : tensor<1x1536x10x10xbf16> to tensor<1x1536x12x12xbf16>
    %85 = tensor.empty() : tensor<2x2xbf16>
    %86 = tensor.empty() : tensor<1x1536x5x5xbf16>
    %87 = linalg.fill ins(%cst : bf16) outs(%86 : tensor<1x1536x5x5xbf16>) -> tensor<1x1536x5x5xbf16>
    %88 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_28, %85 : tensor<1x1536x12x12xbf16>, tensor<2x2xbf16>) outs(%87 : tensor<1x1536x5x5xbf16>) -> tensor<1x1536x5x5xbf16>
    %c2_i64 = arith.constant 2 : i64
    %c10_i64 = arith.constant 10 : i64
    %c0_i64 = arith.constant 0 : i64
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x1536x5x5xbf16>) outs(%86 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %94 = linalg.index 2 : index
      %95 = arith.index_cast %94 : index to i64
      %96 = arith.muli %95, %c2_i64 : i64
      %97 = arith.addi %96, %c2_i64 : i64
      %98 = arith.minsi %97, %c10_i64 : i64
      %99 = arith.minsi %98, %c10_i64 : i64
      %100 = arith.subi %c0_i64, %96 : i64
      %101 = arith.maxsi %100, %c0_i64 : i64
      %102 = arith.subi %99, %96 : i64
      %103 = arith.subi %102, %101 : i64
      %104 = arith.maxsi %103, %c0_i64 : i64
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.muli %106, %c2_i64 : i64
      %108 = arith.addi %107, %c2_i64 : i64
      %109 = arith.minsi %108, %c10_i64 : i64
      %110 = arith.minsi %109, %c10_i64 : i64
      %111 = arith.subi %c0_i64, %107 : i64
      %112 = arith.maxsi %111, %c0_i64 : i64
      %113 = arith.subi %110, %107 : i64
      %114 = arith.subi %113, %112 : i64
      %115 = arith.maxsi %114, %c0_i64 : i64
      %116 = arith.muli %104, %115 : i64
      %117 = arith.sitofp %116 : i64 to bf16
      %118 = arith.divf %in, %117 : bf16
      linalg.yield %118 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %90 = tensor.empty() : tensor<1x1536x5x5xf32>
    %broadcasted_29 = linalg.broadcast ins(%arg30 : tensor<1536xf32>) outs(%90 : tensor<1x1536x5x5xf32>) dimensions = [0, 2, 3] 
    %91 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%89, %arg29 : tensor<1x1536x5x5xbf16>, tensor<1536x1536x1x1xbf16>) outs(%broadcasted_29 : tensor<1x1536x5x5xf32>) -> tensor<1x1536x5x5xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1536x5x5xf32>) outs(%86 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %94 = arith.truncf %in : f32 to bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %92 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%86 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %94 = arith.addf %in, %in_30 : bf16
      linalg.yield %94 : bf16
    } -> tensor<1x1536x5x5xbf16>
    util.return %63, %74, %75, %76, %77, %78, %84, %93 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>, tensor<1x1536x5x5xbf16>
  }
}
