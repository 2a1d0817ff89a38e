#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x48x48xf16>, %arg1: tensor<1x256x48x48xf16>, %arg2: tensor<256x64x1x1xf16>, %arg3: tensor<1x256x1x1xf16>, %arg4: tensor<1x256x1x1xf16>) -> tensor<1x256x48x48xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x256x48x48xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x256x48x48xf32>) -> tensor<1x256x48x48xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x64x48x48xf16>, tensor<256x64x1x1xf16>) outs(%1 : tensor<1x256x48x48xf32>) -> tensor<1x256x48x48xf32>
    %3 = tensor.empty() : tensor<1x256x48x48xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x256x48x48xf32>) outs(%3 : tensor<1x256x48x48xf16>) {
    ^bb0(%in: f32, %out: f16):
      %9 = arith.truncf %in : f32 to f16
      linalg.yield %9 : f16
    } -> tensor<1x256x48x48xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x256x48x48xf16>, tensor<1x256x1x1xf16>) outs(%3 : tensor<1x256x48x48xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %9 = arith.mulf %in, %in_1 : f16
      linalg.yield %9 : f16
    } -> tensor<1x256x48x48xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x256x48x48xf16>, tensor<1x256x1x1xf16>) outs(%3 : tensor<1x256x48x48xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %9 = arith.addf %in, %in_1 : f16
      linalg.yield %9 : f16
    } -> tensor<1x256x48x48xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %6 : tensor<1x256x48x48xf16>, tensor<1x256x48x48xf16>) outs(%3 : tensor<1x256x48x48xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %9 = arith.addf %in, %in_1 : f16
      linalg.yield %9 : f16
    } -> tensor<1x256x48x48xf16>
    %cst_0 = arith.constant 0.000000e+00 : f16
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x256x48x48xf16>) outs(%3 : tensor<1x256x48x48xf16>) {
    ^bb0(%in: f16, %out: f16):
      %9 = arith.cmpf ugt, %in, %cst_0 : f16
      %10 = arith.select %9, %in, %cst_0 : f16
      linalg.yield %10 : f16
    } -> tensor<1x256x48x48xf16>
    util.return %8 : tensor<1x256x48x48xf16>
  }
}
