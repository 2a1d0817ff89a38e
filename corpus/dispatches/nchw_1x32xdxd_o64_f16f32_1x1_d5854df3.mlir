#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x32x?x?xf16>, %arg1: tensor<32x32x1x1xf16>, %arg2: tensor<64x32x1x1xf16>) -> tensor<1x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xf16>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xf16>
    %0 = tensor.empty(%dim, %dim_0) : tensor<1x32x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x?x?xf16>, tensor<32x32x1x1xf16>) outs(%1 : tensor<1x32x?x?xf32>) -> tensor<1x32x?x?xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<1x32x?x?xf16>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x32x?x?xf32>) outs(%3 : tensor<1x32x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %14 = arith.maximumf %in, %cst_1 : f32
      %15 = arith.truncf %14 : f32 to f16
      linalg.yield %15 : f16
    } -> tensor<1x32x?x?xf16>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c2_3 = arith.constant 2 : index
    %dim_4 = tensor.dim %arg0, %c2_3 : tensor<1x32x?x?xf16>
    %c-1 = arith.constant -1 : index
    %5 = arith.addi %dim_4, %c-1 : index
    %c2_5 = arith.constant 2 : index
    %6 = arith.divui %5, %c2_5 : index
    %c1 = arith.constant 1 : index
    %7 = arith.addi %6, %c1 : index
    %c3_6 = arith.constant 3 : index
    %dim_7 = tensor.dim %arg0, %c3_6 : tensor<1x32x?x?xf16>
    %c-1_8 = arith.constant -1 : index
    %8 = arith.addi %dim_7, %c-1_8 : index
    %9 = arith.divui %8, %c2_5 : index
    %10 = arith.addi %9, %c1 : index
    %11 = tensor.empty(%7, %10) : tensor<1x64x?x?xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %13 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%4, %arg2 : tensor<1x32x?x?xf16>, tensor<64x32x1x1xf16>) outs(%12 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    util.return %13 : tensor<1x64x?x?xf32>
  }
}
