#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<4x56x56x64xf16>, %arg1: tensor<4x1x56x56x256xf16>, %arg2: tensor<1x1x64x256xf16>, %arg3: tensor<1x1x1x1x256xf32>, %arg4: tensor<1x1x1x1x256xf32>, %arg5: tensor<1x1x256x128xf16>, %arg6: tensor<1x1x1x1x128xf32>, %arg7: tensor<1x1x1x1x128xf32>) -> tensor<4x1x56x56x128xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x1x56x56x256xf32>
    %collapsed = tensor.collapse_shape %0 [[0], [1, 2], [3], [4]] : tensor<4x1x56x56x256xf32> into tensor<4x56x56x256xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%collapsed : tensor<4x56x56x256xf32>) -> tensor<4x56x56x256xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<4x56x56x64xf16>, tensor<1x1x64x256xf16>) outs(%1 : tensor<4x56x56x256xf32>) -> tensor<4x56x56x256xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2], [3], [4]] output_shape [4, 1, 56, 56, 256] : tensor<4x56x56x256xf32> into tensor<4x1x56x56x256xf32>
    %3 = tensor.empty() : tensor<4x1x56x56x256xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1x56x56x256xf32>) outs(%3 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<4x1x56x56x256xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<4x1x56x56x256xf16>) outs(%0 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f16, %out: f32):
      %25 = arith.extf %in : f16 to f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x256xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%0 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.subf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x256xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg4 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%0 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.mulf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%0 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.mulf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x256xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%0 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.addf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x256xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x1x56x56x256xf32>) outs(%3 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<4x1x56x56x256xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<4x1x56x56x256xf16>, tensor<4x1x56x56x256xf16>) outs(%3 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f16, %in_4: f16, %out: f16):
      %25 = arith.addf %in, %in_4 : f16
      linalg.yield %25 : f16
    } -> tensor<4x1x56x56x256xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x1x56x56x256xf16>) outs(%3 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f16, %out: f16):
      %25 = arith.cmpf ugt, %in, %cst_0 : f16
      %26 = arith.select %25, %in, %cst_0 : f16
      linalg.yield %26 : f16
    } -> tensor<4x1x56x56x256xf16>
    %collapsed_1 = tensor.collapse_shape %12 [[0], [1, 2], [3], [4]] : tensor<4x1x56x56x256xf16> into tensor<4x56x56x256xf16>
    %13 = tensor.empty() : tensor<4x1x56x56x128xf32>
    %collapsed_2 = tensor.collapse_shape %13 [[0], [1, 2], [3], [4]] : tensor<4x1x56x56x128xf32> into tensor<4x56x56x128xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%collapsed_2 : tensor<4x56x56x128xf32>) -> tensor<4x56x56x128xf32>
    %15 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%collapsed_1, %arg5 : tensor<4x56x56x256xf16>, tensor<1x1x256x128xf16>) outs(%14 : tensor<4x56x56x128xf32>) -> tensor<4x56x56x128xf32>
    %expanded_3 = tensor.expand_shape %15 [[0], [1, 2], [3], [4]] output_shape [4, 1, 56, 56, 128] : tensor<4x56x56x128xf32> into tensor<4x1x56x56x128xf32>
    %16 = tensor.empty() : tensor<4x1x56x56x128xf16>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<4x1x56x56x128xf32>) outs(%16 : tensor<4x1x56x56x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<4x1x56x56x128xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<4x1x56x56x128xf16>) outs(%13 : tensor<4x1x56x56x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %25 = arith.extf %in : f16 to f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x128xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg6 : tensor<4x1x56x56x128xf32>, tensor<1x1x1x1x128xf32>) outs(%13 : tensor<4x1x56x56x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.subf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x128xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg7 : tensor<4x1x56x56x128xf32>, tensor<1x1x1x1x128xf32>) outs(%13 : tensor<4x1x56x56x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.mulf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x128xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg6 : tensor<4x1x56x56x128xf32>, tensor<1x1x1x1x128xf32>) outs(%13 : tensor<4x1x56x56x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.mulf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x128xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg6 : tensor<4x1x56x56x128xf32>, tensor<1x1x1x1x128xf32>) outs(%13 : tensor<4x1x56x56x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.addf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<4x1x56x56x128xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x1x56x56x128xf32>) outs(%16 : tensor<4x1x56x56x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<4x1x56x56x128xf16>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<4x1x56x56x128xf16>) outs(%16 : tensor<4x1x56x56x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %25 = arith.cmpf ugt, %in, %cst_0 : f16
      %26 = arith.select %25, %in, %cst_0 : f16
      linalg.yield %26 : f16
    } -> tensor<4x1x56x56x128xf16>
    util.return %24 : tensor<4x1x56x56x128xf16>
  }
}
