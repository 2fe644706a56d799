"""Matrix cells as pieces, so that they are weighed and proved like sentences."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.acts import scan
from checker.statements.binding import start
from checker.statements.cell import Cell
from checker.statements.context import Context
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.rows_of_doing import done_there, matters_there
from checker.statements.sentence import Modifier, Sentence, analyse
from checker.statements.theme import Theme
from checker.statements.vocabulary import Row
from checker.statements.weighing import weigh_limits


def cell_pieces(
    cells: list[Cell],
    normal: Normal,
    tokens: list[Token],
    context: Context,
    lexicon: Lexicon,
    places: list[int] | None = None,
) -> list[Piece]:
    """One piece for the cell, with a draft for each authority that its marks name."""
    sentence = analyse(normal.text, tokens, "stop", lexicon)
    if places:
        sentence.modifiers = [m for m in sentence.modifiers if not _departments_sign(sentence, m)]
    piece = Piece(sentence, context, None, [])
    for number, cell in enumerate(cells):
        at = next(
            (
                i
                for i, t in enumerate(sentence.tokens)
                if places and t.start >= places[number] and t.meaning == cell.holder
            ),
            0,
        )
        for matter in matters_there(cell.matters, context):
            refused = cell.power == "refused"
            power = context.power or cell.power if refused else done_there(cell.power, matter, context)
            # who is only heard on a plan (C) has no part in the strategy by that
            heard = power == "attend" and context.power is None
            joins = power in ("participate", "attend") and context.power == "approve"
            if matter == "quality_plan" and (heard or joins):
                power = "propose"
            found = (
                _waiting(context, matter, lexicon) if power == "awaits" else lexicon.authority(power, matter)
            )
            if (
                found is None
                and matter in ("quality_safety", "quality")
                and "veto" in dict(context.legend).values()
            ):
                # ◎否决 ○提出异议: what is below the veto is a voice in it
                voice = lexicon.authority(power, "veto")
                found = voice if voice and voice[1].effect != "grant" else None
            if found is None or not tokens:
                continue
            authority, row = found
            act = Act(at, power if power != "awaits" else row.power, 0, 0)
            effect, _ = start(act, authority, row, lexicon)
            draft = Draft(act, cell.holder, (at,), Theme((matter,)), authority, row, effect, "F11")
            if power == "awaits":
                draft.lower("conditional", "waits by the legend")
            elif cell.ceiling != "grant":
                draft.lower(cell.ceiling, cell.why)
            if refused:
                draft.lower("denied", "refused in the matrix")
            draft.source = cell.source
            if cell.source == "sum":
                draft.lower("limited", "up to a sum")
            draft.unsure = not cell.sure
            if context.raci or cell.source == "legend":
                draft.notes.append("matrix")
            piece.drafts.append(draft)
    weigh_limits(sentence, piece.drafts)
    for act in scan(sentence.text, sentence.tokens, sentence.role, None).acts:
        if (
            act.required
            and not act.needless
            and not (act.agent is not None and act.agent.has("officer", "self"))
        ):
            for draft in piece.drafts:
                draft.lower("conditional", "waits for somebody")
    return [piece]


def _departments_sign(sentence: Sentence, modifier: Modifier) -> bool:
    """会签(各部门)→批准(H): a step before his, of those who stand below him."""
    inside = {t.cls for t in sentence.tokens[modifier.start : modifier.end]}
    return modifier.kind == "partner" and "below" in inside and not inside & {"above", "beside", "officer"}


def _waiting(context: Context, matter: str, lexicon: Lexicon) -> tuple[str, Row] | None:
    """Which authority a mark is of that only says that it waits for somebody."""
    powers = (context.power, "approve", "formulate", "reward", "assess", "veto")
    return next((found for p in powers if p and (found := lexicon.authority(p, matter))), None)
