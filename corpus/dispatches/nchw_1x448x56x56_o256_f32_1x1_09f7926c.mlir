#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x56x56xf32>, %arg1: tensor<1x128x56x56xf32>, %arg2: tensor<1x128x56x56xf32>, %arg3: tensor<1x128x56x56xf32>, %arg4: tensor<64x64x1x1xf32>, %arg5: tensor<1x64x1x1xf32>, %arg6: tensor<1x64x1x1xf32>, %arg7: tensor<128x128x1x1xf32>, %arg8: tensor<1x128x1x1xf32>, %arg9: tensor<1x128x1x1xf32>, %arg10: tensor<128x128x1x1xf32>, %arg11: tensor<1x128x1x1xf32>, %arg12: tensor<1x128x1x1xf32>, %arg13: tensor<128x128x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<1x128x1x1xf32>, %arg16: tensor<256x448x1x1xf32>, %arg17: tensor<1x256x1x1xf32>, %arg18: tensor<1x256x1x1xf32>) -> (tensor<1x64x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x256x56x56xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x64x56x56xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) outs(%1 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x64x56x56xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x64x56x56xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %6 = tensor.empty() : tensor<1x128x56x56xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg7 : tensor<1x128x56x56xf32>, tensor<128x128x1x1xf32>) outs(%7 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg8 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg9 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x128x56x56xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<1x128x56x56xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg10 : tensor<1x128x56x56xf32>, tensor<128x128x1x1xf32>) outs(%7 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg11 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg12 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x128x56x56xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<1x128x56x56xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg13 : tensor<1x128x56x56xf32>, tensor<128x128x1x1xf32>) outs(%7 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg14 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg15 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x56x56xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x56x56xf32>) outs(%6 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<1x128x56x56xf32>
    %concat = tensor.concat dim(1) %5, %11, %15, %19 : (tensor<1x64x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x128x56x56xf32>) -> tensor<1x448x56x56xf32>
    %20 = tensor.empty() : tensor<1x256x56x56xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg16 : tensor<1x448x56x56xf32>, tensor<256x448x1x1xf32>) outs(%21 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg17 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%20 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.mulf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x256x56x56xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg18 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%20 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %26 = arith.addf %in, %in_0 : f32
      linalg.yield %26 : f32
    } -> tensor<1x256x56x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x256x56x56xf32>) outs(%20 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    util.return %5, %11, %15, %25 : tensor<1x64x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x256x56x56xf32>
  }
}
