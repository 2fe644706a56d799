"""Phrases that make an act wait: for somebody's consent, for orders, for an event."""

from __future__ import annotations

from checker.statements.english.consent import consent
from checker.statements.english.heads import Nominal
from checker.statements.english.listing import listed
from checker.statements.english.people import is_officer, is_other, joined, who_of
from checker.statements.english.phrase import Phrase
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_HANGING = word_set(
    """
    subject to, subject always to, subject only to, conditional on, conditional upon, contingent on,
    contingent upon, dependent on, dependent upon, pending
    """
)
"""Prepositions that make an act wait, whatever for."""

_AWAITING = (
    _HANGING
    | word_set(
        """
        with, upon, on, after, only after, following, by, against, on receipt of, prior to, before, for, under, at, to, through,
        per, within, in, in accordance with, in line with, according to, pursuant to, on the basis of, based on,
        barring, failing
        """
    )
    | {""}
)
_ORDERS = word_set(
    """
    under, on, at, by, in accordance with, in line with, according to, following, pursuant to, per
    """
)
_LEADING = word_set(
    """
    direction, supervision, leadership, guidance, instruction, instructions, orders, authority, control,
    command, oversight, delegation, mandate, directions, request, invitation, order, discretion
    """
)
_PLACES = frozenset(("by", "in", "at", "to", "within", "for", "per", "through", "under"))
_FREE = word_set(
    """
    without, notwithstanding, despite, regardless of, irrespective of, independent of, independently of,
    without reference to, without recourse to
    """
)
_PAPERS = frozenset(("law", "laws", "legislation", "policy", "articles", "charter", "manual"))

_BACKING = word_set("majority, backing, support, vote, votes, quorum, blessing, endorsement")


def awaited(at: Phrase) -> int | None:
    """with the consent of X, after approval by X, on X's decision."""
    if at.prep not in _AWAITING:
        return None
    found = consent(at.state, at.items, at.k)
    if found is None or (at.prep == "" and not at.item.comma):
        return None
    made, end = found
    others = [a for a in made.agents if is_other(a)]
    mine = any(is_officer(a) for a in made.agents)
    last = max([made.noun.last, *(i.noun.last for i in at.items[at.k : end] if i.noun is not None)])
    if made.none or any(w.text in ("no", "without") for w in at.words[:2]):
        at.harmless(last)
        return end
    if at.prep == "with" and not made.agents and at.state.words[made.noun.last].text == "discretion":
        # with full discretion over how it is spent
        at.harmless(last)
        return end
    if not made.agents and made.noun.det in ("such", "this", "that", "these", "those", "said"):
        at.harmless(last)
        return end
    if not others and (at.prep in ("on the basis of", "based on") or _no_consent(at, made, mine)):
        return at.k + 1
    if mine and not others:
        at.harmless(last)
        return end
    head = at.state.words[made.noun.last].text
    if at.prep in ("on", "in", "about") and head in ("decision", "decisions", "review", "reviews"):
        return at.k + 1
    if at.prep == "within" and head in ("approval", "approvals"):
        return at.k + 1
    if (
        at.prep == "for"
        and head in ("decision", "decisions")
        and any(w.text in ("his", "own") for w in at.words)
    ):
        return at.k + 1
    if (
        made.power == "review"
        and at.prep in ("after", "following", "on", "upon")
        and not any(a.has("above") for a in others)
    ):
        at.harmless(last)
        return end
    if at.prep == "before":
        return at.k + 1
    start = min(at.item.at, at.noun.first)
    if mine:
        for act in at.acts:
            act.partners.extend(o for o in others if o not in act.partners)
        at.put("with_partner", "partner", "joint", others[0].members[0][2], start, last)
        return end
    joint = made.power == "countersign" or any(w.text in ("joint", "concurrent") for w in at.words)
    at.put(
        "awaits_consent", "prior_approval", "joint" if joint else "conditional", _name(others), start, last
    )
    return end


def _with_a_vote(at: Phrase) -> bool:
    """sits on the board with the same vote as every member: how he takes part."""
    following = at.items[at.k + 1] if at.k + 1 < len(at.items) else None
    if following is not None and following.prep in ("of", "from", "by"):
        return False
    plain = not at.noun.people or at.state.words[at.noun.people[-1]].cls not in ("above", "beside")
    mere = not any(w.text in ("no", "without", "advisory", "consultative") for w in at.words)
    taking = bool(at.acts) and all(a.power == "participate" for a in at.acts)
    return taking and plain and mere and at.words[-1].text in ("vote", "votes", "voting rights", "seat")


