"""职能 | 划出 | 划入, 事项 | 原决定人 | 现决定人: rows of a table that leads from the officer to somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern

_TITLE = "首席质量官"
_WHO = r"(?:决定|审批|批准|签批|核准|审定|裁定|负责|责任|主管|主责|承担|行使|归口|分管|牵头|办理|经办|管理|权限)?(?:人|者|部门|单位|岗位|方|主体|领导|归属)?"
_FROM = Pattern(
    rf"^(?:(?:划|移|转|调)出(?:方|部门|单位|岗位|人)?|移交(?:人|方|部门|单位|岗位)|(?:原|旧|现行|调整前|变更前|划转前|修[订改]前|此前)(?:的)?{_WHO})$",
    "划移转调原旧现此变修",
)
_TO = Pattern(
    rf"^(?:(?:划|移|转|调)入(?:方|部门|单位|岗位|人)?|(?:接收|承接|接管|接手|接任)(?:人|方|部门|单位|岗位)?|(?:现|新|今后|调整后|变更后|划转后|修[订改]后|改为|改由)(?:的)?{_WHO})$",
    "划移转调接承现新今改变修",
)
_NOBODY = Pattern(
    r"^(?:[-—–/无]*|同(?:前|上|左|原)|不?(?:作|予)?(?:划转|移交|调整|变更|变动|变|转|改变|移)|维持(?:原状|不变)?|保留|照旧|暂不[^,，]{0,6}|仍[^,，]{0,12}|取消|待定)$",
    "",
)


def handed_columns(blocks: Sequence[Block], names: Sequence[str]) -> Iterator[tuple[Block, str, str]]:
    """The cells that name whom the rows lead to, away from ``names``, each with what its row is about, and no words on what is left to them."""
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        place = block.place
        if place.table is not None and place.row is not None:
            rows.setdefault((place.sheet, place.part, place.table, place.row), []).append(block)
    for cells in rows.values():
        left = [cell for cell in cells if _FROM.match(_head(cell)) and _is_his(cell, names)]
        came = [cell for cell in cells if _TO.match(_head(cell))]
        if not left or not came or any(_is_his(cell, names) for cell in came):
            continue
        if _NOBODY.match(squeeze(came[0].text)) is None:
            beside = [cell for cell in cells if cell not in (*left, *came)]
            heads = dict.fromkeys(squeeze(head) for cell in cells for head in cell.row_heads)
            subject = {**heads, **dict.fromkeys(squeeze(cell.text) for cell in beside)}
            yield came[0], "|".join(subject), ""


def _head(cell: Block) -> str:
    return squeeze(cell.column_heads[-1]) if cell.column_heads else ""


def _is_his(cell: Block, names: Sequence[str]) -> bool:
    text = squeeze(cell.text)
    return any(name and name in text for name in (_TITLE, *names))
