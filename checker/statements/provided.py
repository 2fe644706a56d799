"""Which provisions a paper makes for the post: one sentence, all of its words accounted for.

A sentence that holds a word of each row says the provision. It is sure only if nothing is left over: an unless, an
adverb, somebody else's title that no list knows makes it unsure, and the clause unknown – never satisfied. Its own
first and last day are left to whoever knows the day of the check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.dossier.model import Block
from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.days_told import days_told
from checker.statements.lexicon import Lexicon
from checker.statements.model import Certainty, OfficerFact
from checker.statements.normalise import Normal
from checker.statements.provisions import OFFICER, Provision, Provisions

_ENDS = Pattern(r"[。;；!！?？\n]|\.(?=\s|$)")
_LETTER = Pattern(rf"{HAN}|[a-z]")
_AGENT = Pattern(r"(?:[由受]|得到|获得|\bby(?: the)? ?)\s*$")
_BETWEEN = Pattern(
    r"[ ,]*(?:\([^()]*\)[ ,]*)?(?:(?:shall|must|will|always|directly|also|does|not|may|should|can|never|in turn)[ ,]*)*"
    r"|[应须必当直接独立定期向]*"
)
_OF_HIM = Pattern(r"\b(?:of|to|for|from|by|under|with|whom|and|or)(?: the| a| an| our| its)?\s*$")
_SILENT = ("kpi",)
_PRONOUNS = frozenset(("self",))
Span = tuple[int, int]


def provisions_in(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """Facts of the kind ``provision``: ``value`` is the topic, ``by`` how it is given."""
    known = words.vocabulary.provisions
    if known is None:
        return
    for block in blocks:
        if block.kind == "heading" or block.place.part in ("header", "footer", "contents"):
            continue
        normal = words.normal(block.text)
        context = cached_context(block.governed_by(), words)
        if context.mention and context.mention not in _SILENT:
            continue
        governed = context.holder == words.officer
        doubtful = bool(block.flags)
        yield from _in_text(normal, block, words, known, governed=governed, doubtful=doubtful)


def _in_text(
    normal: Normal, block: Block, words: Lexicon, known: Provisions, *, governed: bool, doubtful: bool
) -> Iterator[OfficerFact]:
    start = 0
    for end in (*(found.end() for found in _ENDS.finditer(normal.text)), len(normal.text)):
        sentence = normal.text[start:end]
        tokens = words.lexer.tokens(sentence) if _LETTER.search(sentence) else []
        officers = [(t.start, t.end) for t in tokens if t.cls == "officer"]
        selves = [(t.start, t.end) for t in tokens if t.cls in _PRONOUNS] if officers or governed else []
        governed = governed or bool(officers)
        for topic in known.topics.values() if officers or governed else ():
            said = _said(sentence, topic, known, [*officers, *selves])
            if said is None:
                continue
            held, left = said
            sure = not left and not doubtful and not sentence.rstrip().endswith(("?", "？"))
            certainty: Certainty = "sure" if sure else "unsure"
            at, to = normal.span(
                start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip())
            )
            quote = normal.written[at:to]
            yield OfficerFact(
                "provision", words.officer, quote, block.place.within(at, to), held, topic.id, certainty
            )
        start = end


def _said(sentence: str, topic: Provision, known: Provisions, people: list[Span]) -> tuple[str, bool] | None:
    """How ``sentence`` gives the topic, and whether words are left over; None if it does not speak of it."""
    covered = list(people)
    contrary = [s for word in topic.contrary for s in _places(word, sentence)]
    places: list[list[Span]] = []
    for number, row in enumerate(topic.rows):
        found = [s for word in row if word != OFFICER for s in _places(word, sentence)]
        if not found and not (OFFICER in row and people) and not (number == 0 and contrary):
            return None
        covered += found
        places.append(found)
    covered += contrary
    for word in topic.harmless:
        covered += _places(word, sentence)
    refused = _outside(known.refuses, sentence, covered)
    weakened = _outside(known.weakens, sentence, covered)
    covered += [*refused, *weakened, *days_told(sentence)]
    for word in known.harmless:
        covered += _places(word, sentence)
    left = _LETTER.search(_without(sentence, covered)) is not None or not (
        _in_order(sentence, topic, places, people) and _towards(sentence, topic, places, people)
    )
    return ("refused" if refused or contrary else "weakened" if weakened else "given"), left


def _in_order(
    sentence: str, topic: Provision, places: Sequence[Sequence[Span]], people: Sequence[Span]
) -> bool:
    """Whether the giver stands before what is given, or behind 由 or by; 公司 of 公司首席质量官 gives nothing."""
    if topic.giver is None or not places[0]:
        return True
    last = max(start for start, _ in places[0])
    givers = [
        (start, end)
        for start, end in places[topic.giver]
        if not any(sentence[end : one[0]] in ("", "的", " ", "'s ") for one in people if end <= one[0])
    ]
    return any(end <= last or _AGENT.search(sentence[:start]) for start, end in givers)


def _towards(
    sentence: str, topic: Provision, places: Sequence[Sequence[Span]], people: Sequence[Span]
) -> bool:
    """Whether it is the officer who does it, and to those of the row: not the board, which reports to him, nor his staff."""
    if topic.to is None or not places[0]:
        return True
    done = [
        said
        for said in places[0]
        for end in places[topic.to]
        if said[1] <= end[0] and not any(said[1] <= one[0] < end[0] for one in people)
    ]
    return any(_by_him(sentence, said, people) for said in done)


def _by_him(sentence: str, said: Span, people: Sequence[Span]) -> bool:
    before = [one for one in people if one[1] <= said[0]]
    if not before:
        return sentence[: said[0]].strip(" -•*·0123456789.、()") in ("", "directly", "shall", "must")
    start, end = before[-1]
    return (
        _BETWEEN.fullmatch(sentence[end : said[0]]) is not None and _OF_HIM.search(sentence[:start]) is None
    )


def _outside(listed: Sequence[str], sentence: str, covered: Sequence[Span]) -> list[Span]:
    """Places of listed words that do not lie within what is covered: not in 不得推翻 is no refusal."""
    return [
        place
        for word in listed
        for place in _places(word, sentence)
        if not any(start <= place[0] and place[1] <= end for start, end in covered)
    ]


def _without(sentence: str, covered: Sequence[Span]) -> str:
    chars = list(sentence)
    for start, end in covered:
        chars[start:end] = " " * (end - start)
    return "".join(chars)


def _places(word: str, sentence: str) -> list[Span]:
    return [found.span() for found in _compiled(word).finditer(sentence)] if word[0] in sentence else []


@lru_cache(maxsize=4096)
def _compiled(word: str) -> re.Pattern[str]:
    quoted = re.escape(word)
    return re.compile(rf"(?<![a-z0-9]){quoted}(?![a-z0-9])" if word.isascii() else quoted)
