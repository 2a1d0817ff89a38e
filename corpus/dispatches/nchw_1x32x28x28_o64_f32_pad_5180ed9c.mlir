#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x16x56x56xf32>, %arg1: tensor<1x16x56x56xf32>, %arg2: tensor<1x32x28x28xf32>, %arg3: tensor<1x32x28x28xf32>, %arg4: tensor<1x32x28x28xf32>, %arg5: tensor<1x16x1x1xf32>, %arg6: tensor<1x16x1x1xf32>, %arg7: tensor<32x16x3x3xf32>, %arg8: tensor<1x32x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<64x32x1x1xf32>, %arg11: tensor<1x64x1x1xf32>, %arg12: tensor<1x64x1x1xf32>) -> tensor<1x64x28x28xf32> {
    %0 = tensor.empty() : tensor<1x16x56x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg5 : tensor<1x16x56x56xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x16x56x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg6 : tensor<1x16x56x56xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x16x56x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<1x16x56x56xf32>, tensor<1x16x56x56xf32>) outs(%0 : tensor<1x16x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x16x56x56xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x16x56x56xf32>) outs(%0 : tensor<1x16x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.cmpf ugt, %in, %cst : f32
      %21 = arith.select %20, %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x16x56x56xf32>
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<1x16x56x56xf32> to tensor<1x16x58x58xf32>
    %5 = tensor.empty() : tensor<1x32x28x28xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg7 : tensor<1x16x58x58xf32>, tensor<32x16x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg8 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x32x28x28xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg9 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x32x28x28xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg2 : tensor<1x32x28x28xf32>, tensor<1x32x28x28xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x32x28x28xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<1x32x28x28xf32>, tensor<1x32x28x28xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x32x28x28xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg4 : tensor<1x32x28x28xf32>, tensor<1x32x28x28xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x32x28x28xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x28x28xf32>) outs(%5 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.cmpf ugt, %in, %cst : f32
      %21 = arith.select %20, %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x32x28x28xf32>
    %14 = tensor.empty() : tensor<1x64x28x28xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg10 : tensor<1x32x28x28xf32>, tensor<64x32x1x1xf32>) outs(%15 : tensor<1x64x28x28xf32>) -> tensor<1x64x28x28xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg11 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%14 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x64x28x28xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg12 : tensor<1x64x28x28xf32>, tensor<1x64x1x1xf32>) outs(%14 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<1x64x28x28xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x64x28x28xf32>) outs(%14 : tensor<1x64x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.cmpf ugt, %in, %cst : f32
      %21 = arith.select %20, %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x64x28x28xf32>
    util.return %19 : tensor<1x64x28x28xf32>
  }
}
