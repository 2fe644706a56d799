"""厂长决定停用的，H 组织各科室封存: the work of somebody else's stop, which is all that the officer has of it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.binding import drafts_of
from checker.statements.draft import Draft
from checker.statements.lexicon import Lexicon
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_TASK = Pattern(
    r"(?:负责|组织|落实|主持|安排|牵头|协调|执行|督促|带队|应当?|须|在)[^。;]{0,24}?"
    r"(?:封存|封好|贴封|隔离|清场|停机|断电|下架|追回|追溯|清点|送达|具体工作|标识|接收|退运)",
    "体好封收断机架清溯识贴追退送隔 促协在应执持排牵织落负队须",
)
_FREE = Pattern(r"有权|可|决定|认为|提出|建议|批准|签发", "权可决认提建批签")


def sees_to_it(
    sentence: Sentence, drafts: list[Draft], officer: str, holder: str | None, lexicon: Lexicon
) -> Iterator[Draft]:
    """The officer's part in what somebody else has stopped or recalled, where no act of his own tells it."""
    if any(d.holder == officer and d.authority == "quality_safety_stop" for d in drafts):
        return
    theirs = [
        d
        for d in drafts
        if d.authority == "quality_safety_stop"
        and d.act.agent is not None
        and d.act.agent.has("above", "beside")
        and not (d.act.negated or d.act.needless)
    ]
    if not theirs:
        return
    named = [i for i, t in enumerate(sentence.tokens) if t.cls == "officer"]
    at = named[-1] if named else 0 if holder == officer else None
    if at is None or (named and at and sentence.tokens[at - 1].cls not in ("comma", "by", "after")):
        return
    start, end = sentence.tokens[at].end, sentence.tokens[-1].end
    if (found := _TASK.search(sentence.text, start, end)) is None or _FREE.search(
        sentence.text, start, found.end()
    ):
        return
    index = next(i for i, t in enumerate(sentence.tokens) if t.end >= found.end())
    act = Act(index, "stop", 0, sentence.clause[index], last=index)
    for made in drafts_of(
        sentence, act, Theme(("stop",)), [(officer, (at,) if named else ())], "F2", lexicon
    ):
        made.lower("execute_only", "carries out what was decided")
        yield made
