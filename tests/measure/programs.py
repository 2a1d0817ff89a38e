# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Dispatches as text, and a way to compile them for this machine."""
# ruff: noqa: E501 - MLIR

import hashlib
from pathlib import Path

from iree.compiler.api import Output, Session, Source

FLAGS = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    "--iree-llvmcpu-target-cpu=host",
    "--iree-llvmcpu-debug-symbols=false",
    "--iree-input-demote-f64-to-f32=false",
)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


VULKAN = ("--iree-hal-target-device=vulkan", "--iree-vulkan-target=llvmpipe")


def compile_to(folder: Path, text: str, flags: tuple[str, ...] = FLAGS) -> Path:
    """The executable of `text`, in a file named after its content and flags."""
    path = folder / f"{sha256(text + ' '.join(flags))}.vmfb"
    if not path.exists():
        session = Session()
        session.set_flags(*flags)
        invocation = session.invocation()
        invocation.enable_console_diagnostics()
        source = Source.wrap_buffer(session, text.encode() + b"\0", buffer_name="dispatch.mlir")
        assert invocation.parse_source(source)
        assert invocation.execute()
        output = Output.open_membuffer()
        invocation.output_vm_bytecode(output)
        path.write_bytes(bytes(output.map_memory()))
    return path


def conv(image: str, filters: str, result: str, element: str, accumulator: str, *, stride: int = 1) -> str:
    """A bare NCHW convolution; shapes are spelled `1x8x14x14`."""
    zero = "0.0" if accumulator.startswith(("f", "bf")) else "0"
    return f"""
util.func public @main(%image: tensor<{image}x{element}>, %filter: tensor<{filters}x{element}>) -> tensor<{result}x{accumulator}> {{
  %zero = arith.constant {zero} : {accumulator}
  %empty = tensor.empty() : tensor<{result}x{accumulator}>
  %fill = linalg.fill ins(%zero : {accumulator}) outs(%empty : tensor<{result}x{accumulator}>) -> tensor<{result}x{accumulator}>
  %r = linalg.conv_2d_nchw_fchw {{strides = dense<{stride}> : tensor<2xi64>}}
    ins(%image, %filter : tensor<{image}x{element}>, tensor<{filters}x{element}>)
    outs(%fill : tensor<{result}x{accumulator}>) -> tensor<{result}x{accumulator}>
  util.return %r : tensor<{result}x{accumulator}>
}}
"""


ISSUE = conv("1x8x128x128", "16x8x1x1", "1x16x128x128", "f16", "f32")

PADDED = """
util.func public @main(%image: tensor<1x16x14x14xf16>, %filter: tensor<32x16x1x1xf16>) -> tensor<1x32x16x16xf32> {
  %pad = arith.constant 1.0 : f16
  %zero = arith.constant 0.0 : f32
  %padded = tensor.pad %image low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %pad : f16
  } : tensor<1x16x14x14xf16> to tensor<1x16x16x16xf16>
  %empty = tensor.empty() : tensor<1x32x16x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
  %r = linalg.conv_2d_nchw_fchw ins(%padded, %filter : tensor<1x16x16x16xf16>, tensor<32x16x1x1xf16>)
    outs(%fill : tensor<1x32x16x16xf32>) -> tensor<1x32x16x16xf32>
  util.return %r : tensor<1x32x16x16xf32>
}
"""

# A transpose first, then NHWC; `func.func`, as a model's own IR spells it.
NHWC = """
func.func @main(%image: tensor<2x8x10x10xf32>, %filter: tensor<1x1x8x12xf32>) -> tensor<2x10x10x12xf32> {
  %zero = arith.constant 0.0 : f32
  %moved = tensor.empty() : tensor<2x10x10x8xf32>
  %t = linalg.transpose ins(%image : tensor<2x8x10x10xf32>) outs(%moved : tensor<2x10x10x8xf32>) permutation = [0, 2, 3, 1]
  %empty = tensor.empty() : tensor<2x10x10x12xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x10x10x12xf32>) -> tensor<2x10x10x12xf32>
  %r = linalg.conv_2d_nhwc_hwcf ins(%t, %filter : tensor<2x10x10x8xf32>, tensor<1x1x8x12xf32>)
    outs(%fill : tensor<2x10x10x12xf32>) -> tensor<2x10x10x12xf32>
  return %r : tensor<2x10x10x12xf32>
}
"""

GROUPED = """
util.func public @main(%image: tensor<1x4x6x9x9xf32>, %filter: tensor<4x5x6x3x3xf32>) -> tensor<1x4x5x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x4x5x4x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x4x5x4x4xf32>) -> tensor<1x4x5x4x4xf32>
  %r = linalg.conv_2d_ngchw_gfchw {strides = dense<2> : tensor<2xi64>}
    ins(%image, %filter : tensor<1x4x6x9x9xf32>, tensor<4x5x6x3x3xf32>)
    outs(%fill : tensor<1x4x5x4x4xf32>) -> tensor<1x4x5x4x4xf32>
  util.return %r : tensor<1x4x5x4x4xf32>
}
"""

