#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<8x960x1x1xf16>, %arg1: tensor<1280x960x1x1xf16>, %arg2: tensor<1x1280x1x1xf16>, %arg3: tensor<1x1280x1x1xf16>) -> tensor<8x1280xf16> {
    %0 = tensor.empty() : tensor<8x960x1x1xf16>
    %cst = arith.constant 4.900000e+01 : f16
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x960x1x1xf16>) outs(%0 : tensor<8x960x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %10 = arith.divf %in, %cst : f16
      linalg.yield %10 : f16
    } -> tensor<8x960x1x1xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %2 = tensor.empty() : tensor<8x1280x1x1xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<8x1280x1x1xf32>) -> tensor<8x1280x1x1xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<8x960x1x1xf16>, tensor<1280x960x1x1xf16>) outs(%3 : tensor<8x1280x1x1xf32>) -> tensor<8x1280x1x1xf32>
    %5 = tensor.empty() : tensor<8x1280x1x1xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<8x1280x1x1xf32>) outs(%5 : tensor<8x1280x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %10 = arith.truncf %in : f32 to f16
      linalg.yield %10 : f16
    } -> tensor<8x1280x1x1xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<8x1280x1x1xf16>, tensor<1x1280x1x1xf16>) outs(%5 : tensor<8x1280x1x1xf16>) {
    ^bb0(%in: f16, %in_2: f16, %out: f16):
      %10 = arith.mulf %in, %in_2 : f16
      linalg.yield %10 : f16
    } -> tensor<8x1280x1x1xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<8x1280x1x1xf16>, tensor<1x1280x1x1xf16>) outs(%5 : tensor<8x1280x1x1xf16>) {
    ^bb0(%in: f16, %in_2: f16, %out: f16):
      %10 = arith.addf %in, %in_2 : f16
      linalg.yield %10 : f16
    } -> tensor<8x1280x1x1xf16>
    %cst_1 = arith.constant 0.000000e+00 : f16
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<8x1280x1x1xf16>) outs(%5 : tensor<8x1280x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %10 = arith.cmpf ugt, %in, %cst_1 : f16
      %11 = arith.select %10, %in, %cst_1 : f16
      linalg.yield %11 : f16
    } -> tensor<8x1280x1x1xf16>
    %collapsed = tensor.collapse_shape %9 [[0], [1, 2, 3]] : tensor<8x1280x1x1xf16> into tensor<8x1280xf16>
    util.return %collapsed : tensor<8x1280xf16>
  }
}
