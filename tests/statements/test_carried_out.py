"""Who only carries out what the officer decides takes nothing from him; who approves, whenever told, takes it."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

CARRIED_OUT = [
    "质量总监应立即下令停止生产，并通知销售部停止发货。",
    "首席质量官批准年度质量预算。预算调整也由首席质量官批准，财务部相应调整账目。",
    "首席质量官有权否决相关生产、销售决定。否决情况由质量部存档并报总经理备案。",
    "首席质量官下达停线令，生产部随即执行停线。",
    "各部门将质量计划报首席质量官，由其批准后实施。",
    "首席质量官负责质量计划的审批和质量经费的使用。",
    "让步接收由质量总监组织生产部门评审后作出决定。",
]
TAKEN = [
    "质量计划由首席质量官审定，生产副总据此批准后实施。",
    "首席质量官决定停线，生产总监据此批准后执行。",
    "首席质量官对质量安全事项行使一票否决权，并由生产副总据此审批。",
    "首席质量官批准质量计划，并通知财务总监审批。",
    "质量经费由首席质量官审批，财务总监相应审批。",
    "首席质量官批准质量计划，生产副总随即审批。",
    "首席质量官审批质量经费，并要求财务总监批准后支付。",
    "首席质量官提出停线，要求厂长决定。",
    "质量总监报告总经理，由其批准质量计划。",
    "发生质量异常时，质量总监应立即报告生产副总经理，经其同意后方可下达停线指令。",
    "首席质量官获批后可停产。",
    "首席质量官可决定隔离，并可要求已发运产品返回，但须经总经理同意。",
    "建议质量经费由首席质量官审批。",
    "监督质量计划的审批和质量经费的使用。",
]


def granted(text: str) -> bool:
    read = read_text(text, ("首席质量官职责",) if text.startswith("监督") else (), vocabulary_of("cqo-2023"))
    return any((s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure") for s in read.statements)


@pytest.mark.parametrize("text", CARRIED_OUT)
def test_who_carries_out_takes_nothing(text: str) -> None:
    assert granted(text)


@pytest.mark.parametrize("text", TAKEN)
def test_who_approves_takes_it(text: str) -> None:
    assert not granted(text)


def test_what_another_decides_in_a_later_sentence_has_its_own_places() -> None:
    text = (
        "总经理认为停产命令不当的，首席质量官可以说明理由；命令照样有效，但应记入年度考评，并通知总经理审批。"
    )
    assert not granted(text)
    told = "总经理认为首席质量官的停产命令不当的，可以要求其说明理由；其拒绝说明的，命令照样有效，但应记入年度考评，并通知总经理审批。"
    read = read_text(told, (), vocabulary_of("cqo-2023")).statements
    assert {(s.authority, s.effect) for s in read if s.holder == "cqo"} == {
        ("assessment_reward", "recommend_only")
    }
