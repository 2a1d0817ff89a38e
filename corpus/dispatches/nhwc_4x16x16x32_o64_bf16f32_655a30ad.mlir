#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  util.func public @main(%arg0: tensor<4x16x16x32xbf16>, %arg1: tensor<1x1x32x64xbf16>, %arg2: tensor<64xf32>) -> tensor<4x16x16x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x16x16x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x16x16x64xf32>) -> tensor<4x16x16x64xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x16x16x32xbf16>, tensor<1x1x32x64xbf16>) outs(%1 : tensor<4x16x16x64xf32>) -> tensor<4x16x16x64xf32>
    %3 = tensor.empty() : tensor<4x16x16x64xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<4x16x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<4x16x16x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      %6 = arith.maximumf %5, %cst_0 : f32
      linalg.yield %6 : f32
    } -> tensor<4x16x16x64xf32>
    util.return %4 : tensor<4x16x16x64xf32>
  }
}
