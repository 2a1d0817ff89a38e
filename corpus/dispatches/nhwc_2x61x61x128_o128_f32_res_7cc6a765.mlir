#map = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<2x61x61x128xf32>, %arg1: tensor<1x1x128x128xf32>, %arg2: tensor<1x1x1x128xf32>, %arg3: tensor<1x1x1x128xf32>) -> tensor<2x61x61x128xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x61x61x128xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x61x61x128xf32>) -> tensor<2x61x61x128xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%arg0, %arg1 : tensor<2x61x61x128xf32>, tensor<1x1x128x128xf32>) outs(%1 : tensor<2x61x61x128xf32>) -> tensor<2x61x61x128xf32>
    %3 = tensor.empty() : tensor<2x61x61x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x128xf32>) outs(%3 : tensor<2x61x61x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x61x61x128xf32>
    %5 = tensor.empty() : tensor<2x61x61x128xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x61x61x128xf32>, tensor<2x61x61x128xf32>) outs(%5 : tensor<2x61x61x128xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.mulf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<2x61x61x128xf32>
    %7 = tensor.empty() : tensor<2x61x61x128xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x128xf32>) outs(%7 : tensor<2x61x61x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x61x61x128xf32>
    %9 = tensor.empty() : tensor<2x61x61x128xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x61x61x128xf32>, tensor<2x61x61x128xf32>) outs(%9 : tensor<2x61x61x128xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<2x61x61x128xf32>
    util.return %10 : tensor<2x61x61x128xf32>
  }
}
