#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x512x13x13xi8>, %arg1: tensor<24x512x1x1xi8>, %arg2: tensor<24xi32>) -> tensor<1x24x13x13xi8> {
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<1x24x13x13xi32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<24xi32>) outs(%0 : tensor<1x24x13x13xi32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw_q {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1, %c0_i32, %c0_i32 : tensor<1x512x13x13xi8>, tensor<24x512x1x1xi8>, i32, i32) outs(%broadcasted : tensor<1x24x13x13xi32>) -> tensor<1x24x13x13xi32>
    %2 = tensor.empty() : tensor<1x24x13x13xf32>
    %cst = arith.constant 4.99999966E-4 : f32
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x24x13x13xi32>) outs(%2 : tensor<1x24x13x13xf32>) {
    ^bb0(%in: i32, %out: f32):
      %6 = arith.sitofp %in : i32 to f32
      %7 = arith.mulf %6, %cst : f32
      linalg.yield %7 : f32
    } -> tensor<1x24x13x13xf32>
    %4 = tensor.empty() : tensor<1x24x13x13xi8>
    %cst_0 = arith.constant 1.000000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant -1.280000e+02 : f32
    %cst_3 = arith.constant 1.270000e+02 : f32
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x24x13x13xf32>) outs(%4 : tensor<1x24x13x13xi8>) {
    ^bb0(%in: f32, %out: i8):
      %6 = arith.divf %in, %cst_0 : f32
      %7 = math.roundeven %6 : f32
      %8 = arith.addf %7, %cst_1 : f32
      %9 = arith.maximumf %8, %cst_2 : f32
      %10 = arith.minimumf %9, %cst_3 : f32
      %11 = arith.fptosi %10 : f32 to i8
      linalg.yield %11 : i8
    } -> tensor<1x24x13x13xi8>
    util.return %5 : tensor<1x24x13x13xi8>
  }
}
