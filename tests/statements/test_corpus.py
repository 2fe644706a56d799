"""How good the reading is: no more false grants and no smaller share than what was reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.scoring import by_keyword, by_reader, read_cases, score

CORPUS = Path(__file__).parent.parent / "corpus"

# file: (at least this share of cases wholly right, at least this share of grants found, at most so many false grants)
FLOORS = {
    "tune/forms.jsonl": (0.95, 0.95, 0),
    "tune/layouts.jsonl": (0.95, 0.94, 0),
    "tune/wild.jsonl": (0.95, 0.96, 0),
    "tune/matrices.jsonl": (0.965, 0.96, 0),
    "tune/trials.jsonl": (0.91, 0.87, 4),
    "tune/ordinary.jsonl": (0.90, 0.84, 0),
    "tune/traps.jsonl": (0.93, 0.95, 0),
}


@pytest.mark.parametrize("name", FLOORS)
def test_the_reading_keeps_its_level(name: str) -> None:
    right, found, false = FLOORS[name]
    made = score("cqo", read_cases(CORPUS / name), by_reader("cqo-2023"))
    assert made.false_grants <= false, made.wrong
    assert made.right / made.cases >= right
    assert made.grants_found / made.grants >= found


@pytest.mark.parametrize("name", FLOORS)
def test_keywords_would_be_worse(name: str) -> None:
    cases = read_cases(CORPUS / name)
    assert score("keyword", cases, by_keyword(weak=False)).false_grants > 20
