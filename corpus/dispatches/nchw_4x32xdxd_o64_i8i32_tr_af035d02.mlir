module {
  util.func public @main(%arg0: tensor<4x?x?x32xi8>, %arg1: tensor<64x32x1x1xi8>) -> tensor<4x64x?x?xi32> {
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xi8>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<4x?x?x32xi8>
    %0 = tensor.empty(%dim, %dim_0) : tensor<4x32x?x?xi8>
    %transposed = linalg.transpose ins(%arg0 : tensor<4x?x?x32xi8>) outs(%0 : tensor<4x32x?x?xi8>) permutation = [0, 3, 1, 2] 
    %c0_i32 = arith.constant 0 : i32
    %1 = tensor.empty(%dim, %dim_0) : tensor<4x64x?x?xi32>
    %2 = linalg.fill ins(%c0_i32 : i32) outs(%1 : tensor<4x64x?x?xi32>) -> tensor<4x64x?x?xi32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<4x32x?x?xi8>, tensor<64x32x1x1xi8>) outs(%2 : tensor<4x64x?x?xi32>) -> tensor<4x64x?x?xi32>
    util.return %3 : tensor<4x64x?x?xi32>
  }
}
