"""Which words of a sentence bound nothing, so that they need no account."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.people import is_officer, is_other, who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_FUNCTION = frozenset(("D", "C", "T", "POS", "PUNCT", "Q", "K", "R", "B", "H", "M", "X"))
HEAVY = word_set(
    """
    without, until, till, except, except for, save, save for, subject to, subject always to, subject only
    to, pending, unless, conditional on, conditional upon, contingent on, contingent upon, up to, not
    exceeding, excluding, other than, with the exception of, in excess of, less than, more than, no more
    than, not more than, below, beyond, notwithstanding, despite, for a period of
    """
)
RISKY = word_set(
    """
    approve, countersign, override, appeal, conditional_on, only, except, cap, exceed, amount, percent,
    require, obtain, temporary, invited, whether, without, others_decision, intention, meta, vague,
    narrow, joint, cannot, noneed
    """
)
_CALM_VERBS = word_set(
    """
    file, implement, assist, supervise, comply, light, attend, occasion, content, purpose, belong,
    propose, review, compile, consult, have, participate, obtain
    """
)
_SENIOR = frozenset(("above", "beside", "grantor"))
_FINE_ADVERBS = word_set(
    """
    strong, also, content, now, before, afterwards, each, joint, file, after, then, start, purpose,
    phrase, rest, effect, cannot, noneed, comply, conj, but, per, immune, only, by, of, law, invited,
    intention, be, occasion, unknown_ok
    """
)
_LOADED = word_set(
    """
    conditional_on, only, except, cap, exceed, invited, meta, intention
    """
)
_LOADED_HEADS = word_set(
    """
    conditional_on, override, appeal, only, except, cap, exceed, invited, meta, intention
    """
)
_PRESSING = word_set(
    """
    with, under, by, through, via, subject to, from, after, without, until
    """
)


def heavy(state: State, i: int) -> bool:
    word = state.words[i]
    if word.tag in _FUNCTION:
        return False
    if word.tag == "P":
        return word.text in HEAVY
    if word.tag == "A" and word.text in ("resolved", "whether", "on hold"):
        return False
    if word.tag == "A":
        return not (word.cls in _FINE_ADVERBS or word.text in ("yes", "please", "not", "never")) and not (
            word.cls == "unknown" and not word.text.endswith("ly")
        )
    return True


def heavy_adverb(state: State, i: int) -> bool:
    word = state.words[i]
    return (word.cls == "unknown" and word.text.endswith("ly")) or word.cls in ("intention", "meta")


def plain(state: State, item: Item, verbs: list[Verb], weak: bool, subject: bool = False) -> None:
    if item.verb is not None:
        verbs.append(item.verb)
        if item.prep:
            state.spend(item.at, item.at)
        return
    if item.noun is None:
        return
    words = state.words[item.noun.first : item.noun.last + 1]
    who = who_of(state, item.noun)
    if item.prep in HEAVY and not (item.prep == "up to" and is_officer(who)):
        return
    senior = who is not None and is_other(who) and who.has(*_SENIOR)
    if senior and not weak and not subject and item.prep not in ("to", "of", "for", "at", ""):
        return
    if any(w.cls in _LOADED_HEADS for w in words) and not weak:
        for i in range(item.noun.first, item.noun.last + 1):
            if state.words[i].cls not in _LOADED:
                state.used.add(i)
        return
    state.spend(min(item.at, item.noun.first), item.noun.last)


def liberal(state: State, clause: Clause) -> bool:
    """A clause that decides nothing and asks nobody: it may say what it likes."""
    words = state.words[clause.at : clause.end]
    subject = state.owned.get(clause.at)
    verb = clause.verb
    others_negated = (
        verb is not None and subject is not None and (subject.none or (verb.negated and subject.other))
    )
    if others_negated:
        return True
    if verb is not None and verb.negated and (subject is None or subject.who is None):
        words_ = state.words[clause.at : clause.end]
        if all(
            w.cls
            not in RISKY
            - {"override", "appeal", "approve", "countersign", "require", "conditional_on", "cannot"}
            for w in words_
        ):
            return True
    acts = [a for a in state.acts if state.homes[id(a)] is clause]
    decides = [
        a
        for a in acts
        if a.power in ("approve", "decide", "veto", "countersign", "manage")
        and not a.negated
        and id(a) not in state.calm
        and not is_officer(a.agent)
        and not a.relative
    ]
    if decides:
        return True  # weighed elsewhere
    for item in [*clause.subject, *(verb.items if verb is not None else ())]:
        if item.noun is not None and item.noun.det == "no" and not (subject is not None and subject.officer):
            state.spend(item.at, item.noun.last)
    words = [w for i, w in enumerate(state.words[clause.at : clause.end], clause.at) if i not in state.used]
    if clause.op:
        words = [w for w in words if w.cls != "intention"]
    risky = [w for w in words if w.cls in RISKY and not (w.cls == "approve" and w.tag in ("VN", "J"))]
    senior = any(w.cls in _SENIOR and w.tag == "N" for w in words)
    if subject is not None and (subject.officer or (subject.who is None and not subject.nouns)):
        risky = [w for w in risky if w.cls != "override"]
    if subject is not None and subject.other:
        risky = [w for w in risky if w.cls != "obtain"]
        if (
            verb is not None
            and verb.main >= 0
            and state.words[verb.main].cls in ("implement", "file", "comply", "assist", "supervise")
            and not _pressed(state, clause)
        ):
            risky = [w for w in risky if w.cls not in ("approve", "countersign", "others_decision")]
    if (
        verb is None
        and not risky
        and all(
            w.cls
            in (
                *_SENIOR,
                "officer",
                "self",
                "below",
                "person",
                "unknown",
                "content",
                "comma",
                "company",
                "number",
                "date",
            )
            and w.tag != "P"
            for w in words
        )
    ):
        return True
    if (
        verb is None
        and len(words) <= 3
        and not any(w.tag in ("P", "S") for w in words)
        and not any(
            w.cls in ("only", "except", "conditional_on", "cap", "temporary", "amount") for w in words
        )
    ):
        return True
    if any(w.text == "line" for w in words) and any(
        w.text in ("dotted", "solid", "reporting") for w in words
    ):
        return True
    if verb is None:
        return not risky and not (senior and not _informs(words))
    main = state.words[verb.main] if verb.main >= 0 else None
    if (
        main is not None
        and main.cls == "file"
        and not any(w.cls in ("only", "conditional_on", "except") for w in words)
    ):
        return True
    if (
        main is not None
        and main.cls == "report"
        and not risky
        and _informs(words)
        and not _answered(state, clause)
    ):
        return not (subject is not None and subject.officer) or not _pressed(state, clause)
    if subject is not None and subject.who is None and not subject.nouns and verb.kind == "fin":
        return not risky and (not senior or not _pressed(state, clause))
    calm = (
        main is not None and (main.cls in _CALM_VERBS or (main.cls == "unknown" and not senior))
    ) or main is None
    if subject is not None and subject.officer:
        return not risky and (not senior or not _pressed(state, clause))
    if subject is not None and subject.other:
        if risky and not all(w.cls in ("only", "joint", "temporary", "invited") for w in risky):
            return False
        return calm or (subject.who is not None and not subject.who.has("above", "beside", "grantor"))
    return not risky and (not senior or _informs(words))


def _answered(state: State, clause: Clause) -> bool:
    """sends a summary to the CEO, who approves it: what is sent is not only told."""
    return any(
        w.cls in RISKY
        for c in state.clauses
        if c.host is clause and c.op in ("who", "which", "whose", "whom")
        for w in state.words[c.at : c.end]
    )


def _pressed(state: State, clause: Clause) -> bool:
    """with, under, by, from somebody senior: what may bear on what the officer does."""
    for i in range(clause.at, clause.end):
        word = state.words[i]
        if word.cls in _SENIOR and word.tag == "N":
            k = i - 1
            while k >= clause.at and state.words[k].tag in ("D", "N", "J", "POS"):
                k -= 1
            if k >= clause.at and state.words[k].text in _PRESSING:
                return True
    return False


def _informs(words: object) -> bool:
    from collections.abc import Sequence

    assert isinstance(words, Sequence)
    return any(w.cls in ("file", "afterwards", "implement", "comply") for w in words)
