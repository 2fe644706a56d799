"""Duties of the officer and their nearest neighbours that are none: minimal pairs."""

from __future__ import annotations

from functools import cache

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.asking import topics_of
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.duties.reading import read_duties
from checker.statements.duties.topics import Topics
from checker.statements.titles import titles_in, without

JOB = ("首席质量官岗位说明书", "岗位职责")
ENGLISH_JOB = ("Chief Quality Officer", "Job description", "Key responsibilities")


@cache
def topics() -> Topics:
    return topics_of("cqo-2023")


def said(*blocks: Block) -> set[tuple[str, str, bool]]:
    """(topic, role, sure) of each duty."""
    whole = vocabulary_of("cqo-2023")
    vocabulary = without(whole, titles_in(blocks, whole).others)
    return {(d.topic, d.role, d.certainty == "sure") for d in read_duties(blocks, vocabulary, topics())}


def told(text: str, *headings: str) -> set[tuple[str, str, bool]]:
    return said(Block(text, "paragraph", Place("t"), headings))


DUTIES = [
    ("首席质量官负责公司质量战略的制定。", "quality_strategy", "responsible"),
    ("首席质量官负责组织制定中长期质量规划，报总经理批准后实施。", "quality_strategy", "responsible"),
    ("首席质量官主持制定质量发展战略。", "quality_strategy", "organises"),
    ("公司质量方针由首席质量官组织制定。", "quality_strategy", "organises"),
    ("首席质量官组织编制年度质量工作计划。", "annual_plan", "organises"),
    ("首席质量官牵头制定质量安全保障措施。", "safety_measures", "organises"),
    ("首席质量官在总经理领导下，负责建立健全质量管理体系。", "management_system", "responsible"),
    ("首席质量官应当负责质量管理体系的持续有效运行。", "management_system", "responsible"),
    ("首席质量官组织实施质量改进和质量攻关。", "improvement", "organises"),
    ("首席质量官组织各部门开展质量改进。", "improvement", "organises"),
    ("首席质量官全面负责质量成本管理。", "quality_cost", "responsible"),
    ("首席质量官负责开展质量教育培训。", "education", "responsible"),
    ("质量培训由首席质量官负责。", "education", "responsible"),
    ("质量培训、质量文化建设，由首席质量官负责。", "education", "responsible"),
    ("首席质量官对质量培训负责。", "education", "responsible"),
    ("首席质量官负责推动企业质量文化建设。", "culture", "responsible"),
    ("首席质量官牵头推进质量文化建设。", "culture", "organises"),
    ("首席质量官组织企业执行国家有关质量、标准化、认证认可的法律法规。", "legal_compliance", "organises"),
    ("首席质量官主持企业内部质量考核。", "internal_assessment", "organises"),
    ("首席质量官组织监督检查各岗位质量责任制。", "post_responsibility", "organises"),
    ("首席质量官负责对原料进厂的检查把关。", "gate_incoming", "responsible"),
    ("首席质量官部署对原料进厂、生产过程、出厂检验的检查把关。", "gate_process", "organises"),
    ("首席质量官负责出厂检验的把关。", "gate_outgoing", "responsible"),
    ("首席质量官负责向决策层提出质量改进措施和建议。", "proposals", "responsible"),
    ("首席质量官负责建立缺陷产品召回制度。", "recall", "responsible"),
    ("首席质量官负责产品质量监控。", "monitoring", "responsible"),
    ("首席质量官负责测量顾客满意度。", "satisfaction", "responsible"),
    ("首席质量官参与政府组织的质量提升、质量诊断活动。", "government_activities", "responsible"),
    ("首席质量官负责带动供应链质量提升。", "supply_chain", "responsible"),
    ("质量部经理负责质量检验，首席质量官负责质量培训。", "education", "responsible"),
    ("首席质量官向总经理汇报工作，负责质量培训。", "education", "responsible"),
    ("首席质量官负责质量战略，组织质量培训。", "education", "organises"),
    ("首席质量官：负责质量培训。", "education", "responsible"),
    ("首席质量官的主要职责：1.制定质量战略；2.组织质量培训。", "education", "organises"),
    ("首席质量官的职责是：制定质量战略，推动质量文化建设。", "culture", "responsible"),
    ("首席质量官不仅负责质量战略，还负责质量文化。", "culture", "responsible"),
    ("首席质量官主持质量工作。负责质量培训。", "education", "responsible"),
    ("首席质量官协助总经理制定质量战略，负责质量培训。", "education", "responsible"),
    ("公司设首席质量官。其负责质量培训。", "education", "responsible"),
    ("首席质量官组织人力资源部开展质量培训。", "education", "organises"),
    ("首席质量官督促各部门落实质量责任制。", "post_responsibility", "responsible"),
    ("首席质量官带领质量部开展质量攻关。", "improvement", "organises"),
    ("本制度规定，首席质量官负责质量培训。", "education", "responsible"),
    ("原由人力资源部负责的质量培训改由首席质量官负责。", "education", "responsible"),
    ("The CQO is responsible for quality training.", "education", "responsible"),
    ("The Chief Quality Officer shall be responsible for the quality management system.", "management_system", "responsible"),
    ("The CQO leads quality improvement projects.", "improvement", "organises"),
    ("Quality training is led by the CQO.", "education", "organises"),
    ("The CQO develops and implements the quality strategy.", "quality_strategy", "responsible"),
    ("The CQO oversees incoming inspection and final inspection.", "gate_outgoing", "responsible"),
    ("The CQO organises the annual quality plan.", "annual_plan", "organises"),
    ("The CQO monitors customer satisfaction.", "satisfaction", "responsible"),
]  # fmt: skip

