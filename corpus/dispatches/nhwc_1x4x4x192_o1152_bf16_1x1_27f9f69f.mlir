#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<1x4x4x672xbf16>, %arg1: tensor<1x4x4x672xbf16>, %arg2: tensor<1x1x1x672xf32>, %arg3: tensor<1x1x1x672xf32>, %arg4: tensor<1x1x672x192xbf16>, %arg5: tensor<1x1x1x192xf32>, %arg6: tensor<1x1x1x192xf32>, %arg7: tensor<1x1x192x1152xbf16>, %arg8: tensor<1x1x1x1152xf32>, %arg9: tensor<1x1x1x1152xf32>) -> tensor<1x4x4x1152xbf16> {
    %0 = tensor.empty() : tensor<1x4x4x672xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x4x672xbf16>) outs(%0 : tensor<1x4x4x672xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %64 = arith.extf %in : bf16 to f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x672xf32>
    %2 = tensor.empty() : tensor<1x4x4x672xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x672xf32>) outs(%2 : tensor<1x4x4x672xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x672xf32>
    %4 = tensor.empty() : tensor<1x4x4x672xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<1x4x4x672xf32>, tensor<1x4x4x672xf32>) outs(%4 : tensor<1x4x4x672xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x672xf32>
    %6 = tensor.empty() : tensor<1x4x4x672xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x672xf32>) outs(%6 : tensor<1x4x4x672xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x672xf32>
    %8 = tensor.empty() : tensor<1x4x4x672xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<1x4x4x672xf32>, tensor<1x4x4x672xf32>) outs(%8 : tensor<1x4x4x672xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.addf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x672xf32>
    %10 = tensor.empty() : tensor<1x4x4x672xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x4x4x672xf32>) outs(%10 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %64 = arith.truncf %in : f32 to bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %12 = tensor.empty() : tensor<1x4x4x672xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x4x672xbf16>) outs(%12 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.negf %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %14 = tensor.empty() : tensor<1x4x4x672xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x4x672xbf16>) outs(%14 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = math.exp %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %16 = tensor.empty() : tensor<1x4x4x672xbf16>
    %cst = arith.constant 1.000000e+00 : bf16
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x4x672xbf16>) outs(%16 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.addf %in, %cst : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %18 = tensor.empty() : tensor<1x4x4x672xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x4x4x672xbf16>) outs(%18 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.divf %cst, %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %20 = tensor.empty() : tensor<1x4x4x672xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<1x4x4x672xbf16>, tensor<1x4x4x672xbf16>) outs(%20 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %64 = arith.mulf %in, %in_1 : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %22 = tensor.empty() : tensor<1x4x4x672xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<1x4x4x672xbf16>, tensor<1x4x4x672xbf16>) outs(%22 : tensor<1x4x4x672xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %64 = arith.mulf %in, %in_1 : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x672xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %24 = tensor.empty() : tensor<1x4x4x192xbf16>
    %25 = linalg.fill ins(%cst_0 : bf16) outs(%24 : tensor<1x4x4x192xbf16>) -> tensor<1x4x4x192xbf16>
    %26 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%23, %arg4 : tensor<1x4x4x672xbf16>, tensor<1x1x672x192xbf16>) outs(%25 : tensor<1x4x4x192xbf16>) -> tensor<1x4x4x192xbf16>
    %27 = tensor.empty() : tensor<1x4x4x192xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x4x192xbf16>) outs(%27 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %64 = arith.extf %in : bf16 to f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x192xf32>
    %29 = tensor.empty() : tensor<1x4x4x192xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x192xf32>) outs(%29 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x192xf32>
    %31 = tensor.empty() : tensor<1x4x4x192xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x4x4x192xf32>, tensor<1x4x4x192xf32>) outs(%31 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x192xf32>
    %33 = tensor.empty() : tensor<1x4x4x192xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x192xf32>) outs(%33 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x192xf32>
    %35 = tensor.empty() : tensor<1x4x4x192xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<1x4x4x192xf32>, tensor<1x4x4x192xf32>) outs(%35 : tensor<1x4x4x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.addf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x192xf32>
    %37 = tensor.empty() : tensor<1x4x4x192xbf16>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x4x4x192xf32>) outs(%37 : tensor<1x4x4x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %64 = arith.truncf %in : f32 to bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x192xbf16>
    %39 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %40 = linalg.fill ins(%cst_0 : bf16) outs(%39 : tensor<1x4x4x1152xbf16>) -> tensor<1x4x4x1152xbf16>
    %41 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%38, %arg7 : tensor<1x4x4x192xbf16>, tensor<1x1x192x1152xbf16>) outs(%40 : tensor<1x4x4x1152xbf16>) -> tensor<1x4x4x1152xbf16>
    %42 = tensor.empty() : tensor<1x4x4x1152xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x4x4x1152xbf16>) outs(%42 : tensor<1x4x4x1152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %64 = arith.extf %in : bf16 to f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x1152xf32>
    %44 = tensor.empty() : tensor<1x4x4x1152xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x1152xf32>) outs(%44 : tensor<1x4x4x1152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x1152xf32>
    %46 = tensor.empty() : tensor<1x4x4x1152xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<1x4x4x1152xf32>, tensor<1x4x4x1152xf32>) outs(%46 : tensor<1x4x4x1152xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x1152xf32>
    %48 = tensor.empty() : tensor<1x4x4x1152xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<1x1x1x1152xf32>) outs(%48 : tensor<1x4x4x1152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x4x1152xf32>
    %50 = tensor.empty() : tensor<1x4x4x1152xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x4x4x1152xf32>, tensor<1x4x4x1152xf32>) outs(%50 : tensor<1x4x4x1152xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.addf %in, %in_1 : f32
      linalg.yield %64 : f32
    } -> tensor<1x4x4x1152xf32>
    %52 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x4x1152xf32>) outs(%52 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %64 = arith.truncf %in : f32 to bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    %54 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x4x4x1152xbf16>) outs(%54 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.negf %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    %56 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x4x1152xbf16>) outs(%56 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = math.exp %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    %58 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x4x1152xbf16>) outs(%58 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.addf %in, %cst : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    %60 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x4x4x1152xbf16>) outs(%60 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %64 = arith.divf %cst, %in : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    %62 = tensor.empty() : tensor<1x4x4x1152xbf16>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %61 : tensor<1x4x4x1152xbf16>, tensor<1x4x4x1152xbf16>) outs(%62 : tensor<1x4x4x1152xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %64 = arith.mulf %in, %in_1 : bf16
      linalg.yield %64 : bf16
    } -> tensor<1x4x4x1152xbf16>
    util.return %63 : tensor<1x4x4x1152xbf16>
  }
}
