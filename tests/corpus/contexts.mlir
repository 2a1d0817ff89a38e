// Convolutions in the surroundings that a cut has to respect, one function each; the names are those of the tests.
#all = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// A constant filter; the bias is broadcast into the sum's start; then relu, then a pad that is not part of it.
util.func public @bias_relu_pad(%image: tensor<1x8x6x6xf32>) -> tensor<1x4x8x8xf32> {
  %filter = arith.constant dense_resource<filter> : tensor<4x8x1x1xf32>
  %bias = arith.constant dense<[0.1, 0.2, 0.3, 0.4]> : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x4x6x6xf32>
  %start = linalg.broadcast ins(%bias : tensor<4xf32>) outs(%empty : tensor<1x4x6x6xf32>) dimensions = [0, 2, 3]
  %conv = linalg.conv_2d_nchw_fchw ins(%image, %filter : tensor<1x8x6x6xf32>, tensor<4x8x1x1xf32>)
    outs(%start : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %relu = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv : tensor<1x4x6x6xf32>) outs(%empty : tensor<1x4x6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    %max = arith.maximumf %in, %zero : f32
    linalg.yield %max : f32
  } -> tensor<1x4x6x6xf32>
  %padded = tensor.pad %relu low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x4x6x6xf32> to tensor<1x4x8x8xf32>
  util.return %padded : tensor<1x4x8x8xf32>
}

// A transpose and a pad before it; a pooling before these, which no cut goes through; a stride of 2.
util.func public @transpose_pad(%image: tensor<1x9x9x8xf16>) -> tensor<1x4x3x3xf32> {
  %filter = arith.constant dense_resource<filter> : tensor<4x8x1x1xf16>
  %window = tensor.empty() : tensor<3x3xf16>
  %zero16 = arith.constant 0.0 : f16
  %zero = arith.constant 0.0 : f32
  %p0 = tensor.empty() : tensor<1x3x3x8xf16>
  %p1 = linalg.fill ins(%zero16 : f16) outs(%p0 : tensor<1x3x3x8xf16>) -> tensor<1x3x3x8xf16>
  %pooled = linalg.pooling_nhwc_sum {strides = dense<3> : vector<2xi64>}
    ins(%image, %window : tensor<1x9x9x8xf16>, tensor<3x3xf16>) outs(%p1 : tensor<1x3x3x8xf16>) -> tensor<1x3x3x8xf16>
  %t0 = tensor.empty() : tensor<1x8x3x3xf16>
  %transposed = linalg.transpose ins(%pooled : tensor<1x3x3x8xf16>) outs(%t0 : tensor<1x8x3x3xf16>)
    permutation = [0, 3, 1, 2]
  %padded = tensor.pad %transposed low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero16 : f16
  } : tensor<1x8x3x3xf16> to tensor<1x8x5x5xf16>
  %empty = tensor.empty() : tensor<1x4x3x3xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x3x3xf32>) -> tensor<1x4x3x3xf32>
  %conv = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>}
    ins(%padded, %filter : tensor<1x8x5x5xf16>, tensor<4x8x1x1xf16>)
    outs(%start : tensor<1x4x3x3xf32>) -> tensor<1x4x3x3xf32>
  util.return %conv : tensor<1x4x3x3xf32>
}

