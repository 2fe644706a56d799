"""Makes checker/gathering/learned/weights.txt from labelled dossiers, and tells how well it hears what it has not seen.

Needs the package scikit-learn. Each sixth of the sets is heard once by weights that were learned from the other sets; the bar is
set where 85 % of the rights that are truly given, and that all other rooms let pass, stay given.

    python scripts/learn_doubts.py            # learns, writes the weights
    python scripts/learn_doubts.py --tell     # only tells how well
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from weighing import learned, write

import checker.gathering.gathering as gathering
from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Place
from checker.gathering.learned import doubts
from checker.gathering.learned.features import features
from checker.gathering.said_there import Said
from checker.scoring_dossiers import read_labels, score_dossiers
from checker.statements.learned.masked import RIGHTS
from checker.statements.learned.weights import FILE

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
TARGET = ROOT / "checker" / "gathering" / "learned" / FILE
KEPT = 0.85
_SEEN_IN, _PARTS = 4, 6
_INVERSE_REGULARISATION, _WEIGHT_OF_A_DOUBT, _WEIGHT_OF_A_TWIN = 0.1, 5, 6
_BLANK = re.compile(r"[\s|*#]")
_STOPS = re.compile(r"[。；;]")


@dataclass(frozen=True)
class Example:
    """A sentence beside a right: its features, whether it is what the labels name as lessening it, and whose it is."""

    features: frozenset[str]
    lessens: bool
    folder: str
    right: tuple[str, str, str] | None
    granted: bool
    passed: bool


def main() -> None:
    examples = [one for found in _all_examples() for one in found] + _single_sentences()
    print(f"{len(examples)} sentences beside rights, {sum(e.lessens for e in examples)} lessen one")
    bar = _tell(examples)
    if "--tell" not in sys.argv:
        weights, start = _learn(examples)
        write(TARGET, bar, start, weights)


def _all_examples() -> list[list[Example]]:
    folders = [f for f in sorted(CORPUS.glob("dossiers/*")) + sorted(CORPUS.glob("learning/*")) if f.is_dir()]
    jobs = [(folder, file.stem) for folder in folders for file in sorted(folder.glob("labels/*.json"))]
    with ProcessPoolExecutor() as pool:
        return list(pool.map(_examples, jobs, chunksize=4))


def _single_sentences() -> list[Example]:
    """Sentences beside one right, with near twins that lessen nothing; they are learned from, and not counted."""
    found = []
    for line in (CORPUS / "learning" / "sentences.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)
        block = Block(told["text"], told["kind"], Place("said.md", paragraph=1))
        said = Said(
            block,
            told["text"],
            told.get("before", ""),
            told.get("heads", ""),
            told.get("whole", told["text"]),
        )
        seen = features(said, told["right"], own=told.get("own", False))
        if seen is not None:
            lessens = told["lessens"]
            found.append(Example(seen, lessens, "sentences", None, granted=not lessens, passed=False))
    return found


def _examples(job: tuple[Path, str]) -> list[Example]:
    folder, name = job
    labelled = [each for each in read_labels(folder) if each.name == name]
    taken: dict[str, Any] = {}

    def look(papers: Any, officer: str, names: Any, as_of: str, lapsed: Any = ()) -> Any:
        given = doubts.given_to(papers, officer, lapsed)
        rights = {right: given.get(right, ()) for right in RIGHTS}
        taken["heard"] = list(doubts.heard_of(papers, rights, names, as_of))
        taken["titled"] = [lambda text, d=paper.document: names.titled(squeeze(text), d) for paper in papers]
        return list(papers)

    with patch.object(gathering, "with_learned_doubts", look):
        wrong = " ".join(score_dossiers(labelled, "cqo-2023")["authority"].wrong)
    evidence = json.loads((folder / "labels" / f"{name}.json").read_text("utf-8")).get("evidence", {})
    found = []
    for clause, answer in labelled[0].clauses.items():
        right = clause.removeprefix("authority.").removeprefix("strategy_")
        if answer not in ("granted", "not") or right not in RIGHTS:
            continue
        told = evidence.get(clause.removeprefix("authority."), [])
        words = _Words([told] if isinstance(told, str) else told, taken.get("titled", ()))
        correct = f" {clause}:" not in f" {wrong}"
        for heard in taken.get("heard", ()):
            if heard.right != right:
                continue
            lessens = answer == "not" and words.hold(heard.said)
            key = (folder.name, name, right)
            passed = correct is (answer == "granted")
            found.append(Example(heard.features, lessens, folder.name, key, answer == "granted", passed))
    return found


class _Words:
    """The words that the labels of a right name, as each paper has them."""

    def __init__(self, told: Sequence[str], titled: Sequence[Any]) -> None:
        all_told = [text for words in told for text in (words, *(name(words) for name in titled))]
        bare = [_BLANK.sub("", squeeze(text)) for text in all_told]
        self._rows = [
            [cell for words in text.split("|") if len(cell := squeeze(words.strip())) > 1]
            for text in all_told
            if text.strip().startswith("|")
        ]
        self._whole = {_STOPS.sub("", text) for text in bare if len(text) >= 6}
        self._parts = {part for text in bare for part in _STOPS.split(text) if len(part) > 4}

    def hold(self, said: Any) -> bool:
        if said.block.kind == "cell" and any(
            len(cells) > 1 and all(cell in said.text for cell in cells) for cells in self._rows
        ):
            return True
        text, whole = (_STOPS.sub("", _BLANK.sub("", words)) for words in (said.text, said.whole))
        if len(text) < 6:
            return False
        in_block = any(len(words) >= 8 and words in whole for words in self._whole)
        near = in_block and any(part in text or text in part for part in self._parts)
        return near or any(text in words for words in self._whole)


def _learn(examples: Sequence[Example]) -> tuple[Mapping[str, int], int]:
    sure = [e for e in examples if e.granted or e.lessens]
    return learned(
        [e.features for e in sure],
        [e.lessens for e in sure],
        seen_in=_SEEN_IN,
        inverse_regularisation=_INVERSE_REGULARISATION,
        weight_of_yes=_WEIGHT_OF_A_DOUBT,
        told=[1.0 if e.right else _WEIGHT_OF_A_TWIN for e in sure],
    )


def _tell(examples: Sequence[Example]) -> int:
    """Prints how rights are heard by weights that have not seen their set; returns the bar."""
    most: dict[tuple[str, str, str], tuple[int, Example]] = {}
    folders = sorted({e.folder for e in examples})
    for part in (folders[at::_PARTS] for at in range(_PARTS)):
        table, start = _learn([e for e in examples if e.folder not in part])
        for each in (e for e in examples if e.folder in part and e.right is not None):
            weight = start + sum(table.get(f, 0) for f in each.features)
            if each.right not in most or weight > most[each.right][0]:
                most[each.right] = weight, each
    for what, only_passed in (("all rights", False), ("rights that pass without", True)):
        told = [(w, e) for w, e in most.values() if e.passed or not only_passed]
        given, kept_from = [w for w, e in told if e.granted], [w for w, e in told if not e.granted]
        print(f"{what}: {len(given)} given, {len(kept_from)} not")
        for kept in (0.7, 0.8, 0.85, 0.9, 0.95):
            bar = float(np.quantile(given, kept))
            caught = float(np.mean([w > bar for w in kept_from]))
            print(f"  {kept:.0%} of the given stay so: {caught:.0%} of the others are heard (bar {bar:.0f})")
    return round(float(np.quantile([w for w, e in most.values() if e.granted and e.passed], KEPT)))


if __name__ == "__main__":
    main()
