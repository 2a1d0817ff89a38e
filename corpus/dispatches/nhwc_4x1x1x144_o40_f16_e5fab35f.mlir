#map = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<4x144xf32>, %arg1: tensor<1x1x144x40xf16>, %arg2: tensor<1x1x1x40xf16>) -> tensor<4x1x1x40xf16> {
    %0 = tensor.empty() : tensor<4x1x1x144xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x144xf32>) outs(%0 : tensor<4x1x1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x1x144xf32>
    %2 = tensor.empty() : tensor<4x1x1x144xf32>
    %cst = arith.constant 6.400000e+01 : f32
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<4x1x1x144xf32>) outs(%2 : tensor<4x1x1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.divf %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<4x1x1x144xf32>
    %4 = tensor.empty() : tensor<4x1x1x144xf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4x1x1x144xf32>) outs(%4 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f32, %out: f16):
      %15 = arith.truncf %in : f32 to f16
      linalg.yield %15 : f16
    } -> tensor<4x1x1x144xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %6 = tensor.empty() : tensor<4x1x1x40xf16>
    %7 = linalg.fill ins(%cst_0 : f16) outs(%6 : tensor<4x1x1x40xf16>) -> tensor<4x1x1x40xf16>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%5, %arg1 : tensor<4x1x1x144xf16>, tensor<1x1x144x40xf16>) outs(%7 : tensor<4x1x1x40xf16>) -> tensor<4x1x1x40xf16>
    %9 = tensor.empty() : tensor<4x1x1x40xf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x40xf16>) outs(%9 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x1x1x40xf16>
    %11 = tensor.empty() : tensor<4x1x1x40xf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<4x1x1x40xf16>, tensor<4x1x1x40xf16>) outs(%11 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %15 = arith.addf %in, %in_1 : f16
      linalg.yield %15 : f16
    } -> tensor<4x1x1x40xf16>
    %13 = tensor.empty() : tensor<4x1x1x40xf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<4x1x1x40xf16>) outs(%13 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %15 = arith.maximumf %in, %cst_0 : f16
      linalg.yield %15 : f16
    } -> tensor<4x1x1x40xf16>
    util.return %14 : tensor<4x1x1x40xf16>
  }
}
