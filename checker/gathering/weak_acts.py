"""How a power is held that is weak by nature, as a right to propose: by itself, or only with somebody's leave."""

from __future__ import annotations

from checker.facts import HELD_BY_EFFECT
from checker.gathering.claims import WEAK_ACTS
from checker.gathering.model import Claim
from checker.patterns import Pattern
from checker.statements.model import Statement

_LEAVE = ("prior_approval", "partner")
_UNUSED = Pattern(
    r"(?:未经|未获|未得|非经|没有|不经)[^。;]{1,24}(?:不得|不能|不可|无权)", "未非没不 得能可权"
)
_ONLY_THEN = Pattern(
    r"(?:方可|方能|才能|才可|始得|后可)[^,。;]{0,8}(?:行使|提出|提议|建议|提案)", "可能得 行提建"
)
_USED = Pattern(r"(?:方可|方能|才能|才可|始得|不得|不能)(?:行使|使用)", "行使")

_ONLY_THERE = Pattern(
    r"(?:仅限|只限|限于|仅在|只在)[^,。;]{0,16}(?:公司|分公司|工厂|厂区|基地|事业部|车间|项目部|门店|分院|校区)(?:内|范围)?$",
    "司厂区基部间店院",
)
_ONE_UNIT = Pattern(
    r"^[^,。;、各]{1,10}(?:事业部|事业群|板块|产品线|分公司|子公司|分厂|工厂|基地|厂区|园区|院区|大区|片区|项目部)$",
    "部群块线司厂地区",
)
_POST = "(?:总裁|总经理|总监|副总|厂长|总工程师|总工|董事长|书记|总会计师|运营官|技术官|财务官|执行官)"
_EQUAL = Pattern(
    rf"(?:与|和|同|及|跟|联合)(?!各|所属|下属|质量总监|首席质量)[^,。;、与和各]{{0,8}}{_POST}|{_POST}(?:[(（][^)）]{{1,8}}[)）])?(?:与|和|及|、|会同|联合)(?:首席质量官|质量总监)",
    "裁理监副长工师记官",
)


def held_of(claim: Claim, power: str) -> str:
    """The ``held`` of a fact: as the effect has it, but ``conditional`` for a proposal or an execution that needs leave.

    未经 CEO 授权不得行使 takes from a right to propose what makes it one; 报董事会批准 is how a proposal ends.
    """
    held = HELD_BY_EFFECT[claim.effect]
    if claim.effect not in WEAK_ACTS or power not in ("propose", "implement"):
        return held
    if all(_needs_leave(one, power) for one in claim.deciding):
        return "conditional"
    if power == "implement" and all(_beside_an_equal(one) for one in claim.deciding):
        return "joint"
    return "capped" if all(_in_one_firm(one) for one in claim.deciding) else held


def _beside_an_equal(one: Statement) -> bool:
    """与运营副总裁共同组织; units (会同各部门) and those who head each of them are below him."""
    return any(limit.kind == "partner" for limit in one.limits) and _EQUAL.search(one.text) is not None


def _in_one_firm(one: Statement) -> bool:
    """上述权力仅限于某子公司, or 某事业部的质量规划: carried out or proposed in a part of the firm."""
    return any(
        limit.kind == "scope" and (_ONLY_THERE.search(limit.text) or _ONE_UNIT.search(limit.text))
        for limit in one.limits
    )


def _needs_leave(one: Statement, power: str) -> bool:
    told = [limit.text for limit in one.limits if limit.kind in _LEAVE and limit.effect == "conditional"]
    words = (*told, one.text) if told else ()
    patterns = (_UNUSED, _USED, _ONLY_THEN) if power == "propose" else (_UNUSED, _USED)
    return any(pattern.search(text) for text in words for pattern in patterns)
