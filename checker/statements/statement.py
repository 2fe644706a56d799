"""A draft becomes a statement: its parts with their places, its certainty, and what is left unread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.dossier.model import Place
from checker.statements.act import STRONG
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import Limit, Span, Statement, Unread

_WEAK = ("none", "denied", "recommend_only", "execute_only")


Said = dict[tuple[int, int], tuple[str, Place]]
"""Words and place of tokens from one to another: what the statements of one sentence share."""


def statements_of(piece: Piece, lexicon: Lexicon, number: Callable[[], str]) -> Iterator[Statement]:
    """One statement for each draft of a sentence."""
    said: Said = {}
    for draft in piece.drafts:
        yield _statement(draft, piece, lexicon, number, said)


def _statement(
    draft: Draft, piece: Piece, lexicon: Lexicon, number: Callable[[], str], said: Said
) -> Statement:
    """The statement; a grant with residue is ``unsure``."""
    sentence, normal, place = piece.sentence, piece.normal, piece.place

    tokens, written = sentence.tokens, normal.written

    def words(start: int, end: int) -> tuple[str, Place]:
        kept = said.get((start, end))
        if kept is None:
            left, right = normal.span(tokens[start].start, tokens[end - 1].end)
            kept = said[start, end] = written[left:right], place.within(left, right)
        return kept

    def span(role: str, start: int, end: int, meaning: str | None = None) -> Span:
        return Span(role, *words(start, end), meaning)

    text, whole = words(0, len(tokens))
    residue = tuple([span("residue", i, i + 1) for i in piece.residue])
    unsure = draft.unsure or (bool(residue) and draft.effect not in _WEAK)
    limits: list[Limit] = []
    for m in draft.limits:
        if m.end > m.start:
            limits.append(Limit(m.kind, *words(m.start, m.end), m.by, m.amount, m.effect))
    limits += [
        Limit(m.kind, quoted, at or whole, m.by, m.amount, m.effect)
        for m, quoted, at in draft.outer
        if quoted
    ]
    parts = [span("holder", i, i + 1, draft.holder) for i in draft.tokens]
    parts.append(span("power", draft.act.index, draft.act.last + 1, draft.act.power))
    governor = draft.act.governor
    if governor is not None:
        parts.append(span("governor", governor.index, governor.index + 1, governor.power))
    parts += [span("matter", i, i + 1, tokens[i].meaning) for i in draft.theme.tokens]
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
        text=text,
        place=whole,
        limits=tuple(limits),
        residue=residue,
        rank_source="legend" if draft.source == "legend" else "ladder",
        parts=tuple(parts),
        notes=tuple(draft.notes),
        of_a_part=draft.part and draft.effect == "limited",
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
