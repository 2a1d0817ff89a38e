#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x320x7x7xf32>, %arg1: tensor<1x7x7x320xf32>, %arg2: tensor<1x7x7x320xf32>, %arg3: tensor<1x320x7x7xf32>, %arg4: tensor<320xf32>, %arg5: tensor<320xf32>, %arg6: tensor<1280x320x1x1xf32>, %arg7: tensor<1280xf32>, %arg8: tensor<320x1280x1x1xf32>, %arg9: tensor<320xf32>, %arg10: tensor<1x320x1x1xf32>) -> tensor<1x320x7x7xf32> {
    %0 = tensor.empty() : tensor<1x7x7x320xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x320x7x7xf32>) outs(%0 : tensor<1x7x7x320xf32>) permutation = [0, 2, 3, 1] 
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %arg1 : tensor<1x7x7x320xf32>, tensor<1x7x7x320xf32>) outs(%0 : tensor<1x7x7x320xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.subf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x7x7x320xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x7x7x320xf32>, tensor<1x7x7x320xf32>) outs(%0 : tensor<1x7x7x320xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x7x7x320xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg4 : tensor<1x7x7x320xf32>, tensor<320xf32>) outs(%0 : tensor<1x7x7x320xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x7x7x320xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg5 : tensor<1x7x7x320xf32>, tensor<320xf32>) outs(%0 : tensor<1x7x7x320xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.addf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x7x7x320xf32>
    %5 = tensor.empty() : tensor<1x320x7x7xf32>
    %transposed_0 = linalg.transpose ins(%4 : tensor<1x7x7x320xf32>) outs(%5 : tensor<1x320x7x7xf32>) permutation = [0, 3, 1, 2] 
    %6 = tensor.empty() : tensor<1x1280x7x7xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<1280xf32>) outs(%6 : tensor<1x1280x7x7xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_0, %arg6 : tensor<1x320x7x7xf32>, tensor<1280x320x1x1xf32>) outs(%broadcasted : tensor<1x1280x7x7xf32>) -> tensor<1x1280x7x7xf32>
    %cst = arith.constant 1.41421354 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1280x7x7xf32>) outs(%6 : tensor<1x1280x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst : f32
      %13 = math.erf %12 : f32
      %14 = arith.addf %13, %cst_1 : f32
      %15 = arith.mulf %14, %cst_2 : f32
      %16 = arith.mulf %in, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x1280x7x7xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg9 : tensor<320xf32>) outs(%5 : tensor<1x320x7x7xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %arg8 : tensor<1x1280x7x7xf32>, tensor<320x1280x1x1xf32>) outs(%broadcasted_3 : tensor<1x320x7x7xf32>) -> tensor<1x320x7x7xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %arg10 : tensor<1x320x7x7xf32>, tensor<1x320x1x1xf32>) outs(%5 : tensor<1x320x7x7xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.mulf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x320x7x7xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<1x320x7x7xf32>, tensor<1x320x7x7xf32>) outs(%5 : tensor<1x320x7x7xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.addf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<1x320x7x7xf32>
    util.return %11 : tensor<1x320x7x7xf32>
  }
}
