"""Limits that a whole turn of phrase sets, whatever words fill it: 以…为条件, 董事长外出期间, X不同意的，…不生效."""

from __future__ import annotations

import re

from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Modifier, Sentence

_TURNS: tuple[tuple[re.Pattern[str], Effect, str], ...] = (
    (re.compile(r"(?<![不须需])以[^,。;:]{2,40}为(?:条件|前提)"), "conditional", "event"),
    (re.compile(r"(?<![不须需])以[^,。;:]{0,40}[未不无][^,。;:]{0,40}为限"), "conditional", "event"),
    (re.compile(r"有条件(?:地)?(?:批准|审批|放行|同意)"), "conditional", "event"),
    (re.compile(r"逐[次项笔](?:经|由|报)?[^,。;:]{0,8}(?:授权|同意|许可)"), "conditional", "event"),
    (
        re.compile(
            r"(?:董事长|总经理|总裁|厂长|校长|院长|老板|法定代表人)[^,。;:]{0,6}(?:不在|外出|缺席|出差|休假|请假|出国)[^,。;:]{0,6}(?:期间|时)"
        ),
        "limited",
        "time",
    ),
)
_SUBMITTED = re.compile(
    r"(?:提请|提交|报请|报送|送交|呈报)[^,。;]{0,6}(?:董事会|董事局|股东大?会|总经理|总裁|董事长|办公会|党委)[^,。;]{0,4}(?:表决|审议|审定|批准|审批|决定)"
)
_REFUSED = re.compile(
    r"[^,。;]*不(?:同意|认可|赞成)的?,[^。;]{0,14}(?:不生效|无效|不得|作罢|不成立|不发生效力)"
)


def weigh_turns(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by the turns that stand in it."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, lowered, kind in _TURNS:
        found = pattern.search(sentence.text, first, last)
        if found is not None:
            _lower(sentence, mine, found.start(), found.end(), lowered, kind)
    found = _SUBMITTED.search(sentence.text, first, last)
    if found is not None and not _needless(sentence, found.start()):
        before = [
            d
            for d in mine
            if d.authority == "strategy" and sentence.tokens[d.act.index].start < found.start()
        ]
        _lower(sentence, before, found.start(), found.end(), "conditional", "prior_approval")
    found = _REFUSED.search(sentence.text, first, last)
    if found is not None:
        inside = [t.cls for t in sentence.tokens if found.start() <= t.start < found.end()]
        if "officer" not in inside and "self" not in inside:
            effect: Effect = "joint" if "一方" in found.group() else "conditional"
            _lower(sentence, mine, found.start(), found.end(), effect, "prior_approval")


def _needless(sentence: Sentence, start: int) -> bool:
    """无须提交总经理办公会审议."""
    return any(t.cls in ("noneed", "cannot") for t in [t for t in sentence.tokens if t.start < start][-4:])


def _lower(sentence: Sentence, drafts: list[Draft], start: int, end: int, effect: Effect, kind: str) -> None:
    at = [i for i, t in enumerate(sentence.tokens) if t.start < end and t.end > start]
    if not at:
        return
    for draft in drafts:
        draft.limit(Modifier("limit", "turn", kind, effect, at[0], at[-1] + 1))
