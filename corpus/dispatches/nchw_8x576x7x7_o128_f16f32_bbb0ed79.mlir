#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<8x576x7x7xf32>, %arg1: tensor<1x576x1x1xf16>, %arg2: tensor<1x576x1x1xf16>, %arg3: tensor<128x576x1x1xf16>, %arg4: tensor<1x128x1x1xf16>, %arg5: tensor<1x128x1x1xf16>) -> tensor<8x128x7x7xf16> {
    %0 = tensor.empty() : tensor<8x576x7x7xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x576x7x7xf32>) outs(%0 : tensor<8x576x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<8x576x7x7xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<8x576x7x7xf16>, tensor<1x576x1x1xf16>) outs(%0 : tensor<8x576x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %12 = arith.mulf %in, %in_1 : f16
      linalg.yield %12 : f16
    } -> tensor<8x576x7x7xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<8x576x7x7xf16>, tensor<1x576x1x1xf16>) outs(%0 : tensor<8x576x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %12 = arith.addf %in, %in_1 : f16
      linalg.yield %12 : f16
    } -> tensor<8x576x7x7xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<8x576x7x7xf16>) outs(%0 : tensor<8x576x7x7xf16>) {
    ^bb0(%in: f16, %out: f16):
      %12 = arith.cmpf ugt, %in, %cst : f16
      %13 = arith.select %12, %in, %cst : f16
      linalg.yield %13 : f16
    } -> tensor<8x576x7x7xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<8x128x7x7xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<8x128x7x7xf32>) -> tensor<8x128x7x7xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<8x576x7x7xf16>, tensor<128x576x1x1xf16>) outs(%6 : tensor<8x128x7x7xf32>) -> tensor<8x128x7x7xf32>
    %8 = tensor.empty() : tensor<8x128x7x7xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<8x128x7x7xf32>) outs(%8 : tensor<8x128x7x7xf16>) {
    ^bb0(%in: f32, %out: f16):
      %12 = arith.truncf %in : f32 to f16
      linalg.yield %12 : f16
    } -> tensor<8x128x7x7xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg4 : tensor<8x128x7x7xf16>, tensor<1x128x1x1xf16>) outs(%8 : tensor<8x128x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %12 = arith.mulf %in, %in_1 : f16
      linalg.yield %12 : f16
    } -> tensor<8x128x7x7xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<8x128x7x7xf16>, tensor<1x128x1x1xf16>) outs(%8 : tensor<8x128x7x7xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %12 = arith.addf %in, %in_1 : f16
      linalg.yield %12 : f16
    } -> tensor<8x128x7x7xf16>
    util.return %11 : tensor<8x128x7x7xf16>
  }
}
