module {
  util.func public @main(%arg0: tensor<1x32x16x16xbf16>, %arg1: tensor<64x32x1x1xbf16>) -> tensor<1x16x16x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x64x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x16x16xbf16>, tensor<64x32x1x1xbf16>) outs(%1 : tensor<1x64x16x16xf32>) -> tensor<1x64x16x16xf32>
    %3 = tensor.empty() : tensor<1x16x16x64xf32>
    %transposed = linalg.transpose ins(%2 : tensor<1x64x16x16xf32>) outs(%3 : tensor<1x16x16x64xf32>) permutation = [0, 2, 3, 1] 
    util.return %transposed : tensor<1x16x16x64xf32>
  }
}
