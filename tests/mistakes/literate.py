"""A mistake as one readable file: the wrong input, the command, and every word that it must be told.

The first lines say what is wrong and why that matters. Then come sections, each under a line that starts with
``====``: ``file PATH`` (its text follows), ``give NAME PATH`` (something that is no text, see ``givers``),
``run ARGUMENTS`` (of ``cqo``), ``exit CODE``, ``says`` (standard error, whole) and ``shows`` (standard output,
a report in short).
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MARK = "==== "
ANSWERS = ("exit", "says", "shows")


@dataclass(frozen=True, slots=True)
class Section:
    """``word`` and ``rest`` of the marked line, and the text below it."""

    word: str
    rest: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the command did."""

    code: int
    stderr: str
    stdout: str


def read(file: Path) -> tuple[str, list[Section]]:
    """The opening words of ``file`` and its sections."""
    opening, *parts = f"\n{file.read_text('utf-8')}".split(f"\n{MARK}")
    sections = []
    for part in parts:
        head, _, text = part.partition("\n")
        word, _, rest = head.partition(" ")
        sections.append(Section(word, rest.strip(), text))
    return opening.strip("\n"), sections


def written(opening: str, sections: list[Section], answer: Answer) -> str:
    """The file with the true answer in place of the expected one; ``shows`` stays out where it was out."""
    kept = [section for section in sections if section.word not in ANSWERS]
    kept += [Section("exit", str(answer.code), ""), Section("says", "", answer.stderr)]
    if any(section.word == "shows" for section in sections):
        kept.append(Section("shows", "", in_short(answer.stdout)))
    return "\n".join([opening, *(_shown(section) for section in kept)]) + "\n"


def _shown(section: Section) -> str:
    head = f"{MARK}{section.word} {section.rest}".rstrip()
    text = section.text.rstrip("\n")
    return f"{head}\n{text}" if text else head


def in_short(stdout: str) -> str:
    """A JSON report as a few lines: notices, verdicts, what the unknown ones wait for; other text as it is."""
    if not stdout.startswith("{"):
        return stdout.rstrip("\n")
    report = json.loads(stdout)
    if "findings" not in report:
        return json.dumps(report, ensure_ascii=False, indent=1)
    return "\n".join([*_documents(report), *_notices(report), *_findings(report)])


def _documents(report: dict[str, Any]) -> list[str]:
    return [f"document {d['path']}: {d['kind']}, {d['status']}, {d['standing']}" for d in report["documents"]]


def _notices(report: dict[str, Any]) -> list[str]:
    return [f"{n['severity']}[{n['code']}]: {n['message']}" for n in report["notices"]]


def _findings(report: dict[str, Any]) -> list[str]:
    verdicts: dict[str, list[str]] = defaultdict(list)
    for finding in report["findings"]:
        waived = " (waived)" if finding["waived"] else ""
        verdicts[finding["verdict"]].append(finding["clause"] + waived)
    lines = [f"{verdict}: {', '.join(clauses)}" for verdict, clauses in sorted(verdicts.items())]
    waits = {w["ask"] for f in report["findings"] if f["verdict"] == "unknown" for w in f["waits_for"]}
    return [*lines, *(f"waits for: {ask}" for ask in sorted(waits))]
