"""From the bytes of an .odt to a draft: opens the package, reads body, headers and notes; says what it met."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.dossier.draft import Aside, Draft, Item
from checker.dossier.findings import draft_of
from checker.dossier.model import Place
from checker.dossier.odf.inline import Changes
from checker.dossier.odf.lists import Lists
from checker.dossier.odf.names import below, get, long, name
from checker.dossier.odf.opened import Opened, opened
from checker.dossier.odf.story import Teller
from checker.dossier.source import Source

# Empty paragraphs and runs are cheap.
_MAX_MARKED = 300_000
_EDGES = {
    "header": ("style:header", "style:header-left", "style:header-first", "loext:header-first"),
    "footer": ("style:footer", "style:footer-left", "style:footer-first", "loext:footer-first"),
}
_CHANGED = ("text:insertion", "text:deletion")


def read(source: Source) -> Draft:
    """Raises Unreadable if the package is damaged, hostile, or holds no words at all."""
    file = opened(source.data, "office:text")
    _check_size(file.body)
    teller = Teller(file.styles, Lists(file.styles), Changes(frozenset(_changes(file.body))), source.path)
    headers, footers = (tuple(_margins(file, kind, teller, source.path)) for kind in ("header", "footer"))
    return draft_of((*headers, *teller.tell(file.body, Place(source.path)), *footers), teller.findings)


def _check_size(body: Any) -> None:
    """Counts before anything is built; a finished draft is counted once more (``bounds``)."""
    for kind, most in (("text:p", _MAX_MARKED), ("text:span", _MAX_MARKED), ("table:table-cell", MAX_PIECES)):
        if sum(1 for _ in body.iter(long(kind))) > most:
            raise too_many()


def _changes(body: Any) -> Iterator[str]:
    """The ids of tracked insertions and deletions; a change of looks alone changes nothing that is said."""
    for region in body.iter(long("text:changed-region")):
        if any(name(child) in _CHANGED for child in region):
            yield from (i for i in (get(region, "xml:id"), get(region, "text:id")) if i is not None)


def _margins(file: Opened, kind: str, teller: Teller, path: str) -> Iterator[Item]:
    """Page headers or footers of the kinds of pages that are used, each text once."""
    seen = set()
    for page in _pages(file):
        for edge in page:
            if name(edge) not in _EDGES[kind] or get(edge, "style:display") == "false":
                continue
            words = "".join(edge.itertext())
            if words not in seen:
                seen.add(words)
                yield Aside(teller.tell(edge, Place(path, part=kind)))


def _pages(file: Opened) -> Iterator[Any]:
    masters = below(file.layout, "office:master-styles")
    pages = {} if masters is None else {get(page, "style:name") or "": page for page in masters}
    wanted = ["Standard", *(get(s, "style:master-page-name") or "" for s in file.styles.by_name.values())]
    used: list[str] = []
    while wanted:
        called = wanted.pop(0)
        if called in pages and called not in used:
            used.append(called)
            wanted.append(get(pages[called], "style:next-style-name") or "")
    return (pages[called] for called in used)
