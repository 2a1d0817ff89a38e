#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<6x24x6x96xf32>, %arg1: tensor<6x8x6x96xf32>, %arg2: tensor<1x24x1x1xf32>, %arg3: tensor<1x24x1x1xf32>, %arg4: tensor<1x24x1x1xf32>, %arg5: tensor<1x24x1x1xf32>, %arg6: tensor<8x24x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>, %arg11: tensor<32x8x1x1xf32>, %arg12: tensor<1x32x1x1xf32>, %arg13: tensor<1x32x1x1xf32>, %arg14: tensor<1x32x1x1xf32>, %arg15: tensor<1x32x1x1xf32>) -> tensor<6x32x6x96xf32> {
    %0 = tensor.empty() : tensor<6x24x6x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<6x24x6x96xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<6x24x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.subf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x24x6x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<6x24x6x96xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<6x24x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x24x6x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<6x24x6x96xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<6x24x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x24x6x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<6x24x6x96xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<6x24x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.addf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x24x6x96xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<6x24x6x96xf32>) outs(%0 : tensor<6x24x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<6x24x6x96xf32>
    %6 = tensor.empty() : tensor<6x8x6x96xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x8x6x96xf32>) -> tensor<6x8x6x96xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %arg6 : tensor<6x24x6x96xf32>, tensor<8x24x1x1xf32>) outs(%7 : tensor<6x8x6x96xf32>) -> tensor<6x8x6x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<6x8x6x96xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<6x8x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.subf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x8x6x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<6x8x6x96xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<6x8x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x8x6x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<6x8x6x96xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<6x8x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x8x6x96xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<6x8x6x96xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<6x8x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.addf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x8x6x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg1 : tensor<6x8x6x96xf32>, tensor<6x8x6x96xf32>) outs(%6 : tensor<6x8x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.addf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x8x6x96xf32>
    %14 = tensor.empty() : tensor<6x32x6x96xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<6x32x6x96xf32>) -> tensor<6x32x6x96xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg11 : tensor<6x8x6x96xf32>, tensor<32x8x1x1xf32>) outs(%15 : tensor<6x32x6x96xf32>) -> tensor<6x32x6x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg12 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.subf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg13 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg14 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg15 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.addf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %cst_0 = arith.constant dense<3.000000e+00> : tensor<f32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_0 : tensor<6x32x6x96xf32>, tensor<f32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.addf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %cst_2 : tensor<6x32x6x96xf32>, tensor<f32>, tensor<f32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %in_4: f32, %out: f32):
      %25 = arith.cmpf ult, %in, %in_3 : f32
      %26 = arith.select %25, %in_3, %in : f32
      %27 = arith.cmpf ugt, %26, %in_4 : f32
      %28 = arith.select %27, %in_4, %26 : f32
      linalg.yield %28 : f32
    } -> tensor<6x32x6x96xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<6x32x6x96xf32>, tensor<6x32x6x96xf32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_2 : tensor<6x32x6x96xf32>, tensor<f32>) outs(%14 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.divf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<6x32x6x96xf32>
    util.return %24 : tensor<6x32x6x96xf32>
  }
}
