#map = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<2x8x8x728xf32>, %arg1: tensor<2x8x8x728xf32>, %arg2: tensor<2x4x4x1024xf32>, %arg3: tensor<1x1x728x728xf32>, %arg4: tensor<1x1x1x728xf32>, %arg5: tensor<1x1x1x728xf32>, %arg6: tensor<1x1x728x1024xf32>, %arg7: tensor<1x1x1x1024xf32>, %arg8: tensor<1x1x1x1024xf32>) -> tensor<2x4x4x1024xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8x728xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8x728xf32>) -> tensor<2x8x8x728xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%arg0, %arg3 : tensor<2x8x8x728xf32>, tensor<1x1x728x728xf32>) outs(%1 : tensor<2x8x8x728xf32>) -> tensor<2x8x8x728xf32>
    %3 = tensor.empty() : tensor<2x8x8x728xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x1x728xf32>) outs(%3 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x728xf32>
    %5 = tensor.empty() : tensor<2x8x8x728xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%5 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x8x728xf32>
    %7 = tensor.empty() : tensor<2x8x8x728xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x728xf32>) outs(%7 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x728xf32>
    %9 = tensor.empty() : tensor<2x8x8x728xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%9 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x8x728xf32>
    %11 = tensor.empty() : tensor<2x8x8x728xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<2x8x8x728xf32>, tensor<2x8x8x728xf32>) outs(%11 : tensor<2x8x8x728xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x8x728xf32>
    %13 = tensor.empty() : tensor<2x4x4x1024xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x4x1024xf32>) -> tensor<2x4x4x1024xf32>
    %15 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%12, %arg6 : tensor<2x8x8x728xf32>, tensor<1x1x728x1024xf32>) outs(%14 : tensor<2x4x4x1024xf32>) -> tensor<2x4x4x1024xf32>
    %16 = tensor.empty() : tensor<2x4x4x1024xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x1024xf32>) outs(%16 : tensor<2x4x4x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x1024xf32>
    %18 = tensor.empty() : tensor<2x4x4x1024xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x4x4x1024xf32>, tensor<2x4x4x1024xf32>) outs(%18 : tensor<2x4x4x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x4x1024xf32>
    %20 = tensor.empty() : tensor<2x4x4x1024xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x1024xf32>) outs(%20 : tensor<2x4x4x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x1024xf32>
    %22 = tensor.empty() : tensor<2x4x4x1024xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x4x4x1024xf32>, tensor<2x4x4x1024xf32>) outs(%22 : tensor<2x4x4x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x4x1024xf32>
    %24 = tensor.empty() : tensor<2x4x4x1024xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %23 : tensor<2x4x4x1024xf32>, tensor<2x4x4x1024xf32>) outs(%24 : tensor<2x4x4x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x4x1024xf32>
    util.return %25 : tensor<2x4x4x1024xf32>
  }
}
