"""Two languages side by side: a translation that says the same again goes, one that says more is a sentence of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.letters import HAN
from checker.patterns import Pattern
from checker.records import record
from checker.statements.cutting import CUTS_SHORT, CUTS_SHORT_CHINESE, SAYS_NO_LESS
from checker.statements.english.lexing import is_english
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.normalise import Normal
from checker.statements.tokens import Lexer

_LATIN = Pattern(r"[a-z]{2}")
_CJK = Pattern(HAN)
_APART = frozenset(("full_stop", "question", "semicolon", "colon", "arrow", "item", "symbol"))
_LIGHT = frozenset(("content", "of", "by", "be", "to", "about", "conj", "comma", "general", "have", "each"))
_HOLDERS = frozenset(("officer", "above", "beside", "below", "grantor"))
_TOGETHER = frozenset(("countersign", "joint"))
_SAME = {"decide": "approve", "veto": "veto"}
_GRAMMAR = Pattern(
    r"\b(?:the|a|an|of|by|to|is|are|be|may|shall|must|can|cannot|for|on|with|in|and|or|up|after|before|"
    r"upon|subject|until|unless|only|not|no|per|within|under|without|from|at|any|all|its|his|her)\b",
    "abdfhjlmnprstuwy",
)
_JOINS = " /-–—,:"


@record(frozen=True, slots=True)
class _Run:
    """Tokens in a row that are of one script."""

    latin: bool
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        return next((t.start for t in self.tokens if t.cls not in ("comma", "conj")), self.tokens[0].start)

    @property
    def end(self) -> int:
        return next(
            (t.end for t in reversed(self.tokens) if t.cls not in ("comma", "conj")), self.tokens[-1].end
        )


def in_one_tongue(normal: Normal, lexer: Lexer) -> Normal:
    """``normal`` without the words that only say again in Latin letters what stands in Chinese beside them.

    What one language says beyond the other is set apart by a full stop, so that both are read.
    """
    text = normal.text
    if not _LATIN.search(text) or not _CJK.search(text):
        return normal
    gone: list[tuple[int, int]] = []
    marks: dict[int, str] = {}
    for region in _regions(lexer.tokens(text)):
        runs = _runs(text, region)
        if len(runs) < 2 or is_english(text, region):
            continue
        if _in_english(text, runs):
            gone.extend(_with_marks(text, run) for run in runs if not run.latin)
            continue
        left = _glosses(text, runs, gone, marks)
        if len(left) == 2 and (at := _two_sentences(text, *left)) is not None:
            marks[at] = "。"
    return _cut(normal, gone, marks) if gone or marks else normal


def _regions(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    region: list[Token] = []
    for token in tokens:
        if token.cls in _APART:
            if region:
                yield region
            region = []
        else:
            region.append(token)
    if region:
        yield region


def _runs(text: str, region: Sequence[Token]) -> list[_Run]:
    """Numbers and commas go with the words before them."""
    out: list[list[Token]] = []
    kinds: list[bool] = []
    for token in region:
        word = text[token.start : token.end]
        kind = (
            None
            if token.cls == "comma"
            else False
            if _CJK.search(word)
            else bool(_LATIN.search(word)) or None
        )
        if not out or (kind is not None and kinds[-1] is not kind):
            out.append([])
            kinds.append(bool(kind))
        out[-1].append(token)
    return [_Run(kind, tuple(run)) for kind, run in zip(kinds, out, strict=True)]


def _said(text: str, run: _Run) -> list[tuple[str, str]]:
    """What a run says: each telling word as its class and meaning."""
    return [
        (_SAME.get(t.cls, t.cls), t.meaning or ("" if t.cls != "unknown" else text[t.start : t.end]))
        if t.cls not in POWERS
        else (_SAME.get(t.cls, t.cls), "")
        for t in run.tokens
        if t.cls not in _LIGHT
    ]


def _in_english(text: str, runs: Sequence[_Run]) -> bool:
    """The CQO (首席质量官) approves the quality plan (质量计划): each Chinese word says the one before it again."""
    words = sum(len(_GRAMMAR.findall(text[r.start : r.end])) for r in runs if r.latin)
    if not runs[0].latin or words < 2 or len(runs) < 3:
        return False
    return all(run.latin or _repeats(text, run, runs[i - 1], -1) for i, run in enumerate(runs))


def _glosses(text: str, runs: list[_Run], gone: list[tuple[int, int]], marks: dict[int, str]) -> list[_Run]:
    """The runs that are left; what goes is added to ``gone``, what stands in its place to ``marks``."""
    left: list[_Run] = []
    for i, run in enumerate(runs):
        if run.latin:
            before = runs[i - 1] if i else None
            after = runs[i + 1] if i + 1 < len(runs) else None
            if (before is not None and _repeats(text, run, before, -1)) or (
                after is not None and _repeats(text, run, after, 0)
            ):
                gone.append(_with_marks(text, run))
                if before is not None and after is not None and _labels(before, run, after):
                    marks[run.start] = ":"
                continue
        left.append(run)
    return left


def _repeats(text: str, gloss: _Run, run: _Run, end: int) -> bool:
    """Whether ``gloss`` says nothing that ``run`` does not say where they touch."""
    again, said = _said(text, gloss), _said(text, run)
    if not again:
        return (
            bool(gloss.tokens)
            and all(t.cls in ("conj", "by", "of") for t in gloss.tokens)
            and _beside(gloss, run)
        )
    if ("countersign", "") in said and ("joint", "") in {(c, "") for c, _ in again}:
        # jointly sign: two words for 会签
        again = [
            ("countersign", "") if c in ("joint", "approve", "countersign") else (c, m) for c, m in again
        ]
    if ("stop", "") in said:
        again = [s for s in again if s != ("beside", "production")]
    if not said or not set(again) <= set(said):
        return False
    holders = {s for s in again if s[0] in _HOLDERS}
    acts = {s[0] for s in again if s[0] in POWERS}
    if len(holders) > 1 and acts and not acts & _TOGETHER:
        return False
    touched = said[end - 1 :] if end and said[end] == ("approve", "") else [said[end]]
    return any(s in (again[0], again[-1]) for s in touched)


def _labels(before: _Run, gloss: _Run, after: _Run) -> bool:
    """批准 Approved by 总经理: the step and who does it."""
    return (
        before.tokens[-1].cls in POWERS and gloss.tokens[-1].cls == "by" and after.tokens[0].cls in _HOLDERS
    )


def _beside(gloss: _Run, run: _Run) -> bool:
    """及 and: a small word after the same small word."""
    return run.end <= gloss.start and run.tokens[-1].cls == gloss.tokens[0].cls == "conj"


def _with_marks(text: str, run: _Run) -> tuple[int, int]:
    """The characters of a gloss with its brackets or the slash before it."""
    start, end = run.start, run.end
    while end > start and text[end - 1] in " ,":
        end -= 1
    before, after = start, end
    while before and text[before - 1] in " /\"'":
        before -= 1
    while after < len(text) and text[after] in " \"'":
        after += 1
    if before and after < len(text) and text[before - 1] == "(" and text[after] == ")":
        before, after = before - 1, after + 1
        while before and text[before - 1] == " ":
            before -= 1
    return before, after


def _two_sentences(text: str, first: _Run, second: _Run) -> int | None:
    """Where one language ends and a sentence of the other begins; None if both make one sentence."""
    latin = first if first.latin else second
    words = text[latin.start : latin.end]
    between = text[first.end : second.start]
    if second.latin and between.strip() and not between.strip(_JOINS + "(") and CUTS_SHORT.search(words):
        return first.end
    if len(words.split()) < 3 or not _GRAMMAR.search(words):
        return None
    if between.strip() == "(" and _whole_sentence(latin):
        between = "/"
    if between.strip(_JOINS):
        return None
    telling = POWERS | {"without", "cannot", "cap", "amount", "only", "except"}
    if not any(t.cls in telling for t in latin.tokens) and not CUTS_SHORT.search(words):
        return None
    if first.latin and not any(t.cls in POWERS for t in second.tokens):
        # CQO approves the 质量计划 is one sentence, The CQO approves it, 独立行使 is two
        said = text[second.start : second.end]
        apart = between.strip() or CUTS_SHORT_CHINESE.search(said) or SAYS_NO_LESS.search(said)
        return first.end if apart and _whole_sentence(first) else None
    return first.end


def _whole_sentence(run: _Run) -> bool:
    """(The CQO approves the plan): who and what he does, not only by when or to whom."""
    classes = {t.cls for t in run.tokens}
    return "officer" in classes and bool(classes & POWERS)


def _cut(normal: Normal, gone: Sequence[tuple[int, int]], marks: Mapping[int, str]) -> Normal:
    origin = normal.origin or tuple(range(len(normal.text)))
    drop = [False] * len(normal.text)
    for start, end in gone:
        drop[start:end] = [True] * (end - start)
    first = {start for start, end in gone if start and end < len(drop)}
    chars: list[str] = []
    places: list[int] = []
    for i, char in enumerate(normal.text):
        if i in marks:
            chars.append(marks[i])
            places.append(origin[i])
        if i in first:
            # 负责执行 (execute) 董事会批准的: what stood apart stays apart
            chars.append(" ")
            places.append(origin[i])
        if not drop[i]:
            chars.append(char)
            places.append(origin[i])
    return Normal("".join(chars), normal.written, tuple(places))
