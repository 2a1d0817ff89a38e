#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x16x16xf32>, %arg1: tensor<1x128x16x16xf32>, %arg2: tensor<1x128x16x16xf32>, %arg3: tensor<1x1x1xf32>, %arg4: tensor<1x1x1xf32>, %arg5: tensor<128x1x1xf32>, %arg6: tensor<128x1x1xf32>, %arg7: tensor<512x128x1x1xf32>, %arg8: tensor<512xf32>, %arg9: tensor<128x512x1x1xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128x1x1xf32>) -> tensor<1x128x16x16xf32> {
    %0 = tensor.empty() : tensor<1x128x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2, 3]] : tensor<1x128x16x16xf32> into tensor<1x32768xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 32768] : tensor<1x32768xf32> into tensor<1x1x32768xf32>
    %3 = tensor.empty() : tensor<1x1x32768xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x1x32768xf32>, tensor<1x1x1xf32>) outs(%3 : tensor<1x1x32768xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.subf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x1x32768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x1x32768xf32>, tensor<1x1x1xf32>) outs(%3 : tensor<1x1x32768xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x1x32768xf32>
    %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<1x1x32768xf32> into tensor<1x32768xf32>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2, 3]] output_shape [1, 128, 16, 16] : tensor<1x32768xf32> into tensor<1x128x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg5 : tensor<1x128x16x16xf32>, tensor<128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg6 : tensor<1x128x16x16xf32>, tensor<128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    %8 = tensor.empty() : tensor<1x512x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<512xf32>) outs(%8 : tensor<1x512x16x16xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %arg7 : tensor<1x128x16x16xf32>, tensor<512x128x1x1xf32>) outs(%broadcasted : tensor<1x512x16x16xf32>) -> tensor<1x512x16x16xf32>
    %cst = arith.constant 1.41421354 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x512x16x16xf32>) outs(%8 : tensor<1x512x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst : f32
      %15 = math.erf %14 : f32
      %16 = arith.addf %15, %cst_2 : f32
      %17 = arith.mulf %16, %cst_3 : f32
      %18 = arith.mulf %in, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x512x16x16xf32>
    %broadcasted_4 = linalg.broadcast ins(%arg10 : tensor<128xf32>) outs(%0 : tensor<1x128x16x16xf32>) dimensions = [0, 2, 3] 
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %arg9 : tensor<1x512x16x16xf32>, tensor<128x512x1x1xf32>) outs(%broadcasted_4 : tensor<1x128x16x16xf32>) -> tensor<1x128x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg11 : tensor<1x128x16x16xf32>, tensor<128x1x1xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.mulf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %12 : tensor<1x128x16x16xf32>, tensor<1x128x16x16xf32>) outs(%0 : tensor<1x128x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.addf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x128x16x16xf32>
    util.return %13 : tensor<1x128x16x16xf32>
  }
}
