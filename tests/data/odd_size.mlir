// A conv whose 14x14 image `propagate-pad-generalize` pads to intrinsics on gfx942 into IR that does not verify.
util.func public @main(%image: tensor<1x64x14x14xf16>, %filter: tensor<16x64x1x1xf16>) -> tensor<1x16x14x14xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x16x14x14xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
  %r = linalg.conv_2d_nchw_fchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%image, %filter : tensor<1x64x14x14xf16>, tensor<16x64x1x1xf16>) outs(%fill : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
  util.return %r : tensor<1x16x14x14xf32>
}
