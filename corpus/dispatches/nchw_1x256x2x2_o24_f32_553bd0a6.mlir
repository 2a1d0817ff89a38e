#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x256x2x2xf32>, %arg1: tensor<1x256x1x1xf32>, %arg2: tensor<1x256x1x1xf32>, %arg3: tensor<24x256x1x1xf32>, %arg4: tensor<24xf32>) -> tensor<1x24x4xf32> {
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x256x2x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.mulf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x256x2x2xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x256x2x2xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.addf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x256x2x2xf32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_0 : tensor<1x256x2x2xf32>, tensor<f32>) outs(%0 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.cmpf ogt, %in, %in_1 : f32
      %9 = arith.select %8, %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x256x2x2xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %3 : tensor<f32>, tensor<1x256x2x2xf32>) outs(%0 : tensor<1x256x2x2xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.cmpf olt, %in, %in_1 : f32
      %9 = arith.select %8, %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<1x256x2x2xf32>
    %5 = tensor.empty() : tensor<1x24x2x2xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<24xf32>) outs(%5 : tensor<1x24x2x2xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<1x256x2x2xf32>, tensor<24x256x1x1xf32>) outs(%broadcasted : tensor<1x24x2x2xf32>) -> tensor<1x24x2x2xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2], [3], [4]] output_shape [1, 6, 4, 2, 2] : tensor<1x24x2x2xf32> into tensor<1x6x4x2x2xf32>
    %7 = tensor.empty() : tensor<1x2x2x6x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x6x4x2x2xf32>) outs(%7 : tensor<1x2x2x6x4xf32>) permutation = [0, 3, 4, 1, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3], [4]] : tensor<1x2x2x6x4xf32> into tensor<1x24x4xf32>
    util.return %collapsed : tensor<1x24x4xf32>
  }
}
