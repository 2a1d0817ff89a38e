# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost workflows`: the GitHub workflows of a repository that adopts Innermost."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.help import Group
from bot.errors import EXIT_OK, EXIT_REGRESSION, UsageError

INSTALL_EXAMPLES = (
    "Examples: innermost workflows install . · innermost workflows install ../iree --pin "
    "innermost@git+https://github.com/OWNER/innermost@0123456789abcdef0123456789abcdef01234567"
)
CHECK_EXAMPLES = "Example: innermost workflows check ."

app = typer.Typer(help="The GitHub workflows of a repository that adopts Innermost.", cls=Group, no_args_is_help=True)
Pin = Annotated[
    str | None,
    typer.Option(
        help="The Innermost that the workflows install: a version, or an address at a whole commit. "
        "[default: this one, or the commit that was given before]"
    ),
]
_Repository = Annotated[Path, typer.Argument(metavar="REPO_DIR", help="The top of a git repository.")]


@app.command(epilog=INSTALL_EXAMPLES)
def install(
    repository: _Repository,
    pin: Pin = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that were edited, or are another's.")] = False,
) -> None:
    """Write the workflows, the action that sets them up, and settings; again, to bring them up to date.

    What stands in marked places (`# innermost: yours NAME` to `# innermost: end`) is kept, and settings that are there
    are left alone. Nothing is written where a file was edited elsewhere.
    """
    put(repository, pin, force=force)


def put(repository: Path, pin: str | None, *, force: bool) -> None:
    """Writes all files, and says which, and what is left to do."""
    from bot import __version__
    from bot.workflows.install import outdated, plan, write
    from bot.workflows.release import ACTION, commit_here

    planned = plan(repository, pin)
    if pin is None and planned.lost_pin:
        raise UsageError(
            f"{ACTION} is gone, which said what to install",
            "restore it, or give that again: --pin innermost@git+https://HOST/OWNER/innermost@COMMIT",
        )
    written = write(repository, planned, force=force)
    for path in written:
        typer.echo(f"wrote {path}")
    if not written:
        typer.echo("nothing to do: all is as this release has it")
        return
    project = planned.project
    if project.others:
        typer.echo(
            f"several files pin IREE ({', '.join(project.others)}): name the one that counts as `requirements` under "
            "[github.pull_request] in innermost.toml",
            err=True,
        )
    if project.packages:
        typer.echo(f"add a job to {project.packages} that calls innermost-pull-request.yml: see the README", err=True)
    typer.echo(f"pinned to {planned.pin}; look at the files and commit them", err=True)
    if outdated(planned.pin):
        typer.echo(
            f"these files are those of {__version__}: where {planned.pin} has others, `innermost workflows check` "
            "fails until they are written by it",
            err=True,
        )
    here = commit_here()
    if here is not None and here.commit not in planned.pin:
        typer.echo(
            f"this Innermost is commit {here.commit} of {here.url}, which is nothing that other machines can install; "
            f"where it is published: --pin innermost@git+https://HOST/OWNER/innermost@{here.commit}",
            err=True,
        )
    elif "@" not in planned.pin:
        typer.echo(
            "pip has to find that release where the workflows run; where no index has it, name a commit: "
            "--pin innermost@git+https://HOST/OWNER/innermost@COMMIT",
            err=True,
        )


@app.command(epilog=CHECK_EXAMPLES)
def check(repository: _Repository) -> int:
    """Say what differs from what this release would write; exit code 1 where anything does. Writes nothing."""
    from bot.config.load import FILE_NAME
    from bot.workflows.install import outdated, plan
    from bot.workflows.release import ACTION, pin_in

    action = repository / ACTION
    found = pin_in(action.read_text()) if action.is_file() else None
    planned = plan(repository, None)
    for change in planned.stale:
        typer.echo(change.diff if change.there is not None else f"{change.path} is missing")
    if found is not None and outdated(found):
        typer.echo(f"{ACTION} pins {found}; this is {planned.pin}")
    if planned.stale:
        typer.echo(
            f"bring it up to date with `innermost workflows install {repository}`, and --force over edits outside of "
            "the marked places",
            err=True,
        )
        return EXIT_REGRESSION
    own = f"; {FILE_NAME} is yours" if planned.project.settings else ""
    typer.echo(f"all {len(planned.changes)} files are as this release has them{own}", err=True)
    return EXIT_OK
