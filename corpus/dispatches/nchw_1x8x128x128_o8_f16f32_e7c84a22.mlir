#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x8x128x128xf32>, %arg1: tensor<8x8x1x1xf16>, %arg2: tensor<8xf32>) -> tensor<1x8x128x128xf16> {
    %0 = tensor.empty() : tensor<1x8x128x128xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x128x128xf32>) outs(%0 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %5 = arith.truncf %in : f32 to f16
      linalg.yield %5 : f16
    } -> tensor<1x8x128x128xf16>
    %2 = tensor.empty() : tensor<1x8x128x128xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<8xf32>) outs(%2 : tensor<1x8x128x128xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg1 : tensor<1x8x128x128xf16>, tensor<8x8x1x1xf16>) outs(%broadcasted : tensor<1x8x128x128xf32>) -> tensor<1x8x128x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x8x128x128xf32>) outs(%0 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %5 = arith.truncf %in : f32 to f16
      linalg.yield %5 : f16
    } -> tensor<1x8x128x128xf16>
    util.return %4 : tensor<1x8x128x128xf16>
  }
}