LISTED = [
    ("制定公司质量战略", "quality_strategy", "responsible"),
    ("1. 开展质量教育培训，提高员工质量意识；", "education", "responsible"),
    ("（2）组织实施质量改进项目；", "improvement", "organises"),
    ("主持企业内部质量考核", "internal_assessment", "organises"),
    ("质量文化建设", "culture", "responsible"),
    ("质量培训的组织与实施", "education", "responsible"),
    ("负责缺陷产品召回管理", "recall", "responsible"),
    ("在总经理领导下，负责质量成本管理", "quality_cost", "responsible"),
    ("督促各岗位落实质量责任制", "post_responsibility", "responsible"),
    ("参加市场监管部门组织的质量提升活动", "government_activities", "responsible"),
]

ENGLISH_LISTED = [
    ("Develop the quality strategy.", "quality_strategy", "responsible"),
    ("Lead continuous improvement projects.", "improvement", "organises"),
    ("Responsible for quality training.", "education", "responsible"),
    ("Build a culture of quality.", "culture", "responsible"),
    ("Maintain the quality management system.", "management_system", "responsible"),
    ("Manage product recalls.", "recall", "responsible"),
    ("Measure customer satisfaction.", "satisfaction", "responsible"),
]

NONE = [
    "质量部经理负责公司质量战略的制定。",
    "质量部经理主持制定质量发展战略，首席质量官知悉。",
    "公司质量方针由总经理组织制定。",
    "各部门组织编制本部门年度质量工作计划。",
    "生产副总牵头制定质量安全保障措施。",
    "生产副总负责建立健全质量管理体系。",
    "质量管理体系由生产副总负责。",
    "质量部经理在首席质量官领导下负责质量改进。",
    "质量部经理协助首席质量官组织质量改进。",
    "财务部负责质量成本管理。",
    "人力资源部负责开展质量教育培训。",
    "质量培训由人力资源部负责，首席质量官知悉。",
    "质量培训、质量文化建设，由人力资源部负责。",
    "首席质量官每年接受质量培训。",
    "首席质量官负责质量培训记录的归档。",
    "首席质量官负责质量培训的会务。",
    "首席质量官熟悉质量管理体系。",
    "首席质量官具有质量改进经验。",
    "建议由首席质量官负责质量文化建设。",
    "建议首席质量官负责质量文化建设。",
    "拟由首席质量官负责质量文化建设。",
    "首席质量官将负责质量文化建设。",
    "公司计划今后由首席质量官负责质量文化建设。",
    "去年首席质量官组织了质量攻关活动。",
    "首席质量官曾负责质量成本管理。",
    "首席质量官组织过质量攻关。",
    "首席质量官是否负责质量培训？",
    "《首席质量官评价规范》规定首席质量官负责质量培训。",
    "首席质量官向总经理汇报，总经理负责质量文化建设。",
    "首席质量官安排质量部经理负责质量培训。",
    "首席质量官监督质量部负责的质量培训。",
    "首席质量官办公室负责质量培训。",
    "首席质量官助理负责质量培训。",
    "副首席质量官负责质量培训。",
    "首席质量官的直接上级负责质量战略。",
    "首席质量官负责质量检验；质量部经理负责质量培训。",
    "首席质量官：负责质量检验。人力资源部：负责质量培训。",
    "质量部经理的主要职责：1.制定质量战略；2.组织质量培训。",
    "如首席质量官空缺，由质量部经理负责质量培训。",
    "首席质量官缺位时，总经理负责质量战略。",
    "各部门负责人协助首席质量官做好质量培训。",
    "原由首席质量官负责的质量培训改由人力资源部负责。",
    "质量培训是提高质量意识的重要手段。",
    "质量战略与质量文化",
    "根据质量战略，首席质量官组织质量会议。",
    "公司负责质量培训。",
    "首席质量官将质量培训职责移交给人力资源部。",
    "首席质量官的质量培训职责划归人力资源部。",
    "公司不设首席质量官，质量培训由质量部负责。",
    "任何人不得干预首席质量官组织质量改进。",
    "各部门应参加首席质量官组织的质量培训。",
    "首席质量官组织的质量培训由人力资源部考核。",
    "假设首席质量官负责质量培训。",
    "各企业应当由首席质量官负责质量培训。",
    "首席质量官没有参与质量培训。",
    "《首席质量官评价规范》规定，首席质量官负责质量培训。",
    "《首席质量官评价规范》要求：首席质量官负责质量培训。",
    "《首席质量官评价规范》要求：“首席质量官负责质量改进。首席质量官组织质量培训。”",
    "《首席质量官评价规范》第五条：首席质量官负责质量培训。",
    "《湖北省企业首席质量官管理办法》节选：首席质量官负责质量培训。",
    "评价规范写道：“首席质量官负责质量培训”。",
    "标准原文：首席质量官负责质量培训。",
    "政府文件提出，首席质量官负责质量培训。",
    "质量部经理由张三担任。他负责质量培训。",
    "公司设首席质量官和质量部经理。其负责质量培训。",
    "首席质量官任命质量部经理，由其负责质量培训。",
    "该同志负责质量培训。",
    "首席质量官停止负责质量培训。",
    "首席质量官暂停组织质量培训。",
    "首席质量官要求人力资源部负责质量培训。",
    "首席质量官督促人力资源部开展质量培训。",
    "首席质量官指导人力资源部开展质量培训。",
    "首席质量官负责督促质量部开展质量培训。",
    "首席质量官安排专人开展质量培训。",
    "首席质量官聘请外部讲师开展质量培训。",
    "首席质量官下设质量部，负责质量培训。",
    "质量部由首席质量官分管。负责质量培训。",
    "首席质量官所属部门负责质量培训。",
    "首席质量官代表负责质量培训。",
    "首席质量官负责质量培训。上述职责由质量部承担。",
    "首席质量官负责质量培训教室的管理。",
    "首席质量官负责质量培训费的报销。",
    "首席质量官负责质量培训场所。",
    "首席质量官负责质量培训的说法不准确。",
    "The CQO delegates quality training to HR.",
    "The CQO ensures that the HR director leads quality training.",
    "The Quality Manager is responsible for quality training.",
    "The CQO reports to the general manager, who is responsible for quality training.",
    "The Quality Manager leads quality improvement projects; the CQO is informed.",
    "Quality training is led by the HR director.",
    "The CQO would be responsible for quality training.",
    "The CQO attends quality training every year.",
    "The CQO was responsible for quality training.",
    "It is proposed that the CQO be responsible for quality training.",
    "The quality strategy is set by the board.",
    "The plant manager oversees incoming inspection and final inspection.",
    "Is the CQO responsible for quality training?",
]  # fmt: skip

