module {
  util.func public @main(%arg0: tensor<4x?x?x32xf16>, %arg1: tensor<64x1x1x32xf16>) -> tensor<4x?x?x64xf32> {
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f16
    } : tensor<4x?x?x32xf16> to tensor<4x?x?x32xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xf16>
    %c2 = arith.constant 2 : index
    %0 = arith.addi %dim, %c2 : index
    %c2_1 = arith.constant 2 : index
    %dim_2 = tensor.dim %arg0, %c2_1 : tensor<4x?x?x32xf16>
    %c2_3 = arith.constant 2 : index
    %1 = arith.addi %dim_2, %c2_3 : index
    %2 = tensor.empty(%0, %1) : tensor<4x?x?x64xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    %4 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x?x?x32xf16>, tensor<64x1x1x32xf16>) outs(%3 : tensor<4x?x?x64xf32>) -> tensor<4x?x?x64xf32>
    util.return %4 : tensor<4x?x?x64xf32>
  }
}
