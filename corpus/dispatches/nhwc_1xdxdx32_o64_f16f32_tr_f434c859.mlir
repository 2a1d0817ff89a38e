module {
  util.func public @main(%arg0: tensor<1x32x?x?xf16>, %arg1: tensor<64x1x1x32xf16>) -> tensor<1x?x?x64xf32> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xf16>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xf16>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x?x?x32xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x32x?x?xf16>) outs(%0 : tensor<1x?x?x32xf16>) permutation = [0, 2, 3, 1] 
    %cst = arith.constant 0.000000e+00 : f32
    %c2_1 = arith.constant 2 : index
    %dim_2 = tensor.dim %arg0, %c2_1 : tensor<1x32x?x?xf16>
    %c-1 = arith.constant -1 : index
    %1 = arith.addi %dim_2, %c-1 : index
    %c2_3 = arith.constant 2 : index
    %2 = arith.divui %1, %c2_3 : index
    %c1 = arith.constant 1 : index
    %3 = arith.addi %2, %c1 : index
    %c3_4 = arith.constant 3 : index
    %dim_5 = tensor.dim %arg0, %c3_4 : tensor<1x32x?x?xf16>
    %c-1_6 = arith.constant -1 : index
    %4 = arith.addi %dim_5, %c-1_6 : index
    %5 = arith.divui %4, %c2_3 : index
    %6 = arith.addi %5, %c1 : index
    %7 = tensor.empty(%3, %6) : tensor<1x?x?x64xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    %9 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%transposed, %arg1 : tensor<1x?x?x32xf16>, tensor<64x1x1x32xf16>) outs(%8 : tensor<1x?x?x64xf32>) -> tensor<1x?x?x64xf32>
    util.return %9 : tensor<1x?x?x64xf32>
  }
}
