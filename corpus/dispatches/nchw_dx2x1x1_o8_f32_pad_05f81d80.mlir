#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<?x8x?x?xf32>, %arg1: tensor<8x8x1x1xf32>, %arg2: tensor<1x8x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<1x8x1x1xf32>, %arg6: tensor<8x3x3xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>, %arg11: tensor<2x8x1x1xf32>, %arg12: tensor<1x2x1x1xf32>, %arg13: tensor<8x2x1x1xf32>, %arg14: tensor<1x8x1x1xf32>) -> (tensor<?x8x?x?xf32>, tensor<?x8x1x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x8x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<?x8x?x?xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.subf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.mulf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.mulf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.addf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<?x8x?x?xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf ugt, %in, %cst : f32
      %42 = arith.select %41, %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<?x8x?x?xf32>
    %padded = tensor.pad %7 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index, %arg16: index, %arg17: index, %arg18: index):
      tensor.yield %cst : f32
    } : tensor<?x8x?x?xf32> to tensor<?x8x?x?xf32>
    %c2_2 = arith.constant 2 : index
    %dim_3 = tensor.dim %arg0, %c2_2 : tensor<?x8x?x?xf32>
    %8 = arith.index_cast %dim_3 : index to i64
    %c-1_i64 = arith.constant -1 : i64
    %9 = arith.addi %8, %c-1_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %10 = arith.floordivsi %9, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %11 = arith.addi %10, %c1_i64 : i64
    %12 = arith.index_cast %11 : i64 to index
    %13 = tensor.empty(%dim, %12, %dim_1) : tensor<?x8x?x?xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %15 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>} ins(%padded, %arg6 : tensor<?x8x?x?xf32>, tensor<8x3x3xf32>) outs(%14 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg7 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%13 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.subf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg8 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%13 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.mulf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg9 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%13 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.mulf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg10 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%13 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.addf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<?x8x?x?xf32>) outs(%13 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf ugt, %in, %cst : f32
      %42 = arith.select %41, %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<?x8x?x?xf32>
    %21 = arith.index_cast %11 : i64 to index
    %c3_4 = arith.constant 3 : index
    %dim_5 = tensor.dim %arg0, %c3_4 : tensor<?x8x?x?xf32>
    %22 = tensor.empty(%21, %dim_5) : tensor<?x?xf32>
    %23 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %25 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %22 : tensor<?x8x?x?xf32>, tensor<?x?xf32>) outs(%24 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %c3_6 = arith.constant 3 : index
    %dim_7 = tensor.dim %arg0, %c3_6 : tensor<?x8x?x?xf32>
    %26 = arith.index_cast %dim_7 : index to i64
    %27 = arith.muli %11, %26 : i64
    %28 = arith.sitofp %27 : i64 to f32
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<?x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %28 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x1x1xf32>
    %30 = tensor.empty(%dim) : tensor<?x2x1x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x2x1x1xf32>) -> tensor<?x2x1x1xf32>
    %32 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%29, %arg11 : tensor<?x8x1x1xf32>, tensor<2x8x1x1xf32>) outs(%31 : tensor<?x2x1x1xf32>) -> tensor<?x2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg12 : tensor<?x2x1x1xf32>, tensor<1x2x1x1xf32>) outs(%30 : tensor<?x2x1x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.addf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x2x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<?x2x1x1xf32>) outs(%30 : tensor<?x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf ugt, %in, %cst : f32
      %42 = arith.select %41, %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<?x2x1x1xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%34, %arg13 : tensor<?x2x1x1xf32>, tensor<8x2x1x1xf32>) outs(%24 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %36 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg14 : tensor<?x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.addf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x1x1xf32>
    %cst_10 = arith.constant 2.000000e-01 : f32
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<?x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_10 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x1x1xf32>
    %cst_11 = arith.constant 5.000000e-01 : f32
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<?x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %cst_11 : f32
      linalg.yield %41 : f32
    } -> tensor<?x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %38 : tensor<f32>, tensor<?x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.cmpf olt, %in, %in_12 : f32
      %42 = arith.select %41, %in, %in_12 : f32
      linalg.yield %42 : f32
    } -> tensor<?x8x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %39 : tensor<f32>, tensor<?x8x1x1xf32>) outs(%23 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.cmpf ogt, %in, %in_12 : f32
      %42 = arith.select %41, %in, %in_12 : f32
      linalg.yield %42 : f32
    } -> tensor<?x8x1x1xf32>
    util.return %20, %40 : tensor<?x8x?x?xf32>, tensor<?x8x1x1xf32>
  }
}
