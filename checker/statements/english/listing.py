"""Several people after a preposition: X, Y and the head of Z."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Item, Noun
from checker.statements.english.people import who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_POSTS = word_set(
    """
    role, post, position, office, function, person, holder, capacity, incumbent, title, seat, ok, job
    """
)


def listed(state: State, items: Sequence[Item], start: int) -> tuple[list[Who], int]:
    """The people from item ``start`` on: X, Y and Z; also where the list ends."""
    found: list[Who] = []
    k = start
    while k < len(items):
        item = items[k]
        if item.noun is None or (k > start and item.prep and item.prep not in ("of",)):
            break
        if (
            k > start
            and not (item.conj in ("and", "or", "as well as", "&", "/", "and/or", "nor") or item.comma)
            and item.prep != "of"
        ):
            break
        if k > start and item.prep == "of" and not item.conj:
            # the Head of X; that of the CQO and that of the CFO
            who = who_of(state, item.noun)
            if who is not None and items[k - 1].noun is not None and (items[k - 1].noun or item.noun).pronoun:
                found.append(who)
            elif who is not None and post(state, items[k - 1].noun):
                found[-1:] = [who]
            k += 1
            continue
        who = who_of(state, item.noun)
        if who is not None and found and item.conj in ("rather than", "but not", "and not", "not"):
            k += 1
            continue
        if who is None and not (
            item.noun.pronoun in ("that", "those") and k + 1 < len(items) and items[k + 1].prep == "of"
        ):
            if (
                post(state, item.noun)
                or _named(state, items, k)
                or (k > start and item.comma and name_after(state, items[k - 1], item))
            ):
                k += 1
                continue
            break
        if who is not None:
            apposed = who.has("officer") and item.comma and not item.conj and bool(found)
            if apposed and found[-1].has("person") and not found[-1].has("officer", "self"):
                # Ms. Zhou, Chief Quality Officer: one person
                found.pop()
            found.append(who)
        k += 1
    return found, k


def _named(state: State, items: Sequence[Item], k: int) -> bool:
    """Maggie, our CQO: a name before the post."""
    following = items[k + 1] if k + 1 < len(items) else None
    noun = items[k].noun
    unknown = noun is not None and all(
        w.cls in ("unknown", "content", "person") for w in state.words[noun.first : noun.last + 1]
    )
    return (
        unknown
        and following is not None
        and following.comma
        and not following.prep
        and who_of(state, following.noun) is not None
    )


def post(state: State, noun: Noun | None) -> bool:
    return noun is not None and state.words[noun.last].text in _POSTS


def series(items: Sequence[Item], k: int) -> bool:
    """A, B and C: commas before a closing conjunction."""
    return any(i.conj in ("and", "or") and not i.prep for i in items[k + 1 :])


def name_after(state: State, left: Item, right: Item) -> bool:
    """the Quality Director, Mr. Tan: the name comes after the post."""
    who = who_of(state, left.noun)
    unknown = (
        right.noun is not None
        and not right.noun.people
        and all(
            w.cls in ("unknown", "content", "person")
            for w in state.words[right.noun.first : right.noun.last + 1]
        )
    )
    return who is not None and who.has("officer") and right.comma and unknown


def is_apposed(state: State, left: Item, right: Item) -> bool:
    who = who_of(state, right.noun)
    loose = left.noun is not None and any(
        w.cls == "duty" for w in state.words[left.noun.first : left.noun.last + 1]
    )
    return (
        left.noun is not None
        and not loose
        and who is not None
        and who.has("officer")
        and not left.noun.people
    )
