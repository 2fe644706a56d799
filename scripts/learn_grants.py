"""Makes checker/statements/learned/weights.txt from labelled statements and dossiers, and tells how well it works.

Learns from tests/corpus/tune, and from what gives the granted rights in tests/corpus/dossiers and tests/corpus/learning. Needs the
package scikit-learn. Each sixth of the cases is weighed once by weights that were learned from the others; the bar is set where 97 %
of the grants that the reader finds stay sure.

    python scripts/learn_grants.py            # learns, writes the weights
    python scripts/learn_grants.py --tell     # only tells how well
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from weighing import learned, write

from checker.audit import fitted
from checker.dossier.reading import read_dossier
from checker.rulebook.vocabularies import vocabulary_of
from checker.scoring import said_of
from checker.scoring_dossiers import read_labels
from checker.statements import as_page, reading
from checker.statements.learned.masked import names
from checker.statements.learned.unlike import MATTERS, features
from checker.statements.learned.weights import FILE
from checker.statements.reading import reader

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
TARGET = ROOT / "checker" / "statements" / "learned" / FILE
KEPT = 0.97
_PARTS, _TOGETHER = 6, 65
"""Cases that stand together are mostly of one writer."""
_SEEN_IN, _INVERSE_REGULARISATION, _WEIGHT_OF_A_GRANT = 5, 0.05, 4
_WEIGHT_OF_NO_LABEL = 0.2
"""What names a matter and has no label for it is no grant, and seldom read as one."""


@dataclass(frozen=True)
class Example:
    """A labelled text for one authority; ``labelled`` is whether a label tells of it, ``read`` whether it is read as a sure grant.

    Of no ``part`` is what is always learned from.
    """

    features: frozenset[str]
    granted: bool
    labelled: bool
    read: bool
    part: int


def main() -> None:
    examples = [one for found in _all_examples() for one in found]
    print(f"{len(examples)} texts for an authority, {sum(e.granted for e in examples)} grant it")
    bar = _tell(examples)
    if "--tell" not in sys.argv:
        weights, start = _learn(examples)
        write(TARGET, bar, start, weights)


def _all_examples() -> list[list[Example]]:
    jobs = []
    for file in sorted(CORPUS.glob("tune/*.jsonl")):
        lines = file.read_text("utf-8").splitlines()
        jobs += [
            (at // _TOGETHER % _PARTS, lines[at : at + _TOGETHER]) for at in range(0, len(lines), _TOGETHER)
        ]
    folders = [f for f in sorted(CORPUS.glob("dossiers/*")) + sorted(CORPUS.glob("learning/*")) if f.is_dir()]
    dossiers = [
        (at % _PARTS, folder, file.stem)
        for at, folder in enumerate(folders)
        for file in sorted(folder.glob("labels/*.json"))
    ]
    with ProcessPoolExecutor() as pool:
        return [_plain(), *pool.map(_examples, jobs), *pool.map(_of_dossier, dossiers, chunksize=4)]


def _plain() -> list[Example]:
    """Rights in the plainest words, two in a text: learned from, and not counted."""
    found = []
    for line in (CORPUS / "learning" / "plain_grants.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)
        seen = (features(told["text"], told["headings"], authority) for authority in told["grants"])
        found += [Example(each, True, True, False, _PARTS) for each in seen if each is not None]
    return found


def _examples(job: tuple[int, Sequence[str]]) -> list[Example]:
    part, lines = job
    with rooms_alone():
        return [example for line in lines for example in _of_case(json.loads(line), part)]


@contextmanager
def rooms_alone() -> Iterator[None]:
    """Without the look for which the weights are made."""

    def as_read(statements: Any, *_: Any) -> Any:
        return tuple(statements)

    with patch.object(reading, "doubt_unlike", as_read), patch.object(as_page, "doubt_unlike", as_read):
        yield


def _of_case(case: dict[str, Any], part: int) -> Iterator[Example]:
    vocabulary = vocabulary_of("cqo-2023")
    said = said_of(as_page.statements_in(case["text"], case["headings"], vocabulary), vocabulary.officer)
    labels: dict[str, list[str]] = {}
    for label in case["expect"]:
        if label["holder"] == vocabulary.officer:
            effect = label["effect"]
            labels.setdefault(label["authority"], []).extend([effect] if isinstance(effect, str) else effect)
    for authority, right in MATTERS.items():
        found = features(case["text"], case["headings"], authority)
        if found is None or not (authority in labels or names(case["text"], right)):
            continue
        read = ("grant", "sure") in said.get(authority, ())
        yield Example(found, "grant" in labels.get(authority, ()), authority in labels, read, part)


def _of_dossier(job: tuple[int, Path, str]) -> list[Example]:
    """What surely gives the officer a right that is labelled as granted."""
    part, folder, name = job
    labels = next(each.clauses for each in read_labels(folder) if each.name == name)
    dossier = read_dossier(folder / name)
    vocabulary, _ = fitted(vocabulary_of("cqo-2023"), dossier)
    read = reader()
    found = {}
    with rooms_alone():
        for document in dossier.documents:
            blocks = {block.place: block for block in document.blocks}
            for one in read(document.blocks, vocabulary).statements:
                right = f"strategy_{one.power}" if one.authority == "strategy" else one.authority
                block = blocks.get(one.place.without_offsets())
                sure = (one.holder, one.effect, one.certainty) == (vocabulary.officer, "grant", "sure")
                if sure and block is not None and labels.get(f"authority.{right}") == "granted":
                    found[block.text, one.authority] = features(
                        block.text, block.governed_by(), one.authority
                    )
    return [Example(each, True, True, True, part) for each in found.values() if each is not None]


def _learn(examples: Sequence[Example]) -> tuple[Any, int]:
    return learned(
        [e.features for e in examples],
        [e.granted for e in examples],
        seen_in=_SEEN_IN,
        inverse_regularisation=_INVERSE_REGULARISATION,
        weight_of_yes=_WEIGHT_OF_A_GRANT,
        told=[1.0 if e.labelled else _WEIGHT_OF_NO_LABEL for e in examples],
    )


def _tell(examples: Sequence[Example]) -> int:
    """Prints how texts are heard by weights that have not seen their neighbours; returns the bar."""
    read, others = [], []
    for part in range(_PARTS):
        table, start = _learn([e for e in examples if e.part != part])
        for each in (e for e in examples if e.part == part):
            weight = start + sum(table.get(f, 0) for f in each.features)
            if each.granted and each.read:
                read.append(weight)
            elif each.labelled and not each.granted:
                others.append(weight)
    print(f"{len(read)} grants that are found, {len(others)} labelled as less")
    for kept in (0.9, 0.95, KEPT, 0.98, 0.99):
        bar = float(np.quantile(read, 1 - kept))
        heard = float(np.mean([w < bar for w in others]))
        print(
            f"  {kept:.1%} of the grants stay sure: {heard:.0%} of the others would be heard (bar {bar:.0f})"
        )
    return round(float(np.quantile(read, 1 - KEPT)))


if __name__ == "__main__":
    main()
