"""A clause without a matter of its own that is said of all before it: …，重大的由总经理办公会决定."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_CLOSES = Pattern(
    r"^(?:但|其中|而|对于?|凡|遇)*(?:(?:特别|特|较|较为|极其|十分|尤其)?(?:重大|重要|特殊|复杂|大额|关键|紧急|疑难|敏感|有争议|影响[较重]大|金额[较巨]大|争议[较重]大)的"
    r"|经[^,。;]{2,12}后(?:生效|有效|作数)|(?:并|再|最后|最终)?由[^,。;]{2,10}据此)",
    "争大巨影感效数杂此殊紧要较键难额",
)


def closes(sentence: Sentence, clause: int) -> bool:
    """Whether the clause, which is not the first, bears on whatever stands before it."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
    if not inside or inside[0] is sentence.tokens[0]:
        return False
    return _CLOSES.search(sentence.text[inside[0].start : inside[-1].end]) is not None


def over_all(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """…，但须经总经理同意; 经总经理同意后，…: a clause without a matter of its own is about all before, or after, it."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    if not inside or any(t.cls in ("matter", "bare") for t in inside):
        return False
    if closes(sentence, act.clause):
        return True
    if inside[0].cls == "but":
        return act.required and act.frame != "F5"
    return inside[0] is sentence.tokens[0] and draft.act.clause > act.clause
