#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1536x10x10xbf16>, %arg1: tensor<1x512x10x10xbf16>, %arg2: tensor<1536x512x1x1xbf16>, %arg3: tensor<1536xf32>, %arg4: tensor<384x1536x1x1xbf16>, %arg5: tensor<384xf32>) -> tensor<1x384x10x10xbf16> {
    %0 = tensor.empty() : tensor<1x1536x10x10xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<1536xf32>) outs(%0 : tensor<1x1536x10x10xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg2 : tensor<1x512x10x10xbf16>, tensor<1536x512x1x1xbf16>) outs(%broadcasted : tensor<1x1536x10x10xf32>) -> tensor<1x1536x10x10xf32>
    %2 = tensor.empty() : tensor<1x1536x10x10xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x1536x10x10xbf16>, tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %18 = arith.addf %in, %in_2 : bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1536x10x10xbf16>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %18 = arith.extf %in : bf16 to f32
      linalg.yield %18 : f32
    } -> tensor<1x1536x10x10xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1536x10x10xf32>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.negf %in : f32
      %19 = math.exp %18 : f32
      %20 = arith.addf %19, %cst : f32
      %21 = arith.divf %cst, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<1x1536x10x10xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<1x1536x10x10xf32>, tensor<1x1536x10x10xf32>) outs(%0 : tensor<1x1536x10x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<1x1536x10x10xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1536x10x10xf32>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %cst_0 = arith.constant 0.980580627 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1536x10x10xbf16>) outs(%2 : tensor<1x1536x10x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %18 = arith.truncf %cst_0 : f32 to bf16
      %19 = arith.mulf %in, %18 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1536x10x10xbf16>
    %10 = tensor.empty() : tensor<1x384x10x10xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg5 : tensor<384xf32>) outs(%10 : tensor<1x384x10x10xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg4 : tensor<1x1536x10x10xbf16>, tensor<384x1536x1x1xbf16>) outs(%broadcasted_1 : tensor<1x384x10x10xf32>) -> tensor<1x384x10x10xf32>
    %12 = tensor.empty() : tensor<1x384x10x10xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x384x10x10xf32>) outs(%12 : tensor<1x384x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x384x10x10xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x384x10x10xbf16>) outs(%10 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %18 = arith.extf %in : bf16 to f32
      linalg.yield %18 : f32
    } -> tensor<1x384x10x10xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x384x10x10xf32>) outs(%10 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.negf %in : f32
      %19 = math.exp %18 : f32
      %20 = arith.addf %19, %cst : f32
      %21 = arith.divf %cst, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<1x384x10x10xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<1x384x10x10xf32>, tensor<1x384x10x10xf32>) outs(%10 : tensor<1x384x10x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<1x384x10x10xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x384x10x10xf32>) outs(%12 : tensor<1x384x10x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %18 = arith.truncf %in : f32 to bf16
      linalg.yield %18 : bf16
    } -> tensor<1x384x10x10xbf16>
    util.return %17 : tensor<1x384x10x10xbf16>
  }
}
