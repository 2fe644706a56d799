"""That others may not undo what the officer decides, and sentences that say less than that."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

BY_NOBODY = (
    "任何部门和个人不得变更或者撤销首席质量官作出的决定。",
    "任何人不得推翻首席质量官的决定。",
    "首席质量官的决定，任何部门和个人不得变更或者撤销。",
    "首席质量官的决定不得推翻。",
    "Nobody may overrule the CQO's decisions.",
    "No one may overrule the CQO's decisions.",
    "Decisions of the CQO may not be overruled.",
)
BY_THE_MANAGER = (
    "总经理不得推翻首席质量官的决定。",
    "总经理无权变更首席质量官作出的决定。",
    "首席质量官的决定，总经理不得推翻。",
    "首席质量官的决定不得被总经理推翻。",
    "The Managing Director may not overrule any decision of the CQO.",
    "The CQO's decisions cannot be reversed by the Managing Director.",
)
LESS = (
    "总经理可以推翻首席质量官的决定。",
    "总经理不得随意推翻首席质量官的决定。",
    "总经理一般不得推翻首席质量官的决定。",
    "未经首席质量官同意，总经理不得变更其决定。",
    "除紧急情况外，任何人不得推翻首席质量官的决定。",
    "任何人不得推翻首席质量官的决定，但董事会除外。",
    "建议规定任何人不得推翻首席质量官的决定。",
    "总经理是否不得推翻首席质量官的决定？",
    "有人说“任何人不得推翻首席质量官的决定”。",
    "首席质量官不得推翻总经理的决定。",
    "任何人不得推翻质量部的决定。",
    "总经理不得撤销首席质量官的职务。",
    "任何人不得干扰首席质量官执行总经理的决定。",
    "The Managing Director may not overrule the CQO's decisions unless the Board agrees.",
    "The CQO may not overrule any decision of the Managing Director.",
    "Nobody may overrule the Managing Director.",
)


def upheld(text: str, *headings: str) -> list[tuple[str | None, str | None]]:
    reading = read_text(text, headings, vocabulary_of("cqo-2023"))
    return [(said.by, said.value) for said in reading.officer if said.kind == "upheld"]


@pytest.mark.parametrize("text", BY_NOBODY)
def test_nobody_may_undo_it(text: str) -> None:
    assert upheld(text) == [(None, None)]


@pytest.mark.parametrize("text", BY_THE_MANAGER)
def test_one_may_not_undo_it(text: str) -> None:
    assert upheld(text) == [("top_manager", None)]


@pytest.mark.parametrize("text", LESS)
def test_what_says_less(text: str) -> None:
    assert upheld(text) == []


def test_who_else_is_named_takes_nothing_of_the_manager() -> None:
    assert "top_manager" not in {by for by, _ in upheld("生产部不得推翻首席质量官的决定。")}
    assert None not in {by for by, _ in upheld("生产部不得推翻首席质量官的决定。")}


def test_of_the_veto_alone() -> None:
    assert upheld("首席质量官对质量安全事项行使一票否决权，任何人不得推翻。") == [(None, "veto")]
    assert upheld("首席质量官的否决决定，总经理无权撤销。") == [("top_manager", "veto")]


def test_under_his_own_heading() -> None:
    assert upheld("其决定，任何人不得推翻。", "首席质量官职权") == [(None, None)]
    assert upheld("其决定，任何人不得推翻。") == []
