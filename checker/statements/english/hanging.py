"""Verbs in their places: of a clause, or hanging on another verb."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.groups import group
from checker.statements.english.parser import Parser
from checker.statements.nodes import POWERS

_NEVER = frozenset(
    (
        "under no circumstances",
        "in no case",
        "at no time",
        "in no event",
        "on no account",
        "by no means",
        "nowhere",
    )
)


def finite(p: Parser, i: int) -> int:
    p.flush()
    if p.inverted is not None and p.ws[i].tag in ("V", "V3"):
        return uninverted(p, i)
    made = group(p, i)
    up = _infinitive_before(p) if p.conj else _waiting_infinitive(p, i) or _listed_infinitive(p, i)
    if made.main == i and p.ws[i].tag == "V" and up is not None:
        # to reward or sanction: the second infinitive goes without its to
        made.kind, made.negated = "inf", made.negated or p.conj in ("nor", "but not", "and not")
        made.parent, made.clause, made.conj = up.parent, p.current, p.conj
        item = Item("to", i, verb=made, conj=p.conj, comma=p.comma)
        (up.parent.items if up.parent is not None else p.current.subject).append(item)
        p.innermost, p.conj, p.comma = made, "", False
        return made.last + 1
    _fronted(p)
    before = p.current.verb
    clause = home(p, i, made)
    if (
        clause.shared is not None
        and before is not None
        and made.main == i
        and p.ws[i].tag == "V"
        and not made.modal
    ):
        made.modal = before.modal
        made.negated = before.negated and p.conj != "but"
    made.clause = clause
    made.conj = p.conj
    made.negated = (
        made.negated
        or p.pair == "neither"
        or p.conj in ("nor", "but not", "and not", "or not", "rather than")
    )
    made.negated = made.negated or any(
        p.ws[a].text in _NEVER or (a == i - 1 and p.ws[a].text in ("no longer", "never", "not"))
        for a in clause.adverbs
    )
    clause.verb = made
    p.current = clause
    p.innermost = made
    p.conj, p.comma, p.pair = "", False, ""
    if (
        made.main < 0
        and not clause.subject
        and not clause.op
        and (clause.shared is None or clause.shared.op)
        and (made.modal or made.negated)
        and asks(p, made)
    ):
        p.inverted, clause.shared = made, None
    return made.last + 1


def uninverted(p: Parser, i: int) -> int:
    verb = p.inverted
    assert verb is not None and verb.clause is not None
    verb.clause.subject, verb.items = [x for x in verb.items if x.noun is not None], []
    verb.main, verb.last = i, i
    verb.passive = verb.be and p.ws[i].tag == "VN"
    p.innermost, p.inverted = verb, None
    return i + 1


def _infinitive_before(p: Parser) -> Verb | None:
    verb = p.innermost
    while verb is not None and verb.kind != "inf":
        verb = verb.parent
    return verb


def _waiting_infinitive(p: Parser, i: int) -> Verb | None:
    """to assess, reward and penalise: the one before the comma still waits for its object."""
    if i < 2 or p.ws[i - 1].cls != "comma" or p.ws[i - 2].tag != "V":
        return None
    before = [x.verb for x in p.current.subject if x.verb is not None]
    before += [x.verb for x in (p.current.verb.items if p.current.verb else ()) if x.verb is not None]
    return next((v for v in before if v.kind == "inf" and v.main == i - 2 and not v.items), None)


def _listed_infinitive(p: Parser, i: int) -> Verb | None:
    """has no authority to approve plans, release lots or stop lines: after has and is no verb goes without its ending."""
    verb = p.current.verb
    if i < 2 or p.ws[i - 1].cls != "comma" or verb is None or verb.modal or verb.kind != "fin":
        return None
    one = p.ws[verb.first].text in ("has", "is") or p.ws[verb.first].tag == "V3"
    return _infinitive_before(p) if one else None


def asks(p: Parser, verb: Verb) -> bool:
    """Nor is any product shipped; only then may the officer: the subject comes after the auxiliary."""
    j = verb.last + 1
    return j < len(p.ws) and p.ws[j].tag in ("D", "N", "Q")


def _fronted(p: Parser) -> None:
    """In spending the budget the CQO is …: the last noun of a fronted gerund is the subject."""
    current, gerund = p.current, p.innermost
    if (
        current.verb is not None
        or current.op
        or gerund is None
        or gerund.kind != "ger"
        or len(gerund.items) < 2
    ):
        return
    last = gerund.items[-1]
    lone = all(x.verb is not None or x.prep for x in current.subject)
    if lone and last.noun is not None and last.noun.people and not (last.prep or last.conj or last.comma):
        current.subject.append(gerund.items.pop())


def _outside(p: Parser, i: int, current: Clause) -> bool:
    """judges how well a unit does and hands out bonuses: the act is of him who judges."""
    people = any(x.noun is not None and x.noun.people for x in current.subject)
    same = (
        current.host is not None
        and current.host.verb is not None
        and p.ws[current.host.verb.main].tag == p.ws[i].tag
    )
    return (
        current.op in ("how", "whether", "why") and not people and same and p.ws[i].cls in (*POWERS, "light")
    )


def _once_more(p: Parser, current: Clause, verb: Verb) -> bool:
    """may veto what endangers patients and may halt a line: the auxiliary of the main clause comes again."""
    host = current.host
    if current.op not in ("that", "which", "who") or p.conj != "and" or host is None or not host.main:
        return False
    before, inner = host.verb, current.verb
    return (
        before is not None
        and inner is not None
        and bool(verb.modal)
        and verb.modal == before.modal
        and inner.modal != verb.modal
    )


def home(p: Parser, i: int, verb: Verb) -> Clause:
    """The clause that a finite verb belongs to; a new one where the current has one already."""
    current = p.current
    if current.verb is None:
        return current
    # back out of relative and subordinate clauses to one that still waits for its verb
    host = current.host
    while host is not None and not p.conj:
        if host.verb is None and host.subject:
            return host
        host = host.host
    outside = _outside(p, i, current) or _once_more(p, current, verb)
    inside = bool(current.op and p.conj and not p.comma) and not outside
    made = Clause(current.op if inside else "", i, current.host if inside else None, current.antecedent)
    made.conj = p.conj
    made.shared = current.host if outside else current
    p.clauses.append(made)
    return made
