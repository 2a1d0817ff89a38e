#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<1x8x8x384xbf16>, %arg1: tensor<1x1x1x24xbf16>, %arg2: tensor<1x8x8x96xbf16>, %arg3: tensor<1x1x1x24xbf16>, %arg4: tensor<1x1x24x384xbf16>, %arg5: tensor<1x1x1x384xbf16>, %arg6: tensor<1x1x384x96xbf16>, %arg7: tensor<1x1x1x96xf32>, %arg8: tensor<1x1x1x96xf32>) -> tensor<1x8x8x96xbf16> {
    %0 = tensor.empty() : tensor<1x1x1x24xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg3 : tensor<1x1x1x24xbf16>, tensor<1x1x1x24xbf16>) outs(%0 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %46 = arith.addf %in, %in_1 : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %2 = tensor.empty() : tensor<1x1x1x24xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x1x24xbf16>) outs(%2 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.negf %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %4 = tensor.empty() : tensor<1x1x1x24xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x1x24xbf16>) outs(%4 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = math.exp %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %6 = tensor.empty() : tensor<1x1x1x24xbf16>
    %cst = arith.constant 1.000000e+00 : bf16
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1x1x24xbf16>) outs(%6 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.addf %in, %cst : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %8 = tensor.empty() : tensor<1x1x1x24xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x1x24xbf16>) outs(%8 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.divf %cst, %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %10 = tensor.empty() : tensor<1x1x1x24xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %9 : tensor<1x1x1x24xbf16>, tensor<1x1x1x24xbf16>) outs(%10 : tensor<1x1x1x24xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %46 = arith.mulf %in, %in_1 : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x24xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %12 = tensor.empty() : tensor<1x1x1x384xbf16>
    %13 = linalg.fill ins(%cst_0 : bf16) outs(%12 : tensor<1x1x1x384xbf16>) -> tensor<1x1x1x384xbf16>
    %14 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%11, %arg4 : tensor<1x1x1x24xbf16>, tensor<1x1x24x384xbf16>) outs(%13 : tensor<1x1x1x384xbf16>) -> tensor<1x1x1x384xbf16>
    %15 = tensor.empty() : tensor<1x1x1x384xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg5 : tensor<1x1x1x384xbf16>, tensor<1x1x1x384xbf16>) outs(%15 : tensor<1x1x1x384xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %46 = arith.addf %in, %in_1 : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x384xbf16>
    %17 = tensor.empty() : tensor<1x1x1x384xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x1x384xbf16>) outs(%17 : tensor<1x1x1x384xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.negf %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x384xbf16>
    %19 = tensor.empty() : tensor<1x1x1x384xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1x384xbf16>) outs(%19 : tensor<1x1x1x384xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = math.exp %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x384xbf16>
    %21 = tensor.empty() : tensor<1x1x1x384xbf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x1x384xbf16>) outs(%21 : tensor<1x1x1x384xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.addf %in, %cst : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x384xbf16>
    %23 = tensor.empty() : tensor<1x1x1x384xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x1x384xbf16>) outs(%23 : tensor<1x1x1x384xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.divf %cst, %in : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x1x1x384xbf16>
    %25 = tensor.empty() : tensor<1x8x8x384xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x1x384xbf16>) outs(%25 : tensor<1x8x8x384xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x8x384xbf16>
    %27 = tensor.empty() : tensor<1x8x8x384xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %26 : tensor<1x8x8x384xbf16>, tensor<1x8x8x384xbf16>) outs(%27 : tensor<1x8x8x384xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %46 = arith.mulf %in, %in_1 : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x8x8x384xbf16>
    %29 = tensor.empty() : tensor<1x8x8x96xbf16>
    %30 = linalg.fill ins(%cst_0 : bf16) outs(%29 : tensor<1x8x8x96xbf16>) -> tensor<1x8x8x96xbf16>
    %31 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%28, %arg6 : tensor<1x8x8x384xbf16>, tensor<1x1x384x96xbf16>) outs(%30 : tensor<1x8x8x96xbf16>) -> tensor<1x8x8x96xbf16>
    %32 = tensor.empty() : tensor<1x8x8x96xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x8x96xbf16>) outs(%32 : tensor<1x8x8x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %46 = arith.extf %in : bf16 to f32
      linalg.yield %46 : f32
    } -> tensor<1x8x8x96xf32>
    %34 = tensor.empty() : tensor<1x8x8x96xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x96xf32>) outs(%34 : tensor<1x8x8x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x96xf32>
    %36 = tensor.empty() : tensor<1x8x8x96xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x8x8x96xf32>, tensor<1x8x8x96xf32>) outs(%36 : tensor<1x8x8x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %46 = arith.mulf %in, %in_1 : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x8x96xf32>
    %38 = tensor.empty() : tensor<1x8x8x96xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x96xf32>) outs(%38 : tensor<1x8x8x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8x96xf32>
    %40 = tensor.empty() : tensor<1x8x8x96xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x8x8x96xf32>, tensor<1x8x8x96xf32>) outs(%40 : tensor<1x8x8x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %46 = arith.addf %in, %in_1 : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x8x96xf32>
    %42 = tensor.empty() : tensor<1x8x8x96xbf16>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x8x96xf32>) outs(%42 : tensor<1x8x8x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<1x8x8x96xbf16>
    %44 = tensor.empty() : tensor<1x8x8x96xbf16>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg2 : tensor<1x8x8x96xbf16>, tensor<1x8x8x96xbf16>) outs(%44 : tensor<1x8x8x96xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %46 = arith.addf %in, %in_1 : bf16
      linalg.yield %46 : bf16
    } -> tensor<1x8x8x96xbf16>
    util.return %45 : tensor<1x8x8x96xbf16>
  }
}
