module {
  util.func public @main(%arg0: tensor<4x?x?x32xf32>, %arg1: tensor<64x1x1x32xf32>) -> tensor<4x?x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<4x?x?x32xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<4x?x?x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x?x?x32xf32>, tensor<64x1x1x32xf32>) outs(%1 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    util.return %2 : tensor<4x?x?x64xf32>
  }
}
