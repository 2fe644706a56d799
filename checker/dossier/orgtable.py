"""Reads an organisation chart kept as a table (org-chart.csv, org-chart.xlsx): one row a post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.dossier.clean import squeeze
from checker.dossier.model import DataFile
from checker.dossier.small_table import MAX_COLUMNS, MAX_ROWS, Row, too_large
from checker.dossier.source import Source
from checker.errors import InputError, Spot, did_you_mean
from checker.patterns import Pattern

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("编号", "岗位编号", "id"),
    "title": ("岗位", "岗位名称", "职位", "职务", "职位名称", "post", "title", "position"),
    "names": ("姓名", "任职者", "任职人", "人员", "name", "names", "holder"),
    "reports_to": ("上级", "直接上级", "汇报对象", "上级岗位", "reports_to", "reports to", "superior"),
    "dotted_to": ("虚线上级", "虚线汇报", "职能上级", "dotted_to", "dotted to", "dotted line"),
    "level": ("级别", "层级", "岗位级别", "level"),
    "leads": ("分管部门", "分管", "主管部门", "下属部门", "leads", "departments"),
    "bodies": ("决策机构", "决策组织", "bodies", "decision bodies"),
}
_LEVELS: Mapping[str, tuple[str, ...]] = {
    "top": ("top", "最高", "最高层", "最高管理层", "最高管理者", "决策层"),
    "senior": ("senior", "高层", "高级", "高管", "高级管理层"),
    "middle": ("middle", "中层", "中级"),
    "junior": ("junior", "基层", "初级", "员工"),
}
_VACANT = ("空缺", "待聘", "暂缺", "(空缺)", "（空缺）", "vacant", "-", "—", "/")
_LISTED = ("names", "reports_to", "dotted_to", "leads", "bodies")
_BETWEEN = Pattern(r"[、,，;；\n]+")


def read_table(source: Source) -> DataFile:
    """The chart in the form that org-chart.yaml has: ``{"posts": […]}``, with the row of each post in ``lines``.

    Raises InputError at the cell for a column or a level that is not known, Unreadable for what is no table.
    """
    filled = filled_rows(source)
    if not filled:
        raise InputError(
            "empty-file", "the table holds nothing", Spot(source.path), help="columns: 岗位, 姓名, 上级 …"
        )
    columns = _columns(filled[0], source.path)
    posts: list[dict[str, Any]] = []
    lines: dict[str, int] = {"posts": filled[0][0]}
    for line, cells in filled[1:]:
        post = _post(cells, columns, Spot(source.path, line))
        where = f"posts.{len(posts)}"
        lines |= {where: line, **{f"{where}.{key}": line for key in post}}
        posts.append(post)
    if not posts:
        raise InputError("empty-file", "the table holds no post", Spot(source.path, filled[0][0]))
    return DataFile(source.path, "org_chart", {"posts": posts}, lines, source.sha256)


def filled_rows(source: Source) -> list[Row]:
    """The rows of a .csv or of the first sheet of a .xlsx that hold something, each with its number.

    Raises Unreadable for what is no table, and for one that is too large.
    """
    rows = _csv_rows(source) if source.suffix == ".csv" else _xlsx_rows(source)
    return [row for row in rows if any(row[1])]


def _columns(head: Row, path: str) -> dict[str, int]:
    known = {name: field for field, names in _COLUMNS.items() for name in names}
    out: dict[str, int] = {}
    for index, cell in enumerate(head[1]):
        name = cell.lower().strip("*＊ ")
        if not name:
            continue
        spot = Spot(path, head[0], index + 1)
        if name not in known:
            raise InputError("unknown-column", f"unknown column `{cell}`", spot, help=_known_columns(name))
        if known[name] in out:
            raise InputError("repeated-column", f"the column `{cell}` stands twice", spot)
        out[known[name]] = index
    if "title" not in out:
        raise InputError(
            "missing-column", "the column `岗位` is missing", Spot(path, head[0]), help=_known_columns("")
        )
    return out


def _known_columns(name: str) -> str:
    return did_you_mean(name, [names[0] for names in _COLUMNS.values()])


def _post(cells: Sequence[str], columns: Mapping[str, int], spot: Spot) -> dict[str, Any]:
    said = {field: cells[index] if index < len(cells) else "" for field, index in columns.items()}
    if not said["title"]:
        raise InputError(
            "missing-post", "the row names no post", Spot(spot.file, spot.line, columns["title"] + 1)
        )
    post: dict[str, Any] = {}
    for field, text in said.items():
        if field == "names" and (not text or text.lower() in _VACANT):
            post |= {"names": [], "vacant": True}
        elif field == "level" and text:
            post["level"] = _level(text, Spot(spot.file, spot.line, columns["level"] + 1))
        elif text and field in _LISTED:
            post[field] = [
                part for part in map(str.strip, _BETWEEN.split(text)) if part and part not in _VACANT
            ]
        elif text:
            post[field] = text
    return post


def _level(text: str, spot: Spot) -> str:
    found = next((level for level, names in _LEVELS.items() if text.lower() in names), None)
    if found is None:
        raise InputError(
            "unknown-value",
            f"`{text}` is not a level",
            spot,
            help=did_you_mean(text, [names[1] for names in _LEVELS.values()] + list(_LEVELS)),
        )
    return found


def _csv_rows(source: Source) -> list[Row]:
    from checker.dossier.encoding import decode
    from checker.dossier.separated import rows_of

    rows = rows_of(
        decode(source.data),
        most_rows=MAX_ROWS,
        most_columns=MAX_COLUMNS,
        between=",;\t，",
        refuse=too_large,
    )
    return [(line, [squeeze(cell) for cell in cells]) for line, cells in rows]


def _xlsx_rows(source: Source) -> list[Row]:
    from checker.dossier.isolation.asking import rows_apart

    return rows_apart(source, "checker.dossier.first_sheet")