// Three 1x1 in a row: each cut has one neighbour at most. A 3x3 at the end, which is no 1x1 and no neighbour.
util.func public @chain(%image: tensor<1x8x6x6xf32>, %other: tensor<1x8x6x6xf32>) -> tensor<1x8x4x4xf32> {
  %f1 = arith.constant dense_resource<f1> : tensor<8x8x1x1xf32>
  %f2 = arith.constant dense_resource<f2> : tensor<8x8x1x1xf32>
  %f3 = arith.constant dense_resource<f3> : tensor<8x8x1x1xf32>
  %f4 = arith.constant dense_resource<f4> : tensor<8x8x3x3xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x8x6x6xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %c1 = linalg.conv_2d_nchw_fchw ins(%image, %f1 : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %c2 = linalg.conv_2d_nchw_fchw ins(%c1, %f2 : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %sum = linalg.generic {indexing_maps = [#all, #all, #all],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%other, %c2 : tensor<1x8x6x6xf32>, tensor<1x8x6x6xf32>) outs(%empty : tensor<1x8x6x6xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %add = arith.addf %l, %r : f32
    linalg.yield %add : f32
  } -> tensor<1x8x6x6xf32>
  %c3 = linalg.conv_2d_nchw_fchw ins(%sum, %f3 : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %e4 = tensor.empty() : tensor<1x8x4x4xf32>
  %s4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  %c4 = linalg.conv_2d_nchw_fchw ins(%c3, %f4 : tensor<1x8x6x6xf32>, tensor<8x8x3x3xf32>)
    outs(%s4 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  util.return %c4 : tensor<1x8x4x4xf32>
}

// x * sigmoid(x): a path that forks and joins again; the weights are computed from constants.
util.func public @silu(%image: tensor<1x6x6x8xf32>) -> tensor<1x6x6x4xf32> {
  %raw = arith.constant dense_resource<raw> : tensor<4x8x1x1xf32>
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %f0 = tensor.empty() : tensor<1x1x8x4xf32>
  %filter = linalg.transpose ins(%raw : tensor<4x8x1x1xf32>) outs(%f0 : tensor<1x1x8x4xf32>) permutation = [2, 3, 1, 0]
  %empty = tensor.empty() : tensor<1x6x6x4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  %conv = linalg.conv_2d_nhwc_hwcf ins(%image, %filter : tensor<1x6x6x8xf32>, tensor<1x1x8x4xf32>)
    outs(%start : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  %gate = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv : tensor<1x6x6x4xf32>) outs(%empty : tensor<1x6x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %neg = arith.negf %in : f32
    %exp = math.exp %neg : f32
    %sum = arith.addf %exp, %one : f32
    %div = arith.divf %one, %sum : f32
    linalg.yield %div : f32
  } -> tensor<1x6x6x4xf32>
  %silu = linalg.generic {indexing_maps = [#all, #all, #all],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv, %gate : tensor<1x6x6x4xf32>, tensor<1x6x6x4xf32>) outs(%empty : tensor<1x6x6x4xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %mul = arith.mulf %l, %r : f32
    linalg.yield %mul : f32
  } -> tensor<1x6x6x4xf32>
  util.return %silu : tensor<1x6x6x4xf32>
}

// Used twice, so nothing after it is part of it.
util.func public @two_uses(%image: tensor<1x8x6x6xf32>, %filter: tensor<8x8x1x1xf32>)
    -> (tensor<1x8x6x6xf32>, tensor<1x8x6x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x8x6x6xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %conv = linalg.conv_2d_nchw_fchw ins(%image, %filter : tensor<1x8x6x6xf32>, tensor<8x8x1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %exp = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv : tensor<1x8x6x6xf32>) outs(%empty : tensor<1x8x6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<1x8x6x6xf32>
  util.return %conv, %exp : tensor<1x8x6x6xf32>, tensor<1x8x6x6xf32>
}

// Sizes are arithmetic on those of the model's input, twice through a stride of 2.
util.func public @dynamic(%input: tensor<1x8x?x?xf32>, %f0: tensor<8x8x3x3xf32>) -> tensor<1x4x?x?xf32> {
  %filter = arith.constant dense_resource<filter> : tensor<4x8x1x1xf32>
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %h = tensor.dim %input, %c2 : tensor<1x8x?x?xf32>
  %w = tensor.dim %input, %c3 : tensor<1x8x?x?xf32>
  %h1 = arith.subi %h, %c3 : index
  %w1 = arith.subi %w, %c3 : index
  %h2 = arith.floordivsi %h1, %c2 : index
  %w2 = arith.floordivsi %w1, %c2 : index
  %h3 = arith.addi %h2, %c1 : index
  %w3 = arith.addi %w2, %c1 : index
  %e0 = tensor.empty(%h3, %w3) : tensor<1x8x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x8x?x?xf32>) -> tensor<1x8x?x?xf32>
  %first = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>}
    ins(%input, %f0 : tensor<1x8x?x?xf32>, tensor<8x8x3x3xf32>) outs(%s0 : tensor<1x8x?x?xf32>) -> tensor<1x8x?x?xf32>
  // floordiv(h3 - 1, 2) + 1, with h3 - 1 already simplified
  %h4 = arith.floordivsi %h2, %c2 : index
  %w4 = arith.floordivsi %w2, %c2 : index
  %h5 = arith.addi %h4, %c1 : index
  %w5 = arith.addi %w4, %c1 : index
  %e1 = tensor.empty(%h5, %w5) : tensor<1x4x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x4x?x?xf32>) -> tensor<1x4x?x?xf32>
  %conv = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>}
    ins(%first, %filter : tensor<1x8x?x?xf32>, tensor<4x8x1x1xf32>) outs(%s1 : tensor<1x4x?x?xf32>)
    -> tensor<1x4x?x?xf32>
  util.return %conv : tensor<1x4x?x?xf32>
}

// Other spellings: quantized, grouped, and a generic.
util.func public @quantized(%image: tensor<1x8x6x6xi8>, %filter: tensor<4x8x1x1xi8>, %start: tensor<1x4x6x6xi32>)
    -> tensor<1x4x6x6xi32> {
  %zero_point = arith.constant 3 : i32
  %conv = linalg.conv_2d_nchw_fchw_q ins(%image, %filter, %zero_point, %zero_point
    : tensor<1x8x6x6xi8>, tensor<4x8x1x1xi8>, i32, i32) outs(%start : tensor<1x4x6x6xi32>) -> tensor<1x4x6x6xi32>
  util.return %conv : tensor<1x4x6x6xi32>
}

util.func public @grouped(%image: tensor<2x2x8x6x6xbf16>, %filter: tensor<2x4x8x1x1xbf16>) -> tensor<2x2x4x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x2x4x6x6xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x2x4x6x6xf32>) -> tensor<2x2x4x6x6xf32>
  %conv = linalg.conv_2d_ngchw_gfchw ins(%image, %filter : tensor<2x2x8x6x6xbf16>, tensor<2x4x8x1x1xbf16>)
    outs(%start : tensor<2x2x4x6x6xf32>) -> tensor<2x2x4x6x6xf32>
  util.return %conv : tensor<2x2x4x6x6xf32>
}

util.func public @generic(%image: tensor<1x6x6x8xf32>, %filter: tensor<4x1x1x8xf32>, %start: tensor<1x6x6x4xf32>)
    -> tensor<1x6x6x4xf32> {
  %conv = linalg.generic {indexing_maps = [
      affine_map<(n, h, w, f, kh, kw, c) -> (n, h + kh, w + kw, c)>,
      affine_map<(n, h, w, f, kh, kw, c) -> (f, kh, kw, c)>,
      affine_map<(n, h, w, f, kh, kw, c) -> (n, h, w, f)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
    ins(%image, %filter : tensor<1x6x6x8xf32>, tensor<4x1x1x8xf32>) outs(%start : tensor<1x6x6x4xf32>) {
  ^bb0(%i: f32, %k: f32, %out: f32):
    %mul = arith.mulf %i, %k : f32
    %add = arith.addf %out, %mul : f32
    linalg.yield %add : f32
  } -> tensor<1x6x6x4xf32>
  util.return %conv : tensor<1x6x6x4xf32>
}

// Nothing here is a 1x1 convolution with a reduction: a depthwise one, and a pooling.
util.func public @none(%image: tensor<1x8x6x6xf32>, %filter: tensor<8x1x1xf32>, %start: tensor<1x8x6x6xf32>)
    -> tensor<1x8x6x6xf32> {
  %window = tensor.empty() : tensor<1x1xf32>
  %conv = linalg.depthwise_conv_2d_nchw_chw ins(%image, %filter : tensor<1x8x6x6xf32>, tensor<8x1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %pool = linalg.pooling_nchw_sum ins(%conv, %window : tensor<1x8x6x6xf32>, tensor<1x1xf32>)
    outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  util.return %pool : tensor<1x8x6x6xf32>
}
