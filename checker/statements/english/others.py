"""What somebody else's decision in the same sentence leaves of the officer's."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.english.people import is_officer
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.model import Effect
from checker.statements.sentence import Modifier

DECISIVE = word_set(
    """
    approve, decide, veto, manage, formulate, release, stop, assess, reward
    """
)
_PARTING = frozenset(("rest", "exceed", "narrow", "amount", "percent"))


def relate(state: State, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts by the acts of others."""
    mine = [d for d in drafts if d.holder == officer]
    for act in state.acts:
        if (
            act.agent is None
            or is_officer(act.agent)
            or act.negated
            or act.needless
            or act.power not in DECISIVE
        ):
            continue
        if id(act) in state.calm or act.governor is not None or act.frame == "F4":
            continue
        if not act.agent.has("above", "beside", "below", "grantor", "company"):
            continue
        own = [d for d in drafts if d.act is act]
        for draft in mine:
            if draft.act.power == "countersign" or any(m.rule == "also_signed" for m in draft.limits):
                continue
            if _own_body(act, draft):
                home = state.homes[id(act)]
                state.spend(home.at, home.end - 1)
                continue
            if not _same(act, draft, own):
                continue
            if _either(state, act, draft):
                continue
            effect: Effect = "limited" if _parted(state, act) or _parted(state, draft.act) else "conditional"
            by = act.agent.members[0][2]
            draft.limit(
                Modifier(
                    "limit",
                    "rival",
                    "rival" if effect == "conditional" else "scope",
                    effect,
                    act.index,
                    act.last + 1,
                    by,
                )
            )


def _same(act: Act, draft: Draft, own: list[Draft]) -> bool:
    if own:
        return any(d.authority == draft.authority and d.row.power == draft.row.power for d in own)
    if act.relative and act.power not in ("decide", "approve", "veto"):
        return False
    return act.power in ("decide", "veto", "approve") and draft.act is not act and act.index > draft.act.index


def _own_body(act: Act, draft: Draft) -> bool:
    """a seat on the board, which decides …: what the officer takes part in."""
    if draft.authority != "decision_participation" or not act.relative or act.agent is None:
        return False
    return draft.act.index < act.agent.first and act.agent.first in draft.theme.tokens


def _either(state: State, act: Act, draft: Draft) -> bool:
    return act.agent is draft.act.agent


def _parted(state: State, act: Act) -> bool:
    clause = state.homes[id(act)]
    words = state.words[clause.at : clause.end]
    return any(
        w.cls in _PARTING
        or w.text
        in ("those", "elsewhere", "others", "night", "weekends", "else", "larger", "remaining", "rest")
        for w in words
    )
