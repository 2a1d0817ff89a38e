#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<4x14x14x256xf32>, %arg1: tensor<4x1x14x14x1024xf16>, %arg2: tensor<1x1x1x1x256xf32>, %arg3: tensor<1x1x1x1x256xf32>, %arg4: tensor<1x1x256x1024xf16>, %arg5: tensor<1x1x1x1x1024xf32>, %arg6: tensor<1x1x1x1x1024xf32>) -> tensor<4x1x14x14x1024xf16> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [4, 1, 14, 14, 256] : tensor<4x14x14x256xf32> into tensor<4x1x14x14x256xf32>
    %0 = tensor.empty() : tensor<4x1x14x14x256xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1x14x14x256xf32>) outs(%0 : tensor<4x1x14x14x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x1x14x14x256xf16>
    %2 = tensor.empty() : tensor<4x1x14x14x256xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<4x1x14x14x256xf16>) outs(%2 : tensor<4x1x14x14x256xf32>) {
    ^bb0(%in: f16, %out: f32):
      %23 = arith.extf %in : f16 to f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x256xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg2 : tensor<4x1x14x14x256xf32>, tensor<1x1x1x1x256xf32>) outs(%2 : tensor<4x1x14x14x256xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.subf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x256xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<4x1x14x14x256xf32>, tensor<1x1x1x1x256xf32>) outs(%2 : tensor<4x1x14x14x256xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.mulf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x256xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<4x1x14x14x256xf32>, tensor<1x1x1x1x256xf32>) outs(%2 : tensor<4x1x14x14x256xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.mulf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x256xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<4x1x14x14x256xf32>, tensor<1x1x1x1x256xf32>) outs(%2 : tensor<4x1x14x14x256xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.addf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<4x1x14x14x256xf32>) outs(%0 : tensor<4x1x14x14x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x1x14x14x256xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<4x1x14x14x256xf16>) outs(%0 : tensor<4x1x14x14x256xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<4x1x14x14x256xf16>
    %collapsed = tensor.collapse_shape %9 [[0], [1, 2], [3], [4]] : tensor<4x1x14x14x256xf16> into tensor<4x14x14x256xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %10 = tensor.empty() : tensor<4x1x14x14x1024xf32>
    %collapsed_1 = tensor.collapse_shape %10 [[0], [1, 2], [3], [4]] : tensor<4x1x14x14x1024xf32> into tensor<4x14x14x1024xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%collapsed_1 : tensor<4x14x14x1024xf32>) -> tensor<4x14x14x1024xf32>
    %12 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed, %arg4 : tensor<4x14x14x256xf16>, tensor<1x1x256x1024xf16>) outs(%11 : tensor<4x14x14x1024xf32>) -> tensor<4x14x14x1024xf32>
    %expanded_2 = tensor.expand_shape %12 [[0], [1, 2], [3], [4]] output_shape [4, 1, 14, 14, 1024] : tensor<4x14x14x1024xf32> into tensor<4x1x14x14x1024xf32>
    %13 = tensor.empty() : tensor<4x1x14x14x1024xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<4x1x14x14x1024xf32>) outs(%13 : tensor<4x1x14x14x1024xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x1x14x14x1024xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<4x1x14x14x1024xf16>) outs(%10 : tensor<4x1x14x14x1024xf32>) {
    ^bb0(%in: f16, %out: f32):
      %23 = arith.extf %in : f16 to f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x1024xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg5 : tensor<4x1x14x14x1024xf32>, tensor<1x1x1x1x1024xf32>) outs(%10 : tensor<4x1x14x14x1024xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.subf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x1024xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg6 : tensor<4x1x14x14x1024xf32>, tensor<1x1x1x1x1024xf32>) outs(%10 : tensor<4x1x14x14x1024xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.mulf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x1024xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<4x1x14x14x1024xf32>, tensor<1x1x1x1x1024xf32>) outs(%10 : tensor<4x1x14x14x1024xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.mulf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x1024xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg5 : tensor<4x1x14x14x1024xf32>, tensor<1x1x1x1x1024xf32>) outs(%10 : tensor<4x1x14x14x1024xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %23 = arith.addf %in, %in_3 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1x14x14x1024xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<4x1x14x14x1024xf32>) outs(%13 : tensor<4x1x14x14x1024xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x1x14x14x1024xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<4x1x14x14x1024xf16>, tensor<4x1x14x14x1024xf16>) outs(%13 : tensor<4x1x14x14x1024xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %23 = arith.addf %in, %in_3 : f16
      linalg.yield %23 : f16
    } -> tensor<4x1x14x14x1024xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<4x1x14x14x1024xf16>) outs(%13 : tensor<4x1x14x14x1024xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<4x1x14x14x1024xf16>
    util.return %22 : tensor<4x1x14x14x1024xf16>
  }
}
