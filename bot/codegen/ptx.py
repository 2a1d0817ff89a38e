# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PTX: what NVIDIA's virtual assembly says of its kernels before ptxas or the driver assigns registers. Pure.

Syntax and instructions are those of the PTX ISA (https://docs.nvidia.com/cuda/parallel-thread-execution/): a statement
ends with `;`, blocks are in braces, and so are vectors of operands.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from bot.codegen.ptx_mnemonics import TYPE_BITS, instruction
from bot.codegen.unreadable import UnreadableError
from bot.model.codegen import Configuration, Instruction, Kernel, ReadObject

_PUNCTUATION = frozenset("{}()[],;")

_NOTES = (
    "registers and spills: virtual in PTX; ptxas or the driver assigns them",
    "code size and occupancy: known of machine code alone",
)
_DYNAMIC = "shared memory: its size is given at launch"
_LOCAL = "local memory: what PTX declares, without what ptxas spills"


@dataclass
class _Entry:
    """A kernel as it is met."""

    name: str
    workgroup: tuple[int, ...] = ()
    counts: Counter[tuple[str, int | None]] = field(default_factory=Counter[tuple[str, int | None]])
    local_bytes: int = 0


@dataclass
class _Module:
    target: str = ""
    entries: list[_Entry] = field(default_factory=list[_Entry])
    shared_bytes: int = 0
    dynamic: bool = False


def read_ptx(name: str, text: str, configurations: Mapping[str, Configuration]) -> ReadObject:
    """A PTX file, with `configurations` by kernel. Raises `UnreadableError` for anything else."""
    module = _Module()
    inside: _Entry | None = None
    for statement in _statements(text):
        match statement.words:
            case [".target", target, *_]:
                module.target = target.partition(",")[0]
            case words if ".entry" in words and statement.depth == 0:
                inside = _entry(words)
                module.entries.append(inside)
            case words if ".func" in words and statement.depth == 0:
                inside = None
            case [first, *_] as words if first.startswith("."):
                _declaration(module, inside if statement.depth else None, words)
            case words:
                if inside is not None and statement.depth:
                    mnemonic, operands = _operation(words)
                    inside.counts[mnemonic, _copied_bits(mnemonic, operands)] += 1
    if not module.target:
        raise UnreadableError("it has no `.target`, so it is no PTX")
    kernels = tuple(_kernel(entry, module, configurations.get(entry.name)) for entry in module.entries)
    return ReadObject(name=name, target=module.target, kernels=kernels)


@dataclass(frozen=True, slots=True)
class _Statement:
    """Its words and punctuation, and in how many blocks it stands."""

    words: list[str]
    depth: int


def _statements(text: str) -> Iterator[_Statement]:
    """The statements of a PTX file. Directives of the module end with their line, such as `.version 7.6`."""
    words: list[str] = []
    depth = 0
    for word in _tokens(text):
        if word == "\n":
            if words and words[0] in (".version", ".target", ".address_size"):
                yield _Statement(words, depth)
                words = []
        elif word == ";" or (word in "{}" and (not words or _is_head(words))):
            if words:
                yield _Statement(words, depth)
            words = []
            depth = max(0, depth + (word == "{") - (word == "}"))
        elif word.endswith(":") and not words and len(word) > 1:
            pass  # a label
        else:
            words.append(word)


def _is_head(words: list[str]) -> bool:
    """Whether a brace after these words opens a body, and not a vector of operands or an initializer."""
    return ".entry" in words or ".func" in words


def _tokens(text: str) -> Iterator[str]:
    """Words, punctuation and line ends, without comments."""
    index, start = 0, 0
    end = len(text)
    while index < end:
        char = text[index]
        comment = text[index : index + 2] if char == "/" else ""
        if char.isspace() or char in _PUNCTUATION or comment in ("//", "/*") or char == '"':
            if start < index:
                yield text[start:index]
            if comment == "//":
                index = _after(text, "\n", index) - 1
            elif comment == "/*":
                index = _after(text, "*/", index + 2)
            elif char == '"':
                index = _after(text, '"', index + 1)
            else:
                if char == "\n" or char in _PUNCTUATION:
                    yield char
                index += 1
            start = index = min(index, end)
        else:
            index += 1
    if start < end:
        yield text[start:end]


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) + 1 if found < 0 else found + len(mark)


def _entry(words: list[str]) -> _Entry:
    """`.visible .entry NAME ( ... ) .maxntid 64 , 1 , 1`."""
    at = words.index(".entry") + 1
    if at >= len(words):
        raise UnreadableError("an `.entry` has no name")
    made = _Entry(words[at])
    for directive in (".reqntid", ".maxntid"):
        if directive in words:
            sizes = [word for word in words[words.index(directive) + 1 :][:5] if word != ","]
            made.workgroup = tuple(int(size) for size in sizes if size.isdecimal())[:3]
            break
    return made


def _declaration(module: _Module, inside: _Entry | None, words: list[str]) -> None:
    """`.shared .align 16 .b8 name [ 4096 ]`: of shared and local memory, the bytes."""
    if ".shared" in words:
        bytes_ = _declared_bytes(words)
        module.dynamic = module.dynamic or bytes_ is None
        module.shared_bytes += bytes_ or 0
    elif ".local" in words and inside is not None:
        inside.local_bytes += _declared_bytes(words) or 0


def _declared_bytes(words: list[str]) -> int | None:
    """The size of a declared variable; None for `name[]`, which is given at launch."""
    bits = next((TYPE_BITS[word[1:]] for word in words if word.startswith(".") and word[1:] in TYPE_BITS), 0)
    elements = 1
    for before, word in pairwise(words):
        if before == "[":
            if not word.isdecimal():
                return None
            elements *= int(word)
    return elements * bits // 8


def _operation(words: list[str]) -> tuple[str, list[str]]:
    """An instruction's mnemonic and operands, without its predicate (`@%p1`)."""
    plain = words[1:] if words[0].startswith("@") and len(words) > 1 else words
    return plain[0], plain[1:]


def _copied_bits(mnemonic: str, operands: list[str]) -> int | None:
    """What `cp.async` copies: bytes, its third operand. Other mnemonics say their width themselves."""
    if not mnemonic.startswith("cp.async.c"):
        return None
    plain = [word for word in operands if word not in _PUNCTUATION]
    size = plain[2] if len(plain) > 2 else ""
    return int(size) * 8 if size.isdecimal() else None


def _kernel(entry: _Entry, module: _Module, configuration: Configuration | None) -> Kernel:
    return Kernel(
        name=entry.name,
        vgprs=None,
        agprs=None,
        allocated_vgprs=None,
        sgprs=None,
        vgpr_spills=None,
        sgpr_spills=None,
        lds_bytes=None if module.dynamic else module.shared_bytes,
        scratch_bytes=entry.local_bytes,
        code_bytes=None,
        wave=32,
        workgroup=entry.workgroup,
        occupancy=None,
        instructions=_instructions(entry.counts),
        configuration=configuration,
        notes=(*_NOTES, *[_DYNAMIC] * module.dynamic, _LOCAL),
    )


def _instructions(counts: Counter[tuple[str, int | None]]) -> tuple[Instruction, ...]:
    known = (instruction(mnemonic, count, copied) for (mnemonic, copied), count in sorted(counts.items(), key=str))
    return tuple(each for each in known if each is not None)
