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
