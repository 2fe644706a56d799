"""Education, title and years out of 任职要求: a formula if every word of it is understood, else what a person sees.

What is left over once the known words are taken out decides: a formula with a remainder is proposed to nobody as read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from checker.dossier.numerals import from_chinese
from checker.importing.list_joins import joins_of
from checker.importing.units import Unit
from checker.records import record

Condition = dict[str, Any]

_N = r"(\d{1,2}|[一二三四五六七八九十]{1,3})"
_EDUCATION = re.compile(
    r"(博士|硕士|研究生|大学本科|本科|大学专科|大专|专科|中专|大学)(?:研究生)?(?:\s*[(（]含[)）])?(?:及其?|或)?以上"
    r"(?:的)?(?:学历|文化程度|学位|教育程度)?(?:或学位)?"
)
_TITLE = re.compile(
    r"(正高级?|副高级?|高级|中级|初级)(?:\s*[(（]含[)）])?(?:及其?|或)?(?:以上)?(?:的)?"
    r"(质量)?(?:类)?(?:相关)?(?:专业)?(?:技术)?(?:人员)?(?:职务|任职|职业)?(?:职称|资格|任职资格|工程师)(?:证书)?"
)
_YEARS = re.compile(
    rf"(?:从事)?(质量管理|质量)(?:相关)?(?:工作|岗位)?(?:不少于|满|达到|达)?{_N}年(?:[(（]含[)）])?(?:及?以上)?(?:的?工作)?(?:经历|经验)?"
    rf"|(?:不少于|具有|有)?{_N}年(?:及?以上)?(?:从事)?(?:的)?(质量管理|质量)(?:相关)?(?:工作|岗位)?(?:的)?(?:经历|经验)?"
)
_FREE = re.compile(
    r"首席质量官|任职者|人员|应当?|须|具有|具备|符合|满足|下列|以下|条件|要求|同时|并且|并|且|同等|或者|或|和|与|及|[，,。；;、：:\s]|的|均|其|者|至少|取得|有"
)
_OR = re.compile(r"或者?(?!以上)")
_AND = re.compile(r"并且|并|且|同时|，|,|、|；|和|与")
_LEVELS = {
    "博士": "博士", "硕士": "硕士", "研究生": "硕士", "大学本科": "本科", "本科": "本科", "大学": "本科",
    "大学专科": "大专", "大专": "大专", "专科": "大专", "中专": "中专",
}  # fmt: skip
_RANKS = {
    "正高": "正高",
    "正高级": "正高",
    "副高": "副高",
    "副高级": "副高",
    "高级": "副高",
    "中级": "中级",
    "初级": "初级",
}


@record(frozen=True, slots=True)
class Formula:
    """What 任职要求 asks for. ``condition`` is None if not every word was understood or the words allow two
    readings; ``proposals`` are then the readings, ``left`` the words that were not understood."""

    units: tuple[Unit, ...]
    words: str
    condition: Condition | None
    proposals: tuple[Condition, ...]
    left: str = ""


def formula_of(unit: Unit, beside: Sequence[Unit]) -> Formula | None:
    """The formula at ``unit`` and in the other items of its list; None if it names no education, title or years."""
    items = [u for u in beside if u.number.split(" ")[0] == unit.number.split(" ")[0] and " " in u.number]
    items = items if " " in unit.number else [unit]
    group = [u for u in items if _atoms(u.text)]
    if not group:
        return None
    parts = [_read(u.text) for u in group]
    words = " ".join(u.text for u in group)
    left = "".join(part.left for part in parts)
    joins = joins_of(unit.lead, [u.text for u in group])
    combined = [
        made for chosen in _choices([part.readings for part in parts]) for made in _joined(chosen, joins)
    ]
    # Who meets an item of the list that names no education, title or years may need none of the others.
    elsewhere = len(group) < len(items) and "or" in joins_of(unit.lead, [u.text for u in items])
    among = elsewhere and ("or" not in joins or len(items) != len(group) + _after(group, items))
    sure = len(combined) == 1 and not left and not among
    return Formula(tuple(group), words, combined[0] if sure else None, tuple(combined), left)


def _joined(conditions: list[Condition], joins: Sequence[str]) -> tuple[Condition, ...]:
    if len(set(joins)) <= 1:
        return (_any(conditions) if joins[:1] == ("or",) else _all(conditions),)
    return _both_ways(conditions, list(joins))


def _after(group: Sequence[Unit], items: Sequence[Unit]) -> int:
    """So many items stand behind the last of the group, none of them joined to it by 或."""
    last = items.index(group[-1])
    behind = items[last:]
    return 0 if "or" in joins_of(group[0].lead, [u.text for u in behind]) else len(behind) - 1


def contrary(condition: Condition) -> Condition:
    """The exact contrary, written out, so that a person who lacks a datum is neither.

    >>> contrary({"person": {"education": {"gte": "本科"}}})
    {'person': {'education': {'lt': '本科'}}}
    """
    ((word, body),) = condition.items()
    if word == "all":
        return _any([contrary(part) for part in body])
    if word == "any":
        return _all([contrary(part) for part in body])
    against = [{"person": {name: _against(value)}} for name, value in body.items()]
    return _any(against)


def boundary_tests(condition: Condition) -> list[dict[str, Any]]:
    """Tests that the formula's own numbers give: at the bound, below each bound, and without data."""
    fields = _fields(condition)
    at = {name: value["gte"] if isinstance(value, Mapping) else value for name, value in fields.items()}
    out = [{"facts": [{"kind": "person", **at}], "verdict": "satisfied"}]
    below = {name: under for name, value in fields.items() if (under := _below(name, value)) is not None}
    if set(below) == set(fields):
        out.append({"facts": [{"kind": "person", **below}], "verdict": "violated"})
    for name in fields if len(fields) > 1 else ():
        one = {**at, name: below[name]} if name in below else None
        if one:
            out.append(
                {
                    "facts": [{"kind": "person", **one}],
                    "verdict": "satisfied" if _holds(condition, one) else "violated",
                }
            )
    out.append({"facts": [{"kind": "person", "name": "未提供资料者"}], "verdict": "unknown"})
    return out


