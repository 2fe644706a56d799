"""Education, title and years under each jurisdiction: formulas that look alike and are not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import EDUCATION, SIZES, TITLE_RANKS, Fact
from checker.rulebook import load_pack
from checker.rulebook.unverified import as_if_verified


class Case(NamedTuple):
    """What a person (and the enterprise) has, None for what is not known, and the verdict."""

    region: str | None
    education: str | None
    years_quality: float | None
    years_management: float | None
    title_rank: str | None
    title_in_quality: bool | None
    size: str | None
    expected: str


PILOT, HUBEI, HUAIREN = "cn-pilot-2012", "hubei-2022", "huairen-2022"
ZHANGZHOU, XINJIANG, SHANGHAI = "zhangzhou-2025", "xinjiang-2014", "shanghai-2020"

CASES = [
    # The regional standard and its editions: no text, no verdict.
    Case(None, "博士", 20, 20, "正高", True, "大型", "unknown"),
    Case("anhui", "博士", 20, 20, "正高", True, "大型", "unknown"),
    Case("jiangsu", "中专", 0, 0, "初级", False, "微型", "unknown"),
    Case("shanghai", "博士", 20, 20, "正高", True, "大型", "unknown"),
    # Pilot: 中级 in quality, or (本科 and 5 years).
    Case(PILOT, "本科", 3, 3, "初级", True, None, "violated"),
    Case(PILOT, "本科", 5, 0, "初级", True, None, "satisfied"),
    Case(PILOT, "本科", 4.9, 4.9, "初级", True, None, "violated"),
    Case(PILOT, "大专", 0, 0, "中级", True, None, "satisfied"),
    Case(PILOT, "大专", 10, 10, "初级", True, None, "violated"),
    Case(PILOT, "大专", 10, 10, "中级", False, None, "violated"),
    Case(PILOT, "硕士", 5, 5, "初级", False, None, "satisfied"),
    Case(PILOT, "中专", 0, 0, "正高", True, None, "satisfied"),
    Case(PILOT, "本科", None, None, "初级", True, None, "unknown"),
    Case(PILOT, "大专", 10, 10, None, None, None, "unknown"),
    Case(PILOT, "本科", 5, 5, None, None, None, "satisfied"),
    # Hubei: 3 years, and (中级 or 本科).
    Case(HUBEI, "本科", 3, 3, "初级", True, None, "satisfied"),
    Case(HUBEI, "大专", 0, 0, "中级", True, None, "violated"),
    Case(HUBEI, "大专", 3, 3, "中级", False, None, "satisfied"),
    Case(HUBEI, "大专", 3, 3, "初级", True, None, "violated"),
    Case(HUBEI, "博士", 2.5, 2.5, "正高", True, None, "violated"),
    Case(HUBEI, "本科", 5, None, "中级", True, None, "unknown"),
    Case(HUBEI, "本科", 3, 3, None, None, None, "satisfied"),
    # Huairen: 5 years, and (中级 or 本科).
    Case(HUAIREN, "本科", 4, 4, "初级", True, None, "violated"),
    Case(HUAIREN, "本科", 5, 5, "初级", True, None, "satisfied"),
    Case(HUAIREN, "大专", 5, 5, "中级", False, None, "satisfied"),
    Case(HUAIREN, "大专", 5, 5, "初级", True, None, "violated"),
    Case(HUAIREN, "大专", 4, 4, "中级", True, None, "violated"),
    # Nantong: 3 years, and (大专 or a quality title).
    Case("nantong", "大专", 3, 3, "初级", False, None, "satisfied"),
    Case("nantong", "中专", 3, 3, "初级", True, None, "satisfied"),
    Case("nantong", "中专", 3, 3, "正高", False, None, "violated"),
    Case("nantong", "大专", 2, 2, "中级", True, None, "violated"),
    # Zhangzhou: by size, and no title stands in.
    Case(ZHANGZHOU, "本科", 5, 0, "初级", False, "大型", "satisfied"),
    Case(ZHANGZHOU, "大专", 20, 20, "正高", True, "大型", "violated"),
    Case(ZHANGZHOU, "中专", 3, 3, None, None, "中型", "violated"),
    Case(ZHANGZHOU, "中专", 3, 0, None, None, "小型", "satisfied"),
    Case(ZHANGZHOU, "中专", 2, 2, "中级", True, "小型", "violated"),
    Case(ZHANGZHOU, "大专", 3, 3, None, None, "微型", "satisfied"),
    Case(ZHANGZHOU, "本科", 5, 5, None, None, None, "satisfied"),
    Case(ZHANGZHOU, "大专", 4, 4, None, None, None, "unknown"),
    Case(ZHANGZHOU, "中专", 2, 2, None, None, None, "violated"),
    # Xinjiang: 3 years, and 大专, and 中级; which titles are related to quality is not known.
    Case(XINJIANG, "大专", 3, 3, "中级", True, None, "satisfied"),
    Case(XINJIANG, "本科", 10, 10, "初级", True, None, "violated"),
    Case(XINJIANG, "中专", 10, 10, "正高", True, None, "violated"),
    Case(XINJIANG, "大专", 2, 2, "中级", True, None, "violated"),
    Case(XINJIANG, "大专", 3, 3, "中级", False, None, "unknown"),
    # Shanghai 2020: a bachelor's degree and what nobody saw.
    Case(SHANGHAI, "大专", 20, 20, "正高", True, None, "violated"),
    Case(SHANGHAI, "博士", 20, 20, "正高", True, None, "unknown"),
    Case(SHANGHAI, None, 20, 20, "正高", True, None, "unknown"),
]
WHOLE = (PILOT, HUBEI, HUAIREN, "nantong", ZHANGZHOU)

_spec = importlib.util.spec_from_file_location("kleene_oracle", Path(__file__).with_name("kleene_oracle.py"))
assert _spec is not None
assert _spec.loader is not None
_oracle = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_oracle)

_CLAUSES = {
    region: next(c for c in load_pack("cqo-2023", region=region).clauses if c.id == "qualification.formula")
    for region in dict.fromkeys(case.region for case in CASES)
}


def facts_of(case: Case) -> dict[str, dict[str, object]]:
    person = {name: getattr(case, name) for name in Case._fields[1:6]}
    known = {"person": {name: value for name, value in person.items() if value is not None}}
    return known | ({"enterprise": {"size": case.size}} if case.size else {"enterprise": {"name": "甲"}})


def verdict_of(case: Case) -> str:
    clause, facts = _CLAUSES[case.region], facts_of(case)
    satisfied, violated = (_oracle.truth(c, facts) for c in (clause.satisfied, clause.violated))
    assert not (satisfied and violated), case
    if satisfied or violated:
        return "satisfied" if satisfied else "violated"
    return "unknown"


@pytest.mark.parametrize("case", CASES)
def test_the_formula_by_the_book(case):
    assert verdict_of(case) == case.expected


@pytest.mark.parametrize("case", CASES)
def test_the_formula_through_the_judge(case):
    from checker.engine import by_name
    from checker.judgement import judge

    facts = [Fact(f"f{n}", kind, fields) for n, (kind, fields) in enumerate(facts_of(case).items())]
    facts.append(Fact("c1", "coverage", {"of": "person", "by": "person.yaml"}))
    pack = as_if_verified(load_pack("cqo-2023", region=case.region))
    judged = judge(pack, facts, (), by_name("plain"), as_of="2025-06-01")
    verdicts = {finding.clause: finding.verdict for finding in judged.findings}
    assert verdicts["qualification.formula"] == case.expected


PERSONS = st.tuples(
    st.sampled_from(EDUCATION),
    st.integers(0, 8),
    st.integers(0, 8),
    st.sampled_from(TITLE_RANKS),
    st.booleans(),
    st.sampled_from(SIZES),
)


@given(PERSONS)
@settings(max_examples=300, deadline=None)
def test_of_a_person_wholly_known_the_formula_is_met_or_not(person):
    for region in WHOLE:
        assert verdict_of(Case(region, *person, "")) in ("satisfied", "violated")


@given(PERSONS, st.lists(st.booleans(), min_size=6, max_size=6))
@settings(max_examples=300, deadline=None)
def test_knowing_less_never_turns_a_verdict_round(person, known):
    some = [value if keep else None for value, keep in zip(person, known, strict=True)]
    for region in _CLAUSES:
        whole, part = verdict_of(Case(region, *person, "")), verdict_of(Case(region, *some, ""))
        assert part in (whole, "unknown")
