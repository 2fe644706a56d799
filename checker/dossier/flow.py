"""From a draft to blocks: every paragraph gets what governs it – headings, post, lead-in, table heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from checker.dossier.clean import squeeze, tidy
from checker.dossier.draft import Aside, Item, Para, Table
from checker.dossier.heading_words import is_sentence, post_line, short
from checker.dossier.heads_again import parted
from checker.dossier.key_tables import key_in_form, key_of
from checker.dossier.leadins import LeadIns, Step
from checker.dossier.legends import is_legend
from checker.dossier.metadata import Title
from checker.dossier.model import Block, BlockKind
from checker.dossier.outline import Rank, headings_in, marker_for, shown_text
from checker.dossier.table_heads import Heads, table_heads
from checker.patterns import Pattern
from checker.records import record

_CAPTION = Pattern(r"(?i)(?:附?表|table)\s*[0-9一二三四五六七八九十.\-–]*\s*[:：.、]?\s*\S.*")
_LEGEND_REACH = 3
_OF_TABLES = Pattern(
    r"(?:本表|表中|表内|各表|下列?各?表|权限表)[^。;]{0,6}[“\"'‘「]?[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑*＊#＃]", "表"
)
_SIGN = Pattern(r"[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑*＊#＃]", "★☆▲△▼▽●○◎⊙□■◇◆√✓×☑*＊#＃")
_LETTER = Pattern(r"(?<![A-Za-z])[A-Z](?![A-Za-z])", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CONTENTS = "目录"


@record(frozen=True, slots=True)
class _Open:
    """A heading that is in force: ``key`` tells which later headings stand beside it."""

    key: str
    level: int
    text: str


@dataclass(slots=True)
class _Flow:
    """``base`` governs all of it (of a cell: what governs the table); ``heads`` are those of its cell."""

    base: tuple[str, ...] = ()
    title: str | None = None
    known: Title | None = None
    post: str | None = None
    heads: Heads | None = None
    legend: str | None = None
    key: str | None = None
    outer_lead: str | None = None
    stack: list[_Open] = field(default_factory=list)
    leads: LeadIns = field(default_factory=LeadIns)

    def path(self) -> tuple[str, ...]:
        own = [t for t in (self.title, self.post) if t] + [h.text for h in self.stack]
        return tuple(dict.fromkeys((*self.base, *own)))

    def blocks(self, items: Sequence[Item]) -> Iterator[Block]:
        ranks = headings_in(items, title=self.known.para if self.known else None)
        only = _OnlyKey(items)
        for index, item in enumerate(items):
            if isinstance(item, Para):
                yield self._paragraph(item, ranks.get(index))
            elif isinstance(item, Aside):
                yield from self._within(item)
            elif _is_layout(item):
                yield from self._layout(item)
            else:
                for part in parted(item):
                    yield from self._table(part, _caption(items, index), _legend_near(items, index, only))

    def _paragraph(self, para: Para, rank: Rank | None) -> Block:
        if para.contents:
            return _block(para, "paragraph", headings=(*self.path(), _CONTENTS), part="contents")
        if rank is not None:
            self._open_heading(rank, para)
            # A heading governs what follows, not itself.
            path = self.path()
            own = path[:-1] if rank.why != "title" else self.base
            flags = para.flags | {"title"} if rank.why == "title" else para.flags
            kind: BlockKind = "heading"
            if rank.why == "post":
                kind, own = self._kind(para, None), tuple(h for h in path if h != self.post)
            return _block(
                replace(para, flags=flags), kind, headings=own, level=self._depth(rank), heads=self.heads
            )
        step = _step(para)
        lead = self.leads.govern(para.text, step)
        joined = "".join(x for x in (self.outer_lead, lead) if x) or None
        return _block(
            para,
            self._kind(para, step),
            headings=self.path(),
            lead_in=joined,
            legend=self.legend,
            level=para.list_level,
            heads=self.heads,
        )

    def _kind(self, para: Para, step: Step | None) -> BlockKind:
        if self.heads is not None or para.place.table is not None:
            return "cell"
        return "paragraph" if step is None else "list_item"

    def _depth(self, rank: Rank) -> int:
        return 0 if rank.why in ("title", "post") else len(self.stack)

    def _open_heading(self, rank: Rank, para: Para) -> None:
        self.leads.close()
        text = (
            self.known.text
            if self.known and self.known.para is para and self.known.text
            else shown_text(para)
        )
        if rank.why == "title":
            self.title, self.post = text, None
            self.stack.clear()
        elif rank.why == "post":
            self.post = post_line(para.text)
        elif rank.why == "annex":
            self.stack[:] = [_Open("annex", 0, text)]
        elif rank.why == "style":
            while self.stack and (self.stack[-1].key != "style" or self.stack[-1].level >= rank.level):
                self.stack.pop()
            self.stack.append(_Open("style", rank.level, text))
        else:
            self._open_beside(rank, text)

    def _open_beside(self, rank: Rank, text: str) -> None:
        key = rank.marker.style if rank.marker else "label"
        level = rank.marker.rank if rank.marker else 99
        same = next((i for i, h in enumerate(self.stack) if h.key == key), None)
        if same is not None:
            del self.stack[same:]
        elif level <= 4:
            while (
                self.stack and self.stack[-1].key not in ("style", "annex") and self.stack[-1].level > level
            ):
                self.stack.pop()
        self.stack.append(_Open(key, level, text))

    def _within(self, aside: Aside) -> Iterator[Block]:
        """Notes and boxes: governed by where they stand, without changing what governs the text after."""
        base = self.base + ((self.title,) if self.title else ()) if aside.apart else self.path()
        inner = replace(
            self,
            base=(*base, *aside.headings),
            title=None,
            post=None,
            key=aside.legend or self.key,
            stack=[],
            leads=LeadIns(),
        )
        yield from inner.blocks(aside.items)

    def _layout(self, table: Table) -> Iterator[Block]:
        """A table of one column only frames the page: its cells are read like the text around it."""
        items = [item for cell in table.cells for item in cell.items]
        yield from self.blocks(items)

    def _table(self, table: Table, caption: str | None, near: str | None) -> Iterator[Block]:
        heads = table_heads(table)
        legend = heads.legend or near or self.key or self.legend
        self.key = key_of(table) or key_in_form(table) or self.key
        lead = self.outer_lead or self.leads.current()
        self.leads.close()
        extra = tuple(t for t in (caption, heads.title) if t)
        path, without_post = self.path(), replace(self, post=None).path()
        for cell, own in zip(table.cells, heads.cells, strict=True):
            outer = (
                *(without_post if own.post else path),
                *(t for t in extra if t != tidy(cell.text)),
                *([own.post] if own.post else []),
            )
            inner = _Flow(
                base=tuple(dict.fromkeys(outer)),
                heads=_under(self.heads, own),
                legend=legend,
                outer_lead=lead,
            )
            yield from inner.blocks(cell.items)
        self.post = heads.last_post or self.post


def _under(outer: Heads | None, own: Heads) -> Heads:
    """A table within a cell keeps what heads the cell around it."""
    if outer is None:
        return own
    return Heads((*outer.row, *own.row), (*outer.column, *own.column), own.post)


def blocks_of(items: Sequence[Item], *, title: Title | None = None) -> tuple[Block, ...]:
    """All blocks in order; ``title`` is what was found to be the document's title."""
    flow = _Flow(known=title)
    if title is not None and title.para is not None:
        # The title governs also what stands above it: page headers, the name of the issuing body.
        flow.title = title.text
    return tuple(flow.blocks(items))


