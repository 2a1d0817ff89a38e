# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Workflows, their runs and artifacts."""

from dataclasses import replace

from tests.gh.server.call import Answer, Call, RefusalError, not_found, operation
from tests.gh.server.state import Artifact, Workflow, WorkflowRun


def _workflow(call: Call) -> Workflow:
    """By number, or by the name of its file."""
    named = call.values["workflow_id"]
    for workflow in call.state.workflows.values():
        if named in (str(workflow.id), workflow.path.rsplit("/", maxsplit=1)[-1]):
            return workflow
    raise not_found()


def _run(call: Call) -> WorkflowRun:
    run = call.state.runs.get(int(call.values["run_id"]))
    if run is None:
        raise not_found()
    return run


def _artifact(call: Call) -> Artifact:
    artifact = call.state.artifacts.get(int(call.values["artifact_id"]))
    if artifact is None:
        raise not_found()
    return artifact


@operation("actions/get-workflow")
def get_workflow(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.workflow(_workflow(call)))


@operation("actions/create-workflow-dispatch")
def dispatch(call: Call) -> Answer:
    """Starts a run; GitHub refuses an unknown branch, a workflow without the trigger, and inputs it does not define."""
    workflow = _workflow(call)
    ref = call.body["ref"].removeprefix("refs/heads/")
    if ref not in call.state.branches:
        raise RefusalError(422, f"No ref found for: {call.body['ref']}")
    if workflow.inputs is None:
        raise RefusalError(422, "Workflow does not have 'workflow_dispatch' trigger")
    inputs = call.body.get("inputs", {})
    unknown = [name for name in inputs if name not in workflow.inputs]
    if unknown:
        raise RefusalError(422, f"Unexpected inputs provided: {unknown}")
    run = call.state.run(
        workflow,
        head_sha=call.state.branches[ref],
        head_branch=ref,
        actor=call.who.login,
        title=workflow.run_name(inputs) if workflow.run_name is not None else workflow.name,
        inputs=tuple((name, str(value)) for name, value in inputs.items()),
    )
    if not call.body.get("return_run_details"):
        return Answer(status=204)
    url = call.shapes.run(run)["url"]
    return Answer(
        status=200, body={"workflow_run_id": run.id, "run_url": url, "html_url": f"https://github.com/{run.id}"}
    )


def _listed(call: Call, runs: list[WorkflowRun]) -> Answer:
    """Newest first. `status` is a status or a conclusion, as at GitHub."""
    wanted = {name: call.query.get(name) for name in ("event", "branch", "actor", "head_sha", "status")}
    rows = [
        run
        for run in sorted(runs, key=lambda run: -run.id)
        if wanted["event"] in (None, run.event)
        and wanted["branch"] in (None, run.head_branch)
        and wanted["actor"] in (None, run.actor)
        and wanted["head_sha"] in (None, run.head_sha)
        and wanted["status"] in (None, run.status, run.conclusion)
    ]
    return call.page(rows, call.shapes.run, within="workflow_runs")


@operation("actions/list-workflow-runs")
def list_runs_of_workflow(call: Call) -> Answer:
    workflow = _workflow(call)
    return _listed(call, [run for run in call.state.runs.values() if run.workflow == workflow.id])


@operation("actions/list-workflow-runs-for-repo")
def list_runs(call: Call) -> Answer:
    return _listed(call, list(call.state.runs.values()))


@operation("actions/get-workflow-run")
def get_run(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.run(_run(call)))


@operation("actions/cancel-workflow-run")
def cancel_run(call: Call) -> Answer:
    run = _run(call)
    if run.status == "completed":
        raise RefusalError(409, "Cannot cancel a workflow run that is completed.")
    call.state.runs[run.id] = replace(run, status="completed", conclusion="cancelled")
    return Answer(status=202, body={})


@operation("actions/list-jobs-for-workflow-run")
def list_jobs(call: Call) -> Answer:
    run = _run(call)
    return call.page([(run, name, status) for name, status in run.jobs], call.shapes.job, within="jobs")


@operation("actions/list-workflow-run-artifacts")
def list_artifacts_of_run(call: Call) -> Answer:
    run, name = _run(call), call.query.get("name")
    rows = [one for one in call.state.artifacts.values() if one.run == run.id and name in (None, one.name)]
    return call.page(rows, call.shapes.artifact, within="artifacts")


@operation("actions/list-artifacts-for-repo")
def list_artifacts(call: Call) -> Answer:
    name = call.query.get("name")
    rows = [one for one in call.state.artifacts.values() if name in (None, one.name)]
    return call.page(rows, call.shapes.artifact, within="artifacts")


@operation("actions/get-artifact")
def get_artifact(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.artifact(_artifact(call)))


@operation("actions/download-artifact")
def download_artifact(call: Call) -> Answer:
    """To where the archive is, for a minute: an address that takes no token (`GitHubServer` serves it)."""
    artifact = _artifact(call)
    if artifact.expired:
        raise RefusalError(410, "Artifact has expired")
    return Answer(status=302, headers=(("Location", f"{call.shapes.base_url}/_archives/{artifact.id}"),))
