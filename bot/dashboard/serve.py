# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Shows a site on this machine alone."""

import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from bot.errors import InfrastructureError

LOOPBACK = "127.0.0.1"


def server_for(site: Path, port: int) -> ThreadingHTTPServer:
    """A server of a site on loopback; with port 0 on one that is free. `serve_forever` runs it.

    Raises `InfrastructureError` where the port is taken.
    """
    try:
        return _Server((LOOPBACK, port), partial(_Handler, directory=str(site)))
    except OSError as error:
        raise InfrastructureError(
            f"cannot listen on {LOOPBACK}:{port}: {error.strerror}", "choose another --port, or 0 for a free one"
        ) from error


class _Server(ThreadingHTTPServer):
    """A browser asks for many files at once, and leaves when it has seen enough: neither is worth a complaint."""

    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tells of a fault, but not of a browser that left."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """Files, no listings. Other names for this machine are refused: a page elsewhere may have made one up."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".atom": "application/atom+xml"}  # noqa: RUF012

    def send_head(self) -> Any:
        """The file that is asked for, or an error."""
        host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        if host not in (LOOPBACK, "localhost"):
            self.send_error(HTTPStatus.FORBIDDEN, "this server answers to localhost alone")
            return None
        return super().send_head()

    def list_directory(self, path: Any) -> None:  # noqa: ARG002 - the base class asks so
        """There are none."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self) -> None:
        """The site may be built anew while it is shown."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Requests are not worth a line each."""
