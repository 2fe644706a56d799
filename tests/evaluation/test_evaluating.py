"""Whole evaluations: the golden ones, and what one more or one less paper does to them."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker import evaluate
from checker.audit import officer_names, survey
from checker.cli import run
from checker.engine.matches import Matches
from checker.errors import InputError
from checker.evaluation.as_json import as_dict
from checker.evaluation.model import FromFacts, Qualitative, Quantitative
from checker.evaluation.quantities import Quantity, quantity
from checker.evaluation.quantity import exact
from checker.evaluation.rendering import render
from checker.evaluation.results import Check, Evaluation, Ground, Leaf
from checker.evaluation.sheet import Given
from checker.evaluation.spans import Span
from checker.facts import Fact
from checker.judgement.world import World
from checker.rulebook.model import Pattern
from checker.schemas import load
from checker.yamltree import parse

HERE = Path(__file__).parent
EXAMPLE, COMPANY, OFFICER = str(HERE / "example"), str(HERE / "company"), HERE / "officer"
DAY = "2026-01-15"
Make = Callable[..., Path]
LOOKED = {"topic": "质量培训", "by": "李四", "on": "2026-01-10", "from": "2025-01-01", "to": "2025-12-31"}


def evaluated(path: Path, pack: str = EXAMPLE, **more: Any) -> Evaluation:
    return evaluate(path, pack=pack, as_of=more.pop("as_of", DAY), engine="plain", **more)


def leaf(found: Evaluation, name: str) -> Leaf:
    (scored,) = (each for each in found.leaves() if each.indicator.id == name)
    assert scored.leaf
    return scored.leaf


def check(found: Evaluation, name: str) -> Check:
    return next(each for each in found.checks if each.id == name)


def points(lo: str, hi: str | None = None) -> Span:
    return Span(Fraction(lo), Fraction(hi or lo))


def records() -> list[dict[str, Any]]:
    tree = parse((OFFICER / "records.yaml").read_text("utf-8"), "records.yaml")
    return list(tree.data["records"])


@pytest.mark.parametrize("pack", ["example", "company"])
@pytest.mark.parametrize(("form", "lang"), [("json", "en"), ("text", "zh"), ("markdown", "en")])
def test_the_golden_evaluations(pack: str, form: str, lang: str) -> None:
    said = render(evaluated(OFFICER, str(HERE / pack)), format=form, lang=lang, width=100)
    file = HERE / "golden" / f"{pack}.{ {'json': 'json', 'text': 'txt', 'markdown': 'md'}[form] }"
    if os.environ.get("CQO_UPDATE_SNAPSHOTS"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, "utf-8")
    assert file.read_text("utf-8") == said


def test_the_company_fills_the_tree_of_the_standard_in() -> None:
    found = evaluated(OFFICER, COMPANY)
    assert found.scheme.counts.as_dict() == {"declared": [6, 16, 51], "transcribed": [6, 16, 51]}
    assert [head.indicator.title["zh"] for head in found.tree] == [
        "意识",
        "社会责任",
        "知识",
        "能力",
        "沟通",
        "业绩",
    ]
    # Its own weights are its own: cited from its own source, not from the standard's.
    assert {head.indicator.cite["source"] for head in found.tree} == {"OWN"}
    assert found.total is not None and found.level == "second"
    told = as_dict(found, "en")
    Draft202012Validator(load("evaluation")).validate(told)


@pytest.mark.parametrize("region", [None, "anhui", "jiangsu"])
def test_the_shipped_tree_gives_no_score(unmarked: Path, region: str | None) -> None:
    found = evaluated(unmarked, "cqo-2023", region=region)
    assert (found.total, found.levels, found.scheme.complete) == (None, (), False)
    assert all(head.score is None for head in found.tree)
    notice = next(n for n in found.notices if n.code == "not-transcribed")
    assert "0 of 51" in notice.message["en"] and "已录入 0 项" in notice.message["zh"]
    # The steps can be held against records all the same.
    assert check(found, "process.order").verdict == "satisfied"
    assert check(found, "evaluator.independence").cite["standing"] == "inferred"


@pytest.fixture
def unmarked(officer: Make) -> Path:
    folder = officer(indicators={"evaluator": {"name": "某中心"}})
    (folder / "indicators.csv").unlink()
    return folder


def test_a_leaf_of_each_kind() -> None:
    found = evaluated(OFFICER)
    assert leaf(found, "awareness.a1.x1").grade == "high"
    assert leaf(found, "awareness.a1.x2").points == points("1.19")  # 97 %: 0.85 + 2/5 · 0.85
    assert leaf(found, "awareness.a1.x3").points == points("1.36")  # three trainings
    assert leaf(found, "awareness.a2.x1").points == points("1.6")  # capped
    assert leaf(found, "awareness.a2.x2").points == points("1.275")  # 8 years, one complaint
    assert leaf(found, "awareness.a2.x3").points == points("1.02")
    kinds = {ground.kind for each in found.leaves() if each.leaf for ground in each.leaf.grounds}
    assert kinds == {"fact", "record", "table", "mark"}


def test_without_records_even_a_count_of_none_is_unknown(officer: Make) -> None:
    found = evaluated(officer(records=None))
    training = leaf(found, "awareness.a1.x3")
    assert (training.points, training.state) == (points("0", "1.7"), "unknown")
    assert [missing.name for missing in training.missing] == ["trainings"]
    assert training.missing[0].ask["zh"].startswith("质量部门")


NOBODY_LOOKED = [
    {"records": []},
    {"records": [{"topic": "检验批", "value": 1000, "unit": "批"}]},
    {"records": [], "checked": [{**LOOKED, "topic": "客户投诉"}]},
    {"records": [], "checked": [{**LOOKED, "on": "2026-01-16"}]},
    {"records": [{"topic": "质量培训", "date": "2026-01-16"}]},
]


@pytest.mark.parametrize("register", NOBODY_LOOKED)
def test_an_empty_register_says_nothing_unless_somebody_went_through_it(
    register: dict[str, Any], officer: Make
) -> None:
    training = leaf(evaluated(officer(records=register)), "awareness.a1.x3")
    assert (training.points, training.state) == (points("0", "1.7"), "unknown")


@pytest.mark.parametrize("on", ["2026-01-14", "2026-01-15"])
def test_a_register_that_was_gone_through_may_be_empty(on: str, officer: Make) -> None:
    found = evaluated(officer(records={"records": [], "checked": [{**LOOKED, "on": on}]}))
    assert leaf(found, "awareness.a1.x3").points == points("0")


@pytest.mark.parametrize("wrong", [{"from": "2026-01-01"}, {"on": "2025-12-30"}])
def test_a_register_is_checked_for_a_period_that_is_over(wrong: dict[str, str], officer: Make) -> None:
    with pytest.raises(InputError, match=r"period|cannot be known") as told:
        evaluated(officer(records={"records": [], "checked": [{**LOOKED, **wrong}]}))
    assert (told.value.code, told.value.spots[0].file) == ("bad-period", "records.yaml")


@pytest.mark.parametrize("missing", ["topic", "by", "on", "from", "to"])
def test_a_check_of_a_register_says_by_whom_when_and_for_which_period(missing: str, officer: Make) -> None:
    row = {key: value for key, value in LOOKED.items() if key != missing}
    with pytest.raises(InputError, match=missing):
        evaluated(officer(records={"records": [], "checked": [row]}))


def test_years_bound_what_complaints_leave_open(officer: Make) -> None:
    found = evaluated(officer(records=None))
    # At most 8 years' worth, less nobody knows how much.
    assert leaf(found, "awareness.a2.x2").points == points("0", "1.36")
    assert leaf(found, "awareness.a2.x2").state == "interval"


def test_a_table_does_not_say_fewer_than_the_papers_show(officer: Make) -> None:
    """Unsure facts leave it open how many there are, and still bound what a table says."""
    declared = next(
        each.indicator.scale for each in evaluated(OFFICER).leaves() if each.indicator.id == "awareness.a2.x2"
    )
    assert isinstance(declared, Quantitative)
    pattern = Pattern("adverse", ())
    complaints = replace(declared.inputs["defects"], records=None, facts=FromFacts(pattern, "count", None))
    facts = {f"d{n}": Fact(f"d{n}", "adverse", {}, sure=n < 3) for n in range(5)}
    every = frozenset(facts)
    world = World(facts, Matches({pattern: every}, {pattern: every}))

    def given(number: int) -> Quantity:
        row = Given(Fraction(number), Ground("table", f"defects: {number}"))
        return quantity(complaints, [row], world, records=None)

    assert given(2).conflict and given(6).conflict
    assert not given(3).conflict and given(3).span == points("3")
    assert not given(5).conflict and given(5).span == points("5")


def test_a_conflict_leaves_all_between_open_and_says_so(officer: Make) -> None:
    mark = {"indicator": "awareness.a1.x1", "level": "middle", "by": "李四", "date": "2025-02-20"}
    found = leaf(evaluated(officer(indicators={"marks": [mark]})), "awareness.a1.x1")
    assert (found.points, found.state) == (points("0.8", "1.6"), "conflicting")
    assert {ground.kind for ground in found.grounds} == {"fact", "mark"}


def test_the_later_mark_counts_and_two_of_one_day_conflict(officer: Make) -> None:
    def marks(*said: tuple[str, str]) -> Leaf:
        rows = [{"indicator": LAST, "level": level, "by": "李四", "date": date} for level, date in said]
        return leaf(evaluated(officer(indicators={"marks": rows})), LAST)

    assert marks().points == points("0", "2")
    assert marks(("best", "2025-01-01"), ("poor", "2025-02-01")).points == points("0")
    assert marks(("best", "2025-02-01"), ("poor", "2025-01-01")).points == points("2")
    assert marks(("best", "2025-02-01"), ("poor", "2025-02-01")).state == "conflicting"
    assert marks(("best", "2026-01-15")).points == points("2")
    assert marks(("best", "2026-01-16")).state == "unknown"


LAST = next(
    each.indicator.id
    for each in reversed(evaluated(OFFICER).leaves())
    if each.leaf and each.leaf.state == "unknown"
)


@pytest.mark.parametrize("by", [" 张 三", "张三（首席质量官）", "張三", "首席质量官张三"])
def test_a_mark_by_the_officer_does_not_count(officer: Make, by: str) -> None:
    row = {"indicator": LAST, "level": "best", "by": by, "date": "2025-02-20"}
    found = evaluated(officer(indicators={"marks": [row]}))
    assert leaf(found, LAST).state == "unknown"
    assert "mark-by-officer" in {notice.code for notice in found.notices}


def test_nor_one_by_the_officer_of_the_chart(officer: Make) -> None:
    row = {"indicator": LAST, "level": "best", "by": "张三", "date": "2025-02-20"}
    folder = officer(indicators={"marks": [row]}, dossier={"enterprise": "虚构机械有限公司"}, person=None)
    found = evaluated(folder, COMPANY)
    assert leaf(found, LAST).state == "unknown"
    assert "mark-officer-unknown" in {notice.code for notice in found.notices}
    (folder / "org-chart.csv").write_text(
        "编号,岗位,姓名,上级\ngm,总经理,李四,\ncqo,首席质量官,张三,gm\n", "utf-8"
    )
    found = evaluated(folder, COMPANY)
    assert leaf(found, LAST).state == "unknown"
    assert "mark-by-officer" in {notice.code for notice in found.notices}


def test_neither_a_predecessor_nor_whoever_has_another_post_is_the_officer() -> None:
    known = survey(OFFICER, pack=COMPANY, as_of=DAY)
    others = [
        Fact(f"t{n}", "appointment", {"holder": holder, "person": person, "status": status})
        for n, (holder, person, status) in enumerate(
            [("cqo", "李四", "ended"), ("cqo", "王五", "in_force"), ("top_manager", "赵六", "in_force")]
        )
    ]
    heard = replace(known.heard, facts=(*known.heard.facts, *others))
    assert officer_names(replace(known, heard=heard)) == ("张三", "王五")


@pytest.mark.parametrize(
    ("size", "verdict"),
    [("大型", "satisfied"), ("中型", "satisfied"), ("小型", "satisfied"), (None, "satisfied")],
)
def test_the_lowest_level_by_kind_of_organisation(officer: Make, size: str | None, verdict: str) -> None:
    head = {"name": "厂", "officer": {"name": "张三"}, **({"size": size} if size else {})}
    found = evaluated(officer(dossier=head))
    assert found.level == "second"
    assert check(found, "lowest.reappointment").verdict == verdict


def test_below_the_lowest_level_is_advice_not_duty(officer: Make) -> None:
    values, marks = [], []
    for each in evaluated(OFFICER).leaves():
        scale, name = each.indicator.scale, each.indicator.id
        if isinstance(scale, Quantitative) and "spent" in scale.inputs:
            values.append({"indicator": name, "input": "spent", "value": 0, "unit": "元"})
            values.append({"indicator": name, "input": "staff", "value": 400, "unit": "人"})
        elif isinstance(scale, Qualitative) and not scale.by_facts:
            marks.append({"indicator": name, "points": 0, "by": "李四", "date": "2025-02-20"})
    folder = officer(
        person={"name": "张三", "education": "中专", "years_quality": 0},
        indicators={"values": values, "marks": marks},
        records={
            "records": [{"topic": "检验批", "value": 1000, "unit": "批"}],
            "checked": [{**LOOKED, "topic": topic} for topic in ("合格批", "质量培训", "客户投诉")],
        },
    )
    (folder / "indicators.csv").unlink()
    found = evaluated(folder)
    assert found.total and found.total.exact and found.levels == (None,)
    lowest = check(found, "lowest.appointment")
    assert (lowest.verdict, lowest.severity) == ("violated", "warning")
    assert lowest.reason["zh"] == "大中型企业：不低于虚构二级"


@pytest.mark.parametrize(
    ("evaluator", "verdict"),
    [
        ({"name": "某中心", "relation": "independent"}, "unknown"),
        ({"name": "虚构评价中心", "relation": "independent"}, "satisfied"),
        ({"name": "虚构评价中心"}, "unknown"),
        ({"name": "虚构评价中心", "relation": "subsidiary"}, "violated"),
        ({"name": "虚构评价中心", "relation": "enterprise"}, "violated"),
        ({"name": "张三", "relation": "independent"}, "violated"),
        ({"name": "張三（首席质量官）", "relation": "independent"}, "violated"),
        ({"name": "虚构机械有限公司", "relation": "independent"}, "violated"),
        ({"name": "虚构机械有限公司（质量部）", "relation": "independent"}, "violated"),
        ({"name": "虚构机械有限公司校友会", "relation": "independent"}, "unknown"),
    ],
)
def test_who_evaluates(officer: Make, evaluator: dict[str, str], verdict: str) -> None:
    found = check(evaluated(officer(indicators={"evaluator": evaluator})), "evaluator.independence")
    assert found.verdict == verdict
    assert found.severity == {"satisfied": "none", "unknown": "warning", "violated": "error"}[verdict]


@pytest.mark.parametrize("known", [{"officer": {"name": "张三"}}, {"enterprise": "虚构机械有限公司"}])
def test_nobody_is_independent_of_parties_without_a_name(officer: Make, known: dict[str, Any]) -> None:
    said = {"evaluator": {"name": "虚构评价中心", "relation": "independent"}}
    found = check(evaluated(officer(indicators=said, dossier=known, person=None)), "evaluator.independence")
    assert found.verdict == "unknown" and "another" in found.reason["en"]


def test_an_evaluation_by_the_enterprise_itself_is_found_in_the_records(officer: Make) -> None:
    rows = [{**row, "by": "张三"} if row["topic"] == "评价" else row for row in records()]
    found = check(evaluated(officer(records={"records": rows})), "evaluator.independence")
    assert found.verdict == "violated" and found.grounds[0].place


@pytest.mark.parametrize(
    ("date", "verdict"),
    [("2025-01-09", "violated"), ("2025-01-10", "satisfied"), ("2025-01-11", "satisfied")],
)
def test_the_order_of_the_process(officer: Make, date: str, verdict: str) -> None:
    rows = [{**row, "date": date} if row["topic"] == "受理" else row for row in records()]
    assert check(evaluated(officer(records={"records": rows})), "process.order").verdict == verdict


def test_a_step_without_a_record_is_asked_for(officer: Make) -> None:
    rows = [row for row in records() if row["topic"] != "受理"]
    found = evaluated(officer(records={"records": rows}))
    assert check(found, "process.acceptance").verdict == "unknown"
    assert "受理" in check(found, "process.acceptance").missing[0].ask["zh"]
    assert check(found, "process.order").verdict == "unknown"


def test_the_order_of_records_and_rows_does_not_matter(officer: Make) -> None:
    rows = records()
    once = as_dict(evaluated(OFFICER), "zh")
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        again = as_dict(evaluated(officer(records={"records": rows})), "zh")
        assert scores(again) == scores(once)
        assert [(c["id"], c["verdict"], c["reason"]) for c in again["checks"]] == [
            (c["id"], c["verdict"], c["reason"]) for c in once["checks"]
        ]


def scores(told: dict[str, Any]) -> list[Any]:
    def below(each: dict[str, Any]) -> list[Any]:
        return [each["id"], each["score"], *(below(child) for child in each["below"])]

    return [told["total"], told["possible_levels"], *(below(head) for head in told["tree"])]


def test_taking_evidence_away_only_widens(officer: Make) -> None:
    """Whatever was not handed in leaves an interval that holds what the whole dossier gives."""
    whole = evaluated(OFFICER)
    assert whole.total
    lines = (OFFICER / "indicators.csv").read_text("utf-8").splitlines()
    for seed in range(6):
        chance = random.Random(seed)
        kept = [lines[0], *(line for line in lines[1:] if chance.random() < 0.6)]
        without: dict[str, Any] = {"records": None} if chance.random() < 0.5 else {}
        if chance.random() < 0.5:
            without["person"] = None
        folder = officer(**without)
        (folder / "indicators.csv").write_text("\n".join(kept if len(kept) > 1 else lines[:2]), "utf-8")
        less = evaluated(folder)
        assert less.total and whole.total.within(less.total)
        assert set(whole.levels) <= set(less.levels)
        for one, other in zip(whole.leaves(), less.leaves(), strict=True):
            assert one.score and other.score and one.score.within(other.score), one.indicator.id


def test_the_engines_agree() -> None:
    durable = evaluate(OFFICER, pack=EXAMPLE, as_of=DAY, engine="durable")
    assert render(durable, format="json") == render(evaluated(OFFICER), format="json")


def test_the_command(tmp_path: Path, unmarked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["evaluate", str(OFFICER), "--pack", EXAMPLE, "--as-of", DAY, "--engine", "plain"]
    assert run(asked) == 0
    assert "总分  [79.9, 84.9] / 100" in capsys.readouterr().out
    target = tmp_path / "out.json"
    assert run([*asked, "--format", "json", "-o", str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["level"] == "second"
    assert run([*asked, "--fail-on", "warning"]) in (0, 1)
    assert run(["evaluate", str(unmarked), "--as-of", DAY, "--strict"]) == 1
    assert (
        run(["evaluate", str(OFFICER), "--pack", EXAMPLE, "--as-of", "2028-03-07", "--engine", "plain"]) == 1
    )


def test_a_dossier_with_marks_needs_a_tree_to_put_them_in() -> None:
    with pytest.raises(InputError, match=r"no indicator `awareness\.a2\.x1`") as told:
        evaluated(OFFICER, "cqo-2023")
    assert told.value.help == "the pack has none: fill its tree in first"


def test_numbers_of_a_table_stay_exact() -> None:
    assert exact(0.1) + exact(0.2) == exact(0.3)


def test_the_papers_may_speak_of_what_the_pack_has_no_words_for(officer: Make) -> None:
    folder = officer()
    (folder / "评价.md").write_text(
        "# 首席质量官评价 – 虚构机械厂\n\n## a1 虚构意识1\n\n负责质量。\n", "utf-8"
    )
    assert evaluated(folder).total == evaluated(officer()).total
