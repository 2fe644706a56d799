"""The officer as a person, from person.yaml and from papers: whose word counts, and what becomes of two that differ."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, DataFile, Place

DAY = "2026-11-01"


def paper(desk, path, *texts, kind="other", **more):
    blocks = tuple(Block(text, "paragraph", Place(path, paragraph=n)) for n, text in enumerate(texts, 1))
    return desk.page(path, kind, blocks=blocks, **more)


def letter(desk, **more):
    return desk.page("任命书.md", "appointment", desk.officer("appointed", "周明", **more), date="2024-03-01")


def known(result, *, sure=True):
    fields = {}
    for fact in result.facts:
        if fact.kind == "person" and fact.sure is sure:
            fields.update(fact.fields)
    return {name: value for name, value in fields.items() if name != "name"}


def codes(result):
    return [notice.code for notice in result.notices if notice.code == "person-papers-differ"]


FORM = ("姓名：周明", "学历：本科", "职称：高级工程师", "质量管理工作年限：12年")


def test_a_form_of_the_enterprise_tells_who_the_officer_is(desk):
    result = desk.gathered(letter(desk), paper(desk, "履历表.md", *FORM), as_of=DAY)
    assert known(result) == {
        "education": "本科",
        "title_rank": "副高",
        "years_quality": 12.0,
        "years_management": 12.0,
    }
    (fact,) = [f for f in result.facts if f.kind == "person"]
    assert ("本科", "履历表.md", 2) in [(e.quote, e.place.file, e.place.paragraph) for e in fact.evidence]
    assert not any(f.kind == "coverage" and f.fields["of"] == "person" for f in result.facts)


@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("个人简历.md", {}),
        ("应聘登记表.md", {}),
        ("述职报告.md", {}),
        ("履历表.md", {"standing": "draft"}),
        ("履历表.md", {"standing": "void"}),
        ("履历表.md", {"date": "2026-12-01"}),
        ("岗位说明书.md", {"kind": "job_description"}),
        ("招聘公告.md", {"kind": "notice"}),
        ("任职资格标准.md", {}),
    ],
)
def test_these_papers_tell_nothing_for_sure(desk, path, more):
    assert known(desk.gathered(letter(desk), paper(desk, path, *FORM, **more), as_of=DAY)) == {}


@pytest.mark.parametrize(
    ("vouched", "fields"),
    [
        ("人力资源部核实，以上信息属实。", {"education", "title_rank", "years_quality", "years_management"}),
        ("已核对证书原件。", {"education", "title_rank"}),
        ("人力资源部待核实。", set()),
    ],
)
def test_somebody_may_vouch_for_a_resume(desk, vouched, fields):
    page = paper(desk, "个人简历.md", *FORM, vouched)
    assert set(known(desk.gathered(letter(desk), page, as_of=DAY))) == fields


def test_nobody_is_the_officer_for_sure_if_the_appointment_is_not(desk):
    result = desk.gathered(letter(desk, sure=False), paper(desk, "履历表.md", *FORM), as_of=DAY)
    assert known(result) == {}
    assert known(result, sure=False)["education"] == "本科"


def test_two_officers_leave_nobody_to_read_of(desk):
    other = desk.page("任命书2.md", "appointment", desk.officer("appointed", "李四"), date="2024-04-01")
    assert known(desk.gathered(letter(desk), other, paper(desk, "履历表.md", *FORM), as_of=DAY)) == {}


@pytest.mark.parametrize(
    ("second", "sure", "differ"),
    [
        (("花名册.md", "大专"), None, 1),
        (("花名册.md", "本科"), "本科", 0),
        (("毕业证书.md", "大专"), "本科", 0),
        (("毕业证书.md", "硕士"), None, 1),
    ],
)
def test_two_papers_that_differ_leave_the_field_open(desk, second, sure, differ):
    path, level = second
    pages = [paper(desk, "履历表.md", *FORM), paper(desk, path, "姓名：周明", f"学历：{level}")]
    result = desk.gathered(letter(desk), *pages, as_of=DAY)
    assert known(result).get("education") == sure
    assert len(codes(result)) == differ


@pytest.mark.parametrize(
    ("record", "sure", "differ"),
    [
        ({"education": "本科"}, "本科", 0),
        ({"education": "硕士"}, None, 1),
        ({"title_rank": "副高"}, "本科", 0),
        ({"years_management": 5, "education": "本科"}, "本科", 1),
    ],
)
def test_the_record_and_a_paper_are_held_together(desk, record, sure, differ):
    data = (DataFile("person.yaml", "person", {"name": "周明", **record}, {}),)
    result = desk.gathered(letter(desk), paper(desk, "履历表.md", *FORM), as_of=DAY, data=data)
    assert known(result).get("education") == sure
    assert len(codes(result)) == differ


@pytest.mark.parametrize(
    ("written", "stated", "years"),
    [
        ("2024-06-01", 12, 12.0),
        ("2020-06-01", 12, 12.0),
        ("2024-06-01", 3, 5.0),
        ("2020-06-01", 3, None),
    ],
)
def test_years_that_a_paper_states_stand_unless_a_rule_may_turn_on_those_since(desk, written, stated, years):
    old = paper(desk, "履历表.md", "姓名：周明", f"质量管理工作年限：{stated}年", date=written)
    assert known(desk.gathered(letter(desk), old, as_of=DAY)).get("years_management") == years


LIFE = ("2008.07—2014.03　检验中心检验员", "2014.04—至今　品质管理部经理")


@pytest.mark.parametrize(
    ("stated", "quality", "differ"),
    [
        ("质量工作年限：17年", 17.0, 0),
        ("从事药品质量管理年限：17年", 17.0, 0),
        ("累计从事质量工作年限：17年", 17.0, 0),
        ("品质工作累计年限：17年", 17.0, 0),
        ("从事质量工作年限：9年", None, 1),
        ("质量管理工作年限：6年", 17.0, 1),
        ("工作年限：22年", 17.0, 0),
    ],
)
def test_the_number_that_a_form_states_is_believed_over_what_its_posts_come_to(desk, stated, quality, differ):
    form = paper(desk, "审核表.md", "姓名：周明　填表日期：2025年12月18日", stated, *LIFE, date="2025-12-18")
    result = desk.gathered(letter(desk), form, as_of=DAY)
    assert (known(result).get("years_quality"), len(codes(result))) == (quality, differ)
    assert known(result).get("years_management", 0) <= known(result).get("years_quality", 99)


def test_a_number_is_as_old_as_the_form_and_not_as_its_last_training(desk):
    intro = Block("姓名：周明　更新日期：2025年1月8日", "paragraph", Place("履历表.md", paragraph=1))
    years = Block("质量工作年限：4年", "paragraph", Place("履历表.md", paragraph=2))
    page = desk.page("履历表.md", "other", blocks=(intro, years), date="2023-06-15")
    assert known(desk.gathered(letter(desk), page, as_of=DAY))["years_quality"] == 5.0


def test_of_few_years_that_words_leave_open_none_are_sure(desk):
    page = paper(desk, "任前公示.md", "周明，男，本科学历，2023年起从事质量管理工作。")
    assert "years_management" not in known(desk.gathered(letter(desk), page, as_of=DAY))


def test_a_training_of_a_ledger_and_of_its_certificate_is_one(desk):
    text = "周明同志于2024年1月8日至1月12日参加市场监督管理局举办的首席质量官任职培训，考核合格，40学时"
    pages = [paper(desk, "结业证书.md", f"兹证明{text}。"), paper(desk, "培训记录.md", "姓名：周明", text)]
    result = desk.gathered(letter(desk), *pages, as_of=DAY)
    (one,) = [f for f in result.facts if f.kind == "training"]
    assert one.sure and one.fields["before_appointment"] is True and len(one.evidence) == 2
    assert known(result)["training_hours"] == 40.0


def test_a_penalty_in_a_paper_is_a_question_and_never_sure(desk):
    page = paper(desk, "奖惩记录.md", "周明因放行不合格品失职，2025年3月2日给予记过处分。")
    (one,) = [f for f in desk.gathered(letter(desk), page, as_of=DAY).facts if f.kind == "adverse"]
    assert (one.fields["type"], one.sure) == ("gross_error", False)


def test_where_nobody_is_appointed_a_roster_says_who_holds_the_post(desk):
    def cells(*rows):
        return tuple(
            Block(text, "cell", Place("一览表.md", table=1, row=r, column=c))
            for r, row in enumerate(rows, 1)
            for c, text in enumerate(row, 1)
        )

    heads = ("姓名", "职务", "学历")
    roster = desk.page(
        "一览表.md",
        "other",
        blocks=cells(heads, ("周明", "首席质量官", "本科"), ("李四", "质量部长", "博士")),
    )
    assert known(desk.gathered(roster, as_of=DAY)) == {"education": "本科"}
    hoped = desk.page("一览表.md", "other", blocks=cells(heads, ("周明", "拟任首席质量官", "本科")))
    assert known(desk.gathered(hoped, as_of=DAY)) == {}


def test_whoever_has_left_is_not_read_of_though_a_roster_still_names_him(desk):
    gone = desk.page("免职通知.md", "appointment", desk.officer("removed"), date="2025-05-01")
    page = paper(desk, "履历表.md", *FORM, "首席质量官周明")
    assert known(desk.gathered(letter(desk), gone, page, as_of=DAY)) == {}


def test_two_rows_of_one_name_are_of_nobody_knows_whom(desk):
    rows = [("姓名", "职务", "学历"), ("周明", "首席质量官", "大专"), ("周明", "销售员", "硕士")]
    blocks = tuple(
        Block(text, "cell", Place("花名册.md", table=1, row=r, column=c))
        for r, row in enumerate(rows, 1)
        for c, text in enumerate(row, 1)
    )
    assert known(desk.gathered(letter(desk), desk.page("花名册.md", "other", blocks=blocks), as_of=DAY)) == {}


def test_a_paper_of_his_own_that_claims_less_leaves_the_field_open(desk):
    pages = [paper(desk, "履历表.md", *FORM), paper(desk, "个人简历.md", "姓名：周明", "学历：大专")]
    result = desk.gathered(letter(desk), *pages, as_of=DAY)
    assert "education" not in known(result) and len(codes(result)) == 1
    pages[1] = paper(desk, "个人简历.md", "姓名：周明", "学历：硕士")
    assert known(desk.gathered(letter(desk), *pages, as_of=DAY))["education"] == "本科"


def cells(path, table, *rows):
    return tuple(
        Block(text, "cell", Place(path, table=table, row=r, column=c))
        for r, row in enumerate(rows, 1)
        for c, text in enumerate(row, 1)
    )


@pytest.mark.parametrize(
    ("head", "second", "sure", "differ"),
    [
        ("职称", "工程师", None, 1),
        ("职称", "高级工程师", "副高", 0),
        ("聘任岗位", "工程师", "副高", 0),
    ],
)
def test_two_tables_of_one_paper_that_differ_are_told(desk, head, second, sure, differ):
    one = cells("台账.md", 1, ("姓名", "职务", "职称"), ("周明", "首席质量官", "高级工程师"))
    other = cells("台账.md", 2, ("姓名", "部门", head), ("周明", "公司领导", second))
    result = desk.gathered(letter(desk), desk.page("台账.md", "other", blocks=(*one, *other)), as_of=DAY)
    assert known(result).get("title_rank") == sure
    assert len(codes(result)) == differ


def test_what_stands_in_one_table_together_does_not_differ(desk):
    form = cells("履历表.md", 1, ("姓名", "周明", "性别", "男"), ("学历", "本科", "学位", "工学硕士"))
    result = desk.gathered(letter(desk), desk.page("履历表.md", "other", blocks=form), as_of=DAY)
    assert (known(result)["education"], codes(result)) == ("硕士", [])


@pytest.mark.parametrize(
    ("words", "read", "told"),
    [
        ("聘任周明为一厂首席质量官，聘任葛晓燕为二厂首席质量官", False, 1),
        ("聘任周明为公司首席质量官，聘任葛晓燕为二厂首席质量官", True, 0),
        ("聘任周明为公司首席质量官", True, 0),
        ("聘任周明为一厂首席质量官", False, 0),
    ],
)
def test_of_the_officers_of_plants_nothing_is_sure(desk, words, read, told):
    act = desk.page(
        "任命书.md", "appointment", desk.officer("appointed", "周明", text=words), date="2024-03-01"
    )
    rows = cells(
        "花名册.md",
        1,
        ("姓名", "职务", "学历"),
        ("周明", "一厂首席质量官", "本科"),
        ("葛晓燕", "二厂", "大专"),
    )
    result = desk.gathered(act, desk.page("花名册.md", "other", blocks=rows), as_of=DAY)
    assert (known(result) == {"education": "本科"}) is read
    assert len([n for n in result.notices if n.code == "person-not-known"]) == told


def test_of_two_who_are_both_in_office_nothing_is_read_and_it_is_said(desk):
    pages = [
        desk.page("任命书.md", "appointment", desk.officer("appointed", "周明"), date="2024-03-01"),
        desk.page("任命书2.md", "appointment", desk.officer("appointed", "葛晓燕"), date="2025-03-01"),
    ]
    result = desk.gathered(*pages, paper(desk, "履历表.md", *FORM), as_of=DAY)
    assert known(result) == {}
    assert [n.code for n in result.notices if n.code == "person-not-known"] == ["person-not-known"]


def test_the_day_on_which_a_form_was_filled_in_is_not_that_of_a_training(desk):
    rows = cells(
        "履历表.md",
        1,
        ("起止", "单位与岗位"),
        ("2009.03—2014.06", "本公司品质部检验员"),
        ("2014.07至今", "本公司品质部经理"),
    )
    intro = Block("姓名：周明　填表日期：2024年2月10日", "paragraph", Place("履历表.md", paragraph=1))
    page = desk.page("履历表.md", "other", blocks=(intro, *rows), date="2013-08-23")
    assert known(desk.gathered(letter(desk), page, as_of=DAY))["years_quality"] == 15.0


@pytest.mark.parametrize(
    ("begun", "ended", "years"),
    [("2005年6月", "2025年12月", 20.0), ("2005年6月", "2025年5月", 20.0), ("2021年3月", "2025年12月", 5.0)],
)
def test_posts_count_up_to_the_paper_and_the_office_where_a_rule_may_turn_on_it(desk, begun, ended, years):
    form = paper(desk, "履历.md", "姓名：周明", f"{begun}至{ended} 本公司品质部经理", date="2026-01-08")
    assert known(desk.gathered(letter(desk), form, as_of=DAY))["years_quality"] == years


@pytest.mark.parametrize("sure", [True, False])
def test_what_a_paper_does_without_a_name_is_what_it_does_with_one(desk, sure):
    act = desk.page(
        "决议.md",
        "board_resolution",
        desk.officer("appointed", text="审议通过《关于聘任首席质量官的议案"),
        desk.officer("appointed", "周明", sure=sure),
        date="2024-03-01",
    )
    people = [f.fields.get("person") for f in desk.gathered(act, as_of=DAY).facts if f.kind == "appointment"]
    assert set(people) == ({"周明"} if sure else {None, "周明"})
