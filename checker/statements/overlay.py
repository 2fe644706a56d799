"""A vocabulary that lies over another: a pack's own post, with the words of the pack that it takes them from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from checker.errors import InputError
from checker.statements.provisions import joined
from checker.statements.stand_in import OFFICER, SOMEBODY_ELSE, named_so
from checker.statements.vocabulary import Named, Vocabulary, Word
from checker.yamltree import Tree


def laid_over(base: Vocabulary, own: Vocabulary, holders: Tree | None) -> Vocabulary:
    """``own`` over ``base``: ids and words that both have are ``own``'s; lists of headings and phrases are joined.

    Where ``own`` has an officer, the officer of ``base`` stands beside him under the same id. ``holders`` is the
    file that says so. Raises InputError, with the places, for two officers.
    """
    officers = [h.id for h in own.holders.values() if h.cls == "officer"]
    if len(officers) > 1:
        assert holders is not None
        spots = [holders.spot(("holders", name, "class")) for name in officers]
        raise InputError(
            "two-officers",
            f"`{officers[0]}` and `{officers[1]}` are both of the class `officer`",
            *reversed(spots[:2]),
            help="a pack judges one post; make the other `above`, `beside` or `below`",
        )
    mine = officers[0] if officers else base.officer
    former = base.officer if mine != base.officer else None
    below = _demoted(base) if former else base
    words = {**below.words, **own.words}
    stand_ins = _stand_ins(base, own, former) if officers else base.stand_ins
    if stand_ins:
        words |= {name: Word(name, "officer", mine, True) for name in OFFICER}
        words |= {name: Word(name, "beside", former) for name in SOMEBODY_ELSE if former}
    kept = {name: authority for name, authority in base.authorities.items() if name not in own.authorities}
    return Vocabulary(
        words=words,
        holders={**below.holders, **own.holders},
        powers={**base.powers, **own.powers},
        matters={**base.matters, **own.matters},
        authorities={**own.authorities, **kept},
        macros={**base.macros, **own.macros},
        rules=(*own.rules, *base.rules),
        defaults={**base.defaults, **own.defaults},
        sections=(*base.sections, *own.sections),
        bare={**base.bare, **own.bare},
        officer_words=_lists(base.officer_words, own.officer_words),
        stand_ins=stand_ins,
        provisions=joined(base.provisions, own.provisions),
    )


def _demoted(base: Vocabulary) -> Vocabulary:
    """``base`` with its officer as somebody who stands beside the post that is judged."""
    was = Named(base.post.id, base.post.title, "beside")
    others = {
        text: word._replace(cls="beside", primary=False)
        for text, word in base.words.items()
        if word.cls == "officer"
    }
    return replace(base, holders={**base.holders, was.id: was}, words={**base.words, **others})


def _stand_ins(base: Vocabulary, own: Vocabulary, former: str | None) -> dict[str, str]:
    """What each sure title of the officer, and each title of whoever was it in ``base``, is read as."""
    titles = {text: word.primary for text, word in own.words.items() if word.cls == "officer"}
    others = [text for text, word in base.words.items() if former and word.cls == "officer"]
    names = {**base.stand_ins, **{text: named_so(text, SOMEBODY_ELSE) for text in others}}
    names = {text: name for text, name in names.items() if text not in own.words}
    return names | {text: named_so(text, OFFICER) for text, primary in titles.items() if primary}


def _lists(
    base: Mapping[str, tuple[str, ...]], own: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {key: (*base.get(key, ()), *own.get(key, ())) for key in {**base, **own}}
