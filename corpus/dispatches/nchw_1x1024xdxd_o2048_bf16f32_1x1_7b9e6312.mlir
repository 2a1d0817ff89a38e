#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x?x?xf32>, %arg1: tensor<1x1024x?x?xbf16>, %arg2: tensor<1x256x1x1xbf16>, %arg3: tensor<1x256x1x1xbf16>, %arg4: tensor<1024x256x1x1xbf16>, %arg5: tensor<1x1024x1x1xbf16>, %arg6: tensor<1x1024x1x1xbf16>, %arg7: tensor<2048x1024x1x1xbf16>) -> tensor<1x2048x?x?xbf16> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x256x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x256x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x256x?x?xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x256x?x?xf32>) outs(%0 : tensor<1x256x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %29 = arith.truncf %in : f32 to bf16
      linalg.yield %29 : bf16
    } -> tensor<1x256x?x?xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x256x?x?xbf16>, tensor<1x256x1x1xbf16>) outs(%0 : tensor<1x256x?x?xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %29 = arith.mulf %in, %in_7 : bf16
      linalg.yield %29 : bf16
    } -> tensor<1x256x?x?xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x256x?x?xbf16>, tensor<1x256x1x1xbf16>) outs(%0 : tensor<1x256x?x?xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %29 = arith.addf %in, %in_7 : bf16
      linalg.yield %29 : bf16
    } -> tensor<1x256x?x?xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x256x?x?xbf16>) outs(%0 : tensor<1x256x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %29 = arith.cmpf ugt, %in, %cst : bf16
      %30 = arith.select %29, %in, %cst : bf16
      linalg.yield %30 : bf16
    } -> tensor<1x256x?x?xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty(%dim, %dim_0) : tensor<1x1024x?x?xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<1x1024x?x?xf32>) -> tensor<1x1024x?x?xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x256x?x?xbf16>, tensor<1024x256x1x1xbf16>) outs(%6 : tensor<1x1024x?x?xf32>) -> tensor<1x1024x?x?xf32>
    %8 = tensor.empty(%dim, %dim_0) : tensor<1x1024x?x?xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1024x?x?xf32>) outs(%8 : tensor<1x1024x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %29 = arith.truncf %in : f32 to bf16
      linalg.yield %29 : bf16
    } -> tensor<1x1024x?x?xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x1024x?x?xbf16>, tensor<1x1024x?x?xbf16>) outs(%8 : tensor<1x1024x?x?xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %29 = arith.addf %in, %in_7 : bf16
      linalg.yield %29 : bf16
    } -> tensor<1x1024x?x?xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<1x1024x?x?xbf16>, tensor<1x1024x1x1xbf16>) outs(%8 : tensor<1x1024x?x?xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %29 = arith.mulf %in, %in_7 : bf16
      linalg.yield %29 : bf16
    } -> tensor<1x1024x?x?xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x1024x?x?xbf16>, tensor<1x1024x1x1xbf16>) outs(%8 : tensor<1x1024x?x?xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %29 = arith.addf %in, %in_7 : bf16
      linalg.yield %29 : bf16
    } -> tensor<1x1024x?x?xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1024x?x?xbf16>) outs(%8 : tensor<1x1024x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %29 = arith.cmpf ugt, %in, %cst : bf16
      %30 = arith.select %29, %in, %cst : bf16
      linalg.yield %30 : bf16
    } -> tensor<1x1024x?x?xbf16>
    %c2_2 = arith.constant 2 : index
    %dim_3 = tensor.dim %arg0, %c2_2 : tensor<1x256x?x?xf32>
    %14 = arith.index_cast %dim_3 : index to i64
    %c-1_i64 = arith.constant -1 : i64
    %15 = arith.addi %14, %c-1_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %16 = arith.floordivsi %15, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %17 = arith.addi %16, %c1_i64 : i64
    %18 = arith.index_cast %17 : i64 to index
    %c3_4 = arith.constant 3 : index
    %dim_5 = tensor.dim %arg0, %c3_4 : tensor<1x256x?x?xf32>
    %19 = arith.index_cast %dim_5 : index to i64
    %c-1_i64_6 = arith.constant -1 : i64
    %20 = arith.addi %19, %c-1_i64_6 : i64
    %21 = arith.floordivsi %20, %c2_i64 : i64
    %22 = arith.addi %21, %c1_i64 : i64
    %23 = arith.index_cast %22 : i64 to index
    %24 = tensor.empty(%18, %23) : tensor<1x2048x?x?xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<1x2048x?x?xf32>) -> tensor<1x2048x?x?xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%13, %arg7 : tensor<1x1024x?x?xbf16>, tensor<2048x1024x1x1xbf16>) outs(%25 : tensor<1x2048x?x?xf32>) -> tensor<1x2048x?x?xf32>
    %27 = tensor.empty(%18, %23) : tensor<1x2048x?x?xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2048x?x?xf32>) outs(%27 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %29 = arith.truncf %in : f32 to bf16
      linalg.yield %29 : bf16
    } -> tensor<1x2048x?x?xbf16>
    util.return %28 : tensor<1x2048x?x?xbf16>
  }
}