NONE_UNDER = [
    (("质量部经理岗位说明书", "岗位职责"), "制定公司质量战略"),
    (("质量部经理岗位说明书", "岗位职责"), "开展质量教育培训"),
    (("岗位职责",), "开展质量教育培训"),
    (("首席质量官办公室职责",), "组织实施质量改进项目"),
    (("首席质量官助理岗位职责",), "主持企业内部质量考核"),
    (("首席质量官岗位说明书", "任职资格"), "熟悉质量管理体系，主持过质量改进项目"),
    (("首席质量官岗位说明书", "任职要求"), "具有质量文化建设经验"),
    (("首席质量官岗位说明书", "考核指标"), "顾客满意度不低于95%"),
    (("首席质量官岗位说明书", "岗位职责"), "按时接受质量培训"),
    (("首席质量官岗位说明书", "岗位职责"), "人力资源部负责质量培训"),
    (("首席质量官岗位说明书（征求意见稿）", "岗位职责"), "开展质量教育培训"),
    (("首席质量官岗位说明书（作废）", "岗位职责"), "开展质量教育培训"),
    (("首席质量官岗位说明书（模板）", "岗位职责"), "开展质量教育培训"),
    (("首席质量官简历", "工作经历"), "负责质量管理体系的建立"),
    (("《湖北省企业首席质量官管理办法》节选",), "首席质量官负责质量培训。"),
    (("《湖北省企业首席质量官管理办法》第五条", "岗位职责"), "负责质量培训"),
    (("相关法规要求",), "首席质量官负责质量培训。"),
    (("首席质量官岗位说明书（征求意见稿）",), "首席质量官负责质量培训。"),
    (("首席质量官岗位说明书（作废）",), "首席质量官负责质量培训。"),
    (("首席质量官岗位说明书（模板）",), "首席质量官负责质量培训。"),
    (("合理化建议",), "首席质量官负责质量培训。"),
    (JOB, "质量培训（由人力资源部负责）"),
    (JOB, "负责质量培训（待批准）"),
    (JOB, "质量培训职责移交人力资源部"),
    (JOB, "取消质量文化建设职责"),
    (JOB, "质量培训除外"),
    (JOB, "负责除质量培训以外的质量工作"),
    (JOB, "对质量部经理负责的质量培训进行检查"),
    (JOB, "由人力资源部组织质量培训"),
    (JOB, "班组长开展质量改进"),
    (JOB, "例如：质量培训"),
    (JOB, "听取质量改进汇报"),
    (JOB, "暂不负责质量培训"),
    (("公司质量手册", "总经理职责"), "负责质量方针的制定"),
    (("Quality Manager", "Key responsibilities"), "Develop the quality strategy."),
    (("Key responsibilities",), "Lead continuous improvement projects."),
    (("Chief Quality Officer", "Qualifications"), "Experience with quality management systems."),
    (("Chief Quality Officer", "Key responsibilities"), "Attend quality training."),
    (("Chief Quality Officer", "Key responsibilities (draft)"), "Lead continuous improvement projects."),
]

