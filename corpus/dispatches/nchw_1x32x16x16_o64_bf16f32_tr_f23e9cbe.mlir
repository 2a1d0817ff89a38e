module {
  util.func public @main(%arg0: tensor<1x16x16x32xbf16>, %arg1: tensor<64x32x1x1xbf16>) -> tensor<1x64x16x16xf32> {
    %0 = tensor.empty() : tensor<1x32x16x16xbf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x16x16x32xbf16>) outs(%0 : tensor<1x32x16x16xbf16>) permutation = [0, 3, 1, 2] 
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<1x64x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed, %arg1 : tensor<1x32x16x16xbf16>, tensor<64x32x1x1xbf16>) outs(%2 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    util.return %3 : tensor<1x64x16x16xf32>
  }
}
