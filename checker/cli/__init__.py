"""The command ``cqo``."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.errors import InputError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs ``cqo`` and ends the process with one of the exit codes of ``checker.cli.exits``."""
    code = run(list(sys.argv[1:] if arguments is None else arguments))
    # Python would look through everything for circles once more before it ends.
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Runs one command; every error becomes one message on standard error and an exit code."""
    import click

    from checker.circles import seldom_walked
    from checker.cli import exits
    from checker.cli.app import app
    from checker.errors import EngineFault, InputError

    seldom_walked()
    _speak_utf8()
    try:
        result = app.main(arguments, prog_name="cqo", standalone_mode=False)
        return result if isinstance(result, int) else exits.CLEAN
    except InputError as error:
        return _wrong(error, arguments)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.Abort:
        click.echo("aborted", err=True)
        return exits.WRONG_INPUT
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return exits.WRONG_INPUT
    except click.ClickException as error:
        from checker.cli.usage import told

        return _wrong(told(error), arguments)
    except EngineFault as fault:
        click.echo(f"fault[engine]: {fault}", err=True)
        return exits.FAULT
    except BrokenPipeError:
        return exits.CLEAN
    except OSError as error:
        # The machine refuses: a name too long, no rights, no room. That is nothing that the program did wrong.
        return _wrong(_refused(error), arguments)
    except Exception as fault:
        return _fault(fault)


def _wrong(error: InputError, arguments: list[str]) -> int:
    import click

    from checker.cli import exits
    from checker.messages import render

    click.echo(render(error, roots=[root for a in arguments for root in _root(Path(a))]), err=True)
    return exits.WRONG_INPUT


def _root(named: Path) -> list[Path]:
    """The folder that messages about what is ``named`` tell their paths from."""
    try:
        return [named if named.is_dir() else named.parent] if named.exists() else []
    except OSError:
        return []


def _refused(error: OSError) -> InputError:
    from checker.errors import InputError

    why = (error.strerror or type(error).__name__).lower()
    file = str(error.filename or "")
    shown = f": `{file if len(file) <= 100 else file[:100] + '…'}`" if file else ""
    return InputError("system", f"{why}{shown}", help="choose another place or name")


def _fault(fault: Exception) -> int:
    import os
    import traceback

    import click

    from checker.cli import exits
    from checker.messages import clean

    if os.environ.get("CQO_DEBUG"):
        traceback.print_exc()
    place = traceback.extract_tb(fault.__traceback__)[-1]
    name = Path(place.filename).name
    click.echo(clean(f"fault[internal]: {type(fault).__name__} in {name}:{place.lineno}: {fault}"), err=True)
    click.echo("  help: this is a mistake in cqo, not in your files; CQO_DEBUG=1 shows more", err=True)
    return exits.FAULT


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
