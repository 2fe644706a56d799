"""Veto, stop and release: whose they are, what is only named, what is another's part, what is done by another's order."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

VOCABULARY = vocabulary_of("cqo-2023")
STOP, RELEASE, VETO = "quality_safety_stop", "product_release", "veto"


def _said(text: str) -> dict[str, set[str]]:
    said: dict[str, set[str]] = {}
    for s in interpret_text(text, (), VOCABULARY):
        if s.holder == "cqo" and s.effect != "none":
            sure = s.certainty == "sure" or s.effect != "grant"
            said.setdefault(s.authority, set()).add(s.effect if sure else "unsure")
    return said


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        # others have only had notice of it
        ("首席质量官有一票否决权，相关科室接到否决通知后应立即停止实施。", VETO),
        ("质量总监有权停线，各班组接到停线指令后应立即停机待命。", STOP),
        ("首席质量官可以下令暂停灌装线的生产，生产部收到停产通知后三十分钟内清空管线。", STOP),
        ("首席质量官有权在任何时间暂停任一供应商的供货。", STOP),
        # the last word
        ("涉及质量安全的事项，首席质量官有最终发言权，其他部门应当服从。", VETO),
        # whether it goes out is what is decided
        ("首席质量官对产品是否出厂作最终决定。", RELEASE),
        ("首席质量官对批次是否召回作出决定。", STOP),
        # what was applied for is approved
        ("首席质量官审批不合格品的让步接收申请单。", RELEASE),
        ("首席质量官批准紧急放行的申请，仓库凭批件发料。", RELEASE),
        # nobody may press him
        ("任何人不得以交期为由要求首席质量官撤回质量安全否决。", VETO),
        ("各部门不得要求首席质量官撤销其质量否决。", VETO),
        ("任何部门和个人不得以交货紧急为由要求质量总监撤销其作出的停产决定。", STOP),
        # his judgement is what others act on
        ("首席质量官认为应当停产的，生产部应立即停产。", STOP),
        # a purpose before a grant takes nothing from it
        ("为防止不合格品出厂，产品放行由首席质量官批准。", RELEASE),
        ("为强化质量管理，授予首席质量官质量安全一票否决权。", VETO),
    ],
)
def test_granted(text: str, authority: str) -> None:
    assert _said(text).get(authority) == {"grant"}


@pytest.mark.parametrize(
    ("text", "authority", "effect"),
    [
        ("厂长下达停产令后，首席质量官负责组织隔离在制品并做好标识。", STOP, "execute_only"),
        ("厂长决定停产后首席质量官负责现场封存。", STOP, "execute_only"),
        ("院长决定停用某批次器械的，首席质量官负责组织各科室封存。", STOP, "execute_only"),
        ("接到总部召回指令后，首席质量官组织各仓库封存同批次产品。", STOP, "execute_only"),
        ("首席质量官认为需要停产的，应提请总经理下达停产指令。", STOP, "recommend_only"),
        ("首席质量官认为应当停产的，报请厂长批准。", STOP, "conditional"),
        ("总经理批准后，首席质量官决定停产。", STOP, "conditional"),
        ("首席质量官在放行评审中发表意见。", RELEASE, "recommend_only"),
        ("首席质量官在停产评审会上可发表意见。", STOP, "recommend_only"),
        ("任何人不得要求首席质量官撤回否决建议。", VETO, "recommend_only"),
        ("质量总监在供应商准入评审中享有一票否决权。", VETO, "limited"),
        ("首席质量官可在评审会上行使一票否决权。", VETO, "limited"),
        ("首席质量官在评审会上行使一票否决权须经总经理同意。", VETO, "conditional"),
        ("首席质量官有权对单台设备停机，整条生产线停产须经厂长批准。", STOP, "limited"),
        ("轻微偏差的放行由首席质量官批准，重大偏差须上报总经理批准。", RELEASE, "limited"),
        ("首席质量官可决定停线，重大停线事项须报总经理批准。", STOP, "conditional"),
        ("停线由首席质量官决定，停线须经厂长同意。", STOP, "conditional"),
        ("召回令由首席质量官和法务总监共同签发，缺少任何一方签字均不得对外发布。", STOP, "joint"),
        ("停产须首席质量官与厂长意见一致。", STOP, "joint"),
        ("整批轴承能否让步接收，由质量总监和技术总监一同落笔，少一个都不行。", RELEASE, "joint"),
        ("质量安全否决由质量委员会集体表决，首席质量官占一票，须过半数通过。", VETO, "joint"),
        ("首席质量官对产品是否放行没有决定权。", RELEASE, "denied"),
        ("首席质量官无权审批让步接收申请。", RELEASE, "denied"),
        ("首席质量官审批放行申请，报总经理批准后执行。", RELEASE, "conditional"),
    ],
)
def test_less_than_granted(text: str, authority: str, effect: str) -> None:
    assert _said(text).get(authority) == {effect}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官因违规放行不合格品受到通报批评。",
        "会议听取了首席质量官关于停线权问题的汇报。",
        "为保障首席质量官停线权的有效行使，各部门应积极配合。",
        "为使首席质量官有效行使停线权，公司决定开展专题培训。",
        "本规定旨在规范首席质量官停线权的使用。",
        "目的：明确首席质量官放行权限，规范出厂流程。",
        "适用范围：首席质量官行使否决权的全部活动。",
        "议题：首席质量官停线权的授予。",
        "质量月活动包括：首席质量官放行权知识竞赛。",
        "关于首席质量官停线权的几点思考",
        "论首席质量官一票否决权的落地",
        "供应商应设质量总监，并赋予其停线权。",
        "我们参观了某厂，其首席质量官享有停线权。",
        "首席质量官停线权一事，公司尚未作出决定。",
        "首席质量官停线权行使情况纳入年度述职。",
        "建议公司设首席质量官一名，由副总经理兼任。其主要职权是对产品是否出厂作最终决定。",
        "首席质量官对质量安全事项拥有最终发言权，即在表决结束之后作总结发言的权利。",
        "访客车辆由首席质量官签字放行。",
        "交期问题上，质量总监有最后发言权。",
        "任何人不得要求总经理撤回否决。",
        "总经理对首席质量官能否行使否决权作出决定。",
    ],
)
def test_nothing_is_said_of_him(text: str) -> None:
    assert _said(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "任何部门不得要求首席质量官撤回停线令，总经理除外。",
        "未经总经理批准，任何部门不得要求首席质量官撤回停线令。",
        "除总经理外，任何人不得要求首席质量官撤回质量安全否决。",
        "公司可以中止首席质量官的一票否决权。",
        "经董事会决定，中止首席质量官的停线权。",
        "总经理有权随时暂停首席质量官的停线权。",
    ],
)
def test_never_a_grant(text: str) -> None:
    assert all("grant" not in effects for effects in _said(text).values())
