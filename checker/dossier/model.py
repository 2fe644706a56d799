"""What reading yields: a dossier of documents, a document of blocks, each block with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from checker.records import record

BlockKind = Literal["paragraph", "heading", "list_item", "cell"]
ReadStatus = Literal["read", "partly_read", "unreadable"]
Standing = Literal["in_force", "draft", "void", "not_yet"]
Signature = Literal["place", "named"]
Seal = Literal["place", "picture", "stamp"]

COMMENT = "comment"
"""The part of a place that is a comment on a cell: what it says is no word of the paper."""

DOCUMENT_KINDS = (
    "board_resolution",
    "appointment",
    "job_description",
    "authority_matrix",
    "policy",
    "quality_manual",
    "notice",
    "org_chart",
    "record",
    "standard",
    "training_material",
    "data",
    "other",
)


@record(frozen=True, slots=True)
class Place:
    """Where to look. ``file`` is relative to the dossier with ``/``; all counts start at 1.

    ``start`` and ``end`` are character offsets in the block's text (end exclusive); ``box`` is
    ``(left, top, right, bottom)`` in points from the top left corner of ``page``; ``part`` names what is
    not body text: ``header``, ``footer``, ``footnote``, ``endnote``, ``text_box``, ``notes`` (of a slide),
    ``quoted`` (in a mail), ``comment`` (on the cell that it names). ``cell`` names a cell of a ``sheet``, whose ``row`` and ``column`` are the sheet's.
    """

    file: str
    page: int | None = None
    line: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    sheet: str | None = None
    cell: str | None = None
    part: str | None = None
    start: int | None = None
    end: int | None = None
    box: tuple[float, float, float, float] | None = None

    def within(self, start: int, end: int) -> Place:
        """The same block, narrowed to characters ``start`` to ``end`` of its text."""
        at = self  # one is made for every part of every statement: dataclasses.replace takes thrice as long
        return Place(
            at.file,
            at.page,
            at.line,
            at.paragraph,
            at.table,
            at.row,
            at.column,
            at.sheet,
            at.cell,
            at.part,
            start,
            end,
            at.box,
        )

    def without_offsets(self) -> Place:
        """The block as a whole."""
        return replace(self, start=None, end=None)

    def as_dict(self) -> dict[str, Any]:
        """For JSON: only what is known, in declared order."""
        return {name: _plain(value) for name in self.__slots__ if (value := getattr(self, name)) is not None}

    def __str__(self) -> str:
        words = [self.file]
        names = ("page", "line", "part", "paragraph", "table", "row", "column", "sheet", "cell")
        for name in ("sheet", "cell", "part", "paragraph") if self.cell else names:
            value = getattr(self, name)
            if value is not None:
                words.append(str(value) if name in ("part", "cell") else f"{name} {value}")
        return ", ".join(words)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@record(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or table cell in its final view (insertions in, deletions out).

    ``headings`` is the heading path, outermost first (document title included); ``lead_in`` the text ending
    in a colon that governs a list item; ``number`` the automatic list number as Word would show it.
    ``flags``: ``revised`` (holds an unresolved tracked change), ``comment_near``, ``hidden_dropped``,
    ``unknown_number``, ``title``, ``remark`` (said beside the paper: notes of a slide, a mail that is quoted),
    ``revision`` (the paper's own history, told and not said), ``revision_latest`` (its last change),
    ``picture`` (a picture stands in or before it), ``stamp`` (a red, round mark stands over or beside it), ``turned`` (the paper holds marks that turn the order of words),
    ``diagram`` (a word of one), ``faint`` (in the colour of its ground, or without size, or under such words),
    ``noted:1`` (a footnote of its page is called in it by that mark), ``ocr`` (read from a picture),
    ``ocr_doubtful`` (and not surely), ``ocr_symbol`` (and holds a mark).
    """

    text: str
    kind: BlockKind
    place: Place
    headings: tuple[str, ...] = ()
    row_heads: tuple[str, ...] = ()
    column_heads: tuple[str, ...] = ()
    lead_in: str | None = None
    legend: str | None = None
    number: str | None = None
    level: int | None = None
    flags: frozenset[str] = frozenset()

    def governed_by(self) -> tuple[str, ...]:
        """All that governs the text, outermost first, as ``interpret`` takes it."""
        extra = tuple(h for h in (self.legend, self.lead_in) if h)
        return (*self.headings, *self.column_heads, *self.row_heads, *extra)


