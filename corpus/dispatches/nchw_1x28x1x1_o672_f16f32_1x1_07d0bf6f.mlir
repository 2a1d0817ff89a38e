#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x672x1x1xf16>, %arg1: tensor<28x672x1x1xf16>, %arg2: tensor<1x28x1x1xf32>, %arg3: tensor<672x28x1x1xf16>, %arg4: tensor<1x672x1x1xf32>) -> tensor<1x672x1x1xf16> {
    %0 = tensor.empty() : tensor<1x672x1x1xf16>
    %cst = arith.constant 4.900000e+01 : f16
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x672x1x1xf16>) outs(%0 : tensor<1x672x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %13 = arith.divf %in, %cst : f16
      linalg.yield %13 : f16
    } -> tensor<1x672x1x1xf16>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x672x1x1xf16>, tensor<28x672x1x1xf16>) outs(%arg2 : tensor<1x28x1x1xf32>) -> tensor<1x28x1x1xf32>
    %3 = tensor.empty() : tensor<1x28x1x1xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x28x1x1xf32>) outs(%3 : tensor<1x28x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x28x1x1xf16>
    %5 = tensor.empty() : tensor<1x28x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x28x1x1xf16>) outs(%5 : tensor<1x28x1x1xf32>) {
    ^bb0(%in: f16, %out: f32):
      %13 = arith.extf %in : f16 to f32
      linalg.yield %13 : f32
    } -> tensor<1x28x1x1xf32>
    %cst_0 = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x28x1x1xf32>) outs(%5 : tensor<1x28x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      %14 = math.exp %13 : f32
      %15 = arith.addf %14, %cst_0 : f32
      %16 = arith.divf %cst_0, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x28x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x28x1x1xf32>, tensor<1x28x1x1xf32>) outs(%5 : tensor<1x28x1x1xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x28x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x28x1x1xf32>) outs(%3 : tensor<1x28x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x28x1x1xf16>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg3 : tensor<1x28x1x1xf16>, tensor<672x28x1x1xf16>) outs(%arg4 : tensor<1x672x1x1xf32>) -> tensor<1x672x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x672x1x1xf32>) outs(%0 : tensor<1x672x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %13 = arith.truncf %in : f32 to f16
      linalg.yield %13 : f16
    } -> tensor<1x672x1x1xf16>
    %cst_1 = arith.constant 1.000000e+00 : f16
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x672x1x1xf16>) outs(%0 : tensor<1x672x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %13 = arith.negf %in : f16
      %14 = math.exp %13 : f16
      %15 = arith.addf %14, %cst_1 : f16
      %16 = arith.divf %cst_1, %15 : f16
      linalg.yield %16 : f16
    } -> tensor<1x672x1x1xf16>
    util.return %12 : tensor<1x672x1x1xf16>
  }
}