HELPED = [
    ("首席质量官协助总经理制定质量战略。", "quality_strategy"),
    ("首席质量官配合管理者代表建立质量管理体系。", "management_system"),
    ("首席质量官参与质量改进项目。", "improvement"),
    ("首席质量官负责协助人力资源部开展质量培训。", "education"),
    ("首席质量官支持工会开展质量文化建设。", "culture"),
    ("首席质量官协助销售部测量顾客满意度。", "satisfaction"),
    ("The CQO assists the HR director with quality training.", "education"),
    ("The CQO supports quality improvement projects.", "improvement"),
]

REFUSED = [
    ("首席质量官不负责质量培训。", "education"),
    ("首席质量官不再负责质量成本管理。", "quality_cost"),
    ("质量培训不由首席质量官负责。", "education"),
    ("首席质量官不承担质量文化建设职责。", "culture"),
    ("首席质量官不参与政府质量活动。", "government_activities"),
    ("The CQO is not responsible for customer satisfaction surveys.", "satisfaction"),
]

DOUBTED = [
    "首席质量官与质量部经理共同负责质量培训。",
    "首席质量官、生产副总负责质量培训。",
    "必要时首席质量官负责质量培训。",
    "首席质量官暂时负责质量培训。",
    "经总经理授权，首席质量官负责质量培训。",
    "2023年首席质量官组织质量培训12次。",
    "首席质量官会同人力资源部开展质量培训。",
]


