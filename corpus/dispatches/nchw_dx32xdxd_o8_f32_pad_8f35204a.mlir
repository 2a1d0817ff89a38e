#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<?x8x?x?xf32>, %arg1: tensor<32x8x1x1xf32>, %arg2: tensor<1x32x1x1xf32>, %arg3: tensor<1x32x1x1xf32>, %arg4: tensor<1x32x1x1xf32>, %arg5: tensor<1x32x1x1xf32>, %arg6: tensor<32x3x3xf32>, %arg7: tensor<1x32x1x1xf32>, %arg8: tensor<1x32x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<1x32x1x1xf32>, %arg11: tensor<8x32x1x1xf32>, %arg12: tensor<1x8x1x1xf32>, %arg13: tensor<1x8x1x1xf32>, %arg14: tensor<1x8x1x1xf32>, %arg15: tensor<1x8x1x1xf32>) -> tensor<?x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x32x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<?x8x?x?xf32>, tensor<32x8x1x1xf32>) outs(%1 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.subf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.addf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<?x32x?x?xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<?x32x?x?xf32>
    %padded = tensor.pad %7 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg16: index, %arg17: index, %arg18: index, %arg19: index):
      tensor.yield %cst : f32
    } : tensor<?x32x?x?xf32> to tensor<?x32x?x?xf32>
    %8 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg6 : tensor<?x32x?x?xf32>, tensor<32x3x3xf32>) outs(%1 : tensor<?x32x?x?xf32>) -> tensor<?x32x?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.subf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<?x32x?x?xf32>, tensor<1x32x1x1xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.addf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<?x32x?x?xf32>) outs(%0 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<?x32x?x?xf32>
    %14 = tensor.empty(%dim, %dim_0, %dim_1) : tensor<?x8x?x?xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg11 : tensor<?x32x?x?xf32>, tensor<8x32x1x1xf32>) outs(%15 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg12 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%14 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.subf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg13 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%14 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg14 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%14 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.mulf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg15 : tensor<?x8x?x?xf32>, tensor<1x8x1x1xf32>) outs(%14 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.addf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%14 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.addf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x?x?xf32>
    util.return %21 : tensor<?x8x?x?xf32>
  }
}
