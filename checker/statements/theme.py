"""What an act is over: matter ids with the tokens that name them."""

from __future__ import annotations

from checker.records import record

NOMINAL = {
    "assess": "assessment",
    "reward": "reward",
    "release": "release",
    "stop": "stop",
    "veto": "veto",
}


@record(frozen=True, slots=True)
class Theme:
    """Matter ids, the tokens that name them, and whether the act's own sentence said so."""

    ids: tuple[str, ...] = ()
    tokens: tuple[int, ...] = ()
    said: bool = True
    source: str = ""


NOTHING = {
    source: Theme((), (), True, source)
    for source in ("object", "before", "about", "masked", "topic", "earlier", "consequent", "later", "list")
}