def own(found: set[tuple[str, str, bool]]) -> set[tuple[str, str, bool]]:
    """What could satisfy a clause that asks for a duty."""
    return {f for f in found if f[1] in ("responsible", "organises") and f[2]}


@pytest.mark.parametrize(("text", "topic", "role"), DUTIES)
def test_a_duty_is_read(text: str, topic: str, role: str) -> None:
    assert (topic, role, True) in told(text)


@pytest.mark.parametrize(("text", "topic", "role"), LISTED)
def test_a_listed_duty_is_that_of_the_post_above(text: str, topic: str, role: str) -> None:
    assert (topic, role, True) in told(text, *JOB)


@pytest.mark.parametrize(("text", "topic", "role"), ENGLISH_LISTED)
def test_a_listed_duty_in_english(text: str, topic: str, role: str) -> None:
    assert (topic, role, True) in told(text, *ENGLISH_JOB)


@pytest.mark.parametrize("text", NONE)
def test_no_duty_of_the_officer(text: str) -> None:
    assert own(told(text)) == set()


@pytest.mark.parametrize(("headings", "text"), NONE_UNDER)
def test_no_duty_under_such_headings(headings: tuple[str, ...], text: str) -> None:
    assert own(told(text, *headings)) == set()


@pytest.mark.parametrize(("text", "topic"), HELPED)
def test_who_helps_only_assists(text: str, topic: str) -> None:
    assert {role for where, role, _ in told(text) if where == topic} == {"assists"}


@pytest.mark.parametrize(("text", "topic"), REFUSED)
def test_a_duty_is_denied(text: str, topic: str) -> None:
    assert told(text) == {(topic, "denied", True)}


@pytest.mark.parametrize("text", DOUBTED)
def test_shared_or_conditional_is_not_sure(text: str) -> None:
    found = {f for f in told(text) if f[0] == "education"}
    assert found
    assert not own(found)


@pytest.mark.parametrize(
    "text",
    ["首席质量官有权主持企业内部质量考核。", "首席质量官可以组织质量考核。", "首席质量官享有质量考核权。"],
)
def test_a_right_is_no_duty(text: str) -> None:
    assert {role for _, role, _ in told(text)} <= {"entitled"}