@record(frozen=True, slots=True)
class _Part:
    readings: tuple[Condition, ...]
    left: str


def _atoms(text: str) -> list[tuple[int, int, Condition]]:
    found: list[tuple[int, int, Condition]] = []
    for match in _EDUCATION.finditer(text):
        found.append((*match.span(), {"person": {"education": {"gte": _LEVELS[match[1]]}}}))
    for match in _TITLE.finditer(text):
        body: dict[str, Any] = {"title_rank": {"gte": _RANKS[match[1]]}}
        if match[2]:
            body["title_in_quality"] = True
        found.append((*match.span(), {"person": body}))
    for match in _YEARS.finditer(text):
        kind, number = (match[1], match[2]) if match[1] else (match[4], match[3])
        years = from_chinese(number)
        if years is not None:
            name = "years_management" if kind == "质量管理" else "years_quality"
            found.append((*match.span(), {"person": {name: {"gte": years}}}))
    return sorted(found, key=lambda each: each[:2])


def _read(text: str) -> _Part:
    atoms = _atoms(text)
    between = [text[first[1] : second[0]] for first, second in pairwise(atoms)]
    outside = text[: atoms[0][0]] + "".join(between) + text[atoms[-1][1] :]
    left = _FREE.sub("", outside)
    conditions = [condition for _, _, condition in atoms]
    joins = ["or" if _OR.search(gap) else "and" for gap in between]
    if len(set(joins)) <= 1:
        made = _any(conditions) if joins[:1] == ["or"] else _all(conditions)
        return _Part((made,), left)
    return _Part(_both_ways(conditions, joins), left)


def _both_ways(conditions: list[Condition], joins: list[str]) -> tuple[Condition, ...]:
    """中级 或 本科 并 5年 can be bracketed in two ways; which one is meant is not for a program to say."""
    grouped: dict[str, list[list[Condition]]] = {"and": [[conditions[0]]], "or": [[conditions[0]]]}
    for join, condition in zip(joins, conditions[1:], strict=True):
        for tight, groups in grouped.items():
            if join == tight:
                groups[-1].append(condition)
            else:
                groups.append([condition])
    tight_and = _any([_all(group) for group in grouped["and"]])
    tight_or = _all([_any(group) for group in grouped["or"]])
    return (tight_and, tight_or)


def _choices(parts: Sequence[Sequence[Condition]]) -> list[list[Condition]]:
    out: list[list[Condition]] = [[]]
    for readings in parts:
        out = [[*before, reading] for before in out for reading in readings]
    return out


def _all(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else {"all": parts}


def _any(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else {"any": parts}


def _against(value: Any) -> Any:
    return {"lt": value["gte"]} if isinstance(value, Mapping) else not value


def _fields(condition: Condition) -> dict[str, Any]:
    ((word, body),) = condition.items()
    if word == "person":
        return dict(body)
    return {name: value for part in body for name, value in _fields(part).items()}


def _below(name: str, value: Any) -> Any:
    from checker.facts import KINDS

    if not isinstance(value, Mapping):
        return not value
    bound = value["gte"]
    order = KINDS["person"].fields[name].values
    if not order:
        return bound - 1 if bound > 0 else None
    return order[order.index(bound) - 1] if order.index(bound) else None


def _holds(condition: Condition, person: Mapping[str, Any]) -> bool:
    from checker.facts import KINDS

    ((word, body),) = condition.items()
    if word in ("all", "any"):
        held = [_holds(part, person) for part in body]
        return all(held) if word == "all" else any(held)
    for name, value in body.items():
        order = KINDS["person"].fields[name].values
        has = person[name]
        if isinstance(value, Mapping):
            fine = order.index(has) >= order.index(value["gte"]) if order else has >= value["gte"]
        else:
            fine = has == value
        if not fine:
            return False
    return True
