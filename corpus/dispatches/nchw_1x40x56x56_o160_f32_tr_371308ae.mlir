#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  util.func public @main(%arg0: tensor<1x40x56x56xf32>, %arg1: tensor<1x56x56x40xf32>, %arg2: tensor<1x56x56x40xf32>, %arg3: tensor<40xf32>, %arg4: tensor<40xf32>, %arg5: tensor<160x40x1x1xf32>, %arg6: tensor<160xf32>) -> tensor<1x160x56x56xf32> {
    %0 = tensor.empty() : tensor<1x56x56x40xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x40x56x56xf32>) outs(%0 : tensor<1x56x56x40xf32>) permutation = [0, 2, 3, 1] 
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %arg1 : tensor<1x56x56x40xf32>, tensor<1x56x56x40xf32>) outs(%0 : tensor<1x56x56x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.subf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x56x56x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x56x56x40xf32>, tensor<1x56x56x40xf32>) outs(%0 : tensor<1x56x56x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x56x56x40xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg3 : tensor<1x56x56x40xf32>, tensor<40xf32>) outs(%0 : tensor<1x56x56x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.mulf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x56x56x40xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg4 : tensor<1x56x56x40xf32>, tensor<40xf32>) outs(%0 : tensor<1x56x56x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %9 = arith.addf %in, %in_3 : f32
      linalg.yield %9 : f32
    } -> tensor<1x56x56x40xf32>
    %5 = tensor.empty() : tensor<1x40x56x56xf32>
    %transposed_0 = linalg.transpose ins(%4 : tensor<1x56x56x40xf32>) outs(%5 : tensor<1x40x56x56xf32>) permutation = [0, 3, 1, 2] 
    %6 = tensor.empty() : tensor<1x160x56x56xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<160xf32>) outs(%6 : tensor<1x160x56x56xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_0, %arg5 : tensor<1x40x56x56xf32>, tensor<160x40x1x1xf32>) outs(%broadcasted : tensor<1x160x56x56xf32>) -> tensor<1x160x56x56xf32>
    %cst = arith.constant 1.41421354 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x160x56x56xf32>) outs(%6 : tensor<1x160x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.divf %in, %cst : f32
      %10 = math.erf %9 : f32
      %11 = arith.addf %10, %cst_1 : f32
      %12 = arith.mulf %11, %cst_2 : f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x160x56x56xf32>
    util.return %8 : tensor<1x160x56x56xf32>
  }
}
