"""Which clause of the catalogue a unit of the standard is: by reading it, by its words, by its heading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.importing.asking import Asking
from checker.importing.model import Decision
from checker.importing.themes import asks_else, by_heading, by_words
from checker.importing.units import Unit
from checker.records import record
from checker.rulebook.model import Pack

_READ, _WORDS, _HEADING, _ENOUGH = 2, 1, 1, 2
FORMULA = "qualification.formula"


@record(frozen=True, slots=True)
class Match:
    """A unit and the clause of the catalogue whose condition it takes over; ``by`` says how it was found."""

    unit: Unit
    clause: str
    by: tuple[str, ...]
    score: int


@record(frozen=True, slots=True)
class Matching:
    """``taken``: for each clause of the catalogue the unit that is it. ``rest``: units that are none."""

    taken: Mapping[str, Match]
    rest: tuple[Unit, ...]
    decisions: tuple[Decision, ...]


def match(units: Iterable[Unit], pack: Pack) -> Matching:
    """Holds every unit against the clauses of ``pack``."""
    asking = Asking(pack)
    every = tuple(units)
    decisions: list[Decision] = []
    sure: list[Match] = []
    for unit in every:
        found, open_ = _candidates(unit, pack, asking)
        sure += found
        decisions += open_
    taken: dict[str, Match] = {}
    for each in sorted(sure, key=lambda m: (-m.score, bool(m.unit.term), every.index(m.unit))):
        if each.clause not in taken:
            taken[each.clause] = each
        elif each.unit not in [m.unit for m in taken.values()]:
            decisions.append(_twice(each, taken[each.clause]))
    used = {id(m.unit) for m in taken.values()}
    rest = tuple(unit for unit in every if id(unit) not in used)
    return Matching({c.id: taken[c.id] for c in pack.clauses if c.id in taken}, rest, tuple(decisions))


def _candidates(unit: Unit, pack: Pack, asking: Asking) -> tuple[list[Match], list[Decision]]:
    said = asking.verdicts(unit)
    found: list[Match] = []
    weaker = [name for name, verdict in said.items() if verdict != "satisfied"]
    for clause in pack.clauses:
        read = said.get(clause.id) == "satisfied"
        if clause.id in weaker:
            continue
        words = by_words(clause.id, clause.title.get("zh", ""), f"{unit.headings[-1:]}{unit.text}")
        # Who may draw up may propose, and whoever appoints appoints: read so, it is not what the sentence asks for.
        read = read and not asks_else(clause.id, unit.text)
        section = pack.sections.get(clause.section, {}).get("zh", clause.section)
        heading = by_heading(clause.section, section, unit.headings)
        score = _READ * read + _WORDS * words + _HEADING * (heading and (read or words))
        if score:
            by = tuple(n for n, yes in (("reading", read), ("words", words), ("heading", heading)) if yes)
            found.append(Match(unit, clause.id, by, score))
    read_ones = [m for m in found if "reading" in m.by]
    less = [_weaker(unit, weaker)] if any(by_words(name, "", unit.text) for name in weaker) else []
    if read_ones:
        return read_ones, less
    # Only the formula may be found by its words: its condition is written from them, none is taken over.
    near = [m for m in found if m.score >= _ENOUGH]
    if [m.clause for m in near] == [FORMULA] and not weaker:
        return near, []
    if less:
        return [], less
    return [], ([_ambiguous(unit, [m.clause for m in found])] if found and not unit.term else [])


def _ambiguous(unit: Unit, clauses: list[str]) -> Decision:
    named = ", ".join(clauses)
    return Decision(
        "ambiguous-match",
        f"{unit.number} 可能对应目录条款 {named}，未能确定：“{unit.text[:60]}”",
        f"{unit.number} may be {named} of the catalogue, which is not certain",
        "确认后把对应条款的条件写入该规则；确认前结论为“未知”",
        "if it is, write that clause's condition into the rule; until then its verdict is unknown",
        unit.place,
        unit.number,
    )


def _weaker(unit: Unit, clauses: list[str]) -> Decision:
    named = ", ".join(clauses)
    return Decision(
        "weaker-than-catalogue",
        f"{unit.number} 的文字给予的权限弱于目录条款 {named}：“{unit.text[:60]}”",
        f"{unit.number} gives less than the clause {named} of the catalogue asks for",
        "不沿用目录条件；按原文另写条件，或确认为另一项要求",
        "do not take that condition over; write one after the text, or take it for another requirement",
        unit.place,
        unit.number,
    )


def _twice(again: Match, first: Match) -> Decision:
    return Decision(
        "matched-twice",
        f"{again.unit.number} 与 {first.unit.number} 都对应目录条款 {again.clause}",
        f"{again.unit.number} and {first.unit.number} are both {again.clause} of the catalogue",
        f"条件只写在 {first.unit.number}；确认 {again.unit.number} 是否为同一要求",
        f"the condition stands at {first.unit.number} alone; see whether {again.unit.number} asks for the same",
        again.unit.place,
        again.unit.number,
        again.clause,
    )
