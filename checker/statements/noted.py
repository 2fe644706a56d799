"""What a note leaves of the powers in the text that it is on: as if its words stood there, and never more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.dossier.model import COMMENT, Block
from checker.patterns import Pattern
from checker.statements.cell_comments import is_settled, sentences_that_bear
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, Statement, meet
from checker.statements.pointers import pointers_in
from checker.statements.remarks import remark_on
from checker.statements.sentence import Modifier
from checker.statements.told_afterwards import filed_once_issued

_KINDS = {"conditional": "prior_approval", "joint": "partner", "denied": "denial"}
# Where the words of a rule come from bounds nothing.
_SOURCE = Pattern(
    r"\s*(?:依据|根据|引自|摘自|出自|来源于?|参考)[:：]?\s*《[^《》]{2,60}》[^,，。;；]{0,16}[。.;；]?\s*",
    "《",
)
_STOPS = Pattern(r"[。;；\n]")


def heed_notes(
    found: Sequence[Piece],
    block: Block,
    notes: Sequence[Block],
    lexicon: Lexicon,
    read: Callable[[Block], Sequence[Statement]],
) -> None:
    """Lowers what was ``found`` in ``block`` by each of the ``notes`` on it; ``read`` reads a block by itself.

    A note that was not wholly understood leaves a power unsure.
    """
    drafts = [draft for piece in found for draft in piece.drafts]
    for note in notes if drafts else ():
        if not note.text:
            for draft in drafts:
                draft.unsure = True
                draft.notes.append("the note that it calls was not found")
            continue
        if _SOURCE.fullmatch(note.text):
            continue
        note = _without_filing(note, lexicon)
        if not note.text.strip():
            continue
        joined = [] if block.kind == "cell" else read(replace(block, text=f"{block.text}注：{note.text}"))
        if note.place.part == COMMENT:
            parts = [lexicon.normal(part).text for part in sentences_that_bear(note.text)]
            if not parts:
                continue
        else:
            parts = _STOPS.split(lexicon.normal(note.text).text)
        remarks = [remark_on(part, lexicon) for part in parts]
        bound = meet(*(remark.effect for remark in remarks))
        left = any(remark.left for remark in remarks)
        if left and block.kind != "cell" and _points_back(note, lexicon):
            left = False  # 备注：前款权限任何人不得干预: read as any sentence that points at it
        if note.place.part == COMMENT and not left:
            left = any(
                not remark.limits and not is_settled(part)
                for part, remark in zip(parts, remarks, strict=True)
            )
        for draft in drafts:
            told = _told(draft, joined)
            effect = meet(draft.effect, bound, told or "grant")
            if effect != draft.effect:
                draft.effect = effect
                kind = _KINDS.get(effect, "scope")
                draft.outer.append((Modifier("limit", "note", kind, effect, 0, 0), note.text, note.place))
            elif (left or (joined and told is None)) and draft.effect not in ("none", "denied"):
                draft.unsure = True
                draft.notes.append(f"a note on it was not wholly read: {note.text}")


def _without_filing(note: Block, lexicon: Lexicon) -> Block:
    """``note`` without its sentences on who is told of what was issued; the very same where there are none."""
    parts = _STOPS.split(note.text)
    kept = [part for part in parts if part.strip() and not filed_once_issued(lexicon.normal(part).text)]
    if len(kept) == sum(1 for part in parts if part.strip()):
        return note
    return replace(note, text="。".join(kept))


def _points_back(note: Block, lexicon: Lexicon) -> bool:
    """Whether the note is one sentence that says by itself which powers it is on."""
    text = lexicon.normal(note.text).text
    found = list(pointers_in(text, lexicon))
    return len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))


def _told(draft: Draft, joined: Sequence[Statement]) -> Effect | None:
    """What is said of the same power where the note stands in the text, None if nothing is."""
    same = [
        statement.effect
        for statement in joined
        if (statement.holder, statement.authority, statement.power)
        == (draft.holder, draft.authority, draft.row.power)
    ]
    return meet(*same) if same else None
