"""Tables of a notice that appoints: 姓名 | 原职务 | 现职务 – whose new office is the officer's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.coming_and_going import comes_from_quality
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import normalise

_OFFICE = Pattern(
    r"(?:现|新|拟?(?:聘任?|任)|任命|聘任|聘用|担任|现任|新任|任职|调整后|任)(?:的)?(?:职务|岗位|职位|职)(?:名称)?",
    "职岗",
)
_FORMER = Pattern(r"(?:原任?|任职前|前任?)(?:职务|岗位|职位)", "职岗")
_ALSO = Pattern(r"(?:\(?(?:兼任?|兼职)\)?)")
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
    former = {(b.place.table, b.place.row): b for b in blocks if b.kind == "cell" and _is_under(_FORMER, b)}
    for block in blocks:
        if block.kind != "cell" or not _is_under(_OFFICE, block):
            continue
        normal = words.normal(block.text)
        tokens = words.lexer.tokens(normal.text)
        person = names.get((block.place.table, block.place.row))
        if person is None or not _names_the_post(normal.text, tokens):
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
        before = former.get((block.place.table, block.place.row))
        if before is not None and not intended and comes_from_quality(words.normal(before.text).text):
            yield OfficerFact(
                "from_quality_post", words.officer, before.text, before.place, None, None, "sure"
            )


def _names_the_post(text: str, tokens: Sequence[Token]) -> bool:
    """首席质量官; 质量科科长、首席质量官(兼): whether one of the posts of a cell is the officer's, and nothing else."""
    start = 0
    for end in (*(i for i, c in enumerate(text) if c in "、,;/"), len(text)):
        part = [t for t in tokens if start <= t.start < end]
        said = [
            t
            for t in part
            if t.cls not in ("company", "content", "bracket") and not _ALSO.fullmatch(text, t.start, t.end)
        ]
        if [t.cls for t in said if text[t.start : t.end] not in "()"] == ["officer"]:
            return True
        start = end + 1
    return False


def _is_under(pattern: Pattern, block: Block) -> bool:
    return any(pattern.fullmatch(normalise(head).text.strip()) for head in block.column_heads)


def _on_appointments(blocks: Sequence[Block]) -> bool:
    """Whether the title or the first paragraphs say that it appoints."""
    first = [b for b in blocks if b.kind in ("heading", "paragraph")][:6]
    return any(_APPOINTS.search(b.text) for b in first)
