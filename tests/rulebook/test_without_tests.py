"""An audit leaves the tests of shipped clauses unread; nothing else of a clause changes by that."""

from __future__ import annotations

from dataclasses import replace

from checker.rulebook import load_pack
from checker.rulebook.folder import without_tests


def test_clauses_are_the_same_but_for_their_tests() -> None:
    whole = load_pack("cqo-2023", region="hubei-2022")
    before = without_tests.set(True)
    try:
        short = load_pack("cqo-2023", region="hubei-2022")
    finally:
        without_tests.reset(before)
    assert all(clause.tests for clause in whole.clauses)
    assert short.clauses == tuple(replace(clause, tests=()) for clause in whole.clauses)
