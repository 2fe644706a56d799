"""A grant in words that no labelled grant is like is unsure; nothing else is touched, and nothing is given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in
from checker.statements.learned import unlike
from checker.statements.learned.unlike import MATTERS, UNLIKE, doubt_unlike, features
from checker.statements.model import Statement


def read(text: str, headings: Sequence[str] = ()) -> list[Statement]:
    return [s for s in statements_in(text, headings, vocabulary_of("cqo-2023")) if s.holder == "cqo"]


PLAIN = (
    "首席质量官对质量安全事项行使一票否决权。",
    "年度质量计划由首席质量官批准。",
    "质量经费由首席质量官审批使用。",
    "首席质量官决定质量考核与奖惩。",
    "首席质量官为经营决策委员会成员，享有表决权。",
    "首席质量官负责制定公司质量战略。",
    "The Chief Quality Officer approves the annual quality plan.",
)


@pytest.mark.parametrize("text", PLAIN)
def test_what_grants_in_plain_words_stays_sure(text: str) -> None:
    assert ("grant", "sure") in {(s.effect, s.certainty) for s in read(text)}


STRANGE = "首席质量官对质检中心所属人员进行质量考核并决定奖惩，其他部门的考核奖惩由各部门负责人决定。"


def grant(
    certainty: str = "sure", *, holder: str = "cqo", effect: str = "grant", text: str = STRANGE
) -> Statement:
    place = Place("规定.md", paragraph=1)
    return Statement(
        "s1",
        holder,
        "assessment_reward",
        "decide",
        "assessment",
        effect,
        certainty,
        "F1",
        text,
        place.within(0, 4),  # type: ignore[arg-type]
    )


BLOCKS = (Block(STRANGE, "paragraph", Place("规定.md", paragraph=1)),)


def test_a_grant_like_none_is_unsure_and_says_so() -> None:
    (one,) = doubt_unlike([grant()], BLOCKS, "cqo")
    assert (one.effect, one.certainty) == ("grant", "unsure") and UNLIKE in one.notes


@pytest.mark.parametrize(
    "other",
    [grant("unsure"), grant(holder="general_manager"), grant(effect="limited"), grant(effect="denied")],
)
def test_nothing_but_a_sure_grant_to_the_officer_is_touched(other: Statement) -> None:
    assert doubt_unlike([other], BLOCKS, "cqo") == (other,)


def test_what_stands_in_no_block_of_the_paper_is_left() -> None:
    assert doubt_unlike([grant()], (), "cqo") == (grant(),)


@pytest.mark.parametrize("text", ["√", "批准", "首席质量官"])
def test_so_few_letters_are_not_weighed(text: str) -> None:
    assert features(text, ("审批权限表", "质量计划"), "plan_approval") is None


def test_what_was_not_learned_is_not_weighed() -> None:
    assert features(STRANGE, (), "production") is None
    assert all(features(STRANGE, (), authority) is not None for authority in MATTERS)


def test_only_the_sentences_on_the_matter_and_what_follows_them_are_weighed() -> None:
    text = "年度质量计划由首席质量官批准。计划自批准之日起执行。"
    more = f"食堂每天十一点半开饭。{text}质检科设在三楼。门卫负责登记来访。"
    assert features(text + "质检科设在三楼。", (), "plan_approval") == features(more, (), "plan_approval")


def test_the_heading_is_weighed_too() -> None:
    text = "首席质量官批准年度质量计划。"
    assert features(text, (), "plan_approval") != features(text, ("作废条款",), "plan_approval")


def test_a_text_without_end_takes_no_more_than_its_opening() -> None:
    found = features("质量经费由综合部登记，" * 100_000, (), "budget")
    assert found is not None and len(found) < 5_000


def test_a_block_is_weighed_once_for_an_authority_however_many_grants_it_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weighed: list[str] = []

    def count(text: str, headings: Sequence[str], authority: str) -> None:
        weighed.append(authority)

    monkeypatch.setattr(unlike, "features", count)
    doubt_unlike([grant() for _ in range(1_000)], BLOCKS, "cqo")
    assert weighed == ["assessment_reward"]
