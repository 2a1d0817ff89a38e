# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The shape of the settings. Unknown keys are errors; names that refer to others are checked when settings are made."""

from typing import Annotated, Literal, Self

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version
from pydantic import AfterValidator, Field, field_validator, model_validator

from bot.model.base import Value
from bot.model.facts import Stage
from bot.model.role import Role
from bot.model.run import Step
from bot.model.verdict import Overall


def _specifier(text: str) -> str:
    try:
        SpecifierSet(text)
    except InvalidSpecifier as error:
        raise ValueError(f"'{text}' is not a version specifier such as '>=3.5,<3.11'") from error
    return text


Releases = Annotated[str, AfterValidator(_specifier)]


class PipelineSpelling(Value):
    """A pipeline's text for the releases that `releases` admits; empty text runs nothing."""

    releases: Releases = ""
    passes: str


class Pipeline(Value):
    """A textual MLIR pass pipeline that runs as preprocessing."""

    description: str = ""
    spellings: tuple[PipelineSpelling, ...] = Field(min_length=1)


class TargetSpelling(Value):
    """A target's flags for the releases that `releases` admits."""

    releases: Releases = ""
    flags: tuple[str, ...]


class TargetSettings(Value):
    """What code is generated for, and the HAL device that runs it."""

    device: str = ""
    spellings: tuple[TargetSpelling, ...] = Field(min_length=1)


_DECIDED_ELSEWHERE = {
    "--iree-preprocessing-pass-pipeline": "make it a pipeline, under [pipelines]",
    "--iree-hal-target-device": "make it a target, under [targets]",
    "--iree-hal-target-backends": "make it a target, under [targets]",
}


class VariantSettings(Value):
    """One side of a comparison."""

    compiler: str = "installed"
    pipeline: str = "none"
    flags: tuple[str, ...] = ()

    @field_validator("flags")
    @classmethod
    def _are_its_own(cls, flags: tuple[str, ...]) -> tuple[str, ...]:
        """What the pipeline or the target decides, a flag would change without anybody's being told."""
        for flag in flags:
            name = flag.partition("=")[0]
            if name in _DECIDED_ELSEWHERE:
                raise ValueError(f"{name} is not a variant's to say: {_DECIDED_ELSEWHERE[name]}")
        return flags


class Defaults(Value):
    """What a command uses where its options say nothing."""

    baseline: str
    candidate: str
    targets: tuple[str, ...] = Field(min_length=1)
    suite: str
    until: Step


class Limits(Value):
    """Bounds on one compile (seconds of wall time, MiB of resident memory), on one measurement, and on explaining."""

    compile_seconds: float = Field(gt=0)
    compile_memory_mib: int = Field(gt=0)
    device_seconds: float = Field(gt=0)
    device_memory_mib: int = Field(gt=0)
    jobs: int = Field(ge=0)
    traces: int = Field(ge=0)


class Thresholds(Value):
    """When a difference in time counts, and whether `mixed` fails a run."""

    effect: float = Field(gt=0, lt=1)
    confidence: float = Field(gt=0.5, lt=1)
    mixed_fails: bool


class MeasureSettings(Value):
    """How inputs are made, how long one dispatch is timed, and how many are timed against themselves on a target.

    A dispatch of at most `special_elements` elements runs on special inputs too.
    """

    seed: int = Field(ge=0)
    special_elements: int = Field(ge=0)
    budget_seconds: float = Field(gt=0)
    twins: int = Field(ge=1)


class CacheSettings(Value):
    """How large the cache may grow (MiB; 0 for no limit), environments of compilers aside."""

    limit_mib: int = Field(ge=0)


class HistorySettings(Value):
    """When a change in the history speaks: seen in `nights` of `of` nights. A runner is stale after `stale_days`."""

    nights: int = Field(ge=1, default=3)
    of: int = Field(ge=1, default=4)
    stale_days: int = Field(ge=1, default=3)

    @model_validator(mode="after")
    def _within(self) -> Self:
        if self.nights > self.of:
            raise ValueError(f"{self.nights} of {self.of} nights can't be")
        return self


class Rule(Value):
    """What must hold for the facts of one side (`expect`), or for the change (`forbid`).

    An empty `pipeline`, `layout` or `role` admits all.
    """

    description: str
    stage: Stage
    pipeline: str = ""
    layout: str = ""
    role: str = ""
    expect: Literal["innermost"] | None = None
    forbid: Literal["lost"] | None = None
    gates: bool = False

    @model_validator(mode="after")
    def _one_claim(self) -> Self:
        if (self.expect is None) == (self.forbid is None):
            raise ValueError("a rule has either `expect` or `forbid`")
        return self


class Suite(Value):
    """A project's own choice of dispatches, by glob over their ids and models."""

    dispatches: tuple[str, ...] = Field(min_length=1)


