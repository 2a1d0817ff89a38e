module {
  util.func public @main(%arg0: tensor<4x32x16x16xi8>, %arg1: tensor<64x32x1x1xi8>) -> tensor<4x64x16x16xi32> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<4x64x16x16xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<4x64x16x16xi32>) -> tensor<4x64x16x16xi32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x32x16x16xi8>, tensor<64x32x1x1xi8>) outs(%1 : tensor<4x64x16x16xi32>) -> tensor<4x64x16x16xi32>
    util.return %2 : tensor<4x64x16x16xi32>
  }
}
