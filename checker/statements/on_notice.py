"""经总经理通知，H 可参加经营班子会议: who sits in when he is told to has no seat of his own."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at

_COMES = r"[^。;:\n不未]{0,16}?(?:参加|出席|参与|到会|进入)"
_ON_NOTICE = Pattern(
    r"(?:须|应|可|需)?经(?![营理费济办])[^,。;:\n不未官会过]{0,8}?(?:会议?)?(?:召集人|主持人|主席|主任)?的?(?:书面|口头|临时|事先|专门)?(?:通知|点名|传召|召唤)(?:后|的|时)?,?"
    rf"(?={_COMES})"
    rf"|(?:接到|收到|接|获)[^,。;:\n不未官]{{0,10}}?通知(?:的(?!会议|时间)|后?方可|后?才)[,可]?(?={_COMES})"
    r"|由(?![^,。;:\n]{0,8}(?:办公室|综合|秘书|行政|办|部))[^,。;:\n不未官]{2,8}(?:临时|视情况?|根据(?:需要|议题))?通知(?=(?:其|他|她|首席质量官|cqo)(?:可|可以)?(?:参加|出席|参与|到会))",
    "通点传召",
)


def called_in(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Makes a seat that hangs on a notice wait for it; that a meeting is announced to its members is no such thing."""
    mine = [
        d
        for d in drafts
        if d.holder == officer
        and d.authority == "decision_participation"
        and d.effect in ("grant", "limited")
    ]
    if not mine:
        return
    found = _ON_NOTICE.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if found is not None:
        limit_at(sentence, mine, found.start(), found.end(), "conditional", "event")
