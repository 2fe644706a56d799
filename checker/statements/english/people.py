"""Who a noun phrase names, and of whom a clause speaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from checker.statements.english.clauses import Noun
from checker.statements.english.state import OTHERS, State, Subject
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_SELVES = word_set(
    """
    his, hers, yours, he, she, he/she, you, him, her, they, them, he or she, him or her, himself, herself
    """
)
ASIDE = word_set(
    """
    including, together with, along with, as well as, jointly with, in agreement with, in conjunction
    with, with, in concert with, alongside, in consultation with, in cooperation with, in collaboration
    with, in coordination with, in tandem with
    """
)
_ANYBODY = word_set(
    """
    nobody, no one, anybody, anyone, someone, somebody, everyone, everybody
    """
)
_CHIEFS = word_set(
    """
    head, chief, vp, director, president, deputy, vice
    """
)
_TITLES = (
    "manager",
    "director",
    "officer",
    "president",
    "head",
    "chief",
    "engineer",
    "chairman",
    "chairwoman",
    "ceo",
    "cfo",
    "coo",
    "cto",
    "gm",
    "md",
    "qp",
    "controller",
    "treasurer",
    "counsel",
    "person",
    "operator",
    "leader",
    "representative",
    "deputy",
    "inspector",
    "secretary",
    "vp",
    "executive",
    "member",
    "chair",
    "supervisor",
    "employee",
)


def who_of(state: State, noun: Noun | None) -> Who | None:
    """The people that a noun phrase names as its head: not those that only stand before another noun."""
    if noun is None:
        return None
    if noun.pronoun in ("they", "them") and not _several_people(state, noun):
        return None
    if noun.pronoun in _SELVES:
        return _self(state, noun)
    if noun.pronoun in _ANYBODY:
        return _made(state, [(noun.first, "anyone", "anyone")])
    if noun.pronoun in ("we", "i", "me", "us"):
        return _made(state, [(noun.first, "grantor", "grantor")])
    if not noun.people or noun.people[-1] != noun.last:
        return None
    head = noun.people[-1]
    word = state.words[head]
    inside = [state.words[i] for i in noun.people]
    officer = next((i for i, w in zip(noun.people, inside, strict=True) if w.cls == "officer"), None)
    if officer is not None and (officer == head or word.cls == "self"):
        return _made(state, [(officer, "officer", state.words[officer].meaning)])
    if word.cls == "self":
        return _self(state, noun)
    return _made(state, [(head, word.cls, word.meaning)])


def _as_officer(state: State, noun: Noun) -> bool:
    """you, as our Chief Quality Officer, may: the one who is written to is the officer."""
    following = state.words[noun.last + 1 : noun.last + 9]
    at = next((k for k, w in enumerate(following) if w.cls == "officer"), -1)
    return at > 0 and any(w.text in ("as", "in your capacity as", "capacity") for w in following[:at])


def _several_people(state: State, noun: Noun) -> bool:
    """they: people only if the subject before was."""
    before = [
        s for at, s in sorted(state.owned.items()) if at < noun.first and (s.who is not None or s.nouns)
    ]
    return bool(before) and before[-1].who is not None


def _made(state: State, members: list[tuple[int, str, str]]) -> Who:
    listed = tuple((state.words[i].first, cls, meaning) for i, cls, meaning in members)
    return Who(listed, listed[0][0], listed[-1][0])


def _self(state: State, noun: Noun) -> Who:
    """he, she, you: whom the sentence spoke of last as somebody who acts, else whom the text is about."""
    word = state.words[noun.first]
    text = word.text
    if text in ("they", "them"):
        return Who(((word.first, "self", "self"),), word.first, word.first)
    last: Subject | None = None
    for at, subject in sorted(state.owned.items()):
        if (
            at < noun.first
            and subject.who is not None
            and not subject.who.has("anyone", "company")
            and (subject.officer or _a_person(state, subject))
        ):
            last = subject
    named = [w for w in state.words[: noun.first] if w.cls == "officer"]
    if text in ("you",):
        if named or _as_officer(state, noun) or (state.carried is not None and state.carried.has("officer")):
            return Who(((word.first, "officer", state.officer),), word.first, word.first)
        return Who(((word.first, "self", "self"),), word.first, word.first)
    if last is not None and last.other and last.who is not None:
        return Who(((word.first, last.who.members[-1][1], last.who.members[-1][2]),), word.first, word.first)
    if named:
        return Who(((word.first, "officer", named[-1].meaning),), word.first, word.first)
    if last is None and state.carried is not None and state.carried.has("officer"):
        meaning = next(m[2] for m in state.carried.members if m[1] == "officer")
        return Who(((word.first, "officer", meaning),), word.first, word.first)
    if (
        last is None
        and state.carried is not None
        and not state.carried.has("officer", "self", "company", "anyone")
    ):
        return Who(
            ((word.first, state.carried.members[-1][1], state.carried.members[-1][2]),),
            word.first,
            word.first,
        )
    return Who(((word.first, "self", "self"),), word.first, word.first)


def _a_person(state: State, subject: Subject) -> bool:
    """A board or a department is no he."""
    assert subject.who is not None
    token = subject.who.members[-1][0]
    word = next((w for w in state.words if w.first <= token <= w.last), None)
    if word is None:
        return False
    parts = word.text.split(" ")
    return parts[-1] in _TITLES or parts[0] in _CHIEFS


_BODIES = frozenset(
    (
        "finance", "accounting", "accounts", "hr", "payroll", "production", "sales", "logistics", "purchasing", "procurement",
        "legal", "engineering", "marketing", "operations", "audit", "board", "directors", "committee", "council", "resources",
        "department", "departments", "team", "teams", "office", "division", "divisions", "treasury", "controlling", "secretariat",
    )
)  # fmt: skip


def no_person(state: State, who: Who) -> bool:
    """Finance, the Board, the sales team: no he and no she."""
    tokens = {m[0] for m in who.members}
    heads = [w for w in state.words if any(w.first <= t <= w.last for t in tokens)]
    return bool(heads) and all(w.text.split(" ")[-1] in _BODIES for w in heads)


def is_officer(who: Who | None) -> bool:
    return who is not None and who.has("officer", "self")


def is_other(who: Who | None) -> TypeGuard[Who]:
    return who is not None and any(m[1] in OTHERS for m in who.members) and not who.has("officer", "self")


def joined(people: Sequence[Who]) -> Who | None:
    """Several named together as one group."""
    members = tuple(m for who in people for m in who.members)
    if not members:
        return None
    return Who(members, min(m[0] for m in members), max(m[0] for m in members))
