"""Reads indicators.csv and indicators.xlsx: one row a value of a formula's input, or an assessor's mark."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checker.dossier.model import DataFile
from checker.dossier.orgtable import filled_rows
from checker.dossier.small_table import Row
from checker.dossier.source import Source
from checker.errors import InputError, Spot, did_you_mean
from checker.patterns import Pattern

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "indicator": ("指标", "指标编号", "indicator"),
    "input": ("输入项", "数据项", "input"),
    "value": ("数值", "值", "value"),
    "unit": ("单位", "计量单位", "unit"),
    "level": ("档次", "等级", "level"),
    "points": ("得分", "评分", "points"),
    "by": ("评价人", "评分人", "by", "assessor"),
    "date": ("日期", "评价日期", "date"),
    "source": ("来源", "数据来源", "source"),
    "basis": ("依据", "理由", "basis"),
}
_OF_A_VALUE = ("indicator", "input", "value", "unit", "date", "source")
_OF_A_MARK = ("indicator", "level", "points", "by", "date", "basis")
_NUMBER = Pattern(r"-?\d{1,15}(?:\.\d{1,15})?")
_GROUPED = Pattern(r"-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?")


def read_indicators(source: Source) -> DataFile:
    """The table in the form that indicators.yaml has: ``{"values": […], "marks": […]}``.

    Raises InputError at the cell for an unknown column, a number or a date that is none, and a row that is neither a
    value nor a mark; Unreadable for what is no table.
    """
    filled = filled_rows(source)
    if not filled:
        raise InputError(
            "empty-file",
            "the table holds nothing",
            Spot(source.path),
            help="columns: 指标, 输入项, 数值, 单位 …",
        )
    columns = _columns(filled[0], source.path)
    data: dict[str, list[dict[str, Any]]] = {"values": [], "marks": []}
    lines: dict[str, int] = {}
    for line, cells in filled[1:]:
        row = _Row(line, cells, columns, source.path)
        kind, entry = row.entry()
        where = f"{kind}.{len(data[kind])}"
        lines |= {where: line, **{f"{where}.{key}": line for key in entry}}
        data[kind].append(entry)
    if not lines:
        raise InputError("empty-file", "the table holds no row", Spot(source.path, filled[0][0]))
    return DataFile(source.path, "indicators", data, lines, source.sha256)


def _columns(head: Row, path: str) -> dict[str, int]:
    known = {name: field for field, names in _COLUMNS.items() for name in names}
    shown = [names[0] for names in _COLUMNS.values()]
    out: dict[str, int] = {}
    for index, cell in enumerate(head[1]):
        name = cell.lower().strip("*＊ ")
        if not name:
            continue
        spot = Spot(path, head[0], index + 1)
        if name not in known:
            raise InputError(
                "unknown-column", f"unknown column `{cell}`", spot, help=did_you_mean(name, shown)
            )
        if known[name] in out:
            raise InputError("repeated-column", f"the column `{cell}` stands twice", spot)
        out[known[name]] = index
    if "indicator" not in out:
        raise InputError(
            "missing-column",
            "the column `指标` is missing",
            Spot(path, head[0]),
            help=did_you_mean("", shown),
        )
    return out


class _Row:
    """One row with the names of its columns."""

    def __init__(self, line: int, cells: list[str], columns: Mapping[str, int], path: str) -> None:
        self.line, self.columns, self.path = line, columns, path
        self.said = {
            field: cells[index]
            for field, index in columns.items()
            if index < len(cells) and cells[index] not in ("", "-", "—", "/")
        }

    def entry(self) -> tuple[str, dict[str, Any]]:
        said = self.said
        if "indicator" not in said:
            raise self._wrong("missing-cell", "the row names no indicator", "indicator")
        is_value, is_mark = "value" in said or "input" in said, "level" in said or "points" in said
        if is_value == is_mark:
            raise self._wrong(
                "wrong-row",
                "a row is either a value (输入项, 数值) or a mark (档次 or 得分)",
                "indicator",
                help="write them into two rows" if is_value else "fill one of them in",
            )
        wanted = ("input", "value") if is_value else ("by", "date")
        for field in wanted:
            if field not in said:
                raise self._wrong("missing-cell", f"the row has no `{_COLUMNS[field][0]}`", field)
        allowed = _OF_A_VALUE if is_value else _OF_A_MARK
        return ("values" if is_value else "marks"), {f: self._read(f) for f in allowed if f in said}

    def _read(self, field: str) -> Any:
        text = self.said[field]
        if field in ("value", "points"):
            return self._number(field, text)
        if field == "date":
            try:
                return date.fromisoformat(text.partition(" ")[0]).isoformat()
            except ValueError:
                raise self._wrong(
                    "not-a-date", f"`{text}` is not a date", field, help="write it like 2025-03-01"
                ) from None
        return text

    def _number(self, field: str, text: str) -> int | float:
        bare = text.replace(",", "").replace("，", "") if _GROUPED.fullmatch(text) else text
        if not _NUMBER.fullmatch(bare):
            raise self._wrong(
                "not-a-number", f"`{text}` is not a number", field, help="put the unit into the column `单位`"
            )
        return float(bare) if "." in bare else int(bare)

    def _wrong(self, code: str, message: str, field: str, *, help: str | None = None) -> InputError:
        column = self.columns.get(field)
        return InputError(
            code, message, Spot(self.path, self.line, None if column is None else column + 1), help=help
        )
