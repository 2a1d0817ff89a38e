module {
  util.func public @main(%arg0: tensor<4x?x?x32xi8>, %arg1: tensor<64x1x1x32xi8>) -> tensor<4x?x?x64xi32> {
    %c0_i8 = arith.constant 0 : i8
    %padded = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %c0_i8 : i8
    } : tensor<4x?x?x32xi8> to tensor<4x?x?x32xi8>
    %c0_i32 = arith.constant 0 : i32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xi8>
    %c1_0 = arith.constant 1 : index
    %0 = arith.addi %dim, %c1_0 : index
    %c2 = arith.constant 2 : index
    %1 = arith.divui %0, %c2 : index
    %c1_1 = arith.constant 1 : index
    %2 = arith.addi %1, %c1_1 : index
    %c2_2 = arith.constant 2 : index
    %dim_3 = tensor.dim %arg0, %c2_2 : tensor<4x?x?x32xi8>
    %c1_4 = arith.constant 1 : index
    %3 = arith.addi %dim_3, %c1_4 : index
    %4 = arith.divui %3, %c2 : index
    %5 = arith.addi %4, %c1_1 : index
    %6 = tensor.empty(%2, %5) : tensor<4x?x?x64xi32>
    %7 = linalg.fill ins(%c0_i32 : i32) outs(%6 : tensor<4x?x?x64xi32>) -> tensor<4x?x?x64xi32>
    %8 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x?x?x32xi8>, tensor<64x1x1x32xi8>) outs(%7 : tensor<4x?x?x64xi32>) -> tensor<4x?x?x64xi32>
    util.return %8 : tensor<4x?x?x64xi32>
  }
}
