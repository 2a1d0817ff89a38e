#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x96x6x80xf32>, %arg1: tensor<1x96x1x1xf32>, %arg2: tensor<192x96x1x1xf32>, %arg3: tensor<1x192x1x1xf32>) -> tensor<1x192x6x80xf32> {
    %0 = tensor.empty() : tensor<1x96x6x80xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x96x6x80xf32>, tensor<1x96x1x1xf32>) outs(%0 : tensor<1x96x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.addf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x96x6x80xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x192x6x80xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg2 : tensor<1x96x6x80xf32>, tensor<192x96x1x1xf32>) outs(%3 : tensor<1x192x6x80xf32>) -> tensor<1x192x6x80xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x192x6x80xf32>, tensor<1x192x1x1xf32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.addf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    %cst_0 = arith.constant dense<1.41421354> : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_0 : tensor<1x192x6x80xf32>, tensor<f32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.divf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x192x6x80xf32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.erf %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_1 : tensor<1x192x6x80xf32>, tensor<f32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.addf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<1x192x6x80xf32>, tensor<1x192x6x80xf32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2 : tensor<1x192x6x80xf32>, tensor<f32>) outs(%2 : tensor<1x192x6x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %11 = arith.mulf %in, %in_3 : f32
      linalg.yield %11 : f32
    } -> tensor<1x192x6x80xf32>
    util.return %10 : tensor<1x192x6x80xf32>
  }
}
