#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<?x24x?x?xf32>, %arg1: tensor<8x32x1x1xf32>, %arg2: tensor<1x24x1x1xf32>, %arg3: tensor<1x24x1x1xf32>, %arg4: tensor<1x24x1x1xf32>, %arg5: tensor<1x24x1x1xf32>, %arg6: tensor<8x24x1x1xf32>, %arg7: tensor<1x8x1x1xf32>, %arg8: tensor<1x8x1x1xf32>, %arg9: tensor<1x8x1x1xf32>, %arg10: tensor<1x8x1x1xf32>, %arg11: tensor<32x8x1x1xf32>, %arg12: tensor<1x32x1x1xf32>, %arg13: tensor<1x32x1x1xf32>, %arg14: tensor<1x32x1x1xf32>, %arg15: tensor<1x32x1x1xf32>, %arg16: tensor<32x3x3xf32>, %arg17: tensor<1x32x1x1xf32>, %arg18: tensor<1x32x1x1xf32>, %arg19: tensor<1x32x1x1xf32>, %arg20: tensor<1x32x1x1xf32>) -> (tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x24x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x24x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x24x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x24x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.subf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x24x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x24x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x24x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<?x24x?x?xf32>, tensor<1x24x1x1xf32>) outs(%0 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.addf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x24x?x?xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<?x24x?x?xf32>) outs(%0 : tensor<?x24x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<?x24x?x?xf32>
    %6 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x8x?x?xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %arg6 : tensor<?x24x?x?xf32>, tensor<8x24x1x1xf32>) outs(%7 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.subf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%6 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.addf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    %13 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x32x?x?xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %arg11 : tensor<?x8x?x?xf32>, tensor<32x8x1x1xf32>) outs(%14 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg12 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.subf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg13 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg14 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg15 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.addf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<?x32x?x?xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<?x32x?x?xf32>
    %padded = tensor.pad %20 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst : f32
    } : tensor<?x32x?x?xf32> to tensor<?x32x?x?xf32>
    %21 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg16 : tensor<?x32x?x?xf32>, tensor<32x3x3xf32>) outs(%14 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg17 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.subf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg18 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg19 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.mulf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg20 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.addf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<?x32x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<?x32x?x?xf32>) outs(%13 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<?x32x?x?xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg1 : tensor<?x32x?x?xf32>, tensor<8x32x1x1xf32>) outs(%7 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    util.return %12, %27 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>
  }
}
