"""Letters and resolutions of many trades: who becomes the officer, by what, from where, and for what he goes."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")
ACT = "聘任王韵秋同志为公司首席质量官，聘期三年。"
MOTION = ("第三届董事会第八次会议决议", "议案二 关于聘任首席质量官的议案")


def facts(kind: str, blocks: list[Block]) -> list[tuple[str | None, str]]:
    return [
        (f.value, f.certainty)
        for f in read_blocks(blocks, VOCABULARY, lambda: "s1").officer
        if f.kind == kind
    ]


def told(kind: str, *texts: str, headings: tuple[str, ...] = ()) -> list[tuple[str | None, str]]:
    return facts(
        kind,
        [Block(t, "paragraph", Place("x.md", line=n), headings=headings) for n, t in enumerate(texts, 1)],
    )


def sure(kind: str, *texts: str) -> bool:
    return any(certainty == "sure" for _, certainty in told(kind, *texts))


@pytest.mark.parametrize(
    ("vote", "carried"),
    [
        ("表决结果：5票同意，0票反对，0票弃权。", True),
        ("表决：七票赞成，一票反对。", True),
        ("同意票5票，反对票0票。", True),
        ("3票同意，4票反对，0票弃权。", False),
        ("二票赞成，三票反对。", False),
    ],
)
def test_votes_are_counted_whichever_way_they_are_written(vote, carried):
    assert (
        told("appointed", "聘任张伟为公司首席质量官。", vote, headings=MOTION) == [("张伟", "sure")]
    ) is carried


@pytest.mark.parametrize(
    ("lead_in", "found"),
    [
        ("经报名、述职答辩，拟任人选为张伟同志。董事会决定：", [("张伟", "sure")]),
        ("拟任人选为张伟同志，提请董事会讨论：", []),
    ],
)
def test_what_a_carried_motion_tells_before_it_decides(lead_in, found):
    act = Block(
        "聘任张伟同志为公司首席质量官。",
        "list_item",
        Place("x.md", line=2),
        headings=MOTION,
        lead_in=lead_in,
    )
    vote = Block("7票同意，0票反对。", "paragraph", Place("x.md", line=3), headings=MOTION)
    assert [f for f in facts("appointed", [act, vote]) if f[1] == "sure"] == found


@pytest.mark.parametrize(
    "lead_in",
    [
        "经竞聘上岗程序（报名4人，笔试、答辩综合得分第一），并经总经理办公会讨论，由总经理决定：",
        "根据章程，并经办公会研究，公司决定：",
    ],
)
def test_grounds_in_brackets_are_no_mere_talk(lead_in):
    block = Block("张伟任公司首席质量官；", "list_item", Place("x.md"), lead_in=lead_in)
    assert facts("appointed", [block]) == [("张伟", "sure")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议同意聘任乌兰其其格女士为公司首席质量官。", "乌兰其其格"),
        ("任命次仁多吉先生自2025年1月1日起任首席质量官。", "次仁多吉"),
        ("聘任解建国同志为公司首席质量官。", "解建国"),
        ("聘任质量部经理同志为首席质量官。", None),
    ],
)
def test_names_that_no_list_of_surnames_has(text, name):
    assert told("appointed", text)[0][0] == name


def test_to_dissolve_an_appointment_names_nobody():
    assert (None, "sure") not in told(
        "appointed", "首席质量官连续两年未完成质量目标的，由总经理解除聘任。"
    ) and all(
        name is None
        for name, _ in told("appointed", "首席质量官连续两年未完成质量目标的，由总经理解除聘任。")
    )


def test_a_contest_before_the_act_is_no_act():
    assert told("appointed", "面向全体员工公开竞聘，张伟得分第一，聘任张伟为首席质量官。") == [
        ("张伟", "sure")
    ]
    assert told("announced", "面向全体员工公开竞聘，聘任张伟为首席质量官。") == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (
            "任命张伟为首席质量官，任期自2025年10月1日起至本届董事会届满（2027年6月）止。",
            "2025-10-01/2027-06-30",
        ),
        ("任命张伟为首席质量官，任期自2025年10月1日起至本届董事会届满。", "2025-10-01/"),
        ("聘任张伟为首席质量官，任期至2027年6月30日。", "/2027-06-30"),
    ],
)
def test_a_term_that_ends_with_the_board(text, term):
    assert told("term", text) == [(term, "sure")]


def test_how_long_a_certificate_is_good_is_no_term():
    assert told("term", ACT, "首席质量官培训证书（高级），有效期至2028年8月28日。") == [("P3Y", "sure")]


def table(
    lead_in: str, remark: str = "兼管理者代表", heads: tuple[str, ...] = ("姓名", "职务")
) -> list[Block]:
    columns = (*heads, "备注")
    rows = (("沈嘉禾", "首席质量官", remark), ("丁一峰", "生产负责人", ""))
    cells = [
        Block(
            text,
            "cell",
            Place("x.md", table=1, row=n, column=c + 1),
            headings=("任命书",),
            column_heads=(columns[c],),
            row_heads=(row[0],) if c else (),
            lead_in=lead_in,
        )
        for n, row in enumerate(rows, 2)
        for c, text in enumerate(row)
        if text
    ]
    return [Block("任命书", "heading", Place("x.md")), *cells]


@pytest.mark.parametrize(
    "lead_in", ["现以法定代表人身份作如下任命：", "经研究，任命下列人员：", "现将聘任名单公布，任命如下："]
)
def test_a_bare_office_under_words_that_appoint(lead_in):
    assert facts("appointed", table(lead_in)) == [("沈嘉禾", "sure")]


@pytest.mark.parametrize(
    ("lead_in", "remark"),
    [
        ("拟作如下任命：", ""),
        ("参会人员名单如下：", ""),
        ("现作如下任命：", "拟任"),
        ("现作如下任命：", "代理"),
        ("建议任命以下人员：", ""),
    ],
)
def test_a_bare_office_that_is_only_meant_or_told(lead_in, remark):
    assert ("沈嘉禾", "sure") not in facts("appointed", table(lead_in, remark))


AUTHORISED = [
    "兹授权王韵秋同志在质量管理体系范围内以公司名义独立履职。",
    "聘任期间，授权王韵秋全权负责公司质量工作。",
    "自任命之日起，首席质量官有权以公司名义履行职务范围内的一切工作，无须逐项另行授权。",
    "首席质量官可代表公司开展质量管理各项工作。",
]
NOT_AUTHORISED = [
    "经总经理授权后，首席质量官可代表公司开展质量管理各项工作。",
    "首席质量官有权以公司名义签订合同。",
    "待董事会批准，首席质量官可代表公司处理各项质量工作。",
    "拟授权王韵秋全权负责公司质量工作。",
    "授权孙蕾同志全权负责公司质量工作。",
    "王韵秋授权质量部经理处理日常质量工作。",
]


@pytest.mark.parametrize("text", AUTHORISED)
def test_authorised_by_name_or_in_the_name_of_the_firm(text):
    assert sure("authorised", ACT, text)


@pytest.mark.parametrize("text", NOT_AUTHORISED)
def test_not_authorised_or_somebody_else_is(text):
    assert not sure("authorised", ACT, text)


CAME = [
    "聘任公司质量部部长王韵秋同志为首席质量官。",
    "董事会决定将品质部经理王韵秋提任为首席质量官。",
    "王韵秋同志不再担任质量管理部部长职务，日常工作由副部长孙蕾主持。",
    "前任岗位：质量检验部部长（2016年5月—2025年9月）",
    "原单位及岗位：本院消毒供应中心质控部主任",
]
DID_NOT = [
    "聘任生产部部长王韵秋同志为首席质量官。",
    "聘任质量部部长孙蕾同志为采购总监。",
    "聘任质量部部长助理王韵秋同志为首席质量官。",
    "孙蕾同志不再担任质量管理部部长职务。",
    "王韵秋同志不再担任采购部部长职务。",
    "前任岗位：采购部部长（2016年5月—2025年9月）",
    "质量管理部部长由孙蕾担任。",
]


@pytest.mark.parametrize("text", CAME)
def test_what_post_of_quality_was_left(text):
    assert sure("from_quality_post", ACT, text)


@pytest.mark.parametrize("text", DID_NOT)
def test_no_post_of_quality_or_not_the_officer_s(text):
    assert not sure("from_quality_post", ACT, text)


@pytest.mark.parametrize("name", ["姓名：孙蕾", "姓名：赵立"])
def test_the_life_of_somebody_else_tells_nothing_of_the_officer(name):
    assert not sure("from_quality_post", ACT, name, "前任岗位：质量检验部部长")


def exits(*texts: str) -> list[tuple[str | None, str]]:
    return [f for f in told("house_rule", *texts) if f[0] == "exit"]


def test_cases_on_leaving_may_give_causes():
    rule = "首席质量官有下列情形之一的，董事会应当解除其职务：发生因公司责任造成的事故；年度评价不称职。"
    assert exits(rule) == [("exit", "sure")]
    assert exits("鉴于首席质量官张伟连续两年考核不合格，董事会解除其职务。") == []


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("首席质量官履职不力、发生事故或隐瞒质量问题，董事会予以解聘。", False),
        ("首席质量官发生重大质量事故，董事会予以解聘，三年内不得再任。", False),
        ("因发生重大质量事故，公司免去张伟首席质量官职务。", True),
    ],
)
def test_a_rule_on_leaving_relieves_nobody(text, gone):
    assert sure("removed", text) is gone


def row(post: str, case: str, then: str) -> list[Block]:
    heads = ("岗位", "情形", "处理")
    return [
        Block(
            text,
            "cell",
            Place("x.md", table=1, row=2, column=c + 1),
            column_heads=(heads[c],),
            row_heads=(post,) if c else (),
        )
        for c, text in enumerate((post, case, then))
    ]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("首席质量官", "发生重大质量安全事故", "董事会予以解聘"), True),
        (("首席质量官", "连续两年未完成质量目标", "免职"), True),
        (("分厂厂长", "发生重大质量安全事故", "免职"), False),
        (("首席质量官", "发生一般质量事故", "扣减绩效"), False),
        (("首席质量官", "任期届满", "不得解聘"), False),
        (("首席质量官助理", "发生重大质量安全事故", "免职"), False),
    ],
)
def test_rows_on_leaving(cells, found):
    assert (("exit", "sure") in facts("house_rule", row(*cells))) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公司于7月面向全公司公开竞聘，共有四人报名，王韵秋综合得分第一。", True),
        ("公司面向内部公开竞聘首席质量官，经述职答辩，拟任人选为王韵秋同志。", True),
        ("公司将面向全集团公开竞聘首席质量官。", False),
        ("公司面向全体员工公开竞聘质量检验员。", False),
    ],
)
def test_contests_before_all(text, found):
    rules = told("house_rule", text, ACT)
    assert (("competition", "sure") in rules) is found


@pytest.mark.parametrize(
    "text",
    [
        "决定周立新同志为公司首席质量官。",
        "经厂务会研究，确定周立新为本厂首席质量官。",
        "推举周立新为首席质量官。",
        "增补周立新为公司首席质量官，分管质量部。",
        "经院长办公会讨论通过，任命周立新主任医师为医院首席质量官。",
        "会议审议通过了聘任周立新为首席质量官的议案。",
        "经董事会审议，同意聘任周立新为首席质量官的议案。",
        "报经董事会批准，聘任周立新为首席质量官。",
    ],
)
def test_who_is_settled_on(text):
    assert told("appointed", text) == [("周立新", "sure")]


@pytest.mark.parametrize(
    "text",
    [
        "同意提交董事会聘任周立新为首席质量官。",
        "会议审议了聘任周立新为首席质量官的议案，未进行表决。",
        "会议审议了聘任周立新为首席质量官的议案。",
        "会议听取了任命周立新为首席质量官的请示，留待下次研究。",
        "确定周立新为首席质量官人选，报董事会聘任。",
        "拟确定周立新为首席质量官。",
        "指定周立新为首席质量官助理。",
        "确定周立新为首席质量官的联系人。",
        "建议推举周立新为首席质量官。",
        "不同意推举周立新为首席质量官。",
        "推举周立新为首席质量官候选人。",
    ],
)
def test_who_is_only_put_forward_or_talked_of(text):
    assert not sure("appointed", text)


@pytest.mark.parametrize(
    "text",
    [
        "因机构调整，撤销首席质量官职务。",
        "公司决定终止首席质量官聘任。",
        "解除周立新首席质量官聘任。",
        "周立新同志的首席质量官聘任自2026年1月1日起终止。",
    ],
)
def test_an_office_that_is_ended_in_other_words_leaves_it_in_doubt(text):
    assert told("removed", text) == [(None, "unsure")]


@pytest.mark.parametrize(
    "text",
    [
        "董事会有权解除首席质量官职务。",
        "不得随意解除首席质量官职务。",
        "首席质量官的聘任、考核、解除按本办法办理。",
        "首席质量官考核不合格的，解除首席质量官职务。",
        "未经董事会批准，任何人不得终止首席质量官的聘任。",
        "聘任周立新为首席质量官，解除其质量部经理职务。",
        "首席质量官聘任期满自行终止。",
        "首席质量官职务变动时其授权随之撤销。",
        "首席质量官任命书遗失的由办公室收回补发。",
    ],
)
def test_rules_on_the_end_of_an_office_end_none(text):
    assert told("removed", text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("首席质量官不能胜任工作的，经董事会决议可提前终止聘任。", True),
        ("有下列情形的，终止首席质量官聘任：考核不合格；弄虚作假。", True),
        ("首席质量官实行能上能下，考核不合格者退出岗位。", True),
        ("首席质量官考核不合格的，扣发绩效。", False),
        ("供应商考核不合格者退出合格名录。", False),
    ],
)
def test_rules_on_leaving_in_other_words(text, found):
    assert (exits(text) == [("exit", "sure")]) is found


@pytest.mark.parametrize(
    "text",
    ["现授予王韵秋同志首席质量官职权，准其独立开展工作。", "本聘书同时为授权文件。"],
)
def test_a_letter_that_is_the_power_itself(text):
    assert sure("authorised", ACT, text)


@pytest.mark.parametrize(
    "text",
    [
        "公司将根据工作需要授权其开展质量工作。",
        "公司拟在年内授权首席质量官开展质量工作。",
        "本通知同时作为授权培训的教材。",
    ],
)
def test_a_power_still_to_come(text):
    assert not sure("authorised", ACT, text)


@pytest.mark.parametrize(
    "text",
    [
        "全体股东一致同意：选举周立新为公司执行董事，聘任李明为首席质量官。",
        "任命周立新为质量部部长，任命李明为首席质量官。",
        "经董事长周立新提名，聘任李明为首席质量官。",
        "李明同志自2025年3月1日起任首席质量官。",
    ],
)
def test_of_several_he_whose_clause_fills_the_post(text):
    assert told("appointed", text) == [("李明", "sure")]
