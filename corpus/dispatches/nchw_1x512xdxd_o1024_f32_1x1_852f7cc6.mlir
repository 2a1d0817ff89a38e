#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x?x?xf32>, %arg1: tensor<1x512x?x?xf32>, %arg2: tensor<1x128x1x1xf32>, %arg3: tensor<1x128x1x1xf32>, %arg4: tensor<1x128x1x1xf32>, %arg5: tensor<1x128x1x1xf32>, %arg6: tensor<512x128x1x1xf32>, %arg7: tensor<1x512x1x1xf32>, %arg8: tensor<1x512x1x1xf32>, %arg9: tensor<1x512x1x1xf32>, %arg10: tensor<1x512x1x1xf32>, %arg11: tensor<1024x512x1x1xf32>, %arg12: tensor<1x1024x1x1xf32>, %arg13: tensor<1x1024x1x1xf32>, %arg14: tensor<1x1024x1x1xf32>, %arg15: tensor<1x1024x1x1xf32>) -> tensor<1x1024x?x?xf32> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x128x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x128x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x128x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x128x?x?xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.subf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x128x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x128x?x?xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x128x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<1x128x?x?xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x128x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<1x128x?x?xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.addf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x128x?x?xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x128x?x?xf32>) outs(%0 : tensor<1x128x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.cmpf ugt, %in, %cst : f32
      %33 = arith.select %32, %in, %cst : f32
      linalg.yield %33 : f32
    } -> tensor<1x128x?x?xf32>
    %6 = tensor.empty(%dim, %dim_0) : tensor<1x512x?x?xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x512x?x?xf32>) -> tensor<1x512x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %arg6 : tensor<1x128x?x?xf32>, tensor<512x128x1x1xf32>) outs(%7 : tensor<1x512x?x?xf32>) -> tensor<1x512x?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<1x512x?x?xf32>, tensor<1x512x1x1xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.subf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x512x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<1x512x?x?xf32>, tensor<1x512x1x1xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x512x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<1x512x?x?xf32>, tensor<1x512x1x1xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x512x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<1x512x?x?xf32>, tensor<1x512x1x1xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.addf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x512x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg1 : tensor<1x512x?x?xf32>, tensor<1x512x?x?xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.addf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x512x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x512x?x?xf32>) outs(%6 : tensor<1x512x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.cmpf ugt, %in, %cst : f32
      %33 = arith.select %32, %in, %cst : f32
      linalg.yield %33 : f32
    } -> tensor<1x512x?x?xf32>
    %c2_1 = arith.constant 2 : index
    %dim_2 = tensor.dim %arg0, %c2_1 : tensor<1x128x?x?xf32>
    %15 = arith.index_cast %dim_2 : index to i64
    %c-1_i64 = arith.constant -1 : i64
    %16 = arith.addi %15, %c-1_i64 : i64
    %c2_i64 = arith.constant 2 : i64
    %17 = arith.floordivsi %16, %c2_i64 : i64
    %c1_i64 = arith.constant 1 : i64
    %18 = arith.addi %17, %c1_i64 : i64
    %19 = arith.index_cast %18 : i64 to index
    %c3_3 = arith.constant 3 : index
    %dim_4 = tensor.dim %arg0, %c3_3 : tensor<1x128x?x?xf32>
    %20 = arith.index_cast %dim_4 : index to i64
    %c-1_i64_5 = arith.constant -1 : i64
    %21 = arith.addi %20, %c-1_i64_5 : i64
    %22 = arith.floordivsi %21, %c2_i64 : i64
    %23 = arith.addi %22, %c1_i64 : i64
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%19, %24) : tensor<1x1024x?x?xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x1024x?x?xf32>) -> tensor<1x1024x?x?xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%14, %arg11 : tensor<1x512x?x?xf32>, tensor<1024x512x1x1xf32>) outs(%26 : tensor<1x1024x?x?xf32>) -> tensor<1x1024x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg12 : tensor<1x1024x?x?xf32>, tensor<1x1024x1x1xf32>) outs(%25 : tensor<1x1024x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.subf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x1024x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg13 : tensor<1x1024x?x?xf32>, tensor<1x1024x1x1xf32>) outs(%25 : tensor<1x1024x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x1024x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg14 : tensor<1x1024x?x?xf32>, tensor<1x1024x1x1xf32>) outs(%25 : tensor<1x1024x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x1024x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %arg15 : tensor<1x1024x?x?xf32>, tensor<1x1024x1x1xf32>) outs(%25 : tensor<1x1024x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.addf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<1x1024x?x?xf32>
    util.return %31 : tensor<1x1024x?x?xf32>
  }
}
