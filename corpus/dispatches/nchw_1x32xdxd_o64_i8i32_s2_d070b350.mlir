module {
  util.func public @main(%arg0: tensor<1x32x?x?xi8>, %arg1: tensor<64x32x1x1xi8>) -> tensor<1x?x?x64xi32> {
    %c0_i32 = arith.constant 0 : i32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xi8>
    %c-1 = arith.constant -1 : index
    %0 = arith.addi %dim, %c-1 : index
    %c2_0 = arith.constant 2 : index
    %1 = arith.divui %0, %c2_0 : index
    %c1 = arith.constant 1 : index
    %2 = arith.addi %1, %c1 : index
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xi8>
    %c-1_2 = arith.constant -1 : index
    %3 = arith.addi %dim_1, %c-1_2 : index
    %4 = arith.divui %3, %c2_0 : index
    %5 = arith.addi %4, %c1 : index
    %6 = tensor.empty(%2, %5) : tensor<1x64x?x?xi32>
    %7 = linalg.fill ins(%c0_i32 : i32) outs(%6 : tensor<1x64x?x?xi32>) -> tensor<1x64x?x?xi32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x?x?xi8>, tensor<64x32x1x1xi8>) outs(%7 : tensor<1x64x?x?xi32>) -> tensor<1x64x?x?xi32>
    %c2_3 = arith.constant 2 : index
    %dim_4 = tensor.dim %arg0, %c2_3 : tensor<1x32x?x?xi8>
    %c-1_5 = arith.constant -1 : index
    %9 = arith.addi %dim_4, %c-1_5 : index
    %10 = arith.divui %9, %c2_0 : index
    %11 = arith.addi %10, %c1 : index
    %c3_6 = arith.constant 3 : index
    %dim_7 = tensor.dim %arg0, %c3_6 : tensor<1x32x?x?xi8>
    %c-1_8 = arith.constant -1 : index
    %12 = arith.addi %dim_7, %c-1_8 : index
    %13 = arith.divui %12, %c2_0 : index
    %14 = arith.addi %13, %c1 : index
    %15 = tensor.empty(%11, %14) : tensor<1x?x?x64xi32>
    %transposed = linalg.transpose ins(%8 : tensor<1x64x?x?xi32>) outs(%15 : tensor<1x?x?x64xi32>) permutation = [0, 2, 3, 1] 
    util.return %transposed : tensor<1x?x?x64xi32>
  }
}
