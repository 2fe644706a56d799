"""What kinds of section the words of a heading or a lead-in name, and those that only tell how a decision was come by."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon

# 经董事会研究，并经公司内部竞聘，决定: what follows is decided, and no part of the contest.
_RESOLVES = Pattern(r"(?:决定|决议|同意|任命|聘任)(?:如下|任命|聘任)?[:：]?$", "定议意命任")
_CAME_BY = Pattern(
    r"(?:^|[,，;；。])(?:并|再|又|现|且)?(?:经过?|通过|根据|按照|依据)[^,，;；。:：]{0,40}$", "经通根按依"
)

# 关于首席质量官竞聘结果及张三任职的决定: the contest is over, and the paper settles who won it.
_SETTLES_A_CONTEST = Pattern(
    r"关于[^。;；]*?竞聘(?:的)?(?P<settled>(?:结果|情况)(?:及|和|与|暨|并|,|、|、?(?:并|及)对)[^。;；]{2,24}?(?:任职|任命|聘任|聘用|任用)(?!条件|资格|要求|办法|考察|建议|意见|方案|培训)[^。;；]{0,4}的(?:决定|通知|决议|公告|通告|通报|令)$)",
    "竞",
)

_BASIS = Pattern(
    r"(?:根据|依据|依照|按照|参照|遵照|遵循|贯彻|落实|执行|结合|对照|响应|符合|满足)(?:(?!转发|摘编|摘录|解读)[^,。;:《]){0,24}《[^》]{2,40}》(?:(?:、|和|及|以及|与)(?:(?!转发|摘编|摘录|解读)[^,。;:《、]){0,24}《[^》]{2,40}》)*(?!的?(?:摘编|摘录|解读|宣贯|培训|要点))",
    "《",
)
"""根据《首席质量官评价规范》，现通知如下: on what the paper rests is not what it copies."""


def sections_in(text: str, lexicon: Lexicon) -> set[str]:
    """The kinds of section that ``text`` (normalised) names."""
    if not len(lexicon.sections):
        return set()
    found = list(lexicon.sections.iter(text))
    if found and _RESOLVES.search(text):
        found = [one for one in found if _CAME_BY.search(text, 0, one[0] + 1) is None]
    if found and (contest := _SETTLES_A_CONTEST.search(text)) is not None:
        found = [one for one in found if one[0] >= contest.start("settled")]
    if found and (bases := [base.span() for base in _BASIS.finditer(text)]):
        found = [one for one in found if not any(start <= one[0] < end for start, end in bases)]
    return {name for _, names in found for name in names}
