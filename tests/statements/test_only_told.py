"""Somebody else decides and the officer is told of it: nothing of that is his."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

DECIDED = (
    "停线由厂长决定",
    "由生产副总下令停线",
    "质量计划由总经理批准",
    "产品放行由厂长签发",
    "董事会对质量安全事项行使一票否决权",
)
TOLD = (
    "并于次日通报{}",
    "并在月底前抄送{}",
    "并于当日备案于{}",
    "同时于2小时内告知{}",
    "事后知会{}",
    "并于24小时内送{}备查",
)


@pytest.mark.parametrize("decided", DECIDED)
@pytest.mark.parametrize("told", TOLD)
def test_nothing_is_his(decided: str, told: str) -> None:
    said = interpret_text(f"{decided}，{told.format('首席质量官')}。", (), vocabulary_of("cqo-2023"))
    assert not [s for s in said if s.holder == "cqo" and s.effect in ("grant", "limited", "joint")]


@pytest.mark.parametrize(
    "text", ["停线的决定权在首席质量官。", "停线权在于首席质量官。", "停线决定权属于首席质量官。"]
)
def test_where_it_lies(text: str) -> None:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert [(s.effect, s.certainty) for s in said if s.holder == "cqo"] == [("grant", "sure")]


@pytest.mark.parametrize(
    ("text", "headings", "grants"),
    [
        ("第三章 质量安全一票否决权", ("首席质量官制度",), False),
        ("第 三 章  质 量 安 全 一 票 否 决 权", ("首席质量官制度（目录）",), False),
        ("第三条 质量安全一票否决权", ("首席质量官", "权限"), True),
        ("质量安全事项的最终裁决权交首席质量官行使。", (), True),
        ("质量安全一票否决权交总经理行使。", (), False),
        ("否决权不交首席质量官行使。", (), False),
        ("未经首席质量官同意，可以放行。", (), False),
        ("未经首席质量官批准，年度质量计划也可以先行实施。", (), False),
        ("未经首席质量官签字，仓库可以拒绝发货。", (), True),
        ("首席质量官由总工程师兼任，对下列事项有最后决定权：产品放行；停产。", (), True),
        ("首席质量官由总工程师兼任，总经理对下列事项有最后决定权：产品放行；停产。", (), False),
    ],
)
def test_names_of_chapters_and_who_has_it_handed_to_him(
    text: str, headings: tuple[str, ...], grants: bool
) -> None:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    assert grants is any(s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure") for s in said)