@record(frozen=True, slots=True)
class Revision:
    """A line of the history that a paper tells of itself; ``date`` is ISO."""

    place: Place
    version: str | None = None
    date: str | None = None
    change: str | None = None


@record(frozen=True, slots=True)
class Prevailing:
    """What a paper says for the case that papers disagree: it wins over ``papers``, or yields to them.

    ``papers`` are titles, ids of kinds, ``章程`` (articles of association), or ``*`` for every other one.
    ``outright``: it wins over papers that it names, of every matter, and the words are surely its own.
    """

    wins: bool
    papers: tuple[str, ...]
    text: str
    place: Place
    outright: bool = False


@record(frozen=True, slots=True)
class Reference:
    """Another paper that is to tell duties or powers: 其职责权限见《岗位说明书》. ``papers`` as in Prevailing, or an annex."""

    papers: tuple[str, ...]
    text: str
    place: Place


@record(frozen=True, slots=True)
class Document:
    """One file. ``inferred`` names the fields that were guessed (``kind``, ``date``) rather than declared.

    ``date`` is ISO ``YYYY-MM-DD``; ``rank`` overrides the pack's order of kinds (a larger number wins);
    ``reason`` says why it could not (wholly) be read and how to mend that. ``reason`` and ``warnings`` are
    in English, ``reason_zh`` and ``warnings_zh`` say the same in Chinese. ``applies_from`` and
    ``applies_until`` are the first and the last day on which it says that it applies; ``ends`` are the names
    and numbers of papers that it puts out of force; ``declared`` says that dossier.yaml tells its standing.
    ``version`` and ``revised_on`` are the latest of ``revisions``, its history. ``signature`` says whether a name
    is signed or only a place for one is there, ``seal`` whether a red, round mark or a picture stands at the end of it or
    only a place for a stamp: that a stamp is genuine, or a picture a stamp, nobody can read. ``prevailing`` is what it says for
    the case that papers disagree, ``references`` are the papers to which it leaves duties and powers.
    """

    path: str
    kind: str
    status: ReadStatus = "read"
    reason: str | None = None
    title: str | None = None
    number: str | None = None
    date: str | None = None
    rank: int | None = None
    standing: Standing = "in_force"
    signed_by: str | None = None
    blocks: tuple[Block, ...] = ()
    sha256: str = ""
    inferred: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    reason_zh: str | None = None
    warnings_zh: tuple[str, ...] = ()
    applies_from: str | None = None
    applies_until: str | None = None
    ends: tuple[str, ...] = ()
    declared: bool = False
    version: str | None = None
    revised_on: str | None = None
    revisions: tuple[Revision, ...] = ()
    signature: Signature | None = None
    seal: Seal | None = None
    prevailing: tuple[Prevailing, ...] = ()
    references: tuple[Reference, ...] = ()


@record(frozen=True, slots=True)
class DataFile:
    """A validated data file: ``kind`` is ``person``, ``enterprise``, ``org_chart``, ``records`` or ``indicators``.

    ``lines`` maps a dotted path of keys to the line on which it stands, for evidence.
    """

    path: str
    kind: str
    data: Any
    lines: Mapping[str, int]
    sha256: str = ""


@record(frozen=True, slots=True)
class Waiver:
    """A finding that somebody answers for until a day (inclusive). ISO dates; ``line`` in waivers.yaml."""

    clause: str
    reason: str
    owner: str
    approver: str
    until: str
    line: int | None = None


@record(frozen=True, slots=True)
class Attestation:
    """What a named person says of a clause that no paper decides; ``on`` and ``until`` are ISO days, inclusive."""

    clause: str
    by: str
    role: str
    on: str
    basis: str
    until: str
    line: int | None = None


@record(frozen=True, slots=True)
class Dossier:
    """All that is known of one enterprise. ``officer_titles`` are titles that dossier.yaml gives the post; ``own_reports``
    are paths of reports of ours that lie among the papers and were left out."""

    name: str
    documents: tuple[Document, ...]
    data: tuple[DataFile, ...] = ()
    enterprise: str | None = None
    region: str | None = None
    size: str | None = None
    industry: str | None = None
    officer_titles: tuple[str, ...] = ()
    officer_name: str | None = None
    waivers: tuple[Waiver, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    own_reports: tuple[str, ...] = ()
