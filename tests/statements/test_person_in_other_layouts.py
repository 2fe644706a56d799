"""Lives, trainings, titles and penalties in the many layouts of personnel papers, each beside its nearest twin."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.statements.normalise import normalise
from checker.statements.person import career, lives, misdeeds, named, professional
from checker.statements.person.asked import Asked
from checker.statements.person.model import Words
from checker.statements.person.reading import read_person

DAY = (2026, 11, 1)


def lines(*texts, headings=("履历",), kind="paragraph"):
    return [Block(t, kind, Place("p.md", paragraph=n), headings=headings) for n, t in enumerate(texts, 1)]


def table(*rows, number=1, headings=("履历",)):
    return [
        Block(cell, "cell", Place("p.md", table=number, row=r, column=c), headings=headings)
        for r, row in enumerate(rows, 1)
        for c, cell in enumerate(row, 1)
        if cell
    ]


NAMED = table(("姓名", "周明", "性别", "男"), number=9)


def heard(blocks, title="履历表", **asked):
    return read_person(blocks, [title], Asked("周明", "恒信机械有限公司", DAY, **asked))


def told(blocks, title="履历表", *, sure=True, **asked):
    return {s.field: s.value for s in heard(blocks, title, **asked).told if s.sure is sure}


def taken(blocks, title="培训台账"):
    return [dict(t.fields) for t in heard(blocks, title).taken if t.sure]


ROWS = (
    ("2005.08—2009.02", "某五金厂，电镀车间操作工"),
    ("2009.03—2014.06", "本公司品质部，检验员"),
    ("2014.07至今", "本公司品质部，副部长"),
)


@pytest.mark.parametrize(
    "heads", [("起止", "单位与岗位"), ("年月", "干的什么"), ("起讫年月", "工作经历"), ("期间", "单位及职务")]
)
def test_a_life_may_have_its_posts_under_many_heads(heads):
    fields = told(NAMED + table(heads, *ROWS))
    assert (fields["years_quality"], fields["years_management"]) == (17.0, 12.0)


def test_a_life_may_tell_beginning_and_end_in_columns_of_their_own():
    rows = (
        ("2008.07", "2012.12", "某印刷厂", "晒版员"),
        ("2013.01", "2017.04", "恒信", "品质部QC主管"),
        ("2017.05", "至今", "恒信", "品质部经理"),
    )
    fields = told(NAMED + table(("自何年何月", "至何年何月", "在何单位", "任何职"), *rows)) or told(
        NAMED + table(("何年何月起", "何年何月止", "工作单位", "职务"), *rows)
    )
    assert (fields["years_quality"], fields["years_management"]) == (13.0, 13.0)


def test_the_life_of_somebody_else_in_the_family_is_not_his():
    family = table(
        ("称谓", "姓名", "学历", "工作单位及职务"), ("妻", "李丽", "博士", "某厂质量总监"), number=3
    )
    assert told(NAMED + family) == {}


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("本公司质量部,副部长", (True, True)),
        ("本公司质量部,质量工程师", (True, False)),
        ("某公司,CQO", (True, True)),
        ("品控员、品控主管", (True, None)),
        ("品管部副经理、经理", (True, True)),
        ("探伤中心主任", (True, True)),
        ("本公司生产部,副部长", (False, False)),
    ],
)
def test_a_unit_and_what_somebody_is_in_it_are_one_post(said, kinds):
    assert career.kind_of_post(normalise(said).text) == kinds


def test_what_a_bracket_of_a_row_tells_ends_with_the_row():
    text = normalise("2006.02—2012.05 检验部检验员、检验主管（2010.03任主管）").text
    inner = list(career.posts_in(text))[1]
    assert (inner.begins, inner.ends, inner.said.startswith("检验主管")) == ((2010, 3), (2012, 5), True)


@pytest.mark.parametrize(
    ("office", "years"),
    [((2024, 6), 17.0), (None, 15.0)],
)
def test_a_list_of_when_posts_began_lasts_from_one_to_the_next(office, years):
    rows = ("2009年4月 入厂，检验科检验员", "2013年1月 检验科科长", "2024年6月 首席质量官")
    headings = ("登记卡", "任职记录")
    blocks = NAMED + lines(*rows, headings=headings, kind="list_item")
    assert told(blocks, office=office)["years_quality"] == years


def test_rows_that_are_not_in_the_order_of_days_are_no_life():
    blocks = lines("2019年4月 检验科科长", "2013年1月 检验员")
    rows = [r for b in blocks if (r := lives.begun_in(b, normalise(b.text))) is not None]
    assert len(rows) == 2
    assert list(lives.in_turn(rows, None)) == []


OFFICE = Words("同意任命周明为首席质量官", Place("表.md", table=3, row=4, column=2))


@pytest.mark.parametrize(
    ("last", "years"),
    [("2019.03—2024.06", {"years_quality": 2.0, "years_management": 2.0}), ("2019.03—2021.06", {})],
)
def test_the_office_counts_alone_where_the_life_goes_on_to_it(last, years):
    rows = lines("2010.07—2019.02 本公司车间主任", f"{last} 本公司生产厂长", headings=("表", "简历"))
    assert told(NAMED + rows, office=(2024, 7), made=OFFICE) == years


@pytest.mark.parametrize(
    ("heads", "row", "fields"),
    [
        (("时间", "名称", "谁办的", "学时", "结果"), ("2025年5月23日", "首席质量官任职培训", "安徽省质量协会", "40", "考试合格"),
         {"type": "induction", "organiser": "association", "passed": True, "date": "2025-05-23", "hours": 40.0}),
        (("起讫日期", "班次名称", "开班机构", "小时数", "测评"), ("2025.05.12—2025.05.16", "首席质量官岗前培训", "昆山市市场监督管理局", "40", "通过"),
         {"type": "induction", "organiser": "regulator", "passed": True, "date": "2025-05-16", "hours": 40.0}),
        (("时间", "名称", "谁办的", "学时", "结果"), ("2026年1月16日", "食品安全负责人约训", "某市市场监督管理局", "8", "到课，未参加考试"),
         {"type": "other", "organiser": "regulator", "date": "2026-01-16", "hours": 8.0}),
        (("时间", "名称", "谁办的", "学时", "结果"), ("2026年4月17日", "首席质量官任职培训", "省质量协会", "32", "不合格，补考未报名"),
         {"type": "induction", "organiser": "association", "passed": False, "date": "2026-04-17", "hours": 32.0}),
        (("时间", "名称", "谁办的", "学时", "结果"), ("2026年4月17日", "首席质量官任职培训", "省质量协会", "32", "请假，未参加"), None),
        (("时间", "名称", "谁办的", "学时", "结果"), ("2026年4月17日", "首席质量官任职培训", "省质量协会", "32", "拟参加"), None),
    ],
)  # fmt: skip
def test_a_training_may_stand_under_many_heads(heads, row, fields):
    blocks = NAMED + table(heads, row, headings=("履历", "学习培训"))
    assert taken(blocks, "履历表") == ([] if fields is None else [fields])


@pytest.mark.parametrize("who", ["受训对象", "参训人", "谁去的"])
def test_of_several_who_took_a_training_the_column_tells_whose_it_is(who):
    heads = (who, "班次名称", "开班机构", "小时数")
    rows = (("周明、李想", "测量系统分析", "本公司", "6"), ("李想", "首席质量官继续教育", "省质量协会", "16"))
    assert [t["type"] for t in taken(table(heads, *rows))] == ["other"]


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        (("周明", "质量工程师（中级）职业资格证书", "人社部", "长期", "有效"), {"title_rank": "中级", "title_in_quality": True}),
        (("周明", "高级工程师", "省人社厅", "2024-06-17", "已过期"), {}),
        (("周明", "高级工程师", "省人社厅", "2024-06-17", "有效"), {}),
        (("周明", "高级工程师", "省人社厅", "长期", "申报中"), {}),
        (("李想", "高级工程师", "省人社厅", "长期", "有效"), {}),
    ],
)  # fmt: skip
def test_a_list_of_certificates_tells_of_those_that_hold(row, fields):
    heads = ("姓名", "证书名称", "发证单位", "有效期至", "状态")
    # Two rows of his, and yet of one man.
    mine = ("周明", "内审员", "某认证公司", "长期", "有效")
    assert told(table(heads, mine, row), "证书登记") == fields


@pytest.mark.parametrize(
    ("words", "rank", "quality"),
    [
        ("高级工程师,专业为质量工程", "副高", True),
        ("高级工程师,纺织专业", "副高", False),
        ("木材加工专业工程师", "中级", False),
        ("工程师(高分子)", "中级", False),
        ("工程师(省人社厅)", "中级", None),
        ("工程师(已聘)", "中级", None),
        ("质量专业工程师", "中级", True),
    ],
)
def test_a_title_is_of_the_branch_that_is_told_with_it(words, rank, quality):
    assert professional.title_in(normalise(words).text, labelled=True) == (rank, quality)


@pytest.mark.parametrize(
    ("life", "fields"),
    [
        ("周明,男,2017年12月评为高级工程师,专业为质量工程。", {"title_rank": "副高", "title_in_quality": True}),
        ("周明,男,药学硕士,主任药师。", {"education": "硕士", "title_rank": "正高", "title_in_quality": False}),
        ("二、周明,男,1981年6月生,大专学历,助理工程师。", {"education": "大专", "title_rank": "初级"}),
        ("周明,男,车间主任,指导硕士研究生。", {}),
    ],
)  # fmt: skip
def test_a_life_tells_titles_in_other_words(life, fields):
    assert told(lines(life), "任前公示") == fields


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("违规放行,记过一次,年度考核不得评为称职以上", "gross_error"),
        ("负审核失察责任,公司通报批评一次", "gross_error"),
        ("依据《考核办法》,给予警告处分", "gross_error"),
        ("聘期内有重大质量责任或年度考核不合格的,由总经理解聘", None),
        ("若任期内发生重大质量责任事故,按规定给予记过以上处分", None),
        ("连续两年考核不合格的,通报批评并解除聘任", None),
        ("本人如有失职行为,愿接受处分", None),
        ("任期内无重大质量责任事故,未受处分", None),
        ("对失职的检验员提出了通报批评的处理建议", None),
    ],
)
def test_a_rule_for_days_to_come_is_no_record(said, kind):
    assert misdeeds.misdeed_in(said) == kind


@pytest.mark.parametrize(("who", "found"), [("周明", 1), ("李想", 0)])
@pytest.mark.parametrize("head", ["责任人", "被处理人", "姓名", "受处分人员"])
def test_a_penalty_is_of_whom_the_row_names(head, who, found):
    rows = (("某某", "质量部长", "警告处分"), (who, "首席质量官", "违规放行，记过一次"))
    blocks = [*table((head, "当时岗位", "处理"), *rows), *lines("周明列席会议。")]
    assert len(heard(blocks, "处理通报").against) == found


def test_a_row_that_is_answered_with_no_records_nothing():
    blocks = NAMED + table(("审查项目", "岗位要求", "本人情况"), ("重大质量责任", "无", "无"))
    assert heard(blocks).against == ()


@pytest.mark.parametrize(
    ("heading", "sure"),
    [
        ("表B 周明个人信息页", True),
        ("表B 周明个人信息页（本人在线更新）", False),
        ("表B 周明个人信息页（HR 未复核）", False),
        ("表B 李想个人信息页", None),
    ],
)
def test_a_part_of_a_list_may_be_of_one_alone_and_of_his_own_hand(heading, sure):
    blocks = lines("2016.03—至今 恒信，质量部部长", headings=("干部台账", heading), kind="list_item")
    roster = table(("姓名", "职务", "学历"), ("周明", "首席质量官", "本科"), headings=("干部台账",))
    fields = {
        k: told([*roster, *blocks], "台账", sure=s).get("years_quality") for k, s in ((1, True), (0, False))
    }
    assert fields == {1: 10.0 if sure is True else None, 0: 10.0 if sure is False else None}


@pytest.mark.parametrize(("number", "count"), [("0118", 1), ("0119", 0)])
def test_a_part_may_be_his_by_the_number_that_the_roster_gives_him(number, count):
    roster = table(("工号", "姓名", "职务"), ("0118", "周明", "首席质量官"), headings=("台账",))
    heads = ("日期", "课程", "主办", "学时", "结论")
    row = ("2024-10-18", "首席质量官任职培训班", "省市场监督管理局", "32", "考核通过")
    rows = table(heads, row, number=2, headings=("台账", f"培训登记（摘{number}）"))
    assert len(taken([*roster, *rows])) == count


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("文化程度：大专", None),
        ("文静，女，大专", "文静"),
        ("赖振邦，男，本科", "赖振邦"),
        ("于和平，男", "于和平"),
    ],
)
def test_a_label_is_no_name_with_which_a_life_begins(line, name):
    assert named.opens_a_life(normalise(line).text) == name


def test_a_certificate_is_of_whom_stands_under_it():
    blocks = lines(
        "兹证明恒信机械有限公司周明同志参加2026年首席质量官继续教育，学习规定的16学时，考核合格。",
        "江苏省质量协会2026年7月24日证书编号：苏质2026-1",
        headings=("培训证书", "其二"),
    )
    (training,) = taken(blocks, "培训证书")
    assert (training["organiser"], training["hours"], training["date"]) == ("association", 16.0, "2026-07-24")


@pytest.mark.parametrize(
    ("second", "levels"),
    [(("姓名", "周明"), {"本科", "硕士"}), (("姓名", "李想"), {"本科"})],
)
def test_both_tables_of_a_paper_are_heard(second, levels):
    one = table(("姓名", "学历", "职务"), ("周明", "本科", "首席质量官"))
    other = table((*second, "学历", "硕士"), number=2)
    assert {s.value for s in heard([*one, *other]).told if s.field == "education"} == levels


@pytest.mark.parametrize(
    "heads", [("姓名 Name", "职务 Position", "学历 Education"), ("姓名", "任职", "学历")]
)
def test_a_roster_may_have_its_heads_in_two_tongues(heads):
    assert told(table(heads, ("李想", "总经理", "博士"), ("周明", "首席质量官", "本科")), "一览表") == {
        "education": "本科"
    }


def test_schools_without_heads_of_columns_count_under_their_heading():
    named = [Block("姓名：周明", "paragraph", Place("p.md", paragraph=1), headings=("员工履历表",))]
    rows = (
        ("2003.09—2007.06", "某科技大学", "材料工程", "学士"),
        ("2007.09—2010.06", "某科技大学", "材料学", "硕士研究生"),
    )
    under = [Block("教育经历", "paragraph", Place("p.md", paragraph=2), headings=("员工履历表",))]
    other = [Block("家庭成员", "paragraph", Place("p.md", paragraph=2), headings=("员工履历表",))]

    def levels(blocks):
        return {s.value for s in heard(blocks, "员工履历表-周明").told if s.field == "education" and s.sure}

    assert levels(named + under + table(*rows)) == {"本科", "硕士"}
    assert levels(named + other + table(*rows)) == set()
    going_on = (rows[0], ("2024.09—至今", "某科技大学", "工商管理", "博士在读"))
    assert levels(named + under + table(*going_on)) == {"本科"}


def test_lines_under_basic_facts_are_his():
    first = "周明，男，1972年3月出生，江苏靖江人。"
    more = ("1994年毕业于某理工大学，大学本科学历，工学学士。", "正高级工程师，2019年11月取得任职资格。")
    fields = told(lines(first, *more, headings=("人事档案摘要", "一、基本情况")), title="人事档案摘要_周明")
    assert (fields["education"], fields["title_rank"]) == ("本科", "正高")
    assert "title_rank" not in told(
        lines(first, *more, headings=("人事档案摘要", "三、带教情况")), title="人事档案摘要_周明"
    )


@pytest.mark.parametrize("post", ["质量保证工程师", "焊接责任工程师", "质量体系工程师", "质量工程师"])
def test_an_office_of_the_quality_system_is_no_title(post):
    assert professional.title_in(post, labelled=False) == (None, None)


def test_an_office_with_its_rank_tells_the_title():
    assert professional.title_in("质量保证工程师(中级职称)", labelled=False)[0] == "中级"
