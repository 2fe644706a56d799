"""Markdown for pages that stay: escaped, in both languages, links that work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from checker.reports.conditions import condition_lines
from checker.reports.markdown_plain import escaped
from checker.reports.plain import plain
from checker.rulebook.model import Condition

MADE = "<!-- Made by `cqo pack docs` from the rule pack; what is written here by hand is lost. -->"
_URL = re.compile(r"https?://[\w./%?=&:#~+-]+")


def both(text: Mapping[str, str] | None, *, by: str = " · ") -> str:
    """A {zh, en} text in both languages."""
    told = dict.fromkeys(escaped(text[lang]) for lang in ("zh", "en") if text and text.get(lang))
    return by.join(told)


def code(text: object) -> str:
    """An id as code; whatever could end the code is shown as plain text instead."""
    shown = plain(str(text))
    return escaped(shown) if not shown or set(shown) & set("`|\\") else f"`{shown}`"


def link(url: object) -> str:
    """An address that can be followed, or plain text if it is no address."""
    shown = plain(str(url))
    return f"<{shown}>" if _URL.fullmatch(shown) else escaped(shown)


def row(cells: Iterable[str]) -> str:
    """A line of a table."""
    return "| " + " | ".join(cells) + " |"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table with its heading."""
    names = list(heads)
    yield row(names)
    yield "|" + " --- |" * len(names)
    yield from (row(cells) for cells in rows)


def condition(part: Condition) -> Iterator[str]:
    """A condition as an indented list; words of ours stand in both languages."""
    yield "```text"
    for zh, en in zip(condition_lines(part, "zh"), condition_lines(part, "en"), strict=True):
        yield zh if zh == en else f"{zh.removesuffix('：')} · {en.strip().removeprefix('- ')}"
    yield "```"


def texts(value: Any) -> str:
    """A text of one language, or of both."""
    return both(value) if isinstance(value, Mapping) else escaped(str(value or ""))
