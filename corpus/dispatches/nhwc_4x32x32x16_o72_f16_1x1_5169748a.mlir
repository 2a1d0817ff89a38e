#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<4x32x32x16xf16>, %arg1: tensor<4x32x32x16xf16>, %arg2: tensor<1x1x1x16xf32>, %arg3: tensor<1x1x1x16xf32>, %arg4: tensor<1x1x16x16xf16>, %arg5: tensor<1x1x1x16xf32>, %arg6: tensor<1x1x1x16xf32>, %arg7: tensor<1x1x16x72xf16>, %arg8: tensor<1x1x1x72xf32>, %arg9: tensor<1x1x1x72xf32>) -> tensor<4x32x32x72xf16> {
    %0 = tensor.empty() : tensor<4x32x32x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x32x32x16xf16>) outs(%0 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %2 = tensor.empty() : tensor<4x32x32x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x16xf32>) outs(%2 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x16xf32>
    %4 = tensor.empty() : tensor<4x32x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<4x32x32x16xf32>, tensor<4x32x32x16xf32>) outs(%4 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.mulf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %6 = tensor.empty() : tensor<4x32x32x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x16xf32>) outs(%6 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x16xf32>
    %8 = tensor.empty() : tensor<4x32x32x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<4x32x32x16xf32>, tensor<4x32x32x16xf32>) outs(%8 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.addf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %10 = tensor.empty() : tensor<4x32x32x16xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x32x32x16xf32>) outs(%10 : tensor<4x32x32x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x16xf16>
    %12 = tensor.empty() : tensor<4x32x32x16xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x32x32x16xf16>) outs(%12 : tensor<4x32x32x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.maximumf %in, %cst : f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x16xf16>
    %14 = tensor.empty() : tensor<4x32x32x16xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg1 : tensor<4x32x32x16xf16>, tensor<4x32x32x16xf16>) outs(%14 : tensor<4x32x32x16xf16>) {
    ^bb0(%in: f16, %in_0: f16, %out: f16):
      %48 = arith.mulf %in, %in_0 : f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x16xf16>
    %16 = tensor.empty() : tensor<4x32x32x16xf16>
    %17 = linalg.fill ins(%cst : f16) outs(%16 : tensor<4x32x32x16xf16>) -> tensor<4x32x32x16xf16>
    %18 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%15, %arg4 : tensor<4x32x32x16xf16>, tensor<1x1x16x16xf16>) outs(%17 : tensor<4x32x32x16xf16>) -> tensor<4x32x32x16xf16>
    %19 = tensor.empty() : tensor<4x32x32x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<4x32x32x16xf16>) outs(%19 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %21 = tensor.empty() : tensor<4x32x32x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x16xf32>) outs(%21 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x16xf32>
    %23 = tensor.empty() : tensor<4x32x32x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<4x32x32x16xf32>, tensor<4x32x32x16xf32>) outs(%23 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.mulf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %25 = tensor.empty() : tensor<4x32x32x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x16xf32>) outs(%25 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x16xf32>
    %27 = tensor.empty() : tensor<4x32x32x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<4x32x32x16xf32>, tensor<4x32x32x16xf32>) outs(%27 : tensor<4x32x32x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.addf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x16xf32>
    %29 = tensor.empty() : tensor<4x32x32x16xf16>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<4x32x32x16xf32>) outs(%29 : tensor<4x32x32x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x16xf16>
    %31 = tensor.empty() : tensor<4x32x32x72xf16>
    %32 = linalg.fill ins(%cst : f16) outs(%31 : tensor<4x32x32x72xf16>) -> tensor<4x32x32x72xf16>
    %33 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%30, %arg7 : tensor<4x32x32x16xf16>, tensor<1x1x16x72xf16>) outs(%32 : tensor<4x32x32x72xf16>) -> tensor<4x32x32x72xf16>
    %34 = tensor.empty() : tensor<4x32x32x72xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<4x32x32x72xf16>) outs(%34 : tensor<4x32x32x72xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x72xf32>
    %36 = tensor.empty() : tensor<4x32x32x72xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x72xf32>) outs(%36 : tensor<4x32x32x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x72xf32>
    %38 = tensor.empty() : tensor<4x32x32x72xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<4x32x32x72xf32>, tensor<4x32x32x72xf32>) outs(%38 : tensor<4x32x32x72xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.mulf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x72xf32>
    %40 = tensor.empty() : tensor<4x32x32x72xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<1x1x1x72xf32>) outs(%40 : tensor<4x32x32x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32x72xf32>
    %42 = tensor.empty() : tensor<4x32x32x72xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<4x32x32x72xf32>, tensor<4x32x32x72xf32>) outs(%42 : tensor<4x32x32x72xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %48 = arith.addf %in, %in_0 : f32
      linalg.yield %48 : f32
    } -> tensor<4x32x32x72xf32>
    %44 = tensor.empty() : tensor<4x32x32x72xf16>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<4x32x32x72xf32>) outs(%44 : tensor<4x32x32x72xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x72xf16>
    %46 = tensor.empty() : tensor<4x32x32x72xf16>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<4x32x32x72xf16>) outs(%46 : tensor<4x32x32x72xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.maximumf %in, %cst : f16
      linalg.yield %48 : f16
    } -> tensor<4x32x32x72xf16>
    util.return %47 : tensor<4x32x32x72xf16>
  }
}
