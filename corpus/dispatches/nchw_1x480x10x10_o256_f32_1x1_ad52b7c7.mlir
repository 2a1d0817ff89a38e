#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  util.func public @main(%arg0: tensor<1x80x10x10xf32>, %arg1: tensor<1x80x10x10xf32>, %arg2: tensor<1x80x1x1xf32>, %arg3: tensor<1x80x1x1xf32>, %arg4: tensor<480x80x1x1xf32>, %arg5: tensor<1x480x1x1xf32>, %arg6: tensor<1x480x1x1xf32>, %arg7: tensor<256x480x1x1xf32>, %arg8: tensor<1x256x1x1xf32>, %arg9: tensor<1x256x1x1xf32>) -> tensor<1x256x10x10xf32> {
    %0 = tensor.empty() : tensor<1x80x10x10xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x80x10x10xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x80x10x10xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x80x10x10xf32>, tensor<1x80x1x1xf32>) outs(%0 : tensor<1x80x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.addf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x80x10x10xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<1x80x10x10xf32>, tensor<1x80x10x10xf32>) outs(%0 : tensor<1x80x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.addf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x80x10x10xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %4 = tensor.empty() : tensor<1x480x10x10xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x480x10x10xf32>) -> tensor<1x480x10x10xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %arg4 : tensor<1x80x10x10xf32>, tensor<480x80x1x1xf32>) outs(%5 : tensor<1x480x10x10xf32>) -> tensor<1x480x10x10xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x480x10x10xf32>, tensor<1x480x1x1xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x480x10x10xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg6 : tensor<1x480x10x10xf32>, tensor<1x480x1x1xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.addf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x480x10x10xf32>
    %cst_0 = arith.constant 3.000000e+00 : f32
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x480x10x10xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %cst_0 : f32
      linalg.yield %21 : f32
    } -> tensor<1x480x10x10xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x480x10x10xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ult, %in, %cst : f32
      %22 = arith.select %21, %cst, %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x480x10x10xf32>
    %cst_1 = arith.constant 6.000000e+00 : f32
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x480x10x10xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ugt, %in, %cst_1 : f32
      %22 = arith.select %21, %cst_1, %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x480x10x10xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x480x10x10xf32>, tensor<1x480x10x10xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x480x10x10xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x480x10x10xf32>) outs(%4 : tensor<1x480x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_1 : f32
      linalg.yield %21 : f32
    } -> tensor<1x480x10x10xf32>
    %14 = tensor.empty() : tensor<1x256x10x10xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x256x10x10xf32>) -> tensor<1x256x10x10xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %arg7 : tensor<1x480x10x10xf32>, tensor<256x480x1x1xf32>) outs(%15 : tensor<1x256x10x10xf32>) -> tensor<1x256x10x10xf32>
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg8 : tensor<1x256x10x10xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.mulf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x256x10x10xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg9 : tensor<1x256x10x10xf32>, tensor<1x256x1x1xf32>) outs(%14 : tensor<1x256x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.addf %in, %in_4 : f32
      linalg.yield %21 : f32
    } -> tensor<1x256x10x10xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_3 : tensor<1x256x10x10xf32>, tensor<f32>) outs(%14 : tensor<1x256x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.cmpf ogt, %in, %in_4 : f32
      %22 = arith.select %21, %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x256x10x10xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %19 : tensor<f32>, tensor<1x256x10x10xf32>) outs(%14 : tensor<1x256x10x10xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %21 = arith.cmpf olt, %in, %in_4 : f32
      %22 = arith.select %21, %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x256x10x10xf32>
    util.return %20 : tensor<1x256x10x10xf32>
  }
}
