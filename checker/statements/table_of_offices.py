"""Tables of a notice that appoints: 姓名 | 原职务 | 现职务 – whose new office is the officer's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise

_OFFICE = Pattern(
    r"(?:现|新|拟?(?:聘任?|任)|任命|聘任|聘用|担任|现任|新任|任职|调整后|任)(?:的)?(?:职务|岗位|职位|职)(?:名称)?",
    "职岗",
)
_INTENDED = Pattern(r"^拟", "拟")
_NAME = Pattern(r"姓名|人员|名字|聘任人员|任命人员|被聘任人")
_APPOINTS = Pattern(r"任职|任命|聘任|任免|聘用|人事|拟任|任前", "任聘人")
_PERSON = Pattern(r"[一-鿿·]{2,8}")


def offices_in(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """Whom the tables of a paper on appointments make the officer; what is only intended (拟任职务) is not sure."""
    if not any(b.kind == "cell" and b.place.table for b in blocks) or not _on_appointments(blocks):
        return
    names: dict[tuple[int | None, int | None], str] = {}
    for block in blocks:
        if block.kind == "cell" and _is_under(_NAME, block) and _PERSON.fullmatch(block.text.strip()):
            names[block.place.table, block.place.row] = block.text.strip()
    for block in blocks:
        if block.kind != "cell" or not _is_under(_OFFICE, block):
            continue
        normal = words.normal(block.text)
        tokens = words.lexer.tokens(normal.text)
        person = names.get((block.place.table, block.place.row))
        if person is None or [t.cls for t in tokens if t.cls not in ("company", "content")] != ["officer"]:
            continue
        intended = any(_INTENDED.search(normalise(head).text) for head in block.column_heads)
        yield OfficerFact(
            "appointed",
            words.officer,
            block.text,
            block.place,
            None,
            person,
            "unsure" if intended else "sure",
        )


def _is_under(pattern: Pattern, block: Block) -> bool:
    return any(pattern.fullmatch(normalise(head).text.strip()) for head in block.column_heads)


def _on_appointments(blocks: Sequence[Block]) -> bool:
    """Whether the title or the first paragraphs say that it appoints."""
    first = [b for b in blocks if b.kind in ("heading", "paragraph")][:6]
    return any(_APPOINTS.search(b.text) for b in first)
