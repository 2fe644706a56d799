"""二、关于聘任高级管理人员的议案 … 同意5票，反对0票，弃权0票。 – what a motion that was carried says was resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.model import Block
from checker.dossier.numerals import from_chinese
from checker.patterns import Pattern

_MOTION = Pattern(r"(?:的)?(?:议案|提案)[)）]?$", "议提 案")
# 同意5票, 5票同意, 同意票五票: how a paper counts them.
_N = r"(\d{1,3}|[〇零一二两三四五六七八九十]{1,3})"
_FOR = Pattern(
    rf"(?:同意|赞成)票?[^\d,，。;；一二两三四五六七八九十]{{0,3}}{_N}\s*票|{_N}\s*票(?:表示|投|均)?(?:同意|赞成)",
    "同赞 票",
)
_AGAINST = Pattern(
    rf"反对票?[^\d,，。;；〇零一二两三四五六七八九十]{{0,3}}{_N}\s*票|{_N}\s*票(?:表示|投)?反对", "反 票"
)
_ALL = Pattern(r"(?:全票|一致)(?:表决)?(?:同意|通过)|全体[^,，。;；]{0,8}(?:一致)?(?:同意|通过)", "同通")
_NOT_CARRIED = Pattern(
    r"未(?:获|能|予|被)?(?:得)?(?:通过|批准|同意)|不予?(?:通过|同意|批准)|否决|暂缓|搁置|延期|撤回|再议|下次|另行|修改后|原则(?:上|性)?|附条件|须?报[^。]{0,20}(?:批准|审议|审批)|提交[^。]{0,12}(?:股东|董事会)|如|若|尚|待",
    "未不否暂搁延撤再下另修原附报提如若尚待",
)


def carried_motions(blocks: Sequence[Block]) -> frozenset[tuple[str, ...]]:
    """The headings of motions under which the count of the votes says that they were carried."""
    under: dict[tuple[str, ...], list[str]] = {}
    for block in blocks:
        if block.kind != "heading" and block.headings and _MOTION.search(block.headings[-1].strip()):
            under.setdefault(block.headings, []).append(block.text)
    all_passed = any(b.kind != "heading" and _ALL_BELOW.search(b.text.strip()) is not None for b in blocks)
    return frozenset(
        headings for headings, texts in under.items() if _carried(texts) or (all_passed and _stands(texts))
    )


# 会议审议并一致通过以下决议: what the sitting passed is told once, above all of them.
_ALL_BELOW = Pattern(
    r"(?:审议|表决|讨论|研究|会议)[^。;；]{0,16}(?<!未)(?<!原则)(?<!原则上)(?:一致|全票|逐项)*(?:表决)?通过了?(?:以下|如下|下列)(?:各项)?(?:决议|议案|事项|决定|议题)[:：]$",
    "通 以如下",
)
_LEFT_OPEN = Pattern(
    r"未(?:获|能|予|被)?(?:得)?(?:通过|批准|同意)|不予?(?:通过|同意)|暂缓|搁置|延期|撤回|再议|另行(?:审议|研究|讨论)|提交[^。]{0,12}(?:股东|下次)[^。]{0,8}(?:审议|批准)|反对[1-9]\d*票",
    "未不暂搁延撤再另提反",
)


def _stands(texts: Sequence[str]) -> bool:
    """Whether nothing under a motion counts votes of its own, or leaves it open."""
    return not any(_FOR.search(t) or _LEFT_OPEN.search(t) or _UNDONE.search(t) for t in texts)


def as_decision(heading: str) -> str:
    """``heading`` with what was resolved in the place of the motion: 关于聘任高级管理人员的决定."""
    found = _MOTION.search(heading.strip())
    return heading.strip()[: found.start()] + "的决定" if found else heading


def _carried(texts: Sequence[str]) -> bool:
    votes = [text for text in texts if _FOR.search(text) or _ALL.search(text)]
    if len(votes) != 1 or _NOT_CARRIED.search(votes[0]):
        return False
    if any(_UNDONE.search(text) for text in texts):
        return False
    counted, against = _FOR.search(votes[0]), _AGAINST.search(votes[0])
    if counted is None:
        return against is None
    return _number(counted) > (_number(against) if against else 0)


def _number(counted: re.Match[str]) -> int:
    written = counted.group(1) or counted.group(2)
    return int(written) if written.isdigit() else from_chinese(written) or 0


_UNDONE = Pattern(r"(?:本|该|此)?(?:议案|提案)[^,，。;；]{0,6}(?:未|不予|撤回|暂缓|搁置|否决|待|延期)", "案")
