"""What a paper provides for the post: who gives it to whom counts."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.errors import InputError
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.lexicon import lexicon
from checker.statements.provided import provisions_in
from checker.statements.provisions import parse_provisions
from checker.yamltree import parse


def _said(text: str, *headings: str) -> list[tuple[str | None, str | None, str]]:
    words = lexicon(vocabulary_of("good-practice"))
    block = Block(text, "paragraph", Place("t"), headings)
    return [(p.value, p.by, p.certainty) for p in provisions_in([block], words)]


@pytest.mark.parametrize(
    "text", ["总经理支持首席质量官依法开展工作。", "首席质量官依法开展工作由总经理支持和保障。"]
)
def test_the_giver_comes_first_or_behind_by(text: str) -> None:
    assert _said(text) == [("support", "given", "sure")]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("首席质量官应当支持总经理的工作。", ()),
        ("支持总经理开展工作。", ("首席质量官岗位说明书", "职责")),
        ("首席质量官充分听取总经理重大决策意见。", ()),
        ("The Chief Quality Officer supports the work of the general manager.", ()),
    ],
)
def test_what_the_officer_gives_is_not_given_to_him(text: str, headings: tuple[str, ...]) -> None:
    assert [certainty for _, _, certainty in _said(text, *headings)] == ["unsure"]


@pytest.mark.parametrize(
    ("line", "code"),
    [("contary: [x]", "unknown-key"), ("giver_row: 1", "no-such-row"), ("giver_row: x", "no-such-row")],
)
def test_a_provision_is_held_to_its_keys(line: str, code: str) -> None:
    written = f"provisions:\n  a:\n    title: {{zh: 甲, en: a}}\n    says: [[给], [总经理]]\n    {line}\n"
    with pytest.raises(InputError) as caught:
        parse_provisions(parse(written, "vocabulary/provisions.yaml"))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("主要负责人停止支持首席质量官依法开展工作。", ("support", "refused", "sure")),
        ("主要负责人取消支持首席质量官依法开展工作。", ("support", "refused", "sure")),
        ("主要负责人提出支持首席质量官依法开展工作。", ("support", "given", "unsure")),
        ("公司收到首席质量官的否决建议，停止分析研判。", ("veto_response", "refused", "sure")),
        ("首席质量官提出停止销售等否决建议，公司立即分析研判。", ("veto_response", "given", "sure")),
        ("首席质量官提出停止否决建议，公司立即分析研判。", ("veto_response", "refused", "sure")),
    ],
)
def test_what_is_stopped_is_not_given(text: str, given: tuple[str, str, str]) -> None:
    assert _said(text) == [given]


@pytest.mark.parametrize(
    "text",
    [
        "公司首席质量官对否决建议应当立即分析研判。",
        "公司的首席质量官对否决建议应当立即分析研判。",
        "公司要求首席质量官收到否决建议后立即分析研判。",
    ],
)
def test_the_firm_whose_officer_he_is_does_nothing_itself(text: str) -> None:
    assert [certainty for _, _, certainty in _said(text)] == ["unsure"]
