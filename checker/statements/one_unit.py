"""A power over one unit that is named, or over the part of a matter that a clause leaves to the officer.

审批软件产品线的质量计划, 住院部的由首席质量官审批.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.nodes import POWERS
from checker.statements.other_part import names_a_part
from checker.statements.sentence import Modifier, Sentence

_UNITS = (
    *(
        "事业部",
        "事业群",
        "板块",
        "产品线",
        "分公司",
        "子公司",
        "分厂",
        "工厂",
        "基地",
        "车间",
        "大区",
        "片区",
    ),
    *("研发中心", "研究院", "研究所", "产线", "门店", "院区", "厂区", "园区"),
)
_WHICH = Pattern(
    r"各|所有|全|每|任何|任一|下属|所属|属下|旗下|辖|有关|相关|责任|涉事|涉及|问题|违规|存在|发生|不合格|被|该|其|本|公司及|集团|总部|新|某|质量|品质|生产线|生产车间|生产基地|制造基地|生产工厂"
)
_NAMES = frozenset(("content", "general", "unknown", "stages", "below", "narrow", "paper", "strong"))
_LAST = _NAMES | {"beside", "matter"}
_BEFORE = frozenset(("about", "at", "take", "duty", "manage")) | POWERS
_AFTER = frozenset(("of", "matter", "have", "may", "stop", "release", "bare"))
_BOUND = frozenset(
    ("plan_approval", "strategy", "quality_safety_stop", "product_release", "assessment_reward", "veto")
)
_LINE = Pattern(
    r"停[止掉下]?(?:[a-z]|[甲乙丙丁]|\d{1,2}[#号]?|[一二三四五六七八九十]号)(?:生产线|产线|线|车间|分厂|机组)(?!和|与|及|、)",
    "停 线间厂组",
)
_GIVEN = frozenset(("grant", "limited"))


def bound_to_a_part(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's grants to the unit that they name, or to what others leave of the same matter."""
    mine = [d for d in drafts if d.holder == officer and d.effect == "grant"]
    for draft in mine:
        if (
            draft.authority == "quality_safety_stop" and (found := _named_line(sentence, draft)) is not None
        ) or (draft.authority in _BOUND and (found := _unit(sentence, draft)) is not None):
            draft.limit(Modifier("limit", "one_unit", "scope", "limited", *found))
        elif draft.act.frame == "F3" and (other := _shared(sentence, draft, drafts)) is not None:
            draft.limit(Modifier("limit", "shared", "scope", "limited", other.act.index, other.act.last + 1))


def _named_line(sentence: Sentence, draft: Draft) -> tuple[int, int] | None:
    """停止A生产线的运行, 可停三号线: the line that is named, and no other."""
    here = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause]
    if not here:
        return None
    first, last = sentence.tokens[here[0]].start, sentence.tokens[here[-1]].end
    found = _LINE.search(sentence.text, first, last)
    if found is None:
        return None
    at = [
        i for i in here if sentence.tokens[i].start < found.end() and sentence.tokens[i].end > found.start()
    ]
    return at[0], at[-1] + 1


def _unit(sentence: Sentence, draft: Draft) -> tuple[int, int] | None:
    tokens, text = sentence.tokens, sentence.text
    for i, token in enumerate(tokens):
        if sentence.clause[i] != draft.act.clause or not text.endswith(_UNITS, 0, token.end):
            continue
        if i + 1 == len(tokens) or tokens[i + 1].cls not in _AFTER:
            continue
        first = i
        while first > 0 and tokens[first - 1].cls in _NAMES and tokens[first - 1].end == tokens[first].start:
            first -= 1
        named = text[tokens[first].start : token.end]
        if named in _UNITS or _WHICH.search(named) or token.cls not in _LAST:
            continue
        if first > 0 and tokens[first - 1].cls in _BEFORE:
            return first, i + 1
    return None


def _shared(sentence: Sentence, draft: Draft, drafts: list[Draft]) -> Draft | None:
    """Another's power over the same matter, where the later of both clauses names a part of it."""
    for other in drafts:
        act = other.act
        if (
            other.holder == draft.holder
            or (other.authority, other.row.power) != (draft.authority, draft.row.power)
            or other.effect not in _GIVEN
            or act.frame != "F3"
            or act.negated
            or act.relative
            or act.clause == draft.act.clause
        ):
            continue
        early, late = sorted((act.clause, draft.act.clause))
        inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == early]
        said = sentence.text[inside[0].start : inside[-1].end]
        if names_a_part(sentence, late, said, draft.act.power, early):
            return other
    return None
