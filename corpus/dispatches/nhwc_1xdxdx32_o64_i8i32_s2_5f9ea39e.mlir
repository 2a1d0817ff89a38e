module {
  util.func public @main(%arg0: tensor<1x?x?x32xi8>, %arg1: tensor<1x1x32x64xi8>) -> tensor<1x?x?x64xi32> {
    %c0_i32 = arith.constant 0 : i32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x?x32xi8>
    %c-1 = arith.constant -1 : index
    %0 = arith.addi %dim, %c-1 : index
    %c2 = arith.constant 2 : index
    %1 = arith.divui %0, %c2 : index
    %c1_0 = arith.constant 1 : index
    %2 = arith.addi %1, %c1_0 : index
    %c2_1 = arith.constant 2 : index
    %dim_2 = tensor.dim %arg0, %c2_1 : tensor<1x?x?x32xi8>
    %c-1_3 = arith.constant -1 : index
    %3 = arith.addi %dim_2, %c-1_3 : index
    %4 = arith.divui %3, %c2 : index
    %5 = arith.addi %4, %c1_0 : index
    %6 = tensor.empty(%2, %5) : tensor<1x?x?x64xi32>
    %7 = linalg.fill ins(%c0_i32 : i32) outs(%6 : tensor<1x?x?x64xi32>) -> tensor<1x?x?x64xi32>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x?x?x32xi8>, tensor<1x1x32x64xi8>) outs(%7 : tensor<1x?x?x64xi32>) -> tensor<1x?x?x64xi32>
    util.return %8 : tensor<1x?x?x64xi32>
  }
}
