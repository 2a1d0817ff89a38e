#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x12x12xf32>, %arg1: tensor<1x1024x12x12xf16>, %arg2: tensor<1x2048x6x6xf16>, %arg3: tensor<1x256x1x1xf16>, %arg4: tensor<1x256x1x1xf16>, %arg5: tensor<1024x256x1x1xf16>, %arg6: tensor<1x1024x1x1xf16>, %arg7: tensor<1x1024x1x1xf16>, %arg8: tensor<2048x1024x1x1xf16>, %arg9: tensor<1x2048x1x1xf16>, %arg10: tensor<1x2048x1x1xf16>) -> tensor<1x2048x6x6xf16> {
    %0 = tensor.empty() : tensor<1x256x12x12xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x256x12x12xf32>) outs(%0 : tensor<1x256x12x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x256x12x12xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x256x12x12xf16>, tensor<1x256x1x1xf16>) outs(%0 : tensor<1x256x12x12xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.mulf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x256x12x12xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<1x256x12x12xf16>, tensor<1x256x1x1xf16>) outs(%0 : tensor<1x256x12x12xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x256x12x12xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x256x12x12xf16>) outs(%0 : tensor<1x256x12x12xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<1x256x12x12xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<1x1024x12x12xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x1024x12x12xf32>) -> tensor<1x1024x12x12xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg5 : tensor<1x256x12x12xf16>, tensor<1024x256x1x1xf16>) outs(%6 : tensor<1x1024x12x12xf32>) -> tensor<1x1024x12x12xf32>
    %8 = tensor.empty() : tensor<1x1024x12x12xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1024x12x12xf32>) outs(%8 : tensor<1x1024x12x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x12x12xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<1x1024x12x12xf16>, tensor<1x1024x1x1xf16>) outs(%8 : tensor<1x1024x12x12xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.mulf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x12x12xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg7 : tensor<1x1024x12x12xf16>, tensor<1x1024x1x1xf16>) outs(%8 : tensor<1x1024x12x12xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x12x12xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg1 : tensor<1x1024x12x12xf16>, tensor<1x1024x12x12xf16>) outs(%8 : tensor<1x1024x12x12xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x12x12xf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1024x12x12xf16>) outs(%8 : tensor<1x1024x12x12xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<1x1024x12x12xf16>
    %14 = tensor.empty() : tensor<1x2048x6x6xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x2048x6x6xf32>) -> tensor<1x2048x6x6xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%13, %arg8 : tensor<1x1024x12x12xf16>, tensor<2048x1024x1x1xf16>) outs(%15 : tensor<1x2048x6x6xf32>) -> tensor<1x2048x6x6xf32>
    %17 = tensor.empty() : tensor<1x2048x6x6xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2048x6x6xf32>) outs(%17 : tensor<1x2048x6x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x2048x6x6xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg9 : tensor<1x2048x6x6xf16>, tensor<1x2048x1x1xf16>) outs(%17 : tensor<1x2048x6x6xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.mulf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x2048x6x6xf16>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg10 : tensor<1x2048x6x6xf16>, tensor<1x2048x1x1xf16>) outs(%17 : tensor<1x2048x6x6xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x2048x6x6xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %20 : tensor<1x2048x6x6xf16>, tensor<1x2048x6x6xf16>) outs(%17 : tensor<1x2048x6x6xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x2048x6x6xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2048x6x6xf16>) outs(%17 : tensor<1x2048x6x6xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<1x2048x6x6xf16>
    util.return %22 : tensor<1x2048x6x6xf16>
  }
}
