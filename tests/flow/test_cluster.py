# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run on a real Dask cluster is the run on this machine, whatever becomes of its nodes."""

import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.cache import Cache
from bot.compiler import cluster
from bot.compiler.claims import Answer
from bot.compiler.cluster import compile_on, scheduler_address
from bot.compiler.job import CompileJob, CompileLimits
from bot.compiler.pool import ready
from bot.compiler.toolchain import resolve_side, variant_settings
from bot.config.load import load_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_USAGE, InfrastructureError, UsageError
from bot.files import sha256_hex
from bot.flow.compare import compare
from bot.flow.means import Comparison, Means
from bot.flow.select import select
from bot.model.run import Request, Run, Step
from bot.processes import StopFlag
from bot.record import load_run
from tests.cli.conftest import Innermost, innermost
from tests.compiler.conftest import MakeJob, make_job
from tests.paths import DATA, nested_crash
from tests.runs import without_times

distributed: Any = pytest.importorskip("distributed", reason="needs innermost[dask]")
__all__ = ["innermost", "make_job"]  # the fixtures

SETTINGS = load_settings(Path("/"))
_COMPILER = resolve_side(SETTINGS, "none", variant_settings(SETTINGS, "none"), []).variant.compiler
BUILD = f"{_COMPILER.release} {_COMPILER.revision}"
LIMITS = CompileLimits(seconds=60, memory_mib=4096)


# Asked for its compiler, it ends the node that asks.
KILLER = '#!/bin/sh\nkill -9 "$PPID"\n'


class Finished(distributed.SchedulerPlugin):
    """Counts how often each task was brought to its end."""

    def __init__(self) -> None:
        self.times: Counter[str] = Counter()

    def transition(self, key: str, start: str, finish: str, *_args: Any, **_kwargs: Any) -> None:
        if finish == "memory":
            self.times[key] += 1


@contextmanager
def nodes(count: int, **scheduler: Any) -> Generator[Any]:
    with distributed.LocalCluster(
        n_workers=count,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=":0",
        scheduler_kwargs=scheduler,
    ) as made:
        yield made


@pytest.fixture(scope="module")
def two() -> Generator[Any]:
    """A cluster of two processes of one thread."""
    with nodes(2) as made:
        yield made


def executor(made: Any) -> str:
    return made.scheduler_address.replace("tcp://", "dask://")


@dataclass
class Watch:
    """Calls `first` after the first pair."""

    first: Callable[[], None]
    said: list[str] = field(default_factory=list[str])

    def begin(self, step: str, total: int) -> None: ...

    def advance(self, what: str) -> None:
        if not self.said:
            self.first()
        self.said.append(what)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    dispatches, texts = select(SETTINGS, "", ("squeezenet",), None)
    files = tuple(str(DATA / name) for name in ("issue.mlir", "pad.mlir", "odd_size.mlir"))
    own, own_texts = select(SETTINGS, "", files, None)
    dispatches, texts = (*dispatches[:3], *own), {**texts, **own_texts}
    assert len(dispatches) == 6
    return Comparison(
        request=Request(suite="", globs=("some",), until=Step.COMPILE, corpus=""),
        dispatches=dispatches,
        texts=texts,
        costs=dict.fromkeys(texts, 1.0),
        baseline="baseline",
        candidate="reordered",
        targets=("llvm-cpu",),
    )


def run(
    comparison: Comparison,
    folder: Path,
    where: str,
    first: Callable[[], None] = lambda: None,
    stop: StopFlag | None = None,
) -> Run:
    means = Means(
        settings=SETTINGS,
        run_dir=folder,
        cache=Cache(folder / "cache", 0, enabled=False),
        watcher=Watch(first),
        stop=stop or StopFlag(),
        now=datetime.now(UTC),
        executor=where,
    )
    return compare(comparison, means)


def executables(folder: Path) -> set[str]:
    return {file.name for file in (folder / "executables").iterdir()}


@pytest.fixture(scope="module")
def local(comparison: Comparison, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, set[str]]:
    folder = tmp_path_factory.mktemp("local")
    return run(comparison, folder, ""), executables(folder)


