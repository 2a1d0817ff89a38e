#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<6x8x6x96xf32>, %arg1: tensor<6x8x1x1xf32>, %arg2: tensor<32x8x1x1xf32>, %arg3: tensor<1x32x1x1xf32>, %arg4: tensor<1x32x1x1xf32>, %arg5: tensor<1x32x1x1xf32>, %arg6: tensor<1x32x1x1xf32>, %arg7: tensor<32x5x5xf32>, %arg8: tensor<1x32x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<1x32x1x1xf32>, %arg11: tensor<1x32x1x1xf32>, %arg12: tensor<32x8x1x1xf32>, %arg13: tensor<1x32x1x1xf32>, %arg14: tensor<16x32x1x1xf32>, %arg15: tensor<1x16x1x1xf32>, %arg16: tensor<1x16x1x1xf32>, %arg17: tensor<1x16x1x1xf32>, %arg18: tensor<1x16x1x1xf32>) -> (tensor<6x32x3x96xf32>, tensor<6x16x3x96xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<6x32x6x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<6x32x6x96xf32>) -> tensor<6x32x6x96xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<6x8x6x96xf32>, tensor<32x8x1x1xf32>) outs(%1 : tensor<6x32x6x96xf32>) -> tensor<6x32x6x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.subf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg5 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg6 : tensor<6x32x6x96xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %cst_0 = arith.constant dense<3.000000e+00> : tensor<f32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_0 : tensor<6x32x6x96xf32>, tensor<f32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_1, %cst_2 : tensor<6x32x6x96xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
      %38 = arith.cmpf ult, %in, %in_6 : f32
      %39 = arith.select %38, %in_6, %in : f32
      %40 = arith.cmpf ugt, %39, %in_7 : f32
      %41 = arith.select %40, %in_7, %39 : f32
      linalg.yield %41 : f32
    } -> tensor<6x32x6x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<6x32x6x96xf32>, tensor<6x32x6x96xf32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2 : tensor<6x32x6x96xf32>, tensor<f32>) outs(%0 : tensor<6x32x6x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x6x96xf32>
    %padded = tensor.pad %10 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<6x32x6x96xf32> to tensor<6x32x10x100xf32>
    %11 = tensor.empty() : tensor<6x32x3x96xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<6x32x3x96xf32>) -> tensor<6x32x3x96xf32>
    %13 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>} ins(%padded, %arg7 : tensor<6x32x10x100xf32>, tensor<32x5x5xf32>) outs(%12 : tensor<6x32x3x96xf32>) -> tensor<6x32x3x96xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg8 : tensor<6x32x3x96xf32>, tensor<1x32x1x1xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.subf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg9 : tensor<6x32x3x96xf32>, tensor<1x32x1x1xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg10 : tensor<6x32x3x96xf32>, tensor<1x32x1x1xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg11 : tensor<6x32x3x96xf32>, tensor<1x32x1x1xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_0 : tensor<6x32x3x96xf32>, tensor<f32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_1, %cst_2 : tensor<6x32x3x96xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
      %38 = arith.cmpf ult, %in, %in_6 : f32
      %39 = arith.select %38, %in_6, %in : f32
      %40 = arith.cmpf ugt, %39, %in_7 : f32
      %41 = arith.select %40, %in_7, %39 : f32
      linalg.yield %41 : f32
    } -> tensor<6x32x3x96xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<6x32x3x96xf32>, tensor<6x32x3x96xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<6x32x3x96xf32>, tensor<f32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %22 = tensor.empty() : tensor<6x32x1x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<6x32x1x1xf32>) -> tensor<6x32x1x1xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg12 : tensor<6x8x1x1xf32>, tensor<32x8x1x1xf32>) outs(%23 : tensor<6x32x1x1xf32>) -> tensor<6x32x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg13 : tensor<6x32x1x1xf32>, tensor<1x32x1x1xf32>) outs(%22 : tensor<6x32x1x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x1x1xf32>
    %cst_4 = arith.constant 2.000000e-01 : f32
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<6x32x1x1xf32>) outs(%22 : tensor<6x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_4 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x1x1xf32>
    %cst_5 = arith.constant 5.000000e-01 : f32
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<6x32x1x1xf32>) outs(%22 : tensor<6x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %cst_5 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %27 : tensor<f32>, tensor<6x32x1x1xf32>) outs(%22 : tensor<6x32x1x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.cmpf olt, %in, %in_6 : f32
      %39 = arith.select %38, %in, %in_6 : f32
      linalg.yield %39 : f32
    } -> tensor<6x32x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %28 : tensor<f32>, tensor<6x32x1x1xf32>) outs(%22 : tensor<6x32x1x1xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.cmpf ogt, %in, %in_6 : f32
      %39 = arith.select %38, %in, %in_6 : f32
      linalg.yield %39 : f32
    } -> tensor<6x32x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<6x32x3x96xf32>, tensor<6x32x1x1xf32>) outs(%11 : tensor<6x32x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x32x3x96xf32>
    %31 = tensor.empty() : tensor<6x16x3x96xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<6x16x3x96xf32>) -> tensor<6x16x3x96xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%30, %arg14 : tensor<6x32x3x96xf32>, tensor<16x32x1x1xf32>) outs(%32 : tensor<6x16x3x96xf32>) -> tensor<6x16x3x96xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg15 : tensor<6x16x3x96xf32>, tensor<1x16x1x1xf32>) outs(%31 : tensor<6x16x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.subf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x16x3x96xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg16 : tensor<6x16x3x96xf32>, tensor<1x16x1x1xf32>) outs(%31 : tensor<6x16x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x16x3x96xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg17 : tensor<6x16x3x96xf32>, tensor<1x16x1x1xf32>) outs(%31 : tensor<6x16x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x16x3x96xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg18 : tensor<6x16x3x96xf32>, tensor<1x16x1x1xf32>) outs(%31 : tensor<6x16x3x96xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<6x16x3x96xf32>
    util.return %21, %37 : tensor<6x32x3x96xf32>, tensor<6x16x3x96xf32>
  }
}
