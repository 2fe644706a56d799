"""A sentence as tokens with their roles: which are spent on limits, on harmless phrases, on nothing yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from checker.statements.english.lexing import english_tokens, is_english
from checker.statements.lexicon import ROLES, Lexicon
from checker.statements.model import Effect
from checker.statements.naming import Token
from checker.statements.phrases import MASK

_POWERFUL = frozenset(
    ("veto", "approve", "decide", "manage", "formulate", "release", "stop", "assess", "reward")
)
ENDS = frozenset(("full_stop", "question", "semicolon"))
LONGEST = 300
"""Tokens of a sentence; a longer one is cut at a comma, and what it grants is unsure."""


@dataclass(slots=True)
class Modifier:
    """A phrase or word in force over powers: limits lower, strengtheners and harmless phrases do not."""

    role: str
    rule: str
    kind: str
    effect: Effect
    start: int
    end: int
    by: str | None = None
    amount: float | None = None


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence; ``role[i]`` is what token i was spent on, ``clause[i]`` counts commas before it."""

    text: str
    tokens: list[Token]
    coded: bytearray
    role: list[str | None]
    clause: list[int]
    end: str
    modifiers: list[Modifier] = field(default_factory=list)
    english: bool = False
    about: tuple[str, ...] = ()
    mention: str | None = None

    def free(self, index: int) -> bool:
        return self.role[index] is None

    def words(self, start: int, end: int) -> str:
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def spend(self, start: int, end: int, role: str) -> None:
        for i in range(start, end):
            self.role[i] = role
            self.coded[i] = MASK


def sentences(text: str, tokens: list[Token]) -> Iterator[tuple[list[Token], str]]:
    """Parts the tokens at full stops, semicolons, line ends and list numbers; yields them with what ended them."""
    current: list[Token] = []
    for token in tokens:
        if token.cls in ENDS:
            if current:
                yield current, token.cls if text[token.start] != "\n" else "full_stop"
            current = []
        elif token.cls == "item":
            if current:
                yield current, "item"
            current = []
        elif token.cls == "comma" and len(current) >= LONGEST:
            yield current, "cut"
            current = []
        else:
            current.append(token)
    if current:
        yield current, "full_stop"


def analyse(text: str, tokens: list[Token], end: str, lexicon: Lexicon) -> Sentence:
    """Finds strengtheners, then harmless phrases, then limits; each takes its tokens out of play."""
    english = is_english(text, tokens)
    if english:
        tokens = english_tokens(text, tokens, lexicon.vocabulary.words)
    clause, count = [], 0
    for token in tokens:
        clause.append(count)
        count += token.cls in ("comma", "arrow")
    tokens = list(tokens)
    made = Sentence(text, tokens, lexicon.encode(tokens), [None] * len(tokens), clause, end)
    if english:
        made.english = True
        return made
    _besides(made)
    for role in ROLES:
        for found in list(lexicon.find(role, made.coded)):
            if (
                found.rule.id == "countersigned"
                and not _mine(made)
                and any(t.cls == "countersign" for t in tokens[found.start : found.end])
            ):
                continue
            if (
                found.rule.id in ("override_by_other", "countersigned")
                and tokens[found.start].cls != "joint"
                and _beside_officer(made, found.start)
            ):
                continue
            if found.rule.id == "override_by_other" and _named_with(made, found.start):
                continue
            if found.rule.id in ("passive_override", "never_yielded") and _does_it(
                made, found.start, found.end
            ):
                continue
            _take(
                made,
                role.removeprefix("early_"),
                found.rule.id,
                found.rule.kind,
                found.rule.effect,
                found.start,
                found.end,
            )
    for index, token in enumerate(tokens):
        default = lexicon.vocabulary.defaults.get(token.cls)
        if default is not None and made.free(index):
            _take(made, "limit", token.cls, default[0], default[1], index, index + 1)
    return made


def _besides(made: Sentence) -> None:
    """除 … 外，还 …: what comes besides takes nothing away; 除 X 由首席质量官否决外 says that he does."""
    for i, token in enumerate(made.tokens):
        if token.cls != "except":
            continue
        end = next(
            (j for j in range(i + 1, len(made.tokens)) if made.tokens[j].cls in ("outside", "except")), None
        )
        if end is None:
            continue
        after = [t.cls for t in made.tokens[end + 1 : end + 4] if t.cls not in ("comma",)]
        inside = made.tokens[i + 1 : end]
        gives = any(t.cls == "by" and u.cls == "officer" for t, u in pairwise(inside))
        if gives or (after and after[0] == "also" and any(t.cls in _POWERFUL for t in inside)):
            made.spend(i, i + 1, "harmless")
            made.spend(end, end + 1, "harmless")
            made.modifiers.append(Modifier("harmless", "besides", "besides", "none", i, i + 1))
            if gives and end + 1 < len(made.tokens):
                made.clause[end + 1 :] = [c + 1 for c in made.clause[end + 1 :]]


def _mine(made: Sentence) -> bool:
    return any(t.cls in ("officer", "self") for t in made.tokens)


def _beside_officer(made: Sentence, start: int) -> bool:
    """首席质量官、总经理均可否决: the other holds it as well, and overrides nothing."""
    before = [t.cls for t in made.tokens[max(0, start - 2) : start]]
    return before == ["officer", "conj"] or before[-1:] in (["officer"], ["self"])


def _named_with(made: Sentence, start: int) -> bool:
    """本公司首席质量官: a company right before the title is part of it."""
    following = made.tokens[start + 1].cls if start + 1 < len(made.tokens) else ""
    return made.tokens[start].cls in ("company", "below") and following in ("officer", "self")


def _does_it(made: Sentence, start: int, end: int) -> bool:
    """首席质量官不得绕过生产指挥系统: it is the officer who may not."""
    before = [t.cls for t in made.tokens[:start] if t.cls not in ("strong", "also", "each", "must")]
    given = made.tokens[end - 1].cls == "yield_act" or any(
        t.cls == "yield_act" for t in made.tokens[start:end]
    )
    if given and not made.text.startswith(
        ("代", "替"), next(t.start for t in made.tokens[start:end] if t.cls == "yield_act")
    ):
        return False
    return before == ["officer"] and not any(
        t.cls in ("by", "be", "immune", "noneed") for t in made.tokens[start:end]
    )


def _take(made: Sentence, role: str, rule: str, kind: str, effect: Effect, start: int, end: int) -> None:
    inside = made.tokens[start:end]
    by = next((t.meaning for t in inside if t.cls in ("above", "beside", "below", "company")), None)
    amount = next((float(t.meaning) for t in inside if t.cls == "amount" and t.meaning != "None"), None)
    made.modifiers.append(Modifier(role, rule, kind, effect, start, end, by, amount))
    made.spend(start, end, role)
