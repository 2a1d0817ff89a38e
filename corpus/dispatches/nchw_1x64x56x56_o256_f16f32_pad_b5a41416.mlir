#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x56x56xf32>, %arg1: tensor<1x256x56x56xf16>, %arg2: tensor<64x64x3x3xf16>, %arg3: tensor<1x64x1x1xf32>, %arg4: tensor<1x64x1x1xf32>, %arg5: tensor<1x64x1x1xf32>, %arg6: tensor<1x64x1x1xf32>, %arg7: tensor<256x64x1x1xf16>, %arg8: tensor<1x256x1x1xf32>, %arg9: tensor<1x256x1x1xf32>, %arg10: tensor<1x256x1x1xf32>, %arg11: tensor<1x256x1x1xf32>) -> tensor<1x256x56x56xf16> {
    %0 = tensor.empty() : tensor<1x64x56x56xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x64x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x64x56x56xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x56x56xf16>) outs(%0 : tensor<1x64x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %27 = arith.cmpf ugt, %in, %cst : f16
      %28 = arith.select %27, %in, %cst : f16
      linalg.yield %28 : f16
    } -> tensor<1x64x56x56xf16>
    %padded = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f16
    } : tensor<1x64x56x56xf16> to tensor<1x64x58x58xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %3 = tensor.empty() : tensor<1x64x56x56xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x64x58x58xf16>, tensor<64x64x3x3xf16>) outs(%4 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x64x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x64x56x56xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x64x56x56xf16>) outs(%3 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.subf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg6 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.addf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x64x56x56xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x56x56xf32>) outs(%0 : tensor<1x64x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x64x56x56xf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x56x56xf16>) outs(%0 : tensor<1x64x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %27 = arith.cmpf ugt, %in, %cst : f16
      %28 = arith.select %27, %in, %cst : f16
      linalg.yield %28 : f16
    } -> tensor<1x64x56x56xf16>
    %14 = tensor.empty() : tensor<1x256x56x56xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg7 : tensor<1x64x56x56xf16>, tensor<256x64x1x1xf16>) outs(%15 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %17 = tensor.empty() : tensor<1x256x56x56xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x256x56x56xf32>) outs(%17 : tensor<1x256x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x256x56x56xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x256x56x56xf16>) outs(%14 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg8 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.subf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg9 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg10 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.mulf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg11 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %27 = arith.addf %in, %in_1 : f32
      linalg.yield %27 : f32
    } -> tensor<1x256x56x56xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x256x56x56xf32>) outs(%17 : tensor<1x256x56x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x256x56x56xf16>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg1 : tensor<1x256x56x56xf16>, tensor<1x256x56x56xf16>) outs(%17 : tensor<1x256x56x56xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %27 = arith.addf %in, %in_1 : f16
      linalg.yield %27 : f16
    } -> tensor<1x256x56x56xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x256x56x56xf16>) outs(%17 : tensor<1x256x56x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      %27 = arith.cmpf ugt, %in, %cst : f16
      %28 = arith.select %27, %in, %cst : f16
      linalg.yield %28 : f16
    } -> tensor<1x256x56x56xf16>
    util.return %26 : tensor<1x256x56x56xf16>
  }
}
