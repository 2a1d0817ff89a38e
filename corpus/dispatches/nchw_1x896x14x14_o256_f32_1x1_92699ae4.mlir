#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x16x16xf32>, %arg1: tensor<1x256x16x16xf32>, %arg2: tensor<1x512x14x14xf32>, %arg3: tensor<1x448x28x28xf32>, %arg4: tensor<256x256x3x3xf32>, %arg5: tensor<1x256x1x1xf32>, %arg6: tensor<1x256x1x1xf32>, %arg7: tensor<256x256x3x3xf32>, %arg8: tensor<1x256x1x1xf32>, %arg9: tensor<1x256x1x1xf32>, %arg10: tensor<256x512x1x1xf32>, %arg11: tensor<1x256x1x1xf32>, %arg12: tensor<1x256x1x1xf32>, %arg13: tensor<128x448x1x1xf32>, %arg14: tensor<1x128x1x1xf32>, %arg15: tensor<1x128x1x1xf32>, %arg16: tensor<256x896x1x1xf32>, %arg17: tensor<1x256x1x1xf32>, %arg18: tensor<1x256x1x1xf32>) -> (tensor<1x128x28x28xf32>, tensor<1x128x14x14xf32>, tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x256x14x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg4 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%1 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg7 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%1 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg8 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg9 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg10 : tensor<1x512x14x14xf32>, tensor<256x512x1x1xf32>) outs(%1 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg11 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg12 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x256x14x14xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x256x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %13 : tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x256x14x14xf32>
    %16 = tensor.empty() : tensor<1x128x28x28xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg13 : tensor<1x448x28x28xf32>, tensor<128x448x1x1xf32>) outs(%17 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg14 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%16 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x128x28x28xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg15 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%16 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x128x28x28xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x28x28xf32>) outs(%16 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x128x28x28xf32>
    %22 = tensor.empty() : tensor<2x2xf32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %23 = tensor.empty() : tensor<1x128x14x14xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %25 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%21, %22 : tensor<1x128x28x28xf32>, tensor<2x2xf32>) outs(%24 : tensor<1x128x14x14xf32>) -> tensor<1x128x14x14xf32>
    %concat = tensor.concat dim(1) %15, %13, %25, %11 : (tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>, tensor<1x128x14x14xf32>, tensor<1x256x14x14xf32>) -> tensor<1x896x14x14xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg16 : tensor<1x896x14x14xf32>, tensor<256x896x1x1xf32>) outs(%1 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg17 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.mulf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg18 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %30 = arith.addf %in, %in_1 : f32
      linalg.yield %30 : f32
    } -> tensor<1x256x14x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x256x14x14xf32>
    util.return %21, %25, %11, %13, %29 : tensor<1x128x28x28xf32>, tensor<1x128x14x14xf32>, tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>, tensor<1x256x14x14xf32>
  }
}
