#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<?x3x?x?xf32>, %arg1: tensor<8x3x3x3xf32>, %arg2: tensor<1x8x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<1x8x1x1xf32>, %arg6: tensor<8x8x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>) -> tensor<?x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<?x3x?x?xf32> to tensor<?x3x?x?xf32>
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x?xf32>
    %0 = arith.index_cast %dim_0 : index to i64
    %c-1_i64 = arith.constant -1 : i64
    %1 = arith.addi %0, %c-1_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %2 = arith.floordivsi %1, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %3 = arith.addi %2, %c1_i64 : i64
    %4 = arith.index_cast %3 : i64 to index
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x3x?x?xf32>
    %5 = arith.index_cast %dim_1 : index to i64
    %c-1_i64_2 = arith.constant -1 : i64
    %6 = arith.addi %5, %c-1_i64_2 : i64
    %7 = arith.floordivsi %6, %c2_i64 : i64
    %8 = arith.addi %7, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%dim, %4, %9) : tensor<?x8x?x?xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<?x3x?x?xf32>, tensor<8x3x3x3xf32>) outs(%11 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg3 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.mulf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg4 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.mulf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg5 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.addf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %cst_3 = arith.constant dense<3.000000e+00> : tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_3 : tensor<?x8x?x?xf32>, tensor<f32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.addf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_4, %cst_5 : tensor<?x8x?x?xf32>, tensor<f32>, tensor<f32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
      %27 = arith.cmpf ult, %in, %in_6 : f32
      %28 = arith.select %27, %in_6, %in : f32
      %29 = arith.cmpf ugt, %28, %in_7 : f32
      %30 = arith.select %29, %in_7, %28 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.mulf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_5 : tensor<?x8x?x?xf32>, tensor<f32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %arg6 : tensor<?x8x?x?xf32>, tensor<8x8x1x1xf32>) outs(%11 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg7 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg8 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.mulf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg9 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.mulf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg10 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.addf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<?x8x?x?xf32>) outs(%10 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    util.return %26 : tensor<?x8x?x?xf32>
  }
}
