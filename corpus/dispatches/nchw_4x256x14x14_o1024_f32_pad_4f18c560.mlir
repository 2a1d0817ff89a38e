#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<4x256x28x28xf32>, %arg1: tensor<4x1024x14x14xf32>, %arg2: tensor<1x256x1x1xf32>, %arg3: tensor<1x256x1x1xf32>, %arg4: tensor<1x256x1x1xf32>, %arg5: tensor<1x256x1x1xf32>, %arg6: tensor<256x256x3x3xf32>, %arg7: tensor<1x256x1x1xf32>, %arg8: tensor<1x256x1x1xf32>, %arg9: tensor<1x256x1x1xf32>, %arg10: tensor<1x256x1x1xf32>, %arg11: tensor<1024x256x1x1xf32>, %arg12: tensor<1x1024x1x1xf32>, %arg13: tensor<1x1024x1x1xf32>, %arg14: tensor<1x1024x1x1xf32>, %arg15: tensor<1x1024x1x1xf32>) -> tensor<4x1024x14x14xf32> {
    %0 = tensor.empty() : tensor<4x256x28x28xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<4x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.subf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x28x28xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<4x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x28x28xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<4x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x28x28xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<4x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<4x256x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.addf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x28x28xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<4x256x28x28xf32>) outs(%0 : tensor<4x256x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<4x256x28x28xf32>
    %padded = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg16: index, %arg17: index, %arg18: index, %arg19: index):
      tensor.yield %cst : f32
    } : tensor<4x256x28x28xf32> to tensor<4x256x30x30xf32>
    %6 = tensor.empty() : tensor<4x256x14x14xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x256x14x14xf32>) -> tensor<4x256x14x14xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg6 : tensor<4x256x30x30xf32>, tensor<256x256x3x3xf32>) outs(%7 : tensor<4x256x14x14xf32>) -> tensor<4x256x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg7 : tensor<4x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%6 : tensor<4x256x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.subf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x14x14xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg8 : tensor<4x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%6 : tensor<4x256x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x14x14xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg9 : tensor<4x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%6 : tensor<4x256x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x14x14xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg10 : tensor<4x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%6 : tensor<4x256x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.addf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x256x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<4x256x14x14xf32>) outs(%6 : tensor<4x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<4x256x14x14xf32>
    %14 = tensor.empty() : tensor<4x1024x14x14xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x1024x14x14xf32>) -> tensor<4x1024x14x14xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg11 : tensor<4x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%15 : tensor<4x1024x14x14xf32>) -> tensor<4x1024x14x14xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg12 : tensor<4x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.subf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1024x14x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg13 : tensor<4x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1024x14x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg14 : tensor<4x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.mulf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1024x14x14xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg15 : tensor<4x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.addf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1024x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<4x1024x14x14xf32>, tensor<4x1024x14x14xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %23 = arith.addf %in, %in_0 : f32
      linalg.yield %23 : f32
    } -> tensor<4x1024x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<4x1024x14x14xf32>) outs(%14 : tensor<4x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<4x1024x14x14xf32>
    util.return %22 : tensor<4x1024x14x14xf32>
  }
}