def _no_consent(at: Phrase, made: Nominal, mine: bool) -> bool:
    """Nobody else is named, and the phrase says where, what for, or on what."""
    if at.prep == "" or (
        at.prep in _PLACES and not (at.prep == "for" and made.power in ("approve", "decide", "countersign"))
    ):
        return True
    if mine:
        return False
    if at.prep == "with" and made.power in ("participate", "review"):
        return True
    head = at.state.words[made.noun.last].cls
    return (
        at.prep == "on"
        and made.power in ("decide", "review", "participate")
        and head not in ("outcome", "others_decision")
    )


def backed(at: Phrase) -> int | None:
    """with a majority of X, with the backing of X."""
    if at.prep == "with" and _with_a_vote(at):
        at.harmless()
        return at.k + 1
    if at.prep != "with" or at.words[-1].text not in _BACKING:
        return None
    at.put("backed", "prior_approval", "conditional")
    return at.skip(("of", "from", "behind"))


def absolute(at: Phrase) -> int | None:
    """the COO consenting; with the COO having agreed; the COO not objecting."""
    after = at.items[at.k + 1].verb if at.k + 1 < len(at.items) else None
    if (
        at.prep not in ("", "with")
        or (not at.prep and not at.item.comma)
        or after is None
        or after.kind not in ("ger", "part")
    ):
        return None
    who = who_of(at.state, at.noun)
    if who is None or not is_other(who) or after.main < 0:
        return None
    if at.state.words[after.main].cls not in ("approve", "countersign", "appeal", "decide"):
        return None
    at.put("absolute", "prior_approval", "conditional", who.members[0][2], at.item.at, after.last)
    return at.k + 2


def led(at: Phrase) -> int | None:
    """under the direction of X, on X's instructions."""
    if at.prep not in _ORDERS or not any(w.text in _LEADING for w in at.words):
        return None
    after = at.k + 1
    group = who_of(at.state, at.noun.owner) if at.noun.owner is not None else None
    if group is None and after < len(at.items) and at.items[after].prep in ("of", "from", "by"):
        people, after = listed(at.state, at.items, after)
        group = joined(people)
    if group is None or not is_other(group):
        return None
    at.put("under_orders", "under", "conditional", group.members[0][2])
    return max(after, at.k + 1)


def hanging(at: Phrase) -> int | None:
    """subject to an event; subject to the law: harmless; not subject to anybody's approval: harmless."""
    if at.prep not in _HANGING:
        return None
    lawful = any(w.cls == "law" for w in at.words)
    amended = any(w.text in ("adoption", "amended", "amendment") for w in at.words)
    if lawful or (any(w.text in _PAPERS for w in at.words) and not amended):
        at.harmless()
        return at.k + 1
    if at.denied and (
        any(w.cls in ("override", "appeal", "approve") for w in at.words)
        or consent(at.state, at.items, at.k) is not None
    ):
        at.harmless()
        return at.skip(("by", "of", "from"), conjoined=True)
    at.put("awaits_event", "event", "conditional")
    return at.k + 1


def invited(at: Phrase) -> int | None:
    """by invitation."""
    if at.prep != "by" or not any(w.cls == "invited" or w.text == "invitation" for w in at.words):
        return None
    at.put("invited", "event", "conditional")
    return at.k + 1


def freed(at: Phrase) -> int | None:
    """without the consent of X, irrespective of …: nobody is asked."""
    if at.prep not in _FREE:
        return None
    if at.prep == "without" and at.item.conj in ("but not", "and not", "nor"):
        at.put("not_without", "event", "conditional")
        return at.k + 1
    at.harmless()
    j = at.k + 1
    while j < len(at.items):
        item = at.items[j]
        if item.noun is None or not (
            item.prep in ("of", "from", "by", "to", "for") or (item.conj in ("or", "and") and not item.prep)
        ):
            break
        at.state.spend(item.at, item.noun.last)
        j += 1
    return j


def submitted(at: Phrase) -> int | None:
    """…, submission to the Board."""
    after = at.items[at.k + 1] if at.k + 1 < len(at.items) else None
    if at.prep or after is None or after.noun is None or after.prep != "to":
        return None
    if at.words[-1].text not in ("submission", "presentation", "referral") or not is_other(
        who_of(at.state, after.noun)
    ):
        return None
    at.put("submitted", "prior_approval", "conditional", None, at.noun.first, after.noun.last)
    return at.k + 2


def _name(others: list[Who]) -> str | None:
    return others[0].members[0][2] if others else None
