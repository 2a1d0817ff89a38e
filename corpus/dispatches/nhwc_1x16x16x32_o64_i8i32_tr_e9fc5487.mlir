module {
  util.func public @main(%arg0: tensor<1x32x16x16xi8>, %arg1: tensor<1x1x32x64xi8>) -> tensor<1x8x8x64xi32> {
    %0 = tensor.empty() : tensor<1x16x16x32xi8>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x32x16x16xi8>) outs(%0 : tensor<1x16x16x32xi8>) permutation = [0, 2, 3, 1] 
    %c0_i32 = arith.constant 0 : i32
    %1 = tensor.empty() : tensor<1x8x8x64xi32>
    %2 = linalg.fill ins(%c0_i32 : i32) outs(%1 : tensor<1x8x8x64xi32>) -> tensor<1x8x8x64xi32>
    %3 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%transposed, %arg1 : tensor<1x16x16x32xi8>, tensor<1x1x32x64xi8>) outs(%2 : tensor<1x8x8x64xi32>) -> tensor<1x8x8x64xi32>
    util.return %3 : tensor<1x8x8x64xi32>
  }
}
