"""What the shipped packs present as a source's words, and how well they say it is known, against the facts themselves.

`evidence.tsv` has the words of each fact; a pack may quote them and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker import load_pack
from checker.rulebook.folder import shipped
from checker.rulebook.lint_clauses import truths
from checker.rulebook.model import Pack

RULES = Path(__file__).resolve().parent.parent.parent / "rules"
Cite = Mapping[str, Any]


def _evidence() -> dict[str, list[tuple[str, str]]]:
    out: dict[str, list[tuple[str, str]]] = {}
    lines = (Path(__file__).parent / "evidence.tsv").read_text("utf-8").splitlines()
    for fact, known, words in (line.split("\t") for line in lines if not line.startswith("#")):
        out.setdefault(fact, []).append((known, words))
    return out


EVIDENCE = _evidence()


def _cites(node: Any) -> Iterator[Cite]:
    if isinstance(node, dict):
        if "source_words" in node or {"source", "standing"} <= set(node):
            yield node
        for value in node.values():
            yield from _cites(value)
    elif isinstance(node, list):
        for value in node:
            yield from _cites(value)


CITES = [
    (path.relative_to(RULES).as_posix(), cite)
    for path in sorted(RULES.rglob("*.yaml"))
    if "vocabulary" not in path.parts and path.name != "sources.yaml"
    for cite in _cites(yaml.safe_load(path.read_text("utf-8")))
]


def _facts(cite: Cite) -> list[str]:
    return re.split(r",\s*", str(cite.get("fact") or ""))


def wrong_words(cite: Cite) -> bool:
    """Words that no fact that is cited has."""
    said = cite.get("source_words")
    known = [words for fact in _facts(cite) for _, words in EVIDENCE.get(fact, ())]
    return said is not None and not any(said in words for words in known)


def wrong_standing(cite: Cite) -> bool:
    """`quoted` of a fact that is only reported, or known of one that no publication is named for."""
    known = {how for fact in _facts(cite) for how, _ in EVIDENCE.get(fact, ())}
    too_sure = cite["standing"] == "quoted" and bool(known) and "quoted" not in known
    return too_sure or (known == {"unsourced"} and _sure(cite))


def _sure(cite: Cite) -> bool:
    # An entry of a ledger has the status of its check in the same place.
    return cite.get("status") not in ("unverified", "not_applicable")


def test_words_are_a_part_of_the_evidence() -> None:
    assert [(path, cite["source_words"]) for path, cite in CITES if wrong_words(cite)] == []
    assert len([cite for _, cite in CITES if "source_words" in cite]) > 150


def test_nothing_is_known_better_than_its_fact() -> None:
    assert [(path, cite["fact"]) for path, cite in CITES if wrong_standing(cite)] == []


def test_other_words_and_a_better_standing_are_seen() -> None:
    veto = {"fact": "RS-AUTH-1", "source": "A2023-CCN", "standing": "reported"}
    assert not wrong_words(veto | {"source_words": "行使质量安全“一票否决”权"})
    assert wrong_words(veto | {"source_words": "质量安全一票否决权不得被推翻"})
    assert wrong_words({"fact": "none", "source": "A2023-CCN", "source_words": "质量"})
    assert wrong_standing(veto | {"standing": "quoted"}) and not wrong_standing(veto)


def _deciding(pack: Pack) -> list[str]:
    """Clauses that may be satisfied or violated though their source's publisher is not identified."""
    return [
        clause.id
        for clause in pack.clauses
        if _unverified(clause.cite, pack)
        and not clause.unverified
        and (True in truths(clause.satisfied) or (clause.violated and True in truths(clause.violated)))
    ]


def _unverified(cite: Cite, pack: Pack) -> bool:
    source = pack.sources.get(str(cite.get("source"))) or {}
    return "unverified" in (cite.get("status"), source.get("status"))


@pytest.mark.parametrize("name", sorted(shipped()))
def test_an_unidentified_publisher_decides_nothing_in_any_region(name: str) -> None:
    for region in (None, *load_pack(name).regions):
        assert _deciding(load_pack(name, region=region)) == [], region
