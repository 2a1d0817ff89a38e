#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x256x128x128xf32>, %arg1: tensor<1x512x128x128xbf16>, %arg2: tensor<512x256x1x1xbf16>, %arg3: tensor<512xf32>) -> tensor<1x512x128x128xbf16> {
    %0 = tensor.empty() : tensor<1x256x128x128xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x256x128x128xf32>) outs(%0 : tensor<1x256x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %7 = arith.truncf %in : f32 to bf16
      linalg.yield %7 : bf16
    } -> tensor<1x256x128x128xbf16>
    %2 = tensor.empty() : tensor<1x512x128x128xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<512xf32>) outs(%2 : tensor<1x512x128x128xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1, %arg2 : tensor<1x256x128x128xbf16>, tensor<512x256x1x1xbf16>) outs(%broadcasted : tensor<1x512x128x128xf32>) -> tensor<1x512x128x128xf32>
    %4 = tensor.empty() : tensor<1x512x128x128xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x512x128x128xf32>) outs(%4 : tensor<1x512x128x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %7 = arith.truncf %in : f32 to bf16
      linalg.yield %7 : bf16
    } -> tensor<1x512x128x128xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<1x512x128x128xbf16>, tensor<1x512x128x128xbf16>) outs(%4 : tensor<1x512x128x128xbf16>) {
    ^bb0(%in: bf16, %in_0: bf16, %out: bf16):
      %7 = arith.addf %in, %in_0 : bf16
      linalg.yield %7 : bf16
    } -> tensor<1x512x128x128xbf16>
    util.return %6 : tensor<1x512x128x128xbf16>
  }
}
