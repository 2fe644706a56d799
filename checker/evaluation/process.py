"""The process of evaluation held against records: its steps, their order, and who evaluates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from checker.dossier.model import DataFile, Place
from checker.evaluation.checking import ASK_RECORDS, ASK_SHEET, both, check
from checker.evaluation.model import Scheme, Step, Texts
from checker.evaluation.results import Check, Ground, Missing
from checker.evaluation.sheet import Sheet
from checker.judgement.persons import bare, names, parts_of
from checker.records import record

_PARTIES: Mapping[str, Texts] = {
    "enterprise": both("企业自身", "the enterprise itself"),
    "subsidiary": both("企业的子公司", "a subsidiary of the enterprise"),
    "officer": both("首席质量官本人", "the officer himself"),
}
_ORDER = both("评价流程的先后", "order of the process")
_INDEPENDENT = both("评价主体的独立性", "independence of the evaluator")


@record(frozen=True, slots=True)
class Done:
    """One record of a step; ``date`` and ``by`` are empty where it does not say."""

    date: str
    by: str
    ground: Ground


def done_steps(scheme: Scheme, data: Sequence[DataFile], as_of: str) -> dict[str, tuple[Done, ...]]:
    """The records of each step up to ``as_of``, the earliest first and those without a date last."""
    of_topic = {topic: step.id for step in scheme.steps for topic in step.topics}
    found: dict[str, list[Done]] = {step.id: [] for step in scheme.steps}
    for file in data:
        rows = file.data.get("records") or () if file.kind == "records" else ()
        for index, row in enumerate(rows):
            step = of_topic.get(str(row["topic"]).strip())
            date, by = str(row.get("date") or ""), str(row.get("by") or "")
            if step is None or date > as_of:
                continue
            place = Place(file.path, line=file.lines.get(f"records.{index}"))
            said = ", ".join(str(part) for part in (row["topic"], date, by) if part)
            found[step].append(Done(date, by, Ground("record", said, place, by=by, date=date)))
    order = {
        step: sorted(each, key=lambda d: (not d.date, d.date, d.by, str(d.ground.place)))
        for step, each in found.items()
    }
    return {step: tuple(each) for step, each in order.items()}


def check_process(
    scheme: Scheme,
    sheet: Sheet,
    data: Sequence[DataFile],
    *,
    enterprise: str | None,
    officer: Sequence[str],
    as_of: str,
    strict: bool = False,
) -> tuple[Check, ...]:
    """One check for each step, one of their order, one of who evaluates. The order of records does not matter."""
    done = done_steps(scheme, data, as_of)
    checks = [_step(step, done[step.id], scheme.steps_cite, strict=strict) for step in scheme.steps]
    if scheme.steps:
        checks.append(_order(scheme, done, strict=strict))
    if scheme.independent_of:
        checks.append(_independence(scheme, sheet, done, enterprise, officer, strict=strict))
    return tuple(checks)


def _step(step: Step, done: Sequence[Done], cite: Mapping[str, Any], *, strict: bool) -> Check:
    zh, en = step.title["zh"], step.title["en"]
    title = both(f"流程：{zh}", f"process: {en}")
    grounds = [each.ground for each in done]
    dated = [each.date for each in done if each.date]
    if dated:
        shown = "、".join(dict.fromkeys(dated))
        reason = both(f"已记录：{shown}", f"on record: {', '.join(dict.fromkeys(dated))}")
        return check(f"process.{step.id}", title, True, reason, cite=cite, grounds=grounds)
    reason = (
        both("有记录而无日期", "on record without a date") if done else both("没有记录", "there is no record")
    )
    named = both(f"“{zh}”的记录和日期", f"a dated record of the {en}")
    ask = both(
        f"{ASK_RECORDS['zh']}；事项写作 {'、'.join(step.topics)}",
        f"{ASK_RECORDS['en']}; the topic is {', '.join(step.topics)}",
    )
    missing = (Missing(f"process.{step.id}", named, ask),)
    return check(
        f"process.{step.id}", title, None, reason, cite=cite, grounds=grounds, missing=missing, strict=strict
    )


def _order(scheme: Scheme, done: Mapping[str, Sequence[Done]], *, strict: bool) -> Check:
    first = {step.id: next((d for d in done[step.id] if d.date), None) for step in scheme.steps}
    titles = {step.id: step.title for step in scheme.steps}
    for before, after in combinations([step.id for step in scheme.steps], 2):
        one, two = first[before], first[after]
        if one and two and two.date < one.date:
            reason = both(
                f"“{titles[after]['zh']}”（{two.date}）早于“{titles[before]['zh']}”（{one.date}）",
                f"{titles[after]['en']} ({two.date}) is before {titles[before]['en']} ({one.date})",
            )
            return check(
                "process.order",
                _ORDER,
                False,
                reason,
                cite=scheme.steps_cite,
                grounds=(one.ground, two.ground),
            )
    open_ = [step for step in scheme.steps if first[step.id] is None]
    if open_:
        shown_zh = "、".join(step.title["zh"] for step in open_)
        shown_en = ", ".join(step.title["en"] for step in open_)
        reason = both(f"尚无有日期的记录：{shown_zh}", f"without a dated record: {shown_en}")
        missing = (Missing("process.order", reason, ASK_RECORDS),)
        return check(
            "process.order", _ORDER, None, reason, cite=scheme.steps_cite, missing=missing, strict=strict
        )
    grounds = [found.ground for found in first.values() if found]
    reason = both("各步骤先后相符", "the steps follow one another")
    return check("process.order", _ORDER, True, reason, cite=scheme.steps_cite, grounds=grounds)


def _independence(
    scheme: Scheme,
    sheet: Sheet,
    done: Mapping[str, Sequence[Done]],
    enterprise: str | None,
    officer: Sequence[str],
    *,
    strict: bool,
) -> Check:
    """Who applies is of course the enterprise; whoever takes a later step must be none of the parties."""
    said, relation = str(sheet.evaluator.get("name", "")), sheet.evaluator.get("relation")
    acting = [Done("", said, _evaluator(sheet))] if said else []
    acting += [each for step in scheme.steps[1:] for each in done[step.id] if each.by]
    for each in acting:
        for party in scheme.independent_of:
            told = relation == party and bare(each.by) == bare(said)
            if told or _is_party(each.by, party, enterprise, officer):
                reason = both(
                    f"评价者“{each.by}”是{_PARTIES[party]['zh']}",
                    f"the evaluator `{each.by}` is {_PARTIES[party]['en']}",
                )
                return check(
                    "evaluator.independence",
                    _INDEPENDENT,
                    False,
                    reason,
                    cite=scheme.evaluator_cite,
                    grounds=(each.ground,),
                )
    grounds = tuple(dict.fromkeys(each.ground for each in acting))
    others = [each.by for each in acting if bare(each.by) != bare(said)]
    nameless = [
        party
        for party, named in (("enterprise", enterprise), ("officer", officer))
        if party in scheme.independent_of and not named
    ]
    if said and relation == "independent" and not others and not nameless:
        reason = both(f"评价者“{said}”独立于各方", f"the evaluator `{said}` is said to be independent")
        return check(
            "evaluator.independence", _INDEPENDENT, True, reason, cite=scheme.evaluator_cite, grounds=grounds
        )
    if not acting:
        reason = both("未写明由谁评价", "nobody says who evaluates")
    elif nameless and not others:
        parties = [_PARTIES[party] for party in nameless]
        reason = both(
            f"未写明{'、'.join(party['zh'] for party in parties)}的名称，无法确认评价者“{said}”是他人",
            f"the name of {', '.join(party['en'] for party in parties)} is not known, so nobody can tell that `{said}` "
            "is another",
        )
    else:
        unsaid = others[0] if others else said
        reason = both(f"未写明“{unsaid}”与企业的关系", f"what `{unsaid}` is to the enterprise is not said")
    ask = both(
        f"{ASK_SHEET['zh']} evaluator 的 name 与 relation",
        f"{ASK_SHEET['en']}, name and relation of the evaluator",
    )
    return check(
        "evaluator.independence",
        _INDEPENDENT,
        None,
        reason,
        cite=scheme.evaluator_cite,
        grounds=grounds,
        missing=(Missing("evaluator", reason, ask),),
        strict=strict,
    )


def _is_party(by: str, party: str, enterprise: str | None, officer: Sequence[str]) -> bool:
    if party == "officer":
        return any(names(by, name) for name in officer)
    return party == "enterprise" and enterprise is not None and bare(enterprise) in parts_of(by)


def _evaluator(sheet: Sheet) -> Ground:
    words = ", ".join(f"{key}: {value}" for key, value in sheet.evaluator.items())
    return Ground("table", words, sheet.evaluator_place)
