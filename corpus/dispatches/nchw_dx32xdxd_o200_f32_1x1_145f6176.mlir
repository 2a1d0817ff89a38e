#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<?x104x?x?xf32>, %arg1: tensor<?x104x1x1xf32>, %arg2: tensor<?x32x?x?xf32>, %arg3: tensor<1x104x1x1xf32>, %arg4: tensor<1x104x1x1xf32>, %arg5: tensor<1x104x1x1xf32>, %arg6: tensor<32x104x1x1xf32>, %arg7: tensor<1x32x1x1xf32>, %arg8: tensor<1x32x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<1x32x1x1xf32>, %arg11: tensor<200x32x1x1xf32>, %arg12: tensor<1x200x1x1xf32>, %arg13: tensor<1x200x1x1xf32>, %arg14: tensor<1x200x1x1xf32>, %arg15: tensor<1x200x1x1xf32>) -> tensor<?x200x?x?xf32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x104x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x104x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x104x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x104x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg3 : tensor<?x104x?x?xf32>, tensor<1x104x1x1xf32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg4 : tensor<?x104x?x?xf32>, tensor<1x104x1x1xf32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<?x104x?x?xf32>, tensor<1x104x1x1xf32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %cst = arith.constant dense<3.000000e+00> : tensor<f32>
    %4 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst : tensor<?x104x?x?xf32>, tensor<f32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<f32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %cst_2, %cst_3 : tensor<?x104x?x?xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %in_6: f32, %out: f32):
      %28 = arith.cmpf ult, %in, %in_5 : f32
      %29 = arith.select %28, %in_5, %in : f32
      %30 = arith.cmpf ugt, %29, %in_6 : f32
      %31 = arith.select %30, %in_6, %29 : f32
      linalg.yield %31 : f32
    } -> tensor<?x104x?x?xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<?x104x?x?xf32>, tensor<?x104x?x?xf32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_3 : tensor<?x104x?x?xf32>, tensor<f32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.divf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg1 : tensor<?x104x?x?xf32>, tensor<?x104x1x1xf32>) outs(%0 : tensor<?x104x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x104x?x?xf32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %9 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x32x?x?xf32>
    %10 = linalg.fill ins(%cst_4 : f32) outs(%9 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg6 : tensor<?x104x?x?xf32>, tensor<32x104x1x1xf32>) outs(%10 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg7 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%9 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.subf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%9 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%9 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg10 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%9 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg2 : tensor<?x32x?x?xf32>, tensor<?x32x?x?xf32>) outs(%9 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %17 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x200x?x?xf32>
    %18 = linalg.fill ins(%cst_4 : f32) outs(%17 : tensor<?x200x?x?xf32>) -> tensor<?x200x?x?xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%16, %arg11 : tensor<?x32x?x?xf32>, tensor<200x32x1x1xf32>) outs(%18 : tensor<?x200x?x?xf32>) -> tensor<?x200x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg12 : tensor<?x200x?x?xf32>, tensor<1x200x1x1xf32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.subf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg13 : tensor<?x200x?x?xf32>, tensor<1x200x1x1xf32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg14 : tensor<?x200x?x?xf32>, tensor<1x200x1x1xf32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg15 : tensor<?x200x?x?xf32>, tensor<1x200x1x1xf32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst : tensor<?x200x?x?xf32>, tensor<f32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.addf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_2, %cst_3 : tensor<?x200x?x?xf32>, tensor<f32>, tensor<f32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %in_6: f32, %out: f32):
      %28 = arith.cmpf ult, %in, %in_5 : f32
      %29 = arith.select %28, %in_5, %in : f32
      %30 = arith.cmpf ugt, %29, %in_6 : f32
      %31 = arith.select %30, %in_6, %29 : f32
      linalg.yield %31 : f32
    } -> tensor<?x200x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<?x200x?x?xf32>, tensor<?x200x?x?xf32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.mulf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3 : tensor<?x200x?x?xf32>, tensor<f32>) outs(%17 : tensor<?x200x?x?xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %28 = arith.divf %in, %in_5 : f32
      linalg.yield %28 : f32
    } -> tensor<?x200x?x?xf32>
    util.return %27 : tensor<?x200x?x?xf32>
  }
}
