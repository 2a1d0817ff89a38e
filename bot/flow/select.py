# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which dispatches a request means, and their text."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from bot.compiler.normalize import normalize
from bot.config.schema import Settings
from bot.corpus.library import INDEX, Corpus, Dispatch, load_corpus
from bot.errors import UsageError
from bot.files import Texts, sha256_hex
from bot.flow.own_files import Look, read_mlir
from bot.model.run import DispatchRecord, DispatchUse
from bot.paths import data_dir

_FILE_SUFFIX = ".mlir"
# The second tier of the corpus: whole models.
MODELS = "models"


def select(
    settings: Settings, suite: str, globs: tuple[str, ...], root: Path | None = None, look: Look | None = None
) -> tuple[tuple[DispatchRecord, ...], Texts]:
    """The dispatches of a suite, or those that match globs, or those of a suite that do, with their MLIR by id.

    `root` is the corpus, by default the one that Innermost ships. A glob that ends in `.mlir` is a file of the user's
    own, which `look` may refuse. Raises `UsageError` for what matches nothing.
    """
    corpus = load_corpus(root)
    files = [glob for glob in globs if glob.endswith(_FILE_SUFFIX)]
    others = [glob for glob in globs if not glob.endswith(_FILE_SUFFIX)]
    chosen = _matching(corpus, others)
    if suite:
        own = settings.suites.get(suite)
        members = corpus.select(own.dispatches) if own else corpus.suite(suite)
        chosen = tuple(dispatch for dispatch in members if dispatch in chosen) if others else members
        if not chosen:
            raise UsageError(
                f"suite '{suite}' has no dispatch that matches", "leave --suite out to search the whole corpus"
            )
    records, texts = records_of(corpus, chosen)
    paths, own_texts = [Path(file) for file in files], dict[str, str]()
    from_files: list[DispatchRecord] = []
    for path, source in zip(paths, normalize([read_mlir(path) for path in paths]), strict=True):
        if look is not None:
            look(path, source)
        record = _from_file(path, source.text)
        if record.id in texts or record.id in own_texts:
            raise UsageError(f"two dispatches are called '{record.id}'", f"rename {path}")
        from_files.append(record)
        own_texts[record.id] = source.text

    def text_of(name: str) -> str:
        return own_texts[name] if name in own_texts else texts[name]

    return (*records, *from_files), Texts({name: name for name in (*texts, *own_texts)}, text_of)


def _matching(corpus: Corpus, globs: list[str]) -> tuple[Dispatch, ...]:
    """What matches any of these globs; where one matches nothing and is a path, the tip is about that."""
    try:
        return corpus.select(globs)
    except UsageError as error:
        path = next(
            (Path(glob) for glob in globs if f"'{glob}'" in error.message and glob and Path(glob).exists()), None
        )
        if path is None:
            raise
        if (path / INDEX).is_file():
            tip = f"a corpus is named by --corpus {path}, a dispatch by its id, and a file by its own path"
        elif path.is_dir():
            tip = f"a folder is no dispatch: name its files, as in {path}/*.mlir, or a corpus by --corpus"
        else:
            tip = (
                f"a file ends in .mlir; of a model, `innermost corpus extract {path} --out my-corpus` makes dispatches"
            )
        raise UsageError(error.message, tip) from None


def convolutions_of(dispatches: Iterable[DispatchRecord], root: Path | None = None) -> tuple[DispatchUse, ...]:
    """How many convolutions the corpus has of each model that any of these dispatches is from, in order of name."""
    names = {use.model for dispatch in dispatches for use in dispatch.models}
    if not names:
        return ()
    counts = Counter[str]()
    for dispatch in load_corpus(root).dispatches:
        counts.update({use.model: use.uses for use in dispatch.models if use.model in names})
    return tuple(DispatchUse(model=name, uses=counts[name]) for name in sorted(names))


def records_of(corpus: Corpus, dispatches: Iterable[Dispatch]) -> tuple[tuple[DispatchRecord, ...], Texts]:
    """Dispatches of a corpus as they are compared, and their MLIR by id."""
    chosen = tuple(dispatches)
    return tuple(_record(dispatch) for dispatch in chosen), Texts({d.id: d for d in chosen}, corpus.text)


def select_models(
    root: Path | None, globs: tuple[str, ...], report: Callable[[str], None]
) -> tuple[tuple[DispatchRecord, ...], dict[str, str]]:
    """Whole models, rebuilt now, as if each were a dispatch; `report` is told of each when it is there."""
    from bot.corpus.models import build_models, chosen_models  # noqa: PLC0415 - brings the importers

    texts = build_models(chosen_models(root or data_dir("corpus"), globs), report)
    records = [
        DispatchRecord(
            id=name,
            sha256=sha256_hex(text.encode()),
            models=(DispatchUse(model=name, uses=1),),
            op="",
            layout="",
            shape="",
            context=("whole model",),
        )
        for name, text in texts.items()
    ]
    return tuple(records), texts


def _record(dispatch: Dispatch) -> DispatchRecord:
    return DispatchRecord(
        id=dispatch.id,
        sha256=dispatch.sha256,
        models=tuple(DispatchUse(model=use.model, uses=use.uses) for use in dispatch.models),
        op=dispatch.op,
        layout=dispatch.layout,
        shape=dispatch.shape,
        context=dispatch.context,
    )


def _from_file(path: Path, text: str) -> DispatchRecord:
    """A dispatch of the user's own, named after its file. Nothing is known of it but its text."""
    digest = sha256_hex(text.encode())
    return DispatchRecord(id=path.stem, sha256=digest, models=(), op="", layout="", shape="", context=())