DEPTHWISE = """
util.func public @main(%image: tensor<1x12x11x11xf32>, %filter: tensor<12x3x3xf32>) -> tensor<1x12x9x9xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x12x9x9xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x12x9x9xf32>) -> tensor<1x12x9x9xf32>
  %r = linalg.depthwise_conv_2d_nchw_chw ins(%image, %filter : tensor<1x12x11x11xf32>, tensor<12x3x3xf32>)
    outs(%fill : tensor<1x12x9x9xf32>) -> tensor<1x12x9x9xf32>
  util.return %r : tensor<1x12x9x9xf32>
}
"""


def bias_relu(constant: str = "0.0") -> str:
    """A conv with a bias, and a maximum with `constant`, rounded to f16."""
    return f"""
#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#channel = affine_map<(d0, d1, d2, d3) -> (d1)>
util.func public @main(%image: tensor<1x8x9x9xf16>, %filter: tensor<16x8x1x1xf16>, %bias: tensor<16xf32>) -> tensor<1x16x9x9xf16> {{
  %zero = arith.constant 0.0 : f32
  %floor = arith.constant {constant} : f32
  %empty = tensor.empty() : tensor<1x16x9x9xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x16x9x9xf32>) -> tensor<1x16x9x9xf32>
  %conv = linalg.conv_2d_nchw_fchw ins(%image, %filter : tensor<1x8x9x9xf16>, tensor<16x8x1x1xf16>)
    outs(%fill : tensor<1x16x9x9xf32>) -> tensor<1x16x9x9xf32>
  %half = tensor.empty() : tensor<1x16x9x9xf16>
  %r = linalg.generic {{indexing_maps = [#id, #channel, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
    ins(%conv, %bias : tensor<1x16x9x9xf32>, tensor<16xf32>) outs(%half : tensor<1x16x9x9xf16>) {{
  ^bb0(%x: f32, %b: f32, %o: f16):
    %s = arith.addf %x, %b : f32
    %m = arith.maximumf %s, %floor : f32
    %t = arith.truncf %m : f32 to f16
    linalg.yield %t : f16
  }} -> tensor<1x16x9x9xf16>
  util.return %r : tensor<1x16x9x9xf16>
}}
"""


BIAS_RELU = bias_relu()

DYNAMIC = """
util.func public @main(%image: tensor<1x8x?x?xf32>, %filter: tensor<12x8x1x1xf32>) -> tensor<1x12x?x?xf32> {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %h = tensor.dim %image, %c2 : tensor<1x8x?x?xf32>
  %w = tensor.dim %image, %c3 : tensor<1x8x?x?xf32>
  %taller = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%h]
  %padded = tensor.pad %image low[0, 0, 1, 0] high[0, 0, 2, 0] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x8x?x?xf32> to tensor<1x8x?x?xf32>
  %empty = tensor.empty(%taller, %w) : tensor<1x12x?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x12x?x?xf32>) -> tensor<1x12x?x?xf32>
  %r = linalg.conv_2d_nchw_fchw ins(%padded, %filter : tensor<1x8x?x?xf32>, tensor<12x8x1x1xf32>)
    outs(%fill : tensor<1x12x?x?xf32>) -> tensor<1x12x?x?xf32>
  util.return %r : tensor<1x12x?x?xf32>
}
"""

# What resnets and transformers have around their convolutions, in one function.
NEIGHBOURS = """
#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#unit = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#sum = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
util.func public @main(%image: tensor<1x8x12x12xf32>, %scale: tensor<1x8x1x1xf32>, %w: tensor<8x24xf32>)
    -> (tensor<1x8x6x6xf32>, tensor<1x24xf32>, tensor<1x16x12x12xf32>) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %count = arith.constant 144.0 : f32
  %like = tensor.empty() : tensor<1x8x12x12xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #unit, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%image, %scale : tensor<1x8x12x12xf32>, tensor<1x8x1x1xf32>) outs(%like : tensor<1x8x12x12xf32>) {
  ^bb0(%x: f32, %s: f32, %o: f32):
    %e = math.erf %x : f32
    %p = arith.mulf %e, %s : f32
    %q = math.tanh %p : f32
    %c = arith.cmpf ogt, %q, %zero : f32
    %r = arith.select %c, %q, %x : f32
    linalg.yield %r : f32
  } -> tensor<1x8x12x12xf32>
  %window = tensor.empty() : tensor<2x2xf32>
  %pooled = tensor.empty() : tensor<1x8x6x6xf32>
  %start = linalg.fill ins(%lowest : f32) outs(%pooled : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %max = linalg.pooling_nchw_max {strides = dense<2> : tensor<2xi64>}
    ins(%scaled, %window : tensor<1x8x12x12xf32>, tensor<2x2xf32>) outs(%start : tensor<1x8x6x6xf32>) -> tensor<1x8x6x6xf32>
  %flat = tensor.empty() : tensor<1x8xf32>
  %none = linalg.fill ins(%zero : f32) outs(%flat : tensor<1x8xf32>) -> tensor<1x8xf32>
  %mean = linalg.generic {indexing_maps = [#id, #sum], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
    ins(%scaled : tensor<1x8x12x12xf32>) outs(%none : tensor<1x8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %d = arith.divf %x, %count : f32
    %s = arith.addf %o, %d : f32
    linalg.yield %s : f32
  } -> tensor<1x8xf32>
  %wide = tensor.empty() : tensor<1x24xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%wide : tensor<1x24xf32>) -> tensor<1x24xf32>
  %logits = linalg.matmul ins(%mean, %w : tensor<1x8xf32>, tensor<8x24xf32>) outs(%zeros : tensor<1x24xf32>) -> tensor<1x24xf32>
  %both = tensor.concat dim(1) %image, %scaled : (tensor<1x8x12x12xf32>, tensor<1x8x12x12xf32>) -> tensor<1x16x12x12xf32>
  util.return %max, %logits, %both : tensor<1x8x6x6xf32>, tensor<1x24xf32>, tensor<1x16x12x12xf32>
}
"""

