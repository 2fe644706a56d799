"""Looking ahead from a noun phrase: is it the subject of a clause of its own?"""

from __future__ import annotations

from checker.statements.english.clauses import FINITE
from checker.statements.english.parser import Parser


def two_verbs(p: Parser, j: int) -> bool:
    """A launch the CQO objects to does not go ahead: another finite verb follows without a conjunction."""
    for k in range(j + 1, len(p.ws)):
        if p.ws[k].tag in ("PUNCT", "C", "S", "R"):
            return False
        if p.ws[k].tag in FINITE:
            return True
    return False


def verb_after(p: Parser, j: int) -> bool:
    """A finite verb comes before anything that ends the noun phrase and its prepositions."""
    depth = 0
    commas = 0
    while j < len(p.ws):
        tag = p.ws[j].tag
        if (
            tag in FINITE
            and not (tag == "H" and p.ws[j].text == "having")
            and p.ws[j].text not in ("been", "being")
        ):
            return True
        if tag in ("S", "T", "VG") or (
            tag == "Q" and p.ws[j].text in ("he", "she", "they", "we", "you", "i")
        ):
            return False
        if tag == "R":
            return False if depth == 0 and p.ws[j].text != "that" else _verb_after_relative(p, j)
        if tag == "PUNCT":
            commas += 1
            if p.ws[j].cls != "comma" or commas > 2:
                return False
            nxt = p.ws[j + 1] if j + 1 < len(p.ws) else None
            if nxt is not None and nxt.tag == "R" and depth == 0:
                return _verb_after_relative(p, j + 1)
            if nxt is None or nxt.tag not in ("P", "A", "N", "D") or not closes(p, j):
                return False
        if tag == "C" and j + 1 < len(p.ws) and p.ws[j + 1].tag in FINITE:
            return False
        depth += 1
        j += 1
    return False


def closes(p: Parser, j: int) -> bool:
    """An aside: a second comma with a finite verb right after it."""
    for k in range(j + 1, min(j + 12, len(p.ws))):
        if p.ws[k].tag == "PUNCT":
            return k + 1 < len(p.ws) and p.ws[k + 1].tag in FINITE
        if p.ws[k].tag in FINITE or p.ws[k].tag in ("S", "C"):
            return False
    return False


def _verb_after_relative(p: Parser, j: int) -> bool:
    count = 0
    for k in range(j + 1, len(p.ws)):
        if p.ws[k].tag == "PUNCT" and p.ws[k].cls != "comma":
            return False
        if p.ws[k].tag in FINITE and (k == 0 or p.ws[k - 1].tag not in ("M", "H", "B", "X", "A")):
            count += 1
        if count == 2:
            return True
    return False
