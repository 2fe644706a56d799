"""What becomes of the officer's stop is for somebody else to say: if the halt lasts, the COO decides whether it goes on."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act

_LAST = Pattern(
    r"\bthe (?:\w+ )?(?:halt|stop|stoppage|hold|veto|rejection|refusal|block|recall|suspension|quarantine|shutdown|standstill|objection|decision|line|batch|lot|production)\b.{0,80}\b(?:decides?|determines?|rules?|decided|determined|settles?)\b.{0,40}\b(?:whether|if|how long|how)\b|\b(?:whether|how long) the (?:\w+ )?(?:halt|stop|stoppage|hold|veto|rejection|refusal|block|recall|suspension|quarantine|shutdown|standstill|objection|decision)\b.{0,40}\b(?:decided|determined|settled|decides|up to)\b",
    "h t",
)
_AFTER = Pattern(
    r"\b(?:lasts?|longer|more than|beyond|exceeds?|over \d|after (?:\d|one|two|three|four|six|eight|a )|drags on|continues for)\b",
    "lmbeoadc",
)
_SAYS = frozenset(("approve", "decide", "veto", "release", "stop"))


def last_say(act: Act, words: str) -> bool:
    """Whether what somebody else decides is what becomes of the officer's stop."""
    return act.power in _SAYS and not act.negated and not act.relative and _LAST.search(words) is not None


def of_the_time_after(words: str) -> bool:
    """lasts longer than a shift: up to then it is the officer's."""
    return _AFTER.search(words) is not None
