"""Acts that a noun names: the approval of, a veto over, the right to stop, the final say on."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Item, Noun
from checker.statements.english.heads import Nominal, head_power
from checker.statements.english.listing import listed
from checker.statements.english.people import who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS, Who

OVER = word_set(
    """
    of, over, on, in, for, to, in respect of, with respect to, with regard to, in relation to, relating
    to, related to, in matters of, regarding, concerning, about, against, as to, in connection with,
    touching, across, from, between, at, within, into, on grounds of, on the grounds of, for reasons of,
    out of, in the field of, in the area of, among, throughout, under, as regards, in the case of, in
    terms of, on the basis of, on the strength of, based on, following, after
    """
)
CONSENT = frozenset(("approve", "countersign", "review", "decide", "participate"))
_NO_TAIL = word_set(
    """
    assess, reward, manage, stop, release, supervise, participate, attend
    """
)


def nominals(state: State, items: Sequence[Item], k: int) -> tuple[list[Nominal], int]:
    """The acts that the nouns from item ``k`` on name – release or rejection of … – and where they end."""
    heads: list[Nominal] = []
    j = k
    while j < len(items):
        item = items[j]
        if item.noun is None or (j > k and (item.prep or not (item.conj or item.comma))):
            break
        found = head_power(state, item.noun)
        if found is None:
            if heads and item.noun is not None and not item.prep and item.conj:
                break
            break
        power, at, right = found
        made = Nominal(
            power, at, item.noun, right, none=item.noun.det in ("no", "neither") or _nobodys(item.noun)
        )
        if item.noun.owner is not None:
            owner = who_of(state, item.noun.owner)
            if owner is not None:
                made.agents.append(owner)
        elif item.noun.people and item.noun.last not in item.noun.people:
            word = state.words[item.noun.people[-1]]
            between = state.words[item.noun.people[-1] + 1 : at]
            if word.cls not in ("company", "anyone") and not any(
                w.cls in ("unknown", "content", "implement", "file", "paper") and w.text.endswith("s")
                for w in between
            ):
                made.agents.append(Who(((word.first, word.cls, word.meaning),), word.first, word.first))
        elif (
            item.noun.det in ("his", "her", "their", "its", "my", "your", "our", "his or her")
            and item.noun.det != "its"
        ):
            owner = possessive(state, item.noun)
            if owner is not None:
                made.agents.append(owner)
        if any(state.words[i].tag not in ("D", "A") for i in range(item.noun.first, at)):
            made.spans.append((item.noun.first, item.noun.last))
        heads.append(made)
        j += 1
    if not heads:
        return [], k
    j = tail(state, items, j, heads)
    for made in heads:
        made.end = j
    return _resolve(state, heads), j


def _nobodys(noun: Noun) -> bool:
    return noun.owner is not None and noun.owner.pronoun in ("nobody", "no one")


def possessive(state: State, noun: Noun) -> Who | None:
    first = state.words[noun.first]
    if noun.det in ("my", "our"):
        return Who(((first.first, "grantor", "grantor"),), first.first, first.first)
    return who_of(state, Noun(noun.first, noun.first, pronoun="you" if noun.det == "your" else "he"))


def tail(state: State, items: Sequence[Item], j: int, heads: list[Nominal]) -> int:
    """Reads of, over, by … after the heads: themes, agents, infinitives."""
    people_too = heads[0].power in _NO_TAIL
    while j < len(items):
        item = items[j]
        if item.verb is not None:
            if item.verb.kind == "inf" and item.verb.passive and heads[-1].right and item.verb.main >= 0:
                word = state.words[item.verb.main]
                if word.cls in ("consult", "attend") or word.text in ("heard", "consulted", "informed"):
                    # the right to be heard
                    heads[-1].power, heads[-1].at, heads[-1].right = "attend", item.verb.main, False
                    heads[-1].spans.extend(
                        (x.noun.first, x.noun.last) for x in item.verb.items if x.noun is not None
                    )
                    j += 1
                    continue
            if (
                item.verb.kind == "inf"
                and (heads[-1].right or heads[-1].power in ("decide", "veto"))
                and not item.verb.passive
            ):
                for made in heads:
                    made.verbs.append(item.verb)
                j += 1
                continue
            if item.verb.kind == "part":
                vested = state.words[item.verb.main].cls in ("grant_act", "belong")
                held = [x for x in item.verb.items if x.prep in ("in", "to", "on", "upon", "with")]
                by = (held if vested else []) or [x for x in item.verb.items if x.prep == "by"]
                agents = [w for x in by if (w := who_of(state, x.noun)) is not None]
                settled = (
                    state.words[item.verb.main].cls in ("approve", "formulate", "decide")
                    and any(m.spans for m in heads)
                    and state.words[item.verb.main].text not in ("signed", "issued")
                )
                if settled:
                    break
                if agents or state.words[item.verb.main].cls in POWERS | {
                    "have",
                    "light",
                    "belong",
                    "grant_act",
                }:
                    if agents and all(not m.agents for m in heads):
                        members, _ = listed(state, item.verb.items, item.verb.items.index(by[0]))
                        for made in heads:
                            made.agents.extend(members or agents)
                    for made in heads:
                        made.spans.extend(
                            (x.noun.first, x.noun.last)
                            for x in item.verb.items
                            if x.noun is not None and x.prep in OVER
                        )
                        made.verbs.extend(
                            x.verb
                            for x in item.verb.items
                            if x.verb is not None and x.verb.kind == "inf" and made.right
                        )
                    j += 1
                    continue
            break
        if item.noun is None:
            break
        if item.prep in ("of", "by", "from", "with", "to", "in", "between", "among") or (
            item.prep == "" and item.conj
        ):
            people, end = listed(state, items, j)
            if people and (
                item.prep == "by"
                or (item.prep in ("between", "among") and heads[0].power in CONSENT)
                or (
                    item.prep in ("of", "from")
                    and not (
                        people_too and item.prep == "of" and not any(w.has("officer", "self") for w in people)
                    )
                )
            ):
                for made in heads:
                    made.agents.extend(people)
                j = end
                continue
            if item.noun.pronoun in ("that", "those") and j + 1 < len(items):
                break
            if people and item.prep in ("with", "to", "in", ""):
                break
        if item.prep in OVER or (item.prep == "" and item.conj and j > 0 and items[j - 1].prep in OVER):
            if item.prep in ("after", "following", "under", "to", "at", "within") and not _state_matter(
                state, item.noun
            ):
                break
            if head_power(state, item.noun) is not None and item.prep in (
                "after",
                "following",
                "under",
                "to",
            ):
                break
            for made in heads:
                made.spans.append((item.noun.first, item.noun.last))
            j += 1
            continue
        break
    return j


def _state_matter(state: State, noun: Noun) -> bool:
    return any(state.words[i].cls in ("matter", "bare", "foreign") for i in range(noun.first, noun.last + 1))


def _resolve(state: State, heads: list[Nominal]) -> list[Nominal]:
    """right of veto → veto; authority over the budget → manage; authority to stop → its verb."""
    for made in heads:
        if made.power != "right":
            continue
        inner = next(
            (
                (state.words[i].cls, i)
                for first, last in made.spans
                for i in range(first, last + 1)
                if state.words[i].cls in POWERS
                and state.words[i].tag in ("N", "J", "VG")
                and _named_right(state, i, first, last)
            ),
            None,
        )
        if inner is not None:
            made.power, made.at = inner
        elif not made.verbs:
            made.power = "manage"
    return heads


def _named_right(state: State, i: int, first: int, last: int) -> bool:
    """the power of approval: the act ends its phrase."""
    return i == last or state.words[i].cls == "veto"
