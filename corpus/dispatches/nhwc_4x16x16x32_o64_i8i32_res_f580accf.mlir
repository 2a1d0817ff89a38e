#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<4x16x16x32xi8>, %arg1: tensor<4x16x16x64xi32>, %arg2: tensor<1x1x32x64xi8>) -> tensor<4x16x16x64xi32> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<4x16x16x64xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<4x16x16x64xi32>) -> tensor<4x16x16x64xi32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<4x16x16x32xi8>, tensor<1x1x32x64xi8>) outs(%1 : tensor<4x16x16x64xi32>) -> tensor<4x16x16x64xi32>
    %3 = tensor.empty() : tensor<4x16x16x64xi32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<4x16x16x64xi32>, tensor<4x16x16x64xi32>) outs(%3 : tensor<4x16x16x64xi32>) {
    ^bb0(%in: i32, %in_0: i32, %out: i32):
      %5 = arith.addi %in, %in_0 : i32
      linalg.yield %5 : i32
    } -> tensor<4x16x16x64xi32>
    util.return %4 : tensor<4x16x16x64xi32>
  }
}
