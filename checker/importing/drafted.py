"""From a standard to the files of a pack, and back to a caller: what was matched, and what is open."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.importing import deciding, drafting, packing
from checker.importing.editions import edition_of
from checker.importing.grades import grade_decisions
from checker.importing.indicator_file import indicator_file, parent_heads, validity_said
from checker.importing.indicators import Tree, tree_of
from checker.importing.levels import Levels, levels_of
from checker.importing.matching import FORMULA, Match, Matching, match
from checker.importing.model import Decision, Standard
from checker.importing.names import clause_ids, pack_id, section_of, source_id
from checker.importing.qualification import Formula, formula_of
from checker.importing.telling import decisions_page, in_order
from checker.importing.units import Unit, units_of
from checker.importing.unread_tables import of_unread_tables
from checker.records import record
from checker.rulebook.model import Pack

Data = dict[str, Any]


@record(frozen=True, slots=True)
class Drafted:
    """A pack as files (path below its folder → text), and what they were made of.

    ``rules`` gives, in the order of the text, each rule's id, its unit, and the match if it is of the catalogue.
    """

    id: str
    standard: Standard
    files: Mapping[str, str]
    rules: tuple[tuple[str, Unit, Match | None], ...]
    tree: Tree
    levels: Levels
    decisions: tuple[Decision, ...]


def drafted(standard: Standard, *, given_id: str | None, extends: str, folder: Path | None) -> Drafted:
    """The pack of ``standard`` on top of the pack ``extends`` (an id or a folder), to stand in ``folder``.

    Raises InputError for an id that cannot be, and a pack to extend that is not there or does not load.
    """
    from checker.rulebook import load_pack
    from checker.rulebook.folder import shipped

    parent = load_pack(extends)
    name = pack_id(standard, given_id, frozenset(shipped()))
    source = source_id(standard, name)
    units = units_of(standard)
    work = _Work(standard, name, source, parent, extends, units, match(units, parent), clause_ids(units))
    work.clauses(_clause_files(extends))
    base = (
        extends if extends in shipped() else Path(os.path.relpath(extends, folder or Path(name))).as_posix()
    )
    work.rest(base)
    return Drafted(
        name, standard, work.written(), tuple(work.rules), work.tree, work.levels, tuple(work.decided())
    )


def _clause_files(extends: str) -> Mapping[str, Data]:
    from checker.rulebook.layers import merged, read_layers

    return {
        name: node.value for name, node in merged(layer.clauses for layer in read_layers(extends)).items()
    }


@dataclass(slots=True)
class _Work:
    standard: Standard
    name: str
    source: str
    parent: Pack
    extends: str
    units: tuple[Unit, ...]
    matching: Matching
    ids: Mapping[int, str]
    files: dict[str, Any] = field(default_factory=dict)
    ledger: list[Data] = field(default_factory=list)
    sections: dict[str, Data] = field(default_factory=dict)
    rules: list[tuple[str, Unit, Match | None]] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    formula: Formula | None = None
    tree: Tree = field(default_factory=Tree)
    levels: Levels = field(default_factory=Levels)

    def clauses(self, known: Mapping[str, Data]) -> None:
        """One file for each clause of the catalogue that was found, and for each unit that is none."""
        found = self.matching.taken.get(FORMULA)
        if found is not None and {"qualification", "disqualification"} <= set(self.parent.parameters):
            self.formula = formula_of(found.unit, self.units)
        inside = {id(u) for u in self.formula.units} if self.formula else set()
        for at, unit in enumerate(self.units):
            matches = [m for m in self.matching.taken.values() if m.unit is unit]
            for each in matches:
                self._taken(each, known[each.clause])
            if not matches and id(unit) not in inside:
                self._open(unit, self.ids[at])
        self._taken_entries()

    def _taken(self, each: Match, clause: Data) -> None:
        section, _, file = each.clause.partition(".")
        self.files[f"{section}/{file}.yaml"] = drafting.taken_over(each, clause, self.source, self.formula)
        self.rules.append((each.clause, each.unit, each))
        self.decisions += deciding.of_match(each, part=self._is_part(each))
        self.decisions += deciding.of_force(each.unit, each.clause, clause["modality"])

    def _open(self, unit: Unit, name: str) -> None:
        if unit.term:
            return
        section = section_of(unit)
        chapter = unit.headings[0] if unit.headings else unit.chapter
        title = {"zh": f"{unit.chapter} {chapter}", "en": _named(unit.chapter)}
        self.sections.setdefault(section, {"id": section, "title": title, "order": []})["order"].append(name)
        made = drafting.to_be_written(unit, name, self.source)
        self.files[f"{section}/{name.partition('.')[2]}.yaml"] = made
        self.ledger.append(
            packing.entry(
                made["title"],
                name=f"{self.source} {unit.number}",
                status="unverified",
                clauses=[name],
                unit=unit,
                source=self.source,
            )
        )
        self.rules.append((name, unit, None))
        self.decisions.append(deciding.of_rest(unit, name))
        self.decisions += deciding.of_force(unit, name, None)

    def _taken_entries(self) -> None:
        """Entries of the catalogue's ledger whose clauses the standard has, now with its own words."""
        named: set[str] = set()
        for old in self.parent.ledger:
            matches = [m for name in old.clauses if (m := self.matching.taken.get(name))]
            if not matches:
                continue
            named |= {m.clause for m in matches}
            status = self._status(matches, whole=len(matches) == len(old.clauses))
            self.ledger.append(
                packing.entry(
                    old.title,
                    name=old.id,
                    status=status,
                    clauses=old.clauses,
                    unit=matches[0].unit,
                    source=self.source,
                )
            )
        for each in self.matching.taken.values():
            if each.clause not in named:
                title = next(c.title for c in self.parent.clauses if c.id == each.clause)
                self.ledger.append(
                    packing.entry(
                        title, name=f"{self.source} {each.clause}", status=self._status([each], whole=True),
                        clauses=[each.clause], unit=each.unit, source=self.source,
                    )
                )  # fmt: skip

    def _is_part(self, match: Match) -> bool:
        """Whether the unit says more than the clauses that it is; of a formula every word is read, or it is open."""
        taken = sum(each.unit is match.unit for each in self.matching.taken.values())
        return deciding.is_part(match.unit, taken=taken, whole=match.clause == FORMULA)

    def _status(self, matches: list[Match], *, whole: bool) -> str:
        if any(
            m.clause == FORMULA and (self.formula is None or self.formula.condition is None) for m in matches
        ):
            return "unverified"
        return "partial" if not whole or any(self._is_part(m) for m in matches) else "automated"

    def rest(self, extends: str) -> None:
        """Everything but the clauses."""
        grids = list(self.standard.tables())
        self.tree, self.levels = tree_of(grids), levels_of(self.standard.clauses, grids)
        self.files["pack.yaml"] = packing.head(
            self.standard, self.name, extends, list(self.sections.values())
        )
        self.files["sources.yaml"] = packing.sources(self.standard, self.source)
        if self.formula is not None:
            self.files["parameters.yaml"] = packing.parameters(self.formula, self.source)
        self.files["ledger.yaml"] = {"entries": self.ledger}
        heads = parent_heads(self.extends)
        self.files["indicators/base.yaml"] = indicator_file(
            self.standard, self.tree, self.levels, self.source, heads
        )
        for region, said in edition_of(self.extends, self.standard, self.source, self.files).items():
            self.files[f"regions/{region}.yaml"] = said
        self.files["imported/outline.yaml"] = packing.outline(self.standard)
        self.files["imported/indicators.yaml"] = packing.annexes(self.tree, self.levels, self._scoring())

    def _scoring(self) -> list[str]:
        """The sentences on scoring, quoted: nobody but a person makes a formula of them."""
        return [
            f"{unit.number} {unit.text}"
            for unit in self.units
            if unit.annex
            and any(word in heading for heading in unit.headings for word in ("评分", "计分", "得分"))
        ]

    def decided(self) -> list[Decision]:
        """All that is open, in the order of the page."""
        found = [
            *self.standard.decisions,
            *deciding.of_cover(self.standard),
            *deciding.of_contents(self.standard),
            *of_unread_tables(self.standard),
            *self.matching.decisions,
            *self.decisions,
            *self.tree.decisions,
            *grade_decisions(self.tree),
            *self.levels.decisions,
            *deciding.of_missing(self.parent.clauses, list(self.matching.taken)),
        ]
        if (validity := validity_said(self.standard)) is not None:
            found.append(validity)
        if self.formula is not None:
            found.append(deciding.of_formula(self.formula))
        return in_order(found)

    def written(self) -> dict[str, str]:
        """The files as text."""
        import json

        decisions = self.decided()
        out = {name: _yaml(data) for name, data in sorted(self.files.items())}
        out["decisions.md"] = decisions_page(self.standard, self.name, decisions)
        told = [decision.as_dict() for decision in decisions]
        out["imported/decisions.json"] = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        return out


def _yaml(data: Any) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    return yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=110)


def _named(chapter: str) -> str:
    return f"Chapter {chapter}" if chapter.isdigit() else f"Annex {chapter}"
