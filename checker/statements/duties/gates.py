"""Gates that are named in one breath: 来料、在制、出厂三级检验; 原料入厂、过程、成品的检验把关; 进货关、过程关、出厂关."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.patterns import Pattern

Things = Mapping[str, Sequence[str]]
"""Words for what is checked, by topic."""

_ROW = Pattern(r"[^,;。:!?\n]+")
_JOINED = Pattern(r"[、和及与以并到至]+")
_MORE = Pattern(
    r"(?:入厂|进厂|进货|验收|检验|检查|接收|质量|环节|阶段|产品|取样|控制|巡检|复验|检定|压力试验|试验|过程|关){0,2}(?:\([^()]{0,12}\))?"
)
_LONGEST = 14
_NEAR = 6


def chained(
    text: str, things: Things, ends: Sequence[str], alone: Sequence[str]
) -> Iterator[tuple[int, int, str]]:
    """Each topic of a row of things joined by 、 or 和 that ends in a check, one of ``ends``, with the row's start and end.

    A row has two things at least, or one that is inspected itself (出厂精度检验), by a word that stands ``alone``. What says
    more of itself than that it is checked (原料库管理、成品检验) is none.
    """
    for row in _ROW.finditer(text):
        run: list[tuple[int, str]] = []
        checked = -1
        for start, end in _parts(text, row.start(), row.end()):
            part = text[start:end]
            named = _named(part, things)
            check = _check(part, named[1] if named else 0, ends)
            inspected = _check(part, named[1], alone, _NEAR) if named else -1
            if named is not None and inspected >= 0:
                yield start + named[0], start + inspected, named[2]
            plain = named is not None and _MORE.fullmatch(part, named[1]) is not None
            if named is not None and (plain or check >= 0):
                run.append((start + named[0], named[2]))
            if check >= 0 and run:
                checked = start + check
            if not plain:
                yield from _row(run, checked)
                run, checked = [], -1
        yield from _row(run, checked)


def _row(run: Sequence[tuple[int, str]], checked: int) -> Iterator[tuple[int, int, str]]:
    if checked >= 0 and len({topic for _, topic in run}) > 1:
        yield from ((run[0][0], checked, topic) for _, topic in run)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for joined in _JOINED.finditer(text, start, end):
        if joined.start() > at:
            yield at, joined.start()
        at = joined.end()
    if end > at:
        yield at, end


def _named(part: str, things: Things) -> tuple[int, int, str] | None:
    """Where ``part`` names a thing, from and to, and its topic: the last and longest that it names."""
    found = [
        (part.rfind(word), len(word), topic)
        for topic, words in things.items()
        for word in words
        if word in part
    ]
    if not found:
        return None
    at, length, topic = max(found, key=lambda f: (f[0] + f[1], f[1]))
    return at, at + length, topic


def _check(part: str, after: int, ends: Sequence[str], near: int = _LONGEST) -> int:
    """Where the first check behind ``after`` ends, if it is near; -1 without one."""
    found = [(at, -len(e)) for e in ends if 0 <= (at := part.find(e, after)) <= after + near]
    return min(found)[0] - min(found)[1] if found else -1


_THREE = Pattern(r"三(?:道|头|个|级|关|大)", "三")


def with_the_middle(said: str, told: Sequence[str]) -> Iterator[str]:
    """进厂、镀膜、出厂三道关: the gate between the first and the last of three is that in production."""
    yield from told
    if {"gate_incoming", "gate_outgoing"} <= set(told) and _THREE.search(said) is not None:
        yield "gate_process"
