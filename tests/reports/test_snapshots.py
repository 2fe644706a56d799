"""Every format on one shared input. CQO_UPDATE_SNAPSHOTS=1 accepts what is printed now."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.judgement.model import Assessment
from checker.reports import FORMATS, render
from checker.reports.proof import explain

STYLE = re.compile("<style>.*?</style>", re.DOTALL)
"""The style sheet is a file of its own; the snapshot keeps what the page says."""

FOLDER = Path(__file__).parent / "snapshots"
SUFFIXES = {"text": "txt", "json": "json", "html": "html", "markdown": "md", "sarif": "sarif", "junit": "xml"}


def held_to(name: str, text: str) -> None:
    file = FOLDER / name
    if os.environ.get("CQO_UPDATE_SNAPSHOTS") == "1":
        file.write_text(text, "utf-8", newline="\n")
    assert file.read_bytes().decode() == text, f"{name} has changed: see tests/reports/test_snapshots.py"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_report(assessment: Assessment, form: str, lang: str) -> None:
    text = render([assessment], format=form, lang=lang, width=90)
    held_to(f"report.{lang}.{SUFFIXES[form]}", STYLE.sub("<style>…</style>", text))


def test_text_in_colour(assessment: Assessment) -> None:
    held_to("report.colour.txt", render([assessment], format="text", lang="zh", color=True, width=60))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_proof(assessment: Assessment, lang: str) -> None:
    pages = [explain(finding, lang=lang, color=False) for finding in assessment.findings]
    held_to(f"proofs.{lang}.txt", "\n\n".join(pages) + "\n")


@pytest.mark.parametrize("form", FORMATS)
def test_two_runs_are_byte_identical(assessment: Assessment, form: str) -> None:
    once, again = (render([assessment, assessment], format=form).encode() for _ in range(2))
    assert once == again


def test_an_unknown_format_is_named_with_the_nearest_right_one(assessment: Assessment) -> None:
    with pytest.raises(InputError, match="there is no format `sarfi`") as caught:
        render([assessment], format="sarfi")
    assert "did you mean `sarif`?" in (caught.value.help or "")


def test_an_unknown_language_is_an_error(assessment: Assessment) -> None:
    with pytest.raises(InputError, match="there is no language `fr`"):
        render([assessment], format="text", lang="fr")


def test_nothing_to_report_is_an_error() -> None:
    with pytest.raises(InputError, match="no assessment"):
        render([], format="json")
