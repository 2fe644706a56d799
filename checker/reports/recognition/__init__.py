"""Recognition side by side: a dossier under all editions in, text out; one module a format."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from checker.errors import InputError, did_you_mean
from checker.judgement.recognition import Recognition
from checker.reports.options import Options

_MODULES: Mapping[str, str] = {
    "text": "checker.reports.recognition.text",
    "json": "checker.reports.recognition.as_json",
    "html": "checker.reports.recognition.html",
    "markdown": "checker.reports.recognition.markdown",
}

FORMATS: tuple[str, ...] = tuple(_MODULES)


def render(
    recognition: Recognition, *, format: str, lang: str = "zh", color: bool = False, width: int = 100
) -> str:
    """The recognition as one report, ending in a line feed; the same input gives the same text.

    ``color`` and ``width`` matter to ``text`` alone. Raises InputError for an unknown format or language.
    """
    if format not in _MODULES:
        raise InputError(
            "unknown-format", f"there is no format `{format}`", help=did_you_mean(format, FORMATS)
        )
    options = Options(lang=lang, color=color, width=width)
    text: str = import_module(_MODULES[format]).render(recognition, options)
    return text


__all__ = ["FORMATS", "render"]
