# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a workflow compares: the two sides that a pull request, or a night, comes down to. Pure.

A pull request of a repository that uses IREE changes settings, or the release that it uses; one of IREE itself changes
the compiler. Either way a variant is compared with itself: as the merge has it, and as the merge's first parent does.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Annotated, TypeVar

from packaging.requirements import InvalidRequirement, Requirement
from pydantic import Field, ValidationError

from bot.config.schema import Pipeline, PullRequestSettings, Settings, VariantSettings
from bot.errors import InputError, UsageError
from bot.model.base import Value, first_complaint
from bot.model.run import Name, Step

_T = TypeVar("_T", Pipeline, str)
SIDES_FILE = "sides.json"
COMPILER_PACKAGE = "iree-base-compiler"
_INSTALLED = "installed"
_TIP = "give a folder that `innermost github resolve` wrote"


class Sides(Value):
    """A comparison, ready to be run.

    Attributes:
        baseline, candidate: as `innermost run` takes them.
        notes: what a reader must know of how the sides were found, a sentence each.
        settings: those in which the names are defined.
    """

    baseline: Name
    candidate: Name
    suite: Name
    targets: Annotated[tuple[Name, ...], Field(min_length=1)]
    until: Step
    notes: tuple[str, ...] = ()
    settings: Settings


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A commit as far as it counts here: its settings, and the text of the requirements file, if it has one."""

    settings: Settings
    requirements: str | None = None


def sides_of_revisions(before: Revision, after: Revision) -> Sides:
    """The judged variant as it was before, against what it is after.

    Targets are those after. Where the variant is new, it is compared with the default baseline. Raises `InputError`
    for requirements that name no release of the compiler.
    """
    pull = after.settings.github.pull_request
    name = pull.variant or after.settings.defaults.candidate
    if name not in {**after.settings.variants, **after.settings.pipelines}:
        raise UsageError(
            f"'{name}' has a compiler of its own, and a pull request is judged by a variant or pipeline",
            "name it as `variant` under [github.pull_request]",
        )
    new = _placed(after, name, name, after.settings, "candidate")
    if name not in {**before.settings.variants, **before.settings.pipelines}:
        note = f"`{name}` is new: it is compared with `{after.settings.defaults.baseline}`."
        return _sides(pull, after.settings.defaults.baseline, name, new, (note,))
    old_name = _unused(f"{name}-before", new)
    return _sides(pull, old_name, name, _placed(before, name, old_name, new, "before"), ())


def sides_of_packages(settings: Settings, baseline: str, candidate: str, notes: tuple[str, ...]) -> Sides:
    """The judged variant with two compilers, each a folder with the one wheel."""
    pull = settings.github.pull_request
    name = (pull.variant or settings.defaults.candidate).partition("@")[0]
    return _sides(pull, f"{name}@wheel:{baseline}", f"{name}@wheel:{candidate}", settings, notes)


def sides_of_night(settings: Settings) -> Sides:
    """What `[github.nightly]` says."""
    night = settings.github.nightly
    return Sides(
        baseline=night.baseline,
        candidate=night.candidate,
        suite=night.suite,
        targets=night.targets or settings.defaults.targets,
        until=night.until,
        settings=settings,
    )


def _sides(
    pull: PullRequestSettings, baseline: str, candidate: str, settings: Settings, notes: tuple[str, ...]
) -> Sides:
    return Sides(
        baseline=baseline,
        candidate=candidate,
        suite=pull.suite,
        targets=pull.targets or settings.defaults.targets,
        until=pull.until,
        notes=notes,
        settings=settings,
    )


def _placed(revision: Revision, name: str, new_name: str, into: Settings, side: str) -> Settings:
    """`into`, with the variant `name` of a revision as `new_name`: its pipeline, its flags, its compiler."""
    settings = revision.settings
    variant = settings.variants.get(name) or VariantSettings(pipeline=name)
    source = settings.compilers[variant.compiler]
    if source == _INSTALLED and revision.requirements is not None:
        source = f"pip:{pinned(revision.requirements, into.github.pull_request.requirements)}"
    pipelines, compilers = dict(into.pipelines), dict(into.compilers)
    pipeline = _added(pipelines, variant.pipeline, settings.pipelines[variant.pipeline], side)
    compiler = _added(compilers, variant.compiler, source, side)
    variants = {**into.variants, new_name: VariantSettings(compiler=compiler, pipeline=pipeline, flags=variant.flags)}
    return into.model_copy(update={"pipelines": pipelines, "compilers": compilers, "variants": variants})


def _added(table: dict[str, _T], name: str, value: _T, side: str) -> str:
    """The name under which `value` is in the table: its own, unless that is another's."""
    while table.get(name, value) != value:
        name = f"{name}-{side}"
    table[name] = value
    return name


def _unused(name: str, settings: Settings) -> str:
    while name in settings.variants or name in settings.pipelines:
        name += "-"
    return name


def pinned(text: str, file: str) -> str:
    """The requirement `iree-base-compiler==VERSION` in a requirements file. Raises `InputError` where there is none."""
    for line in text.splitlines():
        requirement = requirement_in(line)
        if requirement is not None and requirement.name.lower().replace("_", "-") == COMPILER_PACKAGE:
            exact = [spec for spec in requirement.specifier if spec.operator == "==" and "*" not in spec.version]
            if exact and requirement.url is None:
                return f"{COMPILER_PACKAGE}=={exact[0].version}"
    raise InputError(
        f"{file} has no line {COMPILER_PACKAGE}==VERSION", "name the file that has, under [github.pull_request]"
    )


def requirement_in(line: str) -> Requirement | None:
    """The requirement that a line of a requirements file is; None for options, comments and anything else."""
    # Comments begin after a space, and options such as hashes too: https://pip.pypa.io/en/stable/reference/requirements-file-format/
    text = line.partition(" #")[0].partition(" --")[0].strip().removesuffix("\\").strip()
    if not text or text.startswith(("#", "-")):
        return None
    try:
        return Requirement(text)
    except InvalidRequirement:
        return None


def inside(path: str) -> str:
    """A path within a repository, as settings name it. Raises `UsageError` for one that leads out of it."""
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or not parts:
        raise UsageError(f"'{path}' is not a file within the repository", "name it from the repository's top")
    return path


def read_sides(data: bytes) -> Sides:
    """The sides that `innermost github resolve` wrote. Raises `InputError` for anything else."""
    try:
        return Sides.model_validate_json(data)
    except ValidationError as error:
        raise InputError(f"{SIDES_FILE} holds no comparison: {first_complaint(error)}", _TIP) from None
