"""财务部部长列席，列席人员不参加表决: that others only sit in takes no vote from the members named before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.sentence import Sentence


def only_sits(sentence: Sentence, acts: Sequence[Act]) -> bool:
    """Whether he sits in only, or somebody does of whom the sentence does not say that it is another."""
    sits = any(a.power == "attend" for a in acts)
    others = sentence.classes & {"above", "beside", "below"} and not sentence.classes & {"officer", "self"}
    return sits and not others
