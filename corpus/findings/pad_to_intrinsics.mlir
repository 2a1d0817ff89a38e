// RUN: iree-compile --iree-hal-target-device=hip --iree-rocm-target=gfx942 '--iree-preprocessing-pass-pipeline=builtin.module(util.func(iree-global-opt-detach-elementwise-from-named-ops,simplify-depthwise-conv,iree-global-opt-propagate-linalg-transpose),iree-preprocessing-pad-to-intrinsics,util.func(iree-global-opt-generalize-linalg-named-ops),iree-dispatch-creation-fold-unit-extent-dims,canonicalize,cse)' --compile-to=preprocessing %s | FileCheck %s

// Baseline: none, candidate: propagate-pad-generalize; from nchw_1x1024x14x14_o256_f32_1x1_f134f2ff
// gfx942, iree-base-compiler 3.13.0: the candidate fails and the other side compiles, at preprocessing: 'linalg.conv_2d_nchw_fchw' op inferred input/output operand #0 has shape's dimension #3 to be greater than or equal to 16, but found 1

// CHECK-LABEL: @main

module {
  util.func public @main(%arg0: tensor<1x1x1x1xf32>, %arg1: tensor<1x1x1x1xf32>, %arg2: tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32> {
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg2, %arg0 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) outs(%arg1 : tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
    util.return %0 : tensor<1x1x1x1xf32>
  }
}
