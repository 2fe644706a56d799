"""What personnel papers tell of a person: the words that tell it, and the nearest that do not."""

from __future__ import annotations

import doctest

import pytest

from checker.dossier.model import Block, Place
from checker.statements.normalise import normalise
from checker.statements.person import (
    career,
    courses,
    labels,
    lengths,
    misdeeds,
    named,
    professional,
    schooling,
)
from checker.statements.person.asked import Asked
from checker.statements.person.reading import read_person

DAY = (2026, 11, 1)


def lines(*texts, headings=()):
    return [
        Block(t, "paragraph", Place("p.md", paragraph=n), headings=headings) for n, t in enumerate(texts, 1)
    ]


def table(*rows, headings=()):
    return [
        Block(cell, "cell", Place("p.md", table=1, row=r, column=c), headings=headings)
        for r, row in enumerate(rows, 1)
        for c, cell in enumerate(row, 1)
    ]


def told(blocks, title="履历表", name="周明", **asked):
    heard = read_person(blocks, [title], Asked(name, "恒信机械有限公司", DAY, **asked))
    return {said.field: said.value for said in heard.told if said.sure}


def taken(blocks, title="培训台账", name="周明"):
    return [
        dict(t.fields)
        for t in read_person(blocks, [title], Asked(name, "恒信机械有限公司", DAY)).taken
        if t.sure
    ]


@pytest.mark.parametrize(
    "module", [career, courses, labels, lengths, misdeeds, named, professional, schooling]
)
def test_examples_hold(module):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("大学本科", "本科"), ("本科,工学学士", "本科"), ("大学", "本科"), ("专科", "大专"), ("中专", "中专"),
        ("硕士研究生", "硕士"), ("研究生(工学硕士)", "硕士"), ("工商管理硕士(mba)", "硕士"), ("博士研究生", "博士"),
        ("研究生", None), ("博士后", None), ("硕士在读", None), ("本科(硕士在读)", "本科"), ("本科(在读)", None),
        ("本科肄业", None), ("同等学力", None), ("本科及以上", None), ("本科或以上学历", None), ("高中", None),
        ("不低于大专", None), ("博士生导师", None),
        ("在职硕士研究生，尚未毕业", None),
        ("大学本科，在职硕士研究生，未取得学位", "本科"),
    ],
)  # fmt: skip
def test_schooling_is_what_was_finished(words, level):
    assert schooling.education_in(normalise(words).text) == level


@pytest.mark.parametrize(
    ("words", "rank", "quality"),
    [
        ("高级工程师", "副高", None), ("正高级工程师", "正高", None), ("教授级高级工程师", "正高", None),
        ("研究员级高级工程师(2020年)", "正高", None), ("工程师", "中级", None), ("助理工程师", "初级", None),
        ("质量工程师(中级)", "中级", True), ("工程师(质量专业)", "中级", True), ("高级工程师(2017年,机械)", "副高", False),
        ("高级工程师(机械)、质量工程师(中级)", "副高", True), ("高级经济师", "副高", False),
        ("副主任护师(副高级)", "副高", None), ("副主任药师", "副高", False), ("主任药师", "正高", False),
        ("高级技师", None, None), ("技师", None, None), ("内审员", None, None), ("注册安全工程师", None, None),
        ("高级工程师(待评)", None, None), ("正在申报高级工程师", None, None), ("中级及以上", None, None),
        ("总工程师", None, None), ("无", None, None),
    ],
)  # fmt: skip
def test_a_title_is_one_that_was_given(words, rank, quality):
    assert professional.title_in(normalise(words).text, labelled=True) == (rank, quality)


@pytest.mark.parametrize(
    ("life", "fields"),
    [
        ("周明,男,1976年8月生,中共党员,大学本科学历,高级工程师,2003年参加工作,2009年起从事质量管理工作。",
         {"education": "本科", "title_rank": "副高", "since_management": "2009-0"}),
        ("周明,男,本科学历,从事质量管理工作12年。", {"education": "本科", "years_management": 12.0, "years_quality": 12.0}),
        ("周明,男,具有十五年质量检验工作经验。", {"years_quality": 15.0}),
        ("周明,男,从事质量管理工作至今已满16年。", {"years_management": 16.0, "years_quality": 16.0}),
        ("周明,男,大专学历,妻子李丽,硕士学历,教授。", {"education": "大专"}),
        ("周明,男,从事质量管理工作近20年。", {}),
        ("李四,男,硕士学历,高级工程师,周明的同事。", {}),
        ("周明华,男,硕士学历,高级工程师。", {}),
        ("周明:李四是本科学历,高级工程师,从事质量管理工作20年。", {}),
        ("周明,男,拟任人选应具有本科学历,高级工程师职称。", {}),
        ("我叫周明,男,本科学历。", {}),
    ],
)  # fmt: skip
def test_a_life_tells_of_the_one_it_begins_with(life, fields):
    assert told(lines(life), title="会议纪要" if ":" in life else "任前公示") == fields


