"""财务部部长列席，列席人员不参加表决: that others only sit in takes no vote from the members named before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.sentence import Sentence


def others_sit(sentence: Sentence, acts: Sequence[Act]) -> bool:
    """Whether the sentence is of others who only sit in, and does not name the officer."""
    others = sentence.classes & {"above", "beside", "below"} and not sentence.classes & {"officer", "self"}
    return bool(others) and any(a.power == "attend" for a in acts)
