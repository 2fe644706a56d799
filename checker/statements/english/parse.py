"""An English sentence as clauses: who, what, to what, and which clause hangs on which."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import FINITE, Clause, Item, Noun
from checker.statements.english.hanging import finite
from checker.statements.english.nouns import noun_phrase
from checker.statements.english.parser import Parser
from checker.statements.english.tenseless import gerund, infinitive, participle
from checker.statements.english.words import W

_EXCEPTING = frozenset(("save", "except", "save for", "except for", "other than", "excluding"))


def parse(words: Sequence[W]) -> list[Clause]:
    """The clauses in order."""
    return run(Parser(list(words)))


def run(p: Parser) -> list[Clause]:
    i = 0
    while i < len(p.ws):
        i = step(p, i)
    p.flush()
    for index, clause in enumerate(p.clauses):
        following = p.clauses[index + 1].at if index + 1 < len(p.clauses) else len(p.ws)
        clause.end = following
    _object_first(p)
    _same_hands(p)
    return p.clauses


def _same_hands(p: Parser) -> None:
    """is assessed and rewarded by the CQO: both by him."""
    for left, right in zip(p.clauses, p.clauses[1:], strict=False):
        one, two = left.verb, right.verb
        if one is None or two is None or right.shared is not left or right.subject or not right.main:
            continue
        pair = one.passive and two.passive and one.main >= 0 and two.main >= 0
        if pair and (p.ws[one.main].cls, p.ws[two.main].cls) == ("assess", "reward") and not one.items:
            one.items.extend(i for i in two.items if i.prep == "by" and i.noun is not None)


def _object_first(p: Parser) -> None:
    """Quality plans he approves without limit: the object stands first."""
    for left, right in zip(p.clauses, p.clauses[1:], strict=False):
        bare = right.op == "that" and p.ws[right.at].text != "that"
        if (
            left.main
            and left.verb is None
            and bare
            and right.host is left
            and right.verb is not None
            and len(p.clauses) == 2
        ):
            right.verb.items[:0] = left.subject
            right.op, right.host, right.antecedent = "", None, None
            left.subject = []


def step(p: Parser, i: int) -> int:
    word = p.ws[i]
    tag = word.tag
    if tag == "PUNCT":
        return mark(p, i, word)
    if tag == "C":
        p.flush()
        p.conj = word.text
        return i + 1
    if tag == "S":
        p.flush()
        subordinate(p, i, word)
        return i + 1
    if tag == "R":
        relative(p, i, word)
        return i + 1
    if tag == "K":
        p.pair = word.text
        return i + 1
    if tag == "A":
        adverb(p, i)
        return i + 1
    if tag == "P":
        if p.prep is not None and p.prep[0] in _EXCEPTING:
            # save in the case of, except for the first of: the exception is what counts
            return i + 1
        p.flush()
        p.prep = (word.text, i)
        return i + 1
    if tag == "T":
        return infinitive(p, i)
    if tag in FINITE and not (tag == "H" and word.text == "having"):
        return finite(p, i)
    if tag == "VG" or word.text == "having" or tag == "B":
        return gerund(p, i)
    if tag == "VN":
        return participle(p, i)
    return noun_phrase(p, i)


def mark(p: Parser, i: int, word: W) -> int:
    p.flush()
    p.comma = True
    if p.current.verb is None:
        p.innermost = None
    p.current.marks.append(i)
    before = p.current
    if (word.cls in ("colon", "arrow") or word.text == "-") and (before.verb is not None or before.subject):
        made = p.opened("", i + 1, None)
        made.colon = True
        made.shared = before if before.verb is None or before.main else before.host
    return i + 1


def adverb(p: Parser, i: int) -> None:
    if p.innermost is not None:
        p.innermost.adverbs.append(i)
    else:
        p.current.adverbs.append(i)


def subordinate(p: Parser, i: int, word: W) -> None:
    host = p.current
    empty = host.verb is None and not host.subject and not host.op
    if empty and host.main:
        host.op, host.at = word.text, i
        p.fronted.append(host)
        return
    if host.verb is None and host.main:
        # a clause between subject and verb
        p.opened(word.text, i, host)
    else:
        p.opened(word.text, i, host)
    p.conj = ""
    p.comma = False


def relative(p: Parser, i: int, word: W) -> None:
    host = p.current
    prep = p.prep
    p.prep = None
    made = p.opened(word.text, i, host)
    made.antecedent = _but_not(p, host) or p.last_noun
    if prep is not None:
        made.subject.append(Item(prep[0], prep[1]))
    p.conj = ""
    p.comma = False


def _but_not(p: Parser, host: Clause) -> Noun | None:
    """It is the CQO, not the plant manager, who: the one before the denial is meant."""
    last = p.last_noun
    if last is None or last.first == 0 or p.ws[last.first - 1].text not in ("not", "but not", "and not"):
        return None
    nouns = [
        x.noun
        for x in (host.verb.items if host.verb is not None else host.subject)
        if x.noun is not None and x.noun is not last
    ]
    return nouns[-1] if nouns else None
