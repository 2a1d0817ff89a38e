# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A GitHub for each test, and the pace at which it is asked."""

from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.gh.patience import Pace
from tests.gh.server import GitHubServer

FAST = Pace(request_gap_s=0, write_gap_s=0, timeout_s=5, first_wait_s=0.001)


@pytest.fixture
def server() -> Iterator[GitHubServer]:
    """Pull requests 7 and 8, without comments."""
    with GitHubServer() as github:
        github.state.pull(7)
        github.state.pull(8)
        yield github


@pytest.fixture
def fast() -> Pace:
    return FAST


@pytest.fixture
def unpaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """For commands, which make their own pace: without its pauses between requests."""
    defaults = {**(Pace.__init__.__kwdefaults__ or {}), "request_gap_s": 0, "write_gap_s": 0}
    monkeypatch.setattr(Pace.__init__, "__kwdefaults__", defaults)


@pytest.fixture(scope="session")
def app_keys() -> tuple[str, str]:
    """A private and a public key, as PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.decode(), public.decode()
