#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x16x16x32xbf16>, %arg1: tensor<32x1x1x32xbf16>) -> tensor<1x16x16x32xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x16x16x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x16x32xf32>) -> tensor<1x16x16x32xf32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x16x16x32xbf16>, tensor<32x1x1x32xbf16>) outs(%1 : tensor<1x16x16x32xf32>) -> tensor<1x16x16x32xf32>
    %3 = tensor.empty() : tensor<1x16x16x32xbf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16x16x32xf32>) outs(%3 : tensor<1x16x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %5 = arith.maximumf %in, %cst_0 : f32
      %6 = arith.truncf %5 : f32 to bf16
      linalg.yield %6 : bf16
    } -> tensor<1x16x16x32xbf16>
    util.return %4 : tensor<1x16x16x32xbf16>
  }
}
