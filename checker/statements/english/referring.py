"""Matters that go to somebody else: referral, appeal, a second decision after the first."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Item
from checker.statements.english.consent import consent
from checker.statements.english.listing import listed
from checker.statements.english.named import spent, subject_acts
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer, is_other, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_REFERRED = word_set(
    """
    referred, escalated, brought, taken, put, passed, presented, submitted, forwarded, raised, elevated
    """
)


def referred(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """Should production object, the matter is referred to the Board: an appeal; plans go to the CEO for approval: he decides."""
    verb = clause.verb
    if verb is None or verb.main < 0 or verb.negated or subject.who is not None or not subject.nouns:
        return False
    main = state.words[verb.main]
    if verb.passive and main.text in ("followed", "succeeded", "supplemented", "complemented"):
        for k, item in enumerate(verb.items):
            found = consent(state, verb.items, k) if item.noun is not None and item.prep == "by" else None
            if found is not None and any(is_other(a) for a in found[0].agents):
                first_acts = subject_acts(state, visitor, clause)
                state.bound(
                    first_acts or [a for a in state.mine() if not a.negated],
                    state.limit(
                        "followed_by",
                        "prior_approval",
                        "conditional",
                        clause.at,
                        clause.end - 1,
                        found[0].agents[0].members[0][2],
                    ),
                )
                return spent(state, clause)
    moving = (verb.passive and (main.cls == "report" or main.text in _REFERRED)) or (
        not verb.passive and main.text in ("go", "goes", "passes", "pass")
    )
    if not moving:
        return False
    words = state.words[clause.at : clause.end]
    if any(w.cls == "file" for w in words):
        return False
    own = subject_acts(state, visitor, clause)
    for k, item in enumerate(verb.items):
        people = (
            listed(state, verb.items, k)[0] if item.noun is not None and item.prep in ("to", "before") else []
        )
        if (
            people
            and all(is_officer(p) for p in people)
            and any(
                i.prep == "for"
                and i.noun is not None
                and state.words[i.noun.last].cls in ("approve", "decide", "outcome", "release")
                for i in verb.items
            )
        ):
            items = clause.subject or (clause.shared.subject if clause.shared is not None else [])
            content = [
                (i.noun.first, i.noun.last)
                for i in items
                if i.noun is not None and (not i.prep or i.prep in OVER)
            ]
            visitor.act("approve", verb.main, joined(people), clause, None, content, frame="F5")
            state.spend(clause.at, clause.end - 1)
            return True
        if (
            not people
            or any(is_officer(p) for p in people)
            or not any(p.has("above", "beside", "grantor") for p in people)
        ):
            continue
        last = max(i.noun.last for i in verb.items if i.noun is not None)
        rest = any(
            w.cls in ("exceed", "rest") or w.text in ("anything", "larger", "above", "others") for w in words
        )
        state.bound(
            own or [a for a in state.mine() if not a.negated],
            state.limit(
                "referred",
                "scope" if rest else "appeal",
                "limited" if rest else "conditional",
                clause.at,
                max(last, verb.last),
                people[0].members[0][2],
            ),
        )
        state.spend(clause.at, clause.end - 1)
        return True
    return False


def appeals(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """There is no appeal against a stop order of the CQO (it stands); an appeal lies to the CEO (it does not)."""
    verb = clause.verb
    if verb is None:
        return False
    for items in (clause.subject, verb.items):
        for k, item in enumerate(items):
            if (
                item.noun is None
                or item.prep
                or state.words[item.noun.last].text
                not in ("appeal", "appeals", "recourse", "remedy", "objection", "objections", "complaint")
            ):
                continue
            own: list[Act] = []
            for n in range(k + 1, len(items)):
                if items[n].noun is not None and items[n].prep in ("against", "to", "from"):
                    shifted = [Item("", items[n].at, items[n].noun), *items[n + 1 :]]
                    for made in nominals(state, shifted, 0)[0]:
                        if any(is_officer(a) for a in made.agents) and not made.verbs:
                            own.append(
                                visitor.act(
                                    made.power,
                                    made.at,
                                    joined(made.agents),
                                    clause,
                                    None,
                                    made.spans,
                                    frame="poss",
                                    right=True,
                                )
                            )
            none = item.noun.det == "no" or verb.negated
            others = [
                w
                for w in state.words[clause.at : clause.end]
                if w.cls in ("above", "beside") and w.tag == "N"
            ]
            if not own and not others:
                return none and spent(state, clause)
            if not none and others:
                state.bound(
                    own or [a for a in state.mine() if not a.negated],
                    state.limit(
                        "appeal",
                        "appeal",
                        "conditional",
                        clause.at,
                        max(clause.at, clause.end - 1),
                        others[0].meaning,
                    ),
                )
            return spent(state, clause)
    return False
