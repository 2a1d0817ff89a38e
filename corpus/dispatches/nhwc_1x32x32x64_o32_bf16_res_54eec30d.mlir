#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<1x32x32x64xbf16>, %arg1: tensor<1x1x1x64xf32>, %arg2: tensor<1x1x1x64xf32>, %arg3: tensor<1x1x64x32xbf16>, %arg4: tensor<1x1x1x32xf32>, %arg5: tensor<1x1x1x32xf32>) -> tensor<1x32x32x32xbf16> {
    %0 = tensor.empty() : tensor<1x32x32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32x32x64xbf16>) outs(%0 : tensor<1x32x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %37 = arith.extf %in : bf16 to f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x64xf32>
    %2 = tensor.empty() : tensor<1x32x32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x1x1x64xf32>) outs(%2 : tensor<1x32x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32x64xf32>
    %4 = tensor.empty() : tensor<1x32x32x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<1x32x32x64xf32>, tensor<1x32x32x64xf32>) outs(%4 : tensor<1x32x32x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %37 = arith.mulf %in, %in_1 : f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x64xf32>
    %6 = tensor.empty() : tensor<1x32x32x64xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x64xf32>) outs(%6 : tensor<1x32x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32x64xf32>
    %8 = tensor.empty() : tensor<1x32x32x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<1x32x32x64xf32>, tensor<1x32x32x64xf32>) outs(%8 : tensor<1x32x32x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %37 = arith.addf %in, %in_1 : f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x64xf32>
    %10 = tensor.empty() : tensor<1x32x32x64xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x32x32x64xf32>) outs(%10 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %12 = tensor.empty() : tensor<1x32x32x64xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x32x32x64xbf16>) outs(%12 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %37 = arith.negf %in : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %14 = tensor.empty() : tensor<1x32x32x64xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x32x64xbf16>) outs(%14 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %37 = math.exp %in : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %16 = tensor.empty() : tensor<1x32x32x64xbf16>
    %cst = arith.constant 1.000000e+00 : bf16
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x32x32x64xbf16>) outs(%16 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %37 = arith.addf %in, %cst : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %18 = tensor.empty() : tensor<1x32x32x64xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x32x32x64xbf16>) outs(%18 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %37 = arith.divf %cst, %in : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %20 = tensor.empty() : tensor<1x32x32x64xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<1x32x32x64xbf16>, tensor<1x32x32x64xbf16>) outs(%20 : tensor<1x32x32x64xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %37 = arith.mulf %in, %in_1 : bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x64xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %22 = tensor.empty() : tensor<1x32x32x32xbf16>
    %23 = linalg.fill ins(%cst_0 : bf16) outs(%22 : tensor<1x32x32x32xbf16>) -> tensor<1x32x32x32xbf16>
    %24 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%21, %arg3 : tensor<1x32x32x64xbf16>, tensor<1x1x64x32xbf16>) outs(%23 : tensor<1x32x32x32xbf16>) -> tensor<1x32x32x32xbf16>
    %25 = tensor.empty() : tensor<1x32x32x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x32x32x32xbf16>) outs(%25 : tensor<1x32x32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %37 = arith.extf %in : bf16 to f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x32xf32>
    %27 = tensor.empty() : tensor<1x32x32x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x1x32xf32>) outs(%27 : tensor<1x32x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32x32xf32>
    %29 = tensor.empty() : tensor<1x32x32x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x32x32x32xf32>, tensor<1x32x32x32xf32>) outs(%29 : tensor<1x32x32x32xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %37 = arith.mulf %in, %in_1 : f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x32xf32>
    %31 = tensor.empty() : tensor<1x32x32x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x32xf32>) outs(%31 : tensor<1x32x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32x32xf32>
    %33 = tensor.empty() : tensor<1x32x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<1x32x32x32xf32>, tensor<1x32x32x32xf32>) outs(%33 : tensor<1x32x32x32xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %37 = arith.addf %in, %in_1 : f32
      linalg.yield %37 : f32
    } -> tensor<1x32x32x32xf32>
    %35 = tensor.empty() : tensor<1x32x32x32xbf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x32x32x32xf32>) outs(%35 : tensor<1x32x32x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<1x32x32x32xbf16>
    util.return %36 : tensor<1x32x32x32xbf16>
  }
}
