#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x384x4x4xf32>, %arg1: tensor<1x384x4x4xf32>, %arg2: tensor<1x384x4x4xf32>, %arg3: tensor<1x384x4x4xf32>, %arg4: tensor<1x384x4x4xf32>, %arg5: tensor<1x384x4x4xf32>, %arg6: tensor<1x384x4x4xf32>, %arg7: tensor<1x384x4x4xf32>, %arg8: tensor<1x384x4x4xf32>, %arg9: tensor<768x384x1x1xf32>, %arg10: tensor<1x768x1x1xf32>, %arg11: tensor<1x768x1x1xf32>, %arg12: tensor<384x768x1x1xf32>, %arg13: tensor<1x384x1x1xf32>, %arg14: tensor<1x384x1x1xf32>) -> tensor<1x384x4x4xf32> {
    %0 = tensor.empty() : tensor<1x384x4x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg5 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg6 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg7 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg8 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %9 = tensor.empty() : tensor<1x768x4x4xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x768x4x4xf32>) -> tensor<1x768x4x4xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg9 : tensor<1x384x4x4xf32>, tensor<768x384x1x1xf32>) outs(%10 : tensor<1x768x4x4xf32>) -> tensor<1x768x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%9 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x768x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg11 : tensor<1x768x4x4xf32>, tensor<1x768x1x1xf32>) outs(%9 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x768x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x768x4x4xf32>) outs(%9 : tensor<1x768x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.cmpf ugt, %in, %cst : f32
      %21 = arith.select %20, %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x768x4x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg12 : tensor<1x768x4x4xf32>, tensor<384x768x1x1xf32>) outs(%15 : tensor<1x384x4x4xf32>) -> tensor<1x384x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg13 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg14 : tensor<1x384x4x4xf32>, tensor<1x384x1x1xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %18 : tensor<1x384x4x4xf32>, tensor<1x384x4x4xf32>) outs(%0 : tensor<1x384x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x384x4x4xf32>
    util.return %19 : tensor<1x384x4x4xf32>
  }
}
