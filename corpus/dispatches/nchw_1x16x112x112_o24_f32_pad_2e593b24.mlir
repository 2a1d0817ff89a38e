#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x16x112x112xf32>, %arg1: tensor<1x3x224x224xf32>, %arg2: tensor<16x3x3x3xf32>, %arg3: tensor<1x16x1x1xf32>, %arg4: tensor<1x16x1x1xf32>, %arg5: tensor<24x16x1x1xf32>, %arg6: tensor<1x24x1x1xf32>, %arg7: tensor<1x24x1x1xf32>) -> tensor<1x24x112x112xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %padded = tensor.pad %arg1 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg8: index, %arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f32
    } : tensor<1x3x224x224xf32> to tensor<1x3x226x226xf32>
    %0 = tensor.empty() : tensor<1x16x112x112xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x3x226x226xf32>, tensor<16x3x3x3xf32>) outs(%1 : tensor<1x16x112x112xf32>) -> tensor<1x16x112x112xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x16x112x112xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x112x112xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x16x112x112xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x16x112x112xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x112x112xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x16x112x112xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x16x112x112xf32>) outs(%0 : tensor<1x16x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x16x112x112xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x16x112x112xf32>, tensor<1x16x112x112xf32>) outs(%0 : tensor<1x16x112x112xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x16x112x112xf32>
    %7 = tensor.empty() : tensor<1x24x112x112xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x24x112x112xf32>) -> tensor<1x24x112x112xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg5 : tensor<1x16x112x112xf32>, tensor<24x16x1x1xf32>) outs(%8 : tensor<1x24x112x112xf32>) -> tensor<1x24x112x112xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<1x24x112x112xf32>, tensor<1x24x1x1xf32>) outs(%7 : tensor<1x24x112x112xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x24x112x112xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x24x112x112xf32>, tensor<1x24x1x1xf32>) outs(%7 : tensor<1x24x112x112xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x24x112x112xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x24x112x112xf32>) outs(%7 : tensor<1x24x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x24x112x112xf32>
    util.return %12 : tensor<1x24x112x112xf32>
  }
}
