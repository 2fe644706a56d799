"""Duties in words that are put together of parts, and their nearest neighbours that are none."""

from __future__ import annotations

import pytest

from checker.statements.duties.composed import parse_word, places

from .test_duties import JOB, told

OWN = ("responsible", "organises")


def _sure(text: str, *headings: str) -> set[str]:
    return {topic for topic, role, sure in told(text, *headings) if sure and role in OWN}


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("质量…(培训|教育)", "组织质量知识与技能教育", ["质量知识与技能教育"]),
        ("<all>‥规划", "品质发展规划", ["品质发展规划"]),
        ("<all>‥规划", "质量工作和生产的规划", []),
        ("质量…培训", "质量,另有培训", []),
        ("(品质|质量)…状况", "产品质量状况", ["质量状况"]),
        ("gmp…(培训|实施)", "mgmp培训", []),
    ],
)
def test_a_word_of_parts(word: str, text: str, found: list[str]) -> None:
    parts = parse_word(word, {"all": ["质量", "品质"]})
    assert [text[start:end] for start, end in places(text, parts)] == found


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("quality_strategy", "牵头编制公司三到五年质量发展纲要"),
        ("quality_strategy", "组织拟订“质量强企”三年行动计划"),
        ("management_system", "推动ISO 13485体系有效运行"),
        ("management_system", "负责三体系的贯标、内审和管理评审"),
        ("management_system", "负责保健食品GMP的实施和日常管理"),
        ("improvement", "领导铸件气孔、缩松等缺陷攻关"),
        ("improvement", "负责CAPA系统的运行"),
        ("improvement", "领导跨部门质量改进项目，验收改进成果"),
        ("quality_cost", "建立质量成本科目，归集预防、鉴定、内外部损失成本"),
        ("education", "负责质检员队伍建设与持证上岗培训"),
        ("education", "每年组织不少于两次质量专题培训"),
        ("education", "质量文化建设和各级人员质量培训"),
        ("culture", "塑造以患者为中心的质量文化"),
        ("culture", "营造人人重视质量的文化氛围"),
        ("legal_compliance", "组织遵守质量法律法规和强制性标准的评价"),
        ("internal_assessment", "每季度对各单位质量工作打分排名"),
        ("internal_assessment", "组织对各部门、车间的质量指标完成情况进行考核"),
        ("internal_assessment", "主持考核会，对各部门、车间上月质量工作评分定级"),
        ("post_responsibility", "检查一线岗位质量责任是否落实"),
        ("post_responsibility", "对各基地、各部门质量责任落实情况进行内部评估"),
        ("proposals", "向总经理办公会提交质量分析报告，并就重大质量措施提出建议"),
        ("proposals", "首席质量官有责任向公司领导层提出质量管理改进方案"),
        ("recall", "领导缺陷车辆召回与补救"),
        ("recall", "首席质量官任召回指挥长，决定召回级别"),
        ("monitoring", "跟踪监测关键质量指标，异常时启动纠正"),
        ("satisfaction", "客户和经销商满意不满意的调查，一年两次"),
        ("government_activities", "代表企业参与政府质量奖申报、质量标杆评选"),
        ("gate_outgoing", "组织铸件进厂复验、装配过程巡检、出厂压力试验的把关"),
        ("gate_process", "管理IQC、IPQC、OQC各检验环节"),
    ],
)
def test_a_duty_in_other_words(topic: str, text: str) -> None:
    assert topic in _sure(text, *JOB)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("management_system", "建立质量责任体系"),
        ("management_system", "建立产品质量追溯体系"),
        ("management_system", "学习运用卓越绩效模式"),
        ("annual_plan", "编制年度质量培训计划"),
        ("annual_plan", "审核年度质量预算方案"),
        ("improvement", "推动供方质量改善"),
        ("improvement", "对公司食品安全和质量提升工作全面负责"),
        ("improvement", "奖励质量攻关有功人员"),
        ("internal_assessment", "组织质量培训考核"),
        ("internal_assessment", "对检验员进行质量技能考核"),
        ("internal_assessment", "负责供应商质量绩效考核"),
        ("internal_assessment", "首席质量官听取汇报，质量部对各部门质量工作评分定级"),
        ("post_responsibility", "履行岗位质量责任，服从管理"),
        ("post_responsibility", "承担质量安全主体责任"),
        ("post_responsibility", "首席质量官了解各岗位质量责任是否落实"),
        ("legal_compliance", "遵守法律法规和公司制度"),
        ("legal_compliance", "具备贯彻法规的能力"),
        ("proposals", "审批各部门提出的质量改进建议"),
        ("proposals", "督促责任部门提出质量整改措施"),
        ("proposals", "落实总经理提出的质量改进措施"),
        ("recall", "收回已发文件"),
        ("recall", "首席质量官任召回领导小组成员"),
        ("recall", "质量副经理任召回总指挥，向首席质量官报告"),
        ("monitoring", "配合监管部门质量监督抽查"),
        ("monitoring", "采购温度监测设备"),
        ("satisfaction", "员工满意度调查与改进"),
        ("government_activities", "接待政府质量奖评审组"),
        ("culture", "撰写质量文化稿件"),
        ("education", "各级人员接受质量培训"),
        ("education", "组织质检员体检"),
    ],
)
def test_its_neighbour(topic: str, text: str) -> None:
    assert topic not in _sure(text, *JOB)


@pytest.mark.parametrize(
    "text",
    [
        "质量部组织纱线、面料等缺陷攻关，首席质量官审批立项",
        "质量部每月统计返修损失，报首席质量官",
        "首席质量官检查质量部是否开展培训",
        "对各基地、各部门质量责任落实情况，质量部进行检查并报首席质量官",
        "品管部与质检部负责质量改进与质量培训，首席质量官协调",
        "首席质量官助理负责质量文化建设和质量培训",
        "首席质量官有责任心，熟悉质量改进",
        "首席质量官有义务参加质量培训",
        "首席质量官有责任接受质量考核",
        "各部门质量得分由质量部打，首席质量官核定后公布",
    ],
)
def test_the_doing_of_others_is_none_of_his(text: str) -> None:
    assert not _sure(text, "质量管理制度", "职责分工")
