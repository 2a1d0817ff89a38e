#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x16x16xf32>, %arg1: tensor<1x1024x16x16xf32>, %arg2: tensor<1x256x16x16xf32>, %arg3: tensor<1x256x1x1xf32>, %arg4: tensor<1x256x1x1xf32>, %arg5: tensor<1024x256x1x1xf32>, %arg6: tensor<1x1024x1x1xf32>, %arg7: tensor<1x1024x1x1xf32>, %arg8: tensor<256x1024x1x1xf32>, %arg9: tensor<256xf32>) -> tensor<1x256x16x16xf32> {
    %0 = tensor.empty() : tensor<1x256x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg3 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x256x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg4 : tensor<1x256x16x16xf32>, tensor<1x256x1x1xf32>) outs(%0 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x256x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x256x16x16xf32>) outs(%0 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x256x16x16xf32>
    %4 = tensor.empty() : tensor<1x1024x16x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x1024x16x16xf32>) -> tensor<1x1024x16x16xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %arg5 : tensor<1x256x16x16xf32>, tensor<1024x256x1x1xf32>) outs(%5 : tensor<1x1024x16x16xf32>) -> tensor<1x1024x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg6 : tensor<1x1024x16x16xf32>, tensor<1x1024x1x1xf32>) outs(%4 : tensor<1x1024x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.mulf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x1024x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg7 : tensor<1x1024x16x16xf32>, tensor<1x1024x1x1xf32>) outs(%4 : tensor<1x1024x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x1024x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<1x1024x16x16xf32>, tensor<1x1024x16x16xf32>) outs(%4 : tensor<1x1024x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x1024x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1024x16x16xf32>) outs(%4 : tensor<1x1024x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x1024x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg9 : tensor<256xf32>) outs(%0 : tensor<1x256x16x16xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg8 : tensor<1x1024x16x16xf32>, tensor<256x1024x1x1xf32>) outs(%broadcasted : tensor<1x256x16x16xf32>) -> tensor<1x256x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg2 : tensor<1x256x16x16xf32>, tensor<1x256x16x16xf32>) outs(%0 : tensor<1x256x16x16xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %13 = arith.addf %in, %in_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x256x16x16xf32>
    util.return %12 : tensor<1x256x16x16xf32>
  }
}
