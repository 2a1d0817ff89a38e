#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x24x24xf32>, %arg1: tensor<1x512x24x24xf16>, %arg2: tensor<1x128x1x1xf16>, %arg3: tensor<1x128x1x1xf16>, %arg4: tensor<512x128x1x1xf16>, %arg5: tensor<1x512x1x1xf16>, %arg6: tensor<1x512x1x1xf16>, %arg7: tensor<128x512x1x1xf16>, %arg8: tensor<1x128x1x1xf16>, %arg9: tensor<1x128x1x1xf16>) -> tensor<1x128x24x24xf16> {
    %0 = tensor.empty() : tensor<1x128x24x24xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x24x24xf32>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x24x24xf16>, tensor<1x128x1x1xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.mulf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x128x24x24xf16>, tensor<1x128x1x1xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.addf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x128x24x24xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %out: f16):
      %21 = arith.cmpf ugt, %in, %cst : f16
      %22 = arith.select %21, %in, %cst : f16
      linalg.yield %22 : f16
    } -> tensor<1x128x24x24xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<1x512x24x24xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x512x24x24xf32>) -> tensor<1x512x24x24xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg4 : tensor<1x128x24x24xf16>, tensor<512x128x1x1xf16>) outs(%6 : tensor<1x512x24x24xf32>) -> tensor<1x512x24x24xf32>
    %8 = tensor.empty() : tensor<1x512x24x24xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x512x24x24xf32>) outs(%8 : tensor<1x512x24x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x512x24x24xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg5 : tensor<1x512x24x24xf16>, tensor<1x512x1x1xf16>) outs(%8 : tensor<1x512x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.mulf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x512x24x24xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg6 : tensor<1x512x24x24xf16>, tensor<1x512x1x1xf16>) outs(%8 : tensor<1x512x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.addf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x512x24x24xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg1 : tensor<1x512x24x24xf16>, tensor<1x512x24x24xf16>) outs(%8 : tensor<1x512x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.addf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x512x24x24xf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x512x24x24xf16>) outs(%8 : tensor<1x512x24x24xf16>) {
    ^bb0(%in: f16, %out: f16):
      %21 = arith.cmpf ugt, %in, %cst : f16
      %22 = arith.select %21, %in, %cst : f16
      linalg.yield %22 : f16
    } -> tensor<1x512x24x24xf16>
    %14 = tensor.empty() : tensor<1x128x24x24xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x128x24x24xf32>) -> tensor<1x128x24x24xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg7 : tensor<1x512x24x24xf16>, tensor<128x512x1x1xf16>) outs(%15 : tensor<1x128x24x24xf32>) -> tensor<1x128x24x24xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x24x24xf32>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %21 = arith.truncf %in : f32 to f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg8 : tensor<1x128x24x24xf16>, tensor<1x128x1x1xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.mulf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg9 : tensor<1x128x24x24xf16>, tensor<1x128x1x1xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %21 = arith.addf %in, %in_1 : f16
      linalg.yield %21 : f16
    } -> tensor<1x128x24x24xf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x24x24xf16>) outs(%0 : tensor<1x128x24x24xf16>) {
    ^bb0(%in: f16, %out: f16):
      %21 = arith.cmpf ugt, %in, %cst : f16
      %22 = arith.select %21, %in, %cst : f16
      linalg.yield %22 : f16
    } -> tensor<1x128x24x24xf16>
    util.return %20 : tensor<1x128x24x24xf16>
  }
}
