module {
  util.func public @main(%arg0: tensor<4x?x?x32xf16>, %arg1: tensor<1x1x32x64xf16>) -> tensor<4x?x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f16
    } : tensor<4x?x?x32xf16> to tensor<4x?x?x32xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xf16>
    %c1_1 = arith.constant 1 : index
    %0 = arith.addi %dim, %c1_1 : index
    %c2 = arith.constant 2 : index
    %1 = arith.divui %0, %c2 : index
    %c1_2 = arith.constant 1 : index
    %2 = arith.addi %1, %c1_2 : index
    %c2_3 = arith.constant 2 : index
    %dim_4 = tensor.dim %arg0, %c2_3 : tensor<4x?x?x32xf16>
    %c1_5 = arith.constant 1 : index
    %3 = arith.addi %dim_4, %c1_5 : index
    %4 = arith.divui %3, %c2 : index
    %5 = arith.addi %4, %c1_2 : index
    %6 = tensor.empty(%2, %5) : tensor<4x?x?x64xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    %8 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x?x?x32xf16>, tensor<1x1x32x64xf16>) outs(%7 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    util.return %8 : tensor<4x?x?x64xf32>
  }
}
