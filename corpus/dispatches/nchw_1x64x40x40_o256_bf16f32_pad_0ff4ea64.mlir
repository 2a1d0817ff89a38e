#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x64x40x40xf32>, %arg1: tensor<64x64x3x3xbf16>, %arg2: tensor<64xf32>, %arg3: tensor<256x64x1x1xbf16>, %arg4: tensor<256xf32>) -> tensor<1x256x40x40xbf16> {
    %0 = tensor.empty() : tensor<1x64x40x40xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64x40x40xf32>) outs(%0 : tensor<1x64x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x64x40x40xbf16>
    %2 = tensor.empty() : tensor<1x64x40x40xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x40x40xbf16>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32
      linalg.yield %17 : f32
    } -> tensor<1x64x40x40xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x64x40x40xf32>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.negf %in : f32
      %18 = math.exp %17 : f32
      %19 = arith.addf %18, %cst : f32
      %20 = arith.divf %cst, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<1x64x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x64x40x40xf32>, tensor<1x64x40x40xf32>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x64x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x40x40xf32>) outs(%0 : tensor<1x64x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x64x40x40xbf16>
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %padded = tensor.pad %6 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_0 : bf16
    } : tensor<1x64x40x40xbf16> to tensor<1x64x42x42xbf16>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<64xf32>) outs(%2 : tensor<1x64x40x40xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<1x64x42x42xbf16>, tensor<64x64x3x3xbf16>) outs(%broadcasted : tensor<1x64x40x40xf32>) -> tensor<1x64x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x64x40x40xf32>) outs(%0 : tensor<1x64x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x64x40x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x64x40x40xbf16>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32
      linalg.yield %17 : f32
    } -> tensor<1x64x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x64x40x40xf32>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.negf %in : f32
      %18 = math.exp %17 : f32
      %19 = arith.addf %18, %cst : f32
      %20 = arith.divf %cst, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<1x64x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<1x64x40x40xf32>, tensor<1x64x40x40xf32>) outs(%2 : tensor<1x64x40x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x64x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x40x40xf32>) outs(%0 : tensor<1x64x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x64x40x40xbf16>
    %13 = tensor.empty() : tensor<1x256x40x40xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg4 : tensor<256xf32>) outs(%13 : tensor<1x256x40x40xf32>) dimensions = [0, 2, 3] 
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %arg3 : tensor<1x64x40x40xbf16>, tensor<256x64x1x1xbf16>) outs(%broadcasted_1 : tensor<1x256x40x40xf32>) -> tensor<1x256x40x40xf32>
    %15 = tensor.empty() : tensor<1x256x40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x256x40x40xf32>) outs(%15 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<1x256x40x40xbf16>
    util.return %16 : tensor<1x256x40x40xbf16>
  }
}
