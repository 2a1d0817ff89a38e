# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The environment, parsed: a table of what is right, and one of what is wrong."""

from pathlib import Path
from typing import Any

import pytest

from bot.errors import InputError, UsageError
from bot.gh.env import AppKey, WorkflowRun, parse_environment
from bot.gh.event import read_event

PEM = "-----BEGIN RSA PRIVATE KEY-----\nSECRET\n-----END RSA PRIVATE KEY-----"
GOOD = {"GITHUB_TOKEN": "ghs_abc", "GITHUB_REPOSITORY": "iree-org/iree"}


@pytest.mark.parametrize(
    ("variables", "option", "event", "number"),
    [
        ({}, 7, None, 7),
        ({"GITHUB_REF": "refs/pull/9/merge"}, 7, {"issue": {"number": 8}}, 7),
        ({"GITHUB_REF": "refs/pull/9/merge"}, None, {"pull_request": {"number": 8}}, 8),
        ({}, None, {"issue": {"number": 8, "pull_request": {}}}, 8),
        ({"GITHUB_REF": "refs/pull/9/merge"}, None, {"ref": "x"}, 9),
        ({"GITHUB_REF": "refs/pull/9/head"}, None, None, 9),
    ],
)
def test_the_number_comes_from_the_option_then_the_event_then_the_ref(
    variables: dict[str, str], option: int | None, event: dict[str, Any] | None, number: int
):
    found = parse_environment({**GOOD, **variables}, number=option, event=event)
    assert found.destination is not None
    assert found.destination.number == number
    assert found.destination.api_url == "https://api.github.com"
    assert found.summary is None


@pytest.mark.parametrize(
    ("given", "url", "graphql"),
    [
        ("", "https://api.github.com", "https://api.github.com/graphql"),
        ("https://api.github.com/", "https://api.github.com", "https://api.github.com/graphql"),
        ("https://git.example.org/api/v3", "https://git.example.org/api/v3", "https://git.example.org/api/graphql"),
        ("https://api.octo.ghe.com", "https://api.octo.ghe.com", "https://api.octo.ghe.com/graphql"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "http://127.0.0.1:8080/graphql"),
    ],
)
def test_enterprise_addresses_are_honoured(given: str, url: str, graphql: str):
    for more in ({}, {"GITHUB_GRAPHQL_URL": graphql}):
        found = parse_environment({**GOOD, "GITHUB_API_URL": given, **more}, number=1, event=None)
        assert found.destination is not None
        assert (found.destination.api_url, found.destination.graphql_url) == (url, graphql)


def test_the_workflow_run_and_its_page():
    variables = {"GITHUB_RUN_ID": "42", "GITHUB_RUN_ATTEMPT": "2", "GITHUB_SERVER_URL": "https://git.example.org"}
    found = parse_environment({**GOOD, **variables}, number=1, event=None).workflow_run
    page = "https://git.example.org/iree-org/iree/actions/runs/42/attempts/2"
    assert found == WorkflowRun(id=42, attempt=2, url=page)
    assert parse_environment(GOOD, number=1, event=None).workflow_run is None


def test_an_app_comes_before_the_token():
    app = {"INNERMOST_APP_ID": "7", "INNERMOST_APP_KEY": f"{PEM}\n"}
    found = parse_environment({**GOOD, **app}, number=1, event=None)
    assert found.destination is not None
    assert found.destination.credentials == AppKey("7", PEM)
    assert "SECRET" not in repr(found)


def test_without_a_number_a_summary_is_enough_and_needs_no_token():
    found = parse_environment({"GITHUB_STEP_SUMMARY": "/x/summary"}, number=None, event={"schedule": "0 3 * * *"})
    assert found.destination is None
    assert found.summary == Path("/x/summary")


