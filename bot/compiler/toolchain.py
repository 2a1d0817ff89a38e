# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compilers: which interpreter has one, which build it is, and what it makes of a variant and a target."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from packaging.version import InvalidVersion, Version

from bot.compiler.door import CompileWorker
from bot.compiler.job import STAGES, CompileJob
from bot.compiler.packages import PACKAGE
from bot.compiler.questions import greet, no_answer, process_flags_of, validate, without_host
from bot.compiler.sources import Provided, provide_compiler
from bot.config.schema import Settings, TargetSettings, VariantSettings, admits
from bot.errors import InfrastructureError, SettingsError, nearest
from bot.model.base import Value
from bot.model.facts import Stage
from bot.model.run import NAME_CHARS, CompilerBuild, Variant
from bot.processes import WorkerGone

_NO_SPELLING = "settings have no {0} '{1}' for release {2}"


class Lacking(Value):
    """This release lacks something that was asked for; `what` names it."""

    what: str


class Side(Value):
    """One side of a comparison, ready to compile.

    Attributes:
        variant: resolved for the compiler's release.
        python: the interpreter that has the compiler; empty where it isn't on this machine.
        lacks: why the variant can't be compiled with this release at all; empty where it can.
        targets: per target its resolved flags, or what the release lacks.
        library: tells the compiler's build from others of the same version.
        process_flags: the variant's flags that no session of the compiler knows, but its process does.
    """

    variant: Variant
    python: str
    lacks: str
    targets: dict[str, tuple[str, ...] | Lacking]
    library: str = ""
    process_flags: tuple[str, ...] = ()

    @property
    def session_flags(self) -> tuple[str, ...]:
        """The variant's other flags."""
        return tuple(flag for flag in self.variant.flags if flag not in self.process_flags)

    def flags(self, target: str) -> tuple[str, ...] | Lacking:
        """All flags of the compiler's session for a target, or what the release lacks for it or for the variant."""
        flags = Lacking(what=self.lacks) if self.lacks else self.targets[target]
        return flags if isinstance(flags, Lacking) else (*flags, *self.session_flags)

    def job(
        self,
        target: str,
        text: str,
        *,
        dispatch: str = "",
        name: str = "",
        stages: tuple[Stage, ...] = STAGES,
        code: bool = False,
    ) -> CompileJob | Lacking:
        """A job that compiles `text` for a target, or what the release lacks.

        Args:
            dispatch, name: what the job is called, and the side that it is for.
            stages, code: as in `CompileJob`.
        """
        flags = self.flags(target)
        if isinstance(flags, Lacking):
            return flags
        build = f"{self.variant.compiler.release} {self.variant.compiler.revision}"
        return CompileJob(
            dispatch=dispatch,
            target=target,
            side=name,
            python=self.python,
            build=build,
            library=self.library,
            text=text,
            passes=self.variant.passes,
            flags=flags,
            process_flags=self.process_flags,
            stages=stages,
            code=code,
            identity="\n".join((self.python, build, self.library, target, *flags, "process", *self.process_flags)),
        )


def compiler_source(settings: Settings, name: str) -> str:
    """The source of the compiler called `name` in settings; a source itself is taken as it is."""
    if name in settings.compilers:
        return settings.compilers[name]
    if ":" in name:
        return name
    if _is_version(name):
        raise SettingsError(f"unknown compiler '{name}'", f"did you mean 'pip:{PACKAGE}=={name}'?")
    known = nearest(name, settings.compilers)
    raise SettingsError(f"unknown compiler '{name}'", f"{known}; or a source: 'pip:{PACKAGE}==3.9.0', 'build:PATH'")


def variant_settings(settings: Settings, name: str) -> VariantSettings:
    """The variant called `name`; a pipeline's name is a variant with the installed compiler and no flags.

    `NAME@COMPILER` is the same with another compiler, by its name in settings or its source.
    """
    if name in settings.variants:
        return settings.variants[name]
    if name in settings.pipelines:
        return VariantSettings(pipeline=name)
    own, at, compiler = name.partition("@")
    if "(" in name:
        example = f'[pipelines.mine]\nspellings = [{{ passes = "{name}" }}]'
        raise SettingsError(
            f"'{name}' is a pipeline's text, and a pipeline is given by its name",
            f"name it in innermost.toml, and give that name:\n{example}",
        )
    if not at:
        known = {*settings.variants, *settings.pipelines}
        raise SettingsError(f"unknown variant or pipeline '{name}'", nearest(name, known))
    if len(name) > NAME_CHARS:
        raise SettingsError(
            f"'{name}' is longer than {NAME_CHARS} characters",
            "give the compiler a name in settings, under [compilers]",
        )
    compiler_source(settings, compiler)
    return variant_settings(settings, own).model_copy(update={"compiler": compiler})


def target_settings(settings: Settings, name: str) -> TargetSettings:
    """The target called `name`."""
    if name not in settings.targets:
        near = nearest(name, settings.targets)
        another = f"{' A new one' if near.endswith('?') else '; a new one'} is described in settings, as [targets.NAME]"
        raise SettingsError(f"unknown target '{name}'", f"{near}{another}")
    return settings.targets[name]


