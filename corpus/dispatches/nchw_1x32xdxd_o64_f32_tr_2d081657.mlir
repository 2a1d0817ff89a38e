module {
  util.func public @main(%arg0: tensor<1x?x?x32xf32>, %arg1: tensor<64x32x1x1xf32>) -> tensor<1x64x?x?xf32> {
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x?x32xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<1x?x?x32xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x32x?x?xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x?x?x32xf32>) outs(%0 : tensor<1x32x?x?xf32>) permutation = [0, 3, 1, 2] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty(%dim, %dim_0) : tensor<1x64x?x?xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<1x32x?x?xf32>, tensor<64x32x1x1xf32>) outs(%2 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    util.return %3 : tensor<1x64x?x?xf32>
  }
}
