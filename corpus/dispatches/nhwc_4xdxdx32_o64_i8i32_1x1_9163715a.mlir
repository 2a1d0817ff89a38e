#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<4x?x?x32xi8>, %arg1: tensor<1x1x32x32xi8>, %arg2: tensor<1x1x32x64xi8>) -> tensor<4x?x?x64xi32> {
    %c0_i32 = arith.constant 0 : i32
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c1 : tensor<4x?x?x32xi8>
    %c2 = arith.constant 2 : index
    %dim_0 = tensor.dim %arg0, %c2 : tensor<4x?x?x32xi8>
    %0 = tensor.empty(%dim, %dim_0) : tensor<4x?x?x32xi32>
    %1 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<4x?x?x32xi32>) -> tensor<4x?x?x32xi32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<4x?x?x32xi8>, tensor<1x1x32x32xi8>) outs(%1 : tensor<4x?x?x32xi32>) -> tensor<4x?x?x32xi32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<4x?x?x32xi8>
    %c0_i32_1 = arith.constant 0 : i32
    %c127_i32 = arith.constant 127 : i32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x?x?x32xi32>) outs(%3 : tensor<4x?x?x32xi8>) {
    ^bb0(%in: i32, %out: i8):
      %14 = arith.maxsi %in, %c0_i32_1 : i32
      %15 = arith.minsi %14, %c127_i32 : i32
      %16 = arith.trunci %15 : i32 to i8
      linalg.yield %16 : i8
    } -> tensor<4x?x?x32xi8>
    %c0_i32_2 = arith.constant 0 : i32
    %c1_3 = arith.constant 1 : index
    %dim_4 = tensor.dim %arg0, %c1_3 : tensor<4x?x?x32xi8>
    %c-1 = arith.constant -1 : index
    %5 = arith.addi %dim_4, %c-1 : index
    %c2_5 = arith.constant 2 : index
    %6 = arith.divui %5, %c2_5 : index
    %c1_6 = arith.constant 1 : index
    %7 = arith.addi %6, %c1_6 : index
    %c2_7 = arith.constant 2 : index
    %dim_8 = tensor.dim %arg0, %c2_7 : tensor<4x?x?x32xi8>
    %c-1_9 = arith.constant -1 : index
    %8 = arith.addi %dim_8, %c-1_9 : index
    %9 = arith.divui %8, %c2_5 : index
    %10 = arith.addi %9, %c1_6 : index
    %11 = tensor.empty(%7, %10) : tensor<4x?x?x64xi32>
    %12 = linalg.fill ins(%c0_i32_2 : i32) outs(%11 : tensor<4x?x?x64xi32>) -> tensor<4x?x?x64xi32>
    %13 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%4, %arg2 : tensor<4x?x?x32xi8>, tensor<1x1x32x64xi8>) outs(%12 : tensor<4x?x?x64xi32>) -> tensor<4x?x?x64xi32>
    util.return %13 : tensor<4x?x?x64xi32>
  }
}
