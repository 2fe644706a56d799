"""The proof of one verdict as a tree: clause, condition, pattern, fact, statement, words."""

from __future__ import annotations

from collections.abc import Iterator

from checker.judgement.model import Finding, Proof
from checker.reports.options import Options
from checker.reports.paint import MARKS, paint
from checker.reports.places import say_place
from checker.reports.plain import plain
from checker.reports.words import said, verdict_name, word

_TRUTH = {True: "✓", False: "✗", None: "?"}
_STYLE = {True: "satisfied", False: "violated", None: "unknown"}


def explain(finding: Finding, *, lang: str = "zh", color: bool = False) -> str:
    """The proof tree of ``finding`` as indented text; ✓ true, ✗ false, ? unknown.

    Raises InputError for an unknown language.
    """
    options = Options(lang=lang, color=color)
    mark = paint(
        f"{MARKS[finding.verdict]} {verdict_name(finding.verdict, lang)}", finding.verdict, color=color
    )
    head = f"{mark}  {plain(said(finding.title, lang))}  {plain(finding.clause)}"
    lines = [head, f"{word('reason', lang)}: {plain(said(finding.reason, lang))}", ""]
    lines += _tree(finding.proof, options, "", last=True, top=True)
    return "\n".join(lines)


def _tree(proof: Proof, options: Options, indent: str, *, last: bool, top: bool = False) -> Iterator[str]:
    branch = "" if top else ("└─ " if last else "├─ ")
    truth = paint(_TRUTH[proof.truth], _STYLE[proof.truth], color=options.color)
    yield f"{indent}{branch}{truth} {plain(proof.label)}"
    below = indent if top else indent + ("   " if last else "│  ")
    for one in proof.evidence:
        place = say_place(one.place, options.lang)
        quote = f"「{plain(one.quote)}」 " if one.quote else ""
        yield paint(f"{below}   {quote}{place}", "faint", color=options.color)
    for number, child in enumerate(proof.children):
        yield from _tree(child, options, below, last=number == len(proof.children) - 1)
