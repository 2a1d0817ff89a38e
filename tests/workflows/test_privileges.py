# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Who may what, asserted on the files: act, which executes them in other tests, enforces none of it."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.workflows.conftest import ROOT, Adopter

ENV_TOKEN = {"GITHUB_TOKEN": "${{ github.token }}"}
# Every permission of every job. What isn't here is none.
PERMISSIONS = {
    "pull-request": {"compare": {"actions": "read", "contents": "read"}},
    "publish": {
        "publish": {
            "actions": "read",
            "checks": "write",
            "contents": "read",
            "issues": "write",
            "pull-requests": "write",
        }
    },
    "command": {"handle": {"actions": "write", "contents": "write", "issues": "write", "pull-requests": "write"}},
    "benchmark": {
        "plan": {"actions": "read", "contents": "read"},
        "compile": {"contents": "read"},
        "measure": {"contents": "read"},
        "answer": {
            "actions": "read",
            "checks": "write",
            "contents": "read",
            "issues": "write",
            "pull-requests": "write",
        },
    },
    "nightly": {
        "compare": {"contents": "read"},
        "record": {"actions": "read", "contents": "write", "issues": "write"},
        "pages": {"id-token": "write", "pages": "write"},
    },
}
# Each checked in the repository of the action, or in two public repositories that use it (iree-org/iree and
# zizmorcore/zizmor, 2026-08): upload-artifact's.
PINS = {
    "actions/checkout": ("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1"),
    "actions/deploy-pages": ("cd2ce8fcbc39b97be8ca5fce6e763baed58fa128", "v5.0.0"),
    "actions/download-artifact": ("3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c", "v8.0.1"),
    "actions/setup-python": ("5fda3b95a4ea91299a34e894583c3862153e4b97", "v7.0.0"),
    "actions/upload-artifact": ("043fb46d1a93c77aae656e7c1c64a875d1fc6a0a", "v7.0.1"),
    "actions/upload-pages-artifact": ("fc324d3547104276b827a68afc52ff2a11cc49c9", "v5.0.0"),
}
NAMES = sorted(PERMISSIONS)
# Jobs that may run code which nobody of the repository wrote: none of their steps that do gets a token.
RUN_OTHERS_CODE = {("pull-request", "compare"), ("benchmark", "compile"), ("benchmark", "measure")}
DATA = ("${{ steps.history.outputs.branch }}", "innermost-data")  # whose name settings have
COMPILING = ("innermost github compare", "innermost github perform")
LOCAL = "./.github/actions/innermost"


def workflow(adopter: Adopter, name: str) -> Any:
    return adopter.yaml(f".github/workflows/innermost-{name}.yml")


def jobs(adopter: Adopter) -> Iterator[tuple[str, str, Any]]:
    for name in NAMES:
        for job, body in workflow(adopter, name)["jobs"].items():
            yield name, job, body


def steps(adopter: Adopter) -> Iterator[tuple[str, str, Any]]:
    for name, job, body in jobs(adopter):
        for step in body["steps"]:
            yield name, job, step


