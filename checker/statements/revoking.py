"""Sentences that revoke: 终止首席质量官的审批权, 其否决权让渡给委员会, 其余事项不在授权之列."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.moved_on import GOES
from checker.statements.sentence import Modifier, Sentence

_MINE = frozenset(("officer", "self"))
_OTHERS = frozenset(("above", "beside", "below"))
_REVOKES = Pattern(
    r"(?:^|(?<=[,。;\n:]))(?:自[^,。;]{1,14}起,?)?(?:兹|现|特|决定|同时|一律|并|拟|即|经研究|本公司|公司|集团|董事会|总经理|总裁){0,5}"
    r"(?:终止|收回|撤销|取消|停止|暂停|中止|剥夺|免除|废止|冻结|上收|回收|不再授予|不再赋予)[^,。;]{0,12}?",
    "免再冻剥废撤收暂止消赋",
)
_RIGHT = Pattern(r"[^,。;]{0,40}(?:权|授权|职权|资格|权限|制度?|决定》?)")
_PASSED_ON = Pattern(
    r"权(?:限|力)?(?:已|现|均|全部)*(?:让渡|移交|转授|转让|划转|寄存|交出|交还|并入|划归|上交)(?:给|于|至|到|在)?",
    "交入寄归渡移转还 权",
)
_MOVED_ON = Pattern(rf"的[^,。;:]{{2,50}}?{GOES}", "的 改转调变移")
_GIVEN_UP = Pattern(r"(?:已|业已)(?:书面|主动|声明|自愿)?(?:放弃|辞去|交出)[^,。;]{0,8}权", "已 交弃辞")
_NOT_LISTED = Pattern(
    r"不(?:在|属于)(?:上述|本次|此次|本|其|该)?(?:授权|权限|职权|受权)(?:之列|范围|事项|之内)",
    "在属 受授职限",
)


def revoke(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Denies the officer's drafts that the sentence takes away from him."""
    mine = [d for d in drafts if d.holder == officer]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in _REVOKES.finditer(sentence.text, first, last):
        named = next((t for t in sentence.tokens if t.start >= found.end()), None)
        holder = next(
            (t for t in sentence.tokens if t.cls in _MINE and found.end() <= t.start <= found.end() + 12),
            None,
        )
        if named is None or holder is None or _stops(sentence.text[found.end() : holder.start]):
            continue
        right = _RIGHT.match(sentence.text, holder.end, last)
        if right is not None:
            _deny(sentence, mine, found.start(), right.end())
    for found in _PASSED_ON.finditer(sentence.text, first, last):
        after = next((t for t in sentence.tokens if t.start >= found.end()), None)
        if after is None or after.cls not in _MINE:
            _deny(sentence, mine, found.start(), found.end(), before=True)
    for found in _MOVED_ON.finditer(sentence.text, first, last):
        after = next((t for t in sentence.tokens if t.start >= found.end()), None)
        if after is not None and after.cls in _OTHERS:
            _deny(sentence, mine, found.start(), found.end(), before=True)
    for found in _GIVEN_UP.finditer(sentence.text, first, last):
        _deny(sentence, mine, found.start(), found.end())
    listed = _NOT_LISTED.search(sentence.text, first, last)
    if listed is not None and not any(t.cls == "officer" for t in sentence.tokens):
        _deny(sentence, mine, first, listed.end())


def _stops(words: str) -> bool:
    """A mark or a modal between the verb and the holder says something else."""
    return any(c in words for c in ",。;:由可须应")


def _deny(sentence: Sentence, drafts: list[Draft], start: int, end: int, before: bool = False) -> None:
    at = [i for i, t in enumerate(sentence.tokens) if t.start < end and t.end > start]
    for draft in drafts:
        token = sentence.tokens[draft.act.index]
        if at and (token.start < end if before else start <= token.start < end):
            draft.lower("denied", "taken away")
            draft.limits.append(Modifier("limit", "taken_away", "revoked", "denied", at[0], at[-1] + 1))
