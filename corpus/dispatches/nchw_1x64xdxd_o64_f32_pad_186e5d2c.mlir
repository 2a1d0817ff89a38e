#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x3x?x?xf32>, %arg1: tensor<64x3x7x7xf32>, %arg2: tensor<1x64x1x1xf32>, %arg3: tensor<1x64x1x1xf32>, %arg4: tensor<1x64x1x1xf32>, %arg5: tensor<1x64x1x1xf32>, %arg6: tensor<64x64x1x1xf32>, %arg7: tensor<1x64x1x1xf32>, %arg8: tensor<1x64x1x1xf32>, %arg9: tensor<1x64x1x1xf32>, %arg10: tensor<1x64x1x1xf32>) -> (tensor<1x64x?x?xf32>, tensor<1x64x?x?xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x3x?x?xf32>
    %0 = arith.index_cast %dim : index to i64
    %c-7_i64 = arith.constant -7 : i64
    %1 = arith.addi %0, %c-7_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %2 = arith.floordivsi %1, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %3 = arith.addi %2, %c1_i64 : i64
    %4 = arith.index_cast %3 : i64 to index
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x3x?x?xf32>
    %5 = arith.index_cast %dim_0 : index to i64
    %c-7_i64_1 = arith.constant -7 : i64
    %6 = arith.addi %5, %c-7_i64_1 : i64
    %7 = arith.floordivsi %6, %c2_i64 : i64
    %8 = arith.addi %7, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%4, %9) : tensor<1x64x?x?xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x?x?xf32>, tensor<64x3x7x7xf32>) outs(%11 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%10 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.subf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg3 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%10 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.mulf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg4 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%10 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.mulf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg5 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%10 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.addf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x64x?x?xf32>) outs(%10 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<1x64x?x?xf32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %padded = tensor.pad %17 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x64x?x?xf32> to tensor<1x64x?x?xf32>
    %18 = tensor.empty() : tensor<3x3xf32>
    %19 = arith.floordivsi %2, %c2_i64 : i64
    %20 = arith.addi %19, %c1_i64 : i64
    %21 = arith.index_cast %20 : i64 to index
    %22 = arith.floordivsi %7, %c2_i64 : i64
    %23 = arith.addi %22, %c1_i64 : i64
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%21, %24) : tensor<1x64x?x?xf32>
    %26 = linalg.fill ins(%cst_2 : f32) outs(%25 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %27 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %18 : tensor<1x64x?x?xf32>, tensor<3x3xf32>) outs(%26 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%27, %arg6 : tensor<1x64x?x?xf32>, tensor<64x64x1x1xf32>) outs(%28 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg7 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%25 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.subf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg8 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%25 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.mulf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg9 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%25 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.mulf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg10 : tensor<1x64x?x?xf32>, tensor<1x64x1x1xf32>) outs(%25 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %35 = arith.addf %in, %in_3 : f32
      linalg.yield %35 : f32
    } -> tensor<1x64x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x64x?x?xf32>) outs(%25 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<1x64x?x?xf32>
    util.return %27, %34 : tensor<1x64x?x?xf32>, tensor<1x64x?x?xf32>
  }
}
