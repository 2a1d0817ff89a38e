#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x6x64x5x5xf32>, %arg1: tensor<1536x384x1x1xbf16>, %arg2: tensor<1536xf32>) -> tensor<1x1536x5x5xbf16> {
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3], [4]] : tensor<1x6x64x5x5xf32> into tensor<1x384x5x5xf32>
    %0 = tensor.empty() : tensor<1x384x5x5xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x384x5x5xf32>) outs(%0 : tensor<1x384x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %11 = arith.truncf %in : f32 to bf16
      linalg.yield %11 : bf16
    } -> tensor<1x384x5x5xbf16>
    %2 = tensor.empty() : tensor<1x384x5x5xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x384x5x5xbf16>) outs(%2 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %11 = arith.extf %in : bf16 to f32
      linalg.yield %11 : f32
    } -> tensor<1x384x5x5xf32>
    %cst = arith.constant 1.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x384x5x5xf32>) outs(%2 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      %12 = math.exp %11 : f32
      %13 = arith.addf %12, %cst : f32
      %14 = arith.divf %cst, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<1x384x5x5xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<1x384x5x5xf32>, tensor<1x384x5x5xf32>) outs(%2 : tensor<1x384x5x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %11 = arith.mulf %in, %in_0 : f32
      linalg.yield %11 : f32
    } -> tensor<1x384x5x5xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x384x5x5xf32>) outs(%0 : tensor<1x384x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %11 = arith.truncf %in : f32 to bf16
      linalg.yield %11 : bf16
    } -> tensor<1x384x5x5xbf16>
    %7 = tensor.empty() : tensor<1x1536x5x5xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<1536xf32>) outs(%7 : tensor<1x1536x5x5xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg1 : tensor<1x384x5x5xbf16>, tensor<1536x384x1x1xbf16>) outs(%broadcasted : tensor<1x1536x5x5xf32>) -> tensor<1x1536x5x5xf32>
    %9 = tensor.empty() : tensor<1x1536x5x5xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1536x5x5xf32>) outs(%9 : tensor<1x1536x5x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %11 = arith.truncf %in : f32 to bf16
      linalg.yield %11 : bf16
    } -> tensor<1x1536x5x5xbf16>
    util.return %10 : tensor<1x1536x5x5xbf16>
  }
}
