module {
  util.func public @main(%arg0: tensor<1x32x16x16xf16>, %arg1: tensor<64x32x1x1xf16>) -> tensor<1x8x8x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x64x8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x16x16xf16>, tensor<64x32x1x1xf16>) outs(%1 : tensor<1x64x8x8xf32>) -> tensor<1x64x8x8xf32>
    %3 = tensor.empty() : tensor<1x8x8x64xf32>
    %transposed = linalg.transpose ins(%2 : tensor<1x64x8x8xf32>) outs(%3 : tensor<1x8x8x64xf32>) permutation = [0, 2, 3, 1] 
    util.return %transposed : tensor<1x8x8x64xf32>
  }
}
