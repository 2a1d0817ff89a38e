// RUN: iree-opt '--pass-pipeline=builtin.module(util.func(iree-global-opt-detach-elementwise-from-named-ops,simplify-depthwise-conv,iree-preprocessing-convert-conv-to-channels-last,iree-preprocessing-convert-1x1-filter-conv2d-to-matmul,iree-preprocessing-convert-conv-filter-to-channels-last),iree-dispatch-creation-fold-unit-extent-dims,canonicalize,cse)' %s | FileCheck %s

// Baseline: baseline, candidate: reordered; from nchw_dx2x1x1_o8_f32_pad_05f81d80
// llvm-cpu, iree-base-compiler 3.13.0: the candidate fails and the other side compiles, at preprocessing: 'tensor.empty' op incorrect number of dynamic sizes, has 0, expected 1

// CHECK-LABEL: @main

module {
  util.func public @main(%arg0: tensor<1x1x1x?xf32>, %arg1: tensor<1x1x1x1xf32>, %arg2: tensor<1x1x1x?xf32>) -> tensor<1x1x3x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x1x1x?xf32>, tensor<1x1x1x1xf32>) outs(%arg2 : tensor<1x1x1x?xf32>) -> tensor<1x1x1x?xf32>
    %padded = tensor.pad %0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<1x1x1x?xf32> to tensor<1x1x3x?xf32>
    util.return %padded : tensor<1x1x3x?xf32>
  }
}
