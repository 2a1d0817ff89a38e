module {
  util.func public @main(%arg0: tensor<1x4x32x32xf32>, %arg1: tensor<4x4x1x1xf32>, %arg2: tensor<4xf32>) -> tensor<1x4x32x32xf32> {
    %0 = tensor.empty() : tensor<1x4x32x32xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<4xf32>) outs(%0 : tensor<1x4x32x32xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x4x32x32xf32>, tensor<4x4x1x1xf32>) outs(%broadcasted : tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf32>
    util.return %1 : tensor<1x4x32x32xf32>
  }
}
