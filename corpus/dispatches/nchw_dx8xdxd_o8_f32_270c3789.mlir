#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<?x8x?x?xf32>, %arg1: tensor<1x8x1x1xf32>, %arg2: tensor<1x8x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<8x8x1x1xf32>, %arg6: tensor<1x8x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>) -> tensor<?x8x?x?xf32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x8x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.subf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.addf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %cst = arith.constant dense<3.000000e+00> : tensor<f32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %cst : tensor<?x8x?x?xf32>, tensor<f32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.addf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_3 : tensor<?x8x?x?xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %in_6: f32, %out: f32):
      %16 = arith.cmpf ult, %in, %in_5 : f32
      %17 = arith.select %16, %in_5, %in : f32
      %18 = arith.cmpf ugt, %17, %in_6 : f32
      %19 = arith.select %18, %in_6, %17 : f32
      linalg.yield %19 : f32
    } -> tensor<?x8x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3 : tensor<?x8x?x?xf32>, tensor<f32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.divf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %9 = linalg.fill ins(%cst_4 : f32) outs(%0 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg5 : tensor<?x8x?x?xf32>, tensor<8x8x1x1xf32>) outs(%9 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg6 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.subf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg7 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.addf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<?x8x?x?xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst_4 : f32
      %17 = arith.select %16, %in, %cst_4 : f32
      linalg.yield %17 : f32
    } -> tensor<?x8x?x?xf32>
    util.return %15 : tensor<?x8x?x?xf32>
  }
}
