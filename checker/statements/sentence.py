"""A sentence as tokens with their roles: which are spent on limits, on harmless phrases, on nothing yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from checker.patterns import Pattern
from checker.statements.english.lexing import english_tokens, is_english
from checker.statements.idle_limits import is_idle
from checker.statements.lexicon import ROLES, Lexicon
from checker.statements.model import Effect
from checker.statements.naming import Token
from checker.statements.no_paper import without_his_paper
from checker.statements.phrases import MASK

_POWERFUL = frozenset(
    ("veto", "approve", "decide", "manage", "formulate", "release", "stop", "assess", "reward")
)
_SOMEBODY = frozenset(("officer", "self", "above", "beside", "below", "grantor", "committee"))
ENDS = frozenset(("full_stop", "question", "semicolon"))
_REASONS = ("鉴于", "由于", "因", "考虑到", "针对", "为")
_PREMISE = Pattern(
    r"(?:同意|通过|认可|批准|审核|确认|签字|后|的)*(?:作)?为(?:先决|必要|唯一)?(?:前提|条件)", "为 前条"
)
"""以委员会表决通过为前提: what is waited for, and not what is carried out."""
LONGEST = 300
"""Tokens of a sentence; a longer one is cut at a comma, and what it grants is unsure."""
_NO_COMMA = 330
"""Tokens after which a sentence is cut where it has no comma: each act of one is weighed against every other."""
MOST_CELLS = 60
"""Cells or steps in a row; those of a longer one are read without a look at one another, and are unsure."""


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
    """Tokens of one sentence; ``role[i]`` is what token i was spent on, ``clause[i]`` counts commas before it.

    ``classes`` are all that its tokens have: most questions about a sentence end with a look at them."""

    text: str
    tokens: list[Token]
    coded: bytearray
    role: list[str | None]
    clause: list[int]
    end: str
    classes: frozenset[str]
    modifiers: list[Modifier] = field(default_factory=list)
    english: bool = False
    about: tuple[str, ...] = ()
    mention: str | None = None

    def free(self, index: int) -> bool:
        return self.role[index] is None

    def words(self, start: int, end: int) -> str:
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def reasons(self, index: int) -> bool:
        """鉴于去年投诉较多，…: whether the clause of a token tells why, which may be of former times."""
        first = self.clause.index(self.clause[index])
        return self.text.startswith(_REASONS, self.tokens[first].start)

    def done_with(self, index: int) -> bool:
        """否决了的方案: what has been refused, whenever it is, and no report of former times."""
        token = self.tokens[index]
        return self.text[token.end - 1] == "了" and [t.cls for t in self.tokens[index + 1 : index + 2]] == [
            "of"
        ]

    def spend(self, start: int, end: int, role: str) -> None:
        for i in range(start, end):
            self.role[i] = role
            self.coded[i] = MASK


def sentences(text: str, tokens: list[Token]) -> Iterator[tuple[list[Token], str]]:
    """Parts the tokens at full stops, semicolons, line ends and list numbers; yields them with what ended them."""
    for part, end in _ended(text, tokens):
        if len(part) <= MOST_CELLS:
            yield part, end
        elif sum(t.cls == "arrow" for t in part) <= MOST_CELLS:
            yield from _shortened(part, end)
        else:
            for between, cell in groupby(part, key=lambda t: t.cls == "arrow"):
                if not between:
                    yield from ((short, "cut") for short, _ in _shortened(list(cell), "cut"))


def _ended(text: str, tokens: list[Token]) -> Iterator[tuple[list[Token], str]]:
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


def _shortened(part: list[Token], end: str) -> Iterator[tuple[list[Token], str]]:
    current: list[Token] = []
    torn = False
    for token in part:
        if token.cls == "comma" and len(current) >= LONGEST:
            yield current, "cut"
            current = []
            continue
        if len(current) >= _NO_COMMA:
            yield current, "cut"
            current, torn = [], True
        current.append(token)
    if current:
        yield current, "cut" if torn else end


def analyse(text: str, tokens: list[Token], end: str, lexicon: Lexicon) -> Sentence:
    """Finds strengtheners, then harmless phrases, then limits; each takes its tokens out of play."""
    english = is_english(text, tokens)
    if english:
        tokens = english_tokens(text, tokens, lexicon.vocabulary.words)
    clause, count = [], 0
    for token in tokens:
        clause.append(count)
        if token.cls in ("comma", "arrow"):
            count += 1
    tokens = list(tokens)
    classes = frozenset([t.cls for t in tokens])
    made = Sentence(text, tokens, lexicon.encode(tokens), [None] * len(tokens), clause, end, classes)
    if english:
        made.english = True
        return made
    if "except" in classes:
        _besides(made)
    present = frozenset(made.coded)
    for role in ROLES:
        for found in list(lexicon.find(role, made.coded, present)):
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
            if found.rule.id == "sole_choice" and _reaches(made, found.start):
                continue
            if found.rule.id == "override_by_other" and (
                _named_with(made, found.start) or _handed_on(made, found.end) or _helped(made, found.start)
            ):
                continue
            if found.rule.id == "under_him" and found.start and tokens[found.start - 1].cls == "cannot":
                continue
            if found.rule.id == "heard_first" and [t.cls for t in tokens[found.end : found.end + 1]] == [
                "officer"
            ]:
                continue  # 应征询首席质量官: the officer is the one who is heard
            if found.rule.id == "file_afterwards" and (
                _by_another(made, found.end) or _hands_in(made, found.start, found.end)
            ):
                continue
            if found.rule.id in ("passive_override", "never_yielded") and _does_it(
                made, found.start, found.end
            ):
                continue
            if found.rule.id == "by_others_decision" and _PREMISE.match(text, tokens[found.end - 1].end):
                _take(made, "limit", "premise", "prior_approval", "conditional", found.start, found.end)
                continue
            if found.rule.id == "override_by_other" and without_his_paper(
                text, tokens, clause, found.start, found.end
            ):
                _take(
                    made, "harmless", "without_his_paper", "file_afterwards", "none", found.start, found.end
                )
                continue
            if found.rule.id == "thinks_otherwise" and not _thinks(made.words(found.start, found.end)):
                continue
            start = _as_needed(made, found.start, found.end) if found.rule.id == "invited" else found.start
            plain = role.removeprefix("early_")
            idle = plain == "limit" and is_idle(text, tokens, clause, found.rule.id, start, found.end)
            role_ = "harmless" if idle else plain
            _take(made, role_, found.rule.id, found.rule.kind, found.rule.effect, start, found.end)
    defaults = lexicon.vocabulary.defaults
    for index, token in enumerate(tokens if not classes.isdisjoint(defaults) else ()):
        if _exemplifies(made, index):
            made.spend(index, index + 1, "harmless")
        if token.cls in defaults and made.free(index):
            kind, effect = defaults[token.cls]
            idle = is_idle(text, tokens, clause, token.cls, index, index + 1)
            _take(made, "harmless" if idle else "limit", token.cls, kind, effect, index, index + 1)
    return made


_INVITES = ("邀请", "指派")


def _as_needed(made: Sentence, start: int, end: int) -> int:
    """法务部负责人视议题列席: whom it is said of is not who invites; where the words that bound begin."""
    first = next((i for i in range(start, end) if made.tokens[i].cls == "invited"), start)
    sits_in = end < len(made.tokens) and made.tokens[end].cls == "attend"
    invites = any(made.words(i, i + 1) in _INVITES for i in range(first, end))
    return first if sits_in and not invites else start


_TREATED = Pattern(
    r"(?:按|依|依照|按照|给予|予以)[^,。;由经报]{1,16}(?:处理|扣分|扣款|处罚|计分|处分|计算|赔偿|追究|整改|返工)(?:之)?",
    "理分款罚算偿究改工",
)


def _by_him(made: Sentence, end: int) -> bool:
    """Whether it is the officer who does what comes besides."""
    first = [
        t.cls for t in made.tokens[end + 1 : end + 5] if t.cls not in ("comma", "also", "must", "strong")
    ]
    return first[:1] == ["officer"] or first[:2] == ["by", "officer"]


def _besides(made: Sentence) -> None:
    """除 … 外，还 …: what comes besides takes nothing away; 除 X 由首席质量官否决外 says that he does.

    So is what else befalls the guilty: 伪造记录者，除按“差”处理外，由首席质量官签发处罚单.
    """
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
        more = made.text.startswith(("还是", "还为", "还兼"), made.tokens[end].end + 1)
        treated = made.text.endswith(("者,", "的,"), 0, token.start) and (
            _TREATED.fullmatch(made.text, token.end, made.tokens[end].start) is not None
        )
        if (
            gives
            or (treated and _by_him(made, end))
            or (after and (after[0] == "also" or more) and any(t.cls in _POWERFUL for t in inside))
        ):
            made.spend(i, i + 1, "harmless")
            made.spend(end, end + 1, "harmless")
            made.modifiers.append(Modifier("harmless", "besides", "besides", "none", i, i + 1))
            if gives and end + 1 < len(made.tokens):
                made.clause[end + 1 :] = [c + 1 for c in made.clause[end + 1 :]]


def _hands_in(made: Sentence, start: int, end: int) -> bool:
    """向总经理提交质量预算: what is handed in, with nothing done before, is proposed."""
    clause = made.clause[start]
    tokens = [t for t, c in zip(made.tokens, made.clause, strict=True) if c <= clause]
    return (
        tokens[end - 1].cls == "report"
        and tokens[start + made.text.startswith("每", tokens[start].start)].cls == "to"
        and any(t.cls == "matter" for t in tokens[end : end + 2])
        and not any(t.cls in _POWERFUL or t.cls == "after" for t in tokens)
    )


def _mine(made: Sentence) -> bool:
    return any(t.cls in ("officer", "self") for t in made.tokens)


def _exemplifies(made: Sentence, index: int) -> bool:
    """对投资、新产品等经营事项: an example bounds nothing."""
    following = made.tokens[index + 1 : index + 3]
    return (
        made.tokens[index].cls == "narrow"
        and [t.cls for t in following] == ["content", "matter"]
        and made.text.startswith("等", following[0].start)
        and following[1].meaning == "business_decision"
    )


def _beside_officer(made: Sentence, start: int) -> bool:
    """首席质量官、总经理均可否决: the other holds it as well, and overrides nothing."""
    before = [t.cls for t in made.tokens[max(0, start - 2) : start]]
    with_ = before == ["officer", "to"] and made.text[made.tokens[start - 1].start] in "与跟同"
    return with_ or before == ["officer", "conj"] or before[-1:] in (["officer"], ["self"])


def _named_with(made: Sentence, start: int) -> bool:
    """本公司首席质量官: a company right before the title is part of it."""
    following = made.tokens[start + 1].cls if start + 1 < len(made.tokens) else ""
    return made.tokens[start].cls in ("company", "below") and following in ("officer", "self")


def _handed_on(made: Sentence, end: int) -> bool:
    """公司实行质量安全一票否决，由首席质量官行使: what the company has it has through him."""
    following = [t.cls for t in made.tokens[end : end + 3]]
    return following in (["comma", "by", "officer"], ["comma", "by", "self"])


def _helped(made: Sentence, start: int) -> bool:
    """协助总经理行使一票否决权: whoever is helped or asked overrides nothing."""
    return start > 0 and made.tokens[start - 1].cls in ("assist", "propose")


def _by_another(made: Sentence, end: int) -> bool:
    """送达总经理签发的停产令: the other is no addressee, he made what is delivered."""
    following = [t.cls for t in made.tokens[end : end + 2]]
    if not following or made.tokens[end - 1].cls not in ("above", "beside"):
        return False
    return following in (["approve", "of"], ["decide", "of"]) or (
        following[0] in ("approve", "decide", "veto", "have", "stop", "budget", "release", "reward")
    )


def _thinks(words: str) -> bool:
    """财务部认为不合理的，可拒绝付款: he judges; 发现票据不实的，可拒绝付款 only finds."""
    return any(word in words for word in ("认为", "觉得", "不同意", "不认可", "不赞成", "不认同", "判断"))


def _reaches(made: Sentence, start: int) -> bool:
    """只对其直属部门: what is alone is not the officer but what he reaches."""
    token = made.tokens[start]
    return made.text[token.start : token.end].endswith(("对", "向", "在", "于", "就"))


def _does_it(made: Sentence, start: int, end: int) -> bool:
    """首席质量官不得绕过生产指挥系统: it is the officer who may not; 生产部不得代为放行: they may not."""
    clause = made.clause[start]
    before = [
        t.cls
        for t, c in zip(made.tokens[:start], made.clause, strict=False)
        if c == clause and t.cls not in ("strong", "also", "each", "must", "conj")
    ]
    given = made.tokens[end - 1].cls == "yield_act" or any(
        t.cls == "yield_act" for t in made.tokens[start:end]
    )
    if given and not made.text.startswith(
        ("代", "替"), next(t.start for t in made.tokens[start:end] if t.cls == "yield_act")
    ):
        return False
    if before and _SOMEBODY.issuperset(before) and made.tokens[end - 1].cls == "yield_act":
        following = made.tokens[end : end + 1]
        if following and following[0].cls in _POWERFUL:
            return True
    return before == ["officer"] and not any(
        t.cls in ("by", "be", "immune", "noneed") for t in made.tokens[start:end]
    )


def _take(made: Sentence, role: str, rule: str, kind: str, effect: Effect, start: int, end: int) -> None:
    inside = made.tokens[start:end]
    by = next((t.meaning for t in inside if t.cls in ("above", "beside", "below", "company")), None)
    amount = next((float(t.meaning) for t in inside if t.cls == "amount" and t.meaning != "None"), None)
    made.modifiers.append(Modifier(role, rule, kind, effect, start, end, by, amount))
    made.spend(start, end, role)
