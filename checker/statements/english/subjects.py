"""Whom or what a clause speaks of: its subject, or one that it goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Clause, Item
from checker.statements.english.listing import is_apposed, listed, name_after, post, series
from checker.statements.english.people import ASIDE, is_officer, is_other, joined, who_of
from checker.statements.english.state import State, Subject
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_NOBODY = frozenset(("nobody", "nothing", "no one"))
JOINING = ASIDE - {"including", "in consultation with", "as well as"}
_SPARING = word_set(
    """
    other than, except, except for, save, save for, apart from, but
    """
)


def subject_of(state: State, clause: Clause) -> Subject:
    """Of whom or what the clause's verb is said; inherited where the clause has no subject of its own."""
    own = [
        i for i in clause.subject if i.noun is not None and not ((i.prep and i.prep not in ("of",)) or i.verb)
    ]
    if not own:
        return _inherited(state, clause)
    made = Subject()
    items = clause.subject
    bare = [
        k
        for k, item in enumerate(items)
        if item.noun is not None
        and not item.prep
        and item.noun.det not in ("whatever", "whichever")
        and item.noun.pronoun != "there"
        and not _included(state, items, k)
    ]
    if not bare:
        return _inherited(state, clause)
    # the last run of nouns without a preposition is the subject; what stands before it is an aside
    first = bare[-1]
    while (
        first > 0
        and items[first].noun is not None
        and (items[first].conj or items[first].comma)
        and any(b < first for b in bare)
    ):
        earlier = max(b for b in bare if b < first)
        if (
            not items[first].conj
            and not is_apposed(state, items[earlier], items[first])
            and not name_after(state, items[earlier], items[first])
            and not series(items, first)
        ):
            break
        first = earlier
    people, _ = listed(state, items, first)
    rest = [items[b] for b in bare if b >= first]
    for item in rest:
        if item.noun is not None and (
            item.noun.det in ("no", "neither") or item.noun.pronoun in _NOBODY or item.noun.pair == "neither"
        ):
            made.none = True
        if item.noun is not None and (item.noun.pair == "either" or item.conj in ("or", "and/or")):
            made.either = True
    made.nouns = [i.noun for i in rest if i.noun is not None]
    if any(state.words[a].text in ("neither", "nor") for a in clause.adverbs):
        made.none = True
    made.who = joined(people)
    for k, item in enumerate(items):
        if item.prep in JOINING and item.noun is not None:
            partner, _ = listed(state, items, k)
            if not partner:
                partner = [w for w in (who_of(state, item.noun),) if w]
            made.partners.extend(p for p in partner if is_other(p))
    if made.who is None and made.nouns and any(i.prep == "as" for i in items):
        named = [who_of(state, i.noun) for i in items if i.prep == "as"]
        made.who = next((w for w in named if w is not None and w.has("officer")), None)
    if made.who is not None and made.who.has("anyone") and len(made.nouns) == 1:
        made.who = _in_that_post(state, clause, made.who)
    if made.who is None and post(state, made.nouns[0] if made.nouns else None):
        named = [who_of(state, i.noun) for i in items if i.prep in ("of", "as")]
        made.who = next((w for w in named if w is not None), None)
    if made.none:
        _spared(state, items, made)
    made.officer = is_officer(made.who)
    return made


_EMPLOYED = word_set("executive, employee, officer, appointee, manager")


def _in_that_post(state: State, clause: Clause, who: Who) -> Who:
    """The Executive shall, as Chief Quality Officer, determine: he is the officer."""
    noun = next(i.noun for i in clause.subject if i.noun is not None and not i.prep)
    verb = clause.verb
    if noun.det != "the" or state.words[noun.last].text not in _EMPLOYED or verb is None:
        return who
    within = [i for i in verb.items if i.prep == "as" and i.noun is not None and i.at <= verb.last]
    named = [w for i in within if (w := who_of(state, i.noun)) is not None and w.has("officer")]
    return named[0] if named else who


def _included(state: State, items: Sequence[Item], k: int) -> bool:
    """nobody, the officer included: an aside."""
    after = items[k + 1].verb if k + 1 < len(items) else None
    return (
        after is not None
        and after.main >= 0
        and state.words[after.main].text in ("included", "excluded", "excepted")
    )


def _spared(state: State, items: Sequence[Item], made: Subject) -> None:
    """Nobody but the CQO; no one other than the CQO: he it is."""
    for item in items:
        if item.conj == "but" or item.prep in _SPARING:
            who = who_of(state, item.noun)
            if who is not None and who.has("officer", "self"):
                made.who, made.none = who, False


def _inherited(state: State, clause: Clause) -> Subject:
    if clause.op in ("who", "which", "that", "whose") and clause.antecedent is not None:
        who = who_of(state, clause.antecedent)
        return Subject(who, [clause.antecedent], officer=is_officer(who))
    if clause.op in ("whoever",):
        return Subject(
            Who(
                ((state.words[clause.at].first, "anyone", "anyone"),),
                state.words[clause.at].first,
                state.words[clause.at].first,
            )
        )
    if clause.shared is not None:
        return state.owned.get(clause.shared.at) or subject_of(state, clause.shared)
    return Subject()
