#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  util.func public @main(%arg0: tensor<1x64x58x58xf32>, %arg1: tensor<192x64x3x3xf32>, %arg2: tensor<1x192x1x1xf32>, %arg3: tensor<1x192x1x1xf32>, %arg4: tensor<1x192x1x1xf32>, %arg5: tensor<1x192x1x1xf32>, %arg6: tensor<192x1x1xf32>, %arg7: tensor<192x1x1xf32>, %arg8: tensor<32x192x1x1xf32>, %arg9: tensor<1x32x1x1xf32>, %arg10: tensor<1x32x1x1xf32>, %arg11: tensor<1x32x1x1xf32>, %arg12: tensor<1x32x1x1xf32>, %arg13: tensor<32x1x1xf32>, %arg14: tensor<32x1x1xf32>) -> (tensor<1x192x28x28xf32>, tensor<1x32x28x28xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x192x56x56xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x192x56x56xf32>) -> tensor<1x192x56x56xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x64x58x58xf32>, tensor<192x64x3x3xf32>) outs(%1 : tensor<1x192x56x56xf32>) -> tensor<1x192x56x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<1x192x56x56xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.subf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<1x192x56x56xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %arg4 : tensor<1x192x56x56xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<1x192x56x56xf32>, tensor<1x192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.addf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg6 : tensor<1x192x56x56xf32>, tensor<192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg7 : tensor<1x192x56x56xf32>, tensor<192x1x1xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.addf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x192x56x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x192x56x56xf32>) outs(%0 : tensor<1x192x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<1x192x56x56xf32>
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %padded = tensor.pad %9 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg15: index, %arg16: index, %arg17: index, %arg18: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x192x56x56xf32> to tensor<1x192x57x57xf32>
    %10 = tensor.empty() : tensor<3x3xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %11 = tensor.empty() : tensor<1x192x28x28xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    %13 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %10 : tensor<1x192x57x57xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    %padded_2 = tensor.pad %13 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg15: index, %arg16: index, %arg17: index, %arg18: index):
      tensor.yield %cst : f32
    } : tensor<1x192x28x28xf32> to tensor<1x192x30x30xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    %15 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_2, %10 : tensor<1x192x30x30xf32>, tensor<3x3xf32>) outs(%14 : tensor<1x192x28x28xf32>) -> tensor<1x192x28x28xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c29_i64 = arith.constant 29 : i64
    %c28_i64 = arith.constant 28 : i64
    %c0_i64 = arith.constant 0 : i64
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x192x28x28xf32>) outs(%11 : tensor<1x192x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = linalg.index 2 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.subi %28, %c1_i64 : i64
      %30 = arith.addi %28, %c2_i64 : i64
      %31 = arith.minsi %30, %c29_i64 : i64
      %32 = arith.minsi %31, %c28_i64 : i64
      %33 = arith.subi %c1_i64, %28 : i64
      %34 = arith.maxsi %33, %c0_i64 : i64
      %35 = arith.subi %32, %29 : i64
      %36 = arith.subi %35, %34 : i64
      %37 = arith.maxsi %36, %c0_i64 : i64
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.subi %39, %c1_i64 : i64
      %41 = arith.addi %39, %c2_i64 : i64
      %42 = arith.minsi %41, %c29_i64 : i64
      %43 = arith.minsi %42, %c28_i64 : i64
      %44 = arith.subi %c1_i64, %39 : i64
      %45 = arith.maxsi %44, %c0_i64 : i64
      %46 = arith.subi %43, %40 : i64
      %47 = arith.subi %46, %45 : i64
      %48 = arith.maxsi %47, %c0_i64 : i64
      %49 = arith.muli %37, %48 : i64
      %50 = arith.sitofp %49 : i64 to f32
      %51 = arith.divf %in, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x192x28x28xf32>
    %17 = tensor.empty() : tensor<1x32x28x28xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%16, %arg8 : tensor<1x192x28x28xf32>, tensor<32x192x1x1xf32>) outs(%18 : tensor<1x32x28x28xf32>) -> tensor<1x32x28x28xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg9 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.subf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg10 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg11 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg12 : tensor<1x32x28x28xf32>, tensor<1x32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.addf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg13 : tensor<1x32x28x28xf32>, tensor<32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.mulf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg14 : tensor<1x32x28x28xf32>, tensor<32x1x1xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %27 = arith.addf %in, %in_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32x28x28xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x32x28x28xf32>) outs(%17 : tensor<1x32x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<1x32x28x28xf32>
    util.return %13, %26 : tensor<1x192x28x28xf32>, tensor<1x32x28x28xf32>
  }
}
