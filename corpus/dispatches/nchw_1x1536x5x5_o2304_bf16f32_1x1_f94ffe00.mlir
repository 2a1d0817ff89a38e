#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x1536x5x5xbf16>, %arg1: tensor<1x1536x5x5xbf16>, %arg2: tensor<1x1536x5x5xbf16>, %arg3: tensor<1x1536x5x5xbf16>, %arg4: tensor<1536x1536x1x1xbf16>, %arg5: tensor<1536xf32>, %arg6: tensor<2304x1536x1x1xbf16>, %arg7: tensor<2304xf32>) -> tensor<1x2304x5x5xbf16> {
    %0 = tensor.empty() : tensor<1x1536x5x5xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<1536xf32>) outs(%0 : tensor<1x1536x5x5xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg4 : tensor<1x1536x5x5xbf16>, tensor<1536x1536x1x1xbf16>) outs(%broadcasted : tensor<1x1536x5x5xf32>) -> tensor<1x1536x5x5xf32>
    %2 = tensor.empty() : tensor<1x1536x5x5xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1536x5x5xf32>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %3 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %15 = arith.addf %in, %in_1 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %4 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %15 = arith.addf %in, %in_1 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x1536x5x5xbf16>, tensor<1x1536x5x5xbf16>) outs(%2 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %15 = arith.addf %in, %in_1 : bf16
      linalg.yield %15 : bf16
    } -> tensor<1x1536x5x5xbf16>
    %7 = tensor.empty() : tensor<1x2304x5x5xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg7 : tensor<2304xf32>) outs(%7 : tensor<1x2304x5x5xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg6 : tensor<1x1536x5x5xbf16>, tensor<2304x1536x1x1xbf16>) outs(%broadcasted_0 : tensor<1x2304x5x5xf32>) -> tensor<1x2304x5x5xf32>
    %9 = tensor.empty() : tensor<1x2304x5x5xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2304x5x5xf32>) outs(%9 : tensor<1x2304x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x2304x5x5xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x2304x5x5xbf16>) outs(%7 : tensor<1x2304x5x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %15 = arith.extf %in : bf16 to f32
      linalg.yield %15 : f32
    } -> tensor<1x2304x5x5xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x2304x5x5xf32>) outs(%7 : tensor<1x2304x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      %16 = math.exp %15 : f32
      %17 = arith.addf %16, %cst : f32
      %18 = arith.divf %cst, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2304x5x5xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x2304x5x5xf32>, tensor<1x2304x5x5xf32>) outs(%7 : tensor<1x2304x5x5xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %15 = arith.mulf %in, %in_1 : f32
      linalg.yield %15 : f32
    } -> tensor<1x2304x5x5xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2304x5x5xf32>) outs(%9 : tensor<1x2304x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %15 = arith.truncf %in : f32 to bf16
      linalg.yield %15 : bf16
    } -> tensor<1x2304x5x5xbf16>
    util.return %14 : tensor<1x2304x5x5xbf16>
  }
}
