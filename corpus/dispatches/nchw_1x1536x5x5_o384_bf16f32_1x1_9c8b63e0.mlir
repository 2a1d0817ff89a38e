#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1536x5x5xbf16>, %arg1: tensor<1x1536x5x5xbf16>, %arg2: tensor<1x1536x5x5xbf16>, %arg3: tensor<1536x1536x1x1xbf16>, %arg4: tensor<1536xf32>, %arg5: tensor<384x1536x1x1xbf16>, %arg6: tensor<384xf32>) -> tensor<1x384x5x5xbf16> {
    %0 = tensor.empty() : tensor<1x1536x5x5xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<1536xf32>) outs(%0 : tensor<1x1536x5x5xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg3 : tensor<1x1536x5x5xbf16>, tensor<1536x1536x1x1xbf16>) outs(%broadcasted : tensor<1x1536x5x5xf32>) -> tensor<1x1536x5x5xf32>
    %2 = tensor.empty() : tensor<1x1536x5x5xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1536x5x5xf32>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %3 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.addf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %19 = arith.addf %in, %in_2 : bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1536x5x5xbf16>) outs(%0 : tensor<1x1536x5x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %19 = arith.extf %in : bf16 to f32
      linalg.yield %19 : f32
    } -> tensor<1x1536x5x5xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x1536x5x5xf32>) outs(%0 : tensor<1x1536x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.negf %in : f32
      %20 = math.exp %19 : f32
      %21 = arith.addf %20, %cst : f32
      %22 = arith.divf %cst, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1536x5x5xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x1536x5x5xf32>, tensor<1x1536x5x5xf32>) outs(%0 : tensor<1x1536x5x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x1536x5x5xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1536x5x5xf32>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %cst_0 = arith.constant 0.962250411 : f32
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %19 = arith.truncf %cst_0 : f32 to bf16
      %20 = arith.mulf %in, %19 : bf16
      linalg.yield %20 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %11 = tensor.empty() : tensor<1x384x5x5xf32>
    %broadcasted_1 = linalg.broadcast ins(%arg6 : tensor<384xf32>) outs(%11 : tensor<1x384x5x5xf32>) dimensions = [0, 2, 3] 
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg5 : tensor<1x1536x5x5xbf16>, tensor<384x1536x1x1xbf16>) outs(%broadcasted_1 : tensor<1x384x5x5xf32>) -> tensor<1x384x5x5xf32>
    %13 = tensor.empty() : tensor<1x384x5x5xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x384x5x5xf32>) outs(%13 : tensor<1x384x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<1x384x5x5xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x384x5x5xbf16>) outs(%11 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %19 = arith.extf %in : bf16 to f32
      linalg.yield %19 : f32
    } -> tensor<1x384x5x5xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x384x5x5xf32>) outs(%11 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.negf %in : f32
      %20 = math.exp %19 : f32
      %21 = arith.addf %20, %cst : f32
      %22 = arith.divf %cst, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<1x384x5x5xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<1x384x5x5xf32>, tensor<1x384x5x5xf32>) outs(%11 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<1x384x5x5xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x384x5x5xf32>) outs(%13 : tensor<1x384x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<1x384x5x5xbf16>
    util.return %18 : tensor<1x384x5x5xbf16>
  }
}
