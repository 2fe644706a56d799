"""English and bilingual papers as firms have them: letters, matrices, charters, tables in two languages."""

from __future__ import annotations

import pytest

from checker import interpret

LETTER = "# Letter of Appointment\n\nDear Ms. Lin,\n\n{made}\n\nYou will report to the Chairman of the Board. {given}\n"


def held(text: str, *headings: str) -> dict[str, set[str]]:
    """What the officer surely holds, by authority and power."""
    found: dict[str, set[str]] = {}
    for said in interpret(text, headings=headings):
        if said.holder == "cqo" and said.certainty == "sure" and said.effect not in ("none", "denied"):
            found.setdefault(f"{said.authority}/{said.power}", set()).add(said.effect)
    return found


@pytest.mark.parametrize(
    ("made", "his"),
    [
        ("We are pleased to appoint you as Chief Quality Officer of the Company.", True),
        ("The Board has appointed you Chief Quality Officer.", True),
        ("Your appointment as Chief Quality Officer takes effect on 1 May 2025.", True),
        ("You are hereby appointed Chief Quality Officer with immediate effect.", True),
        ("We are pleased to appoint you as Deputy Chief Quality Officer.", False),
        ("We are pleased to appoint you as assistant to the Chief Quality Officer.", False),
        ("We are pleased to appoint you as Chief Financial Officer.", False),
        ("We intend to appoint you as Chief Quality Officer.", False),
    ],
)
def test_a_letter_speaks_to_whom_it_appoints(made: str, his: bool) -> None:
    found = held(LETTER.format(made=made, given="You approve quality plans."))
    assert ("grant" in found.get("plan_approval/approve", ())) is his


def test_a_letter_gives_a_seat() -> None:
    given = (
        "In this position you are a member of the Executive Committee and vote on all matters put before it."
    )
    found = held(LETTER.format(made="We are pleased to appoint you as Chief Quality Officer.", given=given))
    assert found == {"decision_participation/participate": {"grant"}}


@pytest.mark.parametrize(
    ("head", "effect"),
    [
        ("Approved by", "grant"),
        ("Decided by", "grant"),
        ("Approver", "grant"),
        ("Final decision", "grant"),
        ("Approves", "grant"),
        ("Proposed by", "recommend_only"),
        ("Initiated by", "recommend_only"),
        ("Prepared by", "recommend_only"),
        ("Reviewed by", "recommend_only"),
        ("Recommends", "recommend_only"),
        ("Proposal", "recommend_only"),
        ("Informed", None),
    ],
)
@pytest.mark.parametrize("matter", ["Quality plans", "Product release", "Line stop"])
def test_columns_say_who_does_what(head: str, effect: str | None, matter: str) -> None:
    table = f"| Item | {head} | Remarks |\n| --- | --- | --- |\n| {matter} | CQO | |\n| Leave | HR | |\n"
    effects = {e for found in held("# Authorities\n\n" + table).values() for e in found}
    assert effects == ({effect} if effect else set())


@pytest.mark.parametrize(
    ("sum_", "effect"),
    [
        ("up to 100,000 per item", "limited"),
        ("up to 100,000", "limited"),
        ("unlimited", "grant"),
        ("–", None),
    ],
)
def test_sums_under_a_post(sum_: str, effect: str | None) -> None:
    table = f"| Category | CQO | CFO |\n| --- | --- | --- |\n| Quality budget items | {sum_} | all |\n"
    found = held("# Delegation of Authority\n\n" + table)
    assert found == ({"budget/manage": {effect}} if effect else {})


@pytest.mark.parametrize(
    ("text", "headings", "seat"),
    [
        ("The Management Committee consists of the General Manager (Chair), the CFO and the CQO.", (), True),
        ("The Executive Committee is made up of the CEO, who presides, the CFO and the CQO.", (), True),
        ("The Management Board is composed of five members: the CEO, the CFO, the COO, the CSO and the CQO.", (), True),
        ("ExCo is made up of the Chief Executive Officer, who presides, and the Chief Quality Officer.", (), True),
        ("The Committee consists of the General Manager (Chair), the CFO and the CQO.", ("Management Committee – Terms of Reference",), True),
        ("The Committee consists of the General Manager (Chair), the CFO and the CQO.", ("Quality Committee Charter",), False),
        ("The Committee consists of the General Manager (Chair), the CFO and the CQO.", (), False),
        ("The Quality Committee consists of the CEO, the CFO and the CQO.", (), False),
        ("The Management Committee consists of the CEO, the CFO and the deputy of the CQO.", (), False),
        ("The Executive Committee consists of the CEO and the CFO. The CQO attends as a guest.", (), False),
        ("The Management Committee consists of the CEO, the CFO and, without vote, the CQO.", (), False),
    ],
)  # fmt: skip
def test_members_of_a_body(text: str, headings: tuple[str, ...], seat: bool) -> None:
    assert ("grant" in held(text, *headings).get("decision_participation/participate", ())) is seat


@pytest.mark.parametrize(
    ("text", "carries_out"),
    [
        ("The CQO directs the implementation of the quality strategy in all departments.", True),
        ("The CQO sets the quality strategy and directs its execution across all departments.", True),
        (
            "The CQO establishes the quality strategy and sees to its implementation throughout the site.",
            True,
        ),
        ("The CQO directs the implementation of the training plan.", False),
        ("The CQO directs the QA Manager.", False),
    ],
)
def test_directing_what_is_carried_out(text: str, carries_out: bool) -> None:
    assert ("strategy/implement" in held(text)) is carries_out


