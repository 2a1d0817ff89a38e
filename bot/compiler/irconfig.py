# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What codegen decided for each kernel, read from IR at `executable-configurations`. Runs in a worker.

Needs nothing but the standard library and `iree.compiler`. Releases whose bindings don't know these attributes give
them as text.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import functools
import os
from typing import Any

from iree.compiler import ir

# The extension itself: `iree.compiler.dialects` around it imports more than its attributes need.
from iree.compiler._mlir_libs import _ireeCompilerDialects as dialects

from bot.compiler import irops

_TRANSLATION, _LOWERING = "translation_info", "lowering_config"
_GPU_OPTIONS = (
    "prefetch_num_stages",
    "prefetch_shared_memory",
    "no_reduce_shared_memory_bank_conflicts",
    "use_igemm_convolution",
    "reorder_workgroups_strategy",
)


# The bindings import a dialect's module when they meet its attribute. In older releases (seen in 3.0, 3.5 and 3.9)
# iree_gpu and another register a builder of one name: the second import fails, or aborts the process. Here nothing is
# built, so either builder will do.
if hasattr(ir, "register_attribute_builder"):
    ir.register_attribute_builder = functools.partial(ir.register_attribute_builder, replace=True)


def read_configurations(context: Any, text: str) -> dict[str, Any]:
    """Per kernel its configuration, as plain values of the shape of `bot.model.codegen.Configuration`.

    Where this release's bindings fail at it, nothing, and the diagnostics say why: no compile fails for that.
    """
    try:
        return _read(context, text)
    except Exception as error:  # noqa: BLE001 - whatever bindings of another release raise
        os.write(2, f"Innermost can't read what codegen decided: {type(error).__name__}: {error}\n".encode())
        return {}


def _read(context: Any, text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with context:
        for op in irops.walk(ir.Module.parse(text).operation):
            if _TRANSLATION in op.attributes and "sym_name" in op.attributes:
                found[ir.StringAttr(op.attributes["sym_name"]).value] = _configuration(op)
    return found


def _configuration(function: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "pipeline": "",
        "workgroup": [],
        "subgroup": None,
        "options": {},
        "lowerings": [_lowering(op) for op in irops.walk(function) if _LOWERING in op.attributes],
        "text": "",
    }
    attribute = function.attributes[_TRANSLATION]
    info = _as("iree_codegen", "TranslationInfoAttr", attribute)
    if info is None:
        return {**made, "text": str(attribute)}
    made["pipeline"] = _pipeline(info.pass_pipeline)
    made["workgroup"] = list(info.workgroup_size)
    made["subgroup"] = info.subgroup_size or None
    for named in info.configuration or ():
        made["options"] |= _options(named.name, named.attr)
    return made


def _options(name: str, attribute: Any) -> dict[str, str]:
    """An option of a pipeline; each of those that IREE's GPU pipelines keep together."""
    together = _as("iree_gpu", "PipelineOptionsAttr", attribute)
    if together is None:
        return {name: str(attribute)}
    values = {option: getattr(together, option, None) for option in _GPU_OPTIONS}
    return {option: str(value) for option, value in values.items() if value is not None}


def _pipeline(attribute: Any) -> str:
    """Its name. Of a pipeline that the bindings know no enum of, the attribute's text."""
    for dialect, kind in (("iree_gpu", "PipelineAttr"), ("iree_codegen", "DispatchLoweringPassPipelineAttr")):
        known = _as(dialect, kind, attribute)
        if known is not None and hasattr(known, "value"):
            return str(getattr(known.value, "name", known.value))
    return str(attribute)


def _lowering(op: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"op": op.name, "mma": "", "tiles": {}, "promoted": [], "other": {}, "text": ""}
    attribute = op.attributes[_LOWERING]
    known = _as("iree_gpu", "LoweringConfigAttr", attribute)
    if known is None:
        return {**made, "text": str(attribute)}
    made["mma"] = _mma(known)
    for named in known.attributes:
        sizes = _integers(named.attr)
        if named.name == "promote_operands" and sizes is not None:
            made["promoted"] = sizes
        elif sizes is not None:
            made["tiles"][named.name] = sizes
        elif named.name != "mma_kind" or not made["mma"]:
            made["other"][named.name] = str(named.attr)
    return made


def _integers(attribute: Any) -> list[int] | None:
    """A list of integers; None for any other attribute."""
    if irops.is_a(attribute, ir.ArrayAttr):
        elements = list(ir.ArrayAttr(attribute))
        if elements and all(irops.is_a(element, ir.IntegerAttr) for element in elements):
            return [int(ir.IntegerAttr(element).value) for element in elements]
    return None


def _mma(config: Any) -> str:
    """`MFMA_F32_16x16x16_F16` of `#iree_gpu.mma_layout<MFMA_F32_16x16x16_F16>`, which the bindings don't take apart."""
    kind = getattr(config, "mma_kind", None)
    return "" if kind is None else str(kind).partition("<")[2].removesuffix(">")


def _as(dialect: str, kind: str, attribute: Any) -> Any:
    """An attribute as what this release's bindings call it; None where they don't, or it is something else."""
    known = getattr(getattr(dialects, dialect, None), kind, None)
    return known(attribute) if known is not None and irops.is_a(attribute, known) else None
