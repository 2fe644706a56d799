"""A sentence as tokens with their roles: which are spent on limits, on harmless phrases, on nothing yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.statements.lexicon import ROLES, Lexicon
from checker.statements.model import Effect
from checker.statements.phrases import MASK
from checker.statements.tokens import Token

ENDS = frozenset(("full_stop", "question", "semicolon"))


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
        else:
            current.append(token)
    if current:
        yield current, "full_stop"


def analyse(text: str, tokens: list[Token], end: str, lexicon: Lexicon) -> Sentence:
    """Finds strengtheners, then harmless phrases, then limits; each takes its tokens out of play."""
    clause, count = [], 0
    for token in tokens:
        clause.append(count)
        count += token.cls in ("comma", "arrow")
    tokens = list(tokens)
    made = Sentence(text, tokens, lexicon.encode(tokens), [None] * len(tokens), clause, end)
    for role in ROLES:
        for found in list(lexicon.find(role, made.coded)):
            if found.rule.id == "override_by_other" and _beside_officer(made, found.start):
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


def _beside_officer(made: Sentence, start: int) -> bool:
    """首席质量官、总经理均可否决: the other holds it as well, and overrides nothing."""
    before = [t.cls for t in made.tokens[max(0, start - 2) : start]]
    return before == ["officer", "conj"]


def _take(made: Sentence, role: str, rule: str, kind: str, effect: Effect, start: int, end: int) -> None:
    inside = made.tokens[start:end]
    by = next((t.meaning for t in inside if t.cls in ("above", "beside", "below", "company")), None)
    amount = next((float(t.meaning) for t in inside if t.cls == "amount" and t.meaning != "None"), None)
    made.modifiers.append(Modifier(role, rule, kind, effect, start, end, by, amount))
    made.spend(start, end, role)
