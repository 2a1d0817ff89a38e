#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<4x64x56x56xf16>, %arg1: tensor<4x1x56x56x256xf16>, %arg2: tensor<1x1x64x256xf16>, %arg3: tensor<1x1x1x1x256xf32>, %arg4: tensor<1x1x1x1x256xf32>) -> tensor<4x1x56x56x256xf16> {
    %0 = tensor.empty() : tensor<4x56x56x64xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<4x64x56x56xf16>) outs(%0 : tensor<4x56x56x64xf16>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<4x1x56x56x256xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<4x1x56x56x256xf32> into tensor<4x56x56x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%collapsed : tensor<4x56x56x256xf32>) -> tensor<4x56x56x256xf32>
    %3 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg2 : tensor<4x56x56x64xf16>, tensor<1x1x64x256xf16>) outs(%2 : tensor<4x56x56x256xf32>) -> tensor<4x56x56x256xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2], [3], [4]] output_shape [4, 1, 56, 56, 256] : tensor<4x56x56x256xf32> into tensor<4x1x56x56x256xf32>
    %4 = tensor.empty() : tensor<4x1x56x56x256xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1x56x56x256xf32>) outs(%4 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<4x1x56x56x256xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<4x1x56x56x256xf16>) outs(%1 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f16, %out: f32):
      %14 = arith.extf %in : f16 to f32
      linalg.yield %14 : f32
    } -> tensor<4x1x56x56x256xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.subf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x56x56x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.mulf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x56x56x256xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.mulf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x56x56x256xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg3 : tensor<4x1x56x56x256xf32>, tensor<1x1x1x1x256xf32>) outs(%1 : tensor<4x1x56x56x256xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %14 = arith.addf %in, %in_1 : f32
      linalg.yield %14 : f32
    } -> tensor<4x1x56x56x256xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<4x1x56x56x256xf32>) outs(%4 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.truncf %in : f32 to f16
      linalg.yield %14 : f16
    } -> tensor<4x1x56x56x256xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %11 : tensor<4x1x56x56x256xf16>, tensor<4x1x56x56x256xf16>) outs(%4 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %14 = arith.addf %in, %in_1 : f16
      linalg.yield %14 : f16
    } -> tensor<4x1x56x56x256xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<4x1x56x56x256xf16>) outs(%4 : tensor<4x1x56x56x256xf16>) {
    ^bb0(%in: f16, %out: f16):
      %14 = arith.cmpf ugt, %in, %cst_0 : f16
      %15 = arith.select %14, %in, %cst_0 : f16
      linalg.yield %15 : f16
    } -> tensor<4x1x56x56x256xf16>
    util.return %13 : tensor<4x1x56x56x256xf16>
  }
}
