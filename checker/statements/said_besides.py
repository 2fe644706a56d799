"""What a sentence makes of the officer beside his own acts: orders that he carries out, partners without whom he cannot act."""

from __future__ import annotations

from checker.statements.context import Context
from checker.statements.draft import Draft
from checker.statements.in_common import in_common
from checker.statements.lexicon import Lexicon
from checker.statements.orders_of_others import carry_out
from checker.statements.put_to_others import put_to_others
from checker.statements.sentence import Sentence


def say_besides(sentence: Sentence, drafts: list[Draft], context: Context, lexicon: Lexicon) -> list[Draft]:
    """Further drafts, none a grant; those there are may be lowered."""
    if not sentence.tokens:
        return []
    put_to_others(sentence, drafts, lexicon.officer)
    made = list(carry_out(sentence, drafts, context, lexicon))
    return [*made, *in_common(sentence, [*drafts, *made], context, lexicon)]
