"""Others who carry out the officer's word: they stop if he demands it, a launch ends if he objects."""

from __future__ import annotations

from checker.statements.english.consent import consent
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_ENDED = word_set(
    """
    cancelled, canceled, abandoned, dropped, stopped, withdrawn, rejected, terminated, fails, falls,
    lapses, halted, shelved, blocked, defeated
    """
)
_GOING = word_set(
    """
    go, proceed, happen, take, start, launch, launched, adopted, placed, implemented, made, approved,
    carried, released, passed, executed
    """
)
_ORDERING = word_set(
    """
    demands, orders, requires, instructs, directs, decides, says, determines, commands, insists
    """
)
_TILL = frozenset(("until", "till", "unless", "before", "except where", "except when", "unless and until"))
_ASKING = frozenset(("requests", "recommends", "advises", "suggests", "asks", "proposes"))
_REQUESTS = frozenset(("request", "recommendation", "advice"))


def commanded(state: State, visitor: Visitor) -> None:
    """The plant manager shall stop the line if the CQO so demands, or upon his order: the CQO's word stops it."""
    for act in list(state.acts):
        verb = state.verbs.get(id(act))
        if (
            act.power not in ("stop", "release")
            or is_officer(act.agent)
            or act.agent is None
            or verb is None
            or act.negated
            or verb.passive
            or verb.modal in ("may", "can", "might", "could")
        ):
            continue
        who = None
        asking = False
        home = state.homes[id(act)]
        phrases = [(group, k) for group in (verb.items, home.subject) for k, _ in enumerate(group)]
        for items, k in phrases:
            item = items[k]
            if item.noun is not None and item.prep in ("on", "upon", "at", "following", "by"):
                found = consent(state, items, k)
                made = found[0] if found is not None else next(iter(nominals(state, items, k)[0]), None)
                if made is not None and any(is_officer(a) for a in made.agents):
                    who = joined(made.agents)
                    word = state.words[made.noun.last].text
                    asking = made.power in ("propose", "review") or word in _REQUESTS
        for clause in state.clauses:
            if (
                clause.op in ("if", "when", "whenever", "where", "once", "as soon as")
                and clause.verb is not None
                and clause.verb.main >= 0
                and not clause.verb.negated
            ):
                subject = state.owned.get(clause.at)
                text = state.words[clause.verb.main].text
                if subject is not None and subject.officer and text in _ORDERING | _ASKING:
                    who, asking = subject.who, text in _ASKING
                    state.spend(clause.at, clause.end - 1)
        if who is None:
            continue
        governor = None
        home = state.homes[id(act)]
        if asking:
            governor = visitor.act("propose", verb.main, who, home, None, [], frame="F6")
        mine = visitor.act(
            act.power, verb.main, who, home, verb, visitor.spans(verb), frame="F6", governor=governor
        )
        state.themes[id(mine)] = state.themes[id(act)]
        state.calm.add(id(act))


def objections(state: State, visitor: Visitor) -> None:
    """If the CQO objects, the launch is cancelled: his objection is a veto."""
    for clause in state.clauses:
        verb = clause.verb
        if verb is None or verb.main < 0 or verb.negated or not clause.op:
            continue
        word = state.words[verb.main]
        subject = state.owned.get(clause.at)
        if (
            subject is None
            or not subject.officer
            or not (word.cls == "appeal" or word.text in ("says no", "say no"))
        ):
            continue
        host = clause.host
        if host is None:
            index = list(state.clauses).index(clause)
            host = next((c for c in state.clauses[index + 1 :] if c.main), None)
        if host is None or host.verb is None:
            continue
        main = host.verb
        text = state.words[main.main].text if main.main >= 0 else ""
        complement = {state.words[i.noun.last].text for i in main.items if i.noun is not None and not i.prep}
        ended = (
            (text in _ENDED and not main.negated)
            or (main.negated and text in _GOING)
            or (complement & {"void", "dead", "off", "cancelled"} and not main.negated)
        )
        if ended and not any(a.power == "veto" and is_officer(a.agent) for a in state.acts):
            made = visitor.act(
                "veto",
                verb.main,
                subject.who,
                clause,
                verb,
                visitor.spans(verb),
                frame="F6",
                wide=[(0, len(state.words) - 1)],
            )
            for later in state.clauses:
                decider = state.owned.get(later.at)
                if later.host is host and later.op in _TILL and decider is not None and decider.other:
                    # the launch is off until the Board has decided
                    limit = state.limit("until_decided", "override", "conditional", later.at, later.end - 1)
                    state.bound([made], limit)
            state.spend(clause.at, clause.end - 1)
            state.spend(host.at, host.end - 1)
