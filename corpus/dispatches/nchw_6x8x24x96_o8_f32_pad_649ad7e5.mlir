#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<6x3x48x192xf32>, %arg1: tensor<8x3x3x3xf32>, %arg2: tensor<1x8x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<1x8x1x1xf32>, %arg6: tensor<8x8x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>) -> tensor<6x8x24x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<6x3x48x192xf32> to tensor<6x3x50x194xf32>
    %0 = tensor.empty() : tensor<6x8x24x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<6x8x24x96xf32>) -> tensor<6x8x24x96xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<6x3x50x194xf32>, tensor<8x3x3x3xf32>) outs(%1 : tensor<6x8x24x96xf32>) -> tensor<6x8x24x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.subf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %cst_0 = arith.constant dense<3.000000e+00> : tensor<f32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_0 : tensor<6x8x24x96xf32>, tensor<f32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_1, %cst_2 : tensor<6x8x24x96xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %in_4: f32, %out: f32):
      %17 = arith.cmpf ult, %in, %in_3 : f32
      %18 = arith.select %17, %in_3, %in : f32
      %19 = arith.cmpf ugt, %18, %in_4 : f32
      %20 = arith.select %19, %in_4, %18 : f32
      linalg.yield %20 : f32
    } -> tensor<6x8x24x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<6x8x24x96xf32>, tensor<6x8x24x96xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2 : tensor<6x8x24x96xf32>, tensor<f32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.divf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg6 : tensor<6x8x24x96xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<6x8x24x96xf32>) -> tensor<6x8x24x96xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg7 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.subf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg10 : tensor<6x8x24x96xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<6x8x24x96xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<6x8x24x96xf32>) outs(%0 : tensor<6x8x24x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.cmpf ugt, %in, %cst : f32
      %18 = arith.select %17, %in, %cst : f32
      linalg.yield %18 : f32
    } -> tensor<6x8x24x96xf32>
    util.return %16 : tensor<6x8x24x96xf32>
  }
}
