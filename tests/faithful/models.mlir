// What lowering makes of small models: weights are constants, and `@main` takes the image.

// A bottleneck: 3x3, 1x1, and 3x3 again. Alone, the 1x1 convolution has another layout than between the others.
util.func public @bottleneck(%image: tensor<1x8x10x10xf32>) -> tensor<1x8x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %w1 = arith.constant dense<0.01> : tensor<16x8x3x3xf32>
  %w2 = arith.constant dense<0.02> : tensor<32x16x1x1xf32>
  %w3 = arith.constant dense<0.03> : tensor<8x32x3x3xf32>
  %e1 = tensor.empty() : tensor<1x16x8x8xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  %c1 = linalg.conv_2d_nchw_fchw ins(%image, %w1 : tensor<1x8x10x10xf32>, tensor<16x8x3x3xf32>)
    outs(%s1 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  %e2 = tensor.empty() : tensor<1x32x8x8xf32>
  %s2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
  %c2 = linalg.conv_2d_nchw_fchw ins(%c1, %w2 : tensor<1x16x8x8xf32>, tensor<32x16x1x1xf32>)
    outs(%s2 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
  %e3 = tensor.empty() : tensor<1x8x6x6xf32>
  %s3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %c3 = linalg.conv_2d_nchw_fchw ins(%c2, %w3 : tensor<1x32x8x8xf32>, tensor<8x32x3x3xf32>)
    outs(%s3 : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  util.return %c3 : tensor<1x8x6x6xf32>
}

// Two branches, 1x1 and 3x3, joined, and a 1x1 convolution of both; then another, of the same shape as the first.
util.func public @fire(%image: tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %w1 = arith.constant dense<0.01> : tensor<8x8x1x1xf32>
  %w2 = arith.constant dense<0.02> : tensor<8x8x3x3xf32>
  %w3 = arith.constant dense<0.03> : tensor<8x16x1x1xf32>
  %w4 = arith.constant dense<0.04> : tensor<8x8x1x1xf32>
  %e = tensor.empty() : tensor<1x8x6x6xf32>
  %s = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %c1 = linalg.conv_2d_nchw_fchw ins(%image, %w1 : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%s : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %padded = tensor.pad %image low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<1x8x6x6xf32> to tensor<1x8x8x8xf32>
  %c2 = linalg.conv_2d_nchw_fchw ins(%padded, %w2 : tensor<1x8x8x8xf32>, tensor<8x8x3x3xf32>)
    outs(%s : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %both = tensor.concat dim(1) %c1, %c2 : (tensor<1x8x6x6xf32>, tensor<1x8x6x6xf32>) -> tensor<1x16x6x6xf32>
  %c3 = linalg.conv_2d_nchw_fchw ins(%both, %w3 : tensor<1x16x6x6xf32>, tensor<8x16x1x1xf32>)
    outs(%s : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %c4 = linalg.conv_2d_nchw_fchw ins(%c3, %w4 : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%s : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  util.return %c4 : tensor<1x8x6x6xf32>
}

// Of open size: a padded pooling of a 1x1 convolution can't be compiled if channels are moved last first.
util.func public @open(%image: tensor<1x8x?x?xf32>) -> tensor<1x32x?x?xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %i2 = arith.constant 2 : index
  %i3 = arith.constant 3 : index
  %w1 = arith.constant dense<0.01> : tensor<16x8x1x1xf32>
  %w2 = arith.constant dense<0.02> : tensor<32x16x1x1xf32>
  %height = tensor.dim %image, %i2 : tensor<1x8x?x?xf32>
  %width = tensor.dim %image, %i3 : tensor<1x8x?x?xf32>
  %e1 = tensor.empty(%height, %width) : tensor<1x16x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
  %c1 = linalg.conv_2d_nchw_fchw ins(%image, %w1 : tensor<1x8x?x?xf32>, tensor<16x8x1x1xf32>)
    outs(%s1 : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
  %padded = tensor.pad %c1 low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %low : f32
  } : tensor<1x16x?x?xf32> to tensor<1x16x?x?xf32>
  %window = tensor.empty() : tensor<3x3xf32>
  %lowest = linalg.fill ins(%low : f32) outs(%e1 : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
  %pooled = linalg.pooling_nchw_max ins(%padded, %window : tensor<1x16x?x?xf32>, tensor<3x3xf32>)
    outs(%lowest : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
  %e2 = tensor.empty(%height, %width) : tensor<1x32x?x?xf32>
  %s2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
  %c2 = linalg.conv_2d_nchw_fchw ins(%pooled, %w2 : tensor<1x16x?x?xf32>, tensor<32x16x1x1xf32>)
    outs(%s2 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
  util.return %c2 : tensor<1x32x?x?xf32>
}
