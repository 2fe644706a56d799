"""What a person must decide, beyond what reading and matching have found open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.importing.matching import Match
from checker.importing.modality import sentences
from checker.importing.model import Decision, Standard
from checker.importing.qualification import Formula
from checker.importing.units import Unit
from checker.rulebook.model import Clause

_FORCE = {"shall": "应", "should": "宜", "may": "可", "can": "能", None: "无"}


def of_cover(standard: Standard) -> Iterator[Decision]:
    """What the cover should say and was not found there."""
    cover = standard.cover
    wanted = {
        "编号 number": cover.number,
        "名称 title": cover.title,
        "发布日期 date of publication": cover.published,
        "实施日期 date in force": cover.in_force,
    }
    missing = [name for name, value in wanted.items() if value is None]
    if missing:
        zh, en = ("、".join(m.split(" ", 1)[n] for m in missing) for n in (0, 1))
        yield Decision(
            "cover-incomplete",
            f"封面上没有读到：{zh}",
            f"not found on the cover: {en}",
            "在 pack.yaml 和 sources.yaml 中补写",
            "write it into pack.yaml and sources.yaml",
        )


def of_contents(standard: Standard) -> Iterator[Decision]:
    """Entries of the contents page that are no clause of the text, by their number."""
    known = {clause.number for clause in standard.walk()}
    for entry in standard.contents:
        closed = re.sub(r"\s", "", entry)
        match = re.match(r"附录([A-Z])|((?:\d{1,2}|[A-Z]\.\d{1,3})(?:\.\d{1,3}){0,4})(?![\d.])", closed)
        number = (match[1] or match[2]) if match else None
        if number is not None and number not in known:
            yield Decision(
                "contents-differ",
                f"目次列有“{entry}”，正文中没有找到 {number}",
                f"the contents list {number}, which was not found in the text",
                "核对正文：该条可能缺失，或编号未被识别",
                "look it up in the text: it is missing, or its number was not read",
                number=number,
            )


def of_force(unit: Unit, clause: str, catalogue: str | None) -> Iterator[Decision]:
    """Where the force of a unit is not plain: two verbs, none, an informative annex, or another than the catalogue's."""
    verbs = "、".join(unit.force.verbs)
    proposal: tuple[str, str] | None = None
    if unit.annex == "informative" and unit.force.force == "shall":
        proposal = (
            "资料性附录不应含要求，按“宜”处理",
            "an informative annex holds no requirement: taken as `should`",
        )
    elif unit.force.doubtful:
        proposal = (
            f"按最强的“{_FORCE[unit.force.force]}”处理",
            f"taken as the strongest, `{unit.force.force}`",
        )
    elif unit.force.force in (None, "can") and not unit.term:
        shown = catalogue or "may"
        proposal = (
            f"没有能愿动词，按“{_FORCE[shown]}”处理" if unit.force.force is None else "只有“能”，按陈述处理",
            f"no verb of force: taken as `{shown}`"
            if unit.force.force is None
            else "a statement of ability: taken as `may`",
        )
    elif catalogue is not None and unit.force.force is not None and unit.force.force != catalogue:
        proposal = (
            f"目录条款为“{_FORCE[catalogue]}”，原文为“{_FORCE[unit.force.force]}”，按原文处理",
            f"the catalogue has `{catalogue}`, the text `{unit.force.force}`: taken as in the text",
        )
    if proposal is not None:
        yield Decision(
            "modality-doubtful",
            f"{unit.number} 的约束力不明确（{verbs or '无能愿动词'}）：“{unit.text[:60]}”",
            f"the force of {unit.number} is not plain ({verbs or 'no verb'})",
            *proposal,
            unit.place,
            unit.number,
            clause,
        )


def of_match(match: Match, *, part: bool) -> Iterator[Decision]:
    """A match that rests on words alone, or covers only a ``part`` of what the unit says."""
    unit = match.unit
    if "reading" not in match.by:
        yield Decision(
            "matched-by-words",
            f"{unit.number} 依用词和标题对应目录条款 {match.clause}：“{unit.text[:60]}”",
            f"{unit.number} was matched to {match.clause} by its words and heading, not by reading it",
            "核对后保留；如不是同一要求，把条件改为 unverified",
            "keep it if it is the same requirement, else make its condition `unverified`",
            unit.place,
            unit.number,
            match.clause,
        )
    if part:
        yield Decision(
            "partly-covered",
            f"{unit.number} 不止一项内容，目录条款 {match.clause} 的条件只覆盖其中一部分：“{unit.text[:60]}”",
            f"{unit.number} says more than the condition of {match.clause} looks at",
            "补写其余内容的条件；台账中记为 partial",
            "write conditions for the rest; the ledger has it as `partial`",
            unit.place,
            unit.number,
            match.clause,
        )


def is_part(unit: Unit, *, taken: int, whole: bool) -> bool:
    """Whether a unit holds more than one sentence or item, or more phrases than the ``taken`` clauses that it is.

    ``whole``: its one sentence is known to be read to its last word.
    """
    phrases = [each for each in re.split("[，。；]", unit.text) if each.strip()]
    return len(sentences(unit.text)) > 1 or (not whole and len(phrases) > taken)


def of_rest(unit: Unit, clause: str) -> Decision:
    """A unit that is no clause of the catalogue."""
    return Decision(
        "not-in-catalogue",
        f"{unit.number} 在目录中没有对应条款：“{unit.text[:60]}”",
        f"{unit.number} is no clause of the catalogue",
        "写出判断条件，或在台账中记为 attested、not_applicable；在此之前结论为“未知”",
        "write a condition, or make it `attested` or `not_applicable` in the ledger; until then it is unknown",
        unit.place,
        unit.number,
        clause,
    )


def of_missing(clauses: Iterable[Clause], taken: Sequence[str]) -> Iterator[Decision]:
    """Clauses of the catalogue that no unit of the standard was matched to."""
    for clause in clauses:
        if clause.id not in taken:
            yield Decision(
                "not-in-standard",
                f"目录条款 {clause.id}（{clause.title.get('zh', '')}）在本标准中没有找到",
                f"{clause.id} of the catalogue was not found in this standard",
                "核对原文；确实没有的，用 off 停用该条款，否则仍按目录判断",
                "look it up; switch the clause off if the text has none, else it is judged as the catalogue has it",
                clause=clause.id,
            )


def of_formula(formula: Formula) -> Decision:
    """What 任职要求 was read as, or why it was not."""
    unit = formula.units[0]
    shown = " ‖ ".join(_shown(reading) for reading in formula.proposals)
    if formula.condition is not None:
        return Decision(
            "qualification-read",
            f"{unit.number} 的任职条件读作：{shown}（原文“{formula.words[:80]}”）",
            f"the qualification at {unit.number} was read as: {shown}",
            "核对 parameters.yaml 中的条件",
            "compare the condition in parameters.yaml",
            unit.place,
            unit.number,
        )
    why_zh = f"有未识别的文字“{formula.left[:40]}”" if formula.left else "“或”与“且”可作两种理解"
    why_en = "words were not understood" if formula.left else "`or` and `and` can be bracketed in two ways"
    return Decision(
        "qualification-open",
        f"{unit.number} 的任职条件未能确定：{why_zh}（原文“{formula.words[:80]}”）",
        f"the qualification at {unit.number} is open: {why_en}",
        f"从下列读法中选定并写入 parameters.yaml：{shown}",
        f"choose and write into parameters.yaml: {shown}",
        unit.place,
        unit.number,
    )


def _shown(condition: dict[str, object]) -> str:
    from json import dumps

    return dumps(condition, ensure_ascii=False)
