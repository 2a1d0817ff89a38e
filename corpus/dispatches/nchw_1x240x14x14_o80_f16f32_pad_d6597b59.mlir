#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x10x1x1xf16>, %arg1: tensor<1x40x28x28xf16>, %arg2: tensor<240x10x1x1xf16>, %arg3: tensor<1x240x1x1xf32>, %arg4: tensor<240x40x1x1xf16>, %arg5: tensor<1x240x1x1xf16>, %arg6: tensor<1x240x1x1xf16>, %arg7: tensor<240x3x3xf16>, %arg8: tensor<1x240x1x1xf16>, %arg9: tensor<1x240x1x1xf16>, %arg10: tensor<80x240x1x1xf16>, %arg11: tensor<1x80x1x1xf16>, %arg12: tensor<1x80x1x1xf16>) -> (tensor<1x240x14x14xf16>, tensor<1x80x14x14xf16>) {
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<1x10x1x1xf16>, tensor<240x10x1x1xf16>) outs(%arg3 : tensor<1x240x1x1xf32>) -> tensor<1x240x1x1xf32>
    %1 = tensor.empty() : tensor<1x240x1x1xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<1x240x1x1xf32>) outs(%1 : tensor<1x240x1x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x240x1x1xf16>
    %cst = arith.constant 1.000000e+00 : f16
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x240x1x1xf16>) outs(%1 : tensor<1x240x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %34 = arith.negf %in : f16
      %35 = math.exp %34 : f16
      %36 = arith.addf %35, %cst : f16
      %37 = arith.divf %cst, %36 : f16
      linalg.yield %37 : f16
    } -> tensor<1x240x1x1xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %4 = tensor.empty() : tensor<1x240x28x28xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<1x240x28x28xf32>) -> tensor<1x240x28x28xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg4 : tensor<1x40x28x28xf16>, tensor<240x40x1x1xf16>) outs(%5 : tensor<1x240x28x28xf32>) -> tensor<1x240x28x28xf32>
    %7 = tensor.empty() : tensor<1x240x28x28xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x240x28x28xf32>) outs(%7 : tensor<1x240x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x240x28x28xf16>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg5 : tensor<1x240x28x28xf16>, tensor<1x240x1x1xf16>) outs(%7 : tensor<1x240x28x28xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.mulf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x240x28x28xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg6 : tensor<1x240x28x28xf16>, tensor<1x240x1x1xf16>) outs(%7 : tensor<1x240x28x28xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.addf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x240x28x28xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x240x28x28xf16>) outs(%4 : tensor<1x240x28x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %34 = arith.extf %in : f16 to f32
      linalg.yield %34 : f32
    } -> tensor<1x240x28x28xf32>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x240x28x28xf32>) outs(%4 : tensor<1x240x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.negf %in : f32
      %35 = math.exp %34 : f32
      %36 = arith.addf %35, %cst_1 : f32
      %37 = arith.divf %cst_1, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<1x240x28x28xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x240x28x28xf32>, tensor<1x240x28x28xf32>) outs(%4 : tensor<1x240x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.mulf %in, %in_3 : f32
      linalg.yield %34 : f32
    } -> tensor<1x240x28x28xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x240x28x28xf32>) outs(%7 : tensor<1x240x28x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x240x28x28xf16>
    %cst_2 = arith.constant 0.000000e+00 : f16
    %padded = tensor.pad %14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst_2 : f16
    } : tensor<1x240x28x28xf16> to tensor<1x240x30x30xf16>
    %15 = tensor.empty() : tensor<1x240x14x14xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x240x14x14xf32>) -> tensor<1x240x14x14xf32>
    %17 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg7 : tensor<1x240x30x30xf16>, tensor<240x3x3xf16>) outs(%16 : tensor<1x240x14x14xf32>) -> tensor<1x240x14x14xf32>
    %18 = tensor.empty() : tensor<1x240x14x14xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x240x14x14xf32>) outs(%18 : tensor<1x240x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x240x14x14xf16>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg8 : tensor<1x240x14x14xf16>, tensor<1x240x1x1xf16>) outs(%18 : tensor<1x240x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.mulf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x240x14x14xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg9 : tensor<1x240x14x14xf16>, tensor<1x240x1x1xf16>) outs(%18 : tensor<1x240x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.addf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x240x14x14xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x240x14x14xf16>) outs(%15 : tensor<1x240x14x14xf32>) {
    ^bb0(%in: f16, %out: f32):
      %34 = arith.extf %in : f16 to f32
      linalg.yield %34 : f32
    } -> tensor<1x240x14x14xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x240x14x14xf32>) outs(%15 : tensor<1x240x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.negf %in : f32
      %35 = math.exp %34 : f32
      %36 = arith.addf %35, %cst_1 : f32
      %37 = arith.divf %cst_1, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<1x240x14x14xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<1x240x14x14xf32>, tensor<1x240x14x14xf32>) outs(%15 : tensor<1x240x14x14xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.mulf %in, %in_3 : f32
      linalg.yield %34 : f32
    } -> tensor<1x240x14x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x240x14x14xf32>) outs(%18 : tensor<1x240x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x240x14x14xf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %25 : tensor<1x240x1x1xf16>, tensor<1x240x14x14xf16>) outs(%18 : tensor<1x240x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.mulf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x240x14x14xf16>
    %27 = tensor.empty() : tensor<1x80x14x14xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x80x14x14xf32>) -> tensor<1x80x14x14xf32>
    %29 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%26, %arg10 : tensor<1x240x14x14xf16>, tensor<80x240x1x1xf16>) outs(%28 : tensor<1x80x14x14xf32>) -> tensor<1x80x14x14xf32>
    %30 = tensor.empty() : tensor<1x80x14x14xf16>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x80x14x14xf32>) outs(%30 : tensor<1x80x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %34 = arith.truncf %in : f32 to f16
      linalg.yield %34 : f16
    } -> tensor<1x80x14x14xf16>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %arg11 : tensor<1x80x14x14xf16>, tensor<1x80x1x1xf16>) outs(%30 : tensor<1x80x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.mulf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x80x14x14xf16>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg12 : tensor<1x80x14x14xf16>, tensor<1x80x1x1xf16>) outs(%30 : tensor<1x80x14x14xf16>) {
    ^bb0(%in: f16, %in_3: f16, %out: f16):
      %34 = arith.addf %in, %in_3 : f16
      linalg.yield %34 : f16
    } -> tensor<1x80x14x14xf16>
    util.return %25, %33 : tensor<1x240x14x14xf16>, tensor<1x80x14x14xf16>
  }
}
