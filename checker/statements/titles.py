"""Which titles name the officer in these papers, and which may name somebody else."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.records import record
from checker.statements.gate import names_officer
from checker.statements.lexicon import Lexicon, keep, lexicon, renamed
from checker.statements.vocabulary import Vocabulary, Word

OTHER_TITLE = "quality_director"
_BRIDGE = Pattern(
    r"[\s(（)）《》\"“”、/,，:：]*(?:兼任|兼|即|亦称|又称|也称|暨|以下简称|下称|简称|为|是指|系指|即指|特指|即为|是|同时担任|岗位名称|also|acting as|as|the|i\.e\.)?(?:(?:本)?(?:公司|企业|集团)(?:的|任命的|聘任的)?)?[\s(（)）\"“”/,，:：]*"
)

_OURS = Pattern(r"^(?:本|我)?(?:公司|集团|厂|司|企业|单位|院)(?=质量|品质)", "公司集厂企单院")


@record(frozen=True, slots=True)
class Titles:
    """``aliases`` are titles that the papers say are the officer's, ``others`` those they use without saying so."""

    aliases: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def titles_in(blocks: Iterable[Block], vocabulary: Vocabulary) -> Titles:
    """The officer words of ``blocks`` and their headings, where a primary title (首席质量官) is among them.

    A secondary title (质量总监) is an alias if it stands beside a primary one with nothing but a bracket, 兼 or
    即 between; else it may be another person's.
    """
    texts = dict.fromkeys(t for b in blocks for t in (*b.governed_by(), b.text))
    used: dict[str, bool] = {}
    aliases: set[str] = set()
    words = lexicon(vocabulary)
    for written in texts:
        text = words.normal(written).text
        if not names_officer(words.gate.hints(text)):
            continue
        found = [t for t in words.lexer.tokens(text) if t.cls == "officer"]
        for token in found:
            used[_OURS.sub("", text[token.start : token.end])] = token.primary
        for left, right in itertools.pairwise(found):
            if left.primary != right.primary and _BRIDGE.fullmatch(text, left.end, right.start):
                if text.startswith("的", right.end) and "是" in text[left.end : right.start]:
                    continue  # 质量负责人是首席质量官的下属
                second = right if left.primary else left
                aliases.add(_OURS.sub("", text[second.start : second.end]))
    if not any(used.values()):
        return Titles()
    known = {_in_short(w) for w in (*aliases, *(w for w, primary in used.items() if primary))} - {frozenset()}
    aliases |= {w for w, primary in used.items() if not primary and _in_short(w) in known}
    others = {w for w, primary in used.items() if not primary} - aliases
    return Titles(tuple(sorted(aliases)), tuple(sorted(others)))


_LONG = (("vice president", "vp"), ("vice-president", "vp"), ("senior vp", "svp"), ("executive vp", "evp"))
_IDLE = frozenset(("of", "for", "the"))


def _in_short(title: str) -> frozenset[str]:
    """The words of an English title in one spelling: VP Quality is the Vice President of Quality."""
    if not title.isascii():
        return frozenset()
    for long, short in _LONG:
        title = title.replace(long, short)
    return frozenset(title.replace(",", " ").split()) - _IDLE


def without(vocabulary: Vocabulary, titles: Sequence[str]) -> Vocabulary:
    """The vocabulary in which ``titles`` name another holder than the officer."""
    if not titles:
        return vocabulary
    key = (id(vocabulary), tuple(titles))
    kept = _made.pop(key, None)
    if kept is None or kept[0] is not vocabulary:
        kept = (vocabulary, _without(vocabulary, titles))
    _made[key] = kept
    if len(_made) > 8:
        _made.pop(next(iter(_made)))
    return keep(kept[1]).vocabulary


_made: dict[tuple[int, tuple[str, ...]], tuple[Vocabulary, Lexicon]] = {}
"""The last few: a copy of all words takes as long as reading some texts."""


def _without(vocabulary: Vocabulary, titles: Sequence[str]) -> Lexicon:
    changed = {
        t: Word(t, "beside", OTHER_TITLE)
        for t in titles
        if t in vocabulary.words and not vocabulary.words[t].primary
    }
    made = replace(vocabulary, words={**vocabulary.words, **changed})
    known = lexicon(vocabulary)
    return renamed(known, made, list(changed.values())) if "beside" in known.codes else lexicon(made)
