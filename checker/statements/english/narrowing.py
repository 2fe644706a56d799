"""Phrases that narrow what an act reaches, and participles that say who decided before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.english.clauses import Item, Verb
from checker.statements.english.listing import listed
from checker.statements.english.people import is_other, who_of
from checker.statements.english.phrase import Phrase
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_EXCEPT = word_set(
    """
    except, except for, save, save for, other than, excluding, with the exception of, apart from, aside
    from, barring, outside, outside of
    """
)
_OF_UNITS = frozenset(("of", "for", "at", "in", "from", "on", "over"))
_EVERY = frozenset(("all", "every", "each", "any", "our", "its"))
_UNITS = word_set(
    """
    line, unit, hall, building, furnace, reactor, area, subsidiary, subsidiaries, plant, plants, site, sites, branch, branches, region, regions, division,
    divisions, factory, factories, works, workshop, workshops, business unit, business units, location,
    locations, warehouse, warehouses, market, markets, country, countries, lines, product line, product lines
    """
)
_CLASSES = word_set("class, classes, category, categories, grade, grades, tier, tiers")
_MARK = Pattern(r"[a-h]|[ivx]{1,4}|\d{1,2}")
_ANY_UNIT = word_set(
    """
    individual, various, respective, subordinate, affiliated, production, manufacturing, own, different,
    operating, local, group, group's, whole, entire, two, three, four, five, six, seven, eight, several
    """
)
_MATTERS = word_set(
    """
    on, in, for, concerning, regarding, relating to, in matters of, about
    """
)
_OVER = frozenset(("", "of", "for", "on", "over", "in", "to", "at", "in respect of"))
_DECIDED = word_set(
    """
    approve, decide, formulate, veto, outcome, propose, release, light, others_decision, unknown, content,
    stop
    """
)
_GIVEN = frozenset(("ordered", "handed", "instructed", "laid", "imposed"))
_FROM = word_set(
    """
    within, under, from, by, in line with, in accordance with, pursuant to, against, on the basis of
    """
)
_BOUND = frozenset(("approve", "release", "stop", "veto", "formulate", "decide"))


def excepted(at: Phrase) -> int | None:
    """except for exports."""
    if at.prep not in _EXCEPT:
        return None
    if any(w.cls == "law" for w in at.words):
        at.harmless()
    else:
        at.put("except", "scope", "limited")
    return at.k + 1


def absent(at: Phrase) -> int | None:
    """in the absence of X."""
    if at.prep not in ("in the absence of", "during the absence of", "for want of") or not is_other(
        who_of(at.state, at.noun)
    ):
        return None
    at.put("in_absence", "time", "limited")
    return at.k + 1


def on_quality(at: Phrase) -> int | None:
    """takes part on quality items."""
    if at.prep not in _MATTERS or not at.acts or any(a.power != "participate" for a in at.acts):
        return None
    told = [
        w
        for c in at.state.clauses
        if c.op in ("that", "which") and c.antecedent is at.noun
        for w in at.state.words[c.at : c.end]
    ]
    quality = any(w.cls == "matter" and w.meaning.startswith("quality") for w in [*at.words, *told])
    if not quality and not any(w.cls in ("release", "stop") for w in at.words):
        return None
    at.put("quality_items", "scope", "limited")
    limit = at.state.limit("quality_items", "scope", "limited", at.item.at, at.noun.last)
    if told:
        # takes part in the meeting and votes there on items that concern quality: his part is no more than his vote
        at.state.bound([a for a in at.state.mine() if a.power == "participate" and not a.negated], limit)
    return at.k + 1


def exceptionally(at: Phrase) -> int | None:
    """by way of exception."""
    if at.prep != "by way of" or not any(w.cls == "except" for w in at.words):
        return None
    at.put("exceptionally", "scope", "limited")
    return at.k + 1


def narrowed(at: Phrase) -> None:
    """certain lots, minor deviations, suitable measures, interim releases."""
    state, acts, prep = at.state, at.acts, at.prep
    for i in range(at.noun.first, at.noun.last + 1):
        word = state.words[i]
        limit = None
        if word.cls == "narrow":
            general = any(w.text in ("any", "every", "all") for w in state.words[max(0, i - 6) : i])
            if (acts and all(a.frame == "F6" for a in acts)) or general or _names_plans(at, word.text):
                state.spend(i, i)
            elif prep in _OVER:
                limit = state.limit("narrow", "scope", "limited", i, i)
        elif word.cls == "vague":
            if prep in ("", "of") or (
                prep in ("for", "on", "over") and word.text not in ("appropriate", "suitable")
            ):
                limit = state.limit("vague", "vagueness", "limited", i, i)
        elif word.cls == "temporary" and prep in ("", "of", "for", "on", "in", "by way of", "under"):
            limit = state.limit("temporary", "time", "limited", i, i)
        if limit is not None:
            state.bound(acts, limit)
            state.spend(i, i)


_MADE_FOR = word_set("new products, new product, new projects, new product introductions, new models")


def _names_plans(at: Phrase, words: str) -> bool:
    """quality plans for new products: as 新产品质量计划, the plans of a kind, not a part of all plans."""
    before = at.state.words[at.item.at - 1] if at.item.at else None
    return at.prep == "for" and words in _MADE_FOR and before is not None and before.meaning == "quality_plan"


def _of_a_class(at: Phrase) -> None:
    """product of class C, category III devices: a class with its mark."""
    words = at.state.words
    for i in range(at.noun.first, at.noun.last + 1):
        if words[i].text not in _CLASSES or at.prep not in _OVER or any(w.text in _EVERY for w in at.words):
            continue
        mark = words[i + 1] if i + 1 < len(words) else None
        if mark is not None and _MARK.fullmatch(mark.text):
            at.state.bound(at.acts, at.state.limit("class", "scope", "limited", i, i + 1))
            at.state.spend(i, i + 1)


def named_unit(at: Phrase) -> None:
    """plans of the Nordic subsidiaries: those of a unit with a name, unless it is the officer's own."""
    state = at.state
    _of_a_class(at)
    numbered = (
        len(at.words) > 1
        and at.words[-2].text in _UNITS
        and (at.words[-1].text.isdigit() or at.words[-1].cls == "number")
    )
    if numbered and at.prep in (*_OF_UNITS, ""):
        at.put("unit", "scope", "limited", None, at.noun.last - 1)
        return
    own = at.words[-1].text in ("department", "team", "laboratory", "function", "unit") and any(
        w.text.startswith("quality") or w.cls == "quality_department" for w in at.words
    )
    whole = at.words[-1].text in ("quality department", "quality team", "quality function", "quality unit")
    if (own or whole) and at.prep in ("of", "for") and at.k and at.items[at.k - 1].noun is not None:
        before = at.items[at.k - 1].noun
        if before is not None and any(w.cls == "matter" for w in state.words[before.first : before.last + 1]):
            at.put("own_unit", "scope", "limited")
            return
    if at.prep not in _OF_UNITS or at.noun.det in _EVERY or state.words[at.noun.last].text not in _UNITS:
        return
    before = at.items[at.k - 1].noun if at.k else None
    if before is not None and before.people and state.words[before.people[-1]].cls == "officer":
        return
    for i in range(at.noun.first, at.noun.last):
        word = state.words[i]
        again = any(w.text == word.text for w in state.words[: at.noun.first])
        if word.cls == "unknown" and word.tag in ("N", "J") and word.text not in _ANY_UNIT and not again:
            state.bound(at.acts, state.limit("unit", "scope", "limited", i, at.noun.last))
            state.spend(i, at.noun.last)
            return


