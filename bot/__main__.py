# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command `innermost`: runs the command line and turns errors into messages and exit codes."""

import gc
import os
import sys

from bot.cli.stopping import interrupted_by_sigterm
from bot.errors import EXIT_BUG, EXIT_INCOMPLETE, EXIT_OK, EXIT_USAGE, InnermostError

_INTERRUPTED = 130
# What a shell makes of SIGPIPE. Not 0: the reader left before it was known how a comparison ended.
_BROKEN_PIPE = 141
_HANDLE = ["github", "handle"]


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and exits with its code."""
    interrupted_by_sigterm()
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: list[str]) -> int:
    """Runs the command line and returns its exit code (see `bot.errors`)."""
    # Records are trees of values, a million objects at a time: looking for cycles in them takes a fifth of a warm run.
    # What runs for long looks now and then itself.
    gc.disable()
    try:
        if arguments == _HANDLE and _is_idle():
            return EXIT_OK
        from bot.cli.app import app  # noqa: PLC0415 - only what runs a command needs it

        # Standalone mode would turn our exit codes into click's own.
        result = app(args=arguments, prog_name="innermost", standalone_mode=False)
        sys.stdout.flush()  # not left to the interpreter's end, which would complain itself
    except InnermostError as error:
        return _say(error)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)  # noqa: T201
        return _INTERRUPTED
    except BrokenPipeError:
        return _broken_pipe()
    except SystemExit as error:
        # rich and click make an exit with code 1 of it, which is our code for a regression.
        if isinstance(error.__context__, BrokenPipeError):
            return _broken_pipe()
        raise
    except Exception as error:  # noqa: BLE001 - the last door: what is neither ours nor click's is a bug
        return _usage(error) if _is_usage(error) else _bug(error)
    finally:
        gc.enable()
    return result if isinstance(result, int) else 0


def _is_idle() -> bool:
    """Whether a workflow has started us for an event that is not for us, as nearly all are.

    It is found out here, before the command line and what that imports: 0.05 s instead of half a second each time.
    """
    from bot.gh.event import NOTHING_TO_DO, is_idle  # noqa: PLC0415 - other commands don't need it

    if not is_idle(os.environ):
        return False
    print(NOTHING_TO_DO, file=sys.stderr)  # noqa: T201
    return True


def _broken_pipe() -> int:
    """The reader, such as `head`, has seen enough. What is still to be written goes nowhere, without a complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.__stdout__.fileno() if sys.__stdout__ else 1)
    return _BROKEN_PIPE


def _say(error: InnermostError) -> int:
    print(f"error: {error.message}", file=sys.stderr)  # noqa: T201
    if error.tip:
        print(f"tip: {error.tip}", file=sys.stderr)  # noqa: T201
    return error.exit_code


def _is_usage(error: Exception) -> bool:
    # typer carries its own copy of click; every usage error of either can show itself.
    return hasattr(error, "format_message") and hasattr(error, "exit_code")


def _usage(error: Exception) -> int:
    message: str = error.format_message()  # pyright: ignore[reportAttributeAccessIssue]
    if type(error).__name__ == "NoArgsIsHelpError":  # no command was given: the message is the help
        print(message, file=sys.stderr)  # noqa: T201
        return EXIT_USAGE
    context = getattr(error, "ctx", None)
    print(f"error: {message}", file=sys.stderr)  # noqa: T201
    command = getattr(context, "command_path", "innermost")
    print(f"tip: see `{command} --help`", file=sys.stderr)  # noqa: T201
    return EXIT_USAGE


def _bug(error: Exception) -> int:
    import traceback  # noqa: PLC0415

    if isinstance(error, MemoryError | OSError):
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return EXIT_INCOMPLETE
    traceback.print_exception(error)
    print("error: this is a bug in Innermost; please report it with the lines above", file=sys.stderr)  # noqa: T201
    return EXIT_BUG


if __name__ == "__main__":
    main()
