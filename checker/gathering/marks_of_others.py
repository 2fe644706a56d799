"""质量经费2万元及以上 | △（首席质量官） | ●: rows of a table of marks in which the mark that decides is another's, and his only prepares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.tokens import SYMBOLS

_TITLE = "首席质量官"
_SIGN = rf"[{SYMBOLS}]"
_EXPLAINED = Pattern(
    rf"[“\"‘'「（(]?(?P<mark>{_SIGN})[”\"’'」）)]?(?:[=＝:：—-]|为|表示|代表|指|是|者)*(?P<words>[^{SYMBOLS}“”\"‘’'「」；;。|]{{2,40}})"
)
_DECIDES = Pattern(
    r"^[^,，]{0,3}(?:终审|终签|决定|批准|审批|审定|核准|签批|核定|裁定|拍板|决策|最终|最后)",
    "终决批审核签裁拍最",
)
_PREPARES = Pattern(
    rf"^[^,，]{{0,3}}(?:审核|复核|初审|审查|审阅|提出|主办|经办|承办|拟|会签|参与|配合|协助|提供|建议|申请|申报|编制|知会|备案|执行|组织)|(?:交|报|由|待)[^,，]{{0,8}}(?:{_SIGN}|批准|决定|审批)",
    "审复初提主经承拟会参配协建申编知备执组交报由待",
)
_ONLY_MARK = Pattern(rf"^(?P<mark>{_SIGN})(?:[（(](?P<who>[^（）()]{{2,24}})[）)])?$")


class _Row(NamedTuple):
    cells: list[Block]
    heads: str


def marks_of_others(blocks: Sequence[Block], names: Sequence[str]) -> Iterator[tuple[Block, str, str]]:
    """The cells of ``names`` in such rows, each with what else stands in its row, and what the paper says that its mark means.

    The marks are read as the paper explains them; a paper that explains none tells nothing here.
    """
    rows = _rows(blocks)
    decides, prepares = _legend(blocks, rows) if rows else (frozenset(), {})
    if not decides or not prepares:
        return
    for row in rows.values():
        marks = {id(cell): found for cell in row.cells if (found := _ONLY_MARK.match(squeeze(cell.text)))}
        his = [
            cell for cell in row.cells if id(cell) in marks and _is_his(cell, marks[id(cell)]["who"], names)
        ]
        if not his or any(marks[id(cell)]["mark"] not in prepares for cell in his):
            continue
        others = [cell for cell in row.cells if id(cell) in marks and cell not in his]
        if any(marks[id(cell)]["mark"] in decides for cell in others):
            yield his[0], row.heads, prepares[marks[id(his[0])]["mark"]]


def _rows(blocks: Sequence[Block]) -> Mapping[tuple[object, ...], _Row]:
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        place = block.place
        if place.table is not None and place.row is not None:
            rows.setdefault((place.sheet, place.part, place.table, place.row), []).append(block)
    return {key: _Row(cells, _subject(cells)) for key, cells in rows.items()}


def _subject(cells: Sequence[Block]) -> str:
    """What stands in the row beside its marks."""
    heads = {squeeze(head): None for cell in cells for head in cell.row_heads}
    own = {squeeze(cell.text): None for cell in cells if _ONLY_MARK.match(squeeze(cell.text)) is None}
    return "|".join({**heads, **own})


def _legend(
    blocks: Sequence[Block], rows: Mapping[tuple[object, ...], _Row]
) -> tuple[frozenset[str], Mapping[str, str]]:
    """The marks that decide, and those that only prepare with the words of it, as the text or a table of the paper explains them."""
    said = [squeeze(block.text) for block in blocks if block.kind != "cell"]
    for row in rows.values():
        texts = [squeeze(cell.text) for cell in row.cells]
        if len(texts) == 2 and len(texts[0]) == 1:
            said.append("".join(texts))
    found = [(m["mark"], m["words"]) for text in said for m in _EXPLAINED.finditer(text)]
    prepares = {mark: words for mark, words in found if _PREPARES.search(words)}
    decides = frozenset(mark for mark, words in found if _DECIDES.search(words)) - prepares.keys()
    return decides, prepares


def _is_his(cell: Block, who: str | None, names: Sequence[str]) -> bool:
    text = who or "".join(squeeze(head) for head in cell.column_heads[-1:])
    return any(name and text.endswith(name) for name in (_TITLE, *names))