DASK = (sys.executable, "-m", "dask")
SMALL = ("--nthreads", "1", "--no-nanny", "--no-dashboard")


@contextmanager
def process(*command: str) -> Generator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as made:
        try:
            yield made
        finally:
            made.kill()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def _nothing(_client: Any) -> None: ...


def _unlike(versions: Any) -> str:
    return f"distributed {id(versions)}"


def real(job: CompileJob, **changed: str) -> CompileJob:
    """The job with the build that the installed compiler is."""
    return replace(job, build=BUILD, **changed)


def answers(made: Any, jobs: Sequence[CompileJob], **sources: str) -> Iterator[Answer]:
    where = {sys.executable: "installed", **sources}
    return compile_on(executor(made), list(map(ready, jobs)), where, LIMITS, sha256_hex, StopFlag())


@pytest.mark.slow
def test_a_run_on_a_cluster_is_the_run_on_this_machine(
    two: Any, comparison: Comparison, local: tuple[Run, set[str]], tmp_path: Path
) -> None:
    there = run(comparison, tmp_path, executor(two))
    assert without_times(there) == without_times(local[0])
    assert executables(tmp_path) == local[1]
    assert there.summary.missing == ()


@pytest.mark.slow
def test_what_a_lost_node_had_is_compiled_elsewhere_and_nothing_else_again(
    two: Any, comparison: Comparison, local: tuple[Run, set[str]], tmp_path: Path
) -> None:
    with two.get_client() as client:
        pids = client.run(os.getpid)
    finished = Finished()
    two.scheduler.add_plugin(finished)
    lost: set[str] = set()
    unfetched: set[str] = set()

    def lose_one() -> None:
        node = next(node for node in two.scheduler.workers.values() if node.processing)
        lost.update(task.key for task in node.processing)
        unfetched.update(task.key for task in node.has_what)
        os.kill(pids[node.address], signal.SIGKILL)

    there = run(comparison, tmp_path, executor(two), lose_one)
    assert without_times(there) == without_times(local[0])
    assert executables(tmp_path) == local[1]
    assert lost
    assert len(finished.times) == len(comparison.pairs)
    assert {key for key, times in finished.times.items() if times > 1} <= unfetched


@pytest.mark.slow
def test_a_stop_keeps_what_is_finished(two: Any, comparison: Comparison, tmp_path: Path) -> None:
    stop = StopFlag()
    there = run(comparison, tmp_path, executor(two), stop.set, stop)
    assert there.results
    assert there.summary.missing


