module {
  util.func public @main(%arg0: tensor<4x?x?x32xf16>, %arg1: tensor<64x1x1x32xf16>) -> tensor<4x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xf16>
    %c-1 = arith.constant -1 : index
    %0 = arith.addi %dim, %c-1 : index
    %c2 = arith.constant 2 : index
    %1 = arith.divui %0, %c2 : index
    %c1_0 = arith.constant 1 : index
    %2 = arith.addi %1, %c1_0 : index
    %c2_1 = arith.constant 2 : index
    %dim_2 = tensor.dim %arg0, %c2_1 : tensor<4x?x?x32xf16>
    %c-1_3 = arith.constant -1 : index
    %3 = arith.addi %dim_2, %c-1_3 : index
    %4 = arith.divui %3, %c2 : index
    %5 = arith.addi %4, %c1_0 : index
    %6 = tensor.empty(%2, %5) : tensor<4x?x?x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    %8 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x?x?x32xf16>, tensor<64x1x1x32xf16>) outs(%7 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    %c1_4 = arith.constant 1 : index
    %dim_5 = tensor.dim %arg0, %c1_4 : tensor<4x?x?x32xf16>
    %c-1_6 = arith.constant -1 : index
    %9 = arith.addi %dim_5, %c-1_6 : index
    %10 = arith.divui %9, %c2 : index
    %11 = arith.addi %10, %c1_0 : index
    %c2_7 = arith.constant 2 : index
    %dim_8 = tensor.dim %arg0, %c2_7 : tensor<4x?x?x32xf16>
    %c-1_9 = arith.constant -1 : index
    %12 = arith.addi %dim_8, %c-1_9 : index
    %13 = arith.divui %12, %c2 : index
    %14 = arith.addi %13, %c1_0 : index
    %15 = tensor.empty(%11, %14) : tensor<4x64x?x?xf32>
    %transposed = linalg.transpose ins(%8 : tensor<4x?x?x64xf32>) outs(%15 : tensor<4x64x?x?xf32>) permutation = [0, 3, 1, 2] 
    util.return %transposed : tensor<4x64x?x?xf32>
  }
}
