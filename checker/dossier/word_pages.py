"""Papers of Word and the like as pages: made by LibreOffice where it is installed, the words found on them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import bare
from checker.dossier.draft import Unreadable
from checker.dossier.model import Block, Place
from checker.dossier.old_office import filter_of, reader_of
from checker.dossier.soffice import all_converted, program
from checker.dossier.source import Source

SUFFIXES = (".docx", ".odt", ".doc", ".dot", ".wps", ".wpt", ".rtf")
_FILTERS = {"docx": "MS Word 2007 XML", "odf.text": "writer8"}


def can_be_made(suffix: str) -> bool:
    """Whether pages can be made of such a file here."""
    return suffix in SUFFIXES and program() is not None


def made(sources: Sequence[Source]) -> list[Source | None]:
    """A PDF of each, None where none could be made; those of one kind in one run."""
    out: list[Source | None] = [None] * len(sources)
    by_filter: dict[str, list[int]] = {}
    for number, source in enumerate(sources):
        if (name := _filter(source)) is not None:
            by_filter.setdefault(name, []).append(number)
    for name, numbers in by_filter.items():
        try:
            pages = all_converted(
                [sources[n].data for n in numbers], sources[numbers[0]].suffix, "pdf", by=name
            )
        except (Unreadable, OSError):  # no room for them: the report does without
            continue
        for number, data in zip(numbers, pages, strict=True):
            if data is not None:
                out[number] = replace(sources[number], suffix=".pdf", data=data)
    return out


def _filter(source: Source) -> str | None:
    reader = "docx" if source.suffix == ".docx" else reader_of(source.data, "docx")
    if reader is not None:
        return _FILTERS.get(reader)
    try:
        return filter_of(source.data, "docx")
    except Unreadable:
        return None


def words_at(places: Sequence[Place], blocks: Sequence[Block]) -> list[tuple[str, int, int, int]]:
    """For each place the text of its block, which part of it is meant, and how often it stands before in ``blocks``."""
    known = {block.place.without_offsets(): number for number, block in enumerate(blocks)}
    texts = [bare(block.text) for block in blocks]
    out = []
    for place in places:
        number = known.get(place.without_offsets())
        if number is None:
            out.append(("", 0, 0, 0))
            continue
        text = blocks[number].text
        before = sum(earlier.count(texts[number]) for earlier in texts[:number]) if texts[number] else 0
        out.append((text, place.start or 0, len(text) if place.end is None else place.end, before))
    return out
