"""The proof of one verdict as a tree of text, for ``cqo explain``."""

from __future__ import annotations

from collections.abc import Iterator

from checker.judgement.model import Finding, Proof
from checker.records import record
from checker.reports.attesting import kind_of, say_attestation
from checker.reports.options import Options
from checker.reports.paint import MARKS, paint
from checker.reports.places import say_place
from checker.reports.plain import plain
from checker.reports.quoting import Quotation, quotations, say_quotes
from checker.reports.waiving import say_waiver
from checker.reports.words import name_of, said, verdict_name, word

_TRUTH = {True: ("✓", "satisfied"), False: ("✗", "violated"), None: ("?", "unknown")}
_CONDITIONS = {
    "satisfied": "satisfied_by",
    "violated": "violated_by",
    "applies": "applies_if",
    "any": "any",
    "all": "all",
    "none": "none",
    "nothing violates it": "nothing_violates",
}
_NO_TRUTH = ("looked_at", "overruled")
"""Steps that are neither true nor false."""


@record(frozen=True, slots=True)
class Line:
    """One line of the tree: ``stem`` draws where it hangs, ``kind`` is ``step``, ``quote`` or ``place``,
    ``depth`` counts the steps above."""

    stem: str
    kind: str
    text: str
    truth: bool | None = None
    step: str = ""
    depth: int = 0


def explain(finding: Finding, *, lang: str, color: bool) -> str:
    """Verdict, reason and the whole proof of ``finding``, down to quotations and places."""
    options = Options(lang=lang, color=color)
    kind = kind_of(finding)
    verdict = paint(f"{MARKS[kind]} {verdict_name(kind, lang)}", kind, color=color)
    title = paint(plain(said(finding.title, options.lang)), "strong", color=color)
    colon = "：" if lang == "zh" else ": "
    beside = [f"{word('waived', lang)}{colon}{say_waiver(finding.waived, lang)}"] if finding.waived else []
    beside += (
        [f"{word('attested_by', lang)}{colon}{say_attestation(finding, lang)}"] if finding.attested else []
    )
    head = [f"{verdict}  {title}  {plain(finding.clause)}", *beside, plain(said(finding.reason, lang)), ""]
    return "\n".join([*head, *(_shown(line, lang, color) for line in lines(finding.proof, lang))])


def lines(proof: Proof, lang: str) -> Iterator[Line]:
    """The tree from its root down, in the order of the proof; however deep it is."""
    stack: list[tuple[Proof, str, str, int]] = [(proof, "", "", 0)]
    while stack:
        node, stem, below, depth = stack.pop()
        yield Line(stem, "step", _label(node, lang), node.truth, node.step, depth)
        bar = "│ " if node.children else "  "
        for quotation in quotations(node.evidence):
            yield from _quoted(quotation, below + bar, lang, depth)
        children = [
            (child, below + ("└─ " if last else "├─ "), below + ("   " if last else "│  "), depth + 1)
            for child, last in zip(node.children, _lasts(len(node.children)), strict=True)
        ]
        stack.extend(reversed(children))


def _lasts(count: int) -> Iterator[bool]:
    return (number == count - 1 for number in range(count))


def _quoted(quotation: Quotation, stem: str, lang: str, depth: int) -> Iterator[Line]:
    for words in say_quotes(quotation, lang):
        yield Line(stem, "quote", words, depth=depth)
    yield Line(stem, "place", say_place(quotation.place, lang), depth=depth)


def _shown(line: Line, lang: str, color: bool) -> str:
    stem = paint(line.stem, "faint", color=color) if line.stem else ""
    if line.kind != "step":
        return stem + (line.text if line.kind == "quote" else paint(line.text, "faint", color=color))
    mark, style = mark_of(line)
    return f"{stem}{paint(mark, style, color=color)} {name_of('step', line.step, lang)} {line.text}".rstrip()


def mark_of(line: Line) -> tuple[str, str]:
    """The mark of a step, and the style that it is painted in."""
    return ("·", "none") if line.step in _NO_TRUTH else _TRUTH[line.truth]


def _label(node: Proof, lang: str) -> str:
    """The label in the reader's language where it is one of ours."""
    if node.step == "condition" and node.label in _CONDITIONS:
        return word(_CONDITIONS[node.label], lang).lower()
    if node.step == "overruled" and node.label in ("overruled", "supports"):
        return ""
    return plain(node.label)
