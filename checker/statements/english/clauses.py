"""What an English sentence is read into: noun phrases, verbs, what hangs on them, and clauses."""

from __future__ import annotations

from dataclasses import dataclass, field

FINITE = frozenset(("M", "B", "H", "X", "V", "V3", "VD"))


@dataclass(slots=True)
class Noun:
    """A noun phrase: words ``first`` to ``last``; ``det`` its determiner, ``owner`` who stands before 's."""

    first: int
    last: int
    det: str = ""
    owner: Noun | None = None
    people: list[int] = field(default_factory=list)
    pronoun: str = ""
    pair: str = ""


@dataclass(slots=True)
class Item:
    """What follows a verb or a noun: a phrase with its preposition, an infinitive, a participle, or a clause."""

    prep: str
    at: int
    noun: Noun | None = None
    verb: Verb | None = None
    conj: str = ""
    comma: bool = False


@dataclass(slots=True)
class Verb:
    """A verb with what hangs on it. ``kind``: fin, inf, ger, part; ``main`` is -1 for a bare be or have."""

    first: int
    last: int
    main: int
    kind: str = "fin"
    modal: str = ""
    negated: bool = False
    be: bool = False
    have: bool = False
    passive: bool = False
    past: bool = False
    items: list[Item] = field(default_factory=list)
    parent: Verb | None = None
    clause: Clause | None = None
    conj: str = ""
    adverbs: list[int] = field(default_factory=list)
    that: list[Clause] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """``op`` is what opens it: a subordinator, a relative word, or nothing; ``host`` the clause that it hangs on."""

    op: str
    at: int
    host: Clause | None = None
    antecedent: Noun | None = None
    subject: list[Item] = field(default_factory=list)
    verb: Verb | None = None
    conj: str = ""
    shared: Clause | None = None
    adverbs: list[int] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    end: int = 0
    colon: bool = False
    under: Verb | None = None
    after: Noun | None = None

    @property
    def main(self) -> bool:
        return not self.op


CONTENT_OPENERS = frozenset(("that", "which", "who", "whose", "whom", "whether", "how", "why"))
"""Words that open a clause which tells, rather than bounds."""


def verbs_of(clause: Clause) -> list[Verb]:
    verbs = [clause.verb] if clause.verb is not None else []
    for verb in verbs:
        verbs.extend(i.verb for i in verb.items if i.verb is not None)
    return verbs
