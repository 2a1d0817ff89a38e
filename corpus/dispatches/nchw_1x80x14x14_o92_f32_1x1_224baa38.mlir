#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x80x14x14xf32>, %arg1: tensor<1x80x14x14xf32>, %arg2: tensor<1x80x14x14xf32>, %arg3: tensor<1x40x14x14xf32>, %arg4: tensor<1x40x1x1xf32>, %arg5: tensor<1x40x1x1xf32>, %arg6: tensor<80x40x1x1xf32>, %arg7: tensor<1x80x1x1xf32>, %arg8: tensor<1x80x1x1xf32>, %arg9: tensor<92x80x1x1xf32>, %arg10: tensor<1x92x1x1xf32>, %arg11: tensor<1x92x1x1xf32>) -> tensor<1x92x14x14xf32> {
    %0 = tensor.empty() : tensor<1x40x14x14xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg4 : tensor<1x40x14x14xf32>, tensor<1x40x1x1xf32>) outs(%0 : tensor<1x40x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.mulf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x40x14x14xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg5 : tensor<1x40x14x14xf32>, tensor<1x40x1x1xf32>) outs(%0 : tensor<1x40x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x40x14x14xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = tensor.empty() : tensor<1x80x14x14xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x80x14x14xf32>) -> tensor<1x80x14x14xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg6 : tensor<1x40x14x14xf32>, tensor<80x40x1x1xf32>) outs(%4 : tensor<1x80x14x14xf32>) -> tensor<1x80x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg7 : tensor<1x80x14x14xf32>, tensor<1x80x1x1xf32>) outs(%3 : tensor<1x80x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.mulf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg8 : tensor<1x80x14x14xf32>, tensor<1x80x1x1xf32>) outs(%3 : tensor<1x80x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x14x14xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %7 : tensor<1x80x14x14xf32>, tensor<1x80x14x14xf32>) outs(%3 : tensor<1x80x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x14x14xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %8 : tensor<1x80x14x14xf32>, tensor<1x80x14x14xf32>) outs(%3 : tensor<1x80x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x14x14xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x80x14x14xf32>, tensor<1x80x14x14xf32>) outs(%3 : tensor<1x80x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x80x14x14xf32>
    %11 = tensor.empty() : tensor<1x92x14x14xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x92x14x14xf32>) -> tensor<1x92x14x14xf32>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg9 : tensor<1x80x14x14xf32>, tensor<92x80x1x1xf32>) outs(%12 : tensor<1x92x14x14xf32>) -> tensor<1x92x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg10 : tensor<1x92x14x14xf32>, tensor<1x92x1x1xf32>) outs(%11 : tensor<1x92x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.mulf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x92x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg11 : tensor<1x92x14x14xf32>, tensor<1x92x1x1xf32>) outs(%11 : tensor<1x92x14x14xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %17 = arith.addf %in, %in_0 : f32
      linalg.yield %17 : f32
    } -> tensor<1x92x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x92x14x14xf32>) outs(%11 : tensor<1x92x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.cmpf ugt, %in, %cst : f32
      %18 = arith.select %17, %in, %cst : f32
      linalg.yield %18 : f32
    } -> tensor<1x92x14x14xf32>
    util.return %16 : tensor<1x92x14x14xf32>
  }
}
