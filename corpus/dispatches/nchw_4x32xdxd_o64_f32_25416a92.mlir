module {
  util.func public @main(%arg0: tensor<4x32x?x?xf32>, %arg1: tensor<64x32x1x1xf32>) -> tensor<4x?x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<4x32x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<4x32x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<4x64x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x32x?x?xf32>, tensor<64x32x1x1xf32>) outs(%1 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<4x?x?x64xf32>
    %transposed = linalg.transpose ins(%2 : tensor<4x64x?x?xf32>) outs(%3 : tensor<4x?x?x64xf32>) permutation = [0, 2, 3, 1] 
    util.return %transposed : tensor<4x?x?x64xf32>
  }
}
