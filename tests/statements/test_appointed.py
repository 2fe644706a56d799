"""Who is made the officer, in the words of letters, rules and minutes; who is only told of, or fills another post."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.as_page import reading_of


def facts(kind: str, text: str) -> list[tuple[str | None, str]]:
    told = read_text(text, (), vocabulary_of("cqo-2023")).officer
    return [(f.value, f.certainty) for f in told if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("现任命冯庆华先生为本公司首席质量官。", "冯庆华"),
        ("蔡素梅同志自2024年11月1日起为公司首席质量官，任期至2027年10月31日。", "蔡素梅"),
        ("谢怀瑾同志为合肥明济医院有限公司首席质量官，任期三年，自2024年9月1日起算。", "谢怀瑾"),
        ("请彭秋莲同志担任本社首席质量官，任期三年，自2025年10月1日起算。", "彭秋莲"),
        ("为响应质量强企号召，争取政府质量奖申报资格，公司决定任命戴国荣同志为公司首席质量官。", "戴国荣"),
        ("公司设首席质量官一名，由汪海涛同志担任，聘期自2025年7月1日至2028年6月30日。", "汪海涛"),
        ("首席质量官由汪海涛担任。", "汪海涛"),
        ("兹任命汪映雪女士为公司质量部部长，同时担任公司管理者代表、首席质量官，任期三年。", "汪映雪"),
        ("同意设首席质量官一名，聘请农艺师廖春生担任，任期自2025年5月1日至2028年4月30日。", "廖春生"),
    ],
)
def test_made_the_officer(text, person):
    assert facts("appointed", text) == [(person, "sure")]


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官根据排名提出奖惩方案，提交绩效小组审定，小组由总经理任组长，人力资源部参加。",
        "首席质量官提出名单，由人力资源部聘任检验员。",
        "首席质量官负责质量工作，任期内不得兼职。",
        "张三同志与首席质量官一起参加会议。",
        "任命李强为质检科科长，协助首席质量官工作。",
        "任命李强为质检科科长，同时由其承担首席质量官交办的工作。",
    ],
)
def test_another_post_is_filled(text):
    assert facts("appointed", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "拟聘任张三为首席质量官。",
        "是否聘任张三为首席质量官？",
        "受托人：凌霄，公司首席质量官",
        "建议聘任张三为首席质量官。",
    ],
)
def test_not_yet_or_only_called_so(text):
    assert {certainty for _, certainty in facts("appointed", text)} <= {"unsure"}


@pytest.mark.parametrize(
    "text",
    [
        "兹聘任张伟同志为公司首席质量官，并授权其开展质量工作。",
        "首席质量官依照《首席质量官岗位说明书》行使职权，各部门应予配合。",
        "首席质量官按照本制度规定履行质量管理职责。",
        "首席质量官行使下列职权：",
        "公司首席质量官享有以下权限：",
        "首席质量官的具体职责与权限按《岗位说明书》执行。",
        "首席质量官由公司授权独立开展质量工作。",
        "首席质量官经董事会授权行使质量否决权。",
    ],
)
def test_authorised(text):
    assert facts("authorised", text) == [(None, "sure")]


def test_a_letter_speaks_to_the_officer():
    text = (
        "您的具体权限载于《质量管理授权章程》《职能分配矩阵》及其配套办法，与本聘任书一并构成您履职的依据。"
    )
    told = read_text(text, ("聘任首席质量官",), vocabulary_of("cqo-2023")).officer
    assert [f.kind for f in told if f.certainty == "sure"] == ["authorised"]


@pytest.mark.parametrize(
    "text",
    [
        "总经理依照公司章程行使职权，首席质量官予以配合。",
        "首席质量官不行使下列职权：",
        "总经理行使下列职权，首席质量官列席：",
        "首席质量官按要求完成工作。",
        "首席质量官组织编写各部门的职责，见《质量手册》。",
        "各部门的职责与权限按《质量手册》执行，首席质量官监督。",
        "首席质量官可授权质量部经理签发检验报告。",
        "首席质量官委托外部实验室进行仲裁检验。",
        "首席质量官不在岗时，由质量部经理行使下列职权：",
    ],
)
def test_not_authorised(text):
    assert facts("authorised", text) == []


def test_what_he_announces_of_his_work_is_no_announcement_of_the_appointment():
    assert facts("announced", "首席质量官每季度打分排名，结果在质量分析会上公布。") == []
    assert facts("announced", "聘任张三为首席质量官，现予公布。") == [(None, "sure")]


TABLE = "# {title}\n\n各部门：\n\n{title}如下：\n\n| 姓名 | 原职务 | {head} |\n|---|---|---|\n| 江若溪 | 前厅部经理 | 房务总监 |\n| 许婧 | {old} | {new} |\n"


@pytest.mark.parametrize(
    ("title", "head", "old", "new", "made"),
    [
        ("关于有关人员任职的通知", "现职务", "总经理助理", "首席质量官", [("许婧", "sure")]),
        ("关于有关人员任职的通知", "聘任职务", "总经理助理", "公司首席质量官", [("许婧", "sure")]),
        ("关于拟任人员的公示", "拟任职务", "总经理助理", "首席质量官", [("许婧", "unsure")]),
        ("关于有关人员任职的通知", "现职务", "首席质量官", "总经理助理", []),
        ("关于有关人员任职的通知", "现职务", "总经理助理", "首席质量官助理", []),
        ("质量培训签到表", "现职务", "总经理助理", "首席质量官", []),
    ],
)
def test_a_table_of_offices(title, head, old, new, made):
    page = TABLE.format(title=title, head=head, old=old, new=new)
    told = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    assert [(f.value, f.certainty) for f in told if f.kind == "appointed"] == made


@pytest.mark.parametrize(
    ("lead_in", "made"),
    [
        ("大家认为要有个人专门管。全体举手通过：", "sure"),
        ("听了培训材料的介绍，大家认为要有人管。会议决定如下：", "sure"),
        ("全体举手通过：", "sure"),
    ],
)
def test_what_was_resolved_after_some_talk(lead_in, made):
    page = f"# 理事会会议纪要\n\n## 二、讨论设首席质量官\n\n乐根生念了培训材料。{lead_in}\n\n1. 请彭秋莲同志担任本社首席质量官，任期三年。\n"
    told = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    assert [(f.value, f.certainty) for f in told if f.kind == "appointed"] == [("彭秋莲", made)]


@pytest.mark.parametrize(
    ("lines", "made"),
    [
        (("兹聘请", "叶培林 先生", "为金华乐桐玩具进出口有限公司首席质量官，聘期壹年。"), ["叶培林"]),
        (("经公司研究，决定任命：", "叶培林同志", "担任公司首席质量官。"), ["叶培林"]),
        (("兹聘请", "叶培林 先生", "为金华乐桐玩具进出口有限公司总经理助理。"), []),
        (("兹介绍", "叶培林 先生", "为金华乐桐玩具进出口有限公司首席质量官出具检测报告。"), []),
    ],
)
def test_a_letter_in_lines(lines, made):
    page = "# 聘书\n\n" + "\n\n".join(lines) + "\n"
    told = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    assert [f.value for f in told if f.kind == "appointed"] == made


@pytest.mark.parametrize(
    ("letter", "his"),
    [
        ("任命王建国同志为首席质量官，李立新同志为质量部经理。", False),
        ("任命王建国同志为首席质量官；李立新同志任质量部经理。", False),
        ("任命王建国为首席质量官、李立新为质量部经理。", False),
        ("任命李立新同志为首席质量官，王建国同志为质量部经理。", True),
    ],
)
def test_of_two_who_are_appointed_one_is_the_officer(letter: str, his: bool) -> None:
    said = read_text(f"{letter}李立新审批质量经费。", (), vocabulary_of("cqo-2023")).statements
    grants = [s for s in said if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"]
    assert bool(grants) is his


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("聘任沈国强同志为公司首席质量官，原任质量部副部长职务不再保留。", [("沈国强", "sure")]),
        ("聘任沈国强同志为公司首席质量官，原任首席质量官职务不再保留。", [("沈国强", "unsure")]),
        ("拟聘任沈国强同志为公司首席质量官，原任质量部副部长职务不再保留。", [("沈国强", "unsure")]),
        ("沈国强，原任首席质量官，现任顾问。", []),
        ("根据公示结果（公示期内未收到异议），聘任王韵秋女士为公司首席质量官。", [("王韵秋", "sure")]),
        ("如公示期内无异议，聘任王韵秋女士为公司首席质量官。", []),
        ("公示期内无异议的，聘任王韵秋女士为公司首席质量官。", []),
        ("因候选人（公示期内无异议）放弃，不聘任王韵秋女士为公司首席质量官。", []),
        ("任命赖秋萍为公司首席质量官，自2026年1月1日起到任。", [("赖秋萍", "sure")]),
    ],
)
def test_what_he_was_before_and_that_nobody_objected_make_it_no_less_sure(text, told):
    assert facts("appointed", text) == told
