"""Whom letters, tables, forms and everyday words make the officer, what they say of him, and their nearest twins."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import reading_of


def told(kind: str, page: str) -> list[tuple[str | None, str]]:
    facts = reading_of(page, (), vocabulary_of("cqo-2023")).officer
    return [(f.value, f.certainty) for f in facts if f.kind == kind]


LETTER = "# 任职通知\n\n经总经理办公会研究决定：\n\n聘任沈若岚同志为公司首席质量官，聘期三年。\n\n"


@pytest.mark.parametrize(
    "left",
    [
        "免去沈若岚同志质量保证部经理职务，由薛凯同志接任。",
        "沈若岚同志此前任质量部经理，该职务自本通知生效之日起免去，由贾书琴同志接任。",
        "免去其质量监督部部长职务，由陈朗接任。",
        "沈若岚原质量部经理职务自然免除，其职务由陈朗接任。",
    ],
)
def test_who_follows_in_the_post_that_he_leaves(left):
    assert told("appointed", f"{LETTER}{left}\n") == [("沈若岚", "sure")]
    assert ("from_quality_post", "sure") in [
        (f.kind, f.certainty) for f in reading_of(f"{LETTER}{left}\n", (), vocabulary_of("cqo-2023")).officer
    ]


@pytest.mark.parametrize(
    "left",
    [
        "免去罗毅同志质量保证部经理职务，由薛凯同志接任。",
        "免去沈若岚同志生产部经理职务，由薛凯同志接任。",
        "此前《质量管理手册》、质量部岗位说明书的规定与本通知不一致的，以本通知为准。",
        "沈若岚同志原来是供应商质量公司的客户代表。",
    ],
)
def test_comes_from_no_quality_post(left):
    assert told("from_quality_post", f"{LETTER}{left}\n") == []


@pytest.mark.parametrize(
    "lead_in",
    [
        "为加强质量工作，根据公司内部公开竞聘结果，经总经理办公会研究决定：",
        "为不断完善质量管理体系，经公司党委会研究，决定：",
        "依据《首席质量官评价规范》的要求，经总经理提名、董事会聘任，现任命：",
        "按照《首席质量官竞聘方案》，经报名、笔试、公示（公示期无异议），现决定：",
    ],
)
def test_the_grounds_of_a_decision(lead_in):
    page = f"# 任职通知\n\n{lead_in}\n\n聘任钟奇同志为公司首席质量官，同时担任管理者代表。\n"
    assert told("appointed", page) == [("钟奇", "sure")]


@pytest.mark.parametrize("lead_in", ["会议讨论了如下建议：", "拟决定任命：", "待董事会批准后任命："])
def test_nothing_is_decided(lead_in):
    page = f"# 纪要\n\n{lead_in}\n\n钟奇为公司首席质量官；\n"
    assert ("钟奇", "sure") not in told("appointed", page)


def test_items_under_an_act():
    page = "# 任免通知\n\n经研究，决定任命：\n\n一、高明远为公司首席质量官；\n\n二、沈冰为公司供应链总监。\n"
    assert told("appointed", page) == [("高明远", "sure")]


TABLE = "# 人事任命决定\n\n现决定如下：\n\n| 姓名 | 任命职务 | 所属单位 |\n|---|---|---|\n| 何启明 | {} | {} |\n| 郝军 | 质量经理 | 公司本部 |\n"


@pytest.mark.parametrize(
    ("post", "unit", "sure"),
    [
        ("首席质量官", "公司本部", "sure"),
        ("质量总监(履行首席质量官职责)", "公司本部", "sure"),
        ("首席质量官", "芜湖子公司", "unsure"),
    ],
)
def test_rows_with_a_unit(post, unit, sure):
    assert told("appointed", TABLE.format(post, unit)) == [("何启明", sure)]


def test_the_deputy_in_a_row():
    assert told("appointed", TABLE.format("首席质量官助理", "公司本部")) == []


FORM = "# 干部任免审批表\n\n| 项目 | 内容 |\n|---|---|\n| 姓名 | 贺云帆 |\n| 现任职务 | 质量管理部经理 |\n| 拟任职务 | 首席质量官 |\n| 总经理意见 | {} |\n"


@pytest.mark.parametrize(
    ("opinion", "made"),
    [
        ("同意任命，自2025年5月15日起执行。2025年5月9日", [("贺云帆", "sure")]),
        ("同意提名。2025年5月9日", []),
        ("同意。2025年5月9日", []),
        ("", []),
    ],
)
def test_forms_that_the_manager_signs(opinion, made):
    assert [f for f in told("appointed", FORM.format(opinion)) if f[1] == "sure"] == made


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("从2025年3月1日起，请沈若川做公司首席质量官。", "沈若川"),
        ("当家会定了：从2025年4月1日起，请鲍立新做皖拓的首席质量官，一任三年。", "鲍立新"),
        ("定了：打3月起就让付大勇来挑，他就是咱厂的首席质量官。", "付大勇"),
        ("厂务会定了，把首席质量官的担子交给李二妹。", "李二妹"),
        ("大家一致同意推选郑爽当首席质量官。", "郑爽"),
        ("从2026年2月1日起，方淑琴就是公司的品控总管，也就是国家说的首席质量官。", "方淑琴"),
    ],
)
def test_in_everyday_words(said, name):
    assert told("appointed", f"# 给大家的信\n\n{said}\n") == [(name, "sure")]


@pytest.mark.parametrize(
    "said",
    [
        "想请沈若川做公司首席质量官。",
        "从明年起，打算请沈若川做公司首席质量官。",
        "听说隔壁厂从3月起请沈若川做首席质量官。",
        "定了，请沈若川做首席质量官助理。",
        "定了：首席质量官请沈若川来管检验。",
        "要不要从3月起请沈若川做首席质量官？",
        "大家建议推选郑爽当首席质量官，下次会再定。",
    ],
)
def test_only_wished_for(said):
    assert ("sure") not in [c for _, c in told("appointed", f"# 给大家的信\n\n{said}\n")]


@pytest.mark.parametrize(
    "page",
    [
        "# 聘书\n\n叶知秋 同志：\n\n经研究，特聘请您担任本公司首席质量官，聘期三年。\n",
        "# 聘书\n\n受聘人：叶知秋\n\n甲方聘任乙方为公司首席质量官，任期三年。\n",
    ],
)
def test_who_receives_the_letter(page):
    assert told("appointed", page) == [("叶知秋", "sure")]


@pytest.mark.parametrize(
    "said",
    [
        "聘任陈思齐同志为质量部经理，在首席质量官领导下开展工作。",
        "待市场监管部门培训合格后，任命石开同志为公司首席质量官。",
    ],
)
def test_made_something_else_or_not_yet(said):
    assert "sure" not in [c for _, c in told("appointed", f"# 通知\n\n{said}\n")]


@pytest.mark.parametrize(
    ("said", "kind", "value"),
    [
        ("公司把看质量、管质量的权柄托付给他。", "authorised", None),
        ("集团把三家厂的质量交给他打理。", "authorised", None),
        ("备案情况：2024年6月18日已通过平台向云漾市市场监督管理局备案。", "filed", None),
    ],
)
def test_what_the_letter_adds(said, kind, value):
    assert (value, "sure") in told(kind, f"{LETTER}{said}\n")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("公司打算把质量工作托付给他。", "authorised"),
        ("公司把采购的事交给罗毅打理。", "authorised"),
        ("备案情况：待向云漾市市场监督管理局备案。", "filed"),
        ("备案情况：商标变更已于2024年6月18日向市场监督管理局备案。", "filed"),
    ],
)
def test_what_the_letter_does_not_add(said, kind):
    assert "sure" not in [c for _, c in told(kind, f"{LETTER}{said}\n")]


def test_the_first_of_a_contest():
    rows = "| 名次 | 姓名 | 得分 |\n|---|---|---|\n| 1 | {} | 92 |\n| 2 | {} | 86 |\n\n"
    said = "从2025年4月1日起，请鲍立新做公司的首席质量官。\n"
    assert told("house_rule", f"# 公告\n\n{rows.format('鲍立新', '夏长青')}{said}") == [
        ("competition", "sure")
    ]
    assert told("house_rule", f"# 公告\n\n{rows.format('夏长青', '鲍立新')}{said}") == []
