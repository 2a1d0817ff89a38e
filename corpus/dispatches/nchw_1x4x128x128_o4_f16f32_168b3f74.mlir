#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x4x128x128xf16>, %arg1: tensor<4x4x1x1xf16>, %arg2: tensor<4xf32>) -> tensor<1x4x128x128xf16> {
    %0 = tensor.empty() : tensor<1x4x128x128xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<4xf32>) outs(%0 : tensor<1x4x128x128xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x4x128x128xf16>, tensor<4x4x1x1xf16>) outs(%broadcasted : tensor<1x4x128x128xf32>) -> tensor<1x4x128x128xf32>
    %2 = tensor.empty() : tensor<1x4x128x128xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x4x128x128xf32>) outs(%2 : tensor<1x4x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %4 = arith.truncf %in : f32 to f16
      linalg.yield %4 : f16
    } -> tensor<1x4x128x128xf16>
    util.return %3 : tensor<1x4x128x128xf16>
  }
}
