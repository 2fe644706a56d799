"""Keys to signs that are written over several cells: ★ | 批准, or 图例 | ★批准 | ▲审核, or beside the table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.bounds import MAX_COLUMNS
from checker.dossier.clean import squeeze
from checker.dossier.legends import is_legend
from checker.dossier.sheets.model import Shown
from checker.patterns import Pattern

_SIGN = Pattern(r"[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑*＊#＃①-⑳]|[A-Z]{1,2}|[准核定制办供审批阅知]")
_LABEL = re.compile(
    r"(?:图例|符号|标识|说明|注|符号说明|图例说明|含义|legend|key|note)s?\s*[:：]?", re.IGNORECASE
)
_LONGEST = 40


def text_of(cells: Sequence[Shown]) -> str:
    """The words of a key on one line: a sign and its meaning drawn together, one sign after another."""
    words = ""
    before = ""
    for cell in cells:
        text = squeeze(cell.text)
        between = "" if not words else "：" if _SIGN.fullmatch(before) else " "
        words += between + text
        before = text
    return words


def is_key(cells: Sequence[Shown]) -> bool:
    """Whether these cells (more than one) say what signs mean and nothing else."""
    texts = [squeeze(cell.text) for cell in cells]
    if texts and _LABEL.fullmatch(texts[0]):
        texts = texts[1:]
    if len(cells) < 2 or not texts or any(len(text) > _LONGEST for text in texts):
        return False
    in_pairs = len(texts) % 2 == 0 and all(
        _SIGN.fullmatch(sign) and not _SIGN.fullmatch(meaning)
        for sign, meaning in zip(texts[::2], texts[1::2], strict=True)
    )
    each = all(_SIGN.match(text) and not _SIGN.fullmatch(text) for text in texts)
    return (in_pairs or each) and is_legend(text_of(cells))


def takes_key_beside(block: Sequence[Shown]) -> tuple[list[Shown], list[tuple[Shown, ...]]]:
    """The block without what stands at its right behind an empty column, if that is a key; and that key."""
    used = {column for cell in block for column in range(cell.column, cell.right + 1)}
    gaps = [c for c in range(min(used) + 1, min(max(used), min(used) + MAX_COLUMNS)) if c not in used]
    for gap in gaps:
        right = tuple(cell for cell in block if cell.column > gap)
        if is_key(right) or (len(right) == 1 and is_legend(right[0].text)):
            return [cell for cell in block if cell.column < gap], [right]
    return list(block), []
