module {
  util.func public @main(%arg0: tensor<1x32x?x?xbf16>, %arg1: tensor<64x32x1x1xbf16>) -> tensor<1x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xbf16>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xbf16>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x64x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x?x?xbf16>, tensor<64x32x1x1xbf16>) outs(%1 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    util.return %2 : tensor<1x64x?x?xf32>
  }
}
