module {
  util.func public @main(%arg0: tensor<4x32x16x16xf32>, %arg1: tensor<64x1x1x32xf32>) -> tensor<4x16x16x64xf32> {
    %0 = tensor.empty() : tensor<4x16x16x32xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<4x32x16x16xf32>) outs(%0 : tensor<4x16x16x32xf32>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<4x16x16x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x16x16x64xf32>) -> tensor<4x16x16x64xf32>
    %3 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<4x16x16x32xf32>, tensor<64x1x1x32xf32>) outs(%2 : tensor<4x16x16x64xf32>) -> tensor<4x16x16x64xf32>
    util.return %3 : tensor<4x16x16x64xf32>
  }
}
