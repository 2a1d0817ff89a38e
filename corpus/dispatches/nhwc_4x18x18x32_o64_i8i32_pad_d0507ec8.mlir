module {
  util.func public @main(%arg0: tensor<4x16x16x32xi8>, %arg1: tensor<1x1x32x64xi8>) -> tensor<4x18x18x64xi32> {
    %c0_i8 = arith.constant 0 : i8
    %padded = tensor.pad %arg0 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %c0_i8 : i8
    } : tensor<4x16x16x32xi8> to tensor<4x18x18x32xi8>
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<4x18x18x64xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<4x18x18x64xi32>) -> tensor<4x18x18x64xi32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<4x18x18x32xi8>, tensor<1x1x32x64xi8>) outs(%1 : tensor<4x18x18x64xi32>) -> tensor<4x18x18x64xi32>
    util.return %2 : tensor<4x18x18x64xi32>
  }
}
