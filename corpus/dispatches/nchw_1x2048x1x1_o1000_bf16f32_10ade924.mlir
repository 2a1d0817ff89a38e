#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x2048x1x1xbf16>, %arg1: tensor<1000x2048x1x1xbf16>, %arg2: tensor<1x1000x1x1xf32>) -> tensor<1x1000xbf16> {
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x2048x1x1xbf16>, tensor<1000x2048x1x1xbf16>) outs(%arg2 : tensor<1x1000x1x1xf32>) -> tensor<1x1000x1x1xf32>
    %1 = tensor.empty() : tensor<1x1000x1x1xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<1x1000x1x1xf32>) outs(%1 : tensor<1x1000x1x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %3 = arith.truncf %in : f32 to bf16
      linalg.yield %3 : bf16
    } -> tensor<1x1000x1x1xbf16>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2, 3]] : tensor<1x1000x1x1xbf16> into tensor<1x1000xbf16>
    util.return %collapsed : tensor<1x1000xbf16>
  }
}
