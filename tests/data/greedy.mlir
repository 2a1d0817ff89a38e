// The compiler evaluates constants while it compiles; this one takes it more than 1 GiB of memory.
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#o = affine_map<(m, n, k) -> (m, n)>
#i = affine_map<(m, n) -> (m, n)>
#r = affine_map<(m, n) -> (m)>
util.func public @main(%x: tensor<16384xf32>) -> tensor<16384xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1.5> : tensor<16384x8xf32>
  %other = arith.constant dense<2.5> : tensor<8x16384xf32>
  %empty = tensor.empty() : tensor<16384x16384xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<16384x16384xf32>) -> tensor<16384x16384xf32>
  %large = linalg.generic {indexing_maps = [#a, #b, #o], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%one, %other : tensor<16384x8xf32>, tensor<8x16384xf32>) outs(%fill : tensor<16384x16384xf32>) {
  ^bb0(%p: f32, %q: f32, %acc: f32):
    %pq = arith.mulf %p, %q : f32
    %sum = arith.addf %acc, %pq : f32
    linalg.yield %sum : f32
  } -> tensor<16384x16384xf32>
  %row = tensor.empty() : tensor<16384xf32>
  %start = linalg.fill ins(%zero : f32) outs(%row : tensor<16384xf32>) -> tensor<16384xf32>
  %sums = linalg.generic {indexing_maps = [#i, #r], iterator_types = ["parallel", "reduction"]}
      ins(%large : tensor<16384x16384xf32>) outs(%start : tensor<16384xf32>) {
  ^bb0(%p: f32, %acc: f32):
    %sum = arith.addf %acc, %p : f32
    linalg.yield %sum : f32
  } -> tensor<16384xf32>
  %y = arith.addf %x, %sums : tensor<16384xf32>
  util.return %y : tensor<16384xf32>
}
