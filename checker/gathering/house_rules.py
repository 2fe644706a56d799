"""Rules of the enterprise that records.yaml points at: they count where their words stand in a paper that has a say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.dossier.model import Block, DataFile, Place
from checker.facts import Evidence, Fact
from checker.gathering.model import Notice, Paper
from checker.gathering.papers import RULING_KINDS


def house_rule_facts(data: Sequence[DataFile], papers: Sequence[Paper]) -> list[Fact]:
    """One fact for each rule; ``papers`` have a say. One whose words do not stand where it says is not sure."""
    return [_fact(file, row, index, papers) for file, index, row in _rows(data)]


def not_found(data: Sequence[DataFile], papers: Sequence[Paper]) -> Iterator[Notice]:
    """Rules whose words do not stand where records.yaml says."""
    for file, index, row in _rows(data):
        if _found(row, papers) is None:
            name, place = row["document"], Place(file.path, line=file.lines.get(f"house_rules.{index}.words"))
            yield Notice(
                "words-not-found",
                "warning",
                {
                    "zh": f"“{row['words']}”不在 {name} 的原文中（或该文件无效、未能读取），不作为依据",
                    "en": f"`{row['words']}` does not stand in {name} (or it has no say, or was not read); it is not relied on",
                },
                place,
            )


def _rows(data: Sequence[DataFile]) -> Iterator[tuple[DataFile, int, Any]]:
    for file in data:
        if file.kind == "records":
            for index, row in enumerate(file.data.get("house_rules") or ()):
                yield file, index, row


def _fact(file: DataFile, row: Any, index: int, papers: Sequence[Paper]) -> Fact:
    found = _found(row, papers)
    line = file.lines.get(f"house_rules.{index}.topic", file.lines.get(f"house_rules.{index}"))
    pointer = Evidence(f"topic: {row['topic']}", Place(file.path, line=line))
    evidence = (pointer,) if found is None else (found, pointer)
    fields = {"topic": row["topic"], "document": row["document"]}
    return Fact("", "house_rule", fields, evidence=evidence, sure=found is not None)


def _found(row: Any, papers: Sequence[Paper]) -> Evidence | None:
    for paper in papers:
        if paper.document.path == row["document"] and paper.document.kind in RULING_KINDS:
            for block in paper.document.blocks:
                start = _at(row["words"], block)
                if start is not None:
                    end = start + len(row["words"])
                    return Evidence(row["words"], block.place.within(start, end))
    return None


def _at(words: str, block: Block) -> int | None:
    start = block.text.find(words)
    return start if start >= 0 and "remark" not in block.flags else None
