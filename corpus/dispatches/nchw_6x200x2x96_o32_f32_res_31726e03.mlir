#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<6x200x2x96xf32>, %arg1: tensor<6x200x1x1xf32>, %arg2: tensor<6x32x2x96xf32>, %arg3: tensor<1x200x1x1xf32>, %arg4: tensor<1x200x1x1xf32>, %arg5: tensor<1x200x1x1xf32>, %arg6: tensor<1x200x1x1xf32>, %arg7: tensor<32x200x1x1xf32>, %arg8: tensor<1x32x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<1x32x1x1xf32>, %arg11: tensor<1x32x1x1xf32>) -> tensor<6x32x2x96xf32> {
    %0 = tensor.empty() : tensor<6x200x2x96xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg3 : tensor<6x200x2x96xf32>, tensor<1x200x1x1xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.subf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg4 : tensor<6x200x2x96xf32>, tensor<1x200x1x1xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg5 : tensor<6x200x2x96xf32>, tensor<1x200x1x1xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg6 : tensor<6x200x2x96xf32>, tensor<1x200x1x1xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.addf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %cst = arith.constant dense<3.000000e+00> : tensor<f32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %cst : tensor<6x200x2x96xf32>, tensor<f32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.addf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<6.000000e+00> : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_0, %cst_1 : tensor<6x200x2x96xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %in_4: f32, %out: f32):
      %18 = arith.cmpf ult, %in, %in_3 : f32
      %19 = arith.select %18, %in_3, %in : f32
      %20 = arith.cmpf ugt, %19, %in_4 : f32
      %21 = arith.select %20, %in_4, %19 : f32
      linalg.yield %21 : f32
    } -> tensor<6x200x2x96xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<6x200x2x96xf32>, tensor<6x200x2x96xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_1 : tensor<6x200x2x96xf32>, tensor<f32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.divf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<6x200x2x96xf32>, tensor<6x200x1x1xf32>) outs(%0 : tensor<6x200x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x200x2x96xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %10 = tensor.empty() : tensor<6x32x2x96xf32>
    %11 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<6x32x2x96xf32>) -> tensor<6x32x2x96xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg7 : tensor<6x200x2x96xf32>, tensor<32x200x1x1xf32>) outs(%11 : tensor<6x32x2x96xf32>) -> tensor<6x32x2x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg8 : tensor<6x32x2x96xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<6x32x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.subf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x32x2x96xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg9 : tensor<6x32x2x96xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<6x32x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x32x2x96xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg10 : tensor<6x32x2x96xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<6x32x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.mulf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x32x2x96xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg11 : tensor<6x32x2x96xf32>, tensor<1x32x1x1xf32>) outs(%10 : tensor<6x32x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.addf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x32x2x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %16 : tensor<6x32x2x96xf32>, tensor<6x32x2x96xf32>) outs(%10 : tensor<6x32x2x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %18 = arith.addf %in, %in_3 : f32
      linalg.yield %18 : f32
    } -> tensor<6x32x2x96xf32>
    util.return %17 : tensor<6x32x2x96xf32>
  }
}
