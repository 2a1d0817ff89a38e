# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to Dask: compiles bundles on the nodes of a cluster instead of on this machine.

A bundle is one task. Of a node that is lost, the scheduler gives the unfinished tasks to others, until a task has lost
more nodes than its setting `distributed.scheduler.allowed-failures` (3) says; what is finished is fetched at once.
"""

import asyncio
import logging
import queue
import time
import uuid
from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.compiler.claims import Answer
from bot.compiler.job import CompileLimits
from bot.compiler.node import SAME_INNERMOST, Made, Order, compile_order, end
from bot.compiler.pool import Bundle
from bot.compiler.recall import readers
from bot.errors import InfrastructureError, UsageError
from bot.host import install_command
from bot.processes import StopFlag

if TYPE_CHECKING:
    from distributed import Client, Future

_CONNECT_S = 10.0
# A cluster may be starting, or replacing its nodes: so long nobody needs to be there.
_EMPTY_S = 60.0
_POLL_S = 0.2
_FETCH_S = 30.0
# Bundles that the cluster has at a time for each of its threads: one is compiled while the next one waits.
_AHEAD = 2


def scheduler_address(executor: str) -> str:
    """Dask's own spelling of `dask://HOST:PORT`. Raises `UsageError` for anything else. Pure."""
    netloc = executor.removeprefix("dask://")
    try:
        parts = urlsplit(f"//{netloc}")
        whole = bool(parts.hostname and parts.port) and parts.netloc == netloc and parts.username is None
    except ValueError:  # a port that is no number
        whole = False
    if not whole or netloc == executor:
        raise UsageError(
            f"'{executor}' is no address of a Dask scheduler",
            "give it as dask://HOST:PORT, as in dask://127.0.0.1:8786",
        )
    return f"tcp://{netloc}"


def compile_on(
    executor: str,
    bundles: Sequence[Bundle],
    sources: Mapping[str, str],
    limits: CompileLimits,
    keep: Callable[[bytes], str],
    stop: StopFlag,
) -> Iterator[Answer]:
    """Compiles all jobs on a cluster and yields each with its outcome, as `compile_all` does on this machine.

    Args:
        executor: `dask://HOST:PORT`, the cluster's scheduler.
        sources: the source of each compiler by the interpreter that has it here; a node must have the same build.
        keep: stores a vmfb; called from this thread.
        stop: when set, what is under way is cancelled, without error.

    Raises `InfrastructureError` where there is no such cluster, where it differs from this machine, and, after all
    others are compiled, for bundles that lost one node after another.
    """
    with _connected(executor) as client:
        run = uuid.uuid4().hex
        orders = (
            Order(run=run, readers=readers(), jobs=bundle.make(), sources=sources, limits=limits) for bundle in bundles
        )
        flight = _Flight(client, executor, stop)
        try:
            suspects = yield from _answers(flight.results(orders, _AHEAD), keep)
            # What a lost node was doing besides looks as guilty: each has a second go, alone.
            lost = yield from _answers(flight.results(suspects, 0), keep)
        finally:
            flight.close(run)
    if lost:
        names = ", ".join(f"'{order.jobs[0].dispatch}' on {order.jobs[0].target}" for order in lost)
        raise InfrastructureError(
            f"the cluster lost one node after another to {names}", "the same command without --executor says more"
        )


def _answers(
    results: Iterator[tuple[Order, Made | None]], keep: Callable[[bytes], str]
) -> Generator[Answer, None, list[Order]]:
    """The answers in results; returns the orders that have none."""
    lost: list[Order] = []
    for order, made in results:
        if made is None:
            lost.append(order)
            continue
        for vmfb in made.vmfbs:
            keep(vmfb)
        yield from zip(order.jobs, made.outcomes, strict=True)
    return lost


def _task(order: Order) -> Made:
    """Runs on a node."""
    from distributed import get_worker  # noqa: PLC0415 - an extra

    worker = get_worker()
    return compile_order(order, worker.address, Path(worker.local_directory))


