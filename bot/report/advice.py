# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What to do next, by the worst that a run shows. Each step is a sentence, with a command where there is one."""

from dataclasses import dataclass

from bot.model.compiled import OutOfMemory, TimedOut
from bot.model.measured import EXPECTED, PENDING, Compared, DeviceFailed, NotMeasured, Timed
from bot.model.run import Result
from bot.model.run import Step as Until
from bot.report import commands
from bot.report.importance import Importance
from bot.report.operands import moved_at
from bot.report.view import View

_ADVICE = {
    Importance.WRONG: "The candidate computes something else: do not merge before that is explained.",
    Importance.NEWLY_FAILS: "The candidate fails where the baseline does not: start from the diagnostics.",
    Importance.LAYOUT_LOST: "Compare the operand's map stage by stage in the report: the first stage that differs "
    "holds the pass that moved the reduction.",
    Importance.SLOWER: "The slow-down was seen twice, in independent trials.",
    Importance.RULE_BROKEN: "A rule of the settings no longer holds: change the code, or the rule with a reason.",
    Importance.REGRESSED: "Look at the reasons that the report gives.",
    Importance.MIXED: "Worse in one way and better in another, such as a layout lost and time gained: weigh the two, "
    "and say which you accept.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One thing to do; `command` may be empty."""

    words: str
    command: str


def next_steps(view: View, run_dir: str = "RUN_DIR") -> tuple[Step, ...]:
    """What to do, the most useful first; none where nothing is to be done.

    Args:
        view: the classified run.
        run_dir: where run.json is, as a reader can paste it.
    """
    if not view.coverage.asked:
        widen = "Widen the selection: no dispatch matched the suite and the globs."
        return (Step(words="Merge it with the other shards." if view.coverage.shard else widen, command=""),)
    steps: list[Step] = []
    worst = view.rows[0] if view.rows else None
    if worst is not None and worst.importance in _ADVICE:
        steps.append(Step(words=_ADVICE[worst.importance], command=""))
        steps.append(Step(words="Reproduce the worst one:", command=worst.reproduce))
    if Importance.UNSUPPORTED in view.counts:
        words = "What is unsupported stays so until the pipeline or target has a spelling for that release."
        steps.append(Step(words=words, command=""))
    if view.coverage.missing or Importance.INCOMPLETE in view.counts:
        words = "Bring the rest to its end; there is no verdict without it:"
        if limits := _limits(view):
            words = f"With a larger limit it is tried again. Raise {limits} under [limits] in settings, then:"
        steps.append(Step(words=words, command=commands.resume(view.run, run_dir)))
    silent = _silent(view)
    if silent:
        words = "Nothing ran there; this says what the machine lacks. The run goes on, too, where the device is:"
        steps.append(Step(words=words, command=commands.doctor(silent)))
    if any(_lacks_time_alone(row.result) for row in view.of(Importance.INCOMPLETE)):
        words = (
            "Where only a time is missing, a quieter machine helps, or a larger `device_seconds` under [limits] in "
            "innermost.toml. To conclude without times:"
        )
        steps.append(Step(words=words, command=commands.untimed(run_dir)))
    return tuple(steps)


def further_steps(view: View, run_dir: str = "RUN_DIR") -> tuple[Step, ...]:
    """Where to look on, for whoever made the run, where nothing is to be done: why layouts are the same, what is left.

    Args:
        view, run_dir: as for `next_steps`.
    """
    steps: list[Step] = []
    moved = {count.stage: count.moved for count in view.stages}
    apart = next((stage for stage, count in moved.items() if count), None)
    if apart is None and moved and (left := commands.missed(view.run)):
        words = "No layout differs at any stage. What the candidate's passes left alone, and why:"
        steps.append(Step(words=words, command=left))
    elif apart is not None and not moved.get(view.stage):
        result = next(row.result for row in view.rows if moved_at(row.result, apart))
        words = f"Layouts differ at {apart} and are the same again at {view.stage}. By which passes:"
        steps.append(Step(words=words, command=commands.trace(view.run, result.dispatch, result.target)))
    if moved and view.run.request.until is Until.CHECK:
        words = "Layouts alone were compared. To generate code too, and run and time what differs:"
        steps.append(Step(words=words, command=commands.go_on(run_dir)))
    return tuple(steps)


def _limits(view: View) -> str:
    """The settings whose limits kept both sides of a result from their end, as they were."""
    outcomes = [o for row in view.of(Importance.INCOMPLETE) for o in (row.result.baseline, row.result.candidate)]
    seconds = {o.limit_s for o in outcomes if isinstance(o, TimedOut)}
    mib = {o.limit_mib for o in outcomes if isinstance(o, OutOfMemory)}
    reached = [f"`compile_seconds` ({max(seconds):g})"] if seconds else []
    reached += [f"`compile_memory_mib` ({max(mib):,})"] if mib else []
    return " and ".join(reached)


def _silent(view: View) -> tuple[str, ...]:
    """The targets whose device failed, and never ran anything."""
    results = [row.result for row in view.rows]
    failed = {r.target for r in results if isinstance(r.numerics, DeviceFailed) or isinstance(r.timing, DeviceFailed)}
    ran = {r.target for r in results if isinstance(r.numerics, Compared) or isinstance(r.timing, Timed)}
    return tuple(sorted(failed - ran))


def _lacks_time_alone(result: Result) -> bool:
    """Whether timing was tried and failed, and all that comes before it is known."""
    tried = isinstance(result.timing, DeviceFailed) or (
        isinstance(result.timing, NotMeasured) and result.timing.reason not in (*EXPECTED, PENDING)
    )
    return tried and isinstance(result.numerics, Compared)