@dataclass(frozen=True)
class OpenCompiler:
    """A compiler that can be asked: where it is, its worker, and what that said first. Whoever opens it closes it."""

    provided: Provided
    worker: CompileWorker
    hello: dict[str, str]


def open_compiler(settings: Settings, name: str) -> OpenCompiler:
    """Opens the compiler called `name` in settings.

    Raises `InfrastructureError` where it doesn't start, and `SettingsError` where its interpreter is the user's own.
    """
    source = compiler_source(settings, name)
    provided = provide_compiler(source)
    try:
        worker = CompileWorker(provided.python)
        return OpenCompiler(provided, worker, greet(worker, provided.python))
    except InfrastructureError as error:
        if not source.startswith("python:"):
            raise
        # Which interpreter that is was the user's to say.
        raise SettingsError(f"compiler '{source}' has no {PACKAGE} that works: {error.message}", error.tip) from error


def resolve_sides(settings: Settings, names: Mapping[str, str], targets: Sequence[str]) -> dict[str, Side]:
    """Resolves the variants in `names` (by side), as `resolve_side` does; each compiler is provided and opened once."""
    variants = {side: variant_settings(settings, name) for side, name in names.items()}
    for target in targets:  # a mistake is told before anything is fetched
        target_settings(settings, target)
    opened: dict[str, OpenCompiler] = {}
    try:
        sides: dict[str, Side] = {}
        for side, variant in variants.items():
            source = compiler_source(settings, variant.compiler)
            if source not in opened:
                opened[source] = open_compiler(settings, variant.compiler)
            sides[side] = resolve_side(settings, names[side], variant, targets, opened[source])
        return sides
    finally:
        for compiler in opened.values():
            compiler.worker.close()


def resolve_side(
    settings: Settings,
    name: str,
    variant: VariantSettings,
    targets: Sequence[str],
    compiler: OpenCompiler | None = None,
) -> Side:
    """Resolves a variant and targets for the compiler's release, and has that compiler check passes and flags.

    `compiler` is the variant's, where it is open already. Raises `SettingsError` for a pipeline or flag that the
    compiler refuses although the settings say that it fits this release (a misspelling), and `InfrastructureError`
    where the compiler doesn't start.
    """
    for target in targets:
        target_settings(settings, target)
    own = compiler or open_compiler(settings, variant.compiler)
    worker, hello, python = own.worker, own.hello, own.provided.python
    try:
        build = CompilerBuild(
            name=variant.compiler,
            release=hello["release"],
            revision=revision(hello, own.provided),
            python=hello["python"],
        )
        passes = _passes_for(settings, variant.pipeline, build.release)
        lacks = _NO_SPELLING.format("pipeline", variant.pipeline, build.release) if passes is None else ""
        validate(worker, f"pipeline '{variant.pipeline}'", passes or "", ())
        process_flags = process_flags_of(worker, python, f"variant '{name}'", variant.flags)
        resolved = {t: _target_flags(worker, t, target_settings(settings, t), build) for t in targets}
    except WorkerGone as error:
        raise no_answer(python, error) from error
    finally:
        if compiler is None:
            worker.close()
    made = Variant(name=name, compiler=build, pipeline=variant.pipeline, passes=passes or "", flags=variant.flags)
    return Side(
        variant=made,
        python=python,
        lacks=lacks,
        targets=resolved,
        library=hello["library"],
        process_flags=process_flags,
    )


def lacks_spelling(settings: Settings, pipeline: str, target: str, release: str) -> str:
    """What settings have no spelling of for a release, in words; empty where they have both. Asks no compiler."""
    if _passes_for(settings, pipeline, release) is None:
        return _NO_SPELLING.format("pipeline", pipeline, release)
    if not any(_admits(spelling.releases, release) for spelling in target_settings(settings, target).spellings):
        return _NO_SPELLING.format("target", target, release)
    return ""


def revision(hello: Mapping[str, str], provided: Provided) -> str:
    """The commit of a compiler that said hello, and what else tells it from other builds of that commit."""
    return f"{hello['revision']} {provided.mark}".strip()


def _passes_for(settings: Settings, pipeline: str, release: str) -> str | None:
    if pipeline not in settings.pipelines:
        raise SettingsError(f"unknown pipeline '{pipeline}'", nearest(pipeline, settings.pipelines))
    for spelling in settings.pipelines[pipeline].spellings:
        if _admits(spelling.releases, release):
            return spelling.passes
    return None


def _is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def _admits(releases: str, release: str) -> bool:
    try:
        return not releases or admits(releases, release)
    except InvalidVersion:
        return True  # a development build without a version: the newest spelling, which comes first


def _target_flags(
    worker: CompileWorker, name: str, target: TargetSettings, build: CompilerBuild
) -> tuple[str, ...] | Lacking:
    for spelling in target.spellings:
        if _admits(spelling.releases, build.release):
            validate(worker, f"target '{name}'", "", spelling.flags)
            return without_host(worker, spelling.flags)
    return Lacking(what=_NO_SPELLING.format("target", name, build.release))
