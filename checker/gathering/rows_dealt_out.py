"""场所 | 否决权行使人: 一厂 | 首席质量官; 二厂 | 厂长, and 质量经费 | 三万元以下: 首席质量官 | 三万元以上: 总裁: tables that deal a right out."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document, Place
from checker.gathering.his_names import HisNames
from checker.gathering.told_words import MATTERS
from checker.patterns import Pattern

_TITLE = "首席质量官"
_BY_WHOM = Pattern(
    r"(?:否决|审批|批准|签批|核准|审定|决定|奖惩|考核|用款|支配|推行|实施)(?:权)?(?:行使|责任)?(?:人|者|主体|权人|岗位|领导)$|(?:由谁|谁)(?:否决|审批|批准|决定)",
    "人者体位导谁",
)
_OF_PARTS = Pattern(
    r"场所|地点|单位|厂区|工厂|分厂|车间|区域|产品|品类|类别|品种|基地|事业部|项目|业务|适用范围|范围|层级|级别|客户|阶段|子公司|分公司|门店",
    "场地单厂车区产品类基事项业适范层级客阶子分门",
)
_POSTS = Pattern(
    r"总经理|总裁|董事|副总|总监|总工|厂长|经理|负责人|部长|主任|委员会|办公会|书记|会计师|总会",
    "总董副厂经负部主委办书会",
)
_SUM = Pattern(
    r"(?:[\d.,]+|[一二两三四五六七八九十百千万]+)[^,，。；;]{0,3}元[^,，。；;]{0,6}(?:以下|以上|以内|之内|及以|内)|(?:超过|不超过|大于|小于|高于|低于|≤|≥|<|>)[^,，。；;]{0,3}(?:[\d.,]+|[一二两三四五六七八九十百千万]+)[^,，。；;]{0,3}元",
    "元",
)
_MONEY = Pattern(
    r"^(?:年度|专项|日常)?(?:质量|品质)(?:工作|管理|专项|改进|检验检测)?(?:经费|费用|支出|资金|专款|投入)",
    "质",
)
_NO_DECISION = Pattern(r"申请|经办|提出|编制|审核人|复核人|发起|备案|会签", "申经提编审复发备会")


def rows_dealt_out(document: Document, names: HisNames) -> Iterator[tuple[Block, str]]:
    """The cells that leave to another what ``names`` have in the same table, with the authority that it is of."""
    his = {b.place for b in document.blocks if _TITLE in names.titled(squeeze(b.text), document, b)}
    columns: dict[tuple[object, ...], list[Block]] = {}
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in document.blocks:
        if block.kind == "cell" and block.place.table is not None:
            table = block.place.sheet, block.place.part, block.place.table
            columns.setdefault((*table, block.place.column), []).append(block)
            rows.setdefault((*table, block.place.row), []).append(block)
    for column in columns.values():
        yield from _by_parts(column, rows, his)
    for row in rows.values():
        yield from _by_sums(row, his)


def _by_parts(
    column: Sequence[Block], rows: dict[tuple[object, ...], list[Block]], his: Container[Place]
) -> Iterator[tuple[Block, str]]:
    cells = [block for block in column if block.column_heads]
    heads = [squeeze(block.column_heads[-1]) for block in cells]
    if not cells or not _BY_WHOM.search(heads[0]):
        return
    others = [block for block in cells if block.place not in his and _POSTS.search(squeeze(block.text))]
    if not others or not any(block.place in his for block in cells):
        return
    place = cells[0].place
    first = rows.get((place.sheet, place.part, place.table, place.row), [])
    parted = any(_OF_PARTS.search(squeeze(h)) for block in first[:1] for h in block.column_heads[-1:])
    if not parted:
        return
    heading = squeeze(cells[0].headings[-1]) if cells[0].headings else ""
    for authority, matter in MATTERS.items():
        if matter.search(f"{heading}|{heads[0]}".lower()):
            yield others[0], authority


def _by_sums(row: Sequence[Block], his: Container[Place]) -> Iterator[tuple[Block, str]]:
    subject = squeeze(row[0].text) if row else ""
    if not _MONEY.search(subject):
        return
    sums = [block for block in row if any(_SUM.search(squeeze(head)) for head in block.column_heads)]
    others = [
        block
        for block in sums
        if block.place not in his
        and _POSTS.search(squeeze(block.text))
        and not any(_NO_DECISION.search(squeeze(head)) for head in block.column_heads)
    ]
    if others and any(block.place in his for block in sums):
        yield others[0], "budget"
