#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x3x?x?xbf16>, %arg1: tensor<64x3x7x7xbf16>, %arg2: tensor<1x64x1x1xbf16>, %arg3: tensor<1x64x1x1xbf16>, %arg4: tensor<64x64x1x1xbf16>, %arg5: tensor<1x64x1x1xbf16>, %arg6: tensor<1x64x1x1xbf16>) -> (tensor<1x64x?x?xbf16>, tensor<1x64x?x?xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x3x?x?xbf16>
    %0 = arith.index_cast %dim : index to i64
    %c-7_i64 = arith.constant -7 : i64
    %1 = arith.addi %0, %c-7_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %2 = arith.floordivsi %1, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %3 = arith.addi %2, %c1_i64 : i64
    %4 = arith.index_cast %3 : i64 to index
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x3x?x?xbf16>
    %5 = arith.index_cast %dim_0 : index to i64
    %c-7_i64_1 = arith.constant -7 : i64
    %6 = arith.addi %5, %c-7_i64_1 : i64
    %7 = arith.floordivsi %6, %c2_i64 : i64
    %8 = arith.addi %7, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%4, %9) : tensor<1x64x?x?xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x?x?xbf16>, tensor<64x3x7x7xbf16>) outs(%11 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %13 = tensor.empty(%4, %9) : tensor<1x64x?x?xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x?x?xf32>) outs(%13 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %35 = arith.truncf %in : f32 to bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %cst_2 = arith.constant 0xFF80 : bf16
    %padded = tensor.pad %14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_2 : bf16
    } : tensor<1x64x?x?xbf16> to tensor<1x64x?x?xbf16>
    %15 = tensor.empty() : tensor<3x3xbf16>
    %16 = arith.floordivsi %2, %c2_i64 : i64
    %17 = arith.addi %16, %c1_i64 : i64
    %18 = arith.index_cast %17 : i64 to index
    %19 = arith.floordivsi %7, %c2_i64 : i64
    %20 = arith.addi %19, %c1_i64 : i64
    %21 = arith.index_cast %20 : i64 to index
    %22 = tensor.empty(%18, %21) : tensor<1x64x?x?xbf16>
    %23 = linalg.fill ins(%cst_2 : bf16) outs(%22 : tensor<1x64x?x?xbf16>) -> tensor<1x64x?x?xbf16>
    %24 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %15 : tensor<1x64x?x?xbf16>, tensor<3x3xbf16>) outs(%23 : tensor<1x64x?x?xbf16>) -> tensor<1x64x?x?xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg2 : tensor<1x64x?x?xbf16>, tensor<1x64x1x1xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %35 = arith.mulf %in, %in_4 : bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg3 : tensor<1x64x?x?xbf16>, tensor<1x64x1x1xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %35 = arith.addf %in, %in_4 : bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x64x?x?xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %35 = arith.cmpf ugt, %in, %cst_3 : bf16
      %36 = arith.select %35, %in, %cst_3 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x64x?x?xbf16>
    %28 = tensor.empty(%18, %21) : tensor<1x64x?x?xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %30 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%27, %arg4 : tensor<1x64x?x?xbf16>, tensor<64x64x1x1xbf16>) outs(%29 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x64x?x?xf32>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %35 = arith.truncf %in : f32 to bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg5 : tensor<1x64x?x?xbf16>, tensor<1x64x1x1xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %35 = arith.mulf %in, %in_4 : bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg6 : tensor<1x64x?x?xbf16>, tensor<1x64x1x1xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %35 = arith.addf %in, %in_4 : bf16
      linalg.yield %35 : bf16
    } -> tensor<1x64x?x?xbf16>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x64x?x?xbf16>) outs(%22 : tensor<1x64x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %35 = arith.cmpf ugt, %in, %cst_3 : bf16
      %36 = arith.select %35, %in, %cst_3 : bf16
      linalg.yield %36 : bf16
    } -> tensor<1x64x?x?xbf16>
    util.return %27, %34 : tensor<1x64x?x?xbf16>, tensor<1x64x?x?xbf16>
  }
}
