#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x128x1x1xf32>, %arg1: tensor<1x128x1x1xf32>, %arg2: tensor<1x128x1x1xf32>, %arg3: tensor<24x128x1x1xf32>, %arg4: tensor<1x24x1x1xf32>) -> tensor<1x6x4xf32> {
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x128x1x1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x128x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x1x1xf32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.addf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<1x128x1x1xf32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_0 : tensor<1x128x1x1xf32>, tensor<f32>) outs(%0 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.cmpf ogt, %in, %in_1 : f32
      %8 = arith.select %7, %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x128x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %3 : tensor<f32>, tensor<1x128x1x1xf32>) outs(%0 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.cmpf olt, %in, %in_1 : f32
      %8 = arith.select %7, %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x128x1x1xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<1x128x1x1xf32>, tensor<24x128x1x1xf32>) outs(%arg4 : tensor<1x24x1x1xf32>) -> tensor<1x24x1x1xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2], [3], [4]] output_shape [1, 6, 4, 1, 1] : tensor<1x24x1x1xf32> into tensor<1x6x4x1x1xf32>
    %6 = tensor.empty() : tensor<1x1x1x6x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x6x4x1x1xf32>) outs(%6 : tensor<1x1x1x6x4xf32>) permutation = [0, 3, 4, 1, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3], [4]] : tensor<1x1x1x6x4xf32> into tensor<1x6x4xf32>
    util.return %collapsed : tensor<1x6x4xf32>
  }
}
