from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.judgement.model import Assessment, Proof
from checker.reports.proof import explain, lines


def test_the_tree_goes_down_to_words_and_place(assessment: Assessment) -> None:
    tree = explain(assessment.findings[3], lang="zh", color=False)
    assert "「首席质量官审批质量预算，单笔不超过3万元；超过的，须报总经理批准。」" in tree
    assert "质量手册.pdf，第 12 页，脚注，行号 8" in tree
    assert "· 已被取代" in tree
    assert "· 已查阅 任命书.docx" in tree


def test_nothing_steers_the_terminal_unless_colours_are_wanted(assessment: Assessment) -> None:
    hostile = assessment.findings[1]
    assert "\x1b" not in explain(hostile, lang="en", color=False)
    assert "\x1b[31m" in explain(hostile, lang="en", color=True)


def test_a_proof_of_any_depth_is_told() -> None:
    deep = Proof("condition", "any", True)
    for _ in range(3000):
        deep = Proof("condition", "all", True, children=(deep,))
    assert sum(1 for _ in lines(deep, "zh")) == 3001


def test_an_unknown_language_is_an_error(assessment: Assessment) -> None:
    with pytest.raises(InputError, match="there is no language `fr`"):
        explain(assessment.findings[0], lang="fr", color=False)
