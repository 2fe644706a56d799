"""The officer's post among its peers, in pairs of a row, in bodies with names of their own – and the nearest twins."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import reading_of


def told(kind: str, page: str) -> list[tuple[str | None, str | None]]:
    facts = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    return [(f.by, f.value) for f in facts if f.kind == kind and f.certainty == "sure"]


@pytest.mark.parametrize(
    ("said", "levels"),
    [
        ("首席质量官跟几位副总平起平坐。", [(None, "senior")]),
        ("首席质量官和生产副总、销售副总坐一排。", [(None, "senior")]),
        ("首席质量官算公司高层。", [(None, "senior")]),
        ("首席质量官不和几位副总坐一排。", []),
        ("质量部经理跟几位副总平起平坐。", []),
        ("首席质量官跟副总助理坐一排。", []),
    ],
)
def test_peers(said, levels):
    assert told("level", f"# 规矩\n\n{said}\n") == levels


FORM = "# 岗位说明书\n\n| 岗位名称 | 首席质量官 | 岗位编号 | GM-03 |\n|---|---|---|---|\n| 所属层级 | {} | 直接上级 | {} |\n"


def test_two_pairs_in_a_row():
    assert ("top_manager", "总经理") in told("reports_to", FORM.format("公司领导", "总经理"))
    assert told("reports_to", FORM.format("总经理", "-")) == []
    assert [by for by, _ in told("reports_to", FORM.format("公司领导", "生产副总"))] in ([], ["other"])


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("首席质量官：生产、买料、卖货的事他一概不沾。", True),
        ("首席质量官不管做货，不管买料，也不管卖货。", True),
        ("首席质量官管检验，买料、卖货的事他一概不沾。", False),
        ("车间主任不管做货，首席质量官管检验。", False),
    ],
)
def test_apart_from_production(said, kept):
    assert any(by == "kept" for by, _ in told("leads", f"# 规矩\n\n{said}\n")) is kept


@pytest.mark.parametrize(
    ("said", "seated"),
    [
        (
            '厂里大事由"当家会"定。当家会五个人：总经理汪家旺、生产副总程大勇、经营副总汪家茂、总工程师方启明、首席质量官。',
            True,
        ),
        (
            "总经理钱仲谋，副总顾长河、汤以宁，首席质量官沈若川。一共四个人。公司的大事由这四个人定。",
            True,
        ),
        (
            "经营委员会为公司经营决策机构，由总经理任主任，制造总监、首席质量官、财务总监为委员。",
            True,
        ),
        (
            "总经理钱仲谋，副总顾长河、汤以宁，首席质量官沈若川。一共三个人。公司的大事由这三个人定。",
            False,
        ),
        ('厂里大事由"当家会"定。当家会三个人：总经理、生产副总、经营副总。首席质量官列席。', False),
        ('厂里大事由"当家会"定。碰头会三个人：总经理、生产副总、首席质量官。', False),
        ("经营委员会为公司经营决策机构，制造总监、财务总监为委员，首席质量官列席。", False),
    ],
)
def test_bodies(said, seated):
    assert bool(told("decides", f"# 议事\n\n{said}\n")) is seated
