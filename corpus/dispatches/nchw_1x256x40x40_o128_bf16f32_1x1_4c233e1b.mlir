#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x256x40x40xbf16>, %arg1: tensor<1x128x40x40xf32>, %arg2: tensor<256x128x1x1xbf16>, %arg3: tensor<256xf32>, %arg4: tensor<128x256x1x1xbf16>, %arg5: tensor<128xf32>) -> tensor<1x128x40x40xbf16> {
    %0 = tensor.empty() : tensor<1x128x40x40xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x128x40x40xf32>) outs(%0 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x128x40x40xbf16>
    %2 = tensor.empty() : tensor<1x128x40x40xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x40x40xbf16>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      linalg.yield %23 : f32
    } -> tensor<1x128x40x40xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x128x40x40xf32>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst : f32
      %26 = arith.divf %cst, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x128x40x40xf32>, tensor<1x128x40x40xf32>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x128x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x128x40x40xf32>) outs(%0 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x128x40x40xbf16>
    %7 = tensor.empty() : tensor<1x256x40x40xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<256xf32>) outs(%7 : tensor<1x256x40x40xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg2 : tensor<1x128x40x40xbf16>, tensor<256x128x1x1xbf16>) outs(%broadcasted : tensor<1x256x40x40xf32>) -> tensor<1x256x40x40xf32>
    %9 = tensor.empty() : tensor<1x256x40x40xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x256x40x40xf32>) outs(%9 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x256x40x40xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<1x256x40x40xbf16>, tensor<1x256x40x40xbf16>) outs(%9 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %23 = arith.addf %in, %in_2 : bf16
      linalg.yield %23 : bf16
    } -> tensor<1x256x40x40xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x256x40x40xbf16>) outs(%7 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      linalg.yield %23 : f32
    } -> tensor<1x256x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x256x40x40xf32>) outs(%7 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst : f32
      %26 = arith.divf %cst, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<1x256x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x256x40x40xf32>, tensor<1x256x40x40xf32>) outs(%7 : tensor<1x256x40x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x256x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x256x40x40xf32>) outs(%9 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x256x40x40xbf16>
    %cst_0 = arith.constant 0.980580627 : f32
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x256x40x40xbf16>) outs(%9 : tensor<1x256x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %23 = arith.truncf %cst_0 : f32 to bf16
      %24 = arith.mulf %in, %23 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x256x40x40xbf16>
    %broadcasted_1 = linalg.broadcast ins(%arg5 : tensor<128xf32>) outs(%2 : tensor<1x128x40x40xf32>) dimensions = [0, 2, 3] 
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%16, %arg4 : tensor<1x256x40x40xbf16>, tensor<128x256x1x1xbf16>) outs(%broadcasted_1 : tensor<1x128x40x40xf32>) -> tensor<1x128x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x40x40xf32>) outs(%0 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x128x40x40xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x40x40xbf16>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      linalg.yield %23 : f32
    } -> tensor<1x128x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x40x40xf32>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst : f32
      %26 = arith.divf %cst, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<1x128x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<1x128x40x40xf32>, tensor<1x128x40x40xf32>) outs(%2 : tensor<1x128x40x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.mulf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x128x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x128x40x40xf32>) outs(%0 : tensor<1x128x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x128x40x40xbf16>
    util.return %22 : tensor<1x128x40x40xbf16>
  }
}
