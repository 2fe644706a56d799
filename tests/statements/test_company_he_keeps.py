"""Others who share, lend, part or hold back a power, and headings under which it is nobody's: never a sure grant."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.empty_headings import gives_nothing

ACTS = (
    ("budget", "首席质量官审批质量经费支出", "质量经费由首席质量官支配"),
    ("plan_approval", "首席质量官审批年度质量计划", "年度质量计划由首席质量官审批"),
    ("product_release", "首席质量官决定产品放行", "产品出厂放行由首席质量官批准"),
    ("veto", "首席质量官对质量安全事项行使一票否决权", "质量安全一票否决权由首席质量官行使"),
)
BEFORE = (
    "与总经理，", "同其他副总，", "总经理放心的，", "财务总监认为没有问题的，", "如总经理没有意见，", "取得厂长谅解后，", "受董事长授权，",
    "按照总经理的安排，", "应总经理要求，", "接总经理通知后，", "代分管副总，", "按公司规定的权限，", "有授权时，", "视授权情况，",
    "首席质量官转正后，", "重大的，", "公司级，",
)  # fmt: skip
BEHIND = (
    "，与总经理各持一票", "，总经理参与决定", "，财务总监一并签署", "，质量部背书", "，厂长与其一致时执行", "（双签：财务总监）", "（及其他副总）", "（会同总经理）",
    "，加盖质量部印章后生效", "，并服从总经理的安排", "，权力来源于总经理的授权", "，具体权限以授权书为准", "，额度由财务总监核定", "（受总经理委托）", "（视授权情况）",
    "，财务总监认为没钱的可以缓办", "，批不批得动看年底利润", "，总经理不认的不算数", "，总经理未否定的执行", "，最后还看总经理", "，以总经理没有异议为限",
    "。总经理可以不理", "。前提是总经理不插手", "。质量部须同时签字", "。夜班由值班长决定", "；部门级由各部门负责人批准", "（公司级）", "，质量部经理管一般的",
    "，其他部门的除外", "，考核合格后生效", "，到年底为止", "，首次须厂长到场",
)  # fmt: skip
HARMLESS_BEFORE = ("为保证产品质量，", "按照本办法，", "在任期内，", "依据国家法律法规，", "发现质量隐患时，")
HARMLESS_BEHIND = (
    "，总经理应当支持", "，总经理不得干预", "，不以总经理是否同意为条件", "，财务部据此付款", "，并和有关部门做好衔接", "，与绩效工资挂钩", "，会同质量部做好记录",
    "，与总经理办公会决议具有同等效力", "，其他副总无此权力", "；生产副总组织生产", "，白班夜班都一样", "，无论金额大小", "，向总经理报告", "，质量部负责落实",
)  # fmt: skip
ROWS = (
    "质量部会同{h}{p}", "总经理协同{h}{p}", "{h}与其他高管{p}", "{h}负责与总经理{p}", "{h}（跟有关部门）{p}", "{h}主持的会议{p}", "{h}所在部门{p}",
    "{h}的代表{p}", "{h}（候任）{p}", "前{h}{p}", "{h}离任后{p}", "设立{h}后，由其{p}", "{h}在总经理核定的额度内{p}", "{h}根据总经理的要求{p}",
    "{h}借用总经理权限{p}", "重大的由{h}{p}",
)  # fmt: skip
EACH = ("{h}与总经理均可单独{p}", "{h}或者总经理任一人可{p}", "{h}独立{p}", "{h}代表公司{p}")
EMPTY = (
    "建议权", "参与事项", "需上报事项", "生产部职责", "总经理保留事项", "讨论稿", "意见征集", "待批准事项", "拟授予权限", "原制度", "作废条款", "样例", "培训案例", "同行做法",
    "客户要求", "备选方案", "下一步打算", "首席质量官无权事项", "须经总经理批准的事项", "（一）知情权", "第三章 会签事项", "表3 标杆企业做法", "首席质量官管理办法（备选方案）",
)  # fmt: skip
KEPT = (
    "权限", "职责与权限", "授权", "授权事项", "总则", "质量管理", "首席质量官职权", "质量部职责", "批准事项", "附则", "第二章 组织与职责", "质量计划管理", "主要职责",
    "工作职责", "首席质量官授权书", "年度质量计划", "质量方针与质量目标",
)  # fmt: skip


def _surely(text: str, headings: tuple[str, ...] = ()) -> set[str]:
    made = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    return {s.authority for s in made if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}


@pytest.mark.parametrize("turn", BEFORE)
def test_an_opening_that_leaves_it_to_others(turn: str) -> None:
    for authority, active, passive in ACTS:
        assert authority not in _surely(f"{turn}{active}。")
        assert authority not in _surely(f"{turn}{passive}。")


@pytest.mark.parametrize("turn", BEHIND)
def test_a_tail_that_leaves_it_to_others(turn: str) -> None:
    for authority, active, passive in ACTS:
        assert authority not in _surely(f"{active}{turn}。")
        assert authority not in _surely(f"{passive}{turn}。")


@pytest.mark.parametrize("turn", (*HARMLESS_BEFORE, *HARMLESS_BEHIND))
def test_the_nearest_twins_stay_grants(turn: str) -> None:
    for authority, *said in ACTS:
        for base in said:
            assert authority in _surely(f"{turn}{base}。" if turn in HARMLESS_BEFORE else f"{base}{turn}。")


@pytest.mark.parametrize("row", ROWS)
def test_in_a_row_with_others_or_not_he(row: str) -> None:
    for authority, active, _ in ACTS:
        text = row.format(h="首席质量官", p=active.removeprefix("首席质量官"))
        assert authority not in _surely(f"{text}。")


@pytest.mark.parametrize("row", EACH)
def test_each_alone_holds_it(row: str) -> None:
    for authority, active, _ in ACTS:
        assert authority in _surely(f"{row.format(h='首席质量官', p=active.removeprefix('首席质量官'))}。")


@pytest.mark.parametrize("heading", EMPTY)
def test_headings_that_give_nothing(heading: str) -> None:
    assert gives_nothing(heading)
    for authority, active, passive in ACTS:
        for base in (active, passive):
            assert authority not in _surely(f"{base}。", (heading,))
            assert authority not in _surely(f"{base}。", ("质量管理办法", heading, "具体内容"))
            assert authority not in _surely(f"{heading}\n1. {base}。")
            assert authority not in _surely(f"（{heading}）{base}。") or "（" in heading or " " in heading


@pytest.mark.parametrize("heading", KEPT)
def test_headings_that_leave_it_as_it_is(heading: str) -> None:
    assert not gives_nothing(heading)
    for authority, active, passive in ACTS:
        assert authority in _surely(f"{active}。", (heading,))
        assert authority in _surely(f"{passive}。", ("质量管理办法", heading))


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("首席质量官负责停线的策划。", "quality_safety_stop"),
        ("首席质量官负责质量考核与奖惩的自查。", "assessment_reward"),
        ("首席质量官负责产品放行的接口工作。", "product_release"),
        ("首席质量官质量考核与奖惩：列席。", "assessment_reward"),
        ("首席质量官优化质量考核与奖惩。", "assessment_reward"),
        ("首席质量官见证产品放行。", "product_release"),
    ],
)
def test_work_near_a_power(text: str, authority: str) -> None:
    assert authority not in _surely(text)


def test_what_is_held_is_no_work_near_it() -> None:
    assert "quality_safety_stop" in _surely("首席质量官掌握停线权。")
