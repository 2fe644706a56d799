"""Titles that hold the officer's and are another's, and words beside the post that give him nothing: with their nearest twins."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text, read_text

from .test_duties import told


def sure(text: str, *headings: str) -> set[str]:
    """Kinds of what is surely said of the officer's post; ``kept`` where a unit is kept from him."""
    facts = read_text(text, headings, vocabulary_of("cqo-2023")).officer
    return {f.by if f.by == "kept" else f.kind for f in facts if f.certainty == "sure"}


def granted(text: str, *headings: str) -> set[str]:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(
    "title",
    [
        "前首席质量官",
        "候任首席质量官",
        "名誉首席质量官",
        "见习首席质量官",
        "总部首席质量官",
        "项目首席质量官",
        "首席质量官B角",
        "首席质量官接班人",
        "首席质量官联盟",
        "首席质量官（B角）",
        "首席质量官的代表",
    ],
)
def test_another_by_title(title: str) -> None:
    assert "reports_to" not in sure(f"{title}直接向总经理汇报工作。")
    assert "appointed" not in sure(f"聘任张三为{title}。")
    assert not granted(f"{title}批准年度质量计划。")
    assert ("education", "responsible", True) not in told(f"{title}负责质量培训。")


@pytest.mark.parametrize("title", ["首席质量官", "公司首席质量官", "放行前首席质量官", "目前首席质量官"])
def test_the_officer_himself(title: str) -> None:
    assert "reports_to" in sure(f"{title}直接向总经理汇报工作。")


@pytest.mark.parametrize(
    ("text", "kind", "holds"),
    [
        ("首席质量官直接向总经理的助理汇报工作。", "reports_to", False),
        ("首席质量官每年一次直接向总经理述职。", "reports_to", False),
        ("首席质量官直接向总经理汇报工作（仅限质量事故）。", "reports_to", False),
        ("首席质量官直接向总经理汇报工作。", "reports_to", True),
        ("首席质量官在质量月期间作为公司领导班子成员参加活动。", "level", False),
        ("首席质量官在任职期间为公司领导班子成员。", "level", True),
        ("首席质量官代管质量部、检验中心、质量安全部。", "leads", False),
        ("首席质量官分管质量部、检验中心、质量安全部。", "leads", True),
        ("首席质量官不分管生产部的安全工作。", "kept", False),
        ("首席质量官独立于生产部门开展检验抽样。", "kept", False),
        ("首席质量官不分管生产部。", "kept", True),
        ("首席质量官对项目质量安全和质量发展全面负责。", "charter", False),
        ("首席质量官对公司质量安全和质量发展全面负责。", "charter", True),
        ("授权首席质量官领取文件。", "authorised", False),
        ("总经理出差期间，公司授权首席质量官李四处理总经理工作。", "authorised", False),
        ("公司授权首席质量官处理行政事务。", "authorised", False),
        ("公司授权首席质量官代表公司签署采购合同。", "authorised", False),
        ("公司授权首席质量官负责公司质量管理工作，签署质量协议。", "authorised", True),
        ("公司将授权首席质量官独立开展工作。", "authorised", False),
        ("我质量部全体员工授权首席质量官批准产品放行。", "authorised", False),
        ("审议《关于授予首席质量官质量安全一票否决权的议案》。", "authorised", False),
        ("首席质量官按照岗位说明书履行职责的情况纳入考核。", "authorised", False),
        ("公司授权首席质量官独立开展质量工作。", "authorised", True),
        ("聘任张三为首席质量官的公示期已满，因异议终止聘任。", "appointed", False),
        ("竞聘首席质量官应当具有本科以上学历。", "appointed", False),
        ("聘任张三为首席质量官。", "appointed", True),
        ("首席质量官通过内部竞聘上岗的做法自2026年起停止。", "house_rule", False),
        ("首席质量官通过公开招聘选拔检验员。", "house_rule", False),
        ("首席质量官通过公开竞聘产生。", "house_rule", True),
        ("质量部部长年度考核不合格的，由首席质量官免去其职务。", "house_rule", False),
        ("检验员连续三次考核不合格的，首席质量官有权将其撤换。", "house_rule", False),
        ("年度考核不合格的，董事会解聘首席质量官。", "house_rule", True),
        ("取消二级质量官职责。", "house_rule", False),
        ("二级质量官负责本部门质量检查，有权停止不合格品流转。", "house_rule", True),
        ("首席质量官获奖情况现予公示。", "announced", False),
        ("首席质量官负责将任命文件张贴于公告栏。", "announced", False),
        ("聘任张三为首席质量官，现予公告。", "announced", True),
        ("首席质量官任命情况已于2026年2月报市场监管局备案，因材料不全被退回。", "filed", False),
        ("上任首席质量官已于2023年5月向市场监管局备案。", "filed", False),
        ("首席质量官任命情况已于2026年2月报市场监管局备案。", "filed", True),
    ],
)
def test_what_is_said_of_the_post(text: str, kind: str, holds: bool) -> None:
    assert (kind in sure(text)) is holds


