module {
  util.func public @main(%arg0: tensor<4x32x?x?xf16>, %arg1: tensor<64x32x1x1xf16>) -> tensor<4x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<4x32x?x?xf16>
    %c-1 = arith.constant -1 : index
    %0 = arith.addi %dim, %c-1 : index
    %c2_0 = arith.constant 2 : index
    %1 = arith.divui %0, %c2_0 : index
    %c1 = arith.constant 1 : index
    %2 = arith.addi %1, %c1 : index
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<4x32x?x?xf16>
    %c-1_2 = arith.constant -1 : index
    %3 = arith.addi %dim_1, %c-1_2 : index
    %4 = arith.divui %3, %c2_0 : index
    %5 = arith.addi %4, %c1 : index
    %6 = tensor.empty(%2, %5) : tensor<4x64x?x?xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x32x?x?xf16>, tensor<64x32x1x1xf16>) outs(%7 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    util.return %8 : tensor<4x64x?x?xf32>
  }
}