# Needs inputs that are not negative.
ROOT = """
#id = affine_map<(d0) -> (d0)>
util.func public @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %empty = tensor.empty() : tensor<64xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
    ins(%x : tensor<64xf32>) outs(%empty : tensor<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = math.sqrt %a : f32
    linalg.yield %s : f32
  } -> tensor<64xf32>
  util.return %r : tensor<64xf32>
}
"""


def gather(stride: int) -> str:
    """Reads `x` at `stride` times each of its own values: with a large stride far outside, which is a SIGSEGV."""
    return f"""
#id = affine_map<(d0) -> (d0)>
util.func public @main(%x: tensor<64xi32>) -> tensor<64xi32> {{
  %stride = arith.constant {stride} : index
  %empty = tensor.empty() : tensor<64xi32>
  %r = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel"]}}
    ins(%x : tensor<64xi32>) outs(%empty : tensor<64xi32>) {{
  ^bb0(%a: i32, %o: i32):
    %i = arith.index_cast %a : i32 to index
    %at = arith.muli %i, %stride : index
    %s = tensor.extract %x[%at] : tensor<64xi32>
    linalg.yield %s : i32
  }} -> tensor<64xi32>
  util.return %r : tensor<64xi32>
}}
"""


def powers(count: int) -> str:
    """`a @ b @ b ...`, `count` matrix products of 96x96: a dispatch with that many times the work."""
    shape = "tensor<96x96xf32>"
    steps = "".join(
        f"  %r{i + 1} = linalg.matmul ins(%r{i}, %b : {shape}, {shape}) outs(%fill : {shape}) -> {shape}\n"
        for i in range(count)
    )
    return f"""
util.func public @main(%r0: {shape}, %b: {shape}) -> {shape} {{
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : {shape}
  %fill = linalg.fill ins(%zero : f32) outs(%empty : {shape}) -> {shape}
{steps}  util.return %r{count} : {shape}
}}
"""


DISPATCHES = {
    "issue": ISSUE,
    "padded": PADDED,
    "nhwc": NHWC,
    "grouped, stride 2": GROUPED,
    "depthwise": DEPTHWISE,
    "bias and relu": BIAS_RELU,
    "dynamic": DYNAMIC,
    "neighbours": NEIGHBOURS,
    "stride 2": conv("1x8x15x15", "12x8x1x1", "1x12x8x8", "f32", "f32", stride=2),
    "f16 sums": conv("1x32x10x10", "8x32x3x3", "1x8x8x8", "f16", "f16"),
    "bf16": conv("1x32x10x10", "8x32x1x1", "1x8x10x10", "bf16", "f32"),
    "bf16 sums": conv("1x32x10x10", "8x32x1x1", "1x8x10x10", "bf16", "bf16"),
    "f64": conv("1x16x6x6", "8x16x1x1", "1x8x6x6", "f64", "f64"),
    "i8": conv("1x32x10x10", "8x32x3x3", "1x8x8x8", "i8", "i32"),
}


def jump(predicate: str, bound: str) -> str:
    """Adds |x| + 0.5 where `arith.cmpf` says `predicate` of |x| and `bound`: wrong for such values alone."""
    return f"""
util.func public @main(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {{
  %bound = arith.constant {bound} : f32
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}} ins(%x : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {{
  ^bb0(%in: f32, %out: f32):
    %abs = math.absf %in : f32
    %jumps = arith.cmpf {predicate}, %abs, %bound : f32
    %more = arith.addf %abs, %half : f32
    %by = arith.select %jumps, %more, %zero : f32
    %sum = arith.addf %in, %by : f32
    linalg.yield %sum : f32
  }} -> tensor<4x8xf32>
  util.return %r : tensor<4x8xf32>
}}
"""


NO_JUMP = jump("false", "0.0")
