#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x14x14xf32>, %arg1: tensor<1x64x14x14xf32>, %arg2: tensor<1x64x1x1xf32>, %arg3: tensor<1x64x1x1xf32>, %arg4: tensor<64x64x3x3xf32>, %arg5: tensor<1x64x1x1xf32>, %arg6: tensor<1x64x1x1xf32>, %arg7: tensor<16x64x1x1xf32>, %arg8: tensor<1x16x1x1xf32>, %arg9: tensor<1x16x1x1xf32>) -> tensor<1x16x14x14xf32> {
    %0 = tensor.empty() : tensor<1x64x14x14xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x64x14x14xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x14x14xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x64x14x14xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x14x14xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x64x14x14xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.cmpf ugt, %in, %cst : f32
      %16 = arith.select %15, %in, %cst : f32
      linalg.yield %16 : f32
    } -> tensor<1x64x14x14xf32>
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg10: index, %arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<1x64x14x14xf32> to tensor<1x64x16x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x14x14xf32>) -> tensor<1x64x14x14xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x64x16x16xf32>, tensor<64x64x3x3xf32>) outs(%4 : tensor<1x64x14x14xf32>) -> tensor<1x64x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x64x14x14xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg6 : tensor<1x64x14x14xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x14x14xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg1 : tensor<1x64x14x14xf32>, tensor<1x64x14x14xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x64x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x64x14x14xf32>) outs(%0 : tensor<1x64x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.cmpf ugt, %in, %cst : f32
      %16 = arith.select %15, %in, %cst : f32
      linalg.yield %16 : f32
    } -> tensor<1x64x14x14xf32>
    %10 = tensor.empty() : tensor<1x16x14x14xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg7 : tensor<1x64x14x14xf32>, tensor<16x64x1x1xf32>) outs(%11 : tensor<1x16x14x14xf32>) -> tensor<1x16x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<1x16x14x14xf32>, tensor<1x16x1x1xf32>) outs(%10 : tensor<1x16x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x16x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<1x16x14x14xf32>, tensor<1x16x1x1xf32>) outs(%10 : tensor<1x16x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x16x14x14xf32>
    util.return %14 : tensor<1x16x14x14xf32>
  }
}