@pytest.mark.parametrize("width", [2, 4, 6])
def test_a_form_may_have_two_four_or_six_columns(width):
    cells = [
        "姓 名",
        "周明",
        "性别",
        "男",
        "出生年月",
        "1976.08",
        "学　历",
        "大学本科",
        "職稱",
        "高級工程師",
        "质量管理工作年限",
        "12年",
    ]
    rows = [cells[at : at + width] for at in range(0, len(cells), width)]
    found = told(table(*rows))
    assert (found["education"], found["title_rank"], found["years_management"]) == ("本科", "副高", 12.0)


def test_a_roster_tells_each_row_of_its_own_person():
    rows = [
        ["序号", "姓名", "职务", "学历", "职称"],
        ["1", "周明华", "厂长", "博士", "正高级工程师"],
        ["2", "周明", "首席质量官", "大专", "工程师"],
    ]
    assert told(table(*rows), title="花名册") == {"education": "大专", "title_rank": "中级"}
    assert told(table(*rows[:2]), title="花名册") == {}


def test_a_comparison_tells_the_column_of_the_person_and_not_what_is_asked():
    rows = [
        ["项目", "岗位要求", "本人情况", "核实"],
        ["姓名", "—", "周明", "√"],
        ["学历", "硕士及以上", "大学本科", "√"],
        ["职称", "高级工程师", "工程师", "√"],
    ]
    assert told(table(*rows), title="任职资格审查表") == {"education": "本科", "title_rank": "中级"}
    without = [[row[0], row[1], row[3]] for row in rows]
    assert told([*lines("拟任人选:周明"), *table(*without)], title="任职资格审查表") == {}


def test_what_stands_under_the_requirements_is_nobodys():
    blocks = [*lines("姓名:周明"), *lines("学历:本科", "职称:高级工程师", headings=("任职资格",))]
    assert told(blocks) == {}
    assert told([*lines("姓名:周明"), *lines("学历:本科", headings=("基本情况",))]) == {"education": "本科"}


def test_a_row_of_schools_that_goes_on_is_no_schooling():
    schools = lines(
        "2004.09—2008.06 合肥工业大学 软件工程 工学学士",
        "2024.09—至今 上海交通大学 工程管理硕士",
        headings=("教育经历",),
    )
    assert told([*lines("姓名:周明"), *schools]) == {"education": "本科"}


@pytest.mark.parametrize(
    ("rows", "quality", "leading"),
    [
        (["2008.07—2014.05 恒信机械有限公司质量部部长", "2014.06—至今 恒信机械有限公司质量总监"], 18, 18),
        (["2008.07—2014.05 检验员", "2014.06—2020.06 质量部经理"], 12, 6),
        (["2010.01—2020.01 质量部部长", "2015.01—2018.01 质量总监"], 10, 10),
        (["2010.01—2014.12 质量部部长"], 4, 4),
        (["2010.01—2015.12 质量部部长"], 6, 6),
        (["2010.01—2016.12 质量部部长"], 7, 7),
        (["2010.01—2014.06 质量部部长", "2014.07—2016.11 检验科科长"], 6, 6),
        (["2010年—2020年 质量部部长"], 9, 9),
        (["2010.01—2020.01 某质量检测有限公司 销售经理"], None, None),
        (["2010.01—2020.01 生产部部长兼质量部部长"], None, None),
        (["2010.01—2020.01 历任技术员、车间主任、质量部部长"], None, None),
        (["2010.09—2014.07 某大学质量管理专业学习"], None, None),
        (["任期2020年1月1日至2025年1月1日,首席质量官"], None, None),
        (["2004年至2007年，硕士，质量工程"], None, None),
        (["2019.10.16—2021.10.16 首席质量官任职培训证书"], None, None),
        (["2019年10月 首席质量官任职培训考核合格", "2021年3月 质量奖获奖"], None, None),
        (["2015.01—2020.01 质量部培训主管", "2020.02—2021.03 质量奖惩专员"], 6, 4),
    ],
)
def test_years_are_counted_from_rows_that_plainly_are_of_quality(rows, quality, leading):
    found = told([*lines("姓名:周明"), *lines(*rows, headings=("工作经历",))])
    assert (found.get("years_quality"), found.get("years_management")) == (quality, leading)


def test_the_months_of_the_office_follow_on_the_post_before():
    blocks = [*lines("姓名:周明"), *lines("2017.01—2025.03 质量管理部部长", headings=("简历",))]
    assert told(blocks)["years_management"] == 8
    assert told(blocks, office=(2025, 3))["years_management"] == 9


