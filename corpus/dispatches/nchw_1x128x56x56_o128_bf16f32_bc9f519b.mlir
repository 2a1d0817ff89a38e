#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x128x56x56xf32>, %arg1: tensor<1x128x1x1xbf16>, %arg2: tensor<1x128x1x1xbf16>, %arg3: tensor<128x128x1x1xbf16>, %arg4: tensor<1x128x1x1xbf16>, %arg5: tensor<1x128x1x1xbf16>) -> tensor<1x128x56x56xbf16> {
    %cst = arith.constant dense<6.000000e+00> : tensor<bf16>
    %0 = tensor.empty() : tensor<1x128x56x56xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x56x56xf32>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<1x128x56x56xbf16>, tensor<1x128x1x1xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x128x56x56xbf16>, tensor<1x128x1x1xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.addf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %4 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_0 : tensor<1x128x56x56xbf16>, tensor<bf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.cmpf ogt, %in, %in_2 : bf16
      %15 = arith.select %14, %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x128x56x56xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %4 : tensor<bf16>, tensor<1x128x56x56xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.cmpf olt, %in, %in_2 : bf16
      %15 = arith.select %14, %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x128x56x56xbf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %6 = tensor.empty() : tensor<1x128x56x56xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %arg3 : tensor<1x128x56x56xbf16>, tensor<128x128x1x1xbf16>) outs(%7 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x56x56xf32>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg4 : tensor<1x128x56x56xbf16>, tensor<1x128x1x1xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<1x128x56x56xbf16>, tensor<1x128x1x1xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.addf %in, %in_2 : bf16
      linalg.yield %14 : bf16
    } -> tensor<1x128x56x56xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_0 : tensor<1x128x56x56xbf16>, tensor<bf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.cmpf ogt, %in, %in_2 : bf16
      %15 = arith.select %14, %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x128x56x56xbf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %12 : tensor<bf16>, tensor<1x128x56x56xbf16>) outs(%0 : tensor<1x128x56x56xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %14 = arith.cmpf olt, %in, %in_2 : bf16
      %15 = arith.select %14, %in, %in_2 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x128x56x56xbf16>
    util.return %13 : tensor<1x128x56x56xbf16>
  }
}
