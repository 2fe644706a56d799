"""Which provisions a paper makes for the post: one sentence, all of its words accounted for.

A sentence that holds a word of each row says the provision. It is sure only if nothing is left over: an unless, an
adverb, somebody else's title that no list knows makes it unsure, and the clause unknown – never satisfied. Its own
first and last day are left to whoever knows the day of the check. An item is read with the words that lead it; what
heads cells says nothing by itself, the officer's mark beside it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from checker.dossier.model import COMMENT, Block
from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.days_told import days_told
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import Normal
from checker.statements.provided_by import Span, by_whom, in_order, towards
from checker.statements.provided_cells import heads_of_cells, mark_of_officer
from checker.statements.provided_undone import legal_basis, named_persons, takes_back
from checker.statements.provisions import OFFICER, Provision, Provisions

_ENDS = Pattern(r"[。;；!！?？\n]|(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bprof)(?<!\bart)\.(?=\s|$)")
_LETTER = Pattern(rf"{HAN}|[a-z]")
_NUMBER = Pattern(
    r"\s*(?:\(?(?:[一二三四五六七八九十百]{1,4}|\d{1,2}|[a-z])\)|[一二三四五六七八九十百]{1,4}[、.]|[a-z]\.)",
    ").、",
)
"""The number of an item, as it is written before its words."""
_SILENT = ("kpi",)
_PRONOUNS = frozenset(("self",))


def provisions_in(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """Facts of the kind ``provision``: ``value`` is the topic, ``by`` how it is given.

    Where a sentence of the paper takes back what the paper provides, nothing of it is given for sure."""
    known = words.vocabulary.provisions
    if known is None:
        return
    found: list[OfficerFact] = []
    undone = False
    heads = heads_of_cells(blocks)
    for block in blocks:
        if block.kind == "heading" or block.place.part in ("header", "footer", "contents", COMMENT):
            continue
        context = cached_context(block.governed_by(), words)
        if context.mention and context.mention not in _SILENT:
            continue
        marked = mark_of_officer(block, context, words)
        if marked is not None:
            given, sure = marked
            row = replace(block, text=block.row_heads[0])
            for said in _in_text(row, words, known, governed=True):
                by = given if said.by == "given" else said.by
                certainty = said.certainty if sure else "unsure"
                found.append(replace(said, by=by, certainty=certainty, place=block.place))
            continue
        governed = context.holder == words.officer
        head = block.kind == "cell" and (block.place.table, block.text) in heads
        before = len(found)
        for said in _in_text(block, words, known, governed=governed):
            found.append(replace(said, certainty="unsure") if head else said)
        undone = undone or (len(found) == before and takes_back(block, words))
    for said in found:
        yield replace(said, certainty="unsure") if undone and said.by == "given" else said


def _in_text(block: Block, words: Lexicon, known: Provisions, *, governed: bool) -> Iterator[OfficerFact]:
    normal = words.normal(block.text)
    lead = _lead_of(block, words)
    start = 0
    for end in (*(found.end() for found in _ENDS.finditer(normal.text)), len(normal.text)):
        alone = normal.text[start:end]
        sentence = lead + alone
        tokens = words.lexer.tokens(sentence) if _LETTER.search(alone) else []
        officers = [(t.start, t.end) for t in tokens if t.cls == "officer"]
        selves = [(t.start, t.end) for t in tokens if t.cls in _PRONOUNS] if officers or governed else []
        governed = governed or bool(officers)
        names = named_persons(normal, start, end, shift=len(lead))
        number = _NUMBER.match(alone)
        if number is not None:
            names.append((len(lead), len(lead) + number.end()))
        for topic in known.topics.values() if officers or governed else ():
            said = _said(sentence, topic, known, [*officers, *selves], names)
            if said is None or (lead and _said(lead, topic, known, [*officers, *selves], ()) is not None):
                continue
            held, left = said
            sure = not left and not block.flags and not alone.rstrip().endswith(("?", "？"))
            yield _fact(block, normal, (start, end), words, topic.id, held, sure=sure)
        start = end


def _lead_of(block: Block, words: Lexicon) -> str:
    return f"{words.normal(block.lead_in).text} " if block.lead_in and block.kind != "cell" else ""


def _fact(
    block: Block, normal: Normal, where: Span, words: Lexicon, topic: str, held: str, *, sure: bool
) -> OfficerFact:
    start, end = where
    sentence = normal.text[start:end]
    at, to = normal.span(start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip()))
    quote = normal.written[at:to]
    place = block.place.within(at, to)
    return OfficerFact("provision", words.officer, quote, place, held, topic, "sure" if sure else "unsure")


def _said(
    sentence: str, topic: Provision, known: Provisions, people: list[Span], names: Sequence[Span]
) -> tuple[str, bool] | None:
    """How ``sentence`` gives the topic, and whether words are left over; None if it does not speak of it."""
    covered = [*people, *names]
    own = [s for row in topic.rows for word in row if word != OFFICER for s in _places(word, sentence)]
    contrary = _outside(topic.contrary, sentence, own)
    places: list[list[Span]] = []
    for number, row in enumerate(topic.rows):
        found = [s for word in row if word != OFFICER for s in _places(word, sentence)]
        if not found and not (OFFICER in row and people) and not (contrary and number in (0, topic.giver)):
            return None
        covered += found
        places.append(found)
    covered += contrary
    for word in topic.harmless:
        covered += _places(word, sentence)
    refused = _outside(known.refuses, sentence, covered)
    weakened = _outside(known.weakens, sentence, covered)
    covered += [*refused, *weakened, *days_told(sentence), *legal_basis(sentence)]
    bare = _without(sentence, [*refused, *weakened])
    for word in known.harmless:
        covered += _places(word, sentence)
    # 不宜兼任 refuses the contrary and says not how.
    left = (
        bool(contrary and refused)
        or _LETTER.search(_without(sentence, covered)) is not None
        or not (
            contrary
            or (
                in_order(bare, topic, places, people)
                and towards(bare, topic, places, people)
                and by_whom(bare, topic, places, people)
            )
        )
    )
    return ("refused" if refused or contrary else "weakened" if weakened else "given"), left


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
