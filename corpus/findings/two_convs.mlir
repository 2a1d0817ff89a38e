// RUN: iree-compile --iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu '--iree-preprocessing-pass-pipeline=builtin.module(util.func(iree-global-opt-detach-elementwise-from-named-ops,simplify-depthwise-conv,iree-preprocessing-convert-1x1-filter-conv2d-to-matmul,iree-preprocessing-convert-conv-to-channels-last,iree-preprocessing-convert-conv-filter-to-channels-last),iree-dispatch-creation-fold-unit-extent-dims,canonicalize,cse)' --compile-to=dispatch-creation %s | FileCheck %s

// Baseline: reordered, candidate: baseline; from nchw_1x128xdxd_o16_f32_pad_89f12223
// llvm-cpu, iree-base-compiler 3.13.0: at dispatch-creation, the image of arg2 loses its innermost reduction: (d0, d1) -> (d1, d0)

// CHECK-LABEL: @main
// CHECK: linalg.generic {indexing_maps = [affine_map<({{[^)]*}}) -> (d0, d1)>, {{.+}}reduction

module {
  util.func public @main(%arg0: tensor<1x2x1x2xf32>, %arg1: tensor<2x2x1x1xf32>, %arg2: tensor<1x2x1x1xf32>, %arg3: tensor<1x1x1x2xf32>, %arg4: tensor<1x2x1x2xf32>) -> tensor<1x1x1x2xf32> {
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x2x1x2xf32>, tensor<2x2x1x1xf32>) outs(%arg4 : tensor<1x2x1x2xf32>) -> tensor<1x2x1x2xf32>
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%0, %arg2 : tensor<1x2x1x2xf32>, tensor<1x2x1x1xf32>) outs(%arg3 : tensor<1x1x1x2xf32>) -> tensor<1x1x1x2xf32>
    util.return %1 : tensor<1x1x1x2xf32>
  }
}
