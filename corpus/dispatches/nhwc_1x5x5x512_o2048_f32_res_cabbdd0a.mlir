#map = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x5x5x512xf32>, %arg1: tensor<1x5x5x2048xf32>, %arg2: tensor<1x1x1x512xf32>, %arg3: tensor<1x1x1x512xf32>, %arg4: tensor<1x1x512x2048xf32>, %arg5: tensor<1x1x1x2048xf32>, %arg6: tensor<1x1x1x2048xf32>, %arg7: tensor<1x1x1x2048xf32>) -> tensor<1x5x5x2048xf32> {
    %0 = tensor.empty() : tensor<1x5x5x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x1x512xf32>) outs(%0 : tensor<1x5x5x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x5x5x512xf32>
    %2 = tensor.empty() : tensor<1x5x5x512xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x5x5x512xf32>, tensor<1x5x5x512xf32>) outs(%2 : tensor<1x5x5x512xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.mulf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x512xf32>
    %4 = tensor.empty() : tensor<1x5x5x512xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x512xf32>) outs(%4 : tensor<1x5x5x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x5x5x512xf32>
    %6 = tensor.empty() : tensor<1x5x5x512xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<1x5x5x512xf32>, tensor<1x5x5x512xf32>) outs(%6 : tensor<1x5x5x512xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.addf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x512xf32>
    %8 = tensor.empty() : tensor<1x5x5x512xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x5x5x512xf32>) outs(%8 : tensor<1x5x5x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x512xf32>
    %10 = tensor.empty() : tensor<1x5x5x2048xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x5x5x2048xf32>) -> tensor<1x5x5x2048xf32>
    %12 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%9, %arg4 : tensor<1x5x5x512xf32>, tensor<1x1x512x2048xf32>) outs(%11 : tensor<1x5x5x2048xf32>) -> tensor<1x5x5x2048xf32>
    %13 = tensor.empty() : tensor<1x5x5x2048xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1x1x1x2048xf32>) outs(%13 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x5x5x2048xf32>
    %15 = tensor.empty() : tensor<1x5x5x2048xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x5x5x2048xf32>, tensor<1x5x5x2048xf32>) outs(%15 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.addf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x2048xf32>
    %17 = tensor.empty() : tensor<1x5x5x2048xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %16 : tensor<1x5x5x2048xf32>, tensor<1x5x5x2048xf32>) outs(%17 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.addf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x2048xf32>
    %19 = tensor.empty() : tensor<1x5x5x2048xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x2048xf32>) outs(%19 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x5x5x2048xf32>
    %21 = tensor.empty() : tensor<1x5x5x2048xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x5x5x2048xf32>, tensor<1x5x5x2048xf32>) outs(%21 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.mulf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x2048xf32>
    %23 = tensor.empty() : tensor<1x5x5x2048xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x2048xf32>) outs(%23 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x5x5x2048xf32>
    %25 = tensor.empty() : tensor<1x5x5x2048xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x5x5x2048xf32>, tensor<1x5x5x2048xf32>) outs(%25 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %29 = arith.addf %in, %in_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x2048xf32>
    %27 = tensor.empty() : tensor<1x5x5x2048xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x5x5x2048xf32>) outs(%27 : tensor<1x5x5x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<1x5x5x2048xf32>
    util.return %28 : tensor<1x5x5x2048xf32>
  }
}
