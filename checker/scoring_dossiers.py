"""Scores whole dossiers against what careful readers say is true in their papers, clause by clause."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.audit import Known, assess, survey, under
from checker.errors import InputError, Spot, did_you_mean
from checker.records import record
from checker.rulebook.model import Pack

LABELS = "labels"
_ASSERTED = ("granted", "yes")
_ANSWERS = frozenset(("granted", "not", "silent", "unclear", "yes", "no"))


@record(frozen=True, slots=True)
class Labelled:
    """One dossier: its folder, the day, what each clause is said to be, and the officer's record as papers tell it."""

    name: str
    folder: Path
    as_of: str
    clauses: Mapping[str, str]
    person: Mapping[str, Any]


@dataclass(slots=True)
class Family:
    """Counts of one family of clauses; of the officer as a person, ``granted`` are the fields that papers tell."""

    granted: int = 0
    found: int = 0
    withheld: int = 0
    false: int = 0
    wrong: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """The counts, and which were wrong: ``DOSSIER CLAUSE: labelled → read``."""
        return {name: getattr(self, name) for name in self.__slots__}


def read_labels(folder: Path) -> list[Labelled]:
    """The labelled dossiers of ``folder``: ``labels/NAME.json`` for each folder NAME beside it.

    Raises InputError if there is none, a file is no such JSON, or its dossier is missing.
    """
    files = sorted((folder / LABELS).glob("*.json"))
    if not files:
        raise InputError(
            "no-labels",
            f"there is no `{LABELS}/NAME.json` in `{folder}`",
            help="name a folder that holds dossiers and, in `labels`, one JSON file for each",
        )
    return [_labelled(file, folder / file.stem) for file in files]


def _labelled(file: Path, dossier: Path) -> Labelled:
    at = Spot(str(file))
    try:
        data = json.loads(file.read_text("utf-8"))
        parts = {key: dict(data.get(key, {})) for key in ("rights", "clauses", "person")}
    except (ValueError, TypeError, AttributeError, OSError) as error:
        raise InputError("bad-labels", f"not the labels of a dossier: {error}", at, help=_SHAPE) from None
    said = {f"authority.{name}": answer for name, answer in parts["rights"].items()} | parts["clauses"]
    for name, answer in said.items():
        if answer not in _ANSWERS:
            help = did_you_mean(str(answer), _ANSWERS)
            raise InputError("bad-labels", f"`{name}` cannot be `{answer}`", at, help=help)
    if not dossier.is_dir():
        raise InputError(
            "no-such-path", f"there is no folder `{dossier}`", at, help="one JSON file a dossier"
        )
    return Labelled(file.stem, dossier, str(data.get("as_of", "2026-11-01")), said, parts["person"])


_SHAPE = 'write {"as_of": DAY, "rights": {…}, "clauses": {…}, "person": {…}}'


def score_dossiers(labelled: Sequence[Labelled], pack: str) -> dict[str, Family]:
    """The counts of each family of clauses (``authority``, ``position``, …, ``person``) over all dossiers.

    Every clause is judged that any jurisdiction of the pack switches on, as if its words were verified. A false one is
    satisfied though its label says that the papers do not give it. Raises InputError
    for a label of what is no clause, and as ``survey`` does.
    """
    editions = tuple(_editions(pack, labelled[0].as_of)) if labelled else ()
    _only_clauses(labelled, {clause.id for rules in editions for clause in rules.clauses})
    families: dict[str, Family] = {}
    for each in labelled:
        known = survey(each.folder, pack=pack, as_of=each.as_of, duties=True)
        verdicts = _verdicts(known, editions)
        for clause, answer in each.clauses.items():
            family = families.setdefault(clause.partition(".")[0], Family())
            _count(family, answer in _ASSERTED, answer, verdicts[clause], f"{each.name} {clause}")
        _count_person(families.setdefault("person", Family()), each, known)
    return families


def _only_clauses(labelled: Sequence[Labelled], clauses: Collection[str]) -> None:
    """Raises InputError for a label of what is no clause, before any paper is read."""
    for each in labelled:
        for clause in each.clauses:
            if clause not in clauses:
                at = Spot(str(each.folder.parent / LABELS / f"{each.name}.json"))
                help = did_you_mean(clause, clauses)
                raise InputError("unknown-clause", f"`{clause}` is no clause", at, help=help)


def _count(family: Family, asserted: bool, answer: str, verdict: str, what: str) -> None:
    if answer == "unclear":
        return
    passed = verdict == "satisfied"
    family.granted += asserted
    family.withheld += not asserted
    family.found += asserted and passed
    family.false += passed and not asserted
    if passed is not asserted:
        family.wrong.append(f"{what}: {answer} → {verdict}")


def _count_person(family: Family, labelled: Labelled, known: Known) -> None:
    read: dict[str, Any] = {}
    for fact in known.gathered.facts:
        if fact.kind == "person" and fact.sure:
            read.update(fact.fields)
        elif fact.kind == "appointment" and fact.fields.get("status") == "in_force":
            read.setdefault("name", fact.fields.get("person"))
    for name, value in labelled.person.items():
        family.granted += 1
        family.found += read.get(name) == value
        family.false += read.get(name) not in (None, value)
        if read.get(name) != value:
            family.wrong.append(f"{labelled.name} {name}: {value} → {read.get(name)}")


def _verdicts(known: Known, editions: Sequence[Pack]) -> dict[str, str]:
    verdicts: dict[str, str] = {}
    for rules in editions:
        for finding in assess(under(known, rules)).findings:
            if verdicts.get(finding.clause) != "satisfied":
                verdicts[finding.clause] = finding.verdict
    return verdicts


def _editions(pack: str, day: str) -> Iterator[Pack]:
    """As few jurisdictions as switch on every clause that any switches on, the most telling first."""
    from checker.rulebook import load_pack
    from checker.rulebook.layers import merged, read_layers
    from checker.rulebook.unverified import as_if_verified

    regions = merged(layer.regions for layer in read_layers(pack))
    left = {region: as_if_verified(load_pack(pack, region=region, as_of=day)) for region in regions}
    seen: set[str] = set()
    while left:
        region = max(left, key=lambda name: len({clause.id for clause in left[name].clauses} - seen))
        rules = left.pop(region)
        if {clause.id for clause in rules.clauses} <= seen:
            return
        seen |= {clause.id for clause in rules.clauses}
        yield rules
