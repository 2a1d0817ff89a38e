#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x72x1x1xf32>, %arg1: tensor<1x72x40x40xf32>, %arg2: tensor<1x72x1x1xf32>, %arg3: tensor<1x72x1x1xf32>, %arg4: tensor<40x72x1x1xf32>, %arg5: tensor<1x40x1x1xf32>, %arg6: tensor<1x40x1x1xf32>, %arg7: tensor<120x40x1x1xf32>, %arg8: tensor<1x120x1x1xf32>, %arg9: tensor<1x120x1x1xf32>) -> tensor<1x120x40x40xf32> {
    %0 = tensor.empty() : tensor<1x72x40x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<1x72x40x40xf32>, tensor<1x72x1x1xf32>) outs(%0 : tensor<1x72x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x72x40x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x72x40x40xf32>, tensor<1x72x1x1xf32>) outs(%0 : tensor<1x72x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x72x40x40xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x72x40x40xf32>) outs(%0 : tensor<1x72x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x72x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x72x1x1xf32>, tensor<1x72x40x40xf32>) outs(%0 : tensor<1x72x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x72x40x40xf32>
    %5 = tensor.empty() : tensor<1x40x40x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x40x40x40xf32>) -> tensor<1x40x40x40xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x72x40x40xf32>, tensor<40x72x1x1xf32>) outs(%6 : tensor<1x40x40x40xf32>) -> tensor<1x40x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg5 : tensor<1x40x40x40xf32>, tensor<1x40x1x1xf32>) outs(%5 : tensor<1x40x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x40x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg6 : tensor<1x40x40x40xf32>, tensor<1x40x1x1xf32>) outs(%5 : tensor<1x40x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x40x40x40xf32>
    %10 = tensor.empty() : tensor<1x120x40x40xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x120x40x40xf32>) -> tensor<1x120x40x40xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg7 : tensor<1x40x40x40xf32>, tensor<120x40x1x1xf32>) outs(%11 : tensor<1x120x40x40xf32>) -> tensor<1x120x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<1x120x40x40xf32>, tensor<1x120x1x1xf32>) outs(%10 : tensor<1x120x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x120x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<1x120x40x40xf32>, tensor<1x120x1x1xf32>) outs(%10 : tensor<1x120x40x40xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<1x120x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x120x40x40xf32>) outs(%10 : tensor<1x120x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<1x120x40x40xf32>
    util.return %15 : tensor<1x120x40x40xf32>
  }
}
