# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fits a Markdown document into a number of bytes: what matters least is cut first, and the cut is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.report import markdown as md
from bot.report.markdown import Markdown

SEPARATOR: Final = "\n\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A part of a document that can be shown with fewer items.

    Attributes:
        weight: the order of cutting: the block with the smallest keeps its items longest.
        items: Markdown, the most important first.
        wrap: makes the block of the items shown and of how many were cut; empty text leaves the block out.
        least: how many items are shown whatever the size; their size must be bounded by what made them.
    """

    weight: int
    items: tuple[Markdown, ...]
    wrap: Callable[[Sequence[Markdown], int], Markdown]
    least: int = 0

    def show(self, count: int) -> Markdown:
        """The block with its first `count` items."""
        return self.wrap(self.items[:count], len(self.items) - count)


def fixed(text: Markdown) -> Block:
    """A block that is never cut."""
    return Block(weight=0, items=(text,), wrap=lambda items, _: items[0], least=1)


def _bytes(text: str) -> int:
    """Its share of the document: nothing where the block is left out."""
    return len(text.encode()) + len(SEPARATOR) if text else 0


def fit(blocks: Sequence[Block], limit: int) -> Markdown:
    """The blocks in their order, with as many items as `limit` bytes of UTF-8 allow.

    Items are given out by weight: a block gets all it can hold before the next heavier one gets more than its least.
    """
    counts = [min(block.least, len(block.items)) for block in blocks]
    texts = [block.show(count) for block, count in zip(blocks, counts, strict=True)]
    used = sum(map(_bytes, texts))
    for index in sorted(range(len(blocks)), key=lambda index: blocks[index].weight):
        block = blocks[index]
        room = limit - used + _bytes(texts[index])
        low, high = counts[index], len(block.items)
        while low < high:  # the largest count that fits; a block grows with its items
            middle = (low + high + 1) // 2
            low, high = (middle, high) if _bytes(block.show(middle)) <= room else (low, middle - 1)
        if low > counts[index]:
            used += _bytes(block.show(low)) - _bytes(texts[index])
            counts[index], texts[index] = low, block.show(low)
    return md.compose("{}\n", md.join(SEPARATOR, texts))
