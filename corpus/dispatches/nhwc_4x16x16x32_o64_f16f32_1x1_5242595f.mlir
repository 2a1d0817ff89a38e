#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<4x16x16x32xf16>, %arg1: tensor<32x1x1x32xf16>, %arg2: tensor<64x1x1x32xf16>) -> tensor<4x8x8x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x16x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x16x32xf32>) -> tensor<4x16x16x32xf32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x16x16x32xf16>, tensor<32x1x1x32xf16>) outs(%1 : tensor<4x16x16x32xf32>) -> tensor<4x16x16x32xf32>
    %3 = tensor.empty() : tensor<4x16x16x32xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x16x32xf32>) outs(%3 : tensor<4x16x16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %8 = arith.maximumf %in, %cst_0 : f32
      %9 = arith.truncf %8 : f32 to f16
      linalg.yield %9 : f16
    } -> tensor<4x16x16x32xf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<4x8x8x64xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<4x8x8x64xf32>) -> tensor<4x8x8x64xf32>
    %7 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%4, %arg2 : tensor<4x16x16x32xf16>, tensor<64x1x1x32xf16>) outs(%6 : tensor<4x8x8x64xf32>) -> tensor<4x8x8x64xf32>
    util.return %7 : tensor<4x8x8x64xf32>
  }
}
