#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x960x?x?xf32>, %arg1: tensor<1x960x1x1xf32>, %arg2: tensor<1x960x1x1xf32>, %arg3: tensor<320x960x1x1xf32>, %arg4: tensor<1x320x1x1xf32>, %arg5: tensor<1x320x1x1xf32>, %arg6: tensor<1280x320x1x1xf32>, %arg7: tensor<1x1280x1x1xf32>, %arg8: tensor<1x1280x1x1xf32>) -> tensor<1x1280x?x?xf32> {
    %cst = arith.constant dense<6.000000e+00> : tensor<f32>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x960x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x960x?x?xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x960x?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x960x?x?xf32>, tensor<1x960x1x1xf32>) outs(%0 : tensor<1x960x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x960x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x960x?x?xf32>, tensor<1x960x1x1xf32>) outs(%0 : tensor<1x960x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x960x?x?xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_1 : tensor<1x960x?x?xf32>, tensor<f32>) outs(%0 : tensor<1x960x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.cmpf ogt, %in, %in_3 : f32
      %18 = arith.select %17, %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<1x960x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %3 : tensor<f32>, tensor<1x960x?x?xf32>) outs(%0 : tensor<1x960x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.cmpf olt, %in, %in_3 : f32
      %18 = arith.select %17, %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<1x960x?x?xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %5 = tensor.empty(%dim, %dim_0) : tensor<1x320x?x?xf32>
    %6 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<1x320x?x?xf32>) -> tensor<1x320x?x?xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg3 : tensor<1x960x?x?xf32>, tensor<320x960x1x1xf32>) outs(%6 : tensor<1x320x?x?xf32>) -> tensor<1x320x?x?xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<1x320x?x?xf32>, tensor<1x320x1x1xf32>) outs(%5 : tensor<1x320x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x320x?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg5 : tensor<1x320x?x?xf32>, tensor<1x320x1x1xf32>) outs(%5 : tensor<1x320x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x320x?x?xf32>
    %10 = tensor.empty(%dim, %dim_0) : tensor<1x1280x?x?xf32>
    %11 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<1x1280x?x?xf32>) -> tensor<1x1280x?x?xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg6 : tensor<1x320x?x?xf32>, tensor<1280x320x1x1xf32>) outs(%11 : tensor<1x1280x?x?xf32>) -> tensor<1x1280x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg7 : tensor<1x1280x?x?xf32>, tensor<1x1280x1x1xf32>) outs(%10 : tensor<1x1280x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.mulf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x1280x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg8 : tensor<1x1280x?x?xf32>, tensor<1x1280x1x1xf32>) outs(%10 : tensor<1x1280x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.addf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<1x1280x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_1 : tensor<1x1280x?x?xf32>, tensor<f32>) outs(%10 : tensor<1x1280x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.cmpf ogt, %in, %in_3 : f32
      %18 = arith.select %17, %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<1x1280x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %15 : tensor<f32>, tensor<1x1280x?x?xf32>) outs(%10 : tensor<1x1280x?x?xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.cmpf olt, %in, %in_3 : f32
      %18 = arith.select %17, %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<1x1280x?x?xf32>
    util.return %16 : tensor<1x1280x?x?xf32>
  }
}
