"""Matrix cells as pieces, so that they are weighed and proved like sentences."""

from __future__ import annotations

from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.matrix import Cell
from checker.statements.normalise import Normal
from checker.statements.objects import Matter
from checker.statements.piece import Piece
from checker.statements.predicates import Predicate
from checker.statements.sentence import analyse
from checker.statements.subjects import Subject
from checker.statements.tokens import Token
from checker.statements.weighing import Draft, start_effect, weigh_limits


def cell_pieces(
    cells: list[Cell], normal: Normal, tokens: list[Token], context: Context, lexicon: Lexicon
) -> list[Piece]:
    """One piece for the cell, with a draft for each authority that its marks name."""
    sentence = analyse(normal.text, tokens, "stop", lexicon)
    piece = Piece(sentence, context, [], [])
    for cell in cells:
        for matter in cell.matters:
            refused = cell.power == "refused"
            power = context.power or cell.power if refused else cell.power
            found = lexicon.authority(power, matter)
            if found is None or not tokens:
                continue
            authority, row = found
            act = Predicate(0, power, 0, 0)
            effect, _ = start_effect(act, authority, row, lexicon)
            draft = Draft(
                act, Subject(cell.holder, "F11", (0,)), Matter((matter,), ()), authority, row, effect
            )
            if refused:
                draft.lower("denied", "refused in the matrix")
            draft.source = cell.source
            draft.unsure = not cell.sure
            if context.raci or cell.source == "legend":
                draft.notes.append("matrix")
            piece.drafts.append(draft)
    weigh_limits(sentence, piece.drafts)
    return [piece]
