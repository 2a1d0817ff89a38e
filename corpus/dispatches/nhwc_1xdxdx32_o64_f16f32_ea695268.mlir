module {
  util.func public @main(%arg0: tensor<1x?x?x32xf16>, %arg1: tensor<1x1x32x64xf16>) -> tensor<1x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x?x32xf16>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<1x?x?x32xf16>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x?x?x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x?x?x32xf16>, tensor<1x1x32x64xf16>) outs(%1 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x64x?x?xf32>
    %transposed = linalg.transpose ins(%2 : tensor<1x?x?x64xf32>) outs(%3 : tensor<1x64x?x?xf32>) permutation = [0, 3, 1, 2] 
    util.return %transposed : tensor<1x64x?x?xf32>
  }
}
