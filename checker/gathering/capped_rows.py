"""科目 | 责任人 | 单笔自批上限（万元）: the sum up to which he decides what the row is about, in a paper that does not say it in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern

_TITLE = "首席质量官"
_CAP = Pattern(
    r"(?:单笔|单次|每笔|每次|单项|月度?|累计|自批|审批|签批|核批|批准|支付|支出|付款|授权|权限|使用|自主|动用)[^,，。；;]{0,8}(?:上限|限额|额度|金额以?内|最高额)|(?:审批|签批|批准|自批|核批)权限[（(][^）)]{0,4}元",
    "上限额内",
)
_SUM = Pattern(r"[≤<＜不超过人民币￥¥]*\d[\d,，.]*(?:千|百|万|亿)?(?:元)?(?:以下|以内|及以下|（含）|\(含\))?")


def capped_rows(blocks: Sequence[Block], names: Sequence[str]) -> Iterator[tuple[Block, str, str]]:
    """The cells with his sum (a title of ``names`` stands in the row), each with what its row is about, and no words on what is left.

    Rows of one subject that all are his are steps of the same right, and no caps.
    """
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        place = block.place
        if block.kind == "cell" and place.table is not None and place.row is not None:
            rows.setdefault((place.sheet, place.part, place.table, place.row), []).append(block)
    his = [cells for cells in rows.values() if any(_is_his(text, names) for text in _texts(cells))]
    subjects = [_subject(cells, names) for cells in his]
    for cells, subject in zip(his, subjects, strict=True):
        cap = next((c for c in cells if _head_is_cap(c) and _SUM.fullmatch(squeeze(c.text))), None)
        if cap is not None and subjects.count(subject) == 1:
            yield cap, subject, ""


def _texts(cells: Sequence[Block]) -> Iterator[str]:
    for cell in cells:
        yield squeeze(cell.text)
        yield from map(squeeze, cell.row_heads)


def _is_his(text: str, names: Sequence[str]) -> bool:
    return text in (_TITLE, *names)


def _head_is_cap(cell: Block) -> bool:
    return bool(cell.column_heads) and _CAP.search(squeeze(cell.column_heads[-1])) is not None


def _subject(cells: Sequence[Block], names: Sequence[str]) -> str:
    said = (text for text in _texts(cells) if not _is_his(text, names) and not _SUM.fullmatch(text))
    return "|".join(dict.fromkeys(said))
