"""Lists of duties in the words of trades: what is laid on the officer there, and the nearest lines that lay nothing on him."""

from __future__ import annotations

import pytest

from .test_duties import JOB, own, told

LAID = [
    ("组织召回，在二十四小时内报县局。", "recall", "organises"),
    ("领导缺陷部件召回", "recall", "organises"),
    ("出了不合格品，负责组织召回。", "recall", "organises"),
    ("需要召回的，首席质量官牵头。", "recall", "organises"),
    ("主持食品安全管理体系的建立", "management_system", "organises"),
    ("建立并维护HACCP与FSSC 22000体系", "management_system", "responsible"),
    ("牵头推进GMP体系的有效运行。", "management_system", "organises"),
    ("建立、实施、保持管理体系", "management_system", "responsible"),
    ("组织奶农和职工的质量培训，每季度不少于一次。", "education", "organises"),
    ("组织食品安全知识培训和持证上岗考试，覆盖一线不低于98%。", "education", "organises"),
    ("建设“一梯一诺”质量文化", "culture", "responsible"),
    ("督促公司执行药品管理法律法规、注册标准及药典要求。", "legal_compliance", "responsible"),
    ("确保适用法律法规和强制性标准在公司得到执行", "legal_compliance", "responsible"),
    ("掌握法律法规、认可准则变化，确保公司合规运行。", "legal_compliance", "responsible"),
    ("督查各岗位履行质量职责的情况", "post_responsibility", "responsible"),
    ("督促各岗位履行水质安全责任", "post_responsibility", "responsible"),
    ("组织原水、过程水、出厂水和管网水的水质监测", "monitoring", "organises"),
    ("组织客户满意度测评", "satisfaction", "organises"),
    ("每半年开展一次用户满意度测评。", "satisfaction", "responsible"),
    ("向总经理、董事会提出质量措施建议", "proposals", "responsible"),
    ("就重大质量问题向董事会提出对策建议。", "proposals", "responsible"),
    (
        "配合市场监管部门的监督检查，组织参加“质量月”等政府质量活动",
        "government_activities",
        "responsible",
    ),
    ("公司质量战略、三年质量路线图、年度质量计划，由首席质量官编定", "annual_plan", "responsible"),
    ("各类质量计划，含集团年度质量计划、创优计划，由首席质量官审批", "annual_plan", "responsible"),
]


@pytest.mark.parametrize(("text", "topic", "role"), LAID)
def test_a_duty_in_the_words_of_a_trade(text: str, topic: str, role: str) -> None:
    assert (topic, role, True) in told(text, *JOB)


GATES = [
    "组织供方来料、在制、出厂（含工地交验）三级检验的把关",
    "组织原料入厂、过程、成品及到店验收的检验把关",
    "负责物料、中间产品、成品的取样检验与监督",
    "把住三道关：收奶关、过程关、出厂关。",
    "把好原料进厂关、生产过程关、产品出厂关。",
    "负责进货检验、制程检验、出货检验的管理",
    "负责来料、制程、出货各环节的质量控制。",
]


@pytest.mark.parametrize("text", GATES)
def test_gates_that_are_named_in_a_row(text: str) -> None:
    assert {topic for topic, *_ in own(told(text, *JOB))} >= {
        "gate_incoming",
        "gate_process",
        "gate_outgoing",
    }


@pytest.mark.parametrize(
    "text",
    [
        "负责原料采购、生产过程和成品销售",
        "负责原料、成品仓库管理",
        "负责原料库、成品库的检查",
        "编制来料、过程、出厂检验规程",
        "抽查来料、过程、成品检验报告",
        "督促质检部做好来料、过程、出厂检验",
        "来料、在制、出厂三级检验由质检部负责，首席质量官监督质检部。",
        "质检部负责来料、过程、出厂三级检验，首席质量官领导质检部。",
        "首席质量官领导质检部，质检部负责来料、过程、出厂检验。",
    ],
)
def test_what_is_no_gate_of_his(text: str) -> None:
    assert not own(told(text, *JOB))


