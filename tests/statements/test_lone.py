"""Characters that stand alone, and what is not needed."""

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.lone import LONE
from checker.statements.surnames import SURNAMES


def _of(text):
    return {
        (s.authority, s.effect, s.certainty)
        for s in interpret_text(text, (), vocabulary_of("cqo-2023"))
        if s.holder == "cqo"
    }


@pytest.mark.parametrize(
    "text",
    [
        "巡线时看到有裂纹件混流，首席质量官当场拉闸停线即可。",
        "首席质量官发现炉子漏水，有权立即停线。",
        "停线由首席质量官决定，无须任何人点头。",
        "停线由首席质量官决定，不必等总经理点头。",
    ],
)
def test_it_is_a_grant(text):
    assert ("quality_safety_stop", "grant", "sure") in _of(text)


@pytest.mark.parametrize(
    "text",
    [
        "停线由首席质量官决定，须得总经理点头。",
        "停线由首席质量官决定，未经总经理点头不得执行。",
        "首席质量官咫停线。",
        "停线由闫决定，首席质量官在场。",
    ],
)
def test_it_is_no_sure_grant(text):
    assert ("quality_safety_stop", "grant", "sure") not in _of(text)


def test_no_surname_stands_for_nobody():
    assert LONE.isdisjoint(SURNAMES)
