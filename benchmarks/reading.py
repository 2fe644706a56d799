"""Reading for authority beside jieba merely segmenting the same text: ``python benchmarks/reading.py``.

Processor time on one core, explanation records included; runs take turns and the quickest of each side counts, since
noise only adds. Needs jieba (the extra ``dev``). Ends with 1 if a bar is missed.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import jieba

from checker.dossier import read_dossier
from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

ROOT = Path(__file__).resolve().parent.parent
CASES = ("battery-maker", "car-parts", "food-maker", "listed-group", "cosmetics-draft")
ROUNDS = 9
BAR = 1 / 3
"""Our time over jieba's: three times as fast."""
GROWTH_BAR = 1.5
"""Time for each character of a paper a hundred times as long."""


def main() -> int:
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    vocabulary = vocabulary_of("cqo-2023")
    sentences = [
        Block(row["text"], "paragraph", Place("tune"), tuple(row["headings"]))
        for file in sorted((ROOT / "tests" / "corpus" / "tune").glob("*.jsonl"))
        for row in map(json.loads, file.open(encoding="utf-8"))
    ]
    papers = [b for c in CASES for d in read_dossier(ROOT / "cases" / c).documents for b in d.blocks]

    def ours(blocks: Sequence[Block]) -> None:
        number = count(1)
        read_blocks(blocks, vocabulary, lambda: f"s{next(number)}")

    def theirs(blocks: Sequence[Block]) -> None:
        for block in blocks:
            jieba.lcut(block.text)

    print(f"{'':34}{'ours':>9}{'jieba':>9}{'ratio':>8}{'bar':>6}")
    missed = 0
    for name, blocks in (
        ("labelled sentences, all dense", sentences[::10]),
        ("papers of five cases", papers),
    ):
        mine, other = _quickest(lambda b=blocks: ours(b), lambda b=blocks: theirs(b))  # type: ignore[misc]
        missed += mine / other > BAR
        verdict = "" if mine / other <= BAR else "  missed"
        print(f"{name:34}{mine * 1000:6.0f} ms{other * 1000:6.0f} ms{mine / other:8.2f}{BAR:6.2f}{verdict}")
    short, long = (_numbered(papers, times) for times in (1, 100))
    ours(short)
    growth = _took(lambda: ours(long)) / len(long) * len(short) / _took(lambda: ours(short))
    missed += growth > GROWTH_BAR
    print(
        f"{'a paper a hundred times as long':34}{'':18}{growth:8.2f}{GROWTH_BAR:6.2f}{'  missed' * (growth > GROWTH_BAR)}"
    )
    return 1 if missed else 0


def _numbered(blocks: Sequence[Block], times: int) -> list[Block]:
    """The blocks again and again, each a little different, so that nothing is remembered."""
    return [Block(f"{b.text}（编号{n}）", b.kind, b.place, b.headings) for n in range(times) for b in blocks]


def _quickest(ours: Callable[[], None], theirs: Callable[[], None]) -> tuple[float, float]:
    ours(), theirs()
    pairs = [(_took(ours), _took(theirs)) for _ in range(ROUNDS)]
    return min(a for a, _ in pairs), min(b for _, b in pairs)


def _took(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
