"""Comments on the cells of a sheet: words beside their cells, that may take back what these give and give nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.dossier.bounds import Fill
from checker.dossier.clean import clean
from checker.dossier.draft import Aside, Para
from checker.dossier.model import COMMENT, Place
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import cell_name

Comments = dict[tuple[int, int], str]
"""The words of the comments on each cell that has some, by row and column."""

# What stands in the place of a thread of comments for a program that knows none.
_INSTEAD = re.compile(
    r"\s*\[[^\]]{2,30}\].*?(?:Comment|注释|批注|註解|意见)\s*[:：]\s*\n?(?P<said>.*)", re.DOTALL
)
# Such a prompt says how the cell is filled in and nothing of what stands in it.
_ONLY_ASKS = re.compile(
    r"(?:(?:提示|说明|注意|填写说明)\n)?(?:请|可|在此|从下拉列表中?|下拉){0,3}(?:选择|填写|输入|勾选|录入|点选)[^须需经后前待未不仅限除应]{0,60}"
)


def own_words(text: str, author: str) -> str:
    """The words of one comment without the name of its ``author`` before them.

    >>> own_words("张三:\\n须总经理同意", "张三")
    '须总经理同意'
    """
    words = clean(text).strip()
    if author.startswith("tc=") and (instead := _INSTEAD.fullmatch(words)) is not None:
        return instead["said"].strip()
    rest = words.removeprefix(author) if author else words
    return rest[1:].strip() if rest != words and rest[:1] in (":", "：") else words


def add(comments: Comments, row: int, column: int, text: str) -> None:
    """Puts the words of one more comment on a cell, if there are any."""
    if text:
        before = comments.get((row, column))
        comments[row, column] = f"{before}\n{text}" if before else text


def tell_comments(
    comments: Comments, path: str, sheet: str, left_out: LeftOut, fill: Fill, *, prompts: bool = False
) -> Iterator[Aside]:
    """Each as an aside of its own; ``left_out`` learns of it. Raises Unreadable for too many.

    ``prompts`` are what is shown to whoever fills in the cell."""
    for (row, column), text in sorted(comments.items()):
        fill.take(text)
        name = cell_name(row, column)
        if prompts:
            left_out.prompts.setdefault(text, []).append(f"{sheet}!{name}")
        else:
            left_out.comments.append((f"{sheet}!{name}", text))
        if prompts and _ONLY_ASKS.fullmatch(text):
            continue
        place = Place(path, sheet=sheet, cell=name, row=row, column=column, part=COMMENT)
        yield Aside((Para(text, place, flags=frozenset({"remark"})),))


def cells_with(comments: Iterable[tuple[int, int]]) -> frozenset[str]:
    """The names of the cells."""
    return frozenset(cell_name(row, column) for row, column in comments)
