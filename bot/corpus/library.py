# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reading the corpus: which dispatches there are, where each comes from, and its text.

Reads `index.json` and `suites*.toml` alone: listing a thousand dispatches needs neither the compiler nor their files.
"""

import tomllib
from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

from pydantic import ConfigDict, Field, ValidationError

from bot.corpus.lookup import LISTS, find_one, matches, tip_for
from bot.errors import InputError, UsageError, nearest
from bot.files import sha256_hex
from bot.model.base import Value, first_complaint
from bot.paths import data_dir

INDEX = "index.json"
DISPATCHES = "dispatches"
"""The folder of their texts, `<id>.mlir`."""
SUITES = "suites*.toml"
SCHEMA = 1

_REINSTALL = "run `innermost corpus verify`, or reinstall Innermost"
_EXTRACT = "extract its models again"
_CORRECT = "correct it, or remove it"


class Use(Value):
    """That a model uses a dispatch: `uses` of its 1x1 convolutions are cut to the very same text."""

    model: str
    uses: int


class Dispatch(Value):
    """One self-contained function of the corpus: a 1x1 convolution and the ops around it that matter to fusion.

    Attributes:
        id: names the dispatch everywhere; ends in the first 8 digits of `sha256`.
        models: where it was found, by model name.
        op: the convolution's op in MLIR, for instance `linalg.conv_2d_nchw_fchw`.
        layout: of its image: `nchw`, `nhwc`, grouped `ngchw` or `nhwgc`, or `generic`.
        dtypes: element types of image, filter and result, as `f16,f16->f32`.
        shape: of image, filter and result, as `1x8x128x128 * 8x8x1x1 -> 1x8x128x128`; `?` is a dynamic size.
        context: what is around it, in words: `pad`, `transpose`, `conv1x1`, `bias`, `relu`, `stride2`, …
        dynamic: whether any size in the function is known only when it runs.
        file: of its text, relative to the corpus.
        sha256: of that text.
    """

    id: str
    models: tuple[Use, ...]
    op: str
    layout: str
    dtypes: str
    shape: str
    context: tuple[str, ...]
    dynamic: bool
    file: str
    sha256: str


class Index(Value):
    """`index.json`: every dispatch, in order of id, the compiler that printed their texts, and each model's family."""

    schema_version: int
    compiler: str
    families: dict[str, str] = Field(default_factory=dict[str, str])
    dispatches: tuple[Dispatch, ...]


class Suite(Value):
    """A named choice of dispatches: `dispatches` are ids, or globs over ids."""

    purpose: str
    dispatches: tuple[str, ...]


class Corpus(Value):
    """The dispatches under `root`, in order of id, and the suites chosen from them."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    root: Path
    compiler: str
    families: dict[str, str]
    dispatches: tuple[Dispatch, ...]
    suites: dict[str, Suite]

    @cached_property
    def _by_id(self) -> dict[str, Dispatch]:
        return {dispatch.id: dispatch for dispatch in self.dispatches}

    def get(self, dispatch_id: str) -> Dispatch:
        """The dispatch of that id, or the only one whose id or SHA-256 has such an end or beginning.

        Raises `UsageError` with the nearest id where there is none.
        """
        return self._by_id.get(dispatch_id) or find_one(self.dispatches, dispatch_id)

    def text(self, dispatch: Dispatch) -> str:
        """The dispatch's MLIR. Raises `InputError` where its file is missing or is not what was indexed."""
        path = self.root / dispatch.file
        try:
            raw = path.read_bytes()
        except OSError as error:
            tip = _tip(self.root, _EXTRACT)
            raise InputError(f"cannot read {path}: {error.strerror or error}", tip) from error
        if sha256_hex(raw) != dispatch.sha256:
            raise InputError(f"{path} was changed: it no longer hashes to its id", _tip(self.root, _EXTRACT))
        return raw.decode()

    def suite(self, name: str) -> tuple[Dispatch, ...]:
        """The dispatches of a suite, in order of id. Raises `UsageError` where no suite has that name."""
        suite = self.suites.get(name)
        if suite is None:
            raise UsageError(f"there is no suite '{name}'", nearest(name, self.suites))
        chosen: set[str] = set()
        for glob in suite.dispatches:
            found = {d.id for d in self.dispatches if fnmatchcase(d.id, glob)}
            if not found:
                tip = _tip(self.root, "correct the suite")
                raise InputError(f"suite '{name}' names '{glob}', which the corpus does not have", tip)
            chosen |= found
        return tuple(d for d in self.dispatches if d.id in chosen)

    def select(self, globs: Iterable[str]) -> tuple[Dispatch, ...]:
        """The dispatches that match any of `globs`, in order of id.

        A glob is over ids and names of models, or names a property: `layout=nhwc`, `dtypes=f16*`, `context=pad`,
        `family=resnet`, `op=*_fchw`, `dynamic=true`. Raises `UsageError` for one that matches nothing.
        """
        chosen: set[str] = set()
        for glob in globs:
            if not glob:
                raise UsageError("an empty name matches no dispatch", f"`{LISTS}` lists them; leave it out for all")
            found = {d.id for d in self.dispatches if matches(d, self.families, glob)}
            if not found:
                tip = tip_for(self.dispatches, self.families, glob)
                raise UsageError(f"no dispatch and no model matches '{glob}'", tip)
            chosen |= found
        return tuple(d for d in self.dispatches if d.id in chosen)


def load_corpus(root: Path | None = None) -> Corpus:
    """The corpus under `root`, by default the one that Innermost ships.

    Raises `InputError` where the index or the suites are missing, damaged or of another schema.
    """
    home = data_dir("corpus") if root is None else root
    index = _read_index(home / INDEX)
    return Corpus(
        root=home,
        compiler=index.compiler,
        families=index.families,
        dispatches=index.dispatches,
        suites=_read_suites(home),
    )


def _tip(home: Path, own: str) -> str:
    """What to do about a damaged corpus: `own` where it is the user's."""
    return _REINSTALL if home.resolve() == data_dir("corpus").resolve() else own


def _read_index(path: Path) -> Index:
    tip = _tip(path.parent, _EXTRACT)
    try:
        index = Index.model_validate_json(path.read_bytes())
    except OSError as error:
        made = _tip(path.parent, "is it a folder that `innermost corpus extract` made?")
        raise InputError(f"cannot read the corpus's index {path}: {error.strerror or error}", made) from error
    except ValidationError as error:
        raise InputError(f"the corpus's index {path} is damaged: {first_complaint(error)}", tip) from error
    if index.schema_version != SCHEMA:
        raise InputError(f"{path} has schema {index.schema_version}; this is Innermost for schema {SCHEMA}", tip)
    ids = [dispatch.id for dispatch in index.dispatches]
    if ids != sorted(set(ids)):
        raise InputError(f"the corpus's index {path} is damaged: ids are not unique and in order", tip)
    return index


def _read_suites(home: Path) -> dict[str, Suite]:
    # A corpus that was just extracted has no suites yet.
    suites = {"full": Suite(purpose="every dispatch", dispatches=("*",))}
    for path in sorted(home.glob(SUITES)):
        suites |= _read_suite_file(path)
    return suites


def _read_suite_file(path: Path) -> dict[str, Suite]:
    try:
        table = tomllib.loads(path.read_text())
        return {name: Suite.model_validate(suite) for name, suite in table.items()}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"cannot read the suites in {path}: {error}", _tip(path.parent, _CORRECT)) from error
    except ValidationError as error:
        raise InputError(
            f"the suites in {path} are damaged: {first_complaint(error)}", _tip(path.parent, _CORRECT)
        ) from error
