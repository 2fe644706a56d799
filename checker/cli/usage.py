"""What is wrong with a command line, in the form of all our messages."""

from __future__ import annotations

from click import exceptions

from checker.errors import InputError


def told(error: exceptions.ClickException) -> InputError:
    """What the parser of the command line found wrong, as code, message and mend."""
    context = getattr(error, "ctx", None)
    see = f"see {context.command_path if context else 'cqo'} --help"
    if isinstance(error, exceptions.NoSuchOption):
        near = f"did you mean `{error.possibilities[0]}`?" if error.possibilities else see
        return InputError("unknown-option", f"there is no option `{error.option_name}`", help=near)
    if isinstance(error, exceptions.NoSuchCommand):
        near = f"did you mean `{error.possibilities[0]}`?" if error.possibilities else see
        return InputError("unknown-command", f"there is no command `{error.command_name}`", help=near)
    if isinstance(error, exceptions.MissingParameter) and error.param is not None and context:
        return InputError("missing-argument", f"`{error.param.make_metavar(context)}` is missing", help=see)
    return InputError("usage", _as_ours(error.format_message()), help=see)


def _as_ours(message: str) -> str:
    """In lower case, without a full stop, the user's words in backticks."""
    text = message.rstrip(".").replace("'", "`")
    return text[:1].lower() + text[1:]
