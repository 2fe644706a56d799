"""Words that open a condition, and what a condition comes to."""

from __future__ import annotations

from checker.statements.english.wordsets import word_set
from checker.statements.model import Effect

STRICT = word_set(
    """
    only if, only when, only where, only once, only after, if and only if, provided that, provided,
    providing, providing that, on condition that, on the condition that, so long as, as long as, for as
    long as, with the proviso that, on the understanding that, insofar as, in so far as, to the extent that, to the extent,
    so far as
    """
)
EXCEPTING = word_set(
    """
    except where, except when, except if, except that, save where, save that, save as, save if, save when,
    save to the extent that
    """
)
CONCEDING = word_set(
    """
    even if, even where, even when, even though, although, though, whoever, whatever, whichever, no matter
    what, no matter how, no matter who, whether or not, albeit, while, whereas, as though, as if
    """
)
UNLESS = word_set(
    """
    unless, until, till, before, not until, unless and until, until such time as, not unless
    """
)

Judgement = tuple[Effect, str, str | None]
"""An effect, its kind, and whose will it is."""
