#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x32x1x1xf16>, %arg1: tensor<8x32x1x1xf16>, %arg2: tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf16> {
    %0 = tensor.empty() : tensor<1x32x1x1xf16>
    %cst = arith.constant 1.254400e+04 : f16
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x32x1x1xf16>) outs(%0 : tensor<1x32x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %10 = arith.divf %in, %cst : f16
      linalg.yield %10 : f16
    } -> tensor<1x32x1x1xf16>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x32x1x1xf16>, tensor<8x32x1x1xf16>) outs(%arg2 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %3 = tensor.empty() : tensor<1x8x1x1xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8x1x1xf32>) outs(%3 : tensor<1x8x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %10 = arith.truncf %in : f32 to f16
      linalg.yield %10 : f16
    } -> tensor<1x8x1x1xf16>
    %5 = tensor.empty() : tensor<1x8x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x8x1x1xf16>) outs(%5 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f16, %out: f32):
      %10 = arith.extf %in : f16 to f32
      linalg.yield %10 : f32
    } -> tensor<1x8x1x1xf32>
    %cst_0 = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x1x1xf32>) outs(%5 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      %11 = math.exp %10 : f32
      %12 = arith.addf %11, %cst_0 : f32
      %13 = arith.divf %cst_0, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%5 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %10 = arith.mulf %in, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x1x1xf32>) outs(%3 : tensor<1x8x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %10 = arith.truncf %in : f32 to f16
      linalg.yield %10 : f16
    } -> tensor<1x8x1x1xf16>
    util.return %9 : tensor<1x8x1x1xf16>
  }
}
