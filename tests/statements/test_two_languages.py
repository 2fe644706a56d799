"""Chinese and English side by side: the lower of the two holds, whichever says it and however they stand together."""

from __future__ import annotations

import pytest

from checker import interpret
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.glosses import in_one_tongue
from checker.statements.lexicon import lexicon
from checker.statements.model import EFFECTS, Effect, Statement
from checker.statements.normalise import normalise

FRAMES = (
    "{zh}。{en}.",
    "{zh} / {en}",
    "{zh}。\n{en}.",
    "{en}.\n{zh}。",
    "{zh}（{en}）",
    "{zh} {en}",
    "{en} / {zh}",
    "1.1 {zh}。\n1.1 {en}.",
)
SAID: dict[str, dict[Effect, tuple[str, str]]] = {
    "plan_approval": {
        "grant": ("首席质量官批准年度质量计划", "The CQO approves the annual quality plan"),
        "limited": (
            "首席质量官仅批准苏州工厂的年度质量计划",
            "The CQO approves only the annual quality plan of the Suzhou plant",
        ),
        "joint": (
            "首席质量官与总经理共同批准年度质量计划",
            "The CQO and the General Manager jointly approve the annual quality plan",
        ),
        "conditional": (
            "首席质量官经总经理同意后批准年度质量计划",
            "The CQO approves the annual quality plan with the consent of the General Manager",
        ),
        "denied": (
            "首席质量官无权批准年度质量计划",
            "The CQO has no authority to approve the annual quality plan",
        ),
    },
    "product_release": {
        "grant": ("产品放行由首席质量官决定", "Product release is decided by the CQO"),
        "joint": (
            "产品放行须由首席质量官与厂长共同签字",
            "Product release must be signed by both the CQO and the Plant Manager",
        ),
        "recommend_only": (
            "首席质量官可对产品放行提出意见",
            "The CQO may give an opinion on product release",
        ),
        "denied": ("首席质量官不得决定产品放行", "The CQO shall not decide on product release"),
    },
    "assessment_reward": {
        "grant": (
            "首席质量官考核各部门质量工作并决定奖惩",
            "The CQO assesses the quality work of all departments and decides on rewards and penalties",
        ),
        "limited": (
            "首席质量官考核各部门质量工作",
            "The CQO assesses the quality work of all departments",
        ),
    },
}
BOTH = [(a, low, other, f) for a, said in SAID.items() for low in said for other in said for f in FRAMES]


def _held(text: str, *headings: str, of: str) -> list[Statement]:
    return [s for s in interpret(text, list(headings)) if s.holder == "cqo" and s.authority == of]


def _granted(text: str, *headings: str, of: str) -> bool:
    return any(s.effect == "grant" and s.certainty == "sure" for s in _held(text, *headings, of=of))


@pytest.mark.parametrize(("authority", "chinese", "english", "frame"), BOTH)
def test_the_lower_of_both_languages_holds(
    authority: str, chinese: Effect, english: Effect, frame: str
) -> None:
    text = frame.format(zh=SAID[authority][chinese][0], en=SAID[authority][english][1])
    lower = min(chinese, english, key=EFFECTS.index)
    assert _granted(text, of=authority) == (lower == "grant")
    assert lower == "denied" or _held(text, of=authority)


TAILS = ("{zh} {en}", "{zh} / {en}", "{zh}。{en}.", "{zh}（{en}）", "{zh}，{en}", "{zh}\n{en}", "{en} / {zh}")
TAKES_AWAY = (
    "Not approved by the CQO",
    "Approved by the CQO and the CFO",
    "Reviewed by the CQO, approved by the GM",
    "Quality plans reviewed by the CQO",
    "Approved by the CQO up to RMB 10,000",
    "Approved by the CQO with the GM's consent",
    "Proposed by the CQO",
    "Jointly with the CFO",
    "Subject to GM approval",
    "Only for exports",
    "Draft for discussion",
    "Not in force",
    "Abolished as of 2024",
    "To be approved by the CQO from 2030",
)
SAYS_IT_AGAIN = (
    "Quality plans are approved by the CQO",
    "Approved by the CQO",
    "Approved by the Chief Quality Officer (CQO)",
    "Approved by the CQO alone",
    "Approved by the CQO without further approval",
    "Approved by CQO, copy to Finance",
)


@pytest.mark.parametrize("frame", TAILS)
@pytest.mark.parametrize("words", TAKES_AWAY)
def test_a_few_english_words_take_away_what_the_chinese_grants(words: str, frame: str) -> None:
    assert not _granted(frame.format(zh="质量计划由首席质量官批准", en=words), of="plan_approval")


