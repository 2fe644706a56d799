"""Whether a clause only handles a paper of the matter (打印质量计划), or does with it what no known word tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from checker.patterns import Pattern
from checker.records import record
from checker.statements.duties.composed import find_word
from checker.statements.duties.qualifiers import is_thing
from checker.statements.duties.subjects import HOLDERS
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

Found = Literal["", "doubted", "dead"]

DOING = frozenset(
    (
        "formulate", "compile", "implement", "approve", "manage", "supervise", "review", "decide", "assess", "reward",
        "propose", "assist", "participate",
    )
)  # fmt: skip
_PLAIN = frozenset(("content", "general", "others_decision"))
_WHOLE = ("各", "全", "每", "本", "所有", "该", "我", "其他", "相关", "有关", "等", "年", "月", "季", "中")
_MONTH = Pattern(r"(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|上旬|中旬|下旬)?(?:前|之前)?", "月")
_LONGEST = 40
"""Parts of a clause; of a longer list nothing is sure."""


@record(frozen=True, slots=True)
class Part:
    """What stands between two 、 or 和: ``before`` and ``after`` the matters that it names, if it names one."""

    before: tuple[Token, ...]
    after: tuple[Token, ...]
    names: bool


def handled(
    text: str, clause: Sequence[Token], mention: Mention, spoken: Sequence[Mention], topics: Topics
) -> Found:
    """``dead``: nothing is done for the matter but to print, file, pass on or keep its paper.

    ``doubted``: that and something else in one breath (打印编制好的质量计划), or a word that nothing accounts for.
    """
    here = [m for m in spoken if clause[0].start <= m.start < clause[-1].end]
    parts = list(_parts(clause, here))
    if len(parts) > _LONGEST:
        return "doubted"
    if mention not in here:
        return _weighed(text, [clause], [clause], topics)
    number = next(i for i, p in enumerate(_cut(clause)) if p[0].start <= mention.start < p[-1].end)
    led = number
    while led and not _has_verb(text, parts[led].before, topics):
        led -= 1
    before = parts[led].before
    chain = [before]
    while led and not parts[led - 1].names:
        led -= 1
        chain.append(parts[led].before)
    tail = number
    if not any(_has_verb(text, run, topics) for run in chain):
        while tail + 1 < len(parts) and not parts[tail].after and parts[tail + 1].names:
            tail += 1
    after = parts[tail].after
    chain.append(after)
    for part in parts[tail + 1 :]:
        if part.names:
            break
        chain.append(part.before)
    found = _weighed(text, [before, after], chain, topics)
    own = parts[number].before or before
    return found or ("doubted" if _left_over(text, own, after, topics) else "")


def _cut(clause: Sequence[Token]) -> Iterator[list[Token]]:
    part: list[Token] = []
    for token in clause:
        if token.cls in ("conj", "also") and part:
            yield part
            part = []
        part.append(token)
    yield part


def _parts(clause: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Part]:
    for tokens in _cut(clause):
        named = [m for m in mentions if tokens[0].start <= m.start < tokens[-1].end]
        if not named:
            yield Part(tuple(tokens), (), False)
            continue
        first, last = min(m.start for m in named), max(m.end for m in named)
        yield Part(
            tuple(t for t in tokens if t.end <= first), tuple(t for t in tokens if t.start >= last), True
        )


def _weighed(
    text: str, near: Sequence[Sequence[Token]], chain: Sequence[Sequence[Token]], topics: Topics
) -> Found:
    """What the handling in ``near`` leaves of the doing in ``chain``: all where the two are only joined."""
    handling = [run for run in near if _handles(text, run, topics)]
    if not handling:
        return ""
    doing = [run for run in chain if _does(text, run, topics)]
    if not doing:
        return "dead"
    return "doubted" if any(run in handling for run in doing) or near[0] in doing else ""


def _handles(text: str, run: Sequence[Token], topics: Topics) -> bool:
    if not run:
        return False
    said = text[run[0].start : run[-1].end]
    return any(find_word(said, word, 0) >= 0 for word in topics.named("handles"))


def _does(text: str, run: Sequence[Token], topics: Topics) -> bool:
    handles, verbs = topics.named("handles"), (*topics.named("does"), *topics.named("organises"))
    for token in run:
        word = text[token.start : token.end]
        if any(h in word or word in h for h in handles):
            continue
        if token.cls in DOING or word in verbs:
            return True
    return False


def _has_verb(text: str, run: Sequence[Token], topics: Topics) -> bool:
    return (
        any(t.cls in ("duty", "light") for t in run)
        or _does(text, run, topics)
        or _handles(text, run, topics)
    )


def _left_over(text: str, before: Sequence[Token], after: Sequence[Token], topics: Topics) -> bool:
    """Whether a Chinese word between the verb and the matter, or right after the matter, is accounted for by nothing."""
    start = 0
    for i, token in enumerate(before):
        if token.cls == "of" or token.cls in HOLDERS or token.cls == "symbol":
            start = i + 1
    stop = next(
        (i for i, t in enumerate(after) if t.cls in ("by", "belong", "symbol", "arrow") or t.cls in HOLDERS),
        len(after),
    )
    stop = min(stop, _goes_on(text, after, topics))
    if any(t.cls == "unknown" and not text[t.start : t.end].isascii() for t in after[:stop]):
        return True
    named = [t for t in before[start:] if not is_thing(text[t.start : t.end])]
    return any(
        is_odd(token, text[token.start : token.end], topics)
        for token in (*named, *after[:stop])
        if not quoted(text, token)
    )


def _goes_on(text: str, after: Sequence[Token], topics: Topics) -> int:
    """Where another matter is joined to the first: 召回与补救, but not 培训与考试的会务."""
    joined = next((i for i, t in enumerate(after) if text[t.start : t.end] in ("与", "及")), len(after))
    rest = after[joined:]
    heads = (*topics.named("other_heads"), *topics.named("handles"))
    if not rest or any(t.cls == "of" for t in rest):
        return len(after)
    return len(after) if text[rest[0].start : rest[-1].end].endswith(heads) else joined


def quoted(text: str, token: Token) -> bool:
    """Whether ``token`` stands within a name in quotation marks: “一梯一诺”质量文化."""
    return text.count('"', 0, token.start) % 2 == 1 and '"' in text[token.end :]


def is_odd(token: Token, word: str, topics: Topics) -> bool:
    """Whether ``token``, which reads ``word``, is a Chinese word that no list of ``topics`` accounts for."""
    if token.cls not in _PLAIN or word.isascii() or len(word) < 2 or word.startswith(_WHOLE):
        return False
    if _MONTH.fullmatch(word) is not None:
        return False
    return not any(word in topics.named(key) for key in ("does", "organises", "assists", "fills", "has_done"))
