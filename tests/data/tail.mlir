// The end of a network like SqueezeNet: a 1x1 conv that squeezes 64 channels into 16, a relu, and the classifier, a 1x1
// conv with a padding of 1.
#same = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
util.func public @main(%image: tensor<1x64x14x14xf32>, %squeeze: tensor<16x64x1x1xf32>, %classify: tensor<10x16x1x1xf32>) -> tensor<1x10x16x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<1x16x14x14xf32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
  %a = linalg.conv_2d_nchw_fchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%image, %squeeze : tensor<1x64x14x14xf32>, tensor<16x64x1x1xf32>) outs(%f0 : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
  %b = linalg.generic {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%a : tensor<1x16x14x14xf32>) outs(%e0 : tensor<1x16x14x14xf32>) {
  ^bb0(%in: f32, %out: f32):
    %relu = arith.maximumf %in, %zero : f32
    linalg.yield %relu : f32
  } -> tensor<1x16x14x14xf32>
  %padded = tensor.pad %b low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<1x16x14x14xf32> to tensor<1x16x16x16xf32>
  %e1 = tensor.empty() : tensor<1x10x16x16xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x10x16x16xf32>) -> tensor<1x10x16x16xf32>
  %c = linalg.conv_2d_nchw_fchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %classify : tensor<1x16x16x16xf32>, tensor<10x16x1x1xf32>) outs(%f1 : tensor<1x10x16x16xf32>) -> tensor<1x10x16x16xf32>
  util.return %c : tensor<1x10x16x16xf32>
}
