"""Reports: assessments in, text out; one module a format, each loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import InputError, did_you_mean
from checker.reports.options import Options

if TYPE_CHECKING:
    from checker.judgement.model import Assessment

_MODULES: Mapping[str, str] = {
    "text": "checker.reports.text",
    "json": "checker.reports.as_json",
    "html": "checker.reports.html",
    "markdown": "checker.reports.markdown",
    "sarif": "checker.reports.sarif",
    "junit": "checker.reports.junit",
}

FORMATS: tuple[str, ...] = tuple(_MODULES)


def render(
    assessments: Sequence[Assessment],
    *,
    format: str,
    lang: str = "zh",
    color: bool = False,
    width: int = 100,
    roots: Sequence[str] = (),
    folders: Sequence[Path] = (),
) -> str:
    """The assessments as one report, ending in a line feed; the same input gives the same text.

    ``color`` and ``width`` (in columns; a Chinese character takes two) matter to ``text`` alone;
    ``roots``, the folder of each dossier relative to the repository's root, to ``sarif`` alone; ``folders``, where the documents of each lie, to ``html``,
    which shows the pages that it quotes.
    Raises InputError for an unknown format or language, and if there is nothing to report.
    """
    if format not in _MODULES:
        raise InputError(
            "unknown-format", f"there is no format `{format}`", help=did_you_mean(format, FORMATS)
        )
    options = Options(lang=lang, color=color, width=width, roots=tuple(roots), folders=tuple(folders))
    if not assessments:
        raise InputError("nothing-to-report", "there is no assessment to report")
    text: str = import_module(_MODULES[format]).render(tuple(assessments), options)
    return text


__all__ = ["FORMATS", "render"]
