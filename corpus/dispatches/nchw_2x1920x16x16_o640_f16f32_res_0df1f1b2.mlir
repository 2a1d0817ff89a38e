#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<2x1920x16x16xf16>, %arg1: tensor<2x640x16x16xf16>, %arg2: tensor<640x1920x1x1xf16>, %arg3: tensor<640xf32>) -> tensor<2x640x16x16xf16> {
    %0 = tensor.empty() : tensor<2x640x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<640xf32>) outs(%0 : tensor<2x640x16x16xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x1920x16x16xf16>, tensor<640x1920x1x1xf16>) outs(%broadcasted : tensor<2x640x16x16xf32>) -> tensor<2x640x16x16xf32>
    %2 = tensor.empty() : tensor<2x640x16x16xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x640x16x16xf32>) outs(%2 : tensor<2x640x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %5 = arith.truncf %in : f32 to f16
      linalg.yield %5 : f16
    } -> tensor<2x640x16x16xf16>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<2x640x16x16xf16>, tensor<2x640x16x16xf16>) outs(%2 : tensor<2x640x16x16xf16>) {
    ^bb0(%in: f16, %in_0: f16, %out: f16):
      %5 = arith.addf %in, %in_0 : f16
      linalg.yield %5 : f16
    } -> tensor<2x640x16x16xf16>
    util.return %4 : tensor<2x640x16x16xf16>
  }
}
