#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x160x7x7xf32>, %arg1: tensor<1x160x7x7xf32>, %arg2: tensor<1x160x7x7xf32>, %arg3: tensor<1x160x7x7xf32>, %arg4: tensor<1x112x7x7xf32>, %arg5: tensor<1x112x1x1xf32>, %arg6: tensor<1x112x1x1xf32>, %arg7: tensor<160x112x1x1xf32>, %arg8: tensor<1x160x1x1xf32>, %arg9: tensor<1x160x1x1xf32>, %arg10: tensor<480x160x1x1xf32>, %arg11: tensor<1x480x1x1xf32>, %arg12: tensor<1x480x1x1xf32>) -> tensor<1x480x7x7xf32> {
    %0 = tensor.empty() : tensor<1x112x7x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %arg5 : tensor<1x112x7x7xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.mulf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x112x7x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg6 : tensor<1x112x7x7xf32>, tensor<1x112x1x1xf32>) outs(%0 : tensor<1x112x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x112x7x7xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = tensor.empty() : tensor<1x160x7x7xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x160x7x7xf32>) -> tensor<1x160x7x7xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg7 : tensor<1x112x7x7xf32>, tensor<160x112x1x1xf32>) outs(%4 : tensor<1x160x7x7xf32>) -> tensor<1x160x7x7xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg8 : tensor<1x160x7x7xf32>, tensor<1x160x1x1xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.mulf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg9 : tensor<1x160x7x7xf32>, tensor<1x160x1x1xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %7 : tensor<1x160x7x7xf32>, tensor<1x160x7x7xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %8 : tensor<1x160x7x7xf32>, tensor<1x160x7x7xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %9 : tensor<1x160x7x7xf32>, tensor<1x160x7x7xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<1x160x7x7xf32>, tensor<1x160x7x7xf32>) outs(%3 : tensor<1x160x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x160x7x7xf32>
    %12 = tensor.empty() : tensor<1x480x7x7xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x480x7x7xf32>) -> tensor<1x480x7x7xf32>
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%11, %arg10 : tensor<1x160x7x7xf32>, tensor<480x160x1x1xf32>) outs(%13 : tensor<1x480x7x7xf32>) -> tensor<1x480x7x7xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg11 : tensor<1x480x7x7xf32>, tensor<1x480x1x1xf32>) outs(%12 : tensor<1x480x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.mulf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x480x7x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg12 : tensor<1x480x7x7xf32>, tensor<1x480x1x1xf32>) outs(%12 : tensor<1x480x7x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %18 = arith.addf %in, %in_0 : f32
      linalg.yield %18 : f32
    } -> tensor<1x480x7x7xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x480x7x7xf32>) outs(%12 : tensor<1x480x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.cmpf ugt, %in, %cst : f32
      %19 = arith.select %18, %in, %cst : f32
      linalg.yield %19 : f32
    } -> tensor<1x480x7x7xf32>
    util.return %17 : tensor<1x480x7x7xf32>
  }
}
