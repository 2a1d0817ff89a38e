#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x240x20x20xf32>, %arg1: tensor<1x240x1x1xf32>, %arg2: tensor<1x240x1x1xf32>, %arg3: tensor<80x240x1x1xf32>, %arg4: tensor<1x80x1x1xf32>, %arg5: tensor<1x80x1x1xf32>) -> tensor<1x80x20x20xf32> {
    %0 = tensor.empty() : tensor<1x240x20x20xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x240x20x20xf32>, tensor<1x240x1x1xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x240x20x20xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x240x20x20xf32>, tensor<1x240x1x1xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.addf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x240x20x20xf32>
    %cst = arith.constant 3.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x240x20x20xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst : f32
      linalg.yield %13 : f32
    } -> tensor<1x240x20x20xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x240x20x20xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ult, %in, %cst_0 : f32
      %14 = arith.select %13, %cst_0, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x240x20x20xf32>
    %cst_1 = arith.constant 6.000000e+00 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x240x20x20xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst_1 : f32
      %14 = arith.select %13, %cst_1, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x240x20x20xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<1x240x20x20xf32>, tensor<1x240x20x20xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x240x20x20xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x240x20x20xf32>) outs(%0 : tensor<1x240x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %in, %cst_1 : f32
      linalg.yield %13 : f32
    } -> tensor<1x240x20x20xf32>
    %8 = tensor.empty() : tensor<1x80x20x20xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x80x20x20xf32>) -> tensor<1x80x20x20xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg3 : tensor<1x240x20x20xf32>, tensor<80x240x1x1xf32>) outs(%9 : tensor<1x80x20x20xf32>) -> tensor<1x80x20x20xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg4 : tensor<1x80x20x20xf32>, tensor<1x80x1x1xf32>) outs(%8 : tensor<1x80x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x80x20x20xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg5 : tensor<1x80x20x20xf32>, tensor<1x80x1x1xf32>) outs(%8 : tensor<1x80x20x20xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.addf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x80x20x20xf32>
    util.return %12 : tensor<1x80x20x20xf32>
  }
}
