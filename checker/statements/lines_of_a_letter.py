"""A letter that appoints in lines of their own: 兹聘请 / 叶培林 先生 / 为本公司首席质量官."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.person_named import name_in

_ACT = Pattern(
    r"(?:^|[,;。])(?:现|特|兹|经研究|经公司研究|决定|研究决定|同意|公司)*(?:聘请|聘任|任命|聘用|委任|聘)[:,]?$",
    "聘任",
)
_NAME = Pattern(r"(?:姓名:)?[一-鿿·]{2,6}(?:同志|先生|女士|博士)?[:,]?")
_TO_BE = Pattern(r"^(?:为|担任|出任|任)", "为任")


def with_names_of_lines(
    told: Sequence[OfficerFact], blocks: Sequence[Block], words: Lexicon
) -> list[OfficerFact]:
    """``told`` with the appointments over several lines, which stand for what the last line says without a name."""
    over = list(_appointed_over_lines(blocks, words))
    named = {fact.place.without_offsets() for fact in over}
    kept = [
        fact
        for fact in told
        if fact.kind != "appointed" or fact.value or fact.place.without_offsets() not in named
    ]
    return [*kept, *over]


def _appointed_over_lines(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """The appointments that two or three paragraphs in a row make together, each quoted by its last line."""
    lines = [b for b in blocks if b.kind == "paragraph" and b.place.part is None]
    for before, name, block in zip(lines, lines[1:], lines[2:], strict=False):
        text = words.normal(block.text)
        if _TO_BE.search(text.text) is None or _NAME.fullmatch(words.normal(name.text).text) is None:
            continue
        act = words.normal(before.text).text
        if _ACT.search(act) is None:
            continue
        whole = f"任命{words.normal(name.text).text.rstrip(',:')}{text.text}"
        tokens = words.lexer.tokens(whole)
        end = next(
            (i for i, t in enumerate(tokens) if t.cls in ("comma", "full_stop", "semicolon")), len(tokens)
        )
        part = tokens[:end]
        if not any(t.cls == "officer" for t in part) or any(t.cls in _OTHERS for t in part):
            continue
        yield OfficerFact(
            "appointed", words.officer, block.text, block.place, None, name_in(whole, part), "sure"
        )


_OTHERS = frozenset(("above", "beside", "below", "cannot", "remove", "nomore"))
