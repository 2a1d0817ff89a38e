module {
  util.func public @main(%arg0: tensor<1x32x16x16xf16>, %arg1: tensor<64x32x1x1xf16>) -> tensor<1x64x18x18xf32> {
    %cst = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f16
    } : tensor<1x32x16x16xf16> to tensor<1x32x18x18xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x64x18x18xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<1x64x18x18xf32>) -> tensor<1x64x18x18xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<1x32x18x18xf16>, tensor<64x32x1x1xf16>) outs(%1 : tensor<1x64x18x18xf32>) -> tensor<1x64x18x18xf32>
    util.return %2 : tensor<1x64x18x18xf32>
  }
}
