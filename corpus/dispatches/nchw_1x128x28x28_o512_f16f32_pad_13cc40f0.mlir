#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x56x56xf32>, %arg1: tensor<1x512x28x28xf16>, %arg2: tensor<128x128x3x3xf16>, %arg3: tensor<1x128x1x1xf32>, %arg4: tensor<1x128x1x1xf32>, %arg5: tensor<1x128x1x1xf32>, %arg6: tensor<1x128x1x1xf32>, %arg7: tensor<512x128x1x1xf16>, %arg8: tensor<1x512x1x1xf32>, %arg9: tensor<1x512x1x1xf32>, %arg10: tensor<1x512x1x1xf32>, %arg11: tensor<1x512x1x1xf32>) -> tensor<1x512x28x28xf16> {
    %0 = tensor.empty() : tensor<1x128x56x56xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x56x56xf32>) outs(%0 : tensor<1x128x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x128x56x56xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x56x56xf16>) outs(%0 : tensor<1x128x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.cmpf ugt, %in, %cst : f16
      %29 = arith.select %28, %in, %cst : f16
      linalg.yield %29 : f16
    } -> tensor<1x128x56x56xf16>
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f16
    } : tensor<1x128x56x56xf16> to tensor<1x128x58x58xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %3 = tensor.empty() : tensor<1x128x28x28xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x128x58x58xf16>, tensor<128x128x3x3xf16>) outs(%4 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %6 = tensor.empty() : tensor<1x128x28x28xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x128x28x28xf32>) outs(%6 : tensor<1x128x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x128x28x28xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x128x28x28xf16>) outs(%3 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<1x128x28x28xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%3 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.subf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x128x28x28xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg4 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%3 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.mulf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x128x28x28xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%3 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.mulf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x128x28x28xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%3 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.addf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x128x28x28xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x128x28x28xf32>) outs(%6 : tensor<1x128x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x128x28x28xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x28x28xf16>) outs(%6 : tensor<1x128x28x28xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.cmpf ugt, %in, %cst : f16
      %29 = arith.select %28, %in, %cst : f16
      linalg.yield %29 : f16
    } -> tensor<1x128x28x28xf16>
    %15 = tensor.empty() : tensor<1x512x28x28xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg7 : tensor<1x128x28x28xf16>, tensor<512x128x1x1xf16>) outs(%16 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %18 = tensor.empty() : tensor<1x512x28x28xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x512x28x28xf32>) outs(%18 : tensor<1x512x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x512x28x28xf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x512x28x28xf16>) outs(%15 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<1x512x28x28xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg8 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%15 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.subf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x512x28x28xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg9 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%15 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.mulf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x512x28x28xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg10 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%15 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.mulf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x512x28x28xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg11 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%15 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %28 = arith.addf %in, %in_1 : f32
      linalg.yield %28 : f32
    } -> tensor<1x512x28x28xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x512x28x28xf32>) outs(%18 : tensor<1x512x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x512x28x28xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg1 : tensor<1x512x28x28xf16>, tensor<1x512x28x28xf16>) outs(%18 : tensor<1x512x28x28xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %28 = arith.addf %in, %in_1 : f16
      linalg.yield %28 : f16
    } -> tensor<1x512x28x28xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x512x28x28xf16>) outs(%18 : tensor<1x512x28x28xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.cmpf ugt, %in, %cst : f16
      %29 = arith.select %28, %in, %cst : f16
      linalg.yield %29 : f16
    } -> tensor<1x512x28x28xf16>
    util.return %27 : tensor<1x512x28x28xf16>
  }
}
