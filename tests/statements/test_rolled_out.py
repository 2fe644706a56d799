"""A strategy that is carried out is told by how: parted, sent to others, seen through; who only watches does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")
POST = ("首席质量官岗位说明书",)


def carried_out(text: str, headings: tuple[str, ...] = POST) -> bool:
    return any(
        (s.holder, s.authority, s.power) == ("cqo", "strategy", "implement")
        and s.effect in ("execute_only", "grant")
        for s in statements_in(text, headings, WORDS)
    )


AFTER = "战略、规划和年度计划发布之后，{}，各线负责人服从其安排。"


@pytest.mark.parametrize(
    "how",
    [
        "由其把任务拆到研发、制造、工程各线，定节点、配人手、盯完成",
        "由其将指标分解到各部门",
        "由其统筹调度各部门推行，分解到人、到月",
        "由她指派各中心经理推进",
        "由其指挥各工厂落实",
        "由其牵头派活",
        "由其带着各部门一件一件干成",
        "由其下达任务",
    ],
)
def test_who_parts_it_and_sends_others_carries_it_out(how: str) -> None:
    assert carried_out(AFTER.format(how))


@pytest.mark.parametrize(
    "how",
    [
        "由生产副总把任务拆到各线",
        "由总经理办公室分解到各部门，首席质量官盯完成",
        "其建议总经理把任务拆到各线",
        "其无权把任务分解到各部门",
    ],
)
def test_who_watches_or_asks_does_not(how: str) -> None:
    assert not carried_out(AFTER.format(how))


@pytest.mark.parametrize(
    "text",
    [
        "质量战略由首席质量官制定；首席质量官组织各部门、各车间实施。",
        "质量战略由首席质量官制定。首席质量官牵头组织全公司落实。",
        "质量战略、年度质量计划发出以后，她是总负责人，从调车、调人到改流程由她安排。",
        "负责把质量战略、年度质量计划在各驻院项目铺开，排人、排期、排检查点。",
        "质量战略目标分解、跟踪、复盘，组织实施。",
    ],
)
def test_told_with_the_strategy(text: str) -> None:
    assert carried_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量战略由首席质量官制定。首席质量官组织培训的实施。",
        "质量战略由首席质量官制定。生产部组织各车间实施。",
        "质量战略由首席质量官提出。总经理组织各部门实施。",
    ],
)
def test_something_else_or_somebody_else(text: str) -> None:
    assert not carried_out(text)


PAGE = """第六条 集团的质量战略、三年质量规划由首席质量官制定。

第七条 {}
"""


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("前条文件签发以后，首席质量官应当把指标分解到单位、落实到责任人，统一调度人员和设备。", True),
        ("首席质量官为推行前款各项文件，可以召集各装置的负责人，下达任务、配置人力、核查进度。", True),
        ("前条文件签发以后，总经理应当把指标分解到单位、落实到责任人。", False),
        ("培训教材印发以后，首席质量官应当把它们发到单位。", False),
    ],
)
def test_what_the_item_before_named(tmp_path: Path, text: str, his: bool) -> None:
    (tmp_path / "章程.md").write_text("# 集团质量工作章程\n\n" + PAGE.format(text), "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings
    verdict = next(f.verdict for f in found if f.clause == "authority.strategy_implement")
    assert (verdict == "satisfied") == his


@pytest.mark.parametrize(
    "text",
    [
        "负责带领各厂实现质量战略",
        "统率各事业部、各生产基地将质量战略落到实处，调度所需人员",
        "率领公司各部门把质量战略变为现实",
        "推动质量战略在各车间、各配套厂落地",
        "推进公司质量发展战略在集团各单位落地实施",
    ],
)
def test_who_leads_others_to_it_carries_it_out(text: str) -> None:
    assert carried_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "协助总经理带领各厂实现质量战略",
        "建议总经理推动质量战略在各车间落地",
        "总经理带领各厂实现质量战略",
        "带领各厂实现产量目标",
        "监督各部门推动质量战略在各车间落地",
        "生产副总推动质量战略在各车间落地，首席质量官提供资料",
    ],
)
def test_who_helps_another_to_lead_them_does_not(text: str) -> None:
    assert not carried_out(text)
