#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<8x32x112x112xf32>, %arg1: tensor<1x32x1x1xf16>, %arg2: tensor<1x32x1x1xf16>, %arg3: tensor<32x32x3x3xf16>, %arg4: tensor<1x32x1x1xf16>, %arg5: tensor<1x32x1x1xf16>, %arg6: tensor<32x32x1x1xf16>, %arg7: tensor<1x32x1x1xf16>, %arg8: tensor<1x32x1x1xf16>) -> tensor<8x32x56x56xf16> {
    %0 = tensor.empty() : tensor<8x32x112x112xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x32x112x112xf32>) outs(%0 : tensor<8x32x112x112xf16>) {
    ^bb0(%in: f32, %out: f16):
      %18 = arith.truncf %in : f32 to f16
      linalg.yield %18 : f16
    } -> tensor<8x32x112x112xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<8x32x112x112xf16>, tensor<1x32x1x1xf16>) outs(%0 : tensor<8x32x112x112xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.mulf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x112x112xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<8x32x112x112xf16>, tensor<1x32x1x1xf16>) outs(%0 : tensor<8x32x112x112xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.addf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x112x112xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<8x32x112x112xf16>) outs(%0 : tensor<8x32x112x112xf16>) {
    ^bb0(%in: f16, %out: f16):
      %18 = arith.cmpf ugt, %in, %cst : f16
      %19 = arith.select %18, %in, %cst : f16
      linalg.yield %19 : f16
    } -> tensor<8x32x112x112xf16>
    %padded = tensor.pad %4 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst : f16
    } : tensor<8x32x112x112xf16> to tensor<8x32x114x114xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty() : tensor<8x32x56x56xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<8x32x56x56xf32>) -> tensor<8x32x56x56xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg3 : tensor<8x32x114x114xf16>, tensor<32x32x3x3xf16>) outs(%6 : tensor<8x32x56x56xf32>) -> tensor<8x32x56x56xf32>
    %8 = tensor.empty() : tensor<8x32x56x56xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<8x32x56x56xf32>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %18 = arith.truncf %in : f32 to f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg4 : tensor<8x32x56x56xf16>, tensor<1x32x1x1xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.mulf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg5 : tensor<8x32x56x56xf16>, tensor<1x32x1x1xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.addf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<8x32x56x56xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %18 = arith.cmpf ugt, %in, %cst : f16
      %19 = arith.select %18, %in, %cst : f16
      linalg.yield %19 : f16
    } -> tensor<8x32x56x56xf16>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %arg6 : tensor<8x32x56x56xf16>, tensor<32x32x1x1xf16>) outs(%6 : tensor<8x32x56x56xf32>) -> tensor<8x32x56x56xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<8x32x56x56xf32>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %18 = arith.truncf %in : f32 to f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg7 : tensor<8x32x56x56xf16>, tensor<1x32x1x1xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.mulf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg8 : tensor<8x32x56x56xf16>, tensor<1x32x1x1xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %18 = arith.addf %in, %in_1 : f16
      linalg.yield %18 : f16
    } -> tensor<8x32x56x56xf16>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<8x32x56x56xf16>) outs(%8 : tensor<8x32x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %18 = arith.cmpf ugt, %in, %cst : f16
      %19 = arith.select %18, %in, %cst : f16
      linalg.yield %19 : f16
    } -> tensor<8x32x56x56xf16>
    util.return %17 : tensor<8x32x56x56xf16>
  }
}
