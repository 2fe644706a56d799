"""Scores the reader of statements on labelled sentences, beside two keyword searches."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.errors import InputError, Spot
from checker.facts import OFFICER
from checker.records import record
from checker.statements.model import Statement

Said = Mapping[str, frozenset[tuple[str, str]]]
"""For the officer: authority → the (effect, certainty) pairs that were read."""

KEYWORDS: Mapping[str, tuple[str, ...]] = {
    "veto": ("否决", "veto"),
    "strategy": ("战略", "方针", "质量目标", "质量规划", "strategy"),
    "plan_approval": ("计划", "plan"),
    "decision_participation": ("决策", "decision", "办公会"),
    "assessment_reward": ("考核", "奖惩", "奖罚", "assess", "reward"),
    "budget": ("经费", "预算", "资金", "budget"),
    "product_release": ("放行", "出厂", "release"),
    "quality_safety_stop": ("停产", "停线", "叫停", "召回", "stop"),
}
TITLES = (
    "首席质量官",
    "质量总监",
    "品质总监",
    "cqo",
    "chief quality officer",
    "质量副总",
    "quality director",
)
WEAK = ("不得", "无权", "建议", "除", "仅", "参与", "审核", "协助", "配合", "报", "经", "拟")


@record(frozen=True, slots=True)
class Case:
    """One labelled text; ``labels`` holds for each authority of the officer the effects that are right."""

    id: str
    text: str
    headings: tuple[str, ...]
    labels: Mapping[str, frozenset[str]]
    grants: frozenset[str]
    form: str
    layout: str


@dataclass(slots=True)
class Score:
    """Counts over all cases; ``confusion`` counts (labelled, read) effects per labelled authority."""

    name: str
    cases: int = 0
    right: int = 0
    false_grants: int = 0
    grants: int = 0
    grants_found: int = 0
    unsure_grants: int = 0
    by_form: Counter[tuple[str, bool]] = field(default_factory=Counter)
    by_authority: Counter[tuple[str, bool]] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "cases": self.cases,
            "right": self.right,
            "false_grants": self.false_grants,
            "grants": self.grants,
            "grants_found": self.grants_found,
            "unsure_grants": self.unsure_grants,
            "by_form": _table(self.by_form),
            "by_authority": _table(self.by_authority),
            "confusion": {f"{a} → {b}": n for (a, b), n in sorted(self.confusion.items())},
            "wrong": self.wrong,
        }


def _table(counts: Counter[tuple[str, bool]]) -> dict[str, dict[str, int]]:
    return {
        name: {"right": counts[name, True], "of": counts[name, True] + counts[name, False]}
        for name in sorted({name for name, _ in counts})
    }


def read_cases(path: Path, *, officer: str = OFFICER.id) -> list[Case]:
    """The cases of a JSON Lines file, with the labels of the holder ``officer``. Raises InputError with file and line for anything else."""
    if not path.is_file():
        raise InputError(
            "no-such-path", f"there is no file `{path}`", help="name a .jsonl file of labelled statements"
        )
    out = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            out.append(_case(json.loads(line), officer))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(
                "bad-case",
                f"not a labelled case: {error}",
                Spot(str(path), number),
                help='a case is one line {"id", "text", "headings", "expect": […], "form", "layout"}',
            ) from None
    if not out:
        raise InputError("nothing-to-check", f"there is no case in `{path}`", Spot(str(path)))
    return out


def _case(data: Mapping[str, Any], officer: str) -> Case:
    labels: dict[str, set[str]] = {}
    grants = set()
    for label in data["expect"]:
        if label["holder"] != officer:
            continue
        effects = [label["effect"]] if isinstance(label["effect"], str) else list(label["effect"])
        labels.setdefault(label["authority"], set()).update(effects)
        if effects[0] == "grant":
            grants.add(label["authority"])
    frozen = {authority: frozenset(effects) for authority, effects in labels.items()}
    return Case(
        data["id"],
        data["text"],
        tuple(data["headings"]),
        frozen,
        frozenset(grants),
        data.get("form", "–"),
        data.get("layout", "–"),
    )


def score(name: str, cases: Iterable[Case], read: Callable[[Case], Said]) -> Score:
    """Reads every case with ``read`` and counts.

    A false grant is a sure grant for an authority that no label grants; a case is wholly right if the labelled
    authorities and no others are read, each with a labelled effect (``denied`` may go unread and be read unasked).
    """
    made = Score(name)
    for case in cases:
        said = read(case)
        false = [
            a
            for a, pairs in said.items()
            if ("grant", "sure") in pairs and "grant" not in case.labels.get(a, ())
        ]
        found = {a for a in case.grants if ("grant", "sure") in said.get(a, ())}
        right = not false and _wholly_right(case, said)
        made.cases += 1
        made.right += right
        made.false_grants += bool(false)
        made.grants += len(case.grants)
        made.grants_found += len(found)
        made.unsure_grants += sum(("grant", "unsure") in said.get(a, ()) for a in case.grants - found)
        made.by_form[case.form, right] += 1
        for authority, effects in case.labels.items():
            got = {e for e, _ in said.get(authority, ())}
            made.by_authority[authority, bool(got & effects)] += 1
            label = next(iter(sorted(effects)))
            made.confusion[
                "|".join(sorted(effects)) if len(effects) > 1 else label, "|".join(sorted(got)) or "–"
            ] += 1
        if not right:
            made.wrong.append(case.id)
    return made


def _wholly_right(case: Case, said: Said) -> bool:
    for authority, effects in case.labels.items():
        got = {e for e, _ in said.get(authority, ())}
        if not got & effects and not (not got and effects & {"none", "denied"}):
            return False
    return all({e for e, _ in pairs} <= {"denied"} for a, pairs in said.items() if a not in case.labels)


def by_reader(pack: str) -> Callable[[Case], Said]:
    """Reads a case with the pack's vocabulary."""
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.as_page import statements_in

    vocabulary = vocabulary_of(pack)

    def read(case: Case) -> Said:
        return said_of(statements_in(case.text, case.headings, vocabulary), vocabulary.officer)

    return read


def said_of(statements: Iterable[Statement], officer: str) -> Said:
    """What statements credit the officer with; mere mentions are left out."""
    out: dict[str, set[tuple[str, str]]] = {}
    for s in statements:
        if s.holder == officer and s.authority != "none" and s.effect != "none":
            out.setdefault(s.authority, set()).add((s.effect, s.certainty))
    return {authority: frozenset(pairs) for authority, pairs in out.items()}


def by_keyword(*, weak: bool) -> Callable[[Case], Said]:
    """A title and an authority's word make a grant; with ``weak``, not where a weakening word stands."""

    def read(case: Case) -> Said:
        text = " ".join((*case.headings, case.text)).lower()
        if not any(t in text for t in TITLES) or (weak and any(w in case.text for w in WEAK)):
            return {}
        return {
            a: frozenset({("grant", "sure")})
            for a, words in KEYWORDS.items()
            if any(w in text for w in words)
        }

    return read
