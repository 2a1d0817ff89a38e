// RUN: iree-compile --iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu '--iree-preprocessing-pass-pipeline=builtin.module(util.func(iree-global-opt-detach-elementwise-from-named-ops,simplify-depthwise-conv,iree-preprocessing-convert-1x1-filter-conv2d-to-matmul,iree-preprocessing-convert-conv-to-channels-last,iree-preprocessing-convert-conv-filter-to-channels-last),iree-dispatch-creation-fold-unit-extent-dims,canonicalize,cse)' --compile-to=dispatch-creation %s | FileCheck %s

// Baseline: reordered, candidate: baseline; from nchw_1x1024x10x10_o2048_f32_1x1_3b75fd72
// llvm-cpu, iree-base-compiler 3.13.0: at dispatch-creation, the image of arg1 loses its innermost reduction: (0, d0) -> (d0, 0)

// CHECK-LABEL: @main
// CHECK: linalg.generic {indexing_maps = [affine_map<({{[^)]*}}) -> (0, d0)>, {{.+}}reduction

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  util.func public @main(%arg0: tensor<1x2x1x2xf32>, %arg1: tensor<1x2x1x1xf32>, %arg2: tensor<1x1x1x1xf32>, %arg3: tensor<1x2x1x2xf32>, %arg4: tensor<1x2x1x2xf32>) -> tensor<1x1x1x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %arg0 : tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>) outs(%arg4 : tensor<1x2x1x2xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.addf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<1x2x1x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<1x2x1x2xf32>) outs(%arg4 : tensor<1x2x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.cmpf ugt, %in, %cst : f32
      %4 = arith.select %3, %in, %cst : f32
      linalg.yield %4 : f32
    } -> tensor<1x2x1x2xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%1, %arg1 : tensor<1x2x1x2xf32>, tensor<1x2x1x1xf32>) outs(%arg2 : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    util.return %2 : tensor<1x1x1x1xf32>
  }
}
