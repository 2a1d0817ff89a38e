# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds, reads and merges settings files. Every mistake in one is an error that names the nearest right thing."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast, get_args

from pydantic import BaseModel, ValidationError

from bot.config.schema import Settings
from bot.errors import SettingsError, nearest

FILE_NAME = "innermost.toml"
_BUILT_IN = Path(__file__).with_name("defaults.toml")
# What pydantic says in Python's words.
_IN_TOML = {"tuple_type": "must be a list", "too_short": "must have one item or more", "missing": "is missing"}
Table = dict[str, Any]


def load_settings(directory: Path, file: Path | None = None) -> Settings:
    """The settings for a project: the built-in ones, overlaid by its file.

    Args:
        directory: the project's folder; it and its parents, up to the top of a git repository, are searched for
            `innermost.toml`, or a `pyproject.toml` with `[tool.innermost]`. The nearest wins.
        file: a settings file to use instead.

    Raises `SettingsError` for anything unknown or malformed.
    """
    found = (str(file), _read(file)) if file is not None else find_own(directory)
    return _resolve(found)


def settings_of(read: Callable[[str], str | None], where: str) -> Settings:
    """The settings of a project's folder that is seen through `read`, as that of a commit is.

    Args:
        read: the text of a file by its name, None where there is none.
        where: what the folder is called in errors.

    Raises `SettingsError` as `load_settings` does.
    """
    return _resolve(_own(lambda name: (f"{name} of {where}", read(name))))


def find_own(directory: Path) -> tuple[str, Table] | None:
    """The file with a project's settings, and the table that they are in; None where there is none.

    The search ends at the top of a git repository: what lies above it is another project's.
    """
    for folder in (directory.resolve(), *directory.resolve().parents):

        def read(name: str, folder: Path = folder) -> tuple[str, str | None]:
            path = folder / name
            return str(path), _text(path) if path.is_file() else None

        found = _own(read)
        if found is not None or (folder / ".git").exists():
            return found
    return None


def _own(read: Callable[[str], tuple[str, str | None]]) -> tuple[str, Table] | None:
    name, text = read(FILE_NAME)
    if text is not None:
        return name, _parse(text, name)
    name, text = read("pyproject.toml")
    own = _parse(text, name).get("tool", {}).get("innermost") if text is not None else None
    return (name, own) if own is not None else None


def _resolve(found: tuple[str, Table] | None) -> Settings:
    builtin = tomllib.loads(_BUILT_IN.read_text())
    if found is None:
        return Settings.model_validate(builtin)
    path, own = found
    merged = _merge(builtin, own)
    try:
        settings = Settings.model_validate(merged)
    except ValidationError as error:
        raise _explain(error, path) from None
    _check_names(settings, path)
    return settings


def _read(path: Path) -> Table:
    return _parse(_text(path), str(path))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"cannot read {path}: {error.strerror}", "check the path given with --settings") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} is not UTF-8 text: {error.reason} at byte {error.start}") from error


def _parse(text: str, path: str) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path} is not TOML: {error}", "strings need quotes, tables need [brackets]") from error


def _merge(below: Table, above: Table) -> Table:
    """`above` laid over `below`: tables key by key, everything else replaced."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        both_tables = isinstance(old, dict) and isinstance(value, dict)
        merged[key] = _merge(cast("Table", old), cast("Table", value)) if both_tables else value
    return merged


def _explain(error: ValidationError, path: str) -> SettingsError:
    """The first fault of a file, with the nearest right key where a key is unknown."""
    faults = error.errors()
    # A misspelt key often makes the right one look missing: name the misspelling.
    fault = next((f for f in faults if f["type"] == "extra_forbidden"), faults[0])
    where = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        known = _known_keys(tuple(str(part) for part in fault["loc"][:-1]))
        return SettingsError(f"{path}: unknown key '{where}'", nearest(str(fault["loc"][-1]), known))
    message = _IN_TOML.get(fault["type"]) or str(fault["msg"]).removeprefix("Value error, ")
    got = "" if fault["type"] == "missing" else f" (got {fault['input']!r:.80})"
    return SettingsError(f"{path}: {where}: {message}{got}", f"every key's form is shown by {_BUILT_IN}")


def _known_keys(table: tuple[str, ...]) -> list[str]:
    """The keys that the table at a place of the settings may have."""
    model: type[BaseModel] = Settings
    for part in table:
        if part in model.model_fields:
            annotation = model.model_fields[part].annotation
            # A table of tables, or a list of them, has their model in its type; names and positions are no fields.
            inner = [each for each in (annotation, *get_args(annotation)) if isinstance(each, type)]
            model = next((each for each in inner if issubclass(each, BaseModel)), model)
    return list(model.model_fields)


def _check_names(settings: Settings, path: str) -> None:
    """Names that refer to other tables must be there."""

    def check(where: str, name: str, known: Mapping[str, object]) -> None:
        if name not in known:
            raise SettingsError(f"{path}: {where}: unknown name '{name}'", nearest(name, known))

    for name, variant in settings.variants.items():
        check(f"variants.{name}.pipeline", variant.pipeline, settings.pipelines)
        check(f"variants.{name}.compiler", variant.compiler, settings.compilers)
    for name, rule in settings.rules.items():
        if rule.pipeline:
            check(f"rules.{name}.pipeline", rule.pipeline, settings.pipelines)
    variants = {**settings.pipelines, **settings.variants}
    for side in ("baseline", "candidate"):
        name = getattr(settings.defaults, side)
        # What follows an `@` is a compiler, by name or source.
        check(f"defaults.{side}", name if name in variants else name.partition("@")[0], variants)
    for target in settings.defaults.targets:
        check("defaults.targets", target, settings.targets)
    check("github.compile_on", settings.github.compile_on, settings.github.runners)
    if settings.github.pull_request.variant:
        check("github.pull_request.variant", settings.github.pull_request.variant, variants)
    for target in settings.github.pull_request.targets:
        check("github.pull_request.targets", target, settings.targets)
    for target in settings.github.nightly.targets:
        check("github.nightly.targets", target, settings.targets)
    for name, runner in settings.github.runners.items():
        for target in runner.targets:
            check(f"github.runners.{name}.targets", target, settings.targets)
