#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x480x14x14xf32>, %arg1: tensor<1x32x14x14xf32>, %arg2: tensor<1x32x14x14xf32>, %arg3: tensor<1x32x14x14xf32>, %arg4: tensor<1x32x14x14xf32>, %arg5: tensor<1x32x14x14xf32>, %arg6: tensor<1x32x14x14xf32>, %arg7: tensor<1x32x14x14xf32>, %arg8: tensor<1x32x14x14xf32>, %arg9: tensor<1x32x14x14xf32>, %arg10: tensor<1x32x14x14xf32>, %arg11: tensor<1x128x16x16xf32>, %arg12: tensor<1x128x16x16xf32>, %arg13: tensor<1x128x16x16xf32>, %arg14: tensor<1x128x16x16xf32>, %arg15: tensor<1x128x16x16xf32>, %arg16: tensor<1x128x16x16xf32>, %arg17: tensor<1x128x16x16xf32>, %arg18: tensor<32x128x3x3xf32>, %arg19: tensor<32x128x3x3xf32>, %arg20: tensor<32x128x3x3xf32>, %arg21: tensor<32x128x3x3xf32>, %arg22: tensor<32x128x3x3xf32>, %arg23: tensor<32x128x3x3xf32>, %arg24: tensor<32x128x3x3xf32>, %arg25: tensor<1x1024x1x1xf32>, %arg26: tensor<1x1024x1x1xf32>, %arg27: tensor<1x1024x1x1xf32>, %arg28: tensor<1x1024x1x1xf32>, %arg29: tensor<1024x1x1xf32>, %arg30: tensor<1024x1x1xf32>, %arg31: tensor<512x1024x1x1xf32>) -> (tensor<1x512x14x14xf32>, tensor<1x544x14x14xf32>, tensor<1x576x14x14xf32>, tensor<1x608x14x14xf32>, tensor<1x640x14x14xf32>, tensor<1x672x14x14xf32>, tensor<1x704x14x14xf32>, tensor<1x736x14x14xf32>, tensor<1x768x14x14xf32>, tensor<1x800x14x14xf32>, tensor<1x832x14x14xf32>, tensor<1x864x14x14xf32>, tensor<1x896x14x14xf32>, tensor<1x928x14x14xf32>, tensor<1x960x14x14xf32>, tensor<1x992x14x14xf32>, tensor<1x512x14x14xf32>) {
    %concat = tensor.concat dim(1) %arg0, %arg1 : (tensor<1x480x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x512x14x14xf32>
    %concat_0 = tensor.concat dim(1) %concat, %arg2 : (tensor<1x512x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x544x14x14xf32>
    %concat_1 = tensor.concat dim(1) %concat_0, %arg3 : (tensor<1x544x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x576x14x14xf32>
    %concat_2 = tensor.concat dim(1) %concat_1, %arg4 : (tensor<1x576x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x608x14x14xf32>
    %concat_3 = tensor.concat dim(1) %concat_2, %arg5 : (tensor<1x608x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x640x14x14xf32>
    %concat_4 = tensor.concat dim(1) %concat_3, %arg6 : (tensor<1x640x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x672x14x14xf32>
    %concat_5 = tensor.concat dim(1) %concat_4, %arg7 : (tensor<1x672x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x704x14x14xf32>
    %concat_6 = tensor.concat dim(1) %concat_5, %arg8 : (tensor<1x704x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x736x14x14xf32>
    %concat_7 = tensor.concat dim(1) %concat_6, %arg9 : (tensor<1x736x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x768x14x14xf32>
    %concat_8 = tensor.concat dim(1) %concat_7, %arg10 : (tensor<1x768x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x800x14x14xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x32x14x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg11, %arg18 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_9 = tensor.concat dim(1) %concat_8, %2 : (tensor<1x800x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x832x14x14xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg12, %arg19 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_10 = tensor.concat dim(1) %concat_9, %3 : (tensor<1x832x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x864x14x14xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg13, %arg20 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_11 = tensor.concat dim(1) %concat_10, %4 : (tensor<1x864x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x896x14x14xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg14, %arg21 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_12 = tensor.concat dim(1) %concat_11, %5 : (tensor<1x896x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x928x14x14xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg15, %arg22 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_13 = tensor.concat dim(1) %concat_12, %6 : (tensor<1x928x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x960x14x14xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg16, %arg23 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_14 = tensor.concat dim(1) %concat_13, %7 : (tensor<1x960x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x992x14x14xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg17, %arg24 : tensor<1x128x16x16xf32>, tensor<32x128x3x3xf32>) outs(%1 : tensor<1x32x14x14xf32>) -> tensor<1x32x14x14xf32>
    %concat_15 = tensor.concat dim(1) %concat_14, %8 : (tensor<1x992x14x14xf32>, tensor<1x32x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %9 = tensor.empty() : tensor<1x1024x14x14xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %arg25 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.subf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg26 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.mulf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg27 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.mulf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg28 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.addf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg29 : tensor<1x1024x14x14xf32>, tensor<1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.mulf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %arg30 : tensor<1x1024x14x14xf32>, tensor<1024x1x1xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %20 = arith.addf %in, %in_16 : f32
      linalg.yield %20 : f32
    } -> tensor<1x1024x14x14xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1024x14x14xf32>) outs(%9 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.cmpf ugt, %in, %cst : f32
      %21 = arith.select %20, %in, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<1x1024x14x14xf32>
    %17 = tensor.empty() : tensor<1x512x14x14xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%16, %arg31 : tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) outs(%18 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    util.return %concat, %concat_0, %concat_1, %concat_2, %concat_3, %concat_4, %concat_5, %concat_6, %concat_7, %concat_8, %concat_9, %concat_10, %concat_11, %concat_12, %concat_13, %concat_14, %19 : tensor<1x512x14x14xf32>, tensor<1x544x14x14xf32>, tensor<1x576x14x14xf32>, tensor<1x608x14x14xf32>, tensor<1x640x14x14xf32>, tensor<1x672x14x14xf32>, tensor<1x704x14x14xf32>, tensor<1x736x14x14xf32>, tensor<1x768x14x14xf32>, tensor<1x800x14x14xf32>, tensor<1x832x14x14xf32>, tensor<1x864x14x14xf32>, tensor<1x896x14x14xf32>, tensor<1x928x14x14xf32>, tensor<1x960x14x14xf32>, tensor<1x992x14x14xf32>, tensor<1x512x14x14xf32>
  }
}
