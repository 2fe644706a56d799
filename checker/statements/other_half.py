"""The half of a bilingual text that says in few words what the other half says in full: up to RMB 10,000; not in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.cutting import CUTS_SHORT, CUTS_SHORT_CHINESE, SAYS_NO_LESS
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.sentence_reading import read_sentence

_HARMLESS = Pattern(
    r"\b(?:(?:not|no|without|never)\b[^.;]{0,24}\b(?:overrul\w*|overrid\w*|overturn\w*|interfer\w*|further|other|prior|anyone|delay|required|needed)|"
    r"not (?:later|limited|apply to (?:him|her))|if (?:necessary|needed|required)|without (?:limit\w*|exception|consent|approval))\b",
    "fnvw",
)
_HALF_OF = 24
"""How many tokens a half may have that is read as words on the other half."""


def read_again(
    pieces: Sequence[Piece], parts: Sequence[tuple[list[Token], str]], text: str, lexicon: Lexicon
) -> list[Piece]:
    """Approved by the CQO with the CFO's consent, beside 质量计划由首席质量官批准: of that plan."""
    out = list(pieces)
    for i, piece in enumerate(pieces):
        if any(d.holder == lexicon.officer for d in piece.drafts) or len(parts[i][0]) > _HALF_OF:
            continue
        beside = _beside(pieces, i, lexicon.officer)
        context = piece.context
        if beside is None or not isinstance(context, Context) or context.matters:
            continue
        matters = tuple(dict.fromkeys(m for d in beside.drafts for m in d.theme.ids))
        part, end = parts[i]
        made, _, _ = read_sentence(text, part, end, replace(context, matters=matters), None, None, lexicon)
        if any(d.holder == lexicon.officer for d in made.drafts):
            out[i] = made
    return out


def _beside(pieces: Sequence[Piece], i: int, officer: str) -> Piece | None:
    """The sentence in the other language that this one stands next to, before rather than after."""
    for j in (i - 1, i + 1):
        other = pieces[j] if 0 <= j < len(pieces) else None
        if other is None or other.sentence.english == pieces[i].sentence.english:
            continue
        if any(d.holder == officer for d in other.drafts):
            return other
    return None


def bind_halves(pieces: Sequence[Piece], officer: str) -> None:
    """What a half without an act of the officer takes from the other one; left in doubt if it is not read."""
    for _, found in groupby(pieces, key=lambda p: p.block):
        block = list(found)
        if len({p.sentence.english for p in block}) == 2:
            for i, piece in enumerate(block):
                if all(d.theme.source == "context" for d in piece.drafts if d.holder == officer):
                    _bind(block, i, officer)


def _bind(block: Sequence[Piece], i: int, officer: str) -> None:
    from checker.statements.english import after

    piece = block[i]
    beside = _beside(block, i, officer)
    if beside is None or len(piece.sentence.tokens) > _HALF_OF:
        return
    sentence = piece.sentence
    mine = [d for d in beside.drafts if d.holder == officer and d.effect == "grant"]
    if sentence.english and i + 1 < len(block) and block[i + 1] is beside:
        after.look_back(piece, [beside], [], 0, officer)
    words = sentence.words(0, len(sentence.tokens))
    cuts, harmless = (CUTS_SHORT, _HARMLESS) if sentence.english else (CUTS_SHORT_CHINESE, SAYS_NO_LESS)
    if cuts.search(words) and not harmless.search(words):
        mine += [d for d in piece.drafts if d.holder == officer]
        _doubt([d for d in mine if d.effect == "grant"], words)


def _doubt(drafts: Sequence[Draft], words: str) -> None:
    for draft in drafts:
        draft.unsure = True
        draft.notes.append(f"the other language may say less: {words}")
