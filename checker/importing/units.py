"""What of a standard could be a rule: each clause's own text, and each item of its lists, with what governs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.model import Place
from checker.importing.modality import Modality, joined, modality
from checker.importing.model import Clause, Passage, Standard
from checker.importing.tabled import asked_in
from checker.records import record

_NO_RULES = ("范围", "规范性引用文件", "引言")
_TERMS = "术语"
_FULL_STOP = re.compile("。")
# 评价指标见表A.1。 points elsewhere and asks for nothing.
_POINTER = re.compile(
    r"[^。；]{0,40}(?:见|详见|参见|如)(?:本文件)?(?:表|附录|图|第?\s*\d)[A-Z0-9.\s、和~～—-]*(?:的规定|所示|章|条)?[。]?"
)


@record(frozen=True, slots=True)
class Unit:
    """Words of one clause that may be one requirement.

    ``number`` is that of the clause, with the item's label (``4.3 a)``); ``headings`` are the titles that govern it,
    outermost first; ``lead`` is the sentence before a list; ``force`` is that of the words, or of the lead if they
    have none. ``term`` is the defined term of a definition.
    """

    number: str
    text: str
    place: Place
    headings: tuple[str, ...]
    force: Modality
    lead: str = ""
    term: str = ""
    annex: str = ""

    @property
    def title(self) -> str:
        """Its own title, or its first words."""
        words = self.text.rstrip("。；;：:，")
        return words if len(words) <= 30 else f"{words[:29]}…"

    @property
    def chapter(self) -> str:
        """The chapter's number or the annex's letter."""
        return self.number.split(".")[0].split(" ")[0]


def units_of(standard: Standard) -> tuple[Unit, ...]:
    """All units in the order of the text; scope and references have none."""
    out: list[Unit] = []
    for root in standard.clauses:
        if root.title.replace(" ", "") not in _NO_RULES:
            out += _below(root, ())
    return tuple(out)


def _below(clause: Clause, above: tuple[str, ...]) -> Iterator[Unit]:
    headings = (*above, clause.title) if clause.title else above
    if any(_TERMS in heading for heading in above[:1]):
        yield from _definition(clause, headings)
    elif not (_TERMS in clause.title and not above):
        yield from _own(clause, headings)
    for child in clause.children:
        yield from _below(child, headings)


def _definition(clause: Clause, headings: tuple[str, ...]) -> Iterator[Unit]:
    texts = [p for p in clause.passages if p.kind == "text"]
    if texts:
        text = "".join(p.text for p in texts)
        yield Unit(clause.number, text, texts[0].place, headings, modality(text), term=clause.title)


def _own(clause: Clause, headings: tuple[str, ...]) -> Iterator[Unit]:
    """The text outside of lists as one unit, each outer item with what stands below it, and each row of a table.

    The sentence that points to such a table leads in to its rows and is no unit of its own.
    """
    passages = [p for p in clause.passages if p.kind in ("text", "item")]
    texts, items = _parted(passages)
    said = "".join(p.text for p in texts)
    rows = [(table, list(asked_in(table))) for table in clause.tables]
    leads = {
        t.number: said for t, asked in rows if asked and t.number and f"表{t.number}" in said.replace(" ", "")
    }
    pointed = bool(leads) and len(_FULL_STOP.findall(said)) <= 1
    if texts and not pointed and not (modality(said).force is None and _POINTER.fullmatch(said)):
        yield Unit(clause.number, said, texts[0].place, headings, modality(said), annex=clause.annex)
    for count, (lead, item, inner) in enumerate(items, start=1):
        words = " ".join((item.text, *(f"{p.label}{p.text}" for p in inner)))
        own = joined([modality(item.text), *(modality(p.text) for p in inner)])
        # A verb of permission or ability inside an item does not undo 应 in the sentence that leads in.
        led = modality(lead)
        force = joined([own, led]) if own.force in (None, "can") else own
        label = item.label if item.label not in ("——", "·") else f"第{count}项"
        yield Unit(f"{clause.number} {label}", words, item.place, headings, force, lead, annex=clause.annex)
    for table, asked in rows:
        lead = leads.get(table.number, "")
        for number, row in asked:
            own = modality(row.text)
            force = joined([own, modality(lead)]) if own.force in (None, "can") else own
            name = f"{clause.number} {number}"
            yield Unit(name, row.text, row.place, headings, force, lead, annex=clause.annex)


def _parted(passages: Sequence[Passage]) -> tuple[list[Passage], list[tuple[str, Passage, list[Passage]]]]:
    texts: list[Passage] = []
    items: list[tuple[str, Passage, list[Passage]]] = []
    lead = ""
    for at, passage in enumerate(passages):
        following = passages[at + 1].kind if at + 1 < len(passages) else ""
        if passage.kind == "text":
            lead = passage.text if following == "item" and passage.text.endswith(("：", ":")) else ""
            if not lead:
                texts.append(passage)
        elif passage.depth <= 1 or not items:
            items.append((lead, passage, []))
        else:
            items[-1][2].append(passage)
    return texts, items