@pytest.mark.parametrize(
    ("text", "authority", "holds"),
    [
        ("首席质量官享受经营班子成员待遇。", "decision_participation", False),
        ("首席质量官是集团决策层成员培养对象。", "decision_participation", False),
        ("首席质量官为分公司经营班子成员。", "decision_participation", False),
        ("首席质量官可增补为公司经营班子成员。", "decision_participation", False),
        (
            "经营决策委员会由总经理、财务总监、首席质量官（列席）组成。",
            "decision_participation",
            False,
        ),
        ("首席质量官轮流参加经营例会。", "decision_participation", False),
        ("经营决策委员会由总经理、财务总监、首席质量官组成。", "decision_participation", True),
        ("首席质量官对供应商的质量安全事项行使一票否决权。", "veto", False),
        ("首席质量官在评优中对质量安全行使一票否决权。", "veto", False),
        ("首席质量官对质量安全事项行使一票否决权的情况每季度通报。", "veto", False),
        ("首席质量官对质量安全事项行使一票否决权。", "veto", True),
    ],
)
def test_rights_near_a_right(text: str, authority: str, holds: bool) -> None:
    assert (authority in granted(text)) is holds


@pytest.mark.parametrize(
    ("text", "topic", "holds"),
    [
        ("首席质量官督促质量部守法经营。", "legal_compliance", False),
        ("首席质量官督促供应商守法经营。", "legal_compliance", False),
        ("首席质量官督促公司守法经营。", "legal_compliance", True),
        ("首席质量官督促各部门守法经营。", "legal_compliance", True),
        ("首席质量官圈阅年度质量计划。", "annual_plan", False),
        ("首席质量官组织编制年度质量计划。", "annual_plan", True),
        ("首席质量官负责一车间的质量考核。", "internal_assessment", False),
        ("首席质量官负责各车间的质量考核。", "internal_assessment", True),
        ("首席质量官负责华东基地的质量培训。", "education", False),
        ("首席质量官负责进厂检验、过程检验、出厂检验的人员排班。", "gate_process", False),
        ("首席质量官组织编写进厂检验、过程检验、出厂检验规程。", "gate_process", False),
        ("首席质量官负责进厂检验、过程检验、出厂检验的把关。", "gate_process", True),
        ("首席质量官审批质量改进课题立项。", "improvement", False),
        ("首席质量官负责迎接市场监管部门的质量监督检查。", "monitoring", False),
        ("首席质量官负责质量管理体系认证费用的报销。", "management_system", False),
        ("首席质量官负责本岗位质量责任制的落实。", "post_responsibility", False),
        ("首席质量官组织质量战略宣贯。", "quality_strategy", False),
        ("质量考核结论由首席质量官作出初稿。", "internal_assessment", False),
        ("首席质量官收集质量考核数据，填表后送企业管理部。", "internal_assessment", False),
    ],
)
def test_duties_near_a_duty(text: str, topic: str, holds: bool) -> None:
    assert any(t == topic and s and r in ("responsible", "organises") for t, r, s in told(text)) is holds


def test_what_is_moved_on_is_denied() -> None:
    said = told("自2026年9月1日起，原由首席质量官负责的质量教育培训、质量改进工作调整由副总经理田野负责。")
    assert {("education", "denied", True), ("improvement", "denied", True)} <= said
    assert ("education", "denied", True) not in told("首席质量官负责调整质量教育培训计划。")
    back = told("原由人力资源部负责的质量教育培训调整由首席质量官负责。")
    assert ("education", "denied", True) not in back


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("原由首席质量官行使的年度质量计划批准权改由副总经理行使。", "denied"),
        ("首席质量官的年度质量计划批准权改由副总经理行使。", "denied"),
        ("不再由首席质量官审批的年度质量计划改由副总经理审批。", "denied"),
        ("首席质量官行使年度质量计划批准权。", "grant"),
    ],
)
def test_what_goes_to_another_is_taken_from_him(text: str, effect: str) -> None:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    assert {s.effect for s in said if s.holder == "cqo" and s.authority == "plan_approval"} == {effect}
