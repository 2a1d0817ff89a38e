module {
  util.func public @main(%arg0: tensor<4x32x16x16xbf16>, %arg1: tensor<64x32x1x1xbf16>) -> tensor<4x64x9x9xf32> {
    %cst = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : bf16
    } : tensor<4x32x16x16xbf16> to tensor<4x32x18x18xbf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x64x9x9xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<4x64x9x9xf32>) -> tensor<4x64x9x9xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x32x18x18xbf16>, tensor<64x32x1x1xbf16>) outs(%1 : tensor<4x64x9x9xf32>) -> tensor<4x64x9x9xf32>
    util.return %2 : tensor<4x64x9x9xf32>
  }
}
