"""What is known of an input: a number, or between what it must lie, what that comes from, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import inf

from checker.dossier.model import Place
from checker.errors import InputError, Spot
from checker.evaluation.model import Input, Take
from checker.evaluation.quantity import exact, show_dims, unit_of
from checker.evaluation.registers import Registers
from checker.evaluation.results import Ground, Missing
from checker.evaluation.sheet import Given, latest
from checker.evaluation.spans import Span, common, hull, only
from checker.facts import KINDS, Fact, listing
from checker.judgement.world import World
from checker.records import record


@record(frozen=True, slots=True)
class Quantity:
    """``span`` in base units; ``conflict`` if what is said of it cannot all be so."""

    span: Span
    grounds: tuple[Ground, ...] = ()
    missing: tuple[Missing, ...] = ()
    conflict: bool = False


def quantity(declared: Input, given: Sequence[Given], world: World, *, records: Registers | None) -> Quantity:
    """The input out of table rows, records and facts.

    Where no record of a topic was handed in and nobody says that he looked, even a count of none is not known. Raises InputError at
    a record whose unit does not fit.
    """
    found = [_of_rows(declared, given)] if given else []
    if declared.records and records is not None:
        topic = records.of(declared.records.topic)
        if topic is not None:
            found.append(_taken(declared, declared.records.take, topic, "value", "record"))
    if declared.facts:
        found.append(_of_facts(declared, world))
    return _agreed(declared, found)


def _agreed(declared: Input, found: Sequence[Quantity]) -> Quantity:
    known = [each for each in found if not each.missing]
    if not known:
        missing = tuple(m for each in found for m in each.missing) or (_missing(declared),)
        spans = [each.span for each in found] or [declared.range]
        return Quantity(common([*spans, declared.range]) or declared.range, _grounds(found), missing)
    # What is not known wholly has bounds, and a number that lies outside of them contradicts it.
    conflict = any(each.conflict for each in found)
    shared = None if conflict else common(each.span for each in found)
    if shared is None:
        return Quantity(
            hull(each.span for each in found), _grounds(found), (_contradiction(declared),), conflict=True
        )
    inside = common([shared, declared.range])
    if inside is None:
        return Quantity(declared.range, _grounds(known), (_out_of_range(declared),), conflict=True)
    open_ = () if inside.exact else (_missing(declared),)
    return Quantity(inside, _grounds(known), open_)


def _of_rows(declared: Input, given: Sequence[Given]) -> Quantity:
    rows = list(latest(given))
    spans = [only(row.value) for row in rows]
    return Quantity(
        hull(spans), tuple(row.ground for row in rows), conflict=len({row.value for row in rows}) > 1
    )


def _of_facts(declared: Input, world: World) -> Quantity:
    assert declared.facts is not None
    wanted = declared.facts
    met = [fact for fact in world.definite(wanted.pattern) if fact.sure]
    possible = world.possible(wanted.pattern)
    grounds = tuple(ground_of(fact, (wanted.field or "",)) for fact in possible)
    open_ended = world.is_dark(wanted.pattern.kind)
    if wanted.take == "count":
        factor = declared.unit.factor
        most = inf if open_ended else len(possible) * factor
        span = Span(len(met) * factor, most)
        return Quantity(span, grounds, () if span.exact else (_missing(declared),))
    if open_ended or len(possible) != len(met):
        return Quantity(declared.range, grounds, (_missing(declared),))
    assert wanted.field is not None
    return _taken(declared, wanted.take, met, wanted.field, "fact")


def _taken(declared: Input, take: Take, facts: Sequence[Fact], name: str, kind: str) -> Quantity:
    grounds = tuple(ground_of(fact, (name,), kind) for fact in facts)
    if take == "count":
        return Quantity(only(len(facts) * declared.unit.factor), grounds)
    numbers: list[tuple[str, Fraction]] = []
    for fact in facts:
        number = _number(declared, fact, name)
        if number is None:
            return Quantity(declared.range, grounds, (_unsaid(declared, fact),))
        numbers.append((str(fact.fields.get("date", "")), number))
    values = [number for _, number in numbers]
    if take == "sum":
        return Quantity(only(sum(values, Fraction(0))), grounds)
    if not values:
        return Quantity(declared.range, grounds, (_missing(declared),))
    if take == "mean":
        return Quantity(only(sum(values, Fraction(0)) / len(values)), grounds)
    if take in ("least", "greatest"):
        return Quantity(only(min(values) if take == "least" else max(values)), grounds)
    day = "" if any(not date for date, _ in numbers) else max(date for date, _ in numbers)
    last = {number for date, number in numbers if not day or date == day}
    return Quantity(hull(only(number) for number in last), grounds, conflict=len(last) > 1)


def _number(declared: Input, fact: Fact, name: str) -> Fraction | None:
    """In base units; None if the fact does not say it, or not in what unit."""
    value = fact.fields.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    written = KINDS[fact.kind].fields[name].unit or fact.fields.get("unit")
    if written is None and declared.unit.dims:
        return None
    unit = unit_of(None if written is None else str(written))
    if unit.dims != declared.unit.dims:
        place = _place(fact)
        raise InputError(
            "units-disagree",
            f"the input `{declared.name}` is in {show_dims(declared.unit.dims)}, not `{written or 1}`",
            *((Spot(place.file, place.line),) if place else ()),
            help=f"write it in `{declared.unit_text}`",
        )
    return exact(value) * unit.factor


def _place(fact: Fact) -> Place | None:
    return fact.evidence[0].place if fact.evidence else None


def ground_of(fact: Fact, fields: Sequence[str], kind: str = "fact") -> Ground:
    """What ``fact`` was taken from: the words of the fields that counted, else the first ones, else its fields."""
    words = [e for e in fact.evidence if e.quote]
    counted = [e for e in words if any(e.quote.startswith(f"{name}: ") for name in fields)] or words[:1]
    is_record = kind == "record" or fact.kind == "record"
    said = listing(fact.fields) if is_record or not counted else ", ".join(e.quote for e in counted)
    place = counted[0].place if counted and not is_record else _place(fact)
    return Ground("record" if is_record else "fact", said, place, date=str(fact.fields.get("date", "")))


def _grounds(found: Sequence[Quantity]) -> tuple[Ground, ...]:
    return tuple(dict.fromkeys(ground for each in found for ground in each.grounds))


def _missing(declared: Input) -> Missing:
    why = {"zh": f"缺少“{declared.title['zh']}”", "en": f"`{declared.title['en']}` is missing"}
    return Missing(declared.name, why, declared.ask)


def _unsaid(declared: Input, fact: Fact) -> Missing:
    shown = listing(fact.fields)
    why = {"zh": f"记录未写明数值或单位（{shown}）", "en": f"a record lacks its value or unit ({shown})"}
    return Missing(declared.name, why, declared.ask)


def _contradiction(declared: Input) -> Missing:
    zh, en = declared.title["zh"], declared.title["en"]
    why = {"zh": f"“{zh}”有相互矛盾的数值", "en": f"what is said of `{en}` is contradictory"}
    return Missing(declared.name, why, declared.ask)


def _out_of_range(declared: Input) -> Missing:
    zh, en = declared.title["zh"], declared.title["en"]
    why = {"zh": f"“{zh}”超出可能的范围", "en": f"`{en}` is outside what is possible"}
    return Missing(declared.name, why, declared.ask)
