#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x3x?x?xf32>, %arg1: tensor<32x3x3x3xf32>, %arg2: tensor<1x32x1x1xf32>, %arg3: tensor<1x32x1x1xf32>, %arg4: tensor<32x3x3xf32>, %arg5: tensor<1x32x1x1xf32>, %arg6: tensor<1x32x1x1xf32>, %arg7: tensor<16x32x1x1xf32>, %arg8: tensor<1x16x1x1xf32>, %arg9: tensor<1x16x1x1xf32>, %arg10: tensor<96x16x1x1xf32>, %arg11: tensor<1x96x1x1xf32>, %arg12: tensor<1x96x1x1xf32>) -> tensor<1x96x?x?xf32> {
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x3x?x?xf32>
    %0 = arith.index_cast %dim : index to i64
    %c-3_i64 = arith.constant -3 : i64
    %1 = arith.addi %0, %c-3_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %2 = arith.floordivsi %1, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %3 = arith.addi %2, %c1_i64 : i64
    %4 = arith.index_cast %3 : i64 to index
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<1x3x?x?xf32>
    %5 = arith.index_cast %dim_1 : index to i64
    %c-3_i64_2 = arith.constant -3 : i64
    %6 = arith.addi %5, %c-3_i64_2 : i64
    %7 = arith.floordivsi %6, %c2_i64 : i64
    %8 = arith.addi %7, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%4, %9) : tensor<1x32x?x?xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x?x?xf32>, tensor<32x3x3x3xf32>) outs(%11 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<1x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x32x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg3 : tensor<1x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.addf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x32x?x?xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3 : tensor<1x32x?x?xf32>, tensor<f32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x32x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %15 : tensor<f32>, tensor<1x32x?x?xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x32x?x?xf32>
    %padded = tensor.pad %16 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x32x?x?xf32> to tensor<1x32x?x?xf32>
    %17 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x32x?x?xf32>, tensor<32x3x3xf32>) outs(%11 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<1x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x32x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg6 : tensor<1x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.addf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x32x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3 : tensor<1x32x?x?xf32>, tensor<f32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x32x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %20 : tensor<f32>, tensor<1x32x?x?xf32>) outs(%10 : tensor<1x32x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x32x?x?xf32>
    %22 = tensor.empty(%4, %9) : tensor<1x16x?x?xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%21, %arg7 : tensor<1x32x?x?xf32>, tensor<16x32x1x1xf32>) outs(%23 : tensor<1x16x?x?xf32>) -> tensor<1x16x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg8 : tensor<1x16x?x?xf32>, tensor<1x16x1x1xf32>) outs(%22 : tensor<1x16x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg9 : tensor<1x16x?x?xf32>, tensor<1x16x1x1xf32>) outs(%22 : tensor<1x16x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.addf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x?x?xf32>
    %27 = tensor.empty(%4, %9) : tensor<1x96x?x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x96x?x?xf32>) -> tensor<1x96x?x?xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg10 : tensor<1x16x?x?xf32>, tensor<96x16x1x1xf32>) outs(%28 : tensor<1x96x?x?xf32>) -> tensor<1x96x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg11 : tensor<1x96x?x?xf32>, tensor<1x96x1x1xf32>) outs(%27 : tensor<1x96x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x96x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg12 : tensor<1x96x?x?xf32>, tensor<1x96x1x1xf32>) outs(%27 : tensor<1x96x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.addf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<1x96x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_3 : tensor<1x96x?x?xf32>, tensor<f32>) outs(%27 : tensor<1x96x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x96x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %32 : tensor<f32>, tensor<1x96x?x?xf32>) outs(%27 : tensor<1x96x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_4 : f32
      %35 = arith.select %34, %in, %in_4 : f32
      linalg.yield %35 : f32
    } -> tensor<1x96x?x?xf32>
    util.return %33 : tensor<1x96x?x?xf32>
  }
}