# GitHub's images: https://docs.github.com/en/actions/reference/runners/github-hosted-runners
_HOSTED = ("ubuntu", "windows", "macos")


class RunnerSettings(Value):
    """A kind of runner that commands on GitHub may use.

    Attributes:
        labels: of the runner, for `runs-on`.
        targets: those whose code it can run; it compiles for any.
        role: the least role whose commands it takes.
        untrusted: whether it takes code that nobody of this repository wrote: a fork's, or a block in a comment.
    """

    labels: tuple[str, ...] = Field(min_length=1)
    targets: tuple[str, ...]
    role: Role
    untrusted: bool

    @property
    def hosted(self) -> bool:
        """Whether it is one of GitHub's own machines, which are made for one job and then thrown away."""
        return all(_is_image(label) for label in self.labels)


def _is_image(label: str) -> bool:  # ubuntu-24.04, ubuntu-latest, ubuntu-24.04-arm; ubuntu-gpu is somebody's
    system, _, rest = label.partition("-")
    version = rest.partition("-")[0]
    return system in _HOSTED and (version in ("latest", "slim") or version.replace(".", "").isdecimal())


class PullRequestSettings(Value):
    """What the workflow for pull requests compares: the commit that would be merged with its first parent.

    Attributes:
        variant: whose change is judged; empty for the default candidate.
        requirements: the requirements file that says which release of IREE this repository uses; empty for none.
        packages: the file name of the workflow that builds IREE's packages for a pull request; empty for none.
        artifact: in which that workflow keeps them.
        ancestors: how many commits, first parents of each other, are asked for packages before that is given up.
        suite, targets, until: as for a run; empty targets are the default ones.
    """

    variant: str = ""
    requirements: str = ""
    packages: str = Field(default="", pattern=r"^([\w.-]+\.ya?ml)?$")
    artifact: str = Field(default="linux_x86_64_release_packages", min_length=1)
    ancestors: int = Field(default=20, gt=0)
    suite: str = Field(default="smoke", min_length=1)
    targets: tuple[str, ...] = ()
    until: Step = Step.NUMERICS

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if self.requirements and self.packages:
            raise ValueError(
                "a pull request brings another release (`requirements`) or packages (`packages`), not both"
            )
        return self


class NightlySettings(Value):
    """What the nightly workflow compares. Sides as for `innermost run`."""

    baseline: str = Field(min_length=1)
    candidate: str = Field(min_length=1)
    suite: str = Field(min_length=1)
    targets: tuple[str, ...] = ()
    until: Step


class GitHubSettings(Value):
    """GitHub: what is done there besides the comment, who may give which command, and where these run.

    Attributes:
        check: the name of the check run that `innermost github post --check` makes.
        labels: which label a pull request gets, by the run's verdict; none where it isn't named.
        workflow: the file name of the workflow that commands start.
        data_branch: where what people decided is kept.
        dashboard: the address of the dashboard, to which comments link; empty for none.
        compile_on: the runner for all that runs on no device.
        block_kib: the largest MLIR block that is taken from a comment.
        commands: how many commands one comment may give.
        shards: on how many runners a command's dispatches are compiled, where another job runs the code.
        reviewed: whether a machine that isn't GitHub's takes a command's jobs only where reviewers admit them.
        pull_request, nightly: what these workflows compare.
        roles: the least role by command, where it is another than the command's own.
    """

    check: str = Field(min_length=1)
    labels: dict[Overall, str]
    workflow: str = Field(pattern=r"^[\w.-]+\.ya?ml$")
    data_branch: str = Field(min_length=1)
    dashboard: str = Field(default="", pattern=r"^(https?://\S+)?$")
    compile_on: str
    block_kib: int = Field(gt=0, le=28)  # inputs of a dispatched workflow have 65,535 characters together
    commands: int = Field(gt=0)
    shards: int = Field(gt=0, le=256)  # of jobs in a matrix, GitHub's limit
    reviewed: bool
    pull_request: PullRequestSettings = PullRequestSettings()
    nightly: NightlySettings
    roles: dict[str, Role] = Field(default_factory=dict[str, Role])
    runners: dict[str, RunnerSettings]


class Settings(Value):
    """All settings, resolved."""

    defaults: Defaults
    limits: Limits
    thresholds: Thresholds
    measure: MeasureSettings
    cache: CacheSettings
    history: HistorySettings = Field(default_factory=HistorySettings)  # records of earlier versions have none
    compilers: dict[str, str]
    pipelines: dict[str, Pipeline]
    variants: dict[str, VariantSettings]
    targets: dict[str, TargetSettings]
    suites: dict[str, Suite] = Field(default_factory=dict[str, Suite])
    rules: dict[str, Rule]
    github: GitHubSettings


def admits(releases: str, release: str) -> bool:
    """Whether the specifier admits a release; a release candidate counts as the release that it precedes."""
    return SpecifierSet(releases).contains(Version(release).base_version, prereleases=True)