@pytest.mark.parametrize(
    ("variables", "option", "part"),
    [
        ({"GITHUB_TOKEN": ""}, 1, "GITHUB_TOKEN is not set"),
        ({"GITHUB_TOKEN": "ghs_abc\nghs_def"}, 1, "GITHUB_TOKEN contains characters"),
        ({"GITHUB_TOKEN": "ghs_äbc"}, 1, "GITHUB_TOKEN contains characters"),
        ({"GITHUB_REPOSITORY": ""}, 1, "GITHUB_REPOSITORY is not set"),
        ({"GITHUB_REPOSITORY": "iree"}, 1, "is not owner/name"),
        ({"GITHUB_REPOSITORY": "../iree"}, 1, "is not owner/name"),
        ({"GITHUB_REPOSITORY": "a/b/c"}, 1, "is not owner/name"),
        ({"GITHUB_REPOSITORY": "a/b?c"}, 1, "is not owner/name"),
        ({"GITHUB_API_URL": "api.github.com"}, 1, "is not an http(s) address"),
        ({"GITHUB_API_URL": "ftp://x"}, 1, "is not an http(s) address"),
        ({"GITHUB_API_URL": "https://x:y"}, 1, "is not an address"),
        ({"GITHUB_API_URL": "https://me:secret@host"}, 1, "more than a host and a path"),
        ({"GITHUB_API_URL": "http://git.example.org/api/v3"}, 1, "unencrypted"),
        ({"GITHUB_GRAPHQL_URL": "https://elsewhere.org/graphql"}, 1, "on another host"),
        ({"GITHUB_RUN_ID": "x"}, 1, "GITHUB_RUN_ID 'x' is not a number"),
        ({"GITHUB_RUN_ID": "1", "GITHUB_RUN_ATTEMPT": "two"}, 1, "GITHUB_RUN_ATTEMPT 'two'"),
        ({"INNERMOST_APP_ID": "7"}, 1, "INNERMOST_APP_KEY is not set"),
        ({"INNERMOST_APP_KEY": "secret"}, 1, "INNERMOST_APP_ID is not set"),
        ({"INNERMOST_APP_ID": "7", "INNERMOST_APP_KEY": "secret.pem"}, 1, "not a private key"),
        ({"GITHUB_REF": "refs/pull/x/merge"}, None, "names no pull request"),
        ({"GITHUB_REF": "refs/heads/main"}, None, "no pull request or issue to post to"),
        ({}, None, "no pull request or issue to post to"),
        ({}, 0, "--number 0"),
    ],
)
def test_what_is_missing_or_malformed_is_one_clear_error(variables: dict[str, str], option: int | None, part: str):
    with pytest.raises(UsageError) as caught:
        parse_environment({**GOOD, **variables}, number=option, event=None)
    assert part in caught.value.message
    assert caught.value.tip
    assert caught.value.exit_code == 2
    for secret in ("ghs_", "secret"):
        assert secret not in caught.value.message + caught.value.tip


@pytest.mark.parametrize("number", [None, "7", True, 0, -1, 1.5])
def test_an_event_with_an_odd_number_is_refused(number: object):
    with pytest.raises(InputError, match="has no number"):
        parse_environment(GOOD, number=None, event={"issue": {"number": number}})


def test_the_token_is_in_no_repr():
    assert "ghs_abc" not in repr(parse_environment(GOOD, number=1, event=None))


@pytest.mark.parametrize("text", ["", "{", "[]", "\xff", "[" * 100_000])
def test_a_damaged_event_is_one_clear_error(tmp_path: Path, text: str):
    path = tmp_path / "event.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(InputError) as caught:
        read_event(path)
    assert str(path) in caught.value.message
    assert caught.value.tip


def test_a_missing_event_is_one_clear_error(tmp_path: Path):
    with pytest.raises(InputError, match="cannot read"):
        read_event(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("variables", "number", "message"),
    [
        ({}, 1, "GITHUB_REPOSITORY and GITHUB_TOKEN are not set"),
        ({"INNERMOST_APP_ID": "7", "INNERMOST_APP_KEY": PEM}, 1, "GITHUB_REPOSITORY is not set"),
        ({}, None, "no pull request or issue to post to; GITHUB_REPOSITORY and GITHUB_TOKEN are not set"),
    ],
)
def test_all_that_is_missing_is_told_at_once(variables: dict[str, str], number: int | None, message: str):
    with pytest.raises(UsageError) as raised:
        parse_environment(variables, number=number, event=None)
    assert raised.value.message == message
    assert "owner/name" in raised.value.tip