@pytest.mark.parametrize("frame", TAILS)
@pytest.mark.parametrize("words", SAYS_IT_AGAIN)
def test_english_words_that_say_it_again_take_nothing_away(words: str, frame: str) -> None:
    assert _granted(frame.format(zh="质量计划由首席质量官批准", en=words), of="plan_approval")


BESIDE_ENGLISH = ("{en}（{zh}）", "{en} / {zh}", "{en}. {zh}。", "{en}，{zh}", "{zh}。{en}.")


@pytest.mark.parametrize("frame", BESIDE_ENGLISH)
@pytest.mark.parametrize(
    "words",
    ["须经总经理同意", "与财务总监双签", "仅限备件", "尚未生效", "草案", "由首席质量官提出建议", "急单除外"],
)
def test_a_few_chinese_words_take_away_what_the_english_grants(words: str, frame: str) -> None:
    assert not _granted(
        frame.format(en="Quality plans are approved by the CQO", zh=words), of="plan_approval"
    )


@pytest.mark.parametrize("frame", BESIDE_ENGLISH)
@pytest.mark.parametrize("words", ["无需总经理同意", "事后报总经理备案", "任何人不得推翻", "独立行使"])
def test_chinese_words_that_strengthen_take_nothing_away(words: str, frame: str) -> None:
    assert _granted(frame.format(en="Quality plans are approved by the CQO", zh=words), of="plan_approval")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "质量总监 Quality Director 及 and 生产总监 Production Director 共同签署 jointly sign",
            "质量总监 及 生产总监 共同签署",
        ),
        ("由首席质量官批准 Approved by the CQO", "由首席质量官批准"),
        ("停产决定 Stop of production", "停产决定"),
        ("产品放行（Product Release）：首席质量官", "产品放行 :首席质量官"),
        ("审核 Reviewed by 首席质量官", "审核 :首席质量官"),
        ("首席质量官批准 Approved by the GM", "首席质量官批准。 approved by the gm"),
        ("CQO approve 质量计划", "cqo approve 质量计划"),
        ("质量计划", "质量计划"),
    ],
)
def test_a_gloss_goes_and_what_says_more_stands_apart(written: str, read: str) -> None:
    made = in_one_tongue(normalise(written), lexicon(vocabulary_of("cqo-2023")).lexer)
    assert " ".join(made.text.split()) == read


def test_what_is_quoted_is_the_text_as_written() -> None:
    text = "产品放行（Product Release）由首席质量官（Chief Quality Officer）决定。"
    (statement,) = [s for s in interpret(text) if s.holder == "cqo"]
    assert statement.text in text
    assert "首席质量官（Chief Quality Officer）决定" in statement.text


@pytest.mark.parametrize(
    ("text", "headings", "effects"),
    [
        ("批准 Approved by", ["产品放行单 Product Release", "首席质量官 CQO"], {"grant"}),
        ("√", ["停产决定 Stop of production", "决定 Decide", "首席质量官 CQO"], {"grant"}),
        ("≤ RMB 200,000 / 单笔 per item", ["审批权限 Approval limit", "质量费用 Quality expenses", "首席质量官 CQO"], {"limited"}),
        ("建议 Propose", ["产品放行 Product release", "首席质量官 CQO"], {"recommend_only"}),
        ("授权事项：备件放行。限额：单笔2万元以下。被授权人：首席质量官。", [], {"limited"}),
        ("授权事项：产品放行。被授权人：首席质量官。", [], {"grant"}),
        ("授权事项：产品放行。被授权人：质量经理。", [], set()),
        ("授权人：首席质量官；授权事项：产品放行；被授权人：质量经理", [], set()),
        ("Delegation: release of spare parts. Limit: orders below USD 20,000. Delegate: Chief Quality Officer.", [], {"limited"}),
        ("Delegate: Chief Quality Officer. Power: release of products. Limit: none.", [], {"grant"}),
        ("审批权限：①质量计划、②质量预算、③产品放行", ["首席质量官"], {"grant"}),
        ("审核权限：①质量计划、②质量预算、③产品放行", ["首席质量官"], {"recommend_only"}),
        ("The CQO (首席质量官) approves the quality budget (质量预算) after prior consent (事先同意) of the CFO (财务总监).", [], {"conditional"}),
    ],
)  # fmt: skip
def test_tables_and_forms_in_two_languages(text: str, headings: list[str], effects: set[str]) -> None:
    found = [s for s in interpret(text, headings) if s.holder == "cqo"]
    assert {s.effect for s in found if s.certainty == "sure"} == effects