def decided_before(state: State, acts: Sequence[Act], items: Sequence[Item], k: int, verb: Verb) -> None:
    """releases batches cleared by the GM: what somebody else decided before."""
    word = state.words[verb.main]
    at = next((n for n, item in enumerate(verb.items) if item.prep == "by"), None)
    others = [a for a in listed(state, verb.items, at)[0] if is_other(a)] if at is not None else []
    state.spend(verb.first, verb.last)
    dated = any(
        i.noun is not None
        and i.prep in ("before", "after", "until", "since", "up to", "from", "in")
        and any(w.cls == "date" for w in state.words[i.noun.first : i.noun.last + 1])
        for i in verb.items
    )
    if (
        dated
        and not others
        and word.cls in ("content", "unknown", "stages")
        and k
        and items[k - 1].noun is not None
    ):
        state.bound(
            acts,
            state.limit(
                "dated",
                "scope",
                "limited",
                verb.first,
                max(verb.last, *(i.noun.last for i in verb.items if i.noun is not None)),
            ),
        )
    if word.cls == "except" or word.text in ("excepted", "excluded"):
        state.bound(acts, state.limit("excepted", "scope", "limited", verb.first, verb.last))
        return
    if any(a.index == word.first for a in acts):
        # has the line stopped by X: X carries it out
        for item in verb.items:
            if item.noun is not None:
                state.spend(item.at, item.noun.last)
        return
    if word.cls == "countersign" and others:
        state.bound(
            acts,
            state.limit("countersigned", "partner", "joint", verb.first, verb.last, others[0].members[0][2]),
        )
        return
    if others and word.cls in _DECIDED:
        settled = word.cls in ("approve", "decide", "formulate", "release", "stop") or word.text in _GIVEN
        before = items[k - 1] if k else None
        if settled and not (before is not None and before.prep in _FROM):
            limit = state.limit(
                "others_decided",
                "others_decision",
                "conditional",
                verb.first,
                verb.last,
                others[0].members[0][2],
            )
            for act in acts:
                own = act.power == "formulate" or "quality_budget" in state.themes[id(act)].ids
                if act.power in _BOUND and not own:
                    state.bound([act], limit)
    for item in verb.items:
        if item.noun is not None:
            state.spend(item.at, item.noun.last)
        elif item.verb is not None:
            state.spend(item.verb.first, item.verb.last)
