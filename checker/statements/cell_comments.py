"""What a comment on a cell of a sheet is on: the cell, all that the cell heads, or its row where the cell is empty."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.surnames import SURNAMES

_BINDS = "不未无非须需经报限停废消止撤暂免除禁取由归"
_WHO = rf"(?:[{SURNAMES}](?:(?![{_BINDS}])[一-鿿]){{1,2}}|(?:(?![{_BINDS}])[一-鿿]){{2,6}}(?:部|科|室|处))"
_DAY = r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}月\d{1,2}日)"
_APART = r"(?:[\s:：,，]+|(?=\d)|(?<=[\d日]))"
_DONE = (
    r"(?:已(?:经)?(?:核对|复核|核实|核查|校对|更新|录入|登记|确认|检查)(?:无误|完毕|过)?|(?:核对|复核|校对)(?:无误|完毕)"
    r"|ok|checked|verified|updated|done)"
)
_OTHER = r"(?:他人|上级|总经理|总裁|董事长|董事会|厂长|集团|总部)?"
_SETTLED = Pattern(
    rf"\s*(?:(?:行使|决定|批准|审批|使用|否决|决策)?(?:之|以|事)?后,?(?:应|须|需|再)?(?:及时)?[向报送]?{_OTHER}(?:备案|报备|通报|告知|知会)"
    rf"|(?:独立(?:行使|决定),?)?[无不](?:须|需要?)(?:另行|再)?(?:报|经)?{_OTHER}(?:报批|批准|同意|审批|签字)"
    r"|(?:依据|根据|引自|摘自)《[^《》]{2,40}》[^,]{0,12}|(?:\d{4}年?版?)?新增)\s*",
    "《后增需须",
)
_STOPS = Pattern(r"[。;；\n]")
# Who looked at a cell, and when: 张三 2026-03-01 已核对.
_SIGNED = Pattern(
    rf"\s*(?:(?:{_WHO}{_APART})?(?:{_DAY}{_APART})?{_DONE}(?:{_APART}{_DAY})?(?:{_APART}{_WHO})?|{_WHO}{_APART}{_DAY})\s*",
    "-./dkpv已月毕误",
)
# Who wants the words to stay as they are: 建议保留，这是评价规范的要求.
_KEPT = Pattern(
    r"\s*(?:建议|同意|拟|应当?|请)?(?:保留|维持原文|维持不变|不作?修改|不变)(?:[,，]\s*(?:这|此|该条|本条)是?[^,，。;；经须由]{2,16}的?(?:要求|规定))?\s*",
    "修变留维",
)


def bears(words: str) -> bool:
    """Whether one sentence of a comment, as it is written, may say anything of what it is on.

    >>> bears("张三 2026-03-01 已核对"), bears("作废 已核对")
    (False, True)
    """
    return bool(words.strip()) and not _SIGNED.fullmatch(words.lower()) and not _KEPT.fullmatch(words)


def is_settled(words: str) -> bool:
    """Whether a sentence all of whose words bind nothing tells by itself why: alone, 总经理 or 双签 tells too little."""
    return _SETTLED.fullmatch(words) is not None


def sentences_that_bear(words: str) -> list[str]:
    """Those sentences of a comment."""
    return [part for part in _STOPS.split(words) if bears(part)]


class Cells:
    """The cells of a workbook, laid out once for all comments on them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._by_cell: dict[tuple[str | None, str | None], list[int]] = {}
        self._by_row: dict[tuple[str | None, int | None], list[int]] = {}
        self._under: dict[tuple[str | None, str], list[int]] = {}
        self._headed: dict[tuple[str | None, int | None, str], list[int]] = {}
        for n, block in enumerate(blocks):
            place = block.place
            if place.part not in (None, "text_box"):
                continue
            self._by_cell.setdefault((place.sheet, place.cell), []).append(n)
            self._by_row.setdefault((place.sheet, place.row), []).append(n)
            for words in dict.fromkeys((*block.headings, block.legend, block.lead_in)):
                if words:
                    self._under.setdefault((place.sheet, squeeze(words)), []).append(n)
            for words in dict.fromkeys((*block.row_heads, *block.column_heads)):
                if words:
                    self._headed.setdefault((place.sheet, place.table, squeeze(words)), []).append(n)

    def commented(self, comment: int) -> list[int]:
        """The numbers of the blocks that the comment is on."""
        place = self._blocks[comment].place
        own = self._by_cell.get((place.sheet, place.cell), [])
        if not own:
            return list(self._by_row.get((place.sheet, place.row), ()))
        table = self._blocks[own[0]].place.table
        found = set(own)
        for words in {squeeze(self._blocks[n].text) for n in own}:
            found.update(self._under.get((place.sheet, words), ()))
            found.update(self._headed.get((place.sheet, table, words), ()))
        return sorted(found)
