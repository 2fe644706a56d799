"""What holds only if nobody speaks against it in time: 总经理两日内未予撤销的，否决决定生效."""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.sentence import Modifier, Sentence

_DAYS = (
    r"(?:(?:[一二两三四五六七八九十\d]{1,4}|数|几)个?(?:工作)?(?:日|天|小时|钟头|周|星期|月)(?:之|以)?内?"
    r"|(?:期限|规定时间|规定期限|公示期)(?:之|以)?内)"
)
_AGAINST = (
    r"(?:撤销|撤回|否定|否决|驳回|反对|异议|变更|推翻|叫停|吭声|说话|出声|表态|回复|答复|批复|改变|制止|退回)"
)
_NOT = r"(?:未|没有?|不|无人?)(?:予以?|被|作出?|做出?|提出|表示|经|有|加以|再|书面|明确)*"
_BY_WHOM = r"(?:(?:被|经|由|获)[^,。;:不]{2,8}?)?(?:予以)?"
_THEN = r"[^。;]{0,16}?(?:生效|有效|效力|约束力|起效|成立|视为|视同|执行|算数|作数|方|才|即|可)"
_SILENCE = Pattern(
    rf"{_DAYS}[^,。;:]{{0,10}}?{_NOT}{_BY_WHOM}{_AGAINST}{_THEN}|(?:未|没有?)[在于]?{_DAYS}[^,。;]{{0,6}}?{_AGAINST}{_THEN}"
    rf"|未(?:被|经)[^,。;:不]{{2,8}}?(?:撤销|撤回|否定|否决|驳回|变更|推翻|制止|退回)(?:之?前|的|,){_THEN}",
    "撤否驳反异变推叫吭说出表回答批改制退",
)
_PASSIVE = Pattern(r"未[予以]*[被经获]", "被经获")
_SOMEBODY = frozenset(("officer", "self", "above", "beside", "below", "grantor", "committee"))
_HELD = ("grant", "limited", "joint")


def _said(sentence: Sentence) -> tuple[int, int] | None:
    """The tokens, first and end, that say so of others than the officer and those who are under him."""
    tokens = sentence.tokens
    if not tokens or sentence.english:
        return None
    found = _SILENCE.search(sentence.text, tokens[0].start, tokens[-1].end)
    if found is None:
        return None
    at = [i for i, t in enumerate(tokens) if t.start < found.end() and t.end > found.start()]
    clause = sentence.clause[at[0]]
    who = {t.cls for i, t in enumerate(tokens) if i in at}
    if not who & _SOMEBODY and not _PASSIVE.search(found.group()):
        who = {
            t.cls
            for t, c in zip(tokens, sentence.clause, strict=True)
            if c == clause and t.start < found.end()
        }
    if who & {"officer", "self"} or ("below" in who and not who & {"above", "beside", "grantor"}):
        return None
    return at[0], at[-1] + 1


def waits_for_silence(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Makes conditional the officer's drafts of a sentence that says so."""
    mine = [d for d in drafts if d.holder == officer and d.effect in _HELD]
    if mine and (said := _said(sentence)) is not None:
        for draft in mine:
            draft.limit(Modifier("limit", "silence", "override", "conditional", *said))


def waited_for_silence(piece: Piece, before: Iterable[Draft], officer: str) -> bool:
    """Whether ``piece`` says so of what stands before it, which is then conditional."""
    said = _said(piece.sentence)
    mine = [d for d in before if d.holder == officer and d.effect in _HELD]
    if said is None or not mine:
        return False
    for draft in mine:
        draft.lower("conditional", piece.sentence.words(*said))
        draft.outer.append(piece.said(Modifier("limit", "silence", "override", "conditional", 0, 0)))
    return True
