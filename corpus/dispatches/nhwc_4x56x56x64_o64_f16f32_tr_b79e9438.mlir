#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, 0, d4)>
module {
  util.func public @main(%arg0: tensor<4x64x56x56xf16>, %arg1: tensor<1x1x64x64xf16>, %arg2: tensor<1x1x1x1x64xf32>, %arg3: tensor<1x1x1x1x64xf32>) -> tensor<4x1x56x56x64xf16> {
    %0 = tensor.empty() : tensor<4x56x56x64xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<4x64x56x56xf16>) outs(%0 : tensor<4x56x56x64xf16>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<4x1x56x56x64xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<4x1x56x56x64xf32> into tensor<4x56x56x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%collapsed : tensor<4x56x56x64xf32>) -> tensor<4x56x56x64xf32>
    %3 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<4x56x56x64xf16>, tensor<1x1x64x64xf16>) outs(%2 : tensor<4x56x56x64xf32>) -> tensor<4x56x56x64xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2], [3], [4]] output_shape [4, 1, 56, 56, 64] : tensor<4x56x56x64xf32> into tensor<4x1x56x56x64xf32>
    %4 = tensor.empty() : tensor<4x1x56x56x64xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1x56x56x64xf32>) outs(%4 : tensor<4x1x56x56x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<4x1x56x56x64xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<4x1x56x56x64xf16>) outs(%1 : tensor<4x1x56x56x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %13 = arith.extf %in : f16 to f32
      linalg.yield %13 : f32
    } -> tensor<4x1x56x56x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<4x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<4x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.subf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<4x1x56x56x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<4x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<4x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.mulf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<4x1x56x56x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg2 : tensor<4x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<4x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.mulf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<4x1x56x56x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg2 : tensor<4x1x56x56x64xf32>, tensor<1x1x1x1x64xf32>) outs(%1 : tensor<4x1x56x56x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %13 = arith.addf %in, %in_1 : f32
      linalg.yield %13 : f32
    } -> tensor<4x1x56x56x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<4x1x56x56x64xf32>) outs(%4 : tensor<4x1x56x56x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<4x1x56x56x64xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x1x56x56x64xf16>) outs(%4 : tensor<4x1x56x56x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      %13 = arith.cmpf ugt, %in, %cst_0 : f16
      %14 = arith.select %13, %in, %cst_0 : f16
      linalg.yield %14 : f16
    } -> tensor<4x1x56x56x64xf16>
    util.return %12 : tensor<4x1x56x56x64xf16>
  }
}