class _Flight:
    """Orders on their way to the cluster and back."""

    def __init__(self, client: "Client", executor: str, stop: StopFlag) -> None:
        self._client = client
        self._executor = executor
        self._stop = stop
        self._under_way: dict[Hashable, tuple[Future[Made], Order]] = {}
        self._ended: queue.SimpleQueue[Future[Made]] = queue.SimpleQueue()
        self._seen = time.monotonic()

    def results(self, orders: Iterable[Order], ahead: int) -> Iterator[tuple[Order, Made | None]]:
        """What became of each order, as they end; None for one that lost too many nodes. Ends early when stopped.

        Args:
            ahead: orders under way at a time for each thread of the cluster; 0 for one in all.
        """
        todo = iter(orders)
        while not self._stop.is_set():
            most = self._threads() * ahead or 1
            while len(self._under_way) < most and (order := next(todo, None)) is not None:
                self._send(order)
            if not self._under_way:
                return
            try:
                future = self._ended.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            yield from self._fetch(future)

    def close(self, run: str) -> None:
        """Cancels what is under way, and has every node end the run."""
        futures = [future for future, _ in self._under_way.values()]
        self._under_way.clear()
        if self._client.status == "running":  # else they are gone with the cluster
            with suppress(OSError):
                self._client.cancel(futures)
                self._client.run(end, run, on_error="ignore")

    def _send(self, order: Order) -> None:
        future = self._client.submit(_task, order, pure=False)
        self._under_way[future.key] = future, order
        future.add_done_callback(self._ended.put)

    def _fetch(self, future: "Future[Made]") -> Iterator[tuple[Order, Made | None]]:
        from distributed import KilledWorker  # noqa: PLC0415 - an extra

        order = self._under_way[future.key][1]
        try:
            made: Made | None = future.result(timeout=_FETCH_S)
        except KilledWorker:
            made = None
        except CancelledError as error:
            raise self._gone() from error
        except TimeoutError:  # the node was lost that had it, and it is made again
            future.add_done_callback(self._ended.put)
            return
        except ImportError as error:
            raise InfrastructureError(f"a node of the cluster can't compile: {error}", SAME_INNERMOST) from error
        del self._under_way[future.key]
        future.release()  # else the cluster would keep it
        yield order, made

    def _threads(self) -> int:
        """Threads of all nodes. Raises `InfrastructureError` where there has been none for long."""
        try:
            nodes: Any = self._client.nthreads()
        except OSError as error:
            raise self._gone() from error
        now, threads = time.monotonic(), sum(nodes.values())
        if threads:
            self._seen = now
        elif now - self._seen > _EMPTY_S:
            raise InfrastructureError(
                f"{self._executor} has had no node for {_EMPTY_S:.0f} seconds",
                f"start some: dask worker {scheduler_address(self._executor)}",
            )
        return threads

    def _gone(self) -> InfrastructureError:
        return InfrastructureError(
            f"the scheduler at {self._executor} is gone", "start it again, then repeat the command: it goes on"
        )


@contextmanager
def _connected(executor: str) -> "Generator[Client]":
    """A client of a cluster of the same software. Raises `InfrastructureError` where there is none."""
    address = scheduler_address(executor)
    try:
        from distributed import Client  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise InfrastructureError(
            "--executor dask:// takes Dask, which is not installed", install_command("dask")
        ) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is said once, by us
    try:
        with ThreadPoolExecutor(1) as apart:  # where this thread runs a loop of somebody else's
            apart.submit(asyncio.run, _knock(address)).result()
        client = Client(address, timeout=_CONNECT_S, set_as_default=False)
    except Exception as error:  # whatever a stranger at that port makes of it
        why = str(error).partition("\n")[0] or type(error).__name__
        raise InfrastructureError(
            f"no Dask scheduler answers at {executor}: {why}",
            "start one with `dask scheduler`, of the same version as here, and nodes with `dask worker`",
        ) from error
    with client:
        _check_alike(client)
        yield client


async def _knock(address: str) -> None:
    """Shakes hands. A client waits without end for one who takes the connection and says nothing."""
    from distributed.comm.core import connect  # noqa: PLC0415 - an extra

    comm = await asyncio.wait_for(connect(address, timeout=_CONNECT_S), _CONNECT_S)
    comm.abort()


def _check_alike(client: "Client") -> None:
    """Raises `InfrastructureError` where scheduler and nodes can't take what is sent. Nodes that join later check too.

    Dask asks for the same version of itself and of Python everywhere, and the scheduler unpickles what it passes on.
    """
    versions: Any = client.get_versions()
    here = _software(versions["client"])
    for name, found in {"its scheduler": versions["scheduler"], **versions["workers"]}.items():
        if _software(found) != here:
            raise InfrastructureError(
                f"the cluster is not alike: {name} has {_software(found)}, this machine {here}", SAME_INNERMOST
            )
    found: dict[str, Any] = {}
    try:
        found["its scheduler"] = client.run_on_scheduler(readers)
    except ImportError:
        found["its scheduler"] = None
    nodes: Any = client.run(readers, on_error="return")
    for name, mark in {**found, **nodes}.items():
        if mark != readers():
            which = "another" if isinstance(mark, str) else "no"
            raise InfrastructureError(f"the cluster is not alike: {name} has {which} Innermost", SAME_INNERMOST)


def _software(versions: Mapping[str, Any]) -> str:
    python = ".".join(map(str, versions["host"]["python"].split(".")[:2]))
    return f"distributed {versions['packages']['distributed']} and Python {python}"
