"""Words of a trade in a row of what is checked: 负责铜杆、绝缘料进厂检验, 组织配光和气密出货检验.

No list can hold the goods of every trade. Between the verb and a gate they only tell what is checked there.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

_GOODS = frozenset(("unknown", "content", "general", "stages", "conj", "only"))
_TURNED = frozenset(("unknown", "content", "general", "only"))
_LEADS = frozenset(("duty", "comma"))
_LONGEST = 12
_VERBS = frozenset(("duty", "formulate", "implement", "supervise", "manage", "assist", "participate"))
_LAMP = Pattern(rf"led(?={HAN})", "l")


def with_goods(text: str, tokens: Sequence[Token], found: Sequence[Mention], topics: Topics) -> list[Token]:
    """``tokens`` with the goods before a gate read as what they are; who may stand there (…部, …员) stays as read."""
    out = [t._replace(cls="stages") if t.cls == "duty" and _LAMP.match(text, t.start) else t for t in tokens]
    people = topics.named("people")
    known = (
        *topics.named("has_done"),
        *topics.named("assists"),
        *topics.named("handles"),
        *topics.named("receives"),
    )
    for mention in found:
        if not topics.topics[mention.topic].things:
            continue
        last = next((i for i, t in enumerate(out) if t.end > mention.start), len(out)) - 1
        first = last
        while first >= 0 and out[first].cls in _GOODS and last - first < _LONGEST:
            first -= 1
        if first < 0 or out[first].cls not in _LEADS:
            continue
        if out[first].cls == "comma" and not _acts_before(out, first):
            continue
        words = [text[t.start : t.end] for t in out[first + 1 : last + 1]]
        run = text[out[first].end : mention.start]
        if any(w.endswith(people) and len(w) > 1 for w in words) or any(w in run for w in known):
            continue
        for i in range(first + 1, last + 1):
            if out[i].cls in _TURNED:
                out[i] = out[i]._replace(cls="stages")
    return out


def _acts_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether an earlier clause of the sentence has its verb, and no other verb stands in between."""
    for token in reversed(tokens[:at]):
        if token.cls in ("full_stop", "semicolon"):
            return False
        if token.cls in _VERBS:
            return token.cls == "duty"
    return False