def _cell(text: str, row: str, column: str) -> Block:
    place = Place("t", table=1, row=2, column=2)
    return Block(text, "cell", place, ("职责分配表",), row_heads=(row,), column_heads=(column,))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (_cell("负责质量培训", "首席质量官", "职责"), {("education", "responsible", True)}),
        (_cell("负责质量培训", "质量部经理", "职责"), set()),
        (_cell("负责", "质量培训", "首席质量官"), {("education", "responsible", True)}),
        (_cell("协助", "质量培训", "首席质量官"), {("education", "assists", True)}),
        (_cell("负责", "质量培训", "质量部"), set()),
        (_cell("首席质量官", "质量培训", "责任人"), {("education", "responsible", True)}),
        (_cell("人力资源部", "质量培训", "责任人"), set()),
        (_cell("首席质量官", "质量培训", "参加人员"), set()),
    ],
)
def test_tables(cell: Block, expected: set[tuple[str, str, bool]]) -> None:
    assert said(cell) == expected


def _crossed(
    cell: str, row: tuple[str, ...], column: tuple[str, ...], *headings: str, **more: str
) -> set[tuple[str, str, bool]]:
    place = Place("t", table=1, row=2, column=2)
    return said(Block(cell, "cell", place, headings, row_heads=row, column_heads=column, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "column", "headings"),
    [
        (("质量培训",), ("首席质量官",), ("《湖北省办法》节选",)),
        (("质量培训记录",), ("首席质量官",), ()),
        (("质量培训教室",), ("首席质量官",), ()),
        (("未开展质量培训的处罚",), ("首席质量官",), ()),
        (("取消质量培训",), ("首席质量官",), ()),
        (("质量培训（质量部负责）",), ("首席质量官",), ()),
        (("总经理", "质量培训"), ("首席质量官",), ()),
        (("质量培训",), ("首席质量官", "质量部"), ()),
    ],
)
def test_a_cell_is_not_surer_than_its_heads(
    row: tuple[str, ...], column: tuple[str, ...], headings: tuple[str, ...]
) -> None:
    assert not own(_crossed("负责", row, column, *headings))
    assert own(_crossed("负责", ("开展质量培训",), ("首席质量官",)))


@pytest.mark.parametrize(
    ("mark", "found"), [("●", True), ("R", True), ("√", True), ("×", False), ("-", False)]
)
def test_a_mark_under_the_officer_leaves_the_duty_open(mark: str, found: bool) -> None:
    expected = {("education", "responsible", False)} if found else set()
    assert _crossed(mark, ("质量培训",), ("首席质量官",)) == expected
    assert _crossed(mark, ("质量培训",), ("质量部",)) == set()


@pytest.mark.parametrize(
    "after", ["该项职责已取消。", "本条不适用于首席质量官。", "以上为草案，供讨论。", "上述职责暂停执行。"]
)
def test_a_sentence_after_it_may_take_a_duty_back(after: str) -> None:
    assert own(told("首席质量官负责质量培训。"))
    assert not own(told("首席质量官负责质量培训。" + after))


def test_to_deploy_is_no_department() -> None:
    assert ("quality_strategy", "responsible", True) in told("首席质量官负责质量战略部署。")
    assert not own(told("首席质量官负责质量改进部。"))


def _page(*texts: str) -> list[Block]:
    return [
        Block(t, "paragraph", Place("t", paragraph=n + 1), ("岗位说明书", "岗位职责"))
        for n, t in enumerate(texts)
    ]


def test_the_post_that_the_paper_describes_has_the_listed_duties() -> None:
    assert own(said(*_page("岗位名称：首席质量官", "负责质量培训"))) == {("education", "responsible", True)}
    assert own(said(*_page("岗位名称：质量部经理", "负责质量培训"))) == set()


def test_the_last_post_that_is_named_counts() -> None:
    found = said(*_page("岗位名称：首席质量官", "负责质量培训", "岗位名称：质量部经理", "负责质量文化建设"))
    assert own(found) == {("education", "responsible", True)}


