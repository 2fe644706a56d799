"""Where mutants are tried: the words of a test are read once, and a pack is built of one clause alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from checker.clock import today
from checker.dossier.model import Document
from checker.engine import by_name
from checker.errors import InputError
from checker.facts import Fact
from checker.judgement import judge
from checker.mutation.changes import Change
from checker.mutation.grafting import grafted, without
from checker.packtest import premises
from checker.rulebook.asking import nearest_topics
from checker.rulebook.clause_tests import parse_test
from checker.rulebook.layers import Layer, merged
from checker.rulebook.loading import build
from checker.rulebook.model import Clause, ClauseTest, Pack
from checker.rulebook.node import Node
from checker.rulebook.scope import Scope, vocabulary_ids
from checker.rulebook.unverified import as_if_verified
from checker.rulebook.vocabularies import nearest

Given = tuple[tuple[Fact, ...], tuple[Document, ...]]
ABSENT = "not_in_force"
NONSENSE = "error"


class Bench:
    """Runs tests of single clauses against packs that differ in one thing."""

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        self.layers = tuple(_slim(layer) for layer in layers)
        self.vocabulary = nearest(layers)
        self._files = merged(layer.clauses for layer in layers)
        self.topics = nearest_topics(layers)
        self._scope = Scope({}, vocabulary_ids(self.vocabulary, self.topics), frozenset())
        self._matcher = by_name("plain")
        self._given: dict[tuple[str, ClauseTest], Given] = {}
        self._packs: dict[tuple[str, str | None, str | None], Pack | None] = {}
        self._verdicts: dict[tuple[str, ClauseTest], str] = {}

    def tests(self, clause: str) -> tuple[ClauseTest, ...]:
        """The tests that stand in the clause's file."""
        tests = self._files[clause].get("tests")
        return tuple(parse_test(each, self._scope) for each in tests.elements()) if tests else ()

    def pack(self, clause: str, test: ClauseTest) -> Pack | None:
        """The unchanged pack, of the one clause, that ``test`` is about; None where the clause is absent."""
        key = (clause, test.region, test.as_of)
        if key not in self._packs:
            self._packs[key] = self._build(self.layers, clause, test)
        return self._packs[key]

    def verdict(self, clause: str, test: ClauseTest) -> str:
        """What ``test`` comes to as the pack stands."""
        key = (clause, _bare(test))
        if key not in self._verdicts:
            self._verdicts[key] = self._judged(self.pack(clause, test), clause, test)
        return self._verdicts[key]

    def changed(self, layers: tuple[Layer, ...], clause: str, test: ClauseTest) -> Pack | None:
        """The pack of one clause out of a mutant's layers. Raises InputError if the mutant makes no sense."""
        return self._build(tuple(_slim(layer) for layer in layers), clause, test)

    def mutant_verdict(self, pack: Pack | None, clause: str, test: ClauseTest) -> str:
        """What ``test`` comes to under a changed pack; exceptions that begin to disagree are noticed, too."""
        try:
            return self._judged(pack, clause, test)
        except InputError:
            return NONSENSE

    def _judged(self, pack: Pack | None, clause: str, test: ClauseTest) -> str:
        if pack is None:
            return ABSENT
        facts, documents = self._premises(pack.clauses[0], test, pack)
        if test.once_verified:
            pack = as_if_verified(pack)
        judged = judge(pack, facts, documents, self._matcher, as_of=test.as_of or today())
        return judged.findings[0].verdict

    def _premises(self, clause: Clause, test: ClauseTest, pack: Pack) -> Given:
        key = (clause.id, _bare(test))
        if key not in self._given:
            self._given[key] = premises(clause, test, pack, test.as_of or today())
        return self._given[key]

    def _build(self, layers: tuple[Layer, ...], clause: str, test: ClauseTest) -> Pack | None:
        alone = tuple(_only(layer, clause) for layer in layers)
        try:
            return build(alone, region=test.region, as_of=test.as_of, vocabulary=self.vocabulary)
        except InputError as error:
            if error.code == "no-clause":
                return None
            raise


def _bare(test: ClauseTest) -> ClauseTest:
    facts = tuple(tuple(sorted(fact.items())) for fact in test.facts)
    return replace(test, verdict="", facts=facts)  # type: ignore[arg-type]


def _slim(layer: Layer) -> Layer:
    """The layer without what no verdict rests on."""
    return replace(
        layer, ledger={}, sections={name: without(node, "order") for name, node in layer.sections.items()}
    )


def _only(layer: Layer, clause: str) -> Layer:
    return replace(
        layer,
        clauses={
            name: without(node, "tests", "mutants") for name, node in layer.clauses.items() if name == clause
        },
        regions={name: _region(node, clause) for name, node in layer.regions.items()},
    )


def _region(node: Node, clause: str) -> Node:
    changes: dict[str, Any] = node.plain("clauses") or {}
    if not changes:
        return node
    kept = {name: change for name, change in changes.items() if name == clause}
    return grafted(node, Change((*node.path, "clauses"), "", kept))


def keys_of(tests: Sequence[ClauseTest]) -> list[tuple[str | None, str | None]]:
    """The regions and days that tests are about, each once."""
    return list(dict.fromkeys((test.region, test.as_of) for test in tests))
