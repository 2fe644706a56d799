"""The group of commands; each is loaded when it is called, so that ``--version`` stays quick."""

from __future__ import annotations

from importlib import import_module

import click

from checker import __version__

_COMMANDS = {
    "check": ("checker.cli.check", "audit dossiers and report"),
    "evaluate": ("checker.cli.evaluate", "the officer's score, level, certificate and process"),
    "recognise": ("checker.cli.recognise", "one dossier under all editions, side by side"),
    "read": ("checker.cli.read", "the blocks of a document with their places"),
    "extract": ("checker.cli.extract", "the statements of authority in documents"),
    "facts": ("checker.cli.facts", "the facts of a dossier, derived ones too"),
    "explain": ("checker.cli.explain", "the proof of one verdict"),
    "init": ("checker.cli.init", "a new dossier to fill in"),
    "pack": ("checker.cli.pack", "rule packs: list, show, lint, test"),
    "rule": ("checker.cli.rule", "one clause as a page"),
    "schema": ("checker.cli.schema", "a JSON Schema"),
    "bench": ("checker.cli.bench", "how good the reading is, on labelled files"),
}


class Lazy(click.Group):
    """A group that knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        found = getattr(import_module(_COMMANDS[cmd_name][0]), "command")  # noqa: B009
        assert isinstance(found, click.Command)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from checker.errors import InputError, did_you_mean

            raise InputError(
                "unknown-command",
                f"there is no command `{args[0]}`",
                help=did_you_mean(args[0], _COMMANDS) or "see cqo --help",
            )
        return super().resolve_command(ctx, args)


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cqo")
def app() -> None:
    """Reads an enterprise's documents and judges, clause by clause and with the exact words as evidence, whether
    its Chief Quality Officer (首席质量官) post is real or a title."""
