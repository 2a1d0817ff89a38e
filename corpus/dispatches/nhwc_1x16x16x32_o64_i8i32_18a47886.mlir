#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  util.func public @main(%arg0: tensor<1x16x16x32xi8>, %arg1: tensor<64x1x1x32xi8>, %arg2: tensor<64xi32>) -> tensor<1x16x16x64xi32> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<1x16x16x64xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<1x16x16x64xi32>) -> tensor<1x16x16x64xi32>
    %2 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x16x16x32xi8>, tensor<64x1x1x32xi8>) outs(%1 : tensor<1x16x16x64xi32>) -> tensor<1x16x16x64xi32>
    %3 = tensor.empty() : tensor<1x16x16x64xi32>
    %c0_i32_0 = arith.constant 0 : i32
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x16x16x64xi32>, tensor<64xi32>) outs(%3 : tensor<1x16x16x64xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %5 = arith.addi %in, %in_1 : i32
      %6 = arith.maxsi %5, %c0_i32_0 : i32
      linalg.yield %6 : i32
    } -> tensor<1x16x16x64xi32>
    util.return %4 : tensor<1x16x16x64xi32>
  }
}
