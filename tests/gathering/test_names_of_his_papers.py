"""The name that one paper puts into the post is his in every paper; two such names are nobody's."""

from __future__ import annotations

from checker.dossier.model import Block, Document, Place
from checker.gathering.beside_words import names_told
from checker.gathering.model import Paper
from checker.statements.model import Reading

TITLES = ("首席质量官",)


def paper(path: str, *texts: str) -> Paper:
    blocks = tuple(Block(t, "paragraph", Place(path, paragraph=n)) for n, t in enumerate(texts, 1))
    return Paper(Document(path, "policy", blocks=blocks), Reading((), (), ()), 1)


FORM = paper("岗位.md", "岗位说明书", "岗位：首席质量官任职人：石玉坤上级：总经理俞海涛")


def test_the_name_of_the_form_is_his() -> None:
    assert names_told([FORM, paper("细则.md", "质量经费由石玉坤安排。")], TITLES) == ["石玉坤"]


def test_of_two_names_none_is_taken() -> None:
    other = paper("聘书.md", "聘任孟舒为公司首席质量官。", "孟舒审批质量计划。")
    assert names_told([FORM, other], TITLES) == []
