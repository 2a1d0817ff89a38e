// The conv of iree-org/iree#19270: its image is 1x8x128x128 f16, its filter 16x8x1x1 f16, its result f32.
util.func public @main(%image: tensor<1x8x128x128xf16>, %filter: tensor<16x8x1x1xf16>) -> tensor<1x16x128x128xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x16x128x128xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x16x128x128xf32>) -> tensor<1x16x128x128xf32>
  %r = linalg.conv_2d_nchw_fchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%image, %filter : tensor<1x8x128x128xf16>, tensor<16x8x1x1xf16>) outs(%fill : tensor<1x16x128x128xf32>) -> tensor<1x16x128x128xf32>
  util.return %r : tensor<1x16x128x128xf32>
}