GRANTED = {
    "strategy/formulate": {"grant"},
    "plan_approval/approve": {"grant"},
    "budget/manage": {"grant"},
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The CQO shall: • set quality policy • approve quality plans • control the quality budget.",
            GRANTED,
        ),
        (
            "The CQO shall: • set quality policy; • approve quality plans; • control the quality budget.",
            GRANTED,
        ),
        (
            "The CQO recommends: • the quality plans • the quality budget.",
            {"plan_approval/approve": {"recommend_only"}, "budget/manage": {"recommend_only"}},
        ),
    ],
)
def test_bullets_in_one_line(text: str, found: dict[str, set[str]]) -> None:
    assert held(text) == found


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("Item: Quality plans. Approver: CQO.", "grant"),
        ("Item: Quality plans; Prepared by: QA Manager; Approved by: CQO", "grant"),
        ("Item: Quality plans. Prepared by: CQO. Approver: CEO.", "recommend_only"),
        ("Item: Quality plans. Approver: CQO and CEO.", None),
        ("Item: Quality plans of Plant 2. Approver: CQO.", None),
        ("Annual quality plan: A – CQO, R – QA Manager, I – CEO", "grant"),
        ("Quality plans: A – CEO, R – CQO", "execute_only"),
        ("Quality plans: A – CQO, A – CEO", None),
        ("CQO – Quality plans: full authority", "grant"),
        ("Quality plans – CQO: full authority", "grant"),
        ("CQO – Quality plans: no authority", None),
        ("CQO – Quality plans: authority up to RMB 10,000", None),
    ],
)
def test_rows_told_in_one_line(text: str, effect: str | None) -> None:
    assert held(text).get("plan_approval/approve", set()) == ({effect} if effect else set())


@pytest.mark.parametrize(
    ("text", "key", "effects"),
    [
        ("Control over all quality spending lies with the CQO, whose signature is sufficient.", "budget/manage", {"grant"}),
        ("Quality plans are approved by the CQO, whose signature alone suffices.", "plan_approval/approve", {"grant"}),
        ("The CQO, whose signature is not sufficient, approves quality plans.", "plan_approval/approve", {"conditional"}),
        ("The CQO rates the quality work of departments and grants or withholds the quality bonus.", "assessment_reward/reward", {"grant"}),
        ("The CQO grants or withholds the canteen contract.", "assessment_reward/reward", set()),
        ("The CQO signs off advance product quality plans (APQP) and the yearly quality plan.", "plan_approval/approve", {"grant"}),
        ("The CQO approves quality plans for new products.", "plan_approval/approve", {"grant"}),
        ("The CQO approves quality plans only for new products.", "plan_approval/approve", {"limited"}),
        ("The CQO approves quality plans for Plant 2.", "plan_approval/approve", {"limited"}),
        ("The CQO approves the release of new products.", "product_release/release", {"limited"}),
    ],
)  # fmt: skip
def test_what_is_said_at_length(text: str, key: str, effects: set[str]) -> None:
    assert held(text).get(key, set()) == effects


FORM = """# 岗位说明书 / Job Description

| 项目 Item | 内容 Description |
| --- | --- |
| 岗位名称 Position | {post} |
| 直接上级 Reports to | 总经理 General Manager |
| {label} | 1. 批准质量计划。Approves quality plans. |
"""


@pytest.mark.parametrize(
    ("post", "label", "his"),
    [
        ("首席质量官 Chief Quality Officer", "岗位权限 Authority", True),
        ("首席质量官 CQO", "Authority / 岗位权限", True),
        ("生产经理 Production Manager", "岗位权限 Authority", False),
        ("首席质量官 Chief Quality Officer", "任职要求 Requirements", False),
    ],
)
def test_forms_in_two_languages(post: str, label: str, his: bool) -> None:
    assert ("plan_approval/approve" in held(FORM.format(post=post, label=label))) is his


COLUMNS = """# 任命书 Letter of Appointment

| 中文 | English |
| --- | --- |
| 首席质量官对质量安全事项行使一票否决权。 | The CQO exercises a right of veto in matters of product safety. |
| 首席质量官审批质量计划，报总经理批准后生效。 | The CQO approves quality plans. |
"""


def test_columns_of_the_same_in_two_languages() -> None:
    """What the Chinese column leaves to somebody else is read, too."""
    found = held(COLUMNS)
    assert found["veto/veto"] == {"grant"}
    assert "conditional" in found["plan_approval/approve"]


@pytest.mark.parametrize(
    ("head", "cell", "his"),
    [
        (
            "Veto 质量安全否决",
            "独立行使，任何人不得推翻。Exercised independently; may not be overruled by anyone.",
            True,
        ),
        ("质量安全一票否决", "独立行使，任何部门和个人不得干预", True),
        ("Right of veto", "Exercised independently", True),
        ("Right of veto", "Exercised with the consent of the CEO", False),
        ("质量安全一票否决", "经总经理同意后行使", False),
    ],
)
def test_powers_that_are_exercised(head: str, cell: str, his: bool) -> None:
    table = f"| 授权事项 | 授权内容 |\n| --- | --- |\n| {head} | {cell} |\n| Supplier approval | Approve |\n"
    text = f"# 首席质量官授权书\n\n被授权人：首席质量官 丁力\n\n{table}"
    assert ("grant" in held(text).get("veto/veto", ())) is his


@pytest.mark.parametrize(
    ("aside", "effect"),
    [
        ("", "grant"),
        (", within the approved budget", "grant"),
        (", with the CEO's consent", "conditional"),
        (", subject to the consent of the CEO", "conditional"),
        (", jointly with the CFO", "joint"),
    ],
)
def test_an_aside_of_a_lead_in_bounds_its_list(aside: str, effect: str) -> None:
    text = f"The CQO shall{aside}: (a) approve quality plans; (b) manage the quality budget."
    assert held(text) == {"plan_approval/approve": {effect}, "budget/manage": {effect}}
