"""What an earlier edition ruled: 第一版规定质量费用由总经理审批，现已废止; 2021年修订本规定 …。上述修订本停止适用."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.whole_block import place_of

_EDITION = r"(?:第[一二三四五六七八九十\d]+(?:次)?(?:版|修订本|修订版|修订稿)|(?:旧|前|上一|原|早期)版(?:本)?|[a-z]版|(?:20|19)\d\d年?版|v\d[\d.]*版?)"
_OVER = r"(?:废止|失效|停止(?:适用|执行|使用)|不再(?:适用|执行|使用|有效|沿用)|作废|取消|停用|终止|被(?:本|新)[^,。;]{1,10}(?:取代|代替|替代))"
_RULED = Pattern(
    rf"{_EDITION}(?:[(][^)]{{2,14}}[)])?[^,。;]{{0,10}}?(?:曾)?(?:规定|约定|要求|写明|载明|限定)",
    "规约要写载限",
)
_SAME = Pattern(
    rf"[,。;](?:该|上述|前述|以上|这些|这两个|此|现|目前|本次|本次修订|均|已|两者|两版)[^,。;]{{0,24}}?{_OVER}[^,。;]{{0,4}}[。;]?$",
    "废效止再作取停终被",
)
_BRACKETED = Pattern(
    rf"》[(](?:20|19)\d\d年?[^)]{{0,10}}?[,、](?:曾|其中)?规定(?P<rule>[^)]{{4,60}})[)](?=[^。]{{0,90}}?{_OVER}[^,。;]{{0,4}}(?:[。;]|$))",
    "》",
)


_USED_TO = Pattern(
    r"^(?:当时|彼时|那时|其时)[^,。;]{2,30}$|(?:曾|过去|以前|原先|从前)[^,。;]{0,6}(?:须|需|要|应)[^,。;]{2,30}[,;](?:本版|现|今|目前|此次|本次)?(?:已|均|起)?(?:不再|取消|废止|免去|停止)",
    "时曾过去以前原先从",
)


def tells_of_an_edition(text: str) -> bool:
    """Whether ``text`` tells what an earlier edition ruled, or what used to be, and that it has ended."""
    text = text.rstrip()
    return _told(text) is not None or _USED_TO.search(text.rstrip("。;")) is not None


def _told(text: str) -> tuple[int, int] | None:
    told = _RULED.search(text)
    ended = _SAME.search(text, told.end()) if told is not None else None
    return None if told is None or ended is None else (told.start(), ended.start() + 1)


def heed_earlier_editions(pieces: Sequence[Piece]) -> None:
    """Makes mere mentions of what such a text says that has ended, whosever it was."""
    text = pieces[0].normal.text.rstrip() if pieces else ""
    spans = [f.span("rule") for f in _BRACKETED.finditer(text)]
    told = _told(text)
    if told is not None:
        spans.append(told)
    for start, end in spans:
        for piece in pieces:
            for draft in piece.drafts if piece.sentence.tokens else ():
                if start <= place_of(piece, draft) < end:
                    draft.lower("none", "ruled by an earlier edition")
