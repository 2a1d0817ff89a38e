#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x256x64x64xf32>, %arg1: tensor<1x256x64x64xf32>, %arg2: tensor<1x256x64x64xf32>, %arg3: tensor<256x256x1x1xf32>, %arg4: tensor<256xf32>) -> tensor<1x256x64x64xf32> {
    %0 = tensor.empty() : tensor<1x256x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x256x64x64xf32>, tensor<1x256x64x64xf32>) outs(%0 : tensor<1x256x64x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<1x256x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg2 : tensor<1x256x64x64xf32>, tensor<1x256x64x64xf32>) outs(%0 : tensor<1x256x64x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<1x256x64x64xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<256xf32>) outs(%0 : tensor<1x256x64x64xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%2, %arg3 : tensor<1x256x64x64xf32>, tensor<256x256x1x1xf32>) outs(%broadcasted : tensor<1x256x64x64xf32>) -> tensor<1x256x64x64xf32>
    util.return %3 : tensor<1x256x64x64xf32>
  }
}
