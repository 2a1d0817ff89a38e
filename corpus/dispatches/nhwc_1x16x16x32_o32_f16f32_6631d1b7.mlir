#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x16x16x32xf16>, %arg1: tensor<1x1x32x32xf16>) -> tensor<1x16x16x32xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x16x16x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x16x32xf32>) -> tensor<1x16x16x32xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x16x16x32xf16>, tensor<1x1x32x32xf16>) outs(%1 : tensor<1x16x16x32xf32>) -> tensor<1x16x16x32xf32>
    %3 = tensor.empty() : tensor<1x16x16x32xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16x16x32xf32>) outs(%3 : tensor<1x16x16x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %5 = arith.maximumf %in, %cst_0 : f32
      %6 = arith.truncf %5 : f32 to f16
      linalg.yield %6 : f16
    } -> tensor<1x16x16x32xf16>
    util.return %4 : tensor<1x16x16x32xf16>
  }
}
