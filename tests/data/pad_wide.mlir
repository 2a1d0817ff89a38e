// A 1x1 conv of 256 to 512 channels on a padded image of 64x64: on GPUs what codegen makes of it shows the layout.
util.func public @main(%image: tensor<1x256x62x62xf16>, %filter: tensor<512x256x1x1xf16>) -> tensor<1x512x64x64xf32> {
  %zero16 = arith.constant 0.0 : f16
  %zero = arith.constant 0.0 : f32
  %padded = tensor.pad %image low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero16 : f16
  } : tensor<1x256x62x62xf16> to tensor<1x256x64x64xf16>
  %empty = tensor.empty() : tensor<1x512x64x64xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x512x64x64xf32>) -> tensor<1x512x64x64xf32>
  %r = linalg.conv_2d_nchw_fchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %filter : tensor<1x256x64x64xf16>, tensor<512x256x1x1xf16>) outs(%fill : tensor<1x512x64x64xf32>) -> tensor<1x512x64x64xf32>
  util.return %r : tensor<1x512x64x64xf32>
}
