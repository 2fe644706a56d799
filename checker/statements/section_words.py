"""What kinds of section the words of a heading or a lead-in name, and those that only tell how a decision was come by."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon

# 经董事会研究，并经公司内部竞聘，决定: what follows is decided, and no part of the contest.
_RESOLVES = Pattern(r"(?:决定|决议|同意|任命|聘任)(?:如下|任命|聘任)?[:：]?$", "定议意命任")
_CAME_BY = Pattern(
    r"(?:^|[,，;；。])(?:并|再|又|现|且)?(?:经过?|通过|根据|按照|依据)[^,，;；。:：]{0,40}$", "经通根按依"
)


def sections_in(text: str, lexicon: Lexicon) -> set[str]:
    """The kinds of section that ``text`` (normalised) names."""
    if not len(lexicon.sections):
        return set()
    found = list(lexicon.sections.iter(text))
    if found and _RESOLVES.search(text):
        found = [one for one in found if _CAME_BY.search(text, 0, one[0] + 1) is None]
    return {name for _, names in found for name in names}