@pytest.mark.slow
def test_a_lost_scheduler_keeps_what_is_finished(comparison: Comparison, tmp_path: Path) -> None:
    port = free_port()
    command = [*DASK, "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]
    with process(*command) as scheduler, process(*DASK, "worker", f"tcp://127.0.0.1:{port}", *SMALL):
        with pytest.raises(InfrastructureError, match=f"the scheduler at dask://127.0.0.1:{port} is gone") as caught:
            run(comparison, tmp_path, f"dask://127.0.0.1:{port}", scheduler.kill)
        assert caught.value.tip
    assert load_run(tmp_path).results


def test_a_bundle_that_ends_every_node_is_named_and_no_other_suffers(make_job: MakeJob, tmp_path: Path) -> None:
    killer = tmp_path / "killer"
    killer.write_text(KILLER)
    killer.chmod(0o755)
    issue = (DATA / "issue.mlir").read_text()
    jobs = [
        real(make_job("deadly", issue), python="killer"),
        *(real(make_job(name, issue)) for name in ("one", "two", "three")),
        real(make_job("crash", nested_crash())),
    ]
    found: dict[str, str] = {}
    with nodes(2, allowed_failures=0) as made, pytest.raises(InfrastructureError) as caught:
        found.update((job.dispatch, outcome.kind) for job, outcome in answers(made, jobs, killer=f"python:{killer}"))
    assert found == {"one": "checked", "two": "checked", "three": "checked", "crash": "crashed"}
    assert "to 'deadly' on llvm-cpu" in caught.value.message


def test_a_node_that_differs_is_refused_by_name(
    two: Any, make_job: MakeJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job("issue", (DATA / "issue.mlir").read_text())

    def refused(*jobs: CompileJob, **sources: str) -> str:
        with pytest.raises(InfrastructureError) as caught:
            list(answers(two, jobs, **sources))
        assert caught.value.tip
        return caught.value.message

    said = refused(replace(job, build="3.0.0 abc"))
    assert "node tcp://127.0.0.1:" in said
    assert f"compiler 'installed' is build {BUILD} here, and 3.0.0 abc on the machine that asks" in said
    assert "there is no interpreter at /nowhere" in refused(replace(job, python="gone"), gone="python:/nowhere")
    monkeypatch.setattr(cluster, "readers", lambda: "changed")
    assert "has another Innermost" in refused(job)
    monkeypatch.setattr(cluster, "_check_alike", _nothing)  # as a node that joins later is not asked
    assert "has another Innermost" in refused(job)
    monkeypatch.undo()
    monkeypatch.setattr(cluster, "_software", _unlike)
    assert "the cluster is not alike: its scheduler has" in refused(job)


def test_a_node_without_innermost_is_refused(make_job: MakeJob) -> None:
    bare = "import sys; sys.modules['bot'] = None; from dask.__main__ import main; sys.argv[0] = 'dask'; main()"
    with nodes(0) as made, process(sys.executable, "-c", bare, "worker", made.scheduler_address, *SMALL):
        with made.get_client() as client:
            client.wait_for_workers(1, timeout=30)
        with pytest.raises(InfrastructureError, match="has no Innermost"):
            list(answers(made, [make_job("issue", "")]))


def test_a_cluster_without_nodes_is_given_up(make_job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_EMPTY_S", 0.5)
    with nodes(0) as made, pytest.raises(InfrastructureError, match="has had no node") as caught:
        list(answers(made, [make_job("issue", "")]))
    assert f"dask worker {made.scheduler_address}" in caught.value.tip


def test_nobody_there(innermost: Innermost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_CONNECT_S", 0.5)
    dispatch = ("--dispatch", DATA / "issue.mlir", "--until", "check", "--no-cache", "--out", "out")
    with socket.create_server(("127.0.0.1", 0)) as mute:  # takes connections and says nothing
        for port in (free_port(), mute.getsockname()[1]):
            said = innermost("run", *dispatch, "--executor", f"dask://127.0.0.1:{port}")
            assert said.code == EXIT_INCOMPLETE
            assert f"no Dask scheduler answers at dask://127.0.0.1:{port}" in said.err
            assert "dask scheduler" in said.err
    wrong = innermost("run", *dispatch, "--executor", "127.0.0.1:8786")
    assert wrong.code == EXIT_USAGE
    assert "dask://HOST:PORT" in wrong.err
    both = innermost("run", *dispatch, "--executor", "dask://127.0.0.1:8786", "--jobs", 2)
    assert both.code == EXIT_USAGE
    monkeypatch.setitem(sys.modules, "distributed", None)
    lacking = innermost("run", *dispatch, "--executor", "dask://127.0.0.1:8786")
    assert lacking.code == EXIT_INCOMPLETE
    assert "[dask]" in lacking.err


@pytest.mark.parametrize(
    ("executor", "address"),
    [
        ("dask://127.0.0.1:8786", "tcp://127.0.0.1:8786"),
        ("dask://node-1.example:8786", "tcp://node-1.example:8786"),
        ("dask://[::1]:8786", "tcp://[::1]:8786"),
    ],
)
def test_addresses(executor: str, address: str) -> None:
    assert scheduler_address(executor) == address


@pytest.mark.parametrize(
    "executor",
    ["", "dask", "dask://", "dask://host", "dask://:8786", "dask://host:port", "dask://host:99999", "dask://host:0",
     "dask://me@host:1", "dask://host:1/path", "dask://host:1?x", "tcp://host:8786", "host:8786"],
)  # fmt: skip
def test_what_is_no_address(executor: str) -> None:
    with pytest.raises(UsageError, match="is no address of a Dask scheduler"):
        scheduler_address(executor)
