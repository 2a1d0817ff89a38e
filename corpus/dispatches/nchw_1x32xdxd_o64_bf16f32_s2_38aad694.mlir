#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
  util.func public @main(%arg0: tensor<1x32x?x?xbf16>, %arg1: tensor<64x32x1x1xbf16>, %arg2: tensor<64xf32>) -> tensor<1x64x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<1x32x?x?xbf16>
    %c-1 = arith.constant -1 : index
    %0 = arith.addi %dim, %c-1 : index
    %c2_0 = arith.constant 2 : index
    %1 = arith.divui %0, %c2_0 : index
    %c1 = arith.constant 1 : index
    %2 = arith.addi %1, %c1 : index
    %c3 = arith.constant 3 : index
    %dim_1 = tensor.dim %arg0, %c3 : tensor<1x32x?x?xbf16>
    %c-1_2 = arith.constant -1 : index
    %3 = arith.addi %dim_1, %c-1_2 : index
    %4 = arith.divui %3, %c2_0 : index
    %5 = arith.addi %4, %c1 : index
    %6 = tensor.empty(%2, %5) : tensor<1x64x?x?xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x32x?x?xbf16>, tensor<64x32x1x1xbf16>) outs(%7 : tensor<1x64x?x?xf32>) -> tensor<1x64x?x?xf32>
    %c2_3 = arith.constant 2 : index
    %dim_4 = tensor.dim %arg0, %c2_3 : tensor<1x32x?x?xbf16>
    %c-1_5 = arith.constant -1 : index
    %9 = arith.addi %dim_4, %c-1_5 : index
    %10 = arith.divui %9, %c2_0 : index
    %11 = arith.addi %10, %c1 : index
    %c3_6 = arith.constant 3 : index
    %dim_7 = tensor.dim %arg0, %c3_6 : tensor<1x32x?x?xbf16>
    %c-1_8 = arith.constant -1 : index
    %12 = arith.addi %dim_7, %c-1_8 : index
    %13 = arith.divui %12, %c2_0 : index
    %14 = arith.addi %13, %c1 : index
    %15 = tensor.empty(%11, %14) : tensor<1x64x?x?xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg2 : tensor<1x64x?x?xf32>, tensor<64xf32>) outs(%15 : tensor<1x64x?x?xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %17 = arith.addf %in, %in_10 : f32
      %18 = arith.maximumf %17, %cst_9 : f32
      linalg.yield %18 : f32
    } -> tensor<1x64x?x?xf32>
    util.return %16 : tensor<1x64x?x?xf32>
  }
}
