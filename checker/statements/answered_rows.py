"""Tables that answer in columns – 权限 | 是 | 否, 事项 | 是否授权: a row with two answers, or with none, says nothing for sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise
from checker.statements.tables import is_remark

_YES_HEAD = Pattern(
    r"是|有|具备|具有|享有|拥有|授予|授权|已授权|同意|可以?|适用|启用|有权|yes|y|granted|authori[sz]ed",
    "是有具享拥授同可适启yga",
)
_NO_HEAD = Pattern(
    r"否|无|没有|[不未没](?:予|予以|有)?(?:具备|具有|享有|拥有|授予|授权|同意|可以?|适用|启用)|无权|no|n|not granted",
    "否无没不未n",
)
_ASKS = Pattern(
    r"(?:是否|有无|能否|可否|授予与否|授权与否).{0,10}|granted\?|authori[sz]ed\?|yes/no|y/n|是/否|有/无",
    "否有g?/",
)
_ANSWER = Pattern(
    r"是|否|有|无|没有|不?授予|[不未已]?授权|不?具[备有]|不?享有|不?可以?|不?适用|不?启用|不?同意|待定|yes|no|y|n|[√✓✔☑×✗☒☐□■●○v]|-+|/|—+"
)
_TICKED = Pattern(r"[√✓✔☑■●◉v]|是|有|yes|y|1", "√✓✔☑■●◉v是有y1")
_CROSSED = Pattern(r"[×✗✘☒x]|否|无|no|n|0", "×✗✘☒x否无n0")

Row = tuple[object, str]


@dataclass(slots=True)
class _Answers:
    """By row, what stands under a head that says yes, and under one that says no, as numbers of blocks."""

    yes: dict[Row, list[int]] = field(default_factory=dict)
    no: dict[Row, list[int]] = field(default_factory=dict)


def heed_answers(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Takes back what such a table does not give: the officer's drafts in its rows without one plain answer."""
    if not any(piece.drafts for piece in pieces):
        return
    tables: dict[object, list[int]] = {}
    for number, block in enumerate(blocks):
        if block.kind == "cell" and block.place.part is None and block.place.table is not None:
            tables.setdefault((block.place.sheet, block.place.table), []).append(number)
    drafts: dict[int, list[Draft]] = {}
    for piece in pieces:
        for draft in piece.drafts:
            if draft.holder == lexicon.officer:
                drafts.setdefault(piece.block, []).append(draft)
    for table, numbers in tables.items():
        if any(number in drafts for number in numbers):
            _heed_columns(table, numbers, blocks, drafts)
            _heed_unanswered(numbers, blocks, drafts)


def _heed_columns(
    table: object, numbers: Sequence[int], blocks: Sequence[Block], drafts: dict[int, list[Draft]]
) -> None:
    found = _Answers()
    for number in numbers:
        block = blocks[number]
        if not block.row_heads or not block.column_heads:
            continue
        head = normalise(block.column_heads[-1]).text.strip()
        row = table, squeeze("|".join(block.row_heads))
        if _YES_HEAD.fullmatch(head):
            found.yes.setdefault(row, []).append(number)
        elif _NO_HEAD.fullmatch(head):
            found.no.setdefault(row, []).append(number)
    if not found.yes or not found.no:
        return
    for row in dict.fromkeys((*found.yes, *found.no)):
        yes, no = found.yes.get(row, []), found.no.get(row, [])
        given, refused = _said(yes, blocks), _said(no, blocks)
        if given == "ticked" and refused != "ticked":
            for draft in _of(no, drafts):
                draft.effect = "none"
        elif refused == "ticked" and given != "ticked":
            for draft in _of(yes, drafts):
                draft.lower("denied", "ticked as not given")
        elif given != "crossed" or refused == "ticked":
            for draft in (*_of(yes, drafts), *_of(no, drafts)):
                draft.unsure = True
                draft.notes.append("its row has no one answer")


def _said(cells: Sequence[int], blocks: Sequence[Block]) -> str:
    texts = [normalise(blocks[number].text).text.strip() for number in cells]
    if any(_TICKED.fullmatch(text) for text in texts):
        return "ticked"
    return "crossed" if any(_CROSSED.fullmatch(text) for text in texts) else ""


def _of(cells: Sequence[int], drafts: dict[int, list[Draft]]) -> list[Draft]:
    return [draft for number in cells for draft in drafts.get(number, ())]


def _heed_unanswered(numbers: Sequence[int], blocks: Sequence[Block], drafts: dict[int, list[Draft]]) -> None:
    """A name in the first column of a table of answers beside which nothing stands was left unanswered."""
    heads: dict[str, list[str]] = {}
    labels: set[str] = set()
    for number in numbers:
        block = blocks[number]
        labels.update(block.row_heads)
        if block.row_heads and block.column_heads:
            heads.setdefault(block.column_heads[-1], []).append(normalise(block.text).text.strip())
    if not any(_answers(normalise(head).text.strip(), cells) for head, cells in heads.items()):
        return
    over = {blocks[n].column_heads for n in numbers if blocks[n].text in labels}
    for number in numbers:
        block = blocks[number]
        if (
            number in drafts
            and not block.row_heads
            and block.text not in labels
            and block.column_heads in over
        ):
            for draft in drafts[number]:
                draft.unsure = True
                draft.notes.append("its row is not answered")


def _answers(head: str, cells: Sequence[str]) -> bool:
    """Whether a column holds the answers to what its rows name."""
    if is_remark(head):
        return False
    if _YES_HEAD.fullmatch(head) or _NO_HEAD.fullmatch(head) or _ASKS.fullmatch(head):
        return True
    return all(_ANSWER.fullmatch(cell) for cell in cells)
