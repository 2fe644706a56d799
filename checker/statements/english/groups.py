"""Words that belong together: auxiliaries with their verb, a noun with its determiner and owner."""

from __future__ import annotations

from checker.statements.english.clauses import FINITE, Item, Noun, Verb
from checker.statements.english.grammar import BE
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.parser import Parser


def group(p: Parser, i: int) -> Verb:
    """Auxiliaries, negations and adverbs with the main verb after them."""
    made = Verb(i, i, -1)
    j = i
    while j < len(p.ws):
        word = p.ws[j]
        tag = word.tag
        if tag == "M" and (j == i or not made.modal):
            made.modal = word.text
            made.negated = made.negated or word.text in ("cannot", "can't", "won't", "shan't")
        elif tag == "X":
            made.modal = made.modal or "do"
            made.negated = made.negated or word.text.endswith("n't")
            made.past = made.past or word.text.startswith("did")
        elif tag == "B" and made.main < 0:
            made.be = True
            made.past = made.past or word.text in ("was", "were", "wasn't")
            made.negated = made.negated or word.text.endswith("n't")
        elif tag == "H" and made.main < 0 and not made.have:
            made.have = True
            made.past = made.past or word.text == "had"
            made.negated = made.negated or word.text.endswith("n't")
        elif tag in ("A", "K") and word.text not in ("no longer",):
            if word.text in ("not", "never", "nor", "neither"):
                made.negated = True
            made.adverbs.append(j)
        elif tag == "A":
            made.negated = True
            made.adverbs.append(j)
        elif (
            tag == "T"
            and j > i
            and made.have
            and made.main < 0
            and j + 1 < len(p.ws)
            and p.ws[j + 1].tag in ("V", "B", "T")
        ):
            made.modal, made.have = "must", False
        elif tag == "T" and j > i and made.be and made.main < 0 and _is_to(p, j):
            made.modal, made.be = "must", False
        elif tag == "VN" and (made.be or made.have) and made.main < 0:
            made.main = j
            made.passive = made.be
            made.last = j
            return made
        elif tag == "VG" and made.be and made.main < 0:
            made.main, made.last, made.be = j, j, False
            return made
        elif tag in ("V", "V3", "VD") and made.main < 0:
            if made.be and tag != "V":
                break
            made.main = j
            made.past = made.past or tag == "VD"
            made.last = j
            return made
        elif tag == "PUNCT" and word.cls == "comma" and made.modal and made.main < 0 and _resumes(p, j):
            j = aside(p, j, made)
            continue
        elif (
            tag == "C"
            and made.main < 0
            and word.text in ("and", "but", "not only", "not merely", "not just", "not simply")
            and j + 1 < len(p.ws)
            and p.ws[j + 1].tag in ("A", "B", "M")
        ):
            pass
        else:
            break
        made.last = j
        j += 1
    return made


def _is_to(p: Parser, j: int) -> bool:
    return j + 1 < len(p.ws) and p.ws[j - 1].text in (*BE, "not") and p.ws[j + 1].tag in ("V", "B")


def _resumes(p: Parser, j: int) -> bool:
    """may, of her own motion, order: the verb comes after an aside."""
    for k in range(j + 1, min(j + 16, len(p.ws))):
        if p.ws[k].tag == "PUNCT":
            return k + 1 < len(p.ws) and p.ws[k + 1].tag in ("V", "B", "H", "VN", "A")
        if p.ws[k].tag in FINITE and p.ws[k].tag not in ("M",):
            return False
    return False


def aside(p: Parser, j: int, made: Verb) -> int:
    """Reads the aside as items of the verb."""
    k = j + 1
    duty = p.ws[k].tag == "C"
    prep: tuple[str, int] | None = None
    while p.ws[k].tag != "PUNCT":
        word = p.ws[k]
        if word.tag == "P":
            prep = (word.text, k)
            k += 1
        elif word.tag in ("A", "K", "C", "S", "M"):
            made.adverbs.append(k)
            k += 1
        elif word.tag == "VN":
            made.items.append(
                Item(prep[0] if prep else "", k, verb=Verb(k, k, k, "part", passive=True), comma=True)
            )
            prep = None
            k += 1
        else:
            noun, k = phrase(p, k)
            made.items.append(
                Item(prep[0] if prep else "", prep[1] if prep else noun.first, noun, comma=True)
            )
            prep = None
    if duty:
        # may, and if so requested shall, order: the duty beside takes nothing from the power
        made.items.clear()
        made.adverbs = [a for a in made.adverbs if not j < a < k]
    return k + 1


def phrase(p: Parser, i: int) -> tuple[Noun, int]:
    """Determiner, adjectives, nouns; a possessive before them becomes the owner."""
    first = i
    det = ""
    owner: Noun | None = None
    people: list[int] = []
    j = i
    while j < len(p.ws):
        word = p.ws[j]
        tag = word.tag
        if tag == "Q":
            if j == i and j + 1 < len(p.ws) and p.ws[j + 1].tag == "POS":
                owner = Noun(j, j, pronoun=word.text, people=[j] if word.cls in PEOPLE else [])
                det = "'s"
                j += 2
                continue
            if j == i:
                noun = Noun(j, j, pronoun=word.text)
                if word.cls in PEOPLE:
                    noun.people.append(j)
                return noun, j + 1
            break
        if tag == "D":
            if j > i and p.ws[j - 1].tag not in ("D", "POS"):
                break
            det = det or word.text
        elif tag in ("N", "J"):
            if word.cls in PEOPLE:
                people.append(j)
        elif tag == "POS":
            owner = Noun(first, j - 1, det, owner, people)
            det, people = "'s", []
        elif (
            tag == "A"
            and j > i
            and p.ws[j - 1].tag in ("D", "POS", "A")
            and j + 1 < len(p.ws)
            and p.ws[j + 1].tag in ("N", "J", "VN", "A")
        ) or (
            tag == "VN"
            and j > i
            and p.ws[j - 1].tag in ("D", "POS", "J", "N", "A")
            and j + 1 < len(p.ws)
            and p.ws[j + 1].tag == "N"
            and p.ws[j - 1].tag != "N"
        ):
            pass
        else:
            break
        if word.plural and j + 1 < len(p.ws) and p.ws[j + 1].tag in ("N", "J"):
            owner = Noun(first, j, det, owner, people)
            det, people = "'s", []
        j += 1
    if j == i:
        j = i + 1
    return Noun(first, j - 1, det, owner, people), j
