"""Goods stay in quarantine until the officer releases them: whoever lets them out, releases."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.state import State
from checker.statements.english.themes import GOODS
from checker.statements.english.wordsets import word_set

_STAYS = word_set(
    "stay, stays, remain, remains, kept, held, stored, left, stand, stands, sit, sits, keep, keeps"
)
_SHUT = word_set("quarantine, hold, lock, detention, bond, quarantine area, on hold, blocked stock")
_SHUT_UP = word_set("quarantined, blocked, locked, impounded, detained, held, withheld, held back, on hold")


def stays_locked(state: State, clause: Clause, verb: Verb) -> bool:
    """stay in quarantine, are kept on hold, remain blocked: of goods, and until something."""
    if verb.negated or not any(c.op in ("until", "till", "unless", "not until") for c in state.clauses):
        return False
    goods = any(w.text in GOODS or w.meaning == "product" for w in state.words[clause.at : verb.first])
    if not goods:
        return False
    here = state.words[clause.at : clause.end]
    shut = any(w.text in _SHUT for w in here) and (
        verb.be or (verb.main >= 0 and state.words[verb.main].text in _STAYS)
    )
    return shut or (any(w.text in _SHUT_UP for w in here) and (verb.be or verb.main < 0 or verb.passive))
