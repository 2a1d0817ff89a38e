#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x128x20x20xbf16>, %arg1: tensor<1x128x20x20xbf16>, %arg2: tensor<1x256x20x20xbf16>, %arg3: tensor<1x1536x10x10xbf16>, %arg4: tensor<512x128x1x1xbf16>, %arg5: tensor<512xf32>, %arg6: tensor<1x1x5xbf16>, %arg7: tensor<512x128x1x1xbf16>, %arg8: tensor<512xf32>, %arg9: tensor<1x1x5xbf16>, %arg10: tensor<512x256x1x1xbf16>, %arg11: tensor<512xf32>, %arg12: tensor<1536x512x1x1xbf16>, %arg13: tensor<1536xf32>) -> (tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>, tensor<1x1536x10x10xbf16>) {
    %0 = tensor.empty() : tensor<1x512x20x20xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<512xf32>) outs(%0 : tensor<1x512x20x20xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x128x20x20xbf16>, tensor<512x128x1x1xbf16>) outs(%broadcasted : tensor<1x512x20x20xf32>) -> tensor<1x512x20x20xf32>
    %2 = tensor.empty() : tensor<1x512x20x20xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x512x20x20xf32>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %4 = tensor.empty() : tensor<1x512xbf16>
    %5 = linalg.fill ins(%cst : bf16) outs(%4 : tensor<1x512xbf16>) -> tensor<1x512xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<1x512x20x20xbf16>) outs(%5 : tensor<1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.addf %in, %out : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512xbf16>
    %cst_0 = arith.constant 4.000000e+02 : bf16
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<1x512xbf16>) outs(%4 : tensor<1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.divf %in, %cst_0 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512xbf16>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xbf16> into tensor<1x1x512xbf16>
    %padded = tensor.pad %expanded low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x512xbf16> to tensor<1x1x516xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty() : tensor<1x1x512xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<1x1x512xf32>) -> tensor<1x1x512xf32>
    %10 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg6 : tensor<1x1x516xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x512xf32>) -> tensor<1x1x512xf32>
    %11 = tensor.empty() : tensor<1x1x512xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x512xf32>) outs(%11 : tensor<1x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x1x512xbf16>
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x512xbf16>) outs(%11 : tensor<1x1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.negf %in : bf16
      %49 = math.exp %48 : bf16
      %50 = arith.addf %49, %cst_2 : bf16
      %51 = arith.divf %cst_2, %50 : bf16
      linalg.yield %51 : bf16
    } -> tensor<1x1x512xbf16>
    %collapsed = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x1x512xbf16> into tensor<1x512xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x512xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x20x20xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %14 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %48 = arith.mulf %in, %in_14 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %cst_4 = arith.constant 0.199999988 : f32
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.truncf %cst_4 : f32 to bf16
      %49 = arith.mulf %in, %48 : bf16
      linalg.yield %49 : bf16
    } -> tensor<1x512x20x20xbf16>
    %broadcasted_5 = linalg.broadcast ins(%arg8 : tensor<512xf32>) outs(%0 : tensor<1x512x20x20xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg7 : tensor<1x128x20x20xbf16>, tensor<512x128x1x1xbf16>) outs(%broadcasted_5 : tensor<1x512x20x20xf32>) -> tensor<1x512x20x20xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x512x20x20xf32>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%19 : tensor<1x512x20x20xbf16>) outs(%5 : tensor<1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.addf %in, %out : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x512xbf16>) outs(%4 : tensor<1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.divf %in, %cst_0 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512xbf16>
    %expanded_6 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xbf16> into tensor<1x1x512xbf16>
    %padded_7 = tensor.pad %expanded_6 low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x512xbf16> to tensor<1x1x516xbf16>
    %22 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded_7, %arg9 : tensor<1x1x516xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x512xf32>) -> tensor<1x1x512xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x512xf32>) outs(%11 : tensor<1x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x1x512xbf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x512xbf16>) outs(%11 : tensor<1x1x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.negf %in : bf16
      %49 = math.exp %48 : bf16
      %50 = arith.addf %49, %cst_2 : bf16
      %51 = arith.divf %cst_2, %50 : bf16
      linalg.yield %51 : bf16
    } -> tensor<1x1x512xbf16>
    %collapsed_8 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x1x512xbf16> into tensor<1x512xbf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<1x512xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x20x20xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %48 = arith.mulf %in, %in_14 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.truncf %cst_4 : f32 to bf16
      %49 = arith.mulf %in, %48 : bf16
      linalg.yield %49 : bf16
    } -> tensor<1x512x20x20xbf16>
    %broadcasted_9 = linalg.broadcast ins(%arg11 : tensor<512xf32>) outs(%0 : tensor<1x512x20x20xf32>) dimensions = [0, 2, 3] 
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg10 : tensor<1x256x20x20xbf16>, tensor<512x256x1x1xbf16>) outs(%broadcasted_9 : tensor<1x512x20x20xf32>) -> tensor<1x512x20x20xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x512x20x20xf32>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %48 = arith.addf %in, %in_14 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %31 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %48 = arith.addf %in, %in_14 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x512x20x20xbf16>) outs(%0 : tensor<1x512x20x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %48 = arith.extf %in : bf16 to f32
      linalg.yield %48 : f32
    } -> tensor<1x512x20x20xf32>
    %cst_10 = arith.constant 1.000000e+00 : f32
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x512x20x20xf32>) outs(%0 : tensor<1x512x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_10 : f32
      %51 = arith.divf %cst_10, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x512x20x20xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<1x512x20x20xf32>, tensor<1x512x20x20xf32>) outs(%0 : tensor<1x512x20x20xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %48 = arith.mulf %in, %in_14 : f32
      linalg.yield %48 : f32
    } -> tensor<1x512x20x20xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x512x20x20xf32>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x512x20x20xbf16>
    %cst_11 = arith.constant 0.962250411 : f32
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x512x20x20xbf16>) outs(%2 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.truncf %cst_11 : f32 to bf16
      %49 = arith.mulf %in, %48 : bf16
      linalg.yield %49 : bf16
    } -> tensor<1x512x20x20xbf16>
    %padded_12 = tensor.pad %37 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg14: index, %arg15: index, %arg16: index, %arg17: index):
      tensor.yield %cst : bf16
    } : tensor<1x512x20x20xbf16> to tensor<1x512x22x22xbf16>
    %38 = tensor.empty() : tensor<2x2xbf16>
    %39 = tensor.empty() : tensor<1x512x10x10xbf16>
    %40 = linalg.fill ins(%cst : bf16) outs(%39 : tensor<1x512x10x10xbf16>) -> tensor<1x512x10x10xbf16>
    %41 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_12, %38 : tensor<1x512x22x22xbf16>, tensor<2x2xbf16>) outs(%40 : tensor<1x512x10x10xbf16>) -> tensor<1x512x10x10xbf16>
    %c2_i64 = arith.constant 2 : i64
    %c20_i64 = arith.constant 20 : i64
    %c0_i64 = arith.constant 0 : i64
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x512x10x10xbf16>) outs(%39 : tensor<1x512x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = linalg.index 2 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.muli %49, %c2_i64 : i64
      %51 = arith.addi %50, %c2_i64 : i64
      %52 = arith.minsi %51, %c20_i64 : i64
      %53 = arith.minsi %52, %c20_i64 : i64
      %54 = arith.subi %c0_i64, %50 : i64
      %55 = arith.maxsi %54, %c0_i64 : i64
      %56 = arith.subi %53, %50 : i64
      %57 = arith.subi %56, %55 : i64
      %58 = arith.maxsi %57, %c0_i64 : i64
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.muli %60, %c2_i64 : i64
      %62 = arith.addi %61, %c2_i64 : i64
      %63 = arith.minsi %62, %c20_i64 : i64
      %64 = arith.minsi %63, %c20_i64 : i64
      %65 = arith.subi %c0_i64, %61 : i64
      %66 = arith.maxsi %65, %c0_i64 : i64
      %67 = arith.subi %64, %61 : i64
      %68 = arith.subi %67, %66 : i64
      %69 = arith.maxsi %68, %c0_i64 : i64
      %70 = arith.muli %58, %69 : i64
      %71 = arith.sitofp %70 : i64 to bf16
      %72 = arith.divf %in, %71 : bf16
      linalg.yield %72 : bf16
    } -> tensor<1x512x10x10xbf16>
    %43 = tensor.empty() : tensor<1x1536x10x10xf32>
    %broadcasted_13 = linalg.broadcast ins(%arg13 : tensor<1536xf32>) outs(%43 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%42, %arg12 : tensor<1x512x10x10xbf16>, tensor<1536x512x1x1xbf16>) outs(%broadcasted_13 : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %45 = tensor.empty() : tensor<1x1536x10x10xbf16>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1536x10x10xf32>) outs(%45 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %46 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%45 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %48 = arith.addf %in, %in_14 : bf16
      linalg.yield %48 : bf16
    } -> tensor<1x1536x10x10xbf16>
    util.return %31, %37, %47 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>, tensor<1x1536x10x10xbf16>
  }
}
