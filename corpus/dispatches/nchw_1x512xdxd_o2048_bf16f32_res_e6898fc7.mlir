#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x512x?x?xf32>, %arg1: tensor<1x2048x?x?xbf16>, %arg2: tensor<1x512x1x1xbf16>, %arg3: tensor<1x512x1x1xbf16>, %arg4: tensor<2048x512x1x1xbf16>, %arg5: tensor<1x2048x1x1xbf16>, %arg6: tensor<1x2048x1x1xbf16>) -> tensor<1x2048x?x?xbf16> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x512x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x512x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x512x?x?xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x?x?xf32>) outs(%0 : tensor<1x512x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x512x?x?xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x512x?x?xbf16>, tensor<1x512x1x1xbf16>) outs(%0 : tensor<1x512x?x?xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x512x?x?xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x512x?x?xbf16>, tensor<1x512x1x1xbf16>) outs(%0 : tensor<1x512x?x?xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.addf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x512x?x?xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x512x?x?xbf16>) outs(%0 : tensor<1x512x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %14 = arith.cmpf ugt, %in, %cst : bf16
      %15 = arith.select %14, %in, %cst : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x512x?x?xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty(%dim, %dim_0) : tensor<1x2048x?x?xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<1x2048x?x?xf32>) -> tensor<1x2048x?x?xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x512x?x?xbf16>, tensor<2048x512x1x1xbf16>) outs(%6 : tensor<1x2048x?x?xf32>) -> tensor<1x2048x?x?xf32>
    %8 = tensor.empty(%dim, %dim_0) : tensor<1x2048x?x?xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x2048x?x?xf32>) outs(%8 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x2048x?x?xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x2048x?x?xbf16>, tensor<1x2048x?x?xbf16>) outs(%8 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.addf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x2048x?x?xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<1x2048x?x?xbf16>, tensor<1x2048x1x1xbf16>) outs(%8 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x2048x?x?xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x2048x?x?xbf16>, tensor<1x2048x1x1xbf16>) outs(%8 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.addf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x2048x?x?xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x2048x?x?xbf16>) outs(%8 : tensor<1x2048x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %14 = arith.cmpf ugt, %in, %cst : bf16
      %15 = arith.select %14, %in, %cst : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x2048x?x?xbf16>
    util.return %13 : tensor<1x2048x?x?xbf16>
  }
}
