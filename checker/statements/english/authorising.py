"""The Board authorises X to approve: who lets somebody act grants him the act."""

from __future__ import annotations

from checker.statements.english.clauses import Verb
from checker.statements.english.content import object_people
from checker.statements.english.people import is_officer
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor

_LETTING = ("authoris", "authoriz", "permit", "allow")


def authorises(v: Visitor, verb: Verb, subject: Subject) -> bool:
    """hereby authorises the CQO to …: said for certain, of somebody other than the officer, to the officer."""
    if verb.modal or verb.kind == "ger" or subject.who is None:
        return False
    named = object_people(v, verb)
    himself = subject.who.has("officer") or named is None or not named.has("officer")
    if subject.officer and himself:
        return False
    if not v.state.words[verb.main].text.startswith(_LETTING) or not is_officer(object_people(v, verb)):
        return False
    return any(i.verb is not None and i.verb.kind == "inf" for i in verb.items)
