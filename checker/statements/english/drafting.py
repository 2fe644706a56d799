"""Drafts of statements from the acts of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.binding import drafts_of, holders_of
from checker.statements.context import Context
from checker.statements.draft import Draft
from checker.statements.english.people import is_officer
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.lexicon import Lexicon
from checker.statements.member_of import member_of
from checker.statements.sentence import Modifier
from checker.statements.theme import Theme


def drafts_from(state: State, context: Context, lexicon: Lexicon) -> list[Draft]:
    out: list[Draft] = []
    for act in state.acts:
        if act.needless or any(a.governor is act for a in state.acts) or id(act) in state.calm:
            continue
        if act.agent is not None and act.agent.has("person") and not act.agent.has("officer", "self"):
            continue
        theme = state.themes[id(act)]
        if not theme.ids and context.matters and theme.source != "previous" and not _own_object(state, act):
            theme = Theme(context.matters, (), False, "context")
        if act.power == "approve" and theme.ids == ("veto",) and act.frame != "F4":
            continue
        if act.power == "veto" and _rejects(state, act) and "quality_plan" in theme.ids:
            act.power = "approve"
        if act.power in ("attend", "participate") and theme.ids == ("quality_plan",):
            act.power = "review"
        if (
            act.power == "veto"
            and not theme.ids
            and ((act.agent is None and not context.holder) or _rejects(state, act))
        ):
            continue
        if act.frame == "F14" and not state.themes[id(act)].ids:
            continue
        if (
            act.power in ("veto", "decide")
            and not state.themes[id(act)].ids
            and act.agent is not None
            and not is_officer(act.agent)
        ):
            continue
        if (
            act.agent is None
            and context.holder is None
            and is_officer(carried := state.carried)
            and _third(state, act)
        ):
            act.agent, act.carried = carried, True
        holders, frame = holders_of(state.sentence, act, context, lexicon)
        for made in drafts_of(state.sentence, act, theme, holders, frame, lexicon):
            if (
                made.authority == "veto"
                and act.power == "veto"
                and _rejects(state, act)
                and not any(m in ("quality_safety", "quality") for m in theme.ids)
            ):
                continue
            if (
                act.power == "compile"
                and made.authority == "strategy"
                and "quality_strategy" not in theme.ids
            ):
                continue
            _governed(state, act, made)
            if act.frame == "F7" and _lists_members(state) and context.holder not in ("top_manager", "board"):
                made.unsure = True
                made.notes.append("members of no body of business that is named")
            if act.power == "veto" and not theme.ids and _casts(state, act):
                made.unsure = True
                made.notes.append("a casting vote is no veto")
            if id(act) in state.doubts:
                made.unsure = True
                made.notes.append("what is said is not sure")
            if act.negated:
                made.lower("denied", "negated")
            for modifier in state.bounds.get(id(act), ()):
                made.limit(modifier)
            _joint(act, made, lexicon.officer)
            out.append(made)
    member_of(state.sentence, out, lexicon.officer)
    return out


_TITLED = frozenset(("quality_strategy", "quality_plan", "quality"))


def _own_object(state: State, act: Act) -> bool:
    """sets the agenda of the day, under a policy's title: the object is its own, and not what the title names."""
    verb = state.verbs.get(id(act))
    if verb is None or act.power not in ("formulate", "approve", "decide") or act.frame != "F15":
        return False
    if not _TITLED & set(state.matters) or {"quality_budget", "product", "release"} & set(state.matters):
        return False
    first = next((i.noun for i in verb.items if i.noun is not None and not i.prep), None)
    if first is None or first.pronoun:
        return False
    head = state.words[first.last]
    return head.text in _BY_ITSELF


_BY_ITSELF = word_set(
    """
    agenda, agendas, minutes, visitor, visitors, visit, visits, menu, invoice, invoices, holiday, holidays, leave, travel, trip,
    trips, expense, expenses, overtime, timetable, layout, format, wording, colour, venue, date, dates, time, times, speaker,
    speakers, keys, seating, invitations, list, lists, template, templates, password, passwords, access, cars, car, furniture
    """
)


def _rejects(state: State, act: Act) -> bool:
    """rejects them: no veto over anything named."""
    word = next((w for w in state.words if w.first <= act.index <= w.last), None)
    return word is not None and word.text.split(" ")[0].startswith(("reject", "refus", "turn", "vote"))


def _lists_members(state: State) -> bool:
    """Members: Plant Manager, Buyer, CQO: of what, a heading says."""
    return len(state.words) > 1 and state.words[0].text == "members" and state.words[1].cls == "colon"


def _casts(state: State, act: Act) -> bool:
    word = next((w for w in state.words if w.first <= act.index <= w.last), None)
    return word is not None and word.text in ("casting vote", "deciding vote")


def _third(state: State, act: Act) -> bool:
    """sets the quality policy: he who was spoken of goes on."""
    verb = state.verbs.get(id(act))
    return verb is not None and verb.main >= 0 and state.words[verb.main].tag == "V3"


def _governed(state: State, act: Act, draft: Draft) -> None:
    governor = act.governor
    while governor is not None:
        if (
            governor.agent is not None
            and not is_officer(governor.agent)
            and governor.power in ("propose", "assist", "participate")
        ):
            draft.lower("none", "only proposed")
        governor = governor.governor


def _joint(act: Act, draft: Draft, officer: str) -> None:
    """X and Y decide: neither alone, unless either may."""
    if act.agent is None or draft.authority == "decision_participation" or not is_officer(act.agent):
        return
    others = [m for m in act.agent.members if m[1] not in ("officer", "self", "person", "anyone", "company")]
    if others and act.modal != "either" and not act.needless:
        draft.limits.append(_partner(act, others))
        draft.lower("joint", "together with another")


def _partner(act: Act, others: Sequence[tuple[int, str, str]]) -> Modifier:
    at = others[0][0] if others[0][0] >= 0 else act.index
    return Modifier("limit", "coordinated_subject", "partner", "joint", at, at + 1, others[0][2])
