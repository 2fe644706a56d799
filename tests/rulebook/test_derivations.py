"""Derivations come in the order in which they can be drawn; a circle is an error that names it."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack

CLAUSE = "  concept: {name: qualified}"
ORDERED = """\
derivations:
  qualified:
    when:
      any:
        - concept: {name: [by_title, by_degree]}
  by_degree:
    when: {person: {education: {gte: 本科}}}
    cite: {source: A, standing: inferred}
  by_title:
    when: {none: [{concept: {name: by_degree}}]}
"""


def test_each_comes_after_those_that_it_uses(clause_with):
    pack = load_pack(clause_with(CLAUSE, derivations__yaml=ORDERED))
    assert [d.name for d in pack.derivations] == ["by_degree", "by_title", "qualified"]
    assert pack.derivations[0].cite == {"source": "A", "standing": "inferred"}
    assert pack.derivations[0].spot.line == 6


def test_a_circle_is_named(clause_with):
    circle = ORDERED.replace("person: {education: {gte: 本科}}", "concept: {name: by_title}")
    with pytest.raises(InputError) as caught:
        load_pack(clause_with(CLAUSE, derivations__yaml=circle))
    assert caught.value.code == "derivation-circle"
    assert "`by_degree` → `by_title` → `by_degree`" in caught.value.message
    assert [spot.line for spot in caught.value.spots] == [6, 9]


def test_a_concept_that_nobody_derives(clause_with):
    with pytest.raises(InputError) as caught:
        load_pack(clause_with("  concept: {name: qualifed}", derivations__yaml=ORDERED))
    assert caught.value.code == "unknown-concept"
    assert "did you mean `qualified`?" in caught.value.help
