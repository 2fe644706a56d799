"""What the blocks of a paper say of the officer's post itself: at what level it stands, what it is in charge of."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.statements.charter import charges_in, may_charge
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.model import Certainty, OfficerFact
from checker.statements.normalise import Normal
from checker.statements.post_level import labelled, levels_in, may_tell_level
from checker.statements.sentence import sentences
from checker.statements.whose_clause import DOUBTFUL


def may_tell(text: str, words: Lexicon) -> bool:
    """Whether ``text`` (normalised) may say anything of the kind."""
    return may_tell_level(text) or may_charge(text, words.vocabulary.officer_words)


def said_of_post(
    block: Block, normal: Normal, context: Context, words: Lexicon, names: frozenset[str]
) -> Iterator[OfficerFact]:
    """Facts ``level`` and ``charter`` that ``block`` tells under ``context``; ``names`` are the officer's."""
    if context.mention and context.mention != "kpi":
        return
    governed = context.holder == words.officer
    level = labelled(block, normal.text) if governed else None
    if level is not None:
        yield _fact("level", level, normal, (0, len(normal.text)), block, words)
    if block.kind == "cell" and level is not None:
        return
    tokens = words.lexer.tokens(normal.text, names)
    for part, end in sentences(normal.text, tokens):
        where = (part[0].start, part[-1].end)
        doubtful = end == "question" or any(t.cls in DOUBTFUL for t in part)
        for kind, found in (
            ("level", levels_in(normal.text, part, governed)),
            ("charter", charges_in(normal.text, part, words.vocabulary.officer_words, governed)),
        ):
            for value, certainty in found:
                yield _fact(kind, (value, "unsure" if doubtful else certainty), normal, where, block, words)


def _fact(
    kind: str,
    said: tuple[str, Certainty],
    normal: Normal,
    where: tuple[int, int],
    block: Block,
    words: Lexicon,
) -> OfficerFact:
    left, right = normal.span(*where)
    return OfficerFact(
        kind,
        words.officer,
        normal.written[left:right],
        block.place.within(left, right),
        None,
        said[0],
        said[1],
    )
