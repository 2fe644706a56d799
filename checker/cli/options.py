"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.errors import InputError

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[str]):
    """An ISO day; anything else is an InputError that shows the right form."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            raise InputError("bad-date", f"`{value}` is no date", help="write it like 2025-03-01") from None


class Where(click.ParamType[Path]):
    """A path; an empty one (of a variable that is not set) is an InputError, not the working folder."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not str(value):
            raise InputError("empty-path", "a path is empty", help="name a folder or a file")
        return Path(value)


class Name(click.ParamType[str]):
    """One of a few names; anything else is an InputError with the nearest right one."""

    name = "name"

    def __init__(self, what: str, names: tuple[str, ...]) -> None:
        self.what, self.names = what, names

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.names:
            return str(value)
        from checker.errors import did_you_mean

        raise InputError(
            f"unknown-{self.what}",
            f"there is no {self.what} `{value}`",
            help=did_you_mean(str(value), self.names),
        )

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "|".join(self.names)


class Regions(click.ParamType[tuple[str, ...]]):
    """Names of regions, with commas between; an empty one (of a variable that is not set) is an InputError."""

    name = "region"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        names = tuple(name.strip() for name in str(value).split(","))
        if not all(names):
            raise InputError(
                "empty-region", "a name of a region is empty", help="write it like `--region shanghai,anhui`"
            )
        return names


THRESHOLDS = ("error", "warning", "note", "never")


def reported(formats: tuple[str, ...], *, fails: str = "") -> Callable[[F], F]:
    """--format, --output, --fail-on, --strict, --no-color, --lang: how a command of findings reports them.

    ``fails`` is added to the help of --fail-on.
    """

    def decorate(function: F) -> F:
        for option in (
            language,
            click.option("--no-color", is_flag=True, help="never colour the text report"),
            click.option("--strict", is_flag=True, help="what is unknown counts as an error"),
            click.option(
                "--fail-on",
                type=Name("threshold", THRESHOLDS),
                default="error",
                show_default=True,
                help=f"exit with 1 from this severity on{fails}",
            ),
            click.option("-o", "--output", type=Where(), help="write the report to a file"),
            click.option("--format", "form", type=Name("format", formats), default="text", show_default=True),
        ):
            function = option(function)
        return function

    return decorate


def engined(function: F) -> F:
    """--as-of, --engine."""
    for option in (
        click.option(
            "--engine",
            type=Name("engine", ("durable", "plain")),
            default="durable",
            show_default=True,
            help="matching engine",
        ),
        click.option("--as-of", type=Day(), help="the day to judge on (default: today)"),
    ):
        function = option(function)
    return function


def packed(function: F) -> F:
    """--pack."""
    return click.option("--pack", default="cqo-2023", show_default=True, help="rule pack: an id or a folder")(
        function
    )


def judged(function: F) -> F:
    """--pack, --region, --as-of, --engine."""
    return _judging(
        function,
        click.option("--region", help="regional edition or jurisdiction (default: the dossier's own)"),
    )


def judged_in_regions(function: F) -> F:
    """As ``judged``, but ``regions`` may be several names, given one by one or with commas between."""
    return _judging(
        function,
        click.option(
            "--region",
            "regions",
            type=Regions(),
            multiple=True,
            help="regional edition or jurisdiction; may be several, each judged (default: the dossier's own)",
        ),
    )


def _judging(function: F, region: Callable[[F], F]) -> F:
    return packed(region(engined(function)))


def cached(function: F) -> F:
    """--no-cache."""

    def callback(context: click.Context, _: click.Parameter, value: bool) -> None:
        from checker.dossier.cache import pattern_folder, without_cache

        if value:
            context.with_resource(without_cache())
        elif (folder := pattern_folder()) is not None:
            from checker.kept_patterns import kept_in

            context.with_resource(kept_in(folder))

    return click.option(
        "--no-cache",
        is_flag=True,
        expose_value=False,
        callback=callback,
        help="read every document anew, and keep nothing",
    )(function)


def language(function: F) -> F:
    """--lang."""
    return click.option(
        "--lang",
        type=Name("language", ("zh", "en")),
        default="zh",
        show_default=True,
        help="language of titles and reasons",
    )(function)


def only_json(function: F) -> F:
    """--format json, the one form of a listing for programs; text is for people."""
    return click.option(
        "--format", "form", type=Name("format", ("text", "json")), default="text", show_default=True
    )(function)
