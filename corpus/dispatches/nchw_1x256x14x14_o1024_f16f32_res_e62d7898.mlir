#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x256x14x14xf32>, %arg1: tensor<1x1024x14x14xf16>, %arg2: tensor<1x256x1x1xf32>, %arg3: tensor<1x256x1x1xf32>, %arg4: tensor<1x256x1x1xf32>, %arg5: tensor<1x256x1x1xf32>, %arg6: tensor<1024x256x1x1xf16>, %arg7: tensor<1x1024x1x1xf32>, %arg8: tensor<1x1024x1x1xf32>, %arg9: tensor<1x1024x1x1xf32>, %arg10: tensor<1x1024x1x1xf32>) -> tensor<1x1024x14x14xf16> {
    %0 = tensor.empty() : tensor<1x256x14x14xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x256x14x14xf16>
    %2 = tensor.empty() : tensor<1x256x14x14xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x256x14x14xf16>) outs(%2 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f16, %out: f32):
      %23 = arith.extf %in : f16 to f32
      linalg.yield %23 : f32
    } -> tensor<1x256x14x14xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg2 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%2 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.subf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x256x14x14xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%2 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.mulf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x256x14x14xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg4 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%2 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.mulf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x256x14x14xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg5 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%2 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.addf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x256x14x14xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x256x14x14xf32>) outs(%0 : tensor<1x256x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x256x14x14xf16>
    %cst = arith.constant 0.000000e+00 : f16
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x256x14x14xf16>) outs(%0 : tensor<1x256x14x14xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<1x256x14x14xf16>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %10 = tensor.empty() : tensor<1x1024x14x14xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg6 : tensor<1x256x14x14xf16>, tensor<1024x256x1x1xf16>) outs(%11 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %13 = tensor.empty() : tensor<1x1024x14x14xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1024x14x14xf32>) outs(%13 : tensor<1x1024x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x14x14xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1024x14x14xf16>) outs(%10 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f16, %out: f32):
      %23 = arith.extf %in : f16 to f32
      linalg.yield %23 : f32
    } -> tensor<1x1024x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg7 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%10 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.subf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x1024x14x14xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg8 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%10 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.mulf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x1024x14x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg9 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%10 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.mulf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x1024x14x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg10 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%10 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %23 = arith.addf %in, %in_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x1024x14x14xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1024x14x14xf32>) outs(%13 : tensor<1x1024x14x14xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x14x14xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<1x1024x14x14xf16>, tensor<1x1024x14x14xf16>) outs(%13 : tensor<1x1024x14x14xf16>) {
    ^bb0(%in: f16, %in_1: f16, %out: f16):
      %23 = arith.addf %in, %in_1 : f16
      linalg.yield %23 : f16
    } -> tensor<1x1024x14x14xf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1024x14x14xf16>) outs(%13 : tensor<1x1024x14x14xf16>) {
    ^bb0(%in: f16, %out: f16):
      %23 = arith.cmpf ugt, %in, %cst : f16
      %24 = arith.select %23, %in, %cst : f16
      linalg.yield %24 : f16
    } -> tensor<1x1024x14x14xf16>
    util.return %22 : tensor<1x1024x14x14xf16>
  }
}
