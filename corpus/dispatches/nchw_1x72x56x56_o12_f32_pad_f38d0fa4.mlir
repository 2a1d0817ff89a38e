#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x24x56x56xf32>, %arg1: tensor<36x24x1x1xf32>, %arg2: tensor<1x36x1x1xf32>, %arg3: tensor<1x36x1x1xf32>, %arg4: tensor<36x3x3xf32>, %arg5: tensor<1x36x1x1xf32>, %arg6: tensor<1x36x1x1xf32>, %arg7: tensor<12x72x1x1xf32>, %arg8: tensor<1x12x1x1xf32>, %arg9: tensor<1x12x1x1xf32>) -> tensor<1x12x56x56xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x36x56x56xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x36x56x56xf32>) -> tensor<1x36x56x56xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x24x56x56xf32>, tensor<36x24x1x1xf32>) outs(%1 : tensor<1x36x56x56xf32>) -> tensor<1x36x56x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x36x56x56xf32>, tensor<1x36x1x1xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x36x56x56xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x36x56x56xf32>, tensor<1x36x1x1xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x36x56x56xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x36x56x56xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.cmpf ugt, %in, %cst : f32
      %16 = arith.select %15, %in, %cst : f32
      linalg.yield %16 : f32
    } -> tensor<1x36x56x56xf32>
    %padded = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg10: index, %arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<1x36x56x56xf32> to tensor<1x36x58x58xf32>
    %6 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg4 : tensor<1x36x58x58xf32>, tensor<36x3x3xf32>) outs(%1 : tensor<1x36x56x56xf32>) -> tensor<1x36x56x56xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x36x56x56xf32>, tensor<1x36x1x1xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x36x56x56xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg6 : tensor<1x36x56x56xf32>, tensor<1x36x1x1xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x36x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x36x56x56xf32>) outs(%0 : tensor<1x36x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.cmpf ugt, %in, %cst : f32
      %16 = arith.select %15, %in, %cst : f32
      linalg.yield %16 : f32
    } -> tensor<1x36x56x56xf32>
    %concat = tensor.concat dim(1) %5, %9 : (tensor<1x36x56x56xf32>, tensor<1x36x56x56xf32>) -> tensor<1x72x56x56xf32>
    %10 = tensor.empty() : tensor<1x12x56x56xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x12x56x56xf32>) -> tensor<1x12x56x56xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat, %arg7 : tensor<1x72x56x56xf32>, tensor<12x72x1x1xf32>) outs(%11 : tensor<1x12x56x56xf32>) -> tensor<1x12x56x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<1x12x56x56xf32>, tensor<1x12x1x1xf32>) outs(%10 : tensor<1x12x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.mulf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x12x56x56xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<1x12x56x56xf32>, tensor<1x12x1x1xf32>) outs(%10 : tensor<1x12x56x56xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<1x12x56x56xf32>
    util.return %14 : tensor<1x12x56x56xf32>
  }
}
