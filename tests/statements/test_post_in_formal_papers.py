"""The post in letters, manuals and rules: to whom it reports, what is under it, where it sits, what it answers for."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.reading import read_blocks

from .test_superiors_units_seats import JOB, told

VOCABULARY = vocabulary_of("cqo-2023")


def facts(text: str, kind: str) -> list[tuple[str | None, str | None, str]]:
    said = read_text(text, JOB, VOCABULARY).officer
    return [(one.by, one.value, one.certainty) for one in said if one.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官是公司高管团队成员，汇报对象为总裁。",
        "汇报：总裁",
        "首席质量官受总裁直接领导并向总裁汇报。",
        "首席质量官属公司高级管理人员，向总经理直接报告，负责质量工作。",
        "首席质量官对公司质量工作负责，由总经理直接领导。",
    ],
)
def test_at_once_under_the_top(text: str) -> None:
    assert ("top_manager", "sure") in told(text, "reports_to", *JOB)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官分管质量保证部；质量安全监督室仍设在安全环保部，由安全环保部部长管理。",
        "首席质量官分管质量部；检测站现归技术中心，由总经理直接领导。",
        "首席质量官的汇报对象为生产副总经理。",
    ],
)
def test_who_leads_a_unit_is_not_over_the_officer(text: str) -> None:
    assert ("top_manager", "sure") not in told(text, "reports_to", *JOB)
    assert all("安全环保部部长" not in (value or "") for _, value, _ in facts(text, "reports_to"))


@pytest.mark.parametrize(
    "text",
    [
        "质量管理处、检验中心、质量安全监督站由首席质量官直接领导。",
        "质量部、检验科、产品安全办公室自本通知印发之日起划归首席质量官直接领导。",
        "下设质量管理部、检验部、质量安全与不良反应监测部三个部门并直接领导。",
        "首席质量官向总裁汇报；质量部、检测中心、质量安全科归其直接领导。",
    ],
)
def test_units_under_him(text: str) -> None:
    units = [value for by, value, certainty in facts(text, "leads") if by is None and certainty == "sure"]
    assert len(units) == 1 and units[0].count("、") == 2


@pytest.mark.parametrize(
    "text",
    [
        "下设质量管理部、检验部、质量安全部三个部门。",
        "质量部、检验科由首席质量官监督。",
        "生产部归生产副总直接领导，质量部归其直接领导。",
        "质量部、检验科由首席质量官协助总经理领导。",
    ],
)
def test_units_of_nobody_or_another(text: str) -> None:
    assert not [value for by, value, certainty in facts(text, "leads") if by is None and certainty == "sure"]


def test_kept_from_production_beside_his_units() -> None:
    found = facts("首席质量官向总裁汇报；质量部、检测中心归其直接领导，不兼管生产。", "leads")
    assert [by for by, _, certainty in found if certainty == "sure"] == [None, "kept"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("总裁办公会讨论并决定公司经营事项，成员为：总裁、制造副总裁、首席质量官。", True),
        ("总经理办公会：由总经理、首席质量官、财务总监组成的经营决策会议，各成员均有表决权。", True),
        ("首席质量官为集团经营管理委员会（集团日常经营决策机构）委员，一人一票。", True),
        ("总裁办公会讨论并决定公司经营事项，列席人员为：首席质量官、法务经理。", False),
        ("首席质量官为集团质量管理委员会（质量议事机构）委员。", False),
        ("总经理办公会：由总经理、财务总监组成，首席质量官列席。", False),
    ],
)
def test_a_seat_where_the_business_is_decided(text: str, sure: bool) -> None:
    assert bool([c for _, _, c in facts(text, "decides") if c == "sure"]) is sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("统揽公司质量安全与质量发展，并对其结果负全责。", True),
        ("统管集团质量发展和质量安全工作，对其负全面责任。", True),
        ("其工作涵盖产品质量安全和企业质量发展，对二者负全面责任。", True),
        ("协助总经理统揽公司质量安全与质量发展，并对其结果负全责。", False),
        ("质量部统揽公司质量安全与质量发展，并对其结果负全责。", False),
        ("统揽公司质量培训与质量统计，并对其结果负全责。", False),
        ("统揽公司质量安全与质量发展，并对其进度负责。", False),
    ],
)
def test_in_full_charge_by_a_clause_of_its_own(text: str, sure: bool) -> None:
    scopes = {value for _, value, certainty in facts(text, "charter") if certainty == "sure"}
    assert (scopes == {"quality_safety", "quality_development"}) is sure


def of_a_body(title: str, under: str, *rows: str) -> list[str]:
    blocks = [
        Block(
            "委员会由下列委员组成，每名委员享有一票：",
            "paragraph",
            Place("x.md", line=1),
            headings=(title, under),
        )
    ]
    for n, row in enumerate(rows, 2):
        place = Place("x.md", line=n, table=1)
        blocks.append(Block("某甲", "cell", place, headings=(title, under), column_heads=("委员",)))
        blocks.append(
            Block(row, "cell", place, headings=(title, under), column_heads=("职务",), row_heads=("某甲",))
        )
    reading = read_blocks(blocks, VOCABULARY, lambda: "s1")
    return [f.certainty for f in reading.officer if f.kind == "decides"]


def test_a_table_of_the_members_of_a_deciding_body() -> None:
    rows = ("总经理（主任委员）", "首席质量官", "财务总监")
    assert of_a_body("经营决策委员会议事规则", "二、组成", *rows) == ["sure"]
    assert not of_a_body("经营决策委员会议事规则", "三、列席", *rows)
    assert not of_a_body("质量评审委员会议事规则", "二、组成", *rows)
    assert not of_a_body("经营决策委员会议事规则", "二、组成", "总经理", "首席质量官（列席）", "财务总监")
