"""Tables that list duties line by line: the duty itself, and columns beside it that only tell how often or what comes of it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.duties.standing import holders_in
from checker.statements.duties.topics import Topics
from checker.statements.lexicon import Lexicon
from checker.statements.measures import measures

Cell = tuple[int | None, str]

_CHANGED = Pattern(
    r"[拟暂待]|移交|划归|不再|取消|停止|转由|协助|配合|参与|参加|(?<!内)部门?负责|由.{1,12}负责"
)


def heads_of_cells(blocks: Sequence[Block]) -> frozenset[Cell]:
    """Cells that head other cells of their table."""
    return frozenset((b.place.table, head) for b in blocks for head in (*b.row_heads, *b.column_heads))


def is_beside(block: Block, topics: Topics, lexicon: Lexicon) -> bool:
    """Whether ``block`` is a cell of a column that lists no duties: 输出, 频次, 考核标准, 备注."""
    return (
        block.kind == "cell"
        and bool(block.column_heads)
        and _tells_beside(block.column_heads[-1], topics, lexicon)
    )


def duties_that_head_a_row(
    blocks: Sequence[Block], labels: frozenset[Cell], topics: Topics, lexicon: Lexicon
) -> dict[Cell, bool]:
    """Cells of a column 职责 that head their row, where every other column only tells more of them: 频次, 输出.

    With whether what stands beside them leaves it in doubt that they are duties of the post.
    """
    rows: dict[Cell, list[Block]] = {}
    for b in blocks:
        for head in b.row_heads:
            rows.setdefault((b.place.table, head), []).append(b)
    found: dict[Cell, bool] = {}
    for b in blocks:
        cell = (b.place.table, b.text)
        if b.kind != "cell" or cell not in labels or not b.column_heads:
            continue
        if not _lists_duties(b, topics, lexicon):
            continue
        beside = rows.get(cell, [])
        if beside and all(is_beside(other, topics, lexicon) for other in beside):
            found[cell] = any(_takes_away(other, lexicon) for other in beside)
    return found


def _lists_duties(block: Block, topics: Topics, lexicon: Lexicon) -> bool:
    head = lexicon.normal(block.column_heads[-1]).text.strip(": ")
    if head in topics.named("duty_columns"):
        return True
    plain = head in ("内容", "事项", "项目", "工作项目", "具体内容", "描述", "task", "tasks", "description")
    return plain and "duty" in cached_context(block.headings, lexicon).sections


def _tells_beside(head: str, topics: Topics, lexicon: Lexicon) -> bool:
    text = lexicon.normal(head).text.strip(": ")
    return text in topics.named("beside") or measures(text)


def _takes_away(beside: Block, lexicon: Lexicon) -> bool:
    """Whether what stands beside a duty may be the doing of another or bound it: 备注 由质量部负责."""
    text = lexicon.normal(beside.text).text
    head = lexicon.normal(beside.column_heads[-1]).text
    if any(w in head for w in ("协", "配合")):
        return False
    return bool(holders_in(lexicon.lexer.tokens(text))) or _CHANGED.search(text) is not None
