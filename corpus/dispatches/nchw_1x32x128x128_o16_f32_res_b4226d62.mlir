#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x32x128x128xf32>, %arg1: tensor<1x16x128x128xf32>, %arg2: tensor<1x32x1x1xf32>, %arg3: tensor<1x32x1x1xf32>, %arg4: tensor<16x32x1x1xf32>, %arg5: tensor<1x16x1x1xf32>, %arg6: tensor<1x16x1x1xf32>) -> tensor<1x16x128x128xf32> {
    %0 = tensor.empty() : tensor<1x32x128x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x32x128x128xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x32x128x128xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x32x128x128xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x32x128x128xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x128x128xf32>) outs(%0 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      %12 = math.exp %11 : f32
      %13 = arith.addf %12, %cst : f32
      %14 = arith.divf %cst, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<1x32x128x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<1x32x128x128xf32>, tensor<1x32x128x128xf32>) outs(%0 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x32x128x128xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<1x16x128x128xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x16x128x128xf32>) -> tensor<1x16x128x128xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x32x128x128xf32>, tensor<16x32x1x1xf32>) outs(%6 : tensor<1x16x128x128xf32>) -> tensor<1x16x128x128xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg5 : tensor<1x16x128x128xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x16x128x128xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg6 : tensor<1x16x128x128xf32>, tensor<1x16x1x1xf32>) outs(%5 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x16x128x128xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x16x128x128xf32>, tensor<1x16x128x128xf32>) outs(%5 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x16x128x128xf32>
    util.return %10 : tensor<1x16x128x128xf32>
  }
}
