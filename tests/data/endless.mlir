// The compiler evaluates constants while it compiles; this one takes it longer than anybody waits.
#a = affine_map<(m, n, k, r) -> (m, k)>
#b = affine_map<(m, n, k, r) -> (k, n)>
#c = affine_map<(m, n, k, r) -> (r)>
#o = affine_map<(m, n, k, r) -> (m, n)>
util.func public @main(%x: tensor<256x256xf32>) -> tensor<256x256xf32> {
  %zero = arith.constant 0.0 : f32
  %square = arith.constant dense<1.5> : tensor<256x256xf32>
  %long = arith.constant dense<2.5> : tensor<200000xf32>
  %empty = tensor.empty() : tensor<256x256xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<256x256xf32>) -> tensor<256x256xf32>
  %endless = linalg.generic {indexing_maps = [#a, #b, #c, #o], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%square, %square, %long : tensor<256x256xf32>, tensor<256x256xf32>, tensor<200000xf32>) outs(%fill : tensor<256x256xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32, %acc: f32):
    %pq = arith.mulf %p, %q : f32
    %pqr = arith.mulf %pq, %r : f32
    %sin = math.sin %pqr : f32
    %sum = arith.addf %acc, %sin : f32
    linalg.yield %sum : f32
  } -> tensor<256x256xf32>
  %result = linalg.map { arith.addf } ins(%x, %endless : tensor<256x256xf32>, tensor<256x256xf32>) outs(%empty : tensor<256x256xf32>)
  util.return %result : tensor<256x256xf32>
}
