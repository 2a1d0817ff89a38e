module {
  util.func public @main(%arg0: tensor<1x16x16x32xf32>, %arg1: tensor<1x1x32x64xf32>) -> tensor<1x8x8x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x8x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8x64xf32>) -> tensor<1x8x8x64xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x16x16x32xf32>, tensor<1x1x32x64xf32>) outs(%1 : tensor<1x8x8x64xf32>) -> tensor<1x8x8x64xf32>
    util.return %2 : tensor<1x8x8x64xf32>
  }
}
