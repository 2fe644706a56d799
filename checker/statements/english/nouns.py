"""Noun phrases in their places: objects, or subjects of new clauses."""

from __future__ import annotations

from checker.statements.english.ahead_of import two_verbs, verb_after
from checker.statements.english.clauses import Item, Noun
from checker.statements.english.groups import phrase
from checker.statements.english.parser import Parser


def noun_phrase(p: Parser, i: int) -> int:
    start = i
    noun, j = phrase(p, i)
    if _new_clause(p, start, noun, j):
        p.flush()
        before = p.current
        outer = before.host
        if outer is not None and outer.op and outer.verb is None and not outer.subject:
            # it is proposed that, where X, the officer …: the clause outside goes on
            p.current, p.innermost = outer, None
            return _placed(p, noun, j)
        op = ""
        if before.op and p.conj and not p.comma:
            op = before.op
        made = p.opened(op, start, before.host if op else None)
        made.conj = p.conj
        made.shared = None
        p.conj = ""
    return _placed(p, noun, j)


def _placed(p: Parser, noun: Noun, after: int) -> int:
    """Hangs a noun phrase on what is open."""
    prep, at = p.prep if p.prep else ("", noun.first)
    p.prep = None
    if p.pair:
        noun.pair, p.pair = p.pair, ""
    p.item(Item(prep, at, noun, conj=p.conj, comma=p.comma))
    p.last_noun = noun
    p.conj, p.comma = "", False
    return after


def _new_clause(p: Parser, i: int, noun: Noun, after: int) -> bool:
    """Whether this noun phrase is the subject of a clause of its own."""
    current = p.current
    if p.prep is not None:
        return False
    if current.verb is None and (not current.op or current.subject):
        if (
            noun.people
            and noun.people[-1] == noun.last
            and noun.det
            and current.subject
            and current.subject[-1].noun is not None
            and any(i.noun is not None and not i.prep for i in current.subject)
            and not p.comma
            and not p.conj
            and current.main
            and after < len(p.ws)
            and p.ws[after].tag == "V3"
            and two_verbs(p, after)
        ):
            _relative_bare(p, i)
            return False
        if (
            noun.pronoun in ("he", "she", "they", "you", "we", "i")
            and current.subject
            and not p.comma
            and current.main
            and not p.conj
        ):
            # the audits she conducts: a relative clause without its word
            if after < len(p.ws) and p.ws[after].tag in ("V", "V3"):
                _relative_bare(p, i)
            return False
        if not (current.op and p.comma and current.subject):
            return False
    if p.inverted is not None:
        return False
    if current.verb is None:
        return bool(current.op and p.comma and current.subject) and verb_after(p, after)
    if (
        not p.comma
        and not p.conj
        and not (current.op and p.innermost is not None and (p.innermost.items or p.innermost.passive))
        and noun.pronoun not in ("he", "she", "they", "you", "we", "i")
    ):
        return False
    if (
        p.innermost is current.verb
        and current.verb.be
        and current.verb.main < 0
        and not current.verb.items
        and not noun.det
    ):
        return False
    if (
        noun.pronoun in ("he", "she", "they", "you", "we", "i")
        and not p.comma
        and not p.conj
        and after < len(p.ws)
        and p.ws[after].tag in ("V", "V3")
    ):
        _relative_bare(p, i)
        return False
    return verb_after(p, after)


def _relative_bare(p: Parser, i: int) -> None:
    host = p.current
    made = p.opened("that", i, host)
    made.antecedent = p.last_noun
