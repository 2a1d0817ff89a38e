#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<6x8x12x96xf32>, %arg1: tensor<6x8x1x1xf32>, %arg2: tensor<1x8x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<1x8x1x1xf32>, %arg6: tensor<8x8x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>) -> tensor<6x8x12x96xf32> {
    %0 = tensor.empty() : tensor<6x8x12x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.subf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<6x8x12x96xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<6x8x12x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<6x8x12x96xf32>, tensor<6x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%0 : tensor<6x8x12x96xf32>) -> tensor<6x8x12x96xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg6 : tensor<6x8x12x96xf32>, tensor<8x8x1x1xf32>) outs(%7 : tensor<6x8x12x96xf32>) -> tensor<6x8x12x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.subf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<6x8x12x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x12x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<6x8x12x96xf32>
    util.return %12 : tensor<6x8x12x96xf32>
  }
}
