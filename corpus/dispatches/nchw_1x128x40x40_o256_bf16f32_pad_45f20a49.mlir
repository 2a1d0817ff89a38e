#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x64x80x80xf32>, %arg1: tensor<1x256x40x40xbf16>, %arg2: tensor<128x64x3x3xbf16>, %arg3: tensor<128xf32>, %arg4: tensor<256x128x1x1xbf16>, %arg5: tensor<256xf32>) -> tensor<1x256x40x40xbf16> {
    %0 = tensor.empty() : tensor<1x64x80x80xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64x80x80xf32>) outs(%0 : tensor<1x64x80x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x64x80x80xbf16>
    %2 = tensor.empty() : tensor<1x64x80x80xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x80x80xbf16>) outs(%2 : tensor<1x64x80x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %25 = arith.extf %in : bf16 to f32
      linalg.yield %25 : f32
    } -> tensor<1x64x80x80xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x64x80x80xf32>) outs(%2 : tensor<1x64x80x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst : f32
      %28 = arith.divf %cst, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<1x64x80x80xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x64x80x80xf32>, tensor<1x64x80x80xf32>) outs(%2 : tensor<1x64x80x80xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<1x64x80x80xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x80x80xf32>) outs(%0 : tensor<1x64x80x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x64x80x80xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %6 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %cst_0 : bf16
    } : tensor<1x64x80x80xbf16> to tensor<1x64x82x82xbf16>
    %7 = tensor.empty() : tensor<1x128x40x40xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<128xf32>) outs(%7 : tensor<1x128x40x40xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg2 : tensor<1x64x82x82xbf16>, tensor<128x64x3x3xbf16>) outs(%broadcasted : tensor<1x128x40x40xf32>) -> tensor<1x128x40x40xf32>
    %9 = tensor.empty() : tensor<1x128x40x40xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x40x40xf32>) outs(%9 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x128x40x40xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x128x40x40xbf16>) outs(%7 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %25 = arith.extf %in : bf16 to f32
      linalg.yield %25 : f32
    } -> tensor<1x128x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x128x40x40xf32>) outs(%7 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst : f32
      %28 = arith.divf %cst, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<1x128x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x128x40x40xf32>, tensor<1x128x40x40xf32>) outs(%7 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<1x128x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x40x40xf32>) outs(%9 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x128x40x40xbf16>
    %15 = tensor.empty() : tensor<1x256x40x40xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg5 : tensor<256xf32>) outs(%15 : tensor<1x256x40x40xf32>) dimensions = [0, 2, 3] 
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg4 : tensor<1x128x40x40xbf16>, tensor<256x128x1x1xbf16>) outs(%broadcasted_1 : tensor<1x256x40x40xf32>) -> tensor<1x256x40x40xf32>
    %17 = tensor.empty() : tensor<1x256x40x40xbf16>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x256x40x40xf32>) outs(%17 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x256x40x40xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %18 : tensor<1x256x40x40xbf16>, tensor<1x256x40x40xbf16>) outs(%17 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %25 = arith.addf %in, %in_3 : bf16
      linalg.yield %25 : bf16
    } -> tensor<1x256x40x40xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x256x40x40xbf16>) outs(%15 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %25 = arith.extf %in : bf16 to f32
      linalg.yield %25 : f32
    } -> tensor<1x256x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x256x40x40xf32>) outs(%15 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst : f32
      %28 = arith.divf %cst, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<1x256x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x256x40x40xf32>, tensor<1x256x40x40xf32>) outs(%15 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.mulf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<1x256x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x256x40x40xf32>) outs(%17 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %25 = arith.truncf %in : f32 to bf16
      linalg.yield %25 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst_2 = arith.constant 0.980580627 : f32
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x256x40x40xbf16>) outs(%17 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %25 = arith.truncf %cst_2 : f32 to bf16
      %26 = arith.mulf %in, %25 : bf16
      linalg.yield %26 : bf16
    } -> tensor<1x256x40x40xbf16>
    util.return %24 : tensor<1x256x40x40xbf16>
  }
}
