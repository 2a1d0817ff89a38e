#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<4x16x16x88xf16>, %arg1: tensor<4x16x16x24xf16>, %arg2: tensor<1x1x1x88xf32>, %arg3: tensor<1x1x1x88xf32>, %arg4: tensor<1x1x88x24xf16>, %arg5: tensor<1x1x1x24xf32>, %arg6: tensor<1x1x1x24xf32>) -> tensor<4x16x16x24xf16> {
    %0 = tensor.empty() : tensor<4x16x16x88xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x16x16x88xf16>) outs(%0 : tensor<4x16x16x88xf32>) {
    ^bb0(%in: f16, %out: f32):
      %31 = arith.extf %in : f16 to f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x88xf32>
    %2 = tensor.empty() : tensor<4x16x16x88xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x88xf32>) outs(%2 : tensor<4x16x16x88xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16x88xf32>
    %4 = tensor.empty() : tensor<4x16x16x88xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<4x16x16x88xf32>, tensor<4x16x16x88xf32>) outs(%4 : tensor<4x16x16x88xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %31 = arith.mulf %in, %in_0 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x88xf32>
    %6 = tensor.empty() : tensor<4x16x16x88xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x88xf32>) outs(%6 : tensor<4x16x16x88xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16x88xf32>
    %8 = tensor.empty() : tensor<4x16x16x88xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<4x16x16x88xf32>, tensor<4x16x16x88xf32>) outs(%8 : tensor<4x16x16x88xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %31 = arith.addf %in, %in_0 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x88xf32>
    %10 = tensor.empty() : tensor<4x16x16x88xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x16x16x88xf32>) outs(%10 : tensor<4x16x16x88xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<4x16x16x88xf16>
    %12 = tensor.empty() : tensor<4x16x16x88xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x16x16x88xf16>) outs(%12 : tensor<4x16x16x88xf16>) {
    ^bb0(%in: f16, %out: f16):
      %31 = arith.maximumf %in, %cst : f16
      linalg.yield %31 : f16
    } -> tensor<4x16x16x88xf16>
    %14 = tensor.empty() : tensor<4x16x16x24xf16>
    %15 = linalg.fill ins(%cst : f16) outs(%14 : tensor<4x16x16x24xf16>) -> tensor<4x16x16x24xf16>
    %16 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%13, %arg4 : tensor<4x16x16x88xf16>, tensor<1x1x88x24xf16>) outs(%15 : tensor<4x16x16x24xf16>) -> tensor<4x16x16x24xf16>
    %17 = tensor.empty() : tensor<4x16x16x24xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<4x16x16x24xf16>) outs(%17 : tensor<4x16x16x24xf32>) {
    ^bb0(%in: f16, %out: f32):
      %31 = arith.extf %in : f16 to f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x24xf32>
    %19 = tensor.empty() : tensor<4x16x16x24xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x24xf32>) outs(%19 : tensor<4x16x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16x24xf32>
    %21 = tensor.empty() : tensor<4x16x16x24xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<4x16x16x24xf32>, tensor<4x16x16x24xf32>) outs(%21 : tensor<4x16x16x24xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %31 = arith.mulf %in, %in_0 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x24xf32>
    %23 = tensor.empty() : tensor<4x16x16x24xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x24xf32>) outs(%23 : tensor<4x16x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16x24xf32>
    %25 = tensor.empty() : tensor<4x16x16x24xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<4x16x16x24xf32>, tensor<4x16x16x24xf32>) outs(%25 : tensor<4x16x16x24xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %31 = arith.addf %in, %in_0 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x16x24xf32>
    %27 = tensor.empty() : tensor<4x16x16x24xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<4x16x16x24xf32>) outs(%27 : tensor<4x16x16x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<4x16x16x24xf16>
    %29 = tensor.empty() : tensor<4x16x16x24xf16>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %28 : tensor<4x16x16x24xf16>, tensor<4x16x16x24xf16>) outs(%29 : tensor<4x16x16x24xf16>) {
    ^bb0(%in: f16, %in_0: f16, %out: f16):
      %31 = arith.addf %in, %in_0 : f16
      linalg.yield %31 : f16
    } -> tensor<4x16x16x24xf16>
    util.return %30 : tensor<4x16x16x24xf16>
  }
}
