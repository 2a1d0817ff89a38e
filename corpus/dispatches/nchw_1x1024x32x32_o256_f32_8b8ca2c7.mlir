#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1024x4x4xf32>, %arg1: tensor<8x16x32xf32>, %arg2: tensor<1x16x1024xf32>, %arg3: tensor<1x16x8x32xf32>, %arg4: tensor<1x16x256xf32>, %arg5: tensor<1x16x256xf32>, %arg6: tensor<1x16xf32>, %arg7: tensor<1x640x8x8xf32>, %arg8: tensor<5x64x32xf32>, %arg9: tensor<1x64x640xf32>, %arg10: tensor<1x64x5x32xf32>, %arg11: tensor<1x64x160xf32>, %arg12: tensor<1x64x160xf32>, %arg13: tensor<1x64xf32>, %arg14: tensor<1x256x16x16xf32>, %arg15: tensor<2x256x32xf32>, %arg16: tensor<1x256x256xf32>, %arg17: tensor<1x256x2x32xf32>, %arg18: tensor<1x256x64xf32>, %arg19: tensor<1x256x64xf32>, %arg20: tensor<1x256xf32>, %arg21: tensor<1x128x32x32xf32>, %arg22: tensor<1x1024x32xf32>, %arg23: tensor<1x1024x128xf32>, %arg24: tensor<1x1024x1x32xf32>, %arg25: tensor<1x1024x32xf32>, %arg26: tensor<1x1024x32xf32>, %arg27: tensor<1x1024xf32>, %arg28: tensor<256xf32>, %arg29: tensor<1024x256xf32>, %arg30: tensor<256xf32>, %arg31: tensor<256x256xf32>, %arg32: tensor<256xf32>, %arg33: tensor<1024x256xf32>, %arg34: tensor<256xf32>, %arg35: tensor<256x256xf32>, %arg36: tensor<256xf32>, %arg37: tensor<256xf32>, %arg38: tensor<256xf32>, %arg39: tensor<256xf32>, %arg40: tensor<1x256x256xf32>, %arg41: tensor<256xf32>, %arg42: tensor<160xf32>, %arg43: tensor<640x160xf32>, %arg44: tensor<160xf32>, %arg45: tensor<160x160xf32>, %arg46: tensor<160xf32>, %arg47: tensor<640x160xf32>, %arg48: tensor<160xf32>, %arg49: tensor<160x160xf32>, %arg50: tensor<160xf32>, %arg51: tensor<160xf32>, %arg52: tensor<160xf32>, %arg53: tensor<160xf32>, %arg54: tensor<1x160x256xf32>, %arg55: tensor<256xf32>, %arg56: tensor<64xf32>, %arg57: tensor<256x64xf32>, %arg58: tensor<64xf32>, %arg59: tensor<64x64xf32>, %arg60: tensor<64xf32>, %arg61: tensor<256x64xf32>, %arg62: tensor<64xf32>, %arg63: tensor<64x64xf32>, %arg64: tensor<64xf32>, %arg65: tensor<64xf32>, %arg66: tensor<64xf32>, %arg67: tensor<64xf32>, %arg68: tensor<1x64x256xf32>, %arg69: tensor<256xf32>, %arg70: tensor<32xf32>, %arg71: tensor<128x32xf32>, %arg72: tensor<32xf32>, %arg73: tensor<32x32xf32>, %arg74: tensor<32xf32>, %arg75: tensor<128x32xf32>, %arg76: tensor<32xf32>, %arg77: tensor<32x32xf32>, %arg78: tensor<32xf32>, %arg79: tensor<32xf32>, %arg80: tensor<32xf32>, %arg81: tensor<32xf32>, %arg82: tensor<1x32x256xf32>, %arg83: tensor<256xf32>, %arg84: tensor<256x1024x1x1xf32>, %arg85: tensor<1x256x1x1xf32>, %arg86: tensor<1x256x1x1xf32>) -> (tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x32x32x32xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x64x16x16xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x160x8x8xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x256x32x32xf32>) {
    %0 = tensor.empty() : tensor<1xi64>
    %c0_i64 = arith.constant 0 : i64
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %2 = tensor.empty() : tensor<256xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<256xi64>) {
    ^bb0(%out: i64):
      %296 = linalg.index 0 : index
      %297 = arith.index_cast %296 : index to i64
      linalg.yield %297 : i64
    } -> tensor<256xi64>
    %expanded_0 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xi64> into tensor<256x1x1xi64>
    %4 = tensor.empty() : tensor<32xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %296 = linalg.index 0 : index
      %297 = arith.index_cast %296 : index to i64
      linalg.yield %297 : i64
    } -> tensor<32xi64>
    %6 = tensor.empty() : tensor<32xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<32xi64>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %296 = arith.sitofp %in : i64 to f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %cst = arith.constant 5.000000e-01 : f32
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %cst_1 = arith.constant 1.250000e-01 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.mulf %in, %cst_1 : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.subf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %expanded_3 = tensor.expand_shape %11 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %12 = tensor.empty() : tensor<32x1xi64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<32x1xf32>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<32xf32>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %15 = tensor.empty() : tensor<1x256x32x32xf32>
    %c1_i64 = arith.constant 1 : i64
    %c256_i64 = arith.constant 256 : i64
    %c4_i64 = arith.constant 4 : i64
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<1x1024x4x4xf32> into tensor<1x1024x16xf32>
    %16 = tensor.empty() : tensor<1x16x1024xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x1024x16xf32>) outs(%16 : tensor<1x16x1024xf32>) permutation = [0, 2, 1] 
    %cst_4 = arith.constant 1.41421354 : f32
    %cst_5 = arith.constant 1.000000e+00 : f32
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x16x1024xf32>) outs(%16 : tensor<1x16x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x16x1024xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<1x16x1024xf32> into tensor<16x1024xf32>
    %18 = tensor.empty() : tensor<16x256xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<16x256xf32>) -> tensor<16x256xf32>
    %20 = linalg.matmul ins(%collapsed_6, %arg29 : tensor<16x1024xf32>, tensor<1024x256xf32>) outs(%19 : tensor<16x256xf32>) -> tensor<16x256xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg28, %20 : tensor<256xf32>, tensor<16x256xf32>) outs(%18 : tensor<16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<16x256xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0, 1], [2], [3]] output_shape [1, 8, 16, 32] : tensor<8x16x32xf32> into tensor<1x8x16x32xf32>
    %22 = tensor.empty() : tensor<1x16x8x32xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x8x16x32xf32>) outs(%22 : tensor<1x16x8x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2, 3]] : tensor<1x16x8x32xf32> into tensor<16x256xf32>
    %23 = linalg.matmul ins(%collapsed_10, %arg31 : tensor<16x256xf32>, tensor<256x256xf32>) outs(%19 : tensor<16x256xf32>) -> tensor<16x256xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg30, %23 : tensor<256xf32>, tensor<16x256xf32>) outs(%18 : tensor<16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<16x256xf32>
    %expanded_11 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x16x1024xf32>) outs(%16 : tensor<1x16x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x16x1024xf32>
    %collapsed_12 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x16x1024xf32> into tensor<16x1024xf32>
    %26 = linalg.matmul ins(%collapsed_12, %arg33 : tensor<16x1024xf32>, tensor<1024x256xf32>) outs(%19 : tensor<16x256xf32>) -> tensor<16x256xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg32, %26 : tensor<256xf32>, tensor<16x256xf32>) outs(%18 : tensor<16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<16x256xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2, 3]] : tensor<1x16x8x32xf32> into tensor<16x256xf32>
    %28 = linalg.matmul ins(%collapsed_14, %arg35 : tensor<16x256xf32>, tensor<256x256xf32>) outs(%19 : tensor<16x256xf32>) -> tensor<16x256xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg34, %28 : tensor<256xf32>, tensor<16x256xf32>) outs(%18 : tensor<16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<16x256xf32>
    %expanded_15 = tensor.expand_shape %29 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
    %30 = tensor.empty() : tensor<1x16x256xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %arg5 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x16xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x256xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg36 : tensor<1x16x256xf32>, tensor<256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg37 : tensor<1x16x256xf32>, tensor<256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %35 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %36 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %37 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %38 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %40 = tensor.empty() : tensor<1x16x1xf32>
    %41 = linalg.fill ins(%cst_2 : f32) outs(%40 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x16x256xf32>) outs(%41 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %cst_16 = arith.constant 2.560000e+02 : f32
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%40 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_16 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %collapsed_17 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x16x1xf32> into tensor<1x16xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x16xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x256xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %44 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %45 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x16x256xf32>) outs(%41 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x16x1xf32>) outs(%40 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_16 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %cst_18 = arith.constant 9.99999974E-6 : f32
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x16x1xf32>) outs(%40 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %cst_18 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x16x1xf32>) outs(%40 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = math.rsqrt %in : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x1xf32>
    %collapsed_19 = tensor.collapse_shape %50 [[0], [1, 2]] : tensor<1x16x1xf32> into tensor<1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<1x16xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x256xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %51 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg38 : tensor<1x16x256xf32>, tensor<256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg39 : tensor<1x16x256xf32>, tensor<256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %expanded_20 = tensor.expand_shape %54 [[0], [1, 2], [3]] output_shape [1, 4, 4, 256] : tensor<1x16x256xf32> into tensor<1x4x4x256xf32>
    %55 = tensor.empty() : tensor<1x256x4x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x4x4x256xf32>) outs(%55 : tensor<1x256x4x4xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<1x256x4x4xf32> into tensor<1x256x16xf32>
    %transposed_23 = linalg.transpose ins(%collapsed_22 : tensor<1x256x16xf32>) outs(%30 : tensor<1x16x256xf32>) permutation = [0, 2, 1] 
    %56 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<1x16x256xf32>) -> tensor<1x16x256xf32>
    %57 = linalg.batch_matmul ins(%transposed_23, %arg40 : tensor<1x16x256xf32>, tensor<1x256x256xf32>) outs(%56 : tensor<1x16x256xf32>) -> tensor<1x16x256xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg41 : tensor<1x16x256xf32>, tensor<256xf32>) outs(%30 : tensor<1x16x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x16x256xf32>
    %59 = tensor.empty() : tensor<1x256x16xf32>
    %transposed_24 = linalg.transpose ins(%58 : tensor<1x16x256xf32>) outs(%59 : tensor<1x256x16xf32>) permutation = [0, 2, 1] 
    %expanded_25 = tensor.expand_shape %transposed_24 [[0], [1], [2, 3]] output_shape [1, 256, 4, 4] : tensor<1x256x16xf32> into tensor<1x256x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %13, %14 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c4_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c4_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_25[%299, %303, %307, %311] : tensor<1x256x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c3_i64 = arith.constant 3 : i64
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%61 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %63 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %13, %62 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c4_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c4_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_25[%299, %303, %307, %311] : tensor<1x256x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %64 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %60 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%11, %14 : tensor<32xf32>, tensor<32xi64>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%65 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %67 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %71 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %70, %14 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c4_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c4_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_25[%299, %303, %307, %311] : tensor<1x256x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %70, %62 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c4_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c4_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_25[%299, %303, %307, %311] : tensor<1x256x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %73 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %74 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %66 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %75 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %76 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %68 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %77 = tensor.empty() : tensor<32x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %13 : tensor<32x1xf32>, tensor<32x1xi64>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<32x1xf32>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32x1xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<1x256x32x32xf32>, tensor<32x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %81 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %80 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %cst_26 = arith.constant 2.500000e-01 : f32
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.mulf %in, %cst_26 : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%82 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.subf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%83 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %expanded_27 = tensor.expand_shape %84 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_27 : tensor<32x1xf32>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%84 : tensor<32xf32>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c8_i64 = arith.constant 8 : i64
    %collapsed_28 = tensor.collapse_shape %arg7 [[0], [1], [2, 3]] : tensor<1x640x8x8xf32> into tensor<1x640x64xf32>
    %87 = tensor.empty() : tensor<1x64x640xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<1x640x64xf32>) outs(%87 : tensor<1x64x640xf32>) permutation = [0, 2, 1] 
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<1x64x640xf32>) outs(%87 : tensor<1x64x640xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x64x640xf32>
    %collapsed_30 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<1x64x640xf32> into tensor<64x640xf32>
    %89 = tensor.empty() : tensor<64x160xf32>
    %90 = linalg.fill ins(%cst_2 : f32) outs(%89 : tensor<64x160xf32>) -> tensor<64x160xf32>
    %91 = linalg.matmul ins(%collapsed_30, %arg43 : tensor<64x640xf32>, tensor<640x160xf32>) outs(%90 : tensor<64x160xf32>) -> tensor<64x160xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg42, %91 : tensor<160xf32>, tensor<64x160xf32>) outs(%89 : tensor<64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<64x160xf32>
    %expanded_31 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 64, 160] : tensor<64x160xf32> into tensor<1x64x160xf32>
    %expanded_32 = tensor.expand_shape %arg8 [[0, 1], [2], [3]] output_shape [1, 5, 64, 32] : tensor<5x64x32xf32> into tensor<1x5x64x32xf32>
    %93 = tensor.empty() : tensor<1x64x5x32xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x5x64x32xf32>) outs(%93 : tensor<1x64x5x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x64x5x32xf32> into tensor<64x160xf32>
    %94 = linalg.matmul ins(%collapsed_34, %arg45 : tensor<64x160xf32>, tensor<160x160xf32>) outs(%90 : tensor<64x160xf32>) -> tensor<64x160xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg44, %94 : tensor<160xf32>, tensor<64x160xf32>) outs(%89 : tensor<64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<64x160xf32>
    %expanded_35 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 64, 160] : tensor<64x160xf32> into tensor<1x64x160xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<1x64x640xf32>) outs(%87 : tensor<1x64x640xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x64x640xf32>
    %collapsed_36 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x64x640xf32> into tensor<64x640xf32>
    %97 = linalg.matmul ins(%collapsed_36, %arg47 : tensor<64x640xf32>, tensor<640x160xf32>) outs(%90 : tensor<64x160xf32>) -> tensor<64x160xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg46, %97 : tensor<160xf32>, tensor<64x160xf32>) outs(%89 : tensor<64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<64x160xf32>
    %expanded_37 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 64, 160] : tensor<64x160xf32> into tensor<1x64x160xf32>
    %collapsed_38 = tensor.collapse_shape %arg10 [[0, 1], [2, 3]] : tensor<1x64x5x32xf32> into tensor<64x160xf32>
    %99 = linalg.matmul ins(%collapsed_38, %arg49 : tensor<64x160xf32>, tensor<160x160xf32>) outs(%90 : tensor<64x160xf32>) -> tensor<64x160xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg48, %99 : tensor<160xf32>, tensor<64x160xf32>) outs(%89 : tensor<64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<64x160xf32>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 64, 160] : tensor<64x160xf32> into tensor<1x64x160xf32>
    %101 = tensor.empty() : tensor<1x64x160xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %arg12 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<1x64xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x160xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %103 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg50 : tensor<1x64x160xf32>, tensor<160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg51 : tensor<1x64x160xf32>, tensor<160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %106 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %107 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %108 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %109 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %111 = tensor.empty() : tensor<1x64x1xf32>
    %112 = linalg.fill ins(%cst_2 : f32) outs(%111 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x64x160xf32>) outs(%112 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %cst_40 = arith.constant 1.600000e+02 : f32
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x64x1xf32>) outs(%111 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_40 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_41 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x64xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x160xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x64x160xf32>) outs(%112 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x64x1xf32>) outs(%111 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_40 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x64x1xf32>) outs(%111 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %cst_18 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x64x1xf32>) outs(%111 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = math.rsqrt %in : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_42 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x64xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x160xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %122 : tensor<1x64x160xf32>, tensor<1x64x160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg52 : tensor<1x64x160xf32>, tensor<160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg53 : tensor<1x64x160xf32>, tensor<160xf32>) outs(%101 : tensor<1x64x160xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x160xf32>
    %expanded_43 = tensor.expand_shape %125 [[0], [1, 2], [3]] output_shape [1, 8, 8, 160] : tensor<1x64x160xf32> into tensor<1x8x8x160xf32>
    %126 = tensor.empty() : tensor<1x160x8x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x8x8x160xf32>) outs(%126 : tensor<1x160x8x8xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<1x160x8x8xf32> into tensor<1x160x64xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<1x160x64xf32>) outs(%101 : tensor<1x64x160xf32>) permutation = [0, 2, 1] 
    %127 = tensor.empty() : tensor<1x64x256xf32>
    %128 = linalg.fill ins(%cst_2 : f32) outs(%127 : tensor<1x64x256xf32>) -> tensor<1x64x256xf32>
    %129 = linalg.batch_matmul ins(%transposed_46, %arg54 : tensor<1x64x160xf32>, tensor<1x160x256xf32>) outs(%128 : tensor<1x64x256xf32>) -> tensor<1x64x256xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg55 : tensor<1x64x256xf32>, tensor<256xf32>) outs(%127 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x64x256xf32>
    %131 = tensor.empty() : tensor<1x256x64xf32>
    %transposed_47 = linalg.transpose ins(%130 : tensor<1x64x256xf32>) outs(%131 : tensor<1x256x64xf32>) permutation = [0, 2, 1] 
    %expanded_48 = tensor.expand_shape %transposed_47 [[0], [1], [2, 3]] output_shape [1, 256, 8, 8] : tensor<1x256x64xf32> into tensor<1x256x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %85, %86 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c8_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c8_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_48[%299, %303, %307, %311] : tensor<1x256x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%86 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c7_i64 = arith.constant 7 : i64
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%133 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c7_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %135 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %85, %134 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c8_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c8_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_48[%299, %303, %307, %311] : tensor<1x256x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %132 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%84, %86 : tensor<32xf32>, tensor<32xi64>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%137 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32xf32>
    %139 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %140 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %139 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c7_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %143 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %142, %86 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c8_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c8_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_48[%299, %303, %307, %311] : tensor<1x256x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %142, %134 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c8_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c8_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_48[%299, %303, %307, %311] : tensor<1x256x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %143 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %138 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %146 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %148 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %140 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_27, %85 : tensor<32x1xf32>, tensor<32x1xi64>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<32x1xf32>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32x1xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<1x256x32x32xf32>, tensor<32x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %152 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %151 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.mulf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%153 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.subf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%154 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %expanded_49 = tensor.expand_shape %155 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_49 : tensor<32x1xf32>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%155 : tensor<32xf32>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c16_i64 = arith.constant 16 : i64
    %collapsed_50 = tensor.collapse_shape %arg14 [[0], [1], [2, 3]] : tensor<1x256x16x16xf32> into tensor<1x256x256xf32>
    %158 = tensor.empty() : tensor<1x256x256xf32>
    %transposed_51 = linalg.transpose ins(%collapsed_50 : tensor<1x256x256xf32>) outs(%158 : tensor<1x256x256xf32>) permutation = [0, 2, 1] 
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<1x256x256xf32>) outs(%158 : tensor<1x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x256x256xf32>
    %collapsed_52 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x256x256xf32> into tensor<256x256xf32>
    %160 = tensor.empty() : tensor<256x64xf32>
    %161 = linalg.fill ins(%cst_2 : f32) outs(%160 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %162 = linalg.matmul ins(%collapsed_52, %arg57 : tensor<256x256xf32>, tensor<256x64xf32>) outs(%161 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg56, %162 : tensor<64xf32>, tensor<256x64xf32>) outs(%160 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<256x64xf32>
    %expanded_53 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [1, 256, 64] : tensor<256x64xf32> into tensor<1x256x64xf32>
    %expanded_54 = tensor.expand_shape %arg15 [[0, 1], [2], [3]] output_shape [1, 2, 256, 32] : tensor<2x256x32xf32> into tensor<1x2x256x32xf32>
    %164 = tensor.empty() : tensor<1x256x2x32xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x2x256x32xf32>) outs(%164 : tensor<1x256x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<1x256x2x32xf32> into tensor<256x64xf32>
    %165 = linalg.matmul ins(%collapsed_56, %arg59 : tensor<256x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg58, %165 : tensor<64xf32>, tensor<256x64xf32>) outs(%160 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<256x64xf32>
    %expanded_57 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, 256, 64] : tensor<256x64xf32> into tensor<1x256x64xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<1x256x256xf32>) outs(%158 : tensor<1x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x256x256xf32>
    %collapsed_58 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x256x256xf32> into tensor<256x256xf32>
    %168 = linalg.matmul ins(%collapsed_58, %arg61 : tensor<256x256xf32>, tensor<256x64xf32>) outs(%161 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg60, %168 : tensor<64xf32>, tensor<256x64xf32>) outs(%160 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<256x64xf32>
    %expanded_59 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, 256, 64] : tensor<256x64xf32> into tensor<1x256x64xf32>
    %collapsed_60 = tensor.collapse_shape %arg17 [[0, 1], [2, 3]] : tensor<1x256x2x32xf32> into tensor<256x64xf32>
    %170 = linalg.matmul ins(%collapsed_60, %arg63 : tensor<256x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg62, %170 : tensor<64xf32>, tensor<256x64xf32>) outs(%160 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<256x64xf32>
    %expanded_61 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, 256, 64] : tensor<256x64xf32> into tensor<1x256x64xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %arg19 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<1x256xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg64 : tensor<1x256x64xf32>, tensor<64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg65 : tensor<1x256x64xf32>, tensor<64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %176 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %177 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %178 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %180 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %179 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %181 = tensor.empty() : tensor<1x256x1xf32>
    %182 = linalg.fill ins(%cst_2 : f32) outs(%181 : tensor<1x256x1xf32>) -> tensor<1x256x1xf32>
    %183 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x256x64xf32>) outs(%182 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %cst_62 = arith.constant 6.400000e+01 : f32
    %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x256x1xf32>) outs(%181 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_62 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %collapsed_63 = tensor.collapse_shape %184 [[0], [1, 2]] : tensor<1x256x1xf32> into tensor<1x256xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<1x256xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %185 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %186 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x256x64xf32>) outs(%182 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x256x1xf32>) outs(%181 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_62 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %190 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x256x1xf32>) outs(%181 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %cst_18 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %191 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x256x1xf32>) outs(%181 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = math.rsqrt %in : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x1xf32>
    %collapsed_64 = tensor.collapse_shape %191 [[0], [1, 2]] : tensor<1x256x1xf32> into tensor<1x256xf32>
    %192 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<1x256xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %192 : tensor<1x256x64xf32>, tensor<1x256x64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg66 : tensor<1x256x64xf32>, tensor<64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %arg67 : tensor<1x256x64xf32>, tensor<64xf32>) outs(%131 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x64xf32>
    %expanded_65 = tensor.expand_shape %195 [[0], [1, 2], [3]] output_shape [1, 16, 16, 64] : tensor<1x256x64xf32> into tensor<1x16x16x64xf32>
    %196 = tensor.empty() : tensor<1x64x16x16xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x16x16x64xf32>) outs(%196 : tensor<1x64x16x16xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0], [1], [2, 3]] : tensor<1x64x16x16xf32> into tensor<1x64x256xf32>
    %transposed_68 = linalg.transpose ins(%collapsed_67 : tensor<1x64x256xf32>) outs(%131 : tensor<1x256x64xf32>) permutation = [0, 2, 1] 
    %197 = linalg.fill ins(%cst_2 : f32) outs(%158 : tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %198 = linalg.batch_matmul ins(%transposed_68, %arg68 : tensor<1x256x64xf32>, tensor<1x64x256xf32>) outs(%197 : tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg69 : tensor<1x256x256xf32>, tensor<256xf32>) outs(%158 : tensor<1x256x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x256xf32>
    %transposed_69 = linalg.transpose ins(%199 : tensor<1x256x256xf32>) outs(%158 : tensor<1x256x256xf32>) permutation = [0, 2, 1] 
    %expanded_70 = tensor.expand_shape %transposed_69 [[0], [1], [2, 3]] output_shape [1, 256, 16, 16] : tensor<1x256x256xf32> into tensor<1x256x16x16xf32>
    %200 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %156, %157 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c16_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c16_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_70[%299, %303, %307, %311] : tensor<1x256x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%157 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c15_i64 = arith.constant 15 : i64
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%201 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c15_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %203 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %156, %202 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c16_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c16_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_70[%299, %303, %307, %311] : tensor<1x256x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %204 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %200 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%155, %157 : tensor<32xf32>, tensor<32xi64>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%205 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32xf32>
    %207 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %206 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %208 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %207 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c15_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %211 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %210, %157 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c16_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c16_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_70[%299, %303, %307, %311] : tensor<1x256x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %212 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %210, %202 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c16_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c16_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_70[%299, %303, %307, %311] : tensor<1x256x16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %213 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %211 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %214 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %206 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %215 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %214 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %216 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %208 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_49, %156 : tensor<32x1xf32>, tensor<32x1xi64>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<32x1xf32>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32x1xf32>
    %219 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<1x256x32x32xf32>, tensor<32x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %220 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %219 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.subf %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<32xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%221 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %expanded_71 = tensor.expand_shape %222 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_71 : tensor<32x1xf32>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %224 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%222 : tensor<32xf32>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: f32, %out: i64):
      %296 = arith.fptosi %in : f32 to i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c32_i64 = arith.constant 32 : i64
    %collapsed_72 = tensor.collapse_shape %arg21 [[0], [1], [2, 3]] : tensor<1x128x32x32xf32> into tensor<1x128x1024xf32>
    %225 = tensor.empty() : tensor<1x1024x128xf32>
    %transposed_73 = linalg.transpose ins(%collapsed_72 : tensor<1x128x1024xf32>) outs(%225 : tensor<1x1024x128xf32>) permutation = [0, 2, 1] 
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_73 : tensor<1x1024x128xf32>) outs(%225 : tensor<1x1024x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x1024x128xf32>
    %collapsed_74 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x1024x128xf32> into tensor<1024x128xf32>
    %227 = tensor.empty() : tensor<1024x32xf32>
    %228 = linalg.fill ins(%cst_2 : f32) outs(%227 : tensor<1024x32xf32>) -> tensor<1024x32xf32>
    %229 = linalg.matmul ins(%collapsed_74, %arg71 : tensor<1024x128xf32>, tensor<128x32xf32>) outs(%228 : tensor<1024x32xf32>) -> tensor<1024x32xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg70, %229 : tensor<32xf32>, tensor<1024x32xf32>) outs(%227 : tensor<1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1024x32xf32>
    %expanded_75 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, 1024, 32] : tensor<1024x32xf32> into tensor<1x1024x32xf32>
    %expanded_76 = tensor.expand_shape %arg22 [[0], [1, 2], [3]] output_shape [1, 1, 1024, 32] : tensor<1x1024x32xf32> into tensor<1x1x1024x32xf32>
    %231 = tensor.empty() : tensor<1x1024x1x32xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x1x1024x32xf32>) outs(%231 : tensor<1x1024x1x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_78 = tensor.collapse_shape %transposed_77 [[0, 1], [2, 3]] : tensor<1x1024x1x32xf32> into tensor<1024x32xf32>
    %232 = linalg.matmul ins(%collapsed_78, %arg73 : tensor<1024x32xf32>, tensor<32x32xf32>) outs(%228 : tensor<1024x32xf32>) -> tensor<1024x32xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg72, %232 : tensor<32xf32>, tensor<1024x32xf32>) outs(%227 : tensor<1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1024x32xf32>
    %expanded_79 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [1, 1024, 32] : tensor<1024x32xf32> into tensor<1x1024x32xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23 : tensor<1x1024x128xf32>) outs(%225 : tensor<1x1024x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_4 : f32
      %297 = math.erf %296 : f32
      %298 = arith.addf %297, %cst_5 : f32
      %299 = arith.mulf %298, %cst : f32
      %300 = arith.mulf %in, %299 : f32
      linalg.yield %300 : f32
    } -> tensor<1x1024x128xf32>
    %collapsed_80 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x1024x128xf32> into tensor<1024x128xf32>
    %235 = linalg.matmul ins(%collapsed_80, %arg75 : tensor<1024x128xf32>, tensor<128x32xf32>) outs(%228 : tensor<1024x32xf32>) -> tensor<1024x32xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg74, %235 : tensor<32xf32>, tensor<1024x32xf32>) outs(%227 : tensor<1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1024x32xf32>
    %expanded_81 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [1, 1024, 32] : tensor<1024x32xf32> into tensor<1x1024x32xf32>
    %collapsed_82 = tensor.collapse_shape %arg24 [[0, 1], [2, 3]] : tensor<1x1024x1x32xf32> into tensor<1024x32xf32>
    %237 = linalg.matmul ins(%collapsed_82, %arg77 : tensor<1024x32xf32>, tensor<32x32xf32>) outs(%228 : tensor<1024x32xf32>) -> tensor<1024x32xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg76, %237 : tensor<32xf32>, tensor<1024x32xf32>) outs(%227 : tensor<1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1024x32xf32>
    %expanded_83 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [1, 1024, 32] : tensor<1024x32xf32> into tensor<1x1024x32xf32>
    %239 = tensor.empty() : tensor<1x1024x32xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %arg26 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %241 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<1x1024xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1024x32xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %241 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %arg78 : tensor<1x1024x32xf32>, tensor<32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %arg79 : tensor<1x1024x32xf32>, tensor<32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %244 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %246 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %245 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %247 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %246 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %248 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %247 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %249 = tensor.empty() : tensor<1x1024x1xf32>
    %250 = linalg.fill ins(%cst_2 : f32) outs(%249 : tensor<1x1024x1xf32>) -> tensor<1x1024x1xf32>
    %251 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x1024x32xf32>) outs(%250 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %cst_84 = arith.constant 3.200000e+01 : f32
    %252 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x1024x1xf32>) outs(%249 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_84 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %collapsed_85 = tensor.collapse_shape %252 [[0], [1, 2]] : tensor<1x1024x1xf32> into tensor<1x1024xf32>
    %253 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<1x1024xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1024x32xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %253 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %254 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x1024x32xf32>) outs(%250 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %out : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x1024x1xf32>) outs(%249 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.divf %in, %cst_84 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x1024x1xf32>) outs(%249 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.addf %in, %cst_18 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x1024x1xf32>) outs(%249 : tensor<1x1024x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = math.rsqrt %in : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x1xf32>
    %collapsed_86 = tensor.collapse_shape %259 [[0], [1, 2]] : tensor<1x1024x1xf32> into tensor<1x1024xf32>
    %260 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_86 : tensor<1x1024xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1024x32xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %260 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %arg80 : tensor<1x1024x32xf32>, tensor<32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %arg81 : tensor<1x1024x32xf32>, tensor<32xf32>) outs(%239 : tensor<1x1024x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x32xf32>
    %expanded_87 = tensor.expand_shape %263 [[0], [1, 2], [3]] output_shape [1, 32, 32, 32] : tensor<1x1024x32xf32> into tensor<1x32x32x32xf32>
    %264 = tensor.empty() : tensor<1x32x32x32xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x32x32x32xf32>) outs(%264 : tensor<1x32x32x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_89 = tensor.collapse_shape %transposed_88 [[0], [1], [2, 3]] : tensor<1x32x32x32xf32> into tensor<1x32x1024xf32>
    %transposed_90 = linalg.transpose ins(%collapsed_89 : tensor<1x32x1024xf32>) outs(%239 : tensor<1x1024x32xf32>) permutation = [0, 2, 1] 
    %265 = tensor.empty() : tensor<1x1024x256xf32>
    %266 = linalg.fill ins(%cst_2 : f32) outs(%265 : tensor<1x1024x256xf32>) -> tensor<1x1024x256xf32>
    %267 = linalg.batch_matmul ins(%transposed_90, %arg82 : tensor<1x1024x32xf32>, tensor<1x32x256xf32>) outs(%266 : tensor<1x1024x256xf32>) -> tensor<1x1024x256xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg83 : tensor<1x1024x256xf32>, tensor<256xf32>) outs(%265 : tensor<1x1024x256xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x1024x256xf32>
    %269 = tensor.empty() : tensor<1x256x1024xf32>
    %transposed_91 = linalg.transpose ins(%268 : tensor<1x1024x256xf32>) outs(%269 : tensor<1x256x1024xf32>) permutation = [0, 2, 1] 
    %expanded_92 = tensor.expand_shape %transposed_91 [[0], [1], [2, 3]] output_shape [1, 256, 32, 32] : tensor<1x256x1024xf32> into tensor<1x256x32x32xf32>
    %270 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %223, %224 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c32_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c32_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_92[%299, %303, %307, %311] : tensor<1x256x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%224 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %c31_i64 = arith.constant 31 : i64
    %272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%271 : tensor<32xi64>) outs(%4 : tensor<32xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c31_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32xi64>
    %273 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %223, %272 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c32_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c32_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_92[%299, %303, %307, %311] : tensor<1x256x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %274 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %270 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%222, %224 : tensor<32xf32>, tensor<32xi64>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32xf32>
    %276 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%275 : tensor<32xf32>) outs(%6 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32xf32>
    %277 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %276 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %278 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %277 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.addi %in, %c1_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<32x1xi64>) outs(%12 : tensor<32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %296 = arith.minsi %in, %c31_i64 : i64
      linalg.yield %296 : i64
    } -> tensor<32x1xi64>
    %281 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %280, %224 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c32_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c32_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_92[%299, %303, %307, %311] : tensor<1x256x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %282 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0, %280, %272 : tensor<1x1x1x1xi64>, tensor<256x1x1xi64>, tensor<32x1xi64>, tensor<32xi64>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: i64, %in_93: i64, %in_94: i64, %in_95: i64, %out: f32):
      %296 = arith.cmpi slt, %in, %c0_i64 : i64
      %297 = arith.addi %in, %c1_i64 : i64
      %298 = arith.select %296, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %301 = arith.addi %in_93, %c256_i64 : i64
      %302 = arith.select %300, %301, %in_93 : i64
      %303 = arith.index_cast %302 : i64 to index
      %304 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %305 = arith.addi %in_94, %c32_i64 : i64
      %306 = arith.select %304, %305, %in_94 : i64
      %307 = arith.index_cast %306 : i64 to index
      %308 = arith.cmpi slt, %in_95, %c0_i64 : i64
      %309 = arith.addi %in_95, %c32_i64 : i64
      %310 = arith.select %308, %309, %in_95 : i64
      %311 = arith.index_cast %310 : i64 to index
      %extracted = tensor.extract %expanded_92[%299, %303, %307, %311] : tensor<1x256x32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x32x32xf32>
    %283 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %281 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %284 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %276 : tensor<1x256x32x32xf32>, tensor<32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %285 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %284 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %286 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %278 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.subf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_71, %223 : tensor<32x1xf32>, tensor<32x1xi64>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %in_93: i64, %out: f32):
      %296 = arith.sitofp %in_93 : i64 to f32
      %297 = arith.subf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<32x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<32x1xf32>) outs(%77 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ult, %in, %cst_2 : f32
      %297 = arith.select %296, %cst_2, %in : f32
      %298 = arith.cmpf ugt, %297, %cst_5 : f32
      %299 = arith.select %298, %cst_5, %297 : f32
      linalg.yield %299 : f32
    } -> tensor<32x1xf32>
    %289 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %288 : tensor<1x256x32x32xf32>, tensor<32x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %290 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %289 : tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %concat = tensor.concat dim(1) %81, %152, %220, %290 : (tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>, tensor<1x256x32x32xf32>) -> tensor<1x1024x32x32xf32>
    %291 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<1x256x32x32xf32>) -> tensor<1x256x32x32xf32>
    %292 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg84 : tensor<1x1024x32x32xf32>, tensor<256x1024x1x1xf32>) outs(%291 : tensor<1x256x32x32xf32>) -> tensor<1x256x32x32xf32>
    %293 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %arg85 : tensor<1x256x32x32xf32>, tensor<1x256x1x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.mulf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %294 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %arg86 : tensor<1x256x32x32xf32>, tensor<1x256x1x1xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %296 = arith.addf %in, %in_93 : f32
      linalg.yield %296 : f32
    } -> tensor<1x256x32x32xf32>
    %295 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<1x256x32x32xf32>) outs(%15 : tensor<1x256x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %296 = arith.cmpf ugt, %in, %cst_2 : f32
      %297 = arith.select %296, %in, %cst_2 : f32
      linalg.yield %297 : f32
    } -> tensor<1x256x32x32xf32>
    util.return %240, %244, %245, %246, %247, %transposed_88, %172, %176, %177, %178, %179, %transposed_66, %102, %106, %107, %108, %109, %transposed_44, %31, %35, %36, %37, %38, %295 : tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x1024x32xf32>, tensor<1x32x32x32xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x256x64xf32>, tensor<1x64x16x16xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x64x160xf32>, tensor<1x160x8x8xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x16x256xf32>, tensor<1x256x32x32xf32>
  }
}
