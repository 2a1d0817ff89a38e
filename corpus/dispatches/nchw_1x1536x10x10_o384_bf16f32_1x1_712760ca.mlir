#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x384x10x10xf32>, %arg1: tensor<1x1536x10x10xbf16>, %arg2: tensor<1x1536x10x10xbf16>, %arg3: tensor<1536x384x1x1xbf16>, %arg4: tensor<1536xf32>, %arg5: tensor<384x1536x1x1xbf16>, %arg6: tensor<384xf32>) -> tensor<1x384x10x10xbf16> {
    %0 = tensor.empty() : tensor<1x384x10x10xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x384x10x10xf32>) outs(%0 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst : f32
      %27 = arith.divf %cst, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<1x384x10x10xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x384x10x10xf32>, tensor<1x384x10x10xf32>) outs(%0 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.mulf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x384x10x10xf32>
    %3 = tensor.empty() : tensor<1x384x10x10xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x384x10x10xf32>) outs(%3 : tensor<1x384x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x384x10x10xbf16>
    %5 = tensor.empty() : tensor<1x1536x10x10xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<1536xf32>) outs(%5 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<1x384x10x10xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %7 = tensor.empty() : tensor<1x1536x10x10xbf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1536x10x10xf32>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %24 = arith.mulf %in, %in_4 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_0 = arith.constant 2.000000e+00 : bf16
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1536x10x10xbf16>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %24 = arith.mulf %in, %cst_0 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_1 = arith.constant 0.199999988 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1536x10x10xbf16>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %24 = arith.truncf %cst_1 : f32 to bf16
      %25 = arith.mulf %in, %24 : bf16
      linalg.yield %25 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg2 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %24 = arith.addf %in, %in_4 : bf16
      linalg.yield %24 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1536x10x10xbf16>) outs(%5 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %24 = arith.extf %in : bf16 to f32
      linalg.yield %24 : f32
    } -> tensor<1x1536x10x10xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1536x10x10xf32>) outs(%5 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst : f32
      %27 = arith.divf %cst, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<1x1536x10x10xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<1x1536x10x10xf32>, tensor<1x1536x10x10xf32>) outs(%5 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.mulf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x1536x10x10xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1536x10x10xf32>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_2 = arith.constant 0.912870883 : f32
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1536x10x10xbf16>) outs(%7 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %24 = arith.truncf %cst_2 : f32 to bf16
      %25 = arith.mulf %in, %24 : bf16
      linalg.yield %25 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %broadcasted_3 = linalg.broadcast ins(%arg6 : tensor<384xf32>) outs(%0 : tensor<1x384x10x10xf32>) dimensions = [0, 2, 3] 
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%17, %arg5 : tensor<1x1536x10x10xbf16>, tensor<384x1536x1x1xbf16>) outs(%broadcasted_3 : tensor<1x384x10x10xf32>) -> tensor<1x384x10x10xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x384x10x10xf32>) outs(%3 : tensor<1x384x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x384x10x10xbf16>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x384x10x10xbf16>) outs(%0 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %24 = arith.extf %in : bf16 to f32
      linalg.yield %24 : f32
    } -> tensor<1x384x10x10xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x384x10x10xf32>) outs(%0 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst : f32
      %27 = arith.divf %cst, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<1x384x10x10xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x384x10x10xf32>, tensor<1x384x10x10xf32>) outs(%0 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.mulf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x384x10x10xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x384x10x10xf32>) outs(%3 : tensor<1x384x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<1x384x10x10xbf16>
    util.return %23 : tensor<1x384x10x10xbf16>
  }
}
