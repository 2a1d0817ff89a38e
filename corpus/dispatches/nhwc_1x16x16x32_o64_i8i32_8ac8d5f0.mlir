module {
  util.func public @main(%arg0: tensor<1x16x16x32xi8>, %arg1: tensor<64x1x1x32xi8>) -> tensor<1x64x16x16xi32> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<1x16x16x64xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<1x16x16x64xi32>) -> tensor<1x16x16x64xi32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x16x16x32xi8>, tensor<64x1x1x32xi8>) outs(%1 : tensor<1x16x16x64xi32>) -> tensor<1x16x16x64xi32>
    %3 = tensor.empty() : tensor<1x64x16x16xi32>
    %transposed = linalg.transpose ins(%2 : tensor<1x16x16x64xi32>) outs(%3 : tensor<1x64x16x16xi32>) permutation = [0, 3, 1, 2] 
    util.return %transposed : tensor<1x64x16x16xi32>
  }
}
