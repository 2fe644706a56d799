"""董事会决定授予 H 否决权, 办公会决定由 H 审批计划: how it came to be his, and nobody who decides beside him."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_RESOLVES = Pattern(r"(?:经?(?:研究|讨论|审议|一致)?(?:决定|议定|决议|商定|同意|通过))$", "定议同通")
_SUPPOSED = Pattern(r"(?:的|时|后)[,:]", ",: 的时后")
"""决定授予…的，另行发文: a case, and nothing given."""
_PURPOSE = Pattern(r"为(?:了)?[^,。;:\n]{2,40},", "为")
"""为保证其独立履职，董事会决定：…: what the resolution is for."""
_GIVES = frozenset(("grant_act", "appoint", "take", "now"))
_BETWEEN = frozenset(("comma", "colon", "content", "strong", "start", "date", "of", "conj", "also", "now"))
_BEFORE = frozenset(
    ("content", "date", "conj", "of", "comma", "item", "number", "after", "strong", "now", "law")
)
_SENIOR = ("above", "grantor", "company")


def resolved_to_give(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` is the resolution by which the sentence gives what it goes on to name."""
    if act.power not in ("decide", "approve") or act.frame != "F2" or act.relative or act.required:
        return False
    tokens = sentence.tokens
    if act.agent is None or not act.agent.has(*_SENIOR) or act.agent.has("officer", "self"):
        return False
    if not _RESOLVES.search(sentence.text[tokens[act.index].start : tokens[act.last].end]):
        return False
    purpose = _PURPOSE.match(sentence.text, tokens[0].start)
    begin = purpose.end() if purpose is not None else tokens[0].start
    before = [t for t in tokens[: act.agent.first] if t.start >= begin]
    if any(t.cls not in _BEFORE for t in before) or "report" in sentence.classes:
        return False
    if _SUPPOSED.search(sentence.text, tokens[act.last].end, tokens[-1].end + 1) is not None:
        return False
    after = act.last + 1
    while after < len(tokens) and tokens[after].cls in _BETWEEN:
        after += 1
    if after >= len(tokens):
        return False
    if purpose is not None and any(t.cls == "colon" for t in tokens[act.last + 1 : after]):
        return True
    following = [t.cls for t in tokens[after : after + 2]]
    return following[0] in _GIVES or following == ["by", "officer"]