def _block(
    para: Para,
    kind: BlockKind,
    *,
    headings: tuple[str, ...],
    lead_in: str | None = None,
    legend: str | None = None,
    level: int | None = None,
    heads: Heads | None = None,
    part: str | None = None,
) -> Block:
    own = heads or Heads()
    return Block(
        para.text,
        kind,
        replace(para.place, part=part) if part else para.place,
        headings=headings,
        row_heads=own.row,
        column_heads=own.column,
        lead_in=lead_in,
        legend=None if legend == tidy(para.text) else legend,
        number=para.number,
        level=level,
        flags=para.flags,
    )


def _step(para: Para) -> Step | None:
    marker = marker_for(para)
    depth = para.list_level or 0
    if marker is not None:
        return Step(f"{marker.style}@{depth}", marker.rank * 10 + depth)
    return None if para.list_level is None else Step(f"list@{depth}", 500 + depth)


def _is_layout(table: Table) -> bool:
    return all(cell.column == 1 for cell in table.cells)


def _caption(items: Sequence[Item], index: int) -> str | None:
    before = items[index - 1] if index else None
    if not isinstance(before, Para) or not short(before.text, 40) or is_sentence(before.text):
        return None
    line = tidy(before.text)
    return line if _CAPTION.fullmatch(line) or (before.centred and not before.heading) else None


