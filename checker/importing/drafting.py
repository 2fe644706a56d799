"""Clause files: a condition of the catalogue under the standard's own words, or one that is still to be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.importing.matching import FORMULA, Match
from checker.importing.qualification import Formula, boundary_tests
from checker.importing.units import Unit

_TAKEN = ("applies", "satisfied", "violated", "exceptions")
_PAPERS = ["job_description", "appointment", "board_resolution", "policy"]
_FORCES = {"shall": "shall", "should": "should", "may": "may", "can": "may"}
Data = dict[str, Any]


def force_of(unit: Unit, otherwise: str) -> str:
    """The modality of the rule: the force of the words; an informative annex asks for nothing stronger than 宜."""
    force = _FORCES[unit.force.force] if unit.force.force else otherwise
    return "should" if unit.annex == "informative" and force == "shall" else force


def taken_over(match: Match, clause: Mapping[str, Any], source: str, formula: Formula | None) -> Data:
    """The clause of the catalogue under the words of the standard. ``clause`` is its file as data."""
    unit = match.unit
    out: Data = {
        "id": match.clause,
        "title": clause["title"],
        "cite": cite(unit, source),
        "about": {
            "zh": f"原文见 {unit.number}（{_path(unit)}）。判断条件沿用目录条款 {match.clause}，由导入程序匹配，须由人核对。",
            "en": f"The words are those of {unit.number}. The condition is that of {match.clause} in the catalogue; "
            "the import matched the two, and a person has to compare them.",
        },
        "modality": force_of(unit, clause["modality"]),
        "expected_in": clause.get("expected_in", _PAPERS),
    }
    out |= {key: clause[key] for key in _TAKEN if key in clause}
    out["remedy"] = {
        "zh": unit.text,
        "en": f"Write what {unit.number} of the standard asks for.",
    } | clause.get("remedy", {})
    tests = _of_formula(formula) if match.clause == FORMULA else clause.get("tests")
    return out | ({"tests": tests} if tests else {})


def to_be_written(unit: Unit, name: str, source: str) -> Data:
    """A clause whose condition nobody has written yet: its verdict is ``unknown`` whatever the papers say."""
    return {
        "id": name,
        "title": {"zh": unit.title, "en": f"Clause {_ascii(unit.number)}"},
        "cite": cite(unit, source),
        "about": {
            "zh": f"由标准文本导入：{unit.number}（{_path(unit)}）。判断条件尚未写出，见 decisions.md。",
            "en": f"Imported from the text of the standard, {_ascii(unit.number)}. Its condition is still to be written: see decisions.md.",
        },
        "modality": force_of(unit, "may"),
        "expected_in": _PAPERS,
        "satisfied": {
            "unverified": {
                "zh": f"{unit.number} 的判断条件尚未由人写出",
                "en": f"nobody has written the condition of {_ascii(unit.number)} yet",
            }
        },
        "remedy": {
            "zh": f"对照标准 {unit.number}：{unit.text}",
            "en": f"Compare with {_ascii(unit.number)} of the standard.",
        },
        "tests": [{"says": unit.text, "verdict": "unknown"}],
    }


def cite(unit: Unit, source: str) -> Data:
    """Where the words stand, and the words."""
    return {"clause": unit.number, "source": source, "standing": "quoted", "source_words": unit.text}


def _of_formula(formula: Formula | None) -> list[Data]:
    if formula is not None and formula.condition is not None:
        return boundary_tests(formula.condition)
    return [{"facts": [{"kind": "person", "education": "博士", "years_quality": 20}], "verdict": "unknown"}]


def _path(unit: Unit) -> str:
    return " › ".join(unit.headings) or unit.number


def _ascii(number: str) -> str:
    for zh, en in (("表", "table "), ("行", ""), ("项", "")):
        number = number.replace(zh, en)
    return number.replace("第", "row " if "table " in number else "item ")
