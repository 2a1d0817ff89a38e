# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""HTTP on loopback, and what can be wrong with a connection."""

import socket
import struct
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Protocol

from tests.gh.server.troubles import BAD_GATEWAY, RESETS, SILENT, Trouble

if TYPE_CHECKING:
    from tests.gh.server.github import Exchange


class Responder(Protocol):
    """What knows the answers."""

    def respond(self, method: str, target: str, headers: Mapping[str, str], data: bytes) -> "Exchange":
        """The exchange for one request."""
        ...


class Listener:
    """A port on loopback at which `responder` is asked."""

    def __init__(self, responder: Responder) -> None:
        self.closing = threading.Event()
        listener = self

        class Handler(_Handler):
            asks = responder
            closing = listener.closing

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def start(self) -> None:
        """Listens."""
        self._thread.start()

    def stop(self) -> None:
        """Listens no more; who was left without an answer is let go."""
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    """HTTP for one connection; each answer in one write, so that a reset cuts it off whole."""

    asks: Responder
    closing: threading.Event
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def _serve(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        exchange = self.asks.respond(self.command, self.path, dict(self.headers), data)
        if exchange.trouble in RESETS:
            # Lingering for 0 s makes close() send RST instead of FIN.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        if exchange.trouble in SILENT:
            self.closing.wait(60)
            self.close_connection = True
            return
        answer = BAD_GATEWAY if exchange.trouble is Trouble.BAD_GATEWAY_AFTER else exchange.answer
        body = answer.data()
        if exchange.trouble is Trouble.BROKEN_AFTER:
            body = body[: len(body) // 2]
        self.send_response_only(answer.status)
        kind = "application/zip" if isinstance(answer.body, bytes) else "application/json; charset=utf-8"
        for name, value in (("Content-Type", kind), *answer.headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = _serve  # noqa: N815 - the names that http.server looks for

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - overrides
        """Says nothing: tests assert on what is printed."""
