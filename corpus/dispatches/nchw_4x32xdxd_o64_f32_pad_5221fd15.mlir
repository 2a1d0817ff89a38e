module {
  util.func public @main(%arg0: tensor<4x32x?x?xf32>, %arg1: tensor<64x32x1x1xf32>) -> tensor<4x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x32x?x?xf32> to tensor<4x32x?x?xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<4x32x?x?xf32>
    %c1 = arith.constant 1 : index
    %0 = arith.addi %dim, %c1 : index
    %c2_1 = arith.constant 2 : index
    %1 = arith.divui %0, %c2_1 : index
    %c1_2 = arith.constant 1 : index
    %2 = arith.addi %1, %c1_2 : index
    %c3 = arith.constant 3 : index
    %dim_3 = tensor.dim %arg0, %c3 : tensor<4x32x?x?xf32>
    %c1_4 = arith.constant 1 : index
    %3 = arith.addi %dim_3, %c1_4 : index
    %4 = arith.divui %3, %c2_1 : index
    %5 = arith.addi %4, %c1_2 : index
    %6 = tensor.empty(%2, %5) : tensor<4x64x?x?xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x32x?x?xf32>, tensor<64x32x1x1xf32>) outs(%7 : tensor<4x64x?x?xf32>) -> tensor<4x64x?x?xf32>
    util.return %8 : tensor<4x64x?x?xf32>
  }
}
