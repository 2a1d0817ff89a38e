#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  util.func public @main(%arg0: tensor<1x10x10x512xf32>, %arg1: tensor<1x10x10x512xf32>, %arg2: tensor<1x10x10x1024xf32>, %arg3: tensor<1x1x1x512xf32>, %arg4: tensor<1x1x1x512xf32>, %arg5: tensor<1x1x512x1024xf32>, %arg6: tensor<1x1x1x1024xf32>, %arg7: tensor<1x1x1x1024xf32>, %arg8: tensor<1x1x1x1024xf32>, %arg9: tensor<1x1x1024x256xf32>, %arg10: tensor<1x1x1x256xf32>, %arg11: tensor<1x1x1x256xf32>) -> tensor<1x10x10x256xf32> {
    %0 = tensor.empty() : tensor<1x10x10x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x10x10x512xf32>, tensor<1x10x10x512xf32>) outs(%0 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x512xf32>
    %2 = tensor.empty() : tensor<1x10x10x512xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x1x512xf32>) outs(%2 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x512xf32>
    %4 = tensor.empty() : tensor<1x10x10x512xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<1x10x10x512xf32>, tensor<1x10x10x512xf32>) outs(%4 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.mulf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x512xf32>
    %6 = tensor.empty() : tensor<1x10x10x512xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x1x512xf32>) outs(%6 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x512xf32>
    %8 = tensor.empty() : tensor<1x10x10x512xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<1x10x10x512xf32>, tensor<1x10x10x512xf32>) outs(%8 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x512xf32>
    %10 = tensor.empty() : tensor<1x10x10x512xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x10x10x512xf32>) outs(%10 : tensor<1x10x10x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x512xf32>
    %12 = tensor.empty() : tensor<1x10x10x1024xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x10x10x1024xf32>) -> tensor<1x10x10x1024xf32>
    %14 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%11, %arg5 : tensor<1x10x10x512xf32>, tensor<1x1x512x1024xf32>) outs(%13 : tensor<1x10x10x1024xf32>) -> tensor<1x10x10x1024xf32>
    %15 = tensor.empty() : tensor<1x10x10x1024xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<1x1x1x1024xf32>) outs(%15 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x1024xf32>
    %17 = tensor.empty() : tensor<1x10x10x1024xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x10x10x1024xf32>, tensor<1x10x10x1024xf32>) outs(%17 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x1024xf32>
    %19 = tensor.empty() : tensor<1x10x10x1024xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg2 : tensor<1x10x10x1024xf32>, tensor<1x10x10x1024xf32>) outs(%19 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x1024xf32>
    %21 = tensor.empty() : tensor<1x10x10x1024xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<1x1x1x1024xf32>) outs(%21 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x1024xf32>
    %23 = tensor.empty() : tensor<1x10x10x1024xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<1x10x10x1024xf32>, tensor<1x10x10x1024xf32>) outs(%23 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.mulf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x1024xf32>
    %25 = tensor.empty() : tensor<1x10x10x1024xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<1x1x1x1024xf32>) outs(%25 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x1024xf32>
    %27 = tensor.empty() : tensor<1x10x10x1024xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x10x10x1024xf32>, tensor<1x10x10x1024xf32>) outs(%27 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x1024xf32>
    %29 = tensor.empty() : tensor<1x10x10x1024xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x10x10x1024xf32>) outs(%29 : tensor<1x10x10x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x1024xf32>
    %31 = tensor.empty() : tensor<1x10x10x256xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x10x10x256xf32>) -> tensor<1x10x10x256xf32>
    %33 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%30, %arg9 : tensor<1x10x10x1024xf32>, tensor<1x1x1024x256xf32>) outs(%32 : tensor<1x10x10x256xf32>) -> tensor<1x10x10x256xf32>
    %34 = tensor.empty() : tensor<1x10x10x256xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10 : tensor<1x1x1x256xf32>) outs(%34 : tensor<1x10x10x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x256xf32>
    %36 = tensor.empty() : tensor<1x10x10x256xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x10x10x256xf32>, tensor<1x10x10x256xf32>) outs(%36 : tensor<1x10x10x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.mulf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x256xf32>
    %38 = tensor.empty() : tensor<1x10x10x256xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11 : tensor<1x1x1x256xf32>) outs(%38 : tensor<1x10x10x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x10x256xf32>
    %40 = tensor.empty() : tensor<1x10x10x256xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x10x10x256xf32>, tensor<1x10x10x256xf32>) outs(%40 : tensor<1x10x10x256xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %44 = arith.addf %in, %in_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x256xf32>
    %42 = tensor.empty() : tensor<1x10x10x256xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x10x10x256xf32>) outs(%42 : tensor<1x10x10x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<1x10x10x256xf32>
    util.return %43 : tensor<1x10x10x256xf32>
  }
}
