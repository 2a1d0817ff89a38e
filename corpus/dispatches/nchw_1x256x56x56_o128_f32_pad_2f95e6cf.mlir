#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x3x230x230xf32>, %arg1: tensor<1x128x58x58xf32>, %arg2: tensor<1x128x58x58xf32>, %arg3: tensor<1x128x58x58xf32>, %arg4: tensor<1x128x58x58xf32>, %arg5: tensor<1x128x58x58xf32>, %arg6: tensor<1x128x58x58xf32>, %arg7: tensor<64x3x7x7xf32>, %arg8: tensor<1x64x1x1xf32>, %arg9: tensor<1x64x1x1xf32>, %arg10: tensor<1x64x1x1xf32>, %arg11: tensor<1x64x1x1xf32>, %arg12: tensor<64x1x1xf32>, %arg13: tensor<64x1x1xf32>, %arg14: tensor<32x128x3x3xf32>, %arg15: tensor<32x128x3x3xf32>, %arg16: tensor<32x128x3x3xf32>, %arg17: tensor<32x128x3x3xf32>, %arg18: tensor<32x128x3x3xf32>, %arg19: tensor<32x128x3x3xf32>, %arg20: tensor<1x256x1x1xf32>, %arg21: tensor<1x256x1x1xf32>, %arg22: tensor<1x256x1x1xf32>, %arg23: tensor<1x256x1x1xf32>, %arg24: tensor<256x1x1xf32>, %arg25: tensor<256x1x1xf32>, %arg26: tensor<128x256x1x1xf32>) -> (tensor<1x64x56x56xf32>, tensor<1x96x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x160x56x56xf32>, tensor<1x192x56x56xf32>, tensor<1x224x56x56xf32>, tensor<1x128x56x56xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x64x112x112xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg7 : tensor<1x3x230x230xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg8 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.subf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg9 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg10 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg11 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.addf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg12 : tensor<1x64x112x112xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg13 : tensor<1x64x112x112xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.addf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x64x112x112xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x64x112x112xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<1x64x112x112xf32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %padded = tensor.pad %9 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg27: index, %arg28: index, %arg29: index, %arg30: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x112x112xf32> to tensor<1x64x114x114xf32>
    %10 = tensor.empty() : tensor<3x3xf32>
    %11 = tensor.empty() : tensor<1x64x56x56xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %13 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %10 : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %14 = tensor.empty() : tensor<1x32x56x56xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg1, %arg14 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat = tensor.concat dim(1) %13, %16 : (tensor<1x64x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x96x56x56xf32>
    %17 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg15 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat_1 = tensor.concat dim(1) %concat, %17 : (tensor<1x96x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x128x56x56xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg3, %arg16 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat_2 = tensor.concat dim(1) %concat_1, %18 : (tensor<1x128x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x160x56x56xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg4, %arg17 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat_3 = tensor.concat dim(1) %concat_2, %19 : (tensor<1x160x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x192x56x56xf32>
    %20 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg5, %arg18 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat_4 = tensor.concat dim(1) %concat_3, %20 : (tensor<1x192x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x224x56x56xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg6, %arg19 : tensor<1x128x58x58xf32>, tensor<32x128x3x3xf32>) outs(%15 : tensor<1x32x56x56xf32>) -> tensor<1x32x56x56xf32>
    %concat_5 = tensor.concat dim(1) %concat_4, %21 : (tensor<1x224x56x56xf32>, tensor<1x32x56x56xf32>) -> tensor<1x256x56x56xf32>
    %22 = tensor.empty() : tensor<1x256x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_5, %arg20 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.subf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg21 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg22 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg23 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.addf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg24 : tensor<1x256x56x56xf32>, tensor<256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.mulf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg25 : tensor<1x256x56x56xf32>, tensor<256x1x1xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %33 = arith.addf %in, %in_6 : f32
      linalg.yield %33 : f32
    } -> tensor<1x256x56x56xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x256x56x56xf32>) outs(%22 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<1x256x56x56xf32>
    %30 = tensor.empty() : tensor<1x128x56x56xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %32 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%29, %arg26 : tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) outs(%31 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    util.return %13, %concat, %concat_1, %concat_2, %concat_3, %concat_4, %32 : tensor<1x64x56x56xf32>, tensor<1x96x56x56xf32>, tensor<1x128x56x56xf32>, tensor<1x160x56x56xf32>, tensor<1x192x56x56xf32>, tensor<1x224x56x56xf32>, tensor<1x128x56x56xf32>
  }
}
