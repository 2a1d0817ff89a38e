#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x736x28x28xf32>, %arg1: tensor<1x512x1x1xf32>, %arg2: tensor<1x192x14x14xf32>, %arg3: tensor<1x192x14x14xf32>, %arg4: tensor<1x192x14x14xf32>, %arg5: tensor<512x736x1x1xf32>, %arg6: tensor<1x512x1x1xf32>, %arg7: tensor<1x512x1x1xf32>, %arg8: tensor<512x512x1x1xf32>, %arg9: tensor<1x512x1x1xf32>, %arg10: tensor<192x192x1x1xf32>, %arg11: tensor<1x192x1x1xf32>, %arg12: tensor<1x192x1x1xf32>, %arg13: tensor<192x192x1x1xf32>, %arg14: tensor<1x192x1x1xf32>, %arg15: tensor<1x192x1x1xf32>, %arg16: tensor<192x192x1x1xf32>, %arg17: tensor<1x192x1x1xf32>, %arg18: tensor<1x192x1x1xf32>, %arg19: tensor<768x1088x1x1xf32>, %arg20: tensor<1x768x1x1xf32>, %arg21: tensor<1x768x1x1xf32>) -> (tensor<1x512x28x28xf32>, tensor<1x512x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x768x14x14xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x512x28x28xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg5 : tensor<1x736x28x28xf32>, tensor<512x736x1x1xf32>) outs(%1 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg6 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%0 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x512x28x28xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg7 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%0 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.addf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x512x28x28xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x512x28x28xf32>) outs(%0 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<1x512x28x28xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg8 : tensor<1x512x1x1xf32>, tensor<512x512x1x1xf32>) outs(%arg9 : tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %7 = tensor.empty() : tensor<1x512x1x1xf32>
    %cst_0 = arith.constant 3.000000e+00 : f32
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x512x1x1xf32>) outs(%7 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %cst_0 : f32
      linalg.yield %37 : f32
    } -> tensor<1x512x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x512x1x1xf32>) outs(%7 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ult, %in, %cst : f32
      %38 = arith.select %37, %cst, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x512x1x1xf32>
    %cst_1 = arith.constant 6.000000e+00 : f32
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x512x1x1xf32>) outs(%7 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst_1 : f32
      %38 = arith.select %37, %cst_1, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x512x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x512x1x1xf32>) outs(%7 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.divf %in, %cst_1 : f32
      linalg.yield %37 : f32
    } -> tensor<1x512x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %11 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%0 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x512x28x28xf32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %padded = tensor.pad %12 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg22: index, %arg23: index, %arg24: index, %arg25: index):
      tensor.yield %cst_2 : f32
    } : tensor<1x512x28x28xf32> to tensor<1x512x30x30xf32>
    %13 = tensor.empty() : tensor<3x3xf32>
    %14 = tensor.empty() : tensor<1x512x14x14xf32>
    %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %16 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %13 : tensor<1x512x30x30xf32>, tensor<3x3xf32>) outs(%15 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %17 = tensor.empty() : tensor<1x192x14x14xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg10 : tensor<1x192x14x14xf32>, tensor<192x192x1x1xf32>) outs(%18 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg11 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg12 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.addf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x192x14x14xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<1x192x14x14xf32>
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg13 : tensor<1x192x14x14xf32>, tensor<192x192x1x1xf32>) outs(%18 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg14 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg15 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.addf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x192x14x14xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<1x192x14x14xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg16 : tensor<1x192x14x14xf32>, tensor<192x192x1x1xf32>) outs(%18 : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg17 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg18 : tensor<1x192x14x14xf32>, tensor<1x192x1x1xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.addf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x192x14x14xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x192x14x14xf32>) outs(%17 : tensor<1x192x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<1x192x14x14xf32>
    %concat = tensor.concat dim(1) %16, %22, %26, %30 : (tensor<1x512x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x192x14x14xf32>) -> tensor<1x1088x14x14xf32>
    %31 = tensor.empty() : tensor<1x768x14x14xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x768x14x14xf32>) -> tensor<1x768x14x14xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg19 : tensor<1x1088x14x14xf32>, tensor<768x1088x1x1xf32>) outs(%32 : tensor<1x768x14x14xf32>) -> tensor<1x768x14x14xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg20 : tensor<1x768x14x14xf32>, tensor<1x768x1x1xf32>) outs(%31 : tensor<1x768x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.mulf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x768x14x14xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg21 : tensor<1x768x14x14xf32>, tensor<1x768x1x1xf32>) outs(%31 : tensor<1x768x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %37 = arith.addf %in, %in_3 : f32
      linalg.yield %37 : f32
    } -> tensor<1x768x14x14xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x768x14x14xf32>) outs(%31 : tensor<1x768x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.cmpf ugt, %in, %cst : f32
      %38 = arith.select %37, %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<1x768x14x14xf32>
    util.return %5, %16, %22, %26, %36 : tensor<1x512x28x28xf32>, tensor<1x512x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x192x14x14xf32>, tensor<1x768x14x14xf32>
  }
}
