"""Duties as manuals, tables and descriptions of posts word them: mixed lists, rows of examples, slogans, what is watched."""

from __future__ import annotations

import pytest

from .test_duties_plainly import laid

JOB = ("首席质量官岗位说明书", "职责")
MANUAL = ("质量手册", "职责、权限与沟通", "首席质量官")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("负责不合格食品的召回决策和组织实施。", "recall"),
        ("问题车辆召回的组织指挥。", "recall"),
        ("组织服务过程的监视和测量及数据分析。", "monitoring"),
        ("组织停机时长、系统可靠性等质量数据的监控。", "monitoring"),
        ("每季度对各岗位质量责任制落实情况检查一次。", "post_responsibility"),
        ("监督检查从厂长到一线各岗位的质量责任制执行。", "post_responsibility"),
        ("主抓“零投诉”质量文化。", "culture"),
        ("组织开展降破损、降串味等质量改进活动。", "improvement"),
        ("组织漆面流挂、开裂等专题改善。", "improvement"),
        ("组织质量通病防治和QC成果活动。", "improvement"),
        ("负责ISO 9001和3C工厂质量保证能力的建立与保持。", "management_system"),
        ("负责建立ISO 9001体系及电器强制性认证要求的符合。", "management_system"),
        ("组织数据安全、隐私保护方面产品合规要求的落实。", "legal_compliance"),
        ("A5.3.7 负责消费者满意度调查及改善。", "satisfaction"),
    ],
)
def test_a_duty_in_formal_words(text: str, topic: str) -> None:
    assert topic in laid(text, *JOB)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("本次召回由首席质量官指挥。", "recall"),
        ("审核生产部的召回决定。", "recall"),
        ("管理过程的监视和测量设备。", "monitoring"),
        ("将质量培训从人力资源部移交到各部门。", "education"),
        ("配合质量部开展降破损、降串味等质量改进活动。", "improvement"),
        ("参加专题改善的汇报会。", "improvement"),
        ("履行法律法规规定的其他职责。", "legal_compliance"),
        ("张贴“零投诉”质量文化标语。", "culture"),
        ("每季度对各岗位质量责任制落实情况检查记录归档一次。", "post_responsibility"),
    ],
)
def test_its_near_twin_is_none(text: str, topic: str) -> None:
    assert topic not in laid(text, *JOB)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("每年十二月组织编写次年质量计划，报总经理；", "annual_plan"),
        ("就提升质量向决策层提交措施建议，每季不少于一份；", "proposals"),
        ("监视采购、灭菌、包装等过程，汇总数据并开展趋势分析；", "monitoring"),
        ("组织甲醛、阻燃等安全项目的日常监控；", "monitoring"),
        ("对灭菌合格率、织物微生物指标、留样检测等组织监测；", "monitoring"),
    ],
)
def test_an_item_of_duties_and_rights(text: str, topic: str) -> None:
    assert topic in laid(text, *MANUAL)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("可就质量工作向决策层提出措施建议；", "proposals"),
        ("就质量工作向决策层提出建议权；", "proposals"),
        ("必要时就质量工作向决策层提出措施建议；", "proposals"),
        ("组织消防、用电等安全项目的日常监控；", "monitoring"),
        ("监视招标过程，开展价格趋势分析；", "monitoring"),
    ],
)
def test_an_item_that_is_a_right_or_another_matter(text: str, topic: str) -> None:
    assert topic not in laid(text, *MANUAL)


def test_a_column_of_duties_and_rights() -> None:
    """责任与职权 heads both; 建议权 heads rights alone."""
    assert "recall" in laid("组织缺陷产品的调查与召回。", *JOB[:1], "首席质量官的责任与职权")
    assert "recall" not in laid("组织缺陷产品的调查与召回。", *JOB[:1], "首席质量官的建议权")
