#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x128x1x1xf32>, %arg1: tensor<16x128x1x1xf32>, %arg2: tensor<1x16x1x1xf32>, %arg3: tensor<1x16x1x1xf32>, %arg4: tensor<256x16x1x1xf32>) -> tensor<1x2x128x1x1xf32> {
    %0 = tensor.empty() : tensor<1x128x1x1xf32>
    %cst = arith.constant 7.840000e+02 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.divf %in, %cst : f32
      linalg.yield %11 : f32
    } -> tensor<1x128x1x1xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<1x16x1x1xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x16x1x1xf32>) -> tensor<1x16x1x1xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x128x1x1xf32>, tensor<16x128x1x1xf32>) outs(%3 : tensor<1x16x1x1xf32>) -> tensor<1x16x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%2 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x16x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<1x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%2 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x16x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x16x1x1xf32>) outs(%2 : tensor<1x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst_0 : f32
      %12 = arith.select %11, %in, %cst_0 : f32
      linalg.yield %12 : f32
    } -> tensor<1x16x1x1xf32>
    %8 = tensor.empty() : tensor<1x256x1x1xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg4 : tensor<1x16x1x1xf32>, tensor<256x16x1x1xf32>) outs(%9 : tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %expanded = tensor.expand_shape %10 [[0], [1, 2], [3], [4]] output_shape [1, 2, 128, 1, 1] : tensor<1x256x1x1xf32> into tensor<1x2x128x1x1xf32>
    util.return %expanded : tensor<1x2x128x1x1xf32>
  }
}
