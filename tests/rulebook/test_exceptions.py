"""Labelled exceptions of a clause."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack

CLAUSE = """\
  authority: {held: full}
exceptions:
  - label: small
    when: {enterprise: {size: [微型, 小型]}}
    cite: {source: A, clause: 第四条, standing: reported}
  - label: listed
    when: {enterprise: {is_listed: true}}
    verdict: violated
    cite: {source: A, standing: inferred}"""


def test_an_exception_switches_off_unless_it_says_otherwise(clause_with):
    small, listed = load_pack(clause_with(CLAUSE)).clauses[0].exceptions
    assert (small.label, small.verdict, small.cite["clause"]) == ("small", "not_applicable", "第四条")
    assert (listed.label, listed.verdict) == ("listed", "violated")
    assert (small.spot.line, listed.spot.line) == (9, 12)


BROKEN = [
    ("repeated-id", ("listed\n", "small\n"), 12),
    ("unknown-value", ("verdict: violated", "verdict: off"), 14),
    ("unknown-source", ("source: A, standing: inferred", "source: C, standing: inferred"), 15),
    ("missing-key", ("    cite: {source: A, clause: 第四条, standing: reported}\n", ""), 9),
]


@pytest.mark.parametrize(("code", "change", "line"), BROKEN)
def test_mistakes(clause_with, code, change, line):
    with pytest.raises(InputError) as caught:
        load_pack(clause_with(CLAUSE.replace(*change)))
    assert (caught.value.code, caught.value.spots[0].line) == (code, line)
