"""Words whose place shows what they are: but releases goods, penalties imposed by X take effect, both X's and Y's signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.english.set_turns import as_acts
from checker.statements.english.striking_down import PLANS, on_grounds
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_FINITE = word_set(
    """
    is, are, was, were, may, shall, must, can, will, need, needs, require, requires, has, have, do, does, should,
    would, could, cannot
    """
)
_CONTRAST = word_set("but, yet, however, although")
_THINGS = frozenset(("matter", "stages", "content", "bare", "whole", "stop", "narrow"))
_ARTICLES = word_set("the, a, an, all, any, every, each, his, her, its, their, finished, quality")
_IN_FORCE = word_set("take effect, takes effect, come into force, comes into force, enter into force")
_VALID = word_set("effective, valid, binding, final, operative, enforceable")
_HANDS = word_set(
    "signature, signatures, approval, approvals, consent, agreement, sign-off, signoff, countersignature"
)
_WHOLE = word_set(
    "full, sole, exclusive, unlimited, complete, unrestricted, absolute, unconditional, ultimate, final"
)
_OWN = word_set("independently, single-handedly, freely")
_CHANGE = word_set(
    "changes, change, amendments, amendment, revisions, revision, alterations, updates, update"
)
_PUT = word_set("into force, in force, into effect, in effect")


def recast(words: Sequence[W]) -> list[W]:
    """The words, with such ones marked for what they are."""
    out = _right_given(_without_his_name(_both_hands(_nobody_s(_unnumbered(list(words))))))
    as_acts(out)
    for i, word in enumerate(out):
        before = out[i - 1] if i else None
        after = out[i + 1] if i + 1 < len(out) else None
        if before is None:
            if word.text in _CHANGE and after is not None and after.text in ("to", "of", "in"):
                word.tag = "N"
            continue
        if after is None:
            if word.text == "blessing" and before.text == "'s":
                word.tag = "N"
            continue
        if word.text in _WHOLE and before.cls == "officer" and after.cls == "right":
            # delegates to the CQO full authority to approve
            word.tag = "D"
        elif word.text in ("object", "objects") and before.cls == "officer" and out[0].text == "should":
            word.tag = "V"
        elif word.text == "grade" and before.text.endswith("-"):
            # food-grade parts: a sort, and no assessing
            word.cls = word.meaning = "content"
        elif word.text == "blessing" and before.text in ("'s", "the", "his", "her"):
            word.tag = "N"
        elif word.cls == "stop" and word.text in ("block", "blocks") and _launch(out, i):
            word.cls = word.meaning = "veto"
        elif _goes_on(out, i):
            word.tag = "V3"
        elif _finite(out, i, before, after):
            word.tag = "V"
    return _put_in_force(out)


_STYLES = word_set("mr, mr., ms, ms., mrs, mrs., dr, dr., prof, prof., sir, madam")
_NAME = 4


def _without_his_name(words: list[W]) -> list[W]:
    """delegates to Mr. Hong Liang, Chief Quality Officer, full authority: his title alone."""
    for i, word in enumerate(words):
        if (
            word.text not in _STYLES
            or i == 0
            or words[i - 1].text not in ("to", "on", "upon", "in", "authorises", "authorizes")
        ):
            continue
        end = next((j for j in range(i + 1, min(i + _NAME, len(words))) if words[j].tag == "PUNCT"), 0)
        named = words[i + 1 : end]
        if not named or any(w.cls not in ("unknown", "content") for w in named) or end + 2 >= len(words):
            continue
        title = end + 2 if words[end + 1].text in ("the", "our", "its", "as") else end + 1
        if words[end].text == "," and words[title].cls == "officer" and words[title + 1 : title + 2]:
            rest = title + 2 if words[title + 1].text == "," else title + 1
            return [*words[:i], words[title], *words[rest:]]
    return words


_GIVES = word_set(
    """
    delegate, delegates, delegated, delegating, grant, grants, granted, give, gives, gave, confer, confers, conferred,
    entrust, entrusts, assign, assigns, assigned
    """
)


def _right_given(words: list[W]) -> list[W]:
    """delegates to the CQO authority to approve: the authority is what he is given, and no name of his."""
    for i in range(2, len(words) - 1):
        if words[i].cls != "right" or words[i - 1].cls != "officer" or words[i + 1].text != "to":
            continue
        start = next((j + 1 for j in range(i - 1, -1, -1) if words[j].tag == "PUNCT"), 0)
        if any(w.text in _GIVES for w in words[start : i - 1]):
            article = replace(words[i], last=words[i].first, text="the", cls="unknown", meaning="", tag="D")
            return [*words[:i], article, *words[i:]]
    return words


_NUMBER = Pattern(r"\(?(?:[a-h]|[ivx]{1,4}|\d)\)")


def _unnumbered(words: list[W]) -> list[W]:
    """authorised to (a) set the policy, (b) approve plans: the letters of a list within one sentence say nothing."""
    numbers = [i for i, w in enumerate(words) if w.cls == "comma" and _NUMBER.fullmatch(w.text)]
    if len(numbers) < 2 or words[numbers[0] - 1].text != "to" or numbers[0] == 0:
        return words
    return [w for i, w in enumerate(words) if i not in numbers]


def _launch(words: Sequence[W], i: int) -> bool:
    """block any product launch that fails safety requirements: a plan is refused, no work is stopped."""
    object_ = next((j for j in range(i + 1, min(i + 6, len(words))) if words[j].text in PLANS), None)
    if object_ is None or any(w.tag == "PUNCT" for w in words[i:object_]):
        return False
    return on_grounds(words[object_:])


def _goes_on(words: Sequence[W], i: int) -> bool:
    """…, but releases finished product: what follows but goes on with the same subject."""
    word, before, after = words[i], words[i - 1], words[i + 1]
    if before.text not in _CONTRAST or word.cls not in POWERS or not word.text.endswith("s"):
        return False
    if after.text not in _ARTICLES and after.cls not in _THINGS:
        return False
    end = next((j for j in range(i + 1, len(words)) if words[j].tag == "PUNCT"), len(words))
    return not any(w.text in _FINITE for w in words[i + 1 : end])


def _finite(words: Sequence[W], i: int, before: W, after: W) -> bool:
    """plans approved by X become effective, changes to the plan require …: the verb of a plural."""
    text = words[i].text
    if text == "require":
        return before.cls == "matter" and not _verb_before(words, i)
    ends = text in _IN_FORCE or (text in ("become", "becomes") and after.text in _VALID)
    return ends and _of_what_was_done(words, i)


def _of_what_was_done(words: Sequence[W], i: int) -> bool:
    """penalties imposed by the CQO take effect: a verb that has had none before it."""
    start = next((j + 1 for j in range(i - 1, -1, -1) if words[j].tag == "PUNCT"), 0)
    inside = words[start:i]
    return any(w.text == "by" for w in inside) and not _verb_before(words, i)


def _verb_before(words: Sequence[W], i: int) -> bool:
    start = next((j + 1 for j in range(i - 1, -1, -1) if words[j].tag == "PUNCT"), 0)
    return any(w.text in _FINITE or w.text in ("that", "which", "who", "not") for w in words[start:i])


def _both_hands(words: list[W]) -> list[W]:
    """both X's and Y's signatures: the signatures of X and Y."""
    marks = [j for j, w in enumerate(words) if w.text == "'s"]
    for one, two in pairwise(marks):
        if two + 1 >= len(words) or words[two + 1].text not in _HANDS or two - one > 5:
            continue
        if words[one + 1].text != "and":
            continue
        first = one - 1
        while first > 0 and (words[first - 1].text in ("the", "both") or words[first - 1].cls == "strong"):
            first -= 1
        names = [w for w in words[first:one] if w.text != "both"]
        mark = replace(words[one], text="of", cls="of", meaning="", tag="P")
        return [*words[:first], words[two + 1], mark, *names, *words[one + 1 : two], *words[two + 2 :]]
    return words


def _nobody_s(words: list[W]) -> list[W]:
    """no one's consent: no consent."""
    for i in range(len(words) - 2):
        if words[i].text in ("no one", "nobody", "no-one") and words[i + 1].text == "'s":
            no = replace(words[i], last=words[i + 1].last, text="no", cls="unknown", meaning="", tag="")
            return [*words[:i], no, *words[i + 2 :]]
    return words


def _put_in_force(words: list[W]) -> list[W]:
    """drawn up and put into force by X, draws up independently: it is made, not only drafted."""
    for i, word in enumerate(words):
        following = words[i + 1].text if i + 1 < len(words) else ""
        if word.text == "put" and following in _PUT and i > 1 and words[i - 1].text == "and":
            drafted = next((w for w in reversed(words[:i]) if w.cls == "compile"), None)
            if drafted is not None:
                drafted.cls = drafted.meaning = "formulate"
                merged = replace(
                    word,
                    last=words[i + 1].last,
                    text="put in force",
                    cls="formulate",
                    meaning="formulate",
                    tag="VN",
                )
                return [*words[:i], merged, *words[i + 2 :]]
        if word.cls == "compile" and any(w.text in _OWN for w in words[max(0, i - 1) : i + 5]):
            word.cls = word.meaning = "formulate"
    return words
