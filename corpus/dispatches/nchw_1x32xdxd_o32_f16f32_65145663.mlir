#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x32x?x?xf16>, %arg1: tensor<32x32x1x1xf16>) -> tensor<1x32x?x?xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xf16>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xf16>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x32x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x?x?xf16>, tensor<32x32x1x1xf16>) outs(%1 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x32x?x?xf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x?x?xf32>) outs(%3 : tensor<1x32x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %5 = arith.maximumf %in, %cst_1 : f32
      %6 = arith.truncf %5 : f32 to f16
      linalg.yield %6 : f16
    } -> tensor<1x32x?x?xf16>
    util.return %4 : tensor<1x32x?x?xf16>
  }
}
