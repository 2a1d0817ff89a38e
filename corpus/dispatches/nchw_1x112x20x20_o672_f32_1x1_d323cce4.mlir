#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x480x1x1xf32>, %arg1: tensor<1x480x20x20xf32>, %arg2: tensor<1x480x1x1xf32>, %arg3: tensor<1x480x1x1xf32>, %arg4: tensor<112x480x1x1xf32>, %arg5: tensor<1x112x1x1xf32>, %arg6: tensor<1x112x1x1xf32>, %arg7: tensor<672x112x1x1xf32>, %arg8: tensor<1x672x1x1xf32>, %arg9: tensor<1x672x1x1xf32>) -> tensor<1x672x20x20xf32> {
    %0 = tensor.empty() : tensor<1x480x20x20xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<1x480x20x20xf32>, tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x480x20x20xf32>, tensor<1x480x1x1xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.addf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %cst = arith.constant 3.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ult, %in, %cst_0 : f32
      %25 = arith.select %24, %cst_0, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x480x20x20xf32>
    %cst_1 = arith.constant 6.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst_1 : f32
      %25 = arith.select %24, %cst_1, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x480x20x20xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<1x480x20x20xf32>, tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x480x1x1xf32>, tensor<1x480x20x20xf32>) outs(%0 : tensor<1x480x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x480x20x20xf32>
    %9 = tensor.empty() : tensor<1x112x20x20xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x112x20x20xf32>) -> tensor<1x112x20x20xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg4 : tensor<1x480x20x20xf32>, tensor<112x480x1x1xf32>) outs(%10 : tensor<1x112x20x20xf32>) -> tensor<1x112x20x20xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg5 : tensor<1x112x20x20xf32>, tensor<1x112x1x1xf32>) outs(%9 : tensor<1x112x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x112x20x20xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg6 : tensor<1x112x20x20xf32>, tensor<1x112x1x1xf32>) outs(%9 : tensor<1x112x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.addf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x112x20x20xf32>
    %14 = tensor.empty() : tensor<1x672x20x20xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x672x20x20xf32>) -> tensor<1x672x20x20xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg7 : tensor<1x112x20x20xf32>, tensor<672x112x1x1xf32>) outs(%15 : tensor<1x672x20x20xf32>) -> tensor<1x672x20x20xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg8 : tensor<1x672x20x20xf32>, tensor<1x672x1x1xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x672x20x20xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg9 : tensor<1x672x20x20xf32>, tensor<1x672x1x1xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.addf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x672x20x20xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x672x20x20xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<1x672x20x20xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x672x20x20xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ult, %in, %cst_0 : f32
      %25 = arith.select %24, %cst_0, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x672x20x20xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x672x20x20xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst_1 : f32
      %25 = arith.select %24, %cst_1, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x672x20x20xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x672x20x20xf32>, tensor<1x672x20x20xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.mulf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x672x20x20xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x672x20x20xf32>) outs(%14 : tensor<1x672x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<1x672x20x20xf32>
    util.return %23 : tensor<1x672x20x20xf32>
  }
}