@pytest.mark.parametrize(
    ("lead_in", "expected"),
    [
        ("首席质量官负责下列工作：", {("education", "responsible", True)}),
        ("首席质量官协助总经理做好下列工作：", {("education", "assists", True)}),
        ("首席质量官不负责下列工作：", set()),
        ("质量部经理负责下列工作：", set()),
    ],
)
def test_a_lead_in_governs_its_items(lead_in: str, expected: set[tuple[str, str, bool]]) -> None:
    assert said(Block("开展质量培训", "list_item", Place("t"), (), lead_in=lead_in)) == expected


def test_words_that_were_not_surely_read_say_nothing_for_sure() -> None:
    text = "首席质量官负责质量培训。"
    for flag in ("revised", "ocr_doubtful"):
        assert own(said(Block(text, "paragraph", Place("t"), flags=frozenset((flag,))))) == set()
    assert said(Block(text, "paragraph", Place("t"), flags=frozenset(("remark",)))) == set()
    assert said(Block(text, "heading", Place("t"))) == set()


def test_the_words_and_their_place_are_exact() -> None:
    text = "公司设首席质量官一名。首席质量官负责质量培训。"
    (duty,) = read_duties([Block(text, "paragraph", Place("t"))], vocabulary_of("cqo-2023"), topics())
    assert duty.place.start is not None
    assert text[duty.place.start : duty.place.end] == duty.text
    assert "首席质量官负责质量培训" in duty.text


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("管理者代表负责质量管理体系的建立和保持。", ()),
        ("负责质量管理体系的建立和保持。", ("管理者代表岗位说明书", "岗位职责")),
        ("The management representative is responsible for the quality management system.", ()),
    ],
)
def test_another_post_is_not_surely_the_officer(text: str, headings: tuple[str, ...]) -> None:
    found = told(text, *headings)
    assert not own(found)
    vocabulary = vocabulary_of("cqo-2023").with_officer_titles(("管理者代表", "management representative"))
    (duty,) = read_duties([Block(text, "paragraph", Place("t"), headings)], vocabulary, topics())
    assert (duty.topic, duty.certainty) == ("management_system", "sure")


def test_a_paper_that_describes_another_post_is_not_surely_the_officers() -> None:
    assert own(said(*_page("岗位名称：管理者代表", "负责质量培训"))) == set()


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("首席质量官拉动质量培训。", ()),
        ("首席质量官筹办质量培训。", ()),
        ("首席质量官是质量培训的责任人。", ()),
        ("首席质量官为质量培训的第一责任人。", ()),
        ("首席质量官的职责包括质量培训。", ()),
        ("质量培训属于首席质量官职责。", ()),
        ("质量培训是首席质量官的职责。", ()),
        ("The CQO curates quality training.", ()),
    ],
)
def test_a_verb_that_nobody_knows_leaves_the_duty_open(text: str, headings: tuple[str, ...]) -> None:
    assert {(where, sure) for where, _, sure in told(text, *headings)} == {("education", False)}


@pytest.mark.parametrize(
    "text",
    [
        "质量培训不属于首席质量官职责。",
        "质量培训不是首席质量官的职责。",
        "首席质量官熟悉质量培训。",
        "质量培训由质量部负责，首席质量官知悉。",
        "公司设首席质量官。质量培训每年举办。",
    ],
)
def test_what_is_plainly_no_duty_is_not_left_open(text: str) -> None:
    assert {role for _, role, _ in told(text)} <= {"denied"}


@pytest.mark.parametrize(
    ("says", "held"), [("质量安全总监负责组织质量培训。", True), ("首席质量官负责组织质量培训。", False)]
)
def test_the_duty_of_another_post_is_not_that_of_a_packs_own_officer(says: str, held: bool) -> None:
    from checker import load_pack
    from checker.rulebook.asking import topics_of

    rules = load_pack("samr-75")
    found = read_duties(
        (Block(says, "paragraph", Place("a.md", paragraph=1)),), rules.vocabulary, topics_of("cqo-2023")
    )
    assert [duty.holder for duty in found] == ["quality_safety_director"] * held
