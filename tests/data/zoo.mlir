// Several ops in one program: an NHWC conv with dynamic height and width, then a pooling, then a 1x1 conv that reads it.
util.func public @main(%image: tensor<1x?x?x32xf32>, %first: tensor<1x1x32x16xf32>, %second: tensor<1x1x16x8xf32>) -> tensor<1x?x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %image, %c1 : tensor<1x?x?x32xf32>
  %w = tensor.dim %image, %c2 : tensor<1x?x?x32xf32>
  %e0 = tensor.empty(%h, %w) : tensor<1x?x?x16xf32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x?x?x16xf32>) -> tensor<1x?x?x16xf32>
  %a = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%image, %first : tensor<1x?x?x32xf32>, tensor<1x1x32x16xf32>) outs(%f0 : tensor<1x?x?x16xf32>) -> tensor<1x?x?x16xf32>
  %window = tensor.empty() : tensor<1x1xf32>
  %pooled = linalg.pooling_nhwc_max {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a, %window : tensor<1x?x?x16xf32>, tensor<1x1xf32>) outs(%f0 : tensor<1x?x?x16xf32>) -> tensor<1x?x?x16xf32>
  %e1 = tensor.empty(%h, %w) : tensor<1x?x?x8xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x?x?x8xf32>) -> tensor<1x?x?x8xf32>
  %b = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%pooled, %second : tensor<1x?x?x16xf32>, tensor<1x1x16x8xf32>) outs(%f1 : tensor<1x?x?x8xf32>) -> tensor<1x?x?x8xf32>
  util.return %b : tensor<1x?x?x8xf32>
}
