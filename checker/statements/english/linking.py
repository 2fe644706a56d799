"""to, that, after and before: preposition or the opening of a clause."""

from __future__ import annotations

from checker.statements.english.ahead import be_ahead, finite_ahead
from checker.statements.english.forms import forms, sure, verbal
from checker.statements.english.grammar import (
    BE,
    DETERMINERS,
    HAVE,
    MODAL,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from checker.statements.english.noun_words import ALSO_NOUNS, NOUNISH, PEOPLE
from checker.statements.english.tagger import Tagger
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_P_TAKERS = word_set(
    """
    subject, due, according, related, relating, reports, reporting, report, reserved, submitted, limited,
    restricted, confined, addition, regard, respect, reference, refers, referred, contrary, prior,
    respond, responds, object, objects, access, attention, equal, up, as, open, objection, belongs, goes,
    passes, reverts, falls, applies, leads, lead, way, liable, committed, dedicated, consent, consents,
    agree, agrees, agreed, relation, accustomed, amount, amounts, delegated, given, granted, assigned,
    transferred, addressed, answer, answers, appeal, appealed, view, forwarded, escalated, go
    """
)


def of_to(t: Tagger, i: int) -> str:
    following = t.following(i)
    before = t.before(i)
    if following is None:
        return "P"
    if following.text == "say":
        return "T"
    if following.text in ("be", "have", "do", "not"):
        return "T"
    if (
        following.text in DETERMINERS
        or following.text in PRONOUNS
        or following.text in ("which", "whom", "whose")
        or following.cls in PEOPLE
        or following.tag
    ):
        return "P"
    if (
        "V" in forms(following)
        and verbal(following)
        and following.text.split(" ")[0] not in ALSO_NOUNS
        and following.cls not in ("matter", "bare", "right")
    ):
        return "T"
    if (
        before is not None
        and before.text in _P_TAKERS
        and not (verbal(following) and "V" in forms(following) and _object_after(t, following))
    ):
        return "P"
    if (
        "V" in forms(following)
        and (verbal(following) or following.cls in ("unknown", "content"))
        and following.cls not in ("matter", "bare", "right")
    ):
        return "T"
    return "P"


def _object_after(t: Tagger, word: W) -> bool:
    j = next(k for k, w in enumerate(t.ws) if w is word) + 1
    return j < len(t.ws) and (
        t.ws[j].text in DETERMINERS
        or (
            t.ws[j].cls in ("matter", "bare", "stages", "content", "unknown", *PEOPLE)
            and t.ws[j].text not in PREPOSITIONS
        )
    )


def verb_follows(t: Tagger, i: int) -> bool:
    following = t.following(i)
    return (
        following is not None
        and "V" in forms(following)
        and verbal(following)
        and following.cls not in NOUNISH
        and following.text not in DETERMINERS
    )


def of_that(t: Tagger, i: int, prev: str) -> str:
    before = t.before(i)
    following = t.ws[i + 1] if i + 1 < len(t.ws) else None
    third = t.ws[i + 2] if i + 2 < len(t.ws) else None
    aside = following is not None and following.cls == "comma" and third is not None
    saying = before is not None and before.cls in ("propose", "decide", "intention", "approve", "outcome")
    if (
        aside
        and saying
        and third is not None
        and (third.tag == "A" or third.text in (*SUBORDINATORS, *PREPOSITIONS))
    ):
        return "R"
    if following is None or following.tag == "PUNCT":
        return "Q"
    if prev in ("", "P") or (prev == "PUNCT" and not (before is not None and before.text in (",",))):
        return "Q" if following.text in (*PREPOSITIONS, *BE, *MODAL, *HAVE) else "D"
    if prev == "C" and following.text in (*PREPOSITIONS, *BE):
        return "Q"
    if prev in ("V", "V3", "VN", "VG", "VD") and saying and following.text in SUBORDINATORS:
        return "R"
    if (
        prev in ("V", "V3", "VN", "VG", "VD")
        and before is not None
        and before.cls in ("propose", "decide", "intention", "strong", "occasion", "approve", "outcome")
        and (
            prev == "VN"
            or following.text in PREPOSITIONS
            or following.text in SUBORDINATORS
            or following.tag in ("P", "S", "A")
        )
        and any(w.text in MODAL or w.text in BE or sure(w) for w in t.ws[i + 1 :])
    ):
        return "R"
    if prev in ("V", "V3", "VN", "VG", "VD") and finite_ahead(t, i) is None and not be_ahead(t, i):
        return "Q" if following.text in (*PREPOSITIONS,) else "D"
    if (
        prev == "PUNCT"
        and following.text not in DETERMINERS
        and following.cls in ("right", "outcome")
        and finite_ahead(t, i) is not None
    ):
        return "D"
    return "R"


def clause_or_phrase(t: Tagger, i: int, text: str, prev: str) -> str:
    if text in ("following", "pending"):
        return "P" if prev not in ("D", "POS") else "N"
    following = t.following(i)
    if following is None:
        return "A"
    if text == "as" and _post_only(t, i):
        return "P"
    if text == "before" and prev in ("P",):
        return "A"
    if text == "once" and following.tag in ("PUNCT",):
        return "A"
    if following.cls in ("date", "number", "count") and text in ("until", "till", "after", "before", "since"):
        return "P"
    third = t.ws[i + 2] if i + 2 < len(t.ws) else None
    if (
        text in ("after", "before")
        and following.cls in POWERS
        and forms(following) == {"N"}
        and third is not None
        and third.text in ("by", "of", "from")
    ):
        return "P"
    if text in ("after", "before", "since") and "VG" in forms(following):
        return "P"
    finite = finite_ahead(t, i, near=True)
    if finite is not None:
        return "S"
    if (
        text in ("once", "until", "till", "as")
        and "VN" in forms(following)
        and following.text not in DETERMINERS
    ):
        return "S"
    if text == "once":
        return "A" if following.text in ("a", "per", "every", "each") else "S"
    if text in ("until", "till"):
        return "P"
    return "P"


def _post_only(t: Tagger, i: int) -> bool:
    """as Chief Quality Officer you may: the post is no subject."""
    j = i + 1
    while j < len(t.ws) and t.ws[j].text in DETERMINERS:
        j += 1
    if j >= len(t.ws) or t.ws[j].cls not in PEOPLE or t.ws[j].text in PRONOUNS:
        return False
    while j < len(t.ws) and (t.ws[j].text in DETERMINERS or t.ws[j].cls in PEOPLE):
        j += 1
        if t.ws[j - 1].text in PRONOUNS:
            return True
    return j >= len(t.ws) or not (t.ws[j].text in MODAL or t.ws[j].text in BE or "V3" in forms(t.ws[j]))