def _legend_near(items: Sequence[Item], index: int, only: _OnlyKey) -> str | None:
    """A key to the signs within three paragraphs above or below the table.

    One that stands under the same heading comes first, and one below where that above ends another table.
    """
    above = list(reversed(items[max(0, index - _LEGEND_REACH) : index]))
    below = list(items[index + 1 : index + 1 + _LEGEND_REACH])
    own = [key for key in (_key_before_a_break(above), _key_before_a_break(below)) if key is not None]
    if len(own) == 2 and _ends_a_table(items, index, own[0]):
        own.reverse()
    found = own or [i for i in (*above, *below) if isinstance(i, Para) and is_legend(i.text)]
    return tidy(found[0].text) if found else only.of(items[index])


class _OnlyKey:
    """The one key of a paper that speaks of its tables (表中“▲”为最终审批) holds for a table that has none of its own."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items

    @cached_property
    def _key(self) -> str:
        key = self._only
        return key if _OF_TABLES.search(key) or self._one_marked or self._opens(key) else ""

    @cached_property
    def _only(self) -> str:
        keys = {tidy(i.text) for i in self._items if isinstance(i, Para) and is_legend(i.text)}
        return keys.pop() if len(keys) == 1 else ""

    @cached_property
    def _explained(self) -> set[str]:
        return {m.group() for kind in (_SIGN, _LETTER) for m in kind.finditer(self._key)}

    def _opens(self, key: str) -> bool:
        """符号：○编写 △审核 ●拍板 above 一、经营类 … 二、品质类: what stands before all marked tables is for all of them."""
        for item in self._items:
            if isinstance(item, Para) and tidy(item.text) == key:
                return True
            if isinstance(item, Table) and self._marks(item):
                return False
        return False

    @property
    def _one_marked(self) -> bool:
        """一、使用说明 1. ●为最终审批 … 二、授权事项: nothing else in the paper for which its one key could be."""
        return sum(bool(self._marks(i)) for i in self._items if isinstance(i, Table)) == 1

    def _marks(self, table: Table) -> set[str]:
        """The signs in the cells of ``table``; letters, where the key explains letters and no signs."""
        kind = _SIGN if _SIGN.search(self._only) else _LETTER
        return {squeeze(c.text) for c in table.cells if kind.fullmatch(squeeze(c.text))}

    def of(self, table: Item) -> str | None:
        if not isinstance(table, Table):
            return None
        marks = self._marks(table)
        return self._key if marks and self._key and marks <= self._explained else None


def _key_before_a_break(items: Sequence[Item]) -> Para | None:
    for item in items:
        if not isinstance(item, Para) or item.heading is not None:
            return None
        if is_legend(item.text):
            return item
    return None


def _ends_a_table(items: Sequence[Item], index: int, key: Para) -> bool:
    """Whether a key above the item at ``index`` stands right under another table."""
    at = next(i for i in range(index - 1, -1, -1) if items[i] is key)
    return at > 0 and isinstance(items[at - 1], Table)
