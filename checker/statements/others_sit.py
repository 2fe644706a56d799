"""财务部部长列席，列席人员不参加表决: that others only sit in takes no vote from the members named before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.sentence import Sentence
from checker.statements.sits_beside import sits_beside


def others_sit(sentence: Sentence, acts: Sequence[Act]) -> bool:
    """Whether the sentence is of others who only sit in, none of whom may be the officer."""
    named = sentence.classes & {"above", "beside", "below"} and not sentence.classes & {"officer", "self"}
    if not named or not any(a.power == "attend" for a in acts):
        return False
    return sits_beside(sentence.words(0, len(sentence.tokens)).strip())
