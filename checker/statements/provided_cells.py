"""Duties in a matrix: what heads a row is given as far as the officer's mark beside it says."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.heads import means
from checker.statements.lexicon import Lexicon
from checker.statements.matrix import NO, YES
from checker.statements.tokens import MARKING, SYMBOLS

_MARK = Pattern(rf"[{SYMBOLS}]|[{MARKING}]|[a-z0-9](?:\s*[/,、]\s*[a-z0-9])*")
_SPLIT = Pattern(r"[/,、]")
_KEY = Pattern(r"\b([a-z])\s*[=:\-–—]?\s*accountable\b")
_OWN = frozenset(("approve", "decide", "release", "veto", "formulate", "compile"))
_DONE_FOR_ANOTHER = frozenset(("implement", "assist"))


def heads_of_cells(blocks: Sequence[Block]) -> frozenset[tuple[int | None, str]]:
    """Cells that head other cells of their table."""
    return frozenset((b.place.table, head) for b in blocks for head in (*b.row_heads, *b.column_heads))


def mark_of_officer(block: Block, context: Context, words: Lexicon) -> tuple[str, bool] | None:
    """How the mark in the officer's column gives what heads its row, and how surely; None for what is no such mark.

    A mark that no key explains gives nothing for sure, nor does one for who only carries out what others answer for."""
    if block.kind != "cell" or not block.row_heads or not block.column_heads:
        return None
    bare = words.normal(block.text).text.strip()
    if not bare or not (bare in YES | NO or _MARK.fullmatch(bare)) or not _of_officer(block, words):
        return None
    if bare in NO:
        return "refused", True
    legend, key = dict(context.legend), words.normal(block.legend or "").text
    marks = [mark.strip() for mark in _SPLIT.split(bare)]
    powers = {"approve" if _answers(mark, key) else means(mark, legend, context.raci) for mark in marks}
    if powers & _OWN:
        return "given", True
    if powers == {None}:
        return "given", bare in YES and bare not in ("√", "✓", "☑")
    return ("given", False) if powers & (_DONE_FOR_ANOTHER | {None}) else ("weakened", True)


def _answers(mark: str, key: str) -> bool:
    """Whether the key lets the mark stand for who answers for it: A = accountable."""
    found = _KEY.finditer(key) if mark.isalpha() else ()
    return any(one.group(1) == mark for one in found)


def _of_officer(block: Block, words: Lexicon) -> bool:
    heads = [words.normal(head).text for head in block.column_heads]
    return any(t.cls == "officer" for head in heads for t in words.lexer.tokens(head))