def test_these_are_all_workflows() -> None:
    assert sorted(path.stem for path in (ROOT / "workflows").glob("*.yml")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_job_has_the_permissions_that_it_needs(installed: Adopter, name: str) -> None:
    assert workflow(installed, name)["permissions"] == {}
    assert {job: body["permissions"] for job, body in workflow(installed, name)["jobs"].items()} == PERMISSIONS[name]


def test_each_job_ends(installed: Adopter) -> None:
    for name, job, body in jobs(installed):
        assert 0 < body["timeout-minutes"] <= 360, (name, job)


def test_no_queued_command_is_dropped(installed: Adopter) -> None:
    """A group holds one waiting run and drops the second: commands don't share one, and cancel nothing."""
    groups = {name: workflow(installed, name).get("concurrency") for name in NAMES}
    assert groups["command"] == {
        "group": "innermost-command-${{ github.event.comment.id }}",
        "cancel-in-progress": False,
    }
    assert groups["benchmark"] == {"group": "${{ fromJSON(inputs.request).title }}", "cancel-in-progress": False}
    assert groups["publish"] == {
        "group": "innermost-publish-${{ github.event.workflow_run.id }}",
        "cancel-in-progress": False,
    }
    assert groups["nightly"] == {"group": "innermost-nightly", "cancel-in-progress": False}
    # In the job: the workflow may be called by another, whose group it must not take.
    assert groups["pull-request"] is None
    assert workflow(installed, "pull-request")["jobs"]["compare"]["concurrency"] == {
        "group": "innermost-pull-request-${{ github.event.pull_request.number }}",
        "cancel-in-progress": True,
    }
    assert {(name, job) for name, job, body in jobs(installed) if "concurrency" in body} == {
        ("pull-request", "compare")
    }


def test_machines_that_are_not_github_s_wait_for_reviewers(installed: Adopter) -> None:
    for name, job, body in jobs(installed):
        if body["runs-on"] != "ubuntu-24.04":
            assert body["environment"], (name, job)
    benchmark = workflow(installed, "benchmark")["jobs"]
    for job, name in (("compile", "compile_in"), ("measure", "measure_in")):  # tests/gh/test_jobs.py has what these are
        assert benchmark[job]["environment"] == f"${{{{ needs.plan.outputs.{name} }}}}"
        assert benchmark["plan"]["outputs"][name] == f"${{{{ steps.plan.outputs.{name} }}}}"
    assert workflow(installed, "nightly")["jobs"]["pages"]["environment"] == "github-pages"


def test_nothing_is_compiled_or_run_where_the_plan_failed(installed: Adopter) -> None:
    """A step that fails may have set outputs, by what it printed of a request."""
    benchmark = workflow(installed, "benchmark")["jobs"]
    assert (benchmark["compile"]["needs"], benchmark["compile"].get("if")) == ("plan", None)
    assert "needs.plan.result == 'success' && " in benchmark["measure"]["if"]


def test_jobs_with_rights_run_on_github_s_machines(installed: Adopter) -> None:
    for name, job, body in jobs(installed):
        if "write" in body["permissions"].values():
            assert body["runs-on"] == "ubuntu-24.04", (name, job)


def test_jobs_with_rights_check_out_the_default_branch_alone_and_restore_no_cache(installed: Adopter) -> None:
    for name, job, body in jobs(installed):
        if "write" not in body["permissions"].values():
            continue
        for step in body["steps"]:
            given = step.get("with", {})
            # The branch of data has no code, and lies aside.
            assert (given.get("ref"), given.get("path")) in ((None, None), DATA, (None, "site")), (name, job)
            assert "repository" not in given, (name, job)
            assert "cache" not in given, (name, job)
            # Unpacked by `innermost`, which reads such files as anybody's.
            assert "download-artifact" not in step.get("uses", ""), (name, job)


def test_no_checkout_leaves_its_token_behind(installed: Adopter) -> None:
    checkouts = [step for _, _, step in steps(installed) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_a_step_is_one_command_and_quotes_no_event(installed: Adopter) -> None:
    for name, job, step in steps(installed):
        command = step.get("run")
        if command is None:
            assert "uses" in step
            continue
        assert command.startswith("innermost "), (name, job, command)
        assert "\n" not in command.strip(), (name, job, command)
        assert "${{" not in command, (name, job, command)


def test_tokens_are_given_to_steps_and_never_where_others_code_runs(installed: Adopter) -> None:
    for _, _, body in jobs(installed):
        assert "env" not in body
    with_token: set[tuple[str, str, str]] = set()
    for name, job, step in steps(installed):
        assert "secrets." not in str(step), (name, job)
        if "GITHUB_TOKEN" in step.get("env", {}):
            assert step["env"] == ENV_TOKEN
            with_token.add((name, job, " ".join(step["run"].split()[:3])))
    others = {(name, job, command) for name, job, command in with_token if (name, job) in RUN_OTHERS_CODE}
    assert others == {("pull-request", "compare", "innermost github resolve")}  # which reads, and runs nothing


def test_what_fetches_compilers_has_what_that_takes(installed: Adopter) -> None:
    """uv comes with an extra, which nothing with rights needs."""
    for name, job, body in jobs(installed):
        setups = [step for step in body["steps"] if step.get("uses") == LOCAL]
        assert len(setups) == any("run" in step for step in body["steps"]), (name, job)
        compiles = any(step.get("run", "").startswith(COMPILING) for step in body["steps"])
        assert ("compilers" in [step.get("with", {}).get("extras") for step in setups]) == compiles, (name, job)


def test_each_action_is_pinned_to_a_commit_that_its_version_names(installed: Adopter) -> None:
    used: set[str] = set()
    own = {f"own/{path.name}": path.read_text() for path in (ROOT / ".github" / "workflows").glob("*.yml")}
    for path, text in {**installed.files(), **own}.items():
        for line in text.splitlines():
            _, found, action = line.partition("uses: ")
            if not found or action == LOCAL:
                continue
            name, _, rest = action.partition("@")
            commit, version = PINS[name]
            assert rest == f"{commit} # {version}", path
            used.add(name)
    assert used == set(PINS)


def test_triggers_are_these(installed: Adopter) -> None:
    triggers = {name: workflow(installed, name)["on"] for name in NAMES}
    assert set(triggers["pull-request"]) == {"pull_request", "workflow_call"}
    assert triggers["publish"] == {"workflow_run": {"workflows": ["Innermost"], "types": ["completed"]}}
    assert triggers["command"] == {"issue_comment": {"types": ["created"]}}
    assert set(triggers["benchmark"]) == {"workflow_dispatch"}
    assert set(triggers["nightly"]) == {"schedule", "workflow_dispatch"}
    assert "pull_request_target" not in str(triggers)


def test_what_publishes_follows_what_compares(installed: Adopter) -> None:
    assert workflow(installed, "publish")["on"]["workflow_run"]["workflows"] == [
        workflow(installed, "pull-request")["name"]
    ]


def test_the_project_s_own_workflow_runs_what_a_contributor_runs() -> None:
    own = Adopter(ROOT).yaml(".github/workflows/ci.yml")
    assert own["permissions"] == {}
    (job,) = own["jobs"].values()
    assert job["permissions"] == {"contents": "read"}
    assert [step["run"].split()[-1] for step in job["steps"] if "run" in step] == [".ci/run"]
    assert set(own["on"]) == {"push", "pull_request"}
