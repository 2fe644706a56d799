"""行使一票否决，有权停止发运。大额订单停止发运须与生产副总会签: what binds the stop by which he vetoes binds the veto.

So does what stands behind a colon: 行使一票否决：有权停线，但须报总经理批准.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft, Piece
from checker.statements.model import meet
from checker.statements.whole_block import WholeBlock, lower

_BY_WHICH = frozenset(("quality_safety_stop", "product_release"))
_BINDS = frozenset(("partner", "rival", "prior_approval", "appeal"))
_BOUND = ("limited", "joint", "conditional", "recommend_only")
_NO_ACT = ("execute_only", "denied")
_ONCE_STOPPED = Pattern(r"[^,，。;；]{2,10}?(?:后|以后|之后)", "后")


def heed_the_stop(block: WholeBlock) -> None:
    """Lowers a veto as far as a later sentence lowers the stop that stands in one sentence with it."""
    for piece, veto in block.drafts:
        if veto.authority != "veto" or veto.effect not in IN_FORCE:
            continue
        for bound, words in (*_bound(block, piece), *_behind_a_colon(piece, veto)):
            if meet(veto.effect, bound.effect) != veto.effect:
                lower([veto], bound.effect, words, "stop_of_the_veto")


def _behind_a_colon(piece: Piece, veto: Draft) -> Iterator[tuple[Draft, str]]:
    """The stops by which the officer vetoes as the same sentence goes on to say."""
    tokens = piece.sentence.tokens
    colon = next((i for i, t in enumerate(tokens) if t.cls == "colon" and i > veto.act.last), None)
    if colon is None:
        return
    his = [d for d in piece.drafts if d.holder == veto.holder and d.act.index > colon and d is not veto]
    his = [d for d in his if d.authority in (*_BY_WHICH, "veto")]
    acts = any(d.effect == "grant" for d in his)
    for one in his:
        if one.effect in _BOUND or (one.effect in _NO_ACT and not acts):
            yield one, piece.text()


def _bound(block: WholeBlock, piece: Piece) -> Iterator[tuple[Draft, str]]:
    """What else the block says of the stop in ``piece`` that lowers it, with the words."""
    stops = [d for p, d in block.drafts if p is piece and d.authority in _BY_WHICH]
    for stop in stops:
        if stop.effect in ("joint", "conditional", "limited"):
            yield from ((stop, words) for m, words, _ in stop.outer if m.kind in _BINDS and words)
    begun = piece.sentence.tokens[0].start
    for other, bound in block.drafts:
        if bound.authority not in {d.authority for d in stops} or other.sentence.tokens[0].start <= begun:
            continue
        words = other.text()
        if bound.effect in ("joint", "conditional", "limited") and not _ONCE_STOPPED.match(words):
            yield bound, words
