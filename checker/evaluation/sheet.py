"""What a dossier's indicator files say, held against the tree: values, marks, the evaluator, the certificate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from fractions import Fraction
from typing import Any

from checker.dossier.model import DataFile, Place
from checker.errors import InputError, Spot, did_you_mean
from checker.evaluation.model import Indicator, Input, Qualitative, Quantitative, Scheme
from checker.evaluation.quantity import exact, show_dims, shown, unit_meant, unit_of
from checker.evaluation.results import Ground
from checker.evaluation.spans import Span
from checker.gathering.model import Notice
from checker.judgement.persons import names
from checker.records import record

_NAMED_IN_HELP = 8


@record(frozen=True, slots=True)
class Given:
    """A number with what it comes from; in base units for a value, in points for a mark.

    A mark by a level that is a range of points gives them all, up to ``most``.
    """

    value: Fraction
    ground: Ground
    grade: str | None = None
    most: Fraction | None = None

    @property
    def span(self) -> Span:
        return Span(self.value, self.value if self.most is None else self.most)


@record(frozen=True, slots=True)
class Sheet:
    """``values`` by leaf and input, ``marks`` by leaf; the evaluator and the certificate as they are written."""

    values: Mapping[tuple[str, str], tuple[Given, ...]] = field(default_factory=dict)
    marks: Mapping[str, tuple[Given, ...]] = field(default_factory=dict)
    evaluator: Mapping[str, Any] = field(default_factory=dict)
    evaluator_place: Place | None = None
    certificate: Mapping[str, Any] = field(default_factory=dict)
    certificate_place: Place | None = None
    notices: tuple[Notice, ...] = ()


def read_sheet(data: Sequence[DataFile], scheme: Scheme, *, officer: Sequence[str], as_of: str) -> Sheet:
    """What holds on ``as_of``; a mark that the officer gives himself does not.

    Raises InputError, at its line, for an indicator, an input or a level that is not there, a unit that does not fit,
    too many points, and an evaluator or a certificate that two files tell.
    """
    files = [file for file in data if file.kind == "indicators"]
    leaves = {leaf.id: leaf for leaf in scheme.leaves()}
    values: dict[tuple[str, str], list[Given]] = {}
    marks: dict[str, list[Given]] = {}
    notices: list[Notice] = []
    for file in files:
        for index, row in enumerate(file.data.get("values") or ()):
            at = _At(file, f"values.{index}")
            declared = _input(row, leaves, at)
            if not _later(row, as_of, at, notices):
                values.setdefault((row["indicator"], row["input"]), []).append(_value(row, declared, at))
        for index, row in enumerate(file.data.get("marks") or ()):
            at = _At(file, f"marks.{index}")
            mark = _mark(row, _leaf(row, leaves, at), at)
            if any(names(row["by"], name) for name in officer):
                notices.append(_own_mark(row, at))
            elif not officer:
                notices.append(_whose_mark(row, at))
            elif not _later(row, as_of, at, notices):
                marks.setdefault(row["indicator"], []).append(mark)
    evaluator, evaluator_place = _once(files, "evaluator")
    certificate, certificate_place = _once(files, "certificate")
    return Sheet(
        {key: _ordered(given) for key, given in values.items()},
        {key: _ordered(given) for key, given in marks.items()},
        evaluator,
        evaluator_place,
        certificate,
        certificate_place,
        tuple(notices),
    )


@record(frozen=True, slots=True)
class _At:
    """One row of one file."""

    file: DataFile
    path: str

    def line(self, key: str = "") -> int | None:
        return self.file.lines.get(f"{self.path}.{key}", self.file.lines.get(self.path))

    def place(self) -> Place:
        return Place(self.file.path, line=self.line())

    def wrong(self, code: str, message: str, key: str, *, help: str | None = None) -> InputError:
        return InputError(code, message, Spot(self.file.path, self.line(key)), help=help or None)


def _leaf(row: Mapping[str, Any], leaves: Mapping[str, Indicator], at: _At) -> Indicator:
    name = row["indicator"]
    if name not in leaves:
        raise at.wrong(
            "unknown-indicator",
            f"there is no indicator `{name}` of the third level",
            "indicator",
            help=did_you_mean(name, leaves) if leaves else "the pack has none: fill its tree in first",
        )
    return leaves[name]


def _input(row: Mapping[str, Any], leaves: Mapping[str, Indicator], at: _At) -> Input:
    scale = _leaf(row, leaves, at).scale
    inputs = scale.inputs if isinstance(scale, Quantitative) else {}
    name = row["input"]
    if name not in inputs:
        help = did_you_mean(name, inputs) or "it has none: an assessor gives it a mark"
        raise at.wrong(
            "unknown-input", f"the indicator `{row['indicator']}` has no input `{name}`", "input", help=help
        )
    return inputs[name]


def _value(row: Mapping[str, Any], declared: Input, at: _At) -> Given:
    unit = unit_of(row.get("unit"))
    if unit.dims != declared.unit.dims:
        written = f"`{row['unit']}`" if "unit" in row else "a bare number"
        raise at.wrong(
            "units-disagree",
            f"the input `{declared.name}` is in {show_dims(declared.unit.dims)}, not {written}",
            "unit" if "unit" in row else "value",
            help=unit_meant(str(row.get("unit", ""))) or f"write it in `{declared.unit_text}`",
        )
    value = exact(row["value"])
    said = f"{declared.name}: {shown(value)} {row.get('unit', '')}".rstrip()
    source = str(row.get("source", ""))
    ground = Ground("table", said, at.place(), by=source, date=str(row.get("date", "")))
    return Given(value * unit.factor, ground)


def _mark(row: Mapping[str, Any], leaf: Indicator, at: _At) -> Given:
    if ("level" in row) == ("points" in row):
        raise at.wrong(
            "wrong-mark", "a mark gives either a `level` or `points`", "indicator", help="keep one"
        )
    if leaf.out_of is None:
        raise at.wrong("no-scale", f"the indicator `{leaf.id}` has no scale to give a mark on", "indicator")
    if "points" in row:
        points, most, grade = exact(row["points"]), None, None
        if points > leaf.out_of:
            raise at.wrong(
                "too-many-points",
                f"`{shown(points)}` is above the most points of `{leaf.id}`, `{shown(leaf.out_of)}`",
                "points",
            )
    else:
        span, grade = _graded(row, leaf, at)
        points, most = Fraction(span.lo), None if span.exact else Fraction(span.hi)
    basis = str(row.get("basis", ""))
    said = f"{grade or shown(points)}{f' ({basis})' if basis else ''}"
    return Given(points, Ground("mark", said, at.place(), row["by"], row["date"]), grade, most)


def _graded(row: Mapping[str, Any], leaf: Indicator, at: _At) -> tuple[Span, str]:
    grades = {grade.id: grade for grade in leaf.scale.grades} if isinstance(leaf.scale, Qualitative) else {}
    by_title = {text: grade for grade in grades.values() for text in grade.title.values()}
    found = grades.get(row["level"]) or by_title.get(row["level"])
    if found is None:
        help = did_you_mean(row["level"], {*grades, *by_title}) or "its scale has no levels: give `points`"
        raise at.wrong(
            "unknown-level", f"the scale of `{leaf.id}` has no level `{row['level']}`", "level", help=help
        )
    return found.points, found.id


def _once(files: Sequence[DataFile], key: str) -> tuple[Mapping[str, Any], Place | None]:
    told = [file for file in files if file.data.get(key)]
    if len(told) > 1:
        raise InputError(
            "said-twice",
            f"two files tell the `{key}`",
            *(Spot(file.path, file.lines.get(key)) for file in told[:2]),
            help="keep one",
        )
    return (told[0].data[key], Place(told[0].path, line=told[0].lines.get(key))) if told else ({}, None)


def _later(row: Mapping[str, Any], as_of: str, at: _At, notices: list[Notice]) -> bool:
    if str(row.get("date") or "") <= as_of:
        return False
    zh = f"{row['indicator']} 的数据日期为 {row['date']}，晚于评价日 {as_of}，不计入"
    en = f"what is said of `{row['indicator']}` is of {row['date']}, after {as_of}, and does not count"
    notices.append(Notice("later-data", "note", {"zh": zh, "en": en}, at.place()))
    return True


def _own_mark(row: Mapping[str, Any], at: _At) -> Notice:
    zh = f"{row['indicator']} 的评分由首席质量官本人（{row['by']}）给出，不予采纳"
    en = f"the mark of `{row['indicator']}` is by the officer himself ({row['by']}) and does not count"
    return Notice("mark-by-officer", "warning", {"zh": zh, "en": en}, at.place())


def _whose_mark(row: Mapping[str, Any], at: _At) -> Notice:
    zh = (
        f"{row['indicator']} 的评分暂不采纳：资料中未见首席质量官姓名，无法确认评价人“{row['by']}”是他人；"
        "请在 dossier.yaml 的 officer.name 写明"
    )
    en = (
        f"the mark of `{row['indicator']}` does not count yet: who the officer is is not known, so nobody can tell that "
        f"`{row['by']}` is another person; write officer.name in dossier.yaml"
    )
    return Notice("mark-officer-unknown", "warning", {"zh": zh, "en": en}, at.place())


def _ordered(given: Sequence[Given]) -> tuple[Given, ...]:
    return tuple(sorted(given, key=lambda g: (g.ground.date, str(g.ground.place), g.value)))


def latest(given: Sequence[Given]) -> Iterator[Given]:
    """Those of the latest day; all of them if some bear no date."""
    days = {each.ground.date for each in given}
    day = "" if "" in days else max(days, default="")
    return (each for each in given if not day or each.ground.date == day)
