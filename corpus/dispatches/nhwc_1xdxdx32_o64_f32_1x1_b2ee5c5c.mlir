#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x?x?x32xf32>, %arg1: tensor<32x1x1x32xf32>, %arg2: tensor<64x1x1x32xf32>) -> tensor<1x?x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x?x32xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<1x?x?x32xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x?x?x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x?x32xf32>) -> tensor<1x?x?x32xf32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x?x?x32xf32>, tensor<32x1x1x32xf32>) outs(%1 : tensor<1x?x?x32xf32>) -> tensor<1x?x?x32xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x?x?x32xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x?x32xf32>) outs(%3 : tensor<1x?x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.maximumf %in, %cst_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x?x32xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty(%dim, %dim_0) : tensor<1x?x?x64xf32>
    %6 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    %7 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg2 : tensor<1x?x?x32xf32>, tensor<64x1x1x32xf32>) outs(%6 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    util.return %7 : tensor<1x?x?x64xf32>
  }
}
