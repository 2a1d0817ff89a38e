# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cutting a convolution out of its model: a module with one function, `@main`, that stands alone.

Arguments come in an order that depends on the cut alone: first the activations, then the weights, each in order of
first use. Ops are cloned in the order in which the result needs them, so the order of the model leaves no trace in the
text.

Whose cut it is can be read off the text: of the filters of 1x1 convolutions, its own is the last among the arguments.
Filters that are used before it come before it anyway; those that are used after it are put first of all weights.
"""

from bot.corpus.convs import Conv, as_conv
from bot.corpus.kinds import Kind
from bot.corpus.outline import CannotCutError, Outline
from bot.corpus.sizes import Sizes
from bot.corpus.slicing import CutSettings, Slicer

__all__ = ["CannotCutError", "Cutter"]


class Cutter:
    """Cuts convolutions out of one module, which must outlive it."""

    def __init__(self, settings: CutSettings) -> None:
        self._settings = settings
        self._sizes = Sizes()
        self._slicer = Slicer(settings, self._sizes)

    def cut(self, conv: Conv) -> str:
        """The text of a module around `conv`, not yet canonical. Raises `CannotCutError`."""
        return self.outline(conv).written

    def outline(self, conv: Conv) -> Outline:
        """The cut around `conv`, written, with the model's values that its arguments and results are.

        Raises `CannotCutError`.

        A cut whose arguments have sizes that depend on each other (an image before a pad, and one after it) could not
        be run with every dynamic size set to one number; the reach is then shortened until they don't.
        """
        if self._slicer.kind(conv.image) is not Kind.ACTIVATION:
            raise CannotCutError("its image is computed from constants alone, so that a compiler folds it")
        problem = ""
        reaches = [(back, self._settings.forward_hops) for back in range(self._settings.backward_hops, -1, -1)]
        for back, forward in [*reaches, (0, 0)]:
            region = self._slicer.region(conv, back, forward)
            others = [found.filter for op in region.ops if (found := as_conv(op)) is not None and op != conv.op]
            # The image comes before a residual, and the filters of all other convolutions before its own.
            order = [conv.op.results[0]]
            try:
                outline = Outline(region.ops, region.results, self._slicer, self._sizes, order, conv.filter, others)
                outline.write()
            except CannotCutError as error:
                problem = problem or str(error)
            else:
                return outline
        raise CannotCutError(problem)
