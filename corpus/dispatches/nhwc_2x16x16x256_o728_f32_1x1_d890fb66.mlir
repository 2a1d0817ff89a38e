#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<2x16x16x256xf32>, %arg1: tensor<2x31x31x128xf32>, %arg2: tensor<2x31x31x128xf32>, %arg3: tensor<2x8x8x728xf32>, %arg4: tensor<1x1x128x256xf32>, %arg5: tensor<1x1x1x256xf32>, %arg6: tensor<1x1x1x256xf32>, %arg7: tensor<1x1x256x728xf32>, %arg8: tensor<1x1x1x728xf32>, %arg9: tensor<1x1x1x728xf32>) -> tensor<2x8x8x728xf32> {
    %0 = tensor.empty() : tensor<2x31x31x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<2x31x31x128xf32>, tensor<2x31x31x128xf32>) outs(%0 : tensor<2x31x31x128xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.addf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x31x31x128xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<2x16x16x256xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x16x16x256xf32>) -> tensor<2x16x16x256xf32>
    %4 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%1, %arg4 : tensor<2x31x31x128xf32>, tensor<1x1x128x256xf32>) outs(%3 : tensor<2x16x16x256xf32>) -> tensor<2x16x16x256xf32>
    %5 = tensor.empty() : tensor<2x16x16x256xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x256xf32>) outs(%5 : tensor<2x16x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x256xf32>
    %7 = tensor.empty() : tensor<2x16x16x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<2x16x16x256xf32>, tensor<2x16x16x256xf32>) outs(%7 : tensor<2x16x16x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.mulf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x16x256xf32>
    %9 = tensor.empty() : tensor<2x16x16x256xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x256xf32>) outs(%9 : tensor<2x16x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x256xf32>
    %11 = tensor.empty() : tensor<2x16x16x256xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x16x16x256xf32>, tensor<2x16x16x256xf32>) outs(%11 : tensor<2x16x16x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.addf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x16x256xf32>
    %13 = tensor.empty() : tensor<2x16x16x256xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<2x16x16x256xf32>, tensor<2x16x16x256xf32>) outs(%13 : tensor<2x16x16x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.addf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x16x256xf32>
    %15 = tensor.empty() : tensor<2x8x8x728xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x8x728xf32>) -> tensor<2x8x8x728xf32>
    %17 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%14, %arg7 : tensor<2x16x16x256xf32>, tensor<1x1x256x728xf32>) outs(%16 : tensor<2x8x8x728xf32>) -> tensor<2x8x8x728xf32>
    %18 = tensor.empty() : tensor<2x8x8x728xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x728xf32>) outs(%18 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x728xf32>
    %20 = tensor.empty() : tensor<2x8x8x728xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%20 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.mulf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8x728xf32>
    %22 = tensor.empty() : tensor<2x8x8x728xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<1x1x1x728xf32>) outs(%22 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x728xf32>
    %24 = tensor.empty() : tensor<2x8x8x728xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%24 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.addf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8x728xf32>
    %26 = tensor.empty() : tensor<2x8x8x728xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %25 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%26 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %28 = arith.addf %in, %in_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8x728xf32>
    util.return %27 : tensor<2x8x8x728xf32>
  }
}
