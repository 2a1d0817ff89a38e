module {
  util.func public @main(%arg0: tensor<1x16x16x32xf32>, %arg1: tensor<64x1x1x32xf32>) -> tensor<1x9x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x32xf32> to tensor<1x18x18x32xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x9x64xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<1x9x9x64xf32>) -> tensor<1x9x9x64xf32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<1x18x18x32xf32>, tensor<64x1x1x32xf32>) outs(%1 : tensor<1x9x9x64xf32>) -> tensor<1x9x9x64xf32>
    util.return %2 : tensor<1x9x9x64xf32>
  }
}
