"""A name that the paper gives the officer is his in that paper; a name of others, or of his with others, is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.reading import read_blocks

Read = Callable[[str, tuple[str, ...]], set[str]]
HIS = (
    ("首席质量官（以下简称“质量主官”）对质量工作负责。质量主官有权停产。", "quality_safety_stop"),
    ("首席质量官（以下简称质量主官）有权停产。", "quality_safety_stop"),
    ("首席质量官（以下称“Q官”）审批质量计划。Q官决定停产。", "quality_safety_stop"),
    ("本办法所称“质量主官”，是指首席质量官。质量主官审批质量计划。", "plan_approval"),
    ("“质总”系指首席质量官。质总有权停产。", "quality_safety_stop"),
    ("“CQO”系指首席质量官。CQO审批质量预算。", "budget"),
    ("首席质量官，以下简称质量主官，是质量安全第一责任人。质量主官审批质量计划。", "plan_approval"),
    ("首席质量官（以下简称“CQO”）有权停产。", "quality_safety_stop"),
    ("聘方聘受聘方为首席质量官。受聘方审批质量计划。", "plan_approval"),
    ("甲方聘任乙方担任公司首席质量官。乙方审批质量预算。", "budget"),
    ("乙方同意担任首席质量官。乙方审批质量计划。", "plan_approval"),
)
NOT_HIS = (
    "聘方聘受聘方为首席质量官助理。受聘方审批质量计划。",
    "聘方拟聘受聘方为首席质量官。受聘方审批质量计划。",
    "首席质量官领导的质量委员会（以下简称“质委会”）审批质量计划。质委会决定停产。",
    "总经理、首席质量官（以下简称“主官”）有权停产。主官审批质量预算。",
    "副首席质量官（以下简称“质副官”）有权停产。质副官审批质量计划。",
    "首席质量官助理（以下简称“质助”）审批质量计划。",
    "“质量决定”是指首席质量官作出的决定。质量决定须经总经理批准。",
    "质量主官审批质量计划。",
    "所称“质量主官”，是指首席质量官授权的质量部长。质量主官决定停产。",
    "所称“主官”，是指首席质量官、厂长。主官决定停产。",
    "总经理（以下简称“主官”）、首席质量官（以下简称“质官”）。主官决定停产。",
    "首席质量官（以下简称“质量主官”）负责质量培训。质量主官审批质量计划，报总经理批准后执行。",
)


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_a_name_of_the_officer(text: str, authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, ())


@pytest.mark.parametrize("text", NOT_HIS)
def test_a_name_of_others(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


def test_the_name_holds_in_the_whole_paper_and_is_quoted_as_written() -> None:
    texts = ("公司设首席质量官（以下简称“质量主官”）一名。", "产品放行由质量主官批准。")
    blocks = [Block(t, "paragraph", Place("a.md", line=n), ()) for n, t in enumerate(texts)]
    said = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    assert [(s.authority, s.effect, s.text) for s in said if s.holder == "cqo"] == [
        ("product_release", "grant", "产品放行由质量主官批准")
    ]
    assert not interpret_text(texts[1], (), vocabulary_of("cqo-2023"))
