#map = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<4x8x8x144xf16>, %arg1: tensor<4x1x1x40xf16>, %arg2: tensor<4x8x8x48xf16>, %arg3: tensor<1x1x1x40xf16>, %arg4: tensor<1x1x40x144xf16>, %arg5: tensor<1x1x1x144xf16>, %arg6: tensor<1x1x144x48xf16>, %arg7: tensor<1x1x1x48xf32>, %arg8: tensor<1x1x1x48xf32>) -> tensor<4x8x8x48xf16> {
    %0 = tensor.empty() : tensor<4x1x1x40xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x40xf16>) outs(%0 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x1x1x40xf16>
    %2 = tensor.empty() : tensor<4x1x1x40xf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %1 : tensor<4x1x1x40xf16>, tensor<4x1x1x40xf16>) outs(%2 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %42 = arith.addf %in, %in_3 : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x40xf16>
    %4 = tensor.empty() : tensor<4x1x1x40xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4x1x1x40xf16>) outs(%4 : tensor<4x1x1x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %42 = arith.maximumf %in, %cst : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x40xf16>
    %6 = tensor.empty() : tensor<4x1x1x144xf16>
    %7 = linalg.fill ins(%cst : f16) outs(%6 : tensor<4x1x1x144xf16>) -> tensor<4x1x1x144xf16>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%5, %arg4 : tensor<4x1x1x40xf16>, tensor<1x1x40x144xf16>) outs(%7 : tensor<4x1x1x144xf16>) -> tensor<4x1x1x144xf16>
    %9 = tensor.empty() : tensor<4x1x1x144xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x144xf16>) outs(%9 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x1x1x144xf16>
    %11 = tensor.empty() : tensor<4x1x1x144xf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<4x1x1x144xf16>, tensor<4x1x1x144xf16>) outs(%11 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %42 = arith.addf %in, %in_3 : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x144xf16>
    %13 = tensor.empty() : tensor<4x1x1x144xf16>
    %cst_0 = arith.constant 3.000000e+00 : f16
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<4x1x1x144xf16>) outs(%13 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      %42 = arith.addf %in, %cst_0 : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x144xf16>
    %15 = tensor.empty() : tensor<4x1x1x144xf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<4x1x1x144xf16>) outs(%15 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      %42 = arith.maximumf %in, %cst : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x144xf16>
    %17 = tensor.empty() : tensor<4x1x1x144xf16>
    %cst_1 = arith.constant 6.000000e+00 : f16
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<4x1x1x144xf16>) outs(%17 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      %42 = arith.minimumf %in, %cst_1 : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x144xf16>
    %19 = tensor.empty() : tensor<4x1x1x144xf16>
    %cst_2 = arith.constant 1.666260e-01 : f16
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<4x1x1x144xf16>) outs(%19 : tensor<4x1x1x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      %42 = arith.mulf %in, %cst_2 : f16
      linalg.yield %42 : f16
    } -> tensor<4x1x1x144xf16>
    %21 = tensor.empty() : tensor<4x8x8x144xf16>
    %22 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<4x1x1x144xf16>) outs(%21 : tensor<4x8x8x144xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<4x8x8x144xf16>
    %23 = tensor.empty() : tensor<4x8x8x144xf16>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<4x8x8x144xf16>, tensor<4x8x8x144xf16>) outs(%23 : tensor<4x8x8x144xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %42 = arith.mulf %in, %in_3 : f16
      linalg.yield %42 : f16
    } -> tensor<4x8x8x144xf16>
    %25 = tensor.empty() : tensor<4x8x8x48xf16>
    %26 = linalg.fill ins(%cst : f16) outs(%25 : tensor<4x8x8x48xf16>) -> tensor<4x8x8x48xf16>
    %27 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%24, %arg6 : tensor<4x8x8x144xf16>, tensor<1x1x144x48xf16>) outs(%26 : tensor<4x8x8x48xf16>) -> tensor<4x8x8x48xf16>
    %28 = tensor.empty() : tensor<4x8x8x48xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<4x8x8x48xf16>) outs(%28 : tensor<4x8x8x48xf32>) {
    ^bb0(%in: f16, %out: f32):
      %42 = arith.extf %in : f16 to f32
      linalg.yield %42 : f32
    } -> tensor<4x8x8x48xf32>
    %30 = tensor.empty() : tensor<4x8x8x48xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x48xf32>) outs(%30 : tensor<4x8x8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x8x48xf32>
    %32 = tensor.empty() : tensor<4x8x8x48xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<4x8x8x48xf32>, tensor<4x8x8x48xf32>) outs(%32 : tensor<4x8x8x48xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.mulf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<4x8x8x48xf32>
    %34 = tensor.empty() : tensor<4x8x8x48xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x48xf32>) outs(%34 : tensor<4x8x8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x8x48xf32>
    %36 = tensor.empty() : tensor<4x8x8x48xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<4x8x8x48xf32>, tensor<4x8x8x48xf32>) outs(%36 : tensor<4x8x8x48xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %42 = arith.addf %in, %in_3 : f32
      linalg.yield %42 : f32
    } -> tensor<4x8x8x48xf32>
    %38 = tensor.empty() : tensor<4x8x8x48xf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<4x8x8x48xf32>) outs(%38 : tensor<4x8x8x48xf16>) {
    ^bb0(%in: f32, %out: f16):
      %42 = arith.truncf %in : f32 to f16
      linalg.yield %42 : f16
    } -> tensor<4x8x8x48xf16>
    %40 = tensor.empty() : tensor<4x8x8x48xf16>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %39 : tensor<4x8x8x48xf16>, tensor<4x8x8x48xf16>) outs(%40 : tensor<4x8x8x48xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %42 = arith.addf %in, %in_3 : f16
      linalg.yield %42 : f16
    } -> tensor<4x8x8x48xf16>
    util.return %41 : tensor<4x8x8x48xf16>
  }
}
