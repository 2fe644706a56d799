"""A draft becomes a statement: its parts with their places, its certainty, and what is left unread."""

from __future__ import annotations

from collections.abc import Callable

from checker.statements.act import STRONG
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import Limit, Span, Statement, Unread

_WEAK = ("none", "denied", "recommend_only", "execute_only")


def statement_of(draft: Draft, piece: Piece, lexicon: Lexicon, number: Callable[[], str]) -> Statement:
    """The statement; a grant with residue is ``unsure``."""
    sentence, normal, place = piece.sentence, piece.normal, piece.place

    def span(role: str, start: int, end: int, meaning: str | None = None) -> Span:
        left, right = normal.span(sentence.tokens[start].start, sentence.tokens[end - 1].end)
        return Span(role, normal.written[left:right], place.within(left, right), meaning)

    first, last = normal.span(sentence.tokens[0].start, sentence.tokens[-1].end)
    whole = place.within(first, last)
    residue = tuple(span("residue", i, i + 1) for i in piece.residue)
    unsure = draft.unsure or (bool(residue) and draft.effect not in _WEAK)
    limits = tuple(
        Limit(
            m.kind,
            span("limit", m.start, m.end).text,
            span("limit", m.start, m.end).place,
            m.by,
            m.amount,
            m.effect,
        )
        for m in draft.limits
        if m.end > m.start
    )
    limits += tuple(
        Limit(m.kind, text, at or whole, m.by, m.amount, m.effect) for m, text, at in draft.outer if text
    )
    parts = [span("holder", i, i + 1, draft.holder) for i in draft.tokens]
    parts.append(span("power", draft.act.index, draft.act.last + 1, draft.act.power))
    governor = draft.act.governor
    if governor is not None:
        parts.append(span("governor", governor.index, governor.index + 1, governor.power))
    parts += [span("matter", i, i + 1, sentence.tokens[i].meaning) for i in draft.theme.tokens]
    parts += [span(m.role, m.start, m.end, m.rule) for m in sentence.modifiers]
    parts.sort(key=lambda s: (s.place.start or 0, s.place.end or 0))
    return Statement(
        id=number(),
        holder=draft.holder,
        authority=draft.authority,
        power=draft.row.power,
        matter=lexicon.vocabulary.authorities[draft.authority].matter,
        effect=draft.effect,
        certainty="unsure" if unsure else "sure",
        frame=draft.frame,
        text=normal.written[first:last],
        place=whole,
        limits=limits,
        residue=residue,
        rank_source="legend" if draft.source == "legend" else "ladder",
        parts=tuple(parts),
        notes=tuple(draft.notes),
    )


def unread_of(pieces: list[Piece], lexicon: Lexicon) -> list[Unread]:
    """Sentences with a power word and a matter word that no frame read."""
    out = []
    for piece in pieces:
        tokens = piece.sentence.tokens
        if piece.drafts or not tokens:
            continue
        power = next((t for t in tokens if t.cls in STRONG), None)
        if power is None:
            continue
        matter = next(
            (t for t in tokens if t.cls == "matter" and lexicon.authority(power.cls, t.meaning)), None
        )
        if matter is None:
            continue
        left, right = piece.normal.span(tokens[0].start, tokens[-1].end)
        out.append(Unread(piece.text(), piece.place.within(left, right), power.cls, matter.meaning))
    return out
