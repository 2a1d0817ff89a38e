#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<?x8x?x?xf32>, %arg1: tensor<?x8x1x1xf32>, %arg2: tensor<8x24x1x1xf32>, %arg3: tensor<1x8x1x1xf32>, %arg4: tensor<1x8x1x1xf32>, %arg5: tensor<1x8x1x1xf32>, %arg6: tensor<1x8x1x1xf32>, %arg7: tensor<8x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>, %arg11: tensor<1x8x1x1xf32>, %arg12: tensor<24x8x1x1xf32>, %arg13: tensor<1x24x1x1xf32>, %arg14: tensor<1x24x1x1xf32>, %arg15: tensor<1x24x1x1xf32>, %arg16: tensor<1x24x1x1xf32>, %arg17: tensor<24x3x3xf32>, %arg18: tensor<1x24x1x1xf32>, %arg19: tensor<1x24x1x1xf32>, %arg20: tensor<1x24x1x1xf32>, %arg21: tensor<1x24x1x1xf32>) -> (tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x8x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg3 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.subf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg4 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.addf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<?x8x?x?xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<?x8x?x?xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<?x8x?x?xf32>, tensor<?x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg7 : tensor<?x8x?x?xf32>, tensor<8x8x1x1xf32>) outs(%7 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg8 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.subf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg9 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg10 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg11 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.addf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x8x?x?xf32>
    %13 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x24x?x?xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<?x24x?x?xf32>) -> tensor<?x24x?x?xf32>
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %arg12 : tensor<?x8x?x?xf32>, tensor<24x8x1x1xf32>) outs(%14 : tensor<?x24x?x?xf32>) -> tensor<?x24x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg13 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%13 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.subf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg14 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%13 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg15 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%13 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg16 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%13 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.addf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<?x24x?x?xf32>) outs(%13 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<?x24x?x?xf32>
    %padded = tensor.pad %20 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg22: index, %arg23: index, %arg24: index, %arg25: index):
      tensor.yield %cst : f32
    } : tensor<?x24x?x?xf32> to tensor<?x24x?x?xf32>
    %c2_2 = arith.constant 2 : index
    %dim_3 = tensor.dim %arg0, %c2_2 : tensor<?x8x?x?xf32>
    %21 = arith.index_cast %dim_3 : index to i64
    %c-1_i64 = arith.constant -1 : i64
    %22 = arith.addi %21, %c-1_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %23 = arith.floordivsi %22, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %24 = arith.addi %23, %c1_i64 : i64
    %25 = arith.index_cast %24 : i64 to index
    %26 = tensor.empty(%dim, %25, %dim_1) : tensor<?x24x?x?xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x24x?x?xf32>) -> tensor<?x24x?x?xf32>
    %28 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>} ins(%padded, %arg17 : tensor<?x24x?x?xf32>, tensor<24x3x3xf32>) outs(%27 : tensor<?x24x?x?xf32>) -> tensor<?x24x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg18 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%26 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.subf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg19 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%26 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg20 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%26 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.mulf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg21 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%26 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %37 = arith.addf %in, %in_4 : f32
      linalg.yield %37 : f32
    } -> tensor<?x24x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<?x24x?x?xf32>) outs(%26 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<?x24x?x?xf32>
    %34 = tensor.empty(%dim, %25, %dim_1) : tensor<?x8x?x?xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%33, %arg2 : tensor<?x24x?x?xf32>, tensor<8x24x1x1xf32>) outs(%35 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    util.return %5, %36 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>
  }
}
