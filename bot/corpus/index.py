# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`corpus/index.json`, made from the files: each dispatch read anew, its uses from the records of the models."""

import json
from collections import defaultdict
from pathlib import Path

from bot.corpus import ir
from bot.corpus.describe import describe
from bot.corpus.library import DISPATCHES, SCHEMA, Dispatch, Index, Use
from bot.corpus.records import load_records
from bot.errors import InputError


def build_index(root: Path) -> Index:
    """The index of the corpus under `root`. Raises `InputError` where a file is missing, damaged or wrongly named."""
    uses: defaultdict[str, list[Use]] = defaultdict(list)
    records = load_records(root)
    for record in records:
        for use in record.uses:
            uses[use.dispatch].append(Use(model=record.model, uses=use.count))
    dispatches = [_entry(root, dispatch_id, tuple(found)) for dispatch_id, found in sorted(uses.items())]
    families = {record.model: record.family for record in records}
    return Index(schema_version=SCHEMA, compiler=ir.COMPILER, families=families, dispatches=tuple(dispatches))


def _entry(root: Path, dispatch_id: str, models: tuple[Use, ...]) -> Dispatch:
    file = f"{DISPATCHES}/{dispatch_id}.mlir"
    try:
        text = (root / file).read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {root / file}: {error}", "extract its model again") from error
    facts = describe(text, str(root / file))
    if facts.id != dispatch_id:
        raise InputError(f"{root / file} hashes to '{facts.id}'", "it was changed: extract its model again")
    return Dispatch(models=models, file=file, **facts.model_dump())


def index_text(index: Index) -> str:
    """The index as JSON, a dispatch a line, so that a change of one shows as a change of one."""
    lines = ",\n".join(f"  {dispatch.model_dump_json()}" for dispatch in index.dispatches)
    families = json.dumps(index.families, sort_keys=True)
    head = f'"schema_version": {index.schema_version},\n "compiler": "{index.compiler}",\n "families": {families},\n'
    return "{" + head + f' "dispatches": [\n{lines}\n]' + "}\n"