def test_a_certificate_tells_body_days_hours_and_success():
    text = "兹证明周明同志于2023年5月8日至5月12日参加湖北省市场监督管理局举办的首席质量官任职培训,考核合格,学时40,特发此证。"
    (one,) = taken(lines(text), title="结业证书")
    assert one == {
        "type": "induction",
        "organiser": "regulator",
        "passed": True,
        "date": "2023-05-12",
        "hours": 40.0,
    }
    assert taken(lines(text.replace("周明", "李四"), "周明经手"), title="结业证书") == []


@pytest.mark.parametrize(
    ("words", "took"),
    [
        ("参加首席质量官任职培训,考核合格", True),
        ("拟参加首席质量官任职培训", False),
        ("已报名首席质量官任职培训", False),
        ("未参加首席质量官任职培训", False),
        ("应参加首席质量官任职培训并考核合格", False),
        ("请周明参加首席质量官任职培训", False),
        ("为首席质量官任职培训授课", False),
    ],
)
def test_a_training_was_taken(words, took):
    assert courses.was_taken(words) is took


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("湖北省市场监督管理局举办的培训", "regulator"),
        ("市场监督管理局指导、省质量协会主办的培训", "association"),
        ("省市场监督管理局主办,省质量协会承办的培训", "regulator"),
        ("人力资源部组织的培训", "enterprise"),
        ("公司内训", "enterprise"),
        ("某认证中心举办的培训", "other"),
        ("参加培训,考核合格", None),
    ],
)
def test_who_held_a_training(words, kind):
    assert courses.organiser(words, "恒信机械有限公司") == kind


def test_a_ledger_tells_the_rows_of_the_person():
    rows = [
        ["日期", "培训内容", "组织单位", "参加人员", "学时", "考核结果"],
        ["2024-05-10", "首席质量官任职培训", "武汉市市场监督管理局", "李四", "40", "合格"],
        ["2024-06-11", "质量管理知识", "人力资源部", "周明、李四", "8", "合格"],
        ["2024-07-11", "首席质量官继续教育", "湖北省质量协会", "周明", "16", "不合格,待补考"],
    ]  # fmt: skip
    assert [(one["type"], one["organiser"], one["passed"]) for one in taken(table(*rows))] == [
        ("other", "enterprise", True),
        ("continuing", "association", False),
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("给予记过处分", "gross_error"),
        ("收受供应商回扣", "improper_gain"),
        ("无违纪处分", None),
        ("首席质量官失职的,应当给予处分", None),
        ("如有失职,予以撤职", None),
    ],
)
def test_what_is_recorded_against_somebody(words, kind):
    assert misdeeds.misdeed_in(words) == kind


def test_the_words_are_quoted_as_written_at_their_place():
    heard = read_person(lines("姓　名：周明　　學　歷：大學本科"), ["履历表"], Asked("周明", "", DAY))
    (said,) = heard.told
    assert said.words.text == "大學本科"
    assert "姓　名：周明　　學　歷：大學本科"[said.words.place.start : said.words.place.end] == "大學本科"


def test_what_recognition_doubts_is_not_sure():
    blocks = [
        Block("姓名:周明 学历:本科", "paragraph", Place("p.png"), flags=frozenset(("ocr", "ocr_doubtful")))
    ]
    assert told(blocks) == {}


def test_a_line_that_calls_on_him_makes_what_follows_no_life_of_his():
    letter = lines("周明同志应当:", "加强学习,参加首席质量官培训,取得合格证书;", "本科学历,高级工程师。")
    assert told(letter, title="任命书") == {} and taken(letter, title="任命书") == []
    assert told([*lines("周明同志简历:"), *lines("学历:本科")], title="附件") == {"education": "本科"}


@pytest.mark.parametrize(
    ("post", "leading"),
    [
        ("质量部经理", True),
        ("检验主管", True),
        ("质量部经理助理", False),
        ("质量部主管检验员", False),
        ("客户质量代表", False),
        ("质检班长", False),
    ],
)
def test_who_leads_quality_work(post, leading):
    assert (career.kind_of_post(f"恒信机械有限公司{post}")[1] is True) is leading


def test_an_empty_field_and_a_line_on_somebody_else_leave_him_without_a_title():
    card = table(["姓名", "周明", "职称", "", "岩松", "高级工程师(质量专业)"])
    assert told([*card, *lines("岩松,高级工程师(质量专业),带教导师。")], title="员工档案卡") == {}


def test_labels_may_be_parted_by_strokes_and_dashes():
    row = lines("姓名：周明 | 性别：男 | 学历：大专（1996年毕业） | 职称：高级工程师")
    assert told(row, title="登记卡") == {"education": "大专", "title_rank": "副高"}
    assert told(lines("姓名 —— 周明", "学历 —— 本科"), title="登记卡") == {"education": "本科"}
