#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x128x56x56xf32>, %arg1: tensor<1x32x28x28xf32>, %arg2: tensor<1x32x28x28xf32>, %arg3: tensor<1x32x28x28xf32>, %arg4: tensor<1x32x28x28xf32>, %arg5: tensor<1x32x28x28xf32>, %arg6: tensor<1x128x30x30xf32>, %arg7: tensor<1x128x30x30xf32>, %arg8: tensor<1x128x30x30xf32>, %arg9: tensor<1x128x30x30xf32>, %arg10: tensor<1x128x30x30xf32>, %arg11: tensor<1x128x30x30xf32>, %arg12: tensor<1x128x30x30xf32>, %arg13: tensor<32x128x3x3xf32>, %arg14: tensor<32x128x3x3xf32>, %arg15: tensor<32x128x3x3xf32>, %arg16: tensor<32x128x3x3xf32>, %arg17: tensor<32x128x3x3xf32>, %arg18: tensor<32x128x3x3xf32>, %arg19: tensor<32x128x3x3xf32>, %arg20: tensor<1x512x1x1xf32>, %arg21: tensor<1x512x1x1xf32>, %arg22: tensor<1x512x1x1xf32>, %arg23: tensor<1x512x1x1xf32>, %arg24: tensor<512x1x1xf32>, %arg25: tensor<512x1x1xf32>, %arg26: tensor<256x512x1x1xf32>) -> (tensor<1x128x28x28xf32>, tensor<1x160x28x28xf32>, tensor<1x192x28x28xf32>, tensor<1x224x28x28xf32>, tensor<1x256x28x28xf32>, tensor<1x288x28x28xf32>, tensor<1x320x28x28xf32>, tensor<1x352x28x28xf32>, tensor<1x384x28x28xf32>, tensor<1x416x28x28xf32>, tensor<1x448x28x28xf32>, tensor<1x480x28x28xf32>, tensor<1x256x28x28xf32>) {
    %0 = tensor.empty() : tensor<2x2xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = tensor.empty() : tensor<1x128x28x28xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %0 : tensor<1x128x56x56xf32>, tensor<2x2xf32>) outs(%2 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %cst_0 = arith.constant 4.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x128x28x28xf32>) outs(%1 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<1x128x28x28xf32>
    %concat = tensor.concat dim(1) %4, %arg1 : (tensor<1x128x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x160x28x28xf32>
    %concat_1 = tensor.concat dim(1) %concat, %arg2 : (tensor<1x160x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x192x28x28xf32>
    %concat_2 = tensor.concat dim(1) %concat_1, %arg3 : (tensor<1x192x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x224x28x28xf32>
    %concat_3 = tensor.concat dim(1) %concat_2, %arg4 : (tensor<1x224x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x256x28x28xf32>
    %concat_4 = tensor.concat dim(1) %concat_3, %arg5 : (tensor<1x256x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x288x28x28xf32>
    %5 = tensor.empty() : tensor<1x32x28x28xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg13 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_5 = tensor.concat dim(1) %concat_4, %7 : (tensor<1x288x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x320x28x28xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg7, %arg14 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_6 = tensor.concat dim(1) %concat_5, %8 : (tensor<1x320x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x352x28x28xf32>
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg8, %arg15 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_7 = tensor.concat dim(1) %concat_6, %9 : (tensor<1x352x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x384x28x28xf32>
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg9, %arg16 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_8 = tensor.concat dim(1) %concat_7, %10 : (tensor<1x384x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x416x28x28xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg10, %arg17 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_9 = tensor.concat dim(1) %concat_8, %11 : (tensor<1x416x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x448x28x28xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg11, %arg18 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_10 = tensor.concat dim(1) %concat_9, %12 : (tensor<1x448x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x480x28x28xf32>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg12, %arg19 : tensor<1x128x30x30xf32>, tensor<32x128x3x3xf32>) outs(%6 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %concat_11 = tensor.concat dim(1) %concat_10, %13 : (tensor<1x480x28x28xf32>, tensor<1x32x28x28xf32>) -> tensor<1x512x28x28xf32>
    %14 = tensor.empty() : tensor<1x512x28x28xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %arg20 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.subf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg21 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.mulf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %arg22 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.mulf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg23 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.addf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg24 : tensor<1x512x28x28xf32>, tensor<512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.mulf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg25 : tensor<1x512x28x28xf32>, tensor<512x1x1xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.addf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<1x512x28x28xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x512x28x28xf32>) outs(%14 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<1x512x28x28xf32>
    %22 = tensor.empty() : tensor<1x256x28x28xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    %24 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%21, %arg26 : tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) outs(%23 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    util.return %4, %concat, %concat_1, %concat_2, %concat_3, %concat_4, %concat_5, %concat_6, %concat_7, %concat_8, %concat_9, %concat_10, %24 : tensor<1x128x28x28xf32>, tensor<1x160x28x28xf32>, tensor<1x192x28x28xf32>, tensor<1x224x28x28xf32>, tensor<1x256x28x28xf32>, tensor<1x288x28x28xf32>, tensor<1x320x28x28xf32>, tensor<1x352x28x28xf32>, tensor<1x384x28x28xf32>, tensor<1x416x28x28xf32>, tensor<1x448x28x28xf32>, tensor<1x480x28x28xf32>, tensor<1x256x28x28xf32>
  }
}
