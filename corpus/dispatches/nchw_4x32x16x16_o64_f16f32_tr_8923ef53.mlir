module {
  util.func public @main(%arg0: tensor<4x16x16x32xf16>, %arg1: tensor<64x32x1x1xf16>) -> tensor<4x64x8x8xf32> {
    %0 = tensor.empty() : tensor<4x32x16x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<4x16x16x32xf16>) outs(%0 : tensor<4x32x16x16xf16>) permutation = [0, 3, 1, 2] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<4x64x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x64x8x8xf32>) -> tensor<4x64x8x8xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%transposed, %arg1 : tensor<4x32x16x16xf16>, tensor<64x32x1x1xf16>) outs(%2 : tensor<4x64x8x8xf32>) -> tensor<4x64x8x8xf32>
    util.return %3 : tensor<4x64x8x8xf32>
  }
}
