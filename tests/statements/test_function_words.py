"""The same said with another small word: 归 for 由, 之后 for 后."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def read(text: str) -> set[tuple[str, str, str]]:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    return {(s.authority, s.effect, s.certainty) for s in said if s.holder == "cqo"}


@pytest.mark.parametrize("by", ["归", "均归", "一律归"])
@pytest.mark.parametrize(
    "text",
    [
        "质量预算由首席质量官编制，{}总裁批准。",
        "首席质量官对产品召回事项向总裁提出书面建议，{}总裁决定是否召回。",
        "首席质量官可对质量战略提出议案，{}总经理批准。",
        "首席质量官的质量计划{}总经理审批。",
        "停不停{}厂长定夺，首席质量官只是提个醒。",
    ],
)
def test_to_whom_it_is_left_does_it(by: str, text: str) -> None:
    assert "grant" not in {effect for _, effect, _ in read(text.format(by))}


@pytest.mark.parametrize("text", ["质量计划{}首席质量官批准。", "出厂放行{}首席质量官决定。"])
def test_and_so_does_the_officer(text: str) -> None:
    assert read(text.format("归")) == read(text.format("由"))
    assert ("grant", "sure") in {(effect, certainty) for _, effect, certainty in read(text.format("归"))}


@pytest.mark.parametrize(
    "text",
    [
        "质量战略由首席质量官组织制定，经董事会审议批准{}发布。",
        "质量奖惩单：质量总监（签字）人力资源总监（签字），两人均签字{}，奖惩决定生效。",
        "首席质量官负责把董事长审批{}的质量预算分解到各车间。",
        "年度质量计划由首席质量官编制，经总经理审批通过{}实施。",
    ],
)
def test_after_is_after(text: str) -> None:
    assert read(text.format("之后")) == read(text.format("后"))
    assert ("grant", "sure") not in {
        (effect, certainty) for _, effect, certainty in read(text.format("之后"))
    }


def test_the_words_are_quoted_as_they_stand() -> None:
    (said,) = interpret_text("质量计划经首席质量官批准之后实施。", (), vocabulary_of("cqo-2023"))
    assert said.text == "质量计划经首席质量官批准之后实施"