NOT_LAID = [
    # another acts
    "质量部在首席质量官领导下组织召回。",
    "质量部经理组织召回，首席质量官协助。",
    "召回由销售部牵头，首席质量官知悉。",
    "需要召回的，由质量部组织，首席质量官批准。",
    "首席质量官的下级负责组织召回。",
    "首席质量官分管的质量部组织召回。",
    "首席质量官办公室负责组织召回。",
    "首席质量官授权质量部组织召回。",
    "领导小组组织召回。",
    "完成领导交办的质量培训。",
    "领导缺陷产品召回的是总经理。",
    "确保公司合规经营是总经理的责任，首席质量官协助。",
    "分管质量部（负责质量培训、质量改进）。",
    "下属岗位：质量培训专员，负责质量培训。",
    "由质量部组织内部质量考核，首席质量官审核结果。",
    "公司质量战略由总经理组织制定，首席质量官参与。",
    "法务部负责法律法规的执行，首席质量官配合。",
    # he only helps, hears or is there
    "需要召回的，首席质量官配合。",
    "配合领导召回缺陷产品。",
    "首席质量官参加客户满意度调查。",
    "首席质量官接到召回通知后四小时内报告总经理。",
    "首席质量官向监管部门提交召回报告。",
    "监督质量部开展质量培训。",
    "指导质量部组织召回。",
    "参加ISO9001内审员培训。",
    "取得IATF16949内审员证书。",
    # a paper of it, a plan of it, a right to propose it
    "批准内审计划、质量监控计划、能力验证计划",
    "审核质量改进计划，报总经理签发",
    "首席质量官审核召回报告。",
    "首席质量官建议召回的，总经理应在24小时内决定。",
    "提请总经理启动召回。",
    # it is only mentioned
    "首席质量官组织员工培训。",
    "首席质量官遵守国家法律法规和公司制度。",
    "首席质量官违反法律法规的，予以免职。",
    "法律法规规定的其他职责。",
    "负责法律法规要求的备案工作。",
    "首席质量官的任命符合法律法规要求。",
    "产品应符合强制性标准，首席质量官签字。",
    "需要召回的，报首席质量官。",
    "发生召回时，首席质量官应到场。",
    "发生产品召回事件",
    "召回完成率纳入首席质量官考核。",
    "客户满意度指标纳入首席质量官年度考核。",
    "首席质量官年度考核内容包括质量管理体系运行、质量改进、客户满意度。",
    "首席质量官负责召回信息的发布。",
    "首席质量官履行本岗位质量责任。",
    "组织供应商质量评价。",
    "员工满意度测评由首席质量官组织。",
    "处理客户投诉，提升客户满意度。",
    "执行公司质量方针。",
    "组织各级人员质量教育记录、检验员资格考核",
    # he only decides of it, passes it on, or looks on
    "召回由首席质量官决定，事后知会董事长即可",
    "停不停线、召不召回，报总经理定",
    "首席质量官就停产召回事项拥有建议权，决定权在应急领导小组",
    "召回命令由首席质量官起草、法务审查、总裁签发",
    "质量改进项目的立项、变更和关闭，均由首席质量官审定",
    "同意品质提升基金由首席质量官支配",
    "监督公司质量计划的执行",
    # it waits for a mind or a leave
    "首席质量官如认为需要，组织召回。",
    "总经理批准后，组织召回。",
    "根据总经理指示组织召回。",
    "负责环境管理体系的建立。",
    "负责职业健康安全管理体系的运行。",
]


@pytest.mark.parametrize("text", NOT_LAID)
def test_the_nearest_line_lays_no_duty_on_him(text: str) -> None:
    assert not own(told(text, *JOB))


@pytest.mark.parametrize(
    "chapter",
    [
        "四、考评与解聘",
        "三、建议权",
        "五、工作条件",
        "七、附则",
        "八、工作关系",
        "三、有什么权",
        "培训要求",
        "岗位目的",
        "相关表单",
    ],
)
@pytest.mark.parametrize("text", ["客户满意度", "质量成本超支", "组织质量培训", "发生产品召回事件"])
def test_other_chapters_of_his_description_list_no_duties(chapter: str, text: str) -> None:
    assert not own(told(text, "首席质量官岗位职责", chapter))
    assert own(told("组织质量培训", "首席质量官岗位职责", "二、做什么"))


def test_who_proposes_a_matter_has_not_the_matter() -> None:
    found = told("向总经理提出质量战略、规划的方案与建议", *JOB)
    assert ("proposals", "responsible", True) in found
    assert ("quality_strategy", "responsible", True) not in found
