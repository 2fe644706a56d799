"""From the sheets of a workbook to one draft: what a sheet says governs the others only as ``book`` says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.draft import Aside, Draft, Item, Para, Unreadable
from checker.dossier.metadata import find_title
from checker.dossier.model import Place
from checker.dossier.sheets.book import overs
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.standing import standing_of
from checker.records import record

_NAMELESS = re.compile(r"(?:sheet|工作表|table|表格?)\s*\d*(?:\s*\(\d+\))?", re.IGNORECASE)
# 模板 and 参考 beside other sheets are nobody's rule; so is what is talked over, kept from before, or shown as an example.
_ASIDE = re.compile(
    r"(?:^|[（(\[【_\-—\s])(?:填写?|填表)?(?:示例|样例|范例|样表|模板|参考(?:资料|样式)?|对标|标杆|讨论|备份|旧版?|历史|历次|原版|存档)"
    r"|(?:示例|样例|范例|样表|模板|参考|对标|备份|旧版|历史版本)(?:$|[）)\]】_\-—\s\d])"
    r"|\b(?:sample|example|template|backup|archive|old|benchmark)\b",
    re.IGNORECASE,
)


@record(frozen=True, slots=True)
class Told:
    """A sheet and its items."""

    name: str
    items: tuple[Item, ...]


def is_out_of_force(name: str) -> bool:
    """Whether the name of a sheet says that it is void or a draft (作废, 旧版（作废）, 讨论稿)."""
    return standing_of(title=name, stem="", blocks=()) != "in_force"


def _without_asides(sheets: Sequence[Told], left_out: LeftOut) -> list[Told]:
    """The sheets without samples, old and other versions, if there is another one; ``left_out`` learns of them."""
    kept = [sheet for sheet in sheets if _ASIDE.search(sheet.name) is None]
    if not kept:
        return list(sheets)
    left_out.void_sheets += [sheet.name for sheet in sheets if sheet not in kept]
    return kept


def draft_of(sheets: Sequence[Told], left_out: LeftOut, path: str) -> Draft:
    """Raises Unreadable if no sheet has words that are shown."""
    sheets = _without_asides(sheets, left_out)
    if not sheets:
        if left_out.sheets:
            raise Unreadable(
                "有内容的工作表全部隐藏，请取消隐藏后另存",
                "all sheets with words are hidden; show them and save the file again",
            )
        if left_out.pictures:
            raise Unreadable(
                "文件只有图片，没有文字，请提供可编辑的文字版",
                "the document holds only pictures: provide it as text",
            )
        if (unread := left_out.unread()) is not None:
            raise Unreadable(unread.zh, unread.en)
        raise Unreadable("文件没有任何文字", "the file holds no words")
    if len(sheets) == 1:
        return Draft(sheets[0].items, left_out.warnings(), left_out.unread())
    titles = (find_title(sheet.items).text for sheet in sheets)
    governing = overs([(sheet.name, sheet.items) for sheet in sheets])
    return Draft(
        tuple(
            Aside(_named(sheet, path), True, over.headings, over.legend)
            for sheet, over in zip(sheets, governing, strict=True)
        ),
        left_out.warnings(),
        left_out.unread(),
        title=next((title for title in titles if title), None),
    )


def _named(sheet: Told, path: str) -> tuple[Item, ...]:
    """The items under the name of their sheet, unless it is no name, or one that they begin with."""
    name = squeeze(sheet.name)
    first = sheet.items[0]
    if _NAMELESS.fullmatch(name) or (isinstance(first, Para) and squeeze(first.text) == name):
        return sheet.items
    return (Para(sheet.name, Place(path, sheet=sheet.name), heading=1), *sheet.items)
