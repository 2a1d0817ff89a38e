#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x32x16x16xi8>, %arg1: tensor<32x32x1x1xi8>, %arg2: tensor<64x32x1x1xi8>) -> tensor<1x64x16x16xi32> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<1x32x16x16xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<1x32x16x16xi32>) -> tensor<1x32x16x16xi32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x16x16xi8>, tensor<32x32x1x1xi8>) outs(%1 : tensor<1x32x16x16xi32>) -> tensor<1x32x16x16xi32>
    %3 = tensor.empty() : tensor<1x32x16x16xi8>
    %c0_i32_0 = arith.constant 0 : i32
    %c127_i32 = arith.constant 127 : i32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x16x16xi32>) outs(%3 : tensor<1x32x16x16xi8>) {
    ^bb0(%in: i32, %out: i8):
      %8 = arith.maxsi %in, %c0_i32_0 : i32
      %9 = arith.minsi %8, %c127_i32 : i32
      %10 = arith.trunci %9 : i32 to i8
      linalg.yield %10 : i8
    } -> tensor<1x32x16x16xi8>
    %c0_i32_1 = arith.constant 0 : i32
    %5 = tensor.empty() : tensor<1x64x16x16xi32>
    %6 = linalg.fill ins(%c0_i32_1 : i32) outs(%5 : tensor<1x64x16x16xi32>) -> tensor<1x64x16x16xi32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %arg2 : tensor<1x32x16x16xi8>, tensor<64x32x1x1xi8>) outs(%6 : tensor<1x64x16x16xi32>) -> tensor<1x64x16x16xi32>
    util.return %7 : tensor<1x64x16x16xi32>
  }
}
