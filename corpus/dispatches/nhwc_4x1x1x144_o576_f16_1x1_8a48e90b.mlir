#map = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<4x576xf32>, %arg1: tensor<1x1x576x144xf16>, %arg2: tensor<1x1x1x144xf16>, %arg3: tensor<1x1x144x576xf16>, %arg4: tensor<1x1x1x576xf16>) -> tensor<4x1x1x576xf16> {
    %0 = tensor.empty() : tensor<4x1x1x576xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x576xf32>) outs(%0 : tensor<4x1x1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x1x576xf32>
    %2 = tensor.empty() : tensor<4x1x1x576xf32>
    %cst = arith.constant 1.600000e+01 : f32
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<4x1x1x576xf32>) outs(%2 : tensor<4x1x1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<4x1x1x576xf32>
    %4 = tensor.empty() : tensor<4x1x1x576xf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4x1x1x576xf32>) outs(%4 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f32, %out: f16):
      %30 = arith.truncf %in : f32 to f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %6 = tensor.empty() : tensor<4x1x1x144xf16>
    %7 = linalg.fill ins(%cst_0 : f16) outs(%6 : tensor<4x1x1x144xf16>) -> tensor<4x1x1x144xf16>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%5, %arg1 : tensor<4x1x1x576xf16>, tensor<1x1x576x144xf16>) outs(%7 : tensor<4x1x1x144xf16>) -> tensor<4x1x1x144xf16>
    %9 = tensor.empty() : tensor<4x1x1x144xf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x144xf16>) outs(%9 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x1x1x144xf16>
    %11 = tensor.empty() : tensor<4x1x1x144xf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<4x1x1x144xf16>, tensor<4x1x1x144xf16>) outs(%11 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %30 = arith.addf %in, %in_4 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x144xf16>
    %13 = tensor.empty() : tensor<4x1x1x144xf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<4x1x1x144xf16>) outs(%13 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      %30 = arith.maximumf %in, %cst_0 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x144xf16>
    %15 = tensor.empty() : tensor<4x1x1x576xf16>
    %16 = linalg.fill ins(%cst_0 : f16) outs(%15 : tensor<4x1x1x576xf16>) -> tensor<4x1x1x576xf16>
    %17 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%14, %arg3 : tensor<4x1x1x144xf16>, tensor<1x1x144x576xf16>) outs(%16 : tensor<4x1x1x576xf16>) -> tensor<4x1x1x576xf16>
    %18 = tensor.empty() : tensor<4x1x1x576xf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x1x576xf16>) outs(%18 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x1x1x576xf16>
    %20 = tensor.empty() : tensor<4x1x1x576xf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<4x1x1x576xf16>, tensor<4x1x1x576xf16>) outs(%20 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %30 = arith.addf %in, %in_4 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    %22 = tensor.empty() : tensor<4x1x1x576xf16>
    %cst_1 = arith.constant 3.000000e+00 : f16
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<4x1x1x576xf16>) outs(%22 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %out: f16):
      %30 = arith.addf %in, %cst_1 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    %24 = tensor.empty() : tensor<4x1x1x576xf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<4x1x1x576xf16>) outs(%24 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %out: f16):
      %30 = arith.maximumf %in, %cst_0 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    %26 = tensor.empty() : tensor<4x1x1x576xf16>
    %cst_2 = arith.constant 6.000000e+00 : f16
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<4x1x1x576xf16>) outs(%26 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %out: f16):
      %30 = arith.minimumf %in, %cst_2 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    %28 = tensor.empty() : tensor<4x1x1x576xf16>
    %cst_3 = arith.constant 1.666260e-01 : f16
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<4x1x1x576xf16>) outs(%28 : tensor<4x1x1x576xf16>) {
    ^bb0(%in: f16, %out: f16):
      %30 = arith.mulf %in, %cst_3 : f16
      linalg.yield %30 : f16
    } -> tensor<4x1x1x576xf16>
    util.return %29 : tensor<4x1x1x576xf16>
  }
}
