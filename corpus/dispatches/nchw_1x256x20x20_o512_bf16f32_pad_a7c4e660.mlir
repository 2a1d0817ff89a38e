#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  util.func public @main(%arg0: tensor<1x64x40x40xbf16>, %arg1: tensor<1x128x40x40xbf16>, %arg2: tensor<1x512x20x20xbf16>, %arg3: tensor<256x64x1x1xbf16>, %arg4: tensor<256xf32>, %arg5: tensor<1x1x5xbf16>, %arg6: tensor<256x128x1x1xbf16>, %arg7: tensor<256xf32>, %arg8: tensor<512x256x1x1xbf16>, %arg9: tensor<512xf32>) -> (tensor<1x256x40x40xbf16>, tensor<1x512x20x20xbf16>) {
    %0 = tensor.empty() : tensor<1x256x40x40xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<256xf32>) outs(%0 : tensor<1x256x40x40xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg3 : tensor<1x64x40x40xbf16>, tensor<256x64x1x1xbf16>) outs(%broadcasted : tensor<1x256x40x40xf32>) -> tensor<1x256x40x40xf32>
    %2 = tensor.empty() : tensor<1x256x40x40xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x256x40x40xf32>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %4 = tensor.empty() : tensor<1x256xbf16>
    %5 = linalg.fill ins(%cst : bf16) outs(%4 : tensor<1x256xbf16>) -> tensor<1x256xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<1x256x40x40xbf16>) outs(%5 : tensor<1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.addf %in, %out : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256xbf16>
    %cst_0 = arith.constant 1.600000e+03 : bf16
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<1x256xbf16>) outs(%4 : tensor<1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.divf %in, %cst_0 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256xbf16>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [1, 1, 256] : tensor<1x256xbf16> into tensor<1x1x256xbf16>
    %padded = tensor.pad %expanded low[0, 0, 2] high[0, 0, 2] {
    ^bb0(%arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst : bf16
    } : tensor<1x1x256xbf16> to tensor<1x1x260xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty() : tensor<1x1x256xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %10 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg5 : tensor<1x1x260xbf16>, tensor<1x1x5xbf16>) outs(%9 : tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %11 = tensor.empty() : tensor<1x1x256xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x256xf32>) outs(%11 : tensor<1x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x1x256xbf16>
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x256xbf16>) outs(%11 : tensor<1x1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.negf %in : bf16
      %37 = math.exp %36 : bf16
      %38 = arith.addf %37, %cst_2 : bf16
      %39 = arith.divf %cst_2, %38 : bf16
      linalg.yield %39 : bf16
    } -> tensor<1x1x256xbf16>
    %collapsed = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x1x256xbf16> into tensor<1x256xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x256xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x256x40x40xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %14 : tensor<1x256x40x40xbf16>, tensor<1x256x40x40xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %36 = arith.mulf %in, %in_10 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x256x40x40xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst_4 = arith.constant 0.199999988 : f32
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x256x40x40xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.truncf %cst_4 : f32 to bf16
      %37 = arith.mulf %in, %36 : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x256x40x40xbf16>
    %broadcasted_5 = linalg.broadcast ins(%arg7 : tensor<256xf32>) outs(%0 : tensor<1x256x40x40xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg6 : tensor<1x128x40x40xbf16>, tensor<256x128x1x1xbf16>) outs(%broadcasted_5 : tensor<1x256x40x40xf32>) -> tensor<1x256x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x256x40x40xf32>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x256x40x40xbf16>, tensor<1x256x40x40xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %36 = arith.addf %in, %in_10 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x256x40x40xbf16>) outs(%0 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %36 = arith.extf %in : bf16 to f32
      linalg.yield %36 : f32
    } -> tensor<1x256x40x40xf32>
    %cst_6 = arith.constant 1.000000e+00 : f32
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x256x40x40xf32>) outs(%0 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.negf %in : f32
      %37 = math.exp %36 : f32
      %38 = arith.addf %37, %cst_6 : f32
      %39 = arith.divf %cst_6, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<1x256x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<1x256x40x40xf32>, tensor<1x256x40x40xf32>) outs(%0 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %36 = arith.mulf %in, %in_10 : f32
      linalg.yield %36 : f32
    } -> tensor<1x256x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x256x40x40xf32>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst_7 = arith.constant 0.980580627 : f32
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x256x40x40xbf16>) outs(%2 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.truncf %cst_7 : f32 to bf16
      %37 = arith.mulf %in, %36 : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x256x40x40xbf16>
    %padded_8 = tensor.pad %25 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg10: index, %arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : bf16
    } : tensor<1x256x40x40xbf16> to tensor<1x256x42x42xbf16>
    %26 = tensor.empty() : tensor<2x2xbf16>
    %27 = tensor.empty() : tensor<1x256x20x20xbf16>
    %28 = linalg.fill ins(%cst : bf16) outs(%27 : tensor<1x256x20x20xbf16>) -> tensor<1x256x20x20xbf16>
    %29 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_8, %26 : tensor<1x256x42x42xbf16>, tensor<2x2xbf16>) outs(%28 : tensor<1x256x20x20xbf16>) -> tensor<1x256x20x20xbf16>
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x256x20x20xbf16>) outs(%27 : tensor<1x256x20x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = linalg.index 2 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.muli %37, %c2_i64 : i64
      %39 = arith.addi %38, %c2_i64 : i64
      %40 = arith.minsi %39, %c40_i64 : i64
      %41 = arith.minsi %40, %c40_i64 : i64
      %42 = arith.subi %c0_i64, %38 : i64
      %43 = arith.maxsi %42, %c0_i64 : i64
      %44 = arith.subi %41, %38 : i64
      %45 = arith.subi %44, %43 : i64
      %46 = arith.maxsi %45, %c0_i64 : i64
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.muli %48, %c2_i64 : i64
      %50 = arith.addi %49, %c2_i64 : i64
      %51 = arith.minsi %50, %c40_i64 : i64
      %52 = arith.minsi %51, %c40_i64 : i64
      %53 = arith.subi %c0_i64, %49 : i64
      %54 = arith.maxsi %53, %c0_i64 : i64
      %55 = arith.subi %52, %49 : i64
      %56 = arith.subi %55, %54 : i64
      %57 = arith.maxsi %56, %c0_i64 : i64
      %58 = arith.muli %46, %57 : i64
      %59 = arith.sitofp %58 : i64 to bf16
      %60 = arith.divf %in, %59 : bf16
      linalg.yield %60 : bf16
    } -> tensor<1x256x20x20xbf16>
    %31 = tensor.empty() : tensor<1x512x20x20xf32>
    %broadcasted_9 = linalg.broadcast ins(%arg9 : tensor<512xf32>) outs(%31 : tensor<1x512x20x20xf32>) dimensions = [0, 2, 3] 
    %32 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%30, %arg8 : tensor<1x256x20x20xbf16>, tensor<512x256x1x1xbf16>) outs(%broadcasted_9 : tensor<1x512x20x20xf32>) -> tensor<1x512x20x20xf32>
    %33 = tensor.empty() : tensor<1x512x20x20xbf16>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x512x20x20xf32>) outs(%33 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x512x20x20xbf16>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %34 : tensor<1x512x20x20xbf16>, tensor<1x512x20x20xbf16>) outs(%33 : tensor<1x512x20x20xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %36 = arith.addf %in, %in_10 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x512x20x20xbf16>
    util.return %25, %35 : tensor<1x256x40x40xbf16>, tensor<1x512x20x20xbf16>
  }
}
