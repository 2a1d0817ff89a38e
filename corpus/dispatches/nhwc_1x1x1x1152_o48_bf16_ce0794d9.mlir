#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1152xf32>, %arg1: tensor<1x1x1152x48xbf16>, %arg2: tensor<1x1x1x48xbf16>) -> tensor<1x1x1x48xbf16> {
    %0 = tensor.empty() : tensor<1x1152xf32>
    %cst = arith.constant 1.600000e+01 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x1152xf32>) outs(%0 : tensor<1x1152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<1x1152xf32>
    %2 = tensor.empty() : tensor<1x1152xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<1x1152xf32>) outs(%2 : tensor<1x1152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1152xbf16>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, 1152] : tensor<1x1152xbf16> into tensor<1x1x1x1152xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %4 = tensor.empty() : tensor<1x1x1x48xbf16>
    %5 = linalg.fill ins(%cst_0 : bf16) outs(%4 : tensor<1x1x1x48xbf16>) -> tensor<1x1x1x48xbf16>
    %6 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%expanded, %arg1 : tensor<1x1x1x1152xbf16>, tensor<1x1x1152x48xbf16>) outs(%5 : tensor<1x1x1x48xbf16>) -> tensor<1x1x1x48xbf16>
    %7 = tensor.empty() : tensor<1x1x1x48xbf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<1x1x1x48xbf16>, tensor<1x1x1x48xbf16>) outs(%7 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.addf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    %9 = tensor.empty() : tensor<1x1x1x48xbf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1x1x48xbf16>) outs(%9 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.negf %in : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    %11 = tensor.empty() : tensor<1x1x1x48xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x1x48xbf16>) outs(%11 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = math.exp %in : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    %13 = tensor.empty() : tensor<1x1x1x48xbf16>
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x1x48xbf16>) outs(%13 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.addf %in, %cst_1 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    %15 = tensor.empty() : tensor<1x1x1x48xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x1x48xbf16>) outs(%15 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.divf %cst_1, %in : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    %17 = tensor.empty() : tensor<1x1x1x48xbf16>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %16 : tensor<1x1x1x48xbf16>, tensor<1x1x1x48xbf16>) outs(%17 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.mulf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1x1x48xbf16>
    util.return %18 : tensor<1x1x1x48xbf16>
  }
}
