#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x1152x1x1xf16>, %arg1: tensor<1x1152x7x7xf32>, %arg2: tensor<1x192x7x7xf16>, %arg3: tensor<1x1152x1x1xf16>, %arg4: tensor<1x1152x1x1xf16>, %arg5: tensor<192x1152x1x1xf16>, %arg6: tensor<1x192x1x1xf16>, %arg7: tensor<1x192x1x1xf16>, %arg8: tensor<1152x192x1x1xf16>, %arg9: tensor<1x1152x1x1xf16>, %arg10: tensor<1x1152x1x1xf16>) -> tensor<1x1152x7x7xf16> {
    %0 = tensor.empty() : tensor<1x1152x7x7xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x1152x7x7xf32>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x1152x7x7xf16>, tensor<1x1152x1x1xf16>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.mulf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<1x1152x7x7xf16>, tensor<1x1152x1x1xf16>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.addf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %4 = tensor.empty() : tensor<1x1152x7x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1152x7x7xf16>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<1x1152x7x7xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1152x7x7xf32>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst : f32
      %30 = arith.divf %cst, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<1x1152x7x7xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<1x1152x7x7xf32>, tensor<1x1152x7x7xf32>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x1152x7x7xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1152x7x7xf32>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x1152x1x1xf16>, tensor<1x1152x7x7xf16>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.mulf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %10 = tensor.empty() : tensor<1x192x7x7xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x192x7x7xf32>) -> tensor<1x192x7x7xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg5 : tensor<1x1152x7x7xf16>, tensor<192x1152x1x1xf16>) outs(%11 : tensor<1x192x7x7xf32>) -> tensor<1x192x7x7xf32>
    %13 = tensor.empty() : tensor<1x192x7x7xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x192x7x7xf32>) outs(%13 : tensor<1x192x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x192x7x7xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg6 : tensor<1x192x7x7xf16>, tensor<1x192x1x1xf16>) outs(%13 : tensor<1x192x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.mulf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x192x7x7xf16>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg7 : tensor<1x192x7x7xf16>, tensor<1x192x1x1xf16>) outs(%13 : tensor<1x192x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.addf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x192x7x7xf16>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg2 : tensor<1x192x7x7xf16>, tensor<1x192x7x7xf16>) outs(%13 : tensor<1x192x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.addf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x192x7x7xf16>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<1x1152x7x7xf32>) -> tensor<1x1152x7x7xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%17, %arg8 : tensor<1x192x7x7xf16>, tensor<1152x192x1x1xf16>) outs(%18 : tensor<1x1152x7x7xf32>) -> tensor<1x1152x7x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1152x7x7xf32>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg9 : tensor<1x1152x7x7xf16>, tensor<1x1152x1x1xf16>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.mulf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg10 : tensor<1x1152x7x7xf16>, tensor<1x1152x1x1xf16>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.addf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1152x7x7xf16>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<1x1152x7x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1152x7x7xf32>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst : f32
      %30 = arith.divf %cst, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<1x1152x7x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1152x7x7xf32>, tensor<1x1152x7x7xf32>) outs(%4 : tensor<1x1152x7x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x1152x7x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1152x7x7xf32>) outs(%0 : tensor<1x1152x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x1152x7x7xf16>
    util.return %26 : tensor<1x1152x7x7xf16>
  }
}
