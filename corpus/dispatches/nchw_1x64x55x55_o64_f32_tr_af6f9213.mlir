#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x64x55x55xf32>, %arg1: tensor<1x64x55x55x1xf32>, %arg2: tensor<64x64x1x1xf32>, %arg3: tensor<64xf32>) -> tensor<1x64x55x55xf32> {
    %0 = tensor.empty() : tensor<1x1x64x55x55xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x64x55x55x1xf32>) outs(%0 : tensor<1x1x64x55x55xf32>) permutation = [0, 4, 1, 2, 3] 
    %cst = arith.constant 5.000000e+00 : f32
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x1x64x55x55xf32>) outs(%0 : tensor<1x1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.divf %in, %cst : f32
      linalg.yield %9 : f32
    } -> tensor<1x1x64x55x55xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3], [4]] : tensor<1x1x64x55x55xf32> into tensor<1x64x55x55xf32>
    %2 = tensor.empty() : tensor<1x64x55x55xf32>
    %cst_0 = arith.constant 9.99999974E-5 : f32
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x64x55x55xf32>) outs(%2 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x64x55x55xf32>) outs(%2 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %cst_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %cst_2 = arith.constant 7.500000e-01 : f32
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x55x55xf32>) outs(%2 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.powf %in, %cst_2 : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<1x64x55x55xf32>, tensor<1x64x55x55xf32>) outs(%2 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.divf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<1x64x55x55xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%2 : tensor<1x64x55x55xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg2 : tensor<1x64x55x55xf32>, tensor<64x64x1x1xf32>) outs(%broadcasted : tensor<1x64x55x55xf32>) -> tensor<1x64x55x55xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x64x55x55xf32>) outs(%2 : tensor<1x64x55x55xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.cmpf ugt, %in, %cst_3 : f32
      %10 = arith.select %9, %in, %cst_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x64x55x55xf32>
    util.return %8 : tensor<1x64x55x55xf32>
  }
}
