"""Which blocks of a document are scope and never statements."""

from __future__ import annotations

from itertools import count

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

GRANT = "首席质量官对质量安全事项行使一票否决权"


def _read(part: str | None) -> int:
    numbers = count(1)
    block = Block(GRANT, "paragraph", Place("手册.docx", part=part), ("首席质量官岗位说明书", "权限"))
    return len(read_blocks([block], vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements)


@pytest.mark.parametrize("part", ["header", "footer", "contents"])
def test_page_furniture_and_contents_state_nothing(part: str) -> None:
    assert _read(part) == 0


@pytest.mark.parametrize("part", [None, "footnote", "text_box"])
def test_the_rest_is_read(part: str | None) -> None:
    assert _read(part) > 0
