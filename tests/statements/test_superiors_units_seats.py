"""To whom papers let the officer report, which units they put under him, and where they seat him."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

JOB = ("岗位说明书", "岗位名称：首席质量官")


def told(text: str, kind: str, *headings: str) -> list[tuple[str | None, str]]:
    said = read_text(text, headings, vocabulary_of("cqo-2023")).officer
    return [(one.by, one.certainty) for one in said if one.kind == kind]


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("首席质量官直接向总经理报告工作。", True),
        ("首席质量官直接向总经理（总裁）报告工作", True),
        ("首席质量官向公司总经理张三汇报工作", True),
        ("首席质量官直接向 CEO 报告工作", True),
        ("首席质量官直接向本公司最高管理者报告，对其负责", True),
        ("首席质量官直接向董事长、总经理报告工作", True),
        ("首席质量官对总经理负责，分管质量管理部。", True),
        ("首席质量官业务上受集团质量部指导，行政上向总经理汇报。", True),
        ("首席质量官接受总经理直接领导。", True),
        ("The CQO reports directly to the General Manager.", True),
        ("首席质量官发现隐患可直接停线并向厂长报告", False),
        ("首席质量官应向总经理报告并建议封存", False),
        ("首席质量官发现重大质量事故，直接向总经理报告并建议封存", False),
        ("首席质量官在总经理领导下开展工作。", False),
        ("首席质量官原则上向总经理汇报工作。", False),
        ("首席质量官每季度直接向总经理汇报工作，行政隶属生产部。", False),
    ],
)
def test_a_lasting_line_to_the_top_manager(words: str, sure: bool) -> None:
    found = told(words, "reports_to")
    assert (("top_manager", "sure") in found) is sure
    assert all(by == "top_manager" for by, _ in found)


@pytest.mark.parametrize(
    "words",
    [
        "首席质量官直接向分管副总经理报告工作",
        "首席质量官直接向事业部总经理报告工作",
        "首席质量官直接向分公司总经理报告工作",
        "首席质量官对总工程师负责。",
        "首席质量官向运营副总裁汇报。",
        "首席质量官归生产厂长领导。",
        "首席质量官在生产副总经理领导下开展工作。",
        "The Chief Quality Officer reports to the VP Operations.",
    ],
)
def test_a_line_to_somebody_below(words: str) -> None:
    assert told(words, "reports_to") == [("other", "sure")]


@pytest.mark.parametrize(
    "words",
    [
        "首席质量官直接向上级领导汇报工作",
        "首席质量官直接向集团质量部报告工作",
        "首席质量官直接向总经理助理报告工作",
        "首席质量官直接向总经理办公会报告工作",
        "首席质量官每月向总经理报告质量情况。",
        "首席质量官不向生产副总经理汇报。",
        "质量部经理直接向总经理汇报，首席质量官列席。",
        "质量部经理向首席质量官汇报。",
        "首席质量官业务上向集团首席质量官汇报。",
        "首席质量官有权直接向总经理报告质量问题。",
        "首席质量官遇重大质量事故可直接向总经理报告。",
    ],
)
def test_no_line_to_anybody(words: str) -> None:
    assert told(words, "reports_to") == []


@pytest.mark.parametrize(
    ("line", "by"),
    [("直接上级：总经理", "top_manager"), ("汇报对象：运营副总裁", "other"), ("编制：总经理办公室", None)],
)
def test_a_line_under_a_label(line: str, by: str | None) -> None:
    assert told(line, "reports_to", *JOB) == ([(by, "sure")] if by else [])
    assert told(line, "reports_to", "岗位说明书", "岗位名称：检验员") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("首席质量官分管质量管理部、检验中心、质量安全办公室。", [(None, "sure")]),
        ("首席质量官直接领导质量管理处、检验测量中心和产品安全处。", [(None, "sure")]),
        ("质量管理部、检验中心归首席质量官领导。", [(None, "sure")]),
        ("生产副总经理兼任首席质量官。", [(None, "sure")]),
        ("首席质量官由生产副总经理李四兼任。", [(None, "sure")]),
        ("首席质量官与生产总监共同分管检验中心。", [(None, "unsure")]),
        ("首席质量官会同生产副总经理分管质量部、检验部。", [(None, "unsure")]),
        ("首席质量官不得同时担任生产负责人，特殊情况经批准除外。", [("kept", "unsure")]),
        ("首席质量官协调质量管理部、检验中心。", []),
        ("首席质量官监督质量管理部、检验中心、质量安全部的工作。", []),
        ("首席质量官原分管生产部，现不再分管。", []),
        ("首席质量官不分管生产、采购和销售。", [("kept", "sure")]),
        ("首席质量官直接向总经理报告工作，独立于生产部门。", [("kept", "sure")]),
        ("首席质量官不负责安全生产工作。", []),
        ("首席质量官不负责生产计划的编制。", []),
        ("首席质量官不参与生产。", []),
        ("首席质量官分管质量部，质量部与生产部相互独立。", [(None, "sure")]),
        ("生产副总经理不得兼任首席质量官。", []),
        ("首席质量官协助总经理分管质量部。", []),
        ("首席质量官接受主管部门的监督检查。", []),
        ("质量部由总经理直接领导，首席质量官予以业务指导。", []),
        ("总经理分管质量部，首席质量官列席。", []),
    ],
)
def test_units(words: str, found: list[tuple[str | None, str]]) -> None:
    assert told(words, "leads") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("首席质量官为公司经营决策委员会委员。", ["sure"]),
        ("首席质量官是公司决策层成员，参与公司重大决策。", ["sure"]),
        ("首席质量官进入公司董事会。", ["sure"]),
        ("首席质量官为总经理办公会正式成员。", ["sure"]),
        ("首席质量官列席经营决策委员会会议。", []),
        ("首席质量官为质量管理委员会委员。", []),
        ("首席质量官不是公司决策层成员。", []),
        ("总经理为董事会成员，首席质量官列席。", []),
        ("首席质量官原则上为经营决策委员会委员。", ["unsure"]),
        ("首席质量官拟纳入公司决策层。", []),
        ("公司经营管理委员会由总经理、副总经理、首席质量官组成。", ["sure"]),
        ("经营管理委员会是公司的经营决策机构，由总经理、首席质量官组成。", ["sure"]),
        ("董事会下设的质量工作组由首席质量官、质量部经理组成。", []),
        ("决策委员会成员为总经理、副总经理，会议由首席质量官记录。", []),
        ("决策委员会由总经理、副总经理组成，首席质量官列席。", []),
        ("首席质量官为经营决策委员会列席成员。", []),
        ("总经理为经营决策委员会主任，首席质量官为质量管理委员会主任。", []),
    ],
)
def test_seats(words: str, found: list[str]) -> None:
    assert [certainty for _, certainty in told(words, "decides")] == found


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("首席质量官的聘任情况已于4月14日报县市场监督管理局备案。", "filed", ["sure"]),
        ("聘任张伟同志为首席质量官，并报市场监管局备案。", "filed", ["unsure"]),
        ("抄送：市场监督管理局（首席质量官备案联系人）", "filed", []),
        ("首席质量官应在聘任后30日内向市场监管部门备案。", "filed", ["unsure"]),
        ("首席质量官聘任后，已将食品安全总监信息向市场监管局备案。", "filed", []),
        ("聘任张伟同志为首席质量官。本任命自公示之日起生效。", "announced", []),
        ("首席质量官组织将质量奖惩决定在公告栏公布。", "announced", []),
        ("首席质量官可以通过公开招聘或内部选拔产生。", "house_rule", []),
        ("首席质量官由董事会直接任命，不实行竞聘。", "house_rule", []),
        ("首席质量官有权对考核不合格的质量员予以免职。", "house_rule", []),
        ("聘任张伟同志为首席质量官。本通知在厂区公告栏张贴。", "announced", ["sure"]),
        ("首席质量官通过内部公开竞聘产生，竞聘结果于2月9日在公司OA公示。", "announced", []),
        ("首席质量官通过内部公开竞聘产生。", "house_rule", ["sure"]),
        ("质量部经理通过公开竞聘产生，由首席质量官任命。", "house_rule", []),
        ("首席质量官连续两年述职不合格的，董事会予以解聘。", "house_rule", ["sure"]),
        ("质量部经理年度考核不合格的，予以免职。", "house_rule", []),
        ("二级质量官履行下列职责：", "house_rule", ["sure"]),
        ("首席质量官连续两年述职不合格的，董事会予以解聘。", "removed", []),
        ("任何人不得随意解聘首席质量官。", "removed", []),
        ("首席质量官由董事会聘任或解聘。", "removed", []),
        ("因发生重大质量事故，经研究，免去王五首席质量官职务。", "removed", ["sure"]),
        ("因发生重大质量事故，经研究，免去王五首席质量官职务。", "house_rule", []),
        ("会议以5票赞成通过：任命书第1项所述首席质量官一票否决暂停执行", "appointed", []),
    ],
)
def test_coming_and_going(words: str, kind: str, found: list[str]) -> None:
    assert [certainty for _, certainty in told(words, kind)] == found
