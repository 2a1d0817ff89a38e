#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<1x4x4x672xbf16>, %arg1: tensor<1x1x1x28xbf16>, %arg2: tensor<1x1x1x28xbf16>, %arg3: tensor<1x1x28x672xbf16>, %arg4: tensor<1x1x1x672xbf16>, %arg5: tensor<1x1x672x192xbf16>, %arg6: tensor<1x1x1x192xf32>, %arg7: tensor<1x1x1x192xf32>) -> tensor<1x4x4x192xbf16> {
    %0 = tensor.empty() : tensor<1x1x1x28xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<1x1x1x28xbf16>, tensor<1x1x1x28xbf16>) outs(%0 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %44 = arith.addf %in, %in_1 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %2 = tensor.empty() : tensor<1x1x1x28xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x1x28xbf16>) outs(%2 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.negf %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %4 = tensor.empty() : tensor<1x1x1x28xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x1x28xbf16>) outs(%4 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = math.exp %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %6 = tensor.empty() : tensor<1x1x1x28xbf16>
    %cst = arith.constant 1.000000e+00 : bf16
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1x1x28xbf16>) outs(%6 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.addf %in, %cst : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %8 = tensor.empty() : tensor<1x1x1x28xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x1x28xbf16>) outs(%8 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.divf %cst, %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %10 = tensor.empty() : tensor<1x1x1x28xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %9 : tensor<1x1x1x28xbf16>, tensor<1x1x1x28xbf16>) outs(%10 : tensor<1x1x1x28xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %44 = arith.mulf %in, %in_1 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x28xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %12 = tensor.empty() : tensor<1x1x1x672xbf16>
    %13 = linalg.fill ins(%cst_0 : bf16) outs(%12 : tensor<1x1x1x672xbf16>) -> tensor<1x1x1x672xbf16>
    %14 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%11, %arg3 : tensor<1x1x1x28xbf16>, tensor<1x1x28x672xbf16>) outs(%13 : tensor<1x1x1x672xbf16>) -> tensor<1x1x1x672xbf16>
    %15 = tensor.empty() : tensor<1x1x1x672xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg4 : tensor<1x1x1x672xbf16>, tensor<1x1x1x672xbf16>) outs(%15 : tensor<1x1x1x672xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %44 = arith.addf %in, %in_1 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x672xbf16>
    %17 = tensor.empty() : tensor<1x1x1x672xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x1x672xbf16>) outs(%17 : tensor<1x1x1x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.negf %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x672xbf16>
    %19 = tensor.empty() : tensor<1x1x1x672xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1x672xbf16>) outs(%19 : tensor<1x1x1x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = math.exp %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x672xbf16>
    %21 = tensor.empty() : tensor<1x1x1x672xbf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x1x672xbf16>) outs(%21 : tensor<1x1x1x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.addf %in, %cst : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x672xbf16>
    %23 = tensor.empty() : tensor<1x1x1x672xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x1x672xbf16>) outs(%23 : tensor<1x1x1x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.divf %cst, %in : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x1x1x672xbf16>
    %25 = tensor.empty() : tensor<1x4x4x672xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x1x672xbf16>) outs(%25 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x4x672xbf16>
    %27 = tensor.empty() : tensor<1x4x4x672xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %26 : tensor<1x4x4x672xbf16>, tensor<1x4x4x672xbf16>) outs(%27 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %44 = arith.mulf %in, %in_1 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x4x4x672xbf16>
    %29 = tensor.empty() : tensor<1x4x4x192xbf16>
    %30 = linalg.fill ins(%cst_0 : bf16) outs(%29 : tensor<1x4x4x192xbf16>) -> tensor<1x4x4x192xbf16>
    %31 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%28, %arg5 : tensor<1x4x4x672xbf16>, tensor<1x1x672x192xbf16>) outs(%30 : tensor<1x4x4x192xbf16>) -> tensor<1x4x4x192xbf16>
    %32 = tensor.empty() : tensor<1x4x4x192xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x4x192xbf16>) outs(%32 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<1x4x4x192xf32>
    %34 = tensor.empty() : tensor<1x4x4x192xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x192xf32>) outs(%34 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x192xf32>
    %36 = tensor.empty() : tensor<1x4x4x192xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x4x4x192xf32>, tensor<1x4x4x192xf32>) outs(%36 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %44 = arith.mulf %in, %in_1 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x4x192xf32>
    %38 = tensor.empty() : tensor<1x4x4x192xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x192xf32>) outs(%38 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x192xf32>
    %40 = tensor.empty() : tensor<1x4x4x192xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x4x4x192xf32>, tensor<1x4x4x192xf32>) outs(%40 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %44 = arith.addf %in, %in_1 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x4x192xf32>
    %42 = tensor.empty() : tensor<1x4x4x192xbf16>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x4x4x192xf32>) outs(%42 : tensor<1x4x4x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<1x4x4x192xbf16>
    util.return %43 : tensor<1x4x4x192xbf16>
  }
}
