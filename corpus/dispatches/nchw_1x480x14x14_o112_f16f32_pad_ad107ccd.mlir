#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x20x1x1xf16>, %arg1: tensor<1x80x14x14xf16>, %arg2: tensor<480x20x1x1xf16>, %arg3: tensor<1x480x1x1xf32>, %arg4: tensor<480x80x1x1xf16>, %arg5: tensor<1x480x1x1xf16>, %arg6: tensor<1x480x1x1xf16>, %arg7: tensor<480x5x5xf16>, %arg8: tensor<1x480x1x1xf16>, %arg9: tensor<1x480x1x1xf16>, %arg10: tensor<112x480x1x1xf16>, %arg11: tensor<1x112x1x1xf16>, %arg12: tensor<1x112x1x1xf16>) -> (tensor<1x480x14x14xf16>, tensor<1x112x14x14xf16>) {
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x20x1x1xf16>, tensor<480x20x1x1xf16>) outs(%arg3 : tensor<1x480x1x1xf32>) -> tensor<1x480x1x1xf32>
    %1 = tensor.empty() : tensor<1x480x1x1xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<1x480x1x1xf32>) outs(%1 : tensor<1x480x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x480x1x1xf16>
    %cst = arith.constant 1.000000e+00 : f16
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x480x1x1xf16>) outs(%1 : tensor<1x480x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %31 = arith.negf %in : f16
      %32 = math.exp %31 : f16
      %33 = arith.addf %32, %cst : f16
      %34 = arith.divf %cst, %33 : f16
      linalg.yield %34 : f16
    } -> tensor<1x480x1x1xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = tensor.empty() : tensor<1x480x14x14xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<1x480x14x14xf32>) -> tensor<1x480x14x14xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg4 : tensor<1x80x14x14xf16>, tensor<480x80x1x1xf16>) outs(%5 : tensor<1x480x14x14xf32>) -> tensor<1x480x14x14xf32>
    %7 = tensor.empty() : tensor<1x480x14x14xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x480x14x14xf32>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg5 : tensor<1x480x14x14xf16>, tensor<1x480x1x1xf16>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.mulf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<1x480x14x14xf16>, tensor<1x480x1x1xf16>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.addf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x480x14x14xf16>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f16, %out: f32):
      %31 = arith.extf %in : f16 to f32
      linalg.yield %31 : f32
    } -> tensor<1x480x14x14xf32>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x480x14x14xf32>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_1 : f32
      %34 = arith.divf %cst_1, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<1x480x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x480x14x14xf32>, tensor<1x480x14x14xf32>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %31 = arith.mulf %in, %in_3 : f32
      linalg.yield %31 : f32
    } -> tensor<1x480x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x480x14x14xf32>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %cst_2 = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %14 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst_2 : f16
    } : tensor<1x480x14x14xf16> to tensor<1x480x18x18xf16>
    %15 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg7 : tensor<1x480x18x18xf16>, tensor<480x5x5xf16>) outs(%5 : tensor<1x480x14x14xf32>) -> tensor<1x480x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x480x14x14xf32>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg8 : tensor<1x480x14x14xf16>, tensor<1x480x1x1xf16>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.mulf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg9 : tensor<1x480x14x14xf16>, tensor<1x480x1x1xf16>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.addf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x480x14x14xf16>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f16, %out: f32):
      %31 = arith.extf %in : f16 to f32
      linalg.yield %31 : f32
    } -> tensor<1x480x14x14xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x480x14x14xf32>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_1 : f32
      %34 = arith.divf %cst_1, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<1x480x14x14xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<1x480x14x14xf32>, tensor<1x480x14x14xf32>) outs(%4 : tensor<1x480x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %31 = arith.mulf %in, %in_3 : f32
      linalg.yield %31 : f32
    } -> tensor<1x480x14x14xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x480x14x14xf32>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %22 : tensor<1x480x1x1xf16>, tensor<1x480x14x14xf16>) outs(%7 : tensor<1x480x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.mulf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x480x14x14xf16>
    %24 = tensor.empty() : tensor<1x112x14x14xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<1x112x14x14xf32>) -> tensor<1x112x14x14xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%23, %arg10 : tensor<1x480x14x14xf16>, tensor<112x480x1x1xf16>) outs(%25 : tensor<1x112x14x14xf32>) -> tensor<1x112x14x14xf32>
    %27 = tensor.empty() : tensor<1x112x14x14xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x112x14x14xf32>) outs(%27 : tensor<1x112x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %31 = arith.truncf %in : f32 to f16
      linalg.yield %31 : f16
    } -> tensor<1x112x14x14xf16>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg11 : tensor<1x112x14x14xf16>, tensor<1x112x1x1xf16>) outs(%27 : tensor<1x112x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.mulf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x112x14x14xf16>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %arg12 : tensor<1x112x14x14xf16>, tensor<1x112x1x1xf16>) outs(%27 : tensor<1x112x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %31 = arith.addf %in, %in_3 : f16
      linalg.yield %31 : f16
    } -> tensor<1x112x14x14xf16>
    util.return %22, %30 : tensor<1x480x14x14xf16>, tensor<1x112x14x14xf16>
  }
}
