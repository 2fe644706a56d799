"""Rules of the enterprise that records.yaml points at: they count where their words stand in a paper that has a say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any

from checker.dossier.clean import squeeze
from checker.dossier.model import DataFile, Document, Place
from checker.facts import Evidence, Fact
from checker.gathering.model import Notice, Paper
from checker.gathering.papers import RULING_KINDS
from checker.gathering.whole_rule import is_a_rule, places_of
from checker.patterns import Pattern


def house_rule_facts(data: Sequence[DataFile], papers: Sequence[Paper]) -> list[Fact]:
    """One fact for each rule; ``papers`` have a say.

    One whose words do not stand where it says, or stand there as a part of something else, is not sure.
    """
    pointed = [_fact(file, row, index, papers) for file, index, row in _rows(data)]
    return [*pointed, *_read(papers)]


def _read(papers: Sequence[Paper]) -> Iterator[Fact]:
    """Rules that were read in papers without being pointed at."""
    for paper in papers:
        for said in paper.reading.officer:
            if said.kind == "house_rule" and said.value is not None and _may_rule(paper.document, said.value):
                fields = {"topic": said.value, "document": paper.document.path}
                evidence = (Evidence(said.text, said.place),)
                yield Fact("", "house_rule", fields, evidence=evidence, sure=said.certainty == "sure")


# 品质手册, 岗位手册, 议事约定: of no kind that is known, and rules by their names.
_RULES = Pattern(
    r"(?:手册|责任制|条例|规则|规范|制度|办法|规定|细则|规程|约定|规矩|守则|章程|分工|干活清单|须知|说明书|岗位说明|岗位职责|家规|手边事|(?:干|做|管)(?:些|点)?(?:什么|啥)|怎么(?:议事|议|办|管|定))(?:[（(][^（()）]{0,20}[)）]|[-_—]?节[录选]|[-_ ]?v?[\d.]+版?)*$",
    "册度制例则范法定程约矩守章工单知书细明责规事么啥怎",
)
_FORMS = Pattern(r"(?:任免|聘任|任命|任用|任职)(?:审批|呈报|报批|登记)?表", "任聘")


def _may_rule(document: Document, topic: str) -> bool:
    """Whether a rule on ``topic`` may be read there: a form that appoints tells how the officer was chosen, and rules nothing."""
    if document.kind in RULING_KINDS:
        return True
    if document.kind != "other" or document.status != "read":
        return False
    names = [squeeze(n) for n in (document.title or "", PurePosixPath(document.path).stem) if n]
    if topic == "competition" and any(_FORMS.search(name) for name in names):
        return True
    return any(_RULES.search(name) for name in names)


def not_found(data: Sequence[DataFile], papers: Sequence[Paper]) -> Iterator[Notice]:
    """Rules whose words do not stand where records.yaml says, or are no rule there."""
    for file, index, row in _rows(data):
        found, ruled = _found(row, papers)
        if found is not None and not ruled:
            place = Place(file.path, line=file.lines.get(f"house_rules.{index}.words"))
            yield Notice(
                "words-not-a-rule",
                "warning",
                {
                    "zh": f"“{row['words']}”在 {row['document']} 中不是完整的一句规定（只是句中的一部分，或该句含有否定、例外、引用），不作为依据；请引用整句",
                    "en": f"`{row['words']}` is no whole rule in {row['document']} (a part of a sentence, or one that denies, excepts or "
                    "quotes); it is not relied on: quote the whole sentence",
                },
                place,
            )
        if found is None:
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
    found, ruled = _found(row, papers)
    line = file.lines.get(f"house_rules.{index}.topic", file.lines.get(f"house_rules.{index}"))
    pointer = Evidence(f"topic: {row['topic']}", Place(file.path, line=line))
    evidence = (pointer,) if found is None else (found, pointer)
    fields = {"topic": row["topic"], "document": row["document"]}
    return Fact("", "house_rule", fields, evidence=evidence, sure=ruled)


def _found(row: Any, papers: Sequence[Paper]) -> tuple[Evidence | None, bool]:
    """The words in their place, and whether they are a rule there; a place where they are one goes first."""
    words, other = row["words"], None
    for paper in papers:
        if paper.document.path == row["document"] and paper.document.kind in RULING_KINDS:
            for block in paper.document.blocks:
                for start in places_of(words, block):
                    found = Evidence(words, block.place.within(start, start + len(words)))
                    if is_a_rule(words, block, start, row["topic"]):
                        return found, True
                    other = other or found
    return other, False
