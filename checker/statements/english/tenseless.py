"""Verbs without tense: to approve, approving, approved by."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.hanging import uninverted
from checker.statements.english.parser import Parser


def infinitive(p: Parser, i: int) -> int:
    p.flush()
    j = i + 1
    made = Verb(i, i, -1, "inf")
    while j < len(p.ws) and p.ws[j].tag in ("A", "B", "H", "T"):
        if p.ws[j].text in ("not", "never"):
            made.negated = True
        if p.ws[j].tag == "B":
            made.be = True
        if p.ws[j].tag == "H":
            made.have = True
        if p.ws[j].tag == "A":
            made.adverbs.append(j)
        j += 1
    if j < len(p.ws) and p.ws[j].tag in ("V", "VN", "V3"):
        made.main, made.passive = j, made.be
        made.last = j
    else:
        made.last = j - 1
    attach(p, made, "to")
    return made.last + 1


def gerund(p: Parser, i: int) -> int:
    made = Verb(i, i, i, "ger")
    if p.ws[i].text in ("having", "being") and i + 1 < len(p.ws):
        j = i + 1
        while j < len(p.ws) and p.ws[j].tag in ("A", "B"):
            j += 1
        if j < len(p.ws) and p.ws[j].tag == "VN":
            made.main, made.last, made.have = j, j, p.ws[i].text == "having"
            made.passive = p.ws[i].text == "being" or any(p.ws[k].tag == "B" for k in range(i + 1, j))
    if p.ws[i].tag == "B":
        made.main, made.be = -1, True
    prep = p.prep[0] if p.prep else ""
    at = p.prep[1] if p.prep else made.first
    p.prep = None
    attach(p, made, prep, at)
    return made.last + 1


def participle(p: Parser, i: int) -> int:
    """A participle without an auxiliary: after a noun, or alone (once signed, RESOLVED)."""
    current = p.current
    if p.prep is not None:
        p.flush()
    if p.inverted is not None:
        return uninverted(p, i)
    made = Verb(i, i, i, "part", passive=True)
    if current.verb is None and not current.subject and current.op:
        made.clause = current
        current.verb = made
        p.innermost = made
        made.kind = "fin"
    elif (
        current.verb is not None
        and current.verb.passive
        and ((p.conj and outer(p, current.verb)) or _next_by(p, i, current.verb))
    ):
        made.kind = "fin"
        clause = Clause(current.op, i, current.host, current.antecedent, conj=p.conj, shared=current)
        p.clauses.append(clause)
        made.clause, clause.verb = clause, made
        made.modal, made.negated, made.be = current.verb.modal, current.verb.negated, True
        p.current, p.innermost = clause, made
    else:
        attach(p, made, "")
    p.conj, p.comma = "", False
    return i + 1


def _next_by(p: Parser, i: int, verb: Verb) -> bool:
    """drafted by X, checked by Y and approved by Z: each has its own by."""
    following = p.ws[i + 1].text if i + 1 < len(p.ws) else ""
    return (
        (p.comma or p.conj in ("and", "but"))
        and following == "by"
        and any(x.prep == "by" for x in verb.items)
    )


def outer(p: Parser, verb: Verb) -> bool:
    """led and decided by: no phrase came between, so the participles are coordinated."""
    return p.innermost is verb and not any(item.prep == "by" and item.comma for item in verb.items)


def attach(p: Parser, verb: Verb, prep: str, at: int = -1) -> None:
    """Hangs a verb without tense on the innermost verb, or on the subject."""
    item = Item(prep, at if at >= 0 else verb.first, verb=verb, conj=p.conj, comma=p.comma)
    holder: Verb | None = p.innermost
    if verb.kind != "part" and p.conj and holder is not None:
        # to stop … and to release …; for approving … and for managing …
        up: Verb | None = holder
        while up is not None and not (up.kind == verb.kind and up.parent is not None):
            up = up.parent
        if up is not None and up.parent is not None:
            holder = up.parent
    if verb.kind == "ger" and p.comma and not prep and holder is not None and not p.conj:
        while holder.parent is not None and holder.kind != "fin":
            holder = holder.parent
    verb.parent, verb.clause = holder, p.current
    verb.conj = p.conj
    if holder is not None:
        holder.items.append(item)
    else:
        p.current.subject.append(item)
    p.innermost = verb
    p.conj, p.comma = "", False
