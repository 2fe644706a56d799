"""What is quoted for a claim: each power with all that limits it in the sentence where it stands, once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Block, Document, Place
from checker.facts import Evidence
from checker.records import record
from checker.statements.model import Limit, Statement

_SENTENCE_ENDS = "。！!？?\n"
_ENDS = _SENTENCE_ENDS + "；;"


@record(frozen=True, slots=True)
class _Span:
    """Characters ``start`` to ``end`` of a block, and the parts of them that limit."""

    block: Block
    start: int
    end: int
    limits: tuple[tuple[int, int], ...] = ()
    role: str = "supports"


def quoted(document: Document, said: Iterable[tuple[Statement, Sequence[Limit]]]) -> tuple[Evidence, ...]:
    """The quotations for statements and their limits, in that order; none stands within another.

    A limit is quoted with the power that it limits, down to the end of its part of the sentence; one that
    stands in another sentence is quoted with that sentence.
    """
    blocks = {block.place: block for block in document.blocks}
    spans: list[_Span] = []
    loose: list[Evidence] = []
    for statement, limits in said:
        block = blocks.get(_whole(statement.place))
        found = _find(statement.text, statement.place, block, near=0)
        if block is None or found is None:
            loose += _as_told(statement, limits)
            continue
        own, beside = _Span(block, *found), []
        for limit in limits:
            other = blocks.get(_whole(limit.place))
            where = _find(limit.text, limit.place, other, near=found[0])
            if other is None or where is None:
                loose.append(Evidence(limit.text, limit.place, "limits"))
            elif other is block and _sentence(block.text, found) == _sentence(block.text, where):
                own = _joined(own, where)
            else:
                beside.append(_Span(other, *_widened(other.text, where), (where,), "limits"))
        spans += [own, *beside]
    return tuple(dict.fromkeys([*(_evidence(span) for span in _outermost(spans)), *_apart(loose)]))


def _whole(place: Place) -> Place:
    return replace(place, start=None, end=None)


def _find(text: str, place: Place, block: Block | None, *, near: int) -> tuple[int, int] | None:
    """Where ``text`` stands in its block: at its own offsets, else where it comes next, else anywhere."""
    if block is None or not text:
        return None
    if place.start is not None and block.text[place.start : place.end] == text:
        return place.start, place.start + len(text)
    start = block.text.find(text, near)
    start = start if start >= 0 else block.text.find(text)
    return (start, start + len(text)) if start >= 0 else None


def _joined(span: _Span, limit: tuple[int, int]) -> _Span:
    """``span`` with a limit of the same sentence in it."""
    start, end = min(span.start, limit[0]), max(span.end, limit[1])
    if (start, end) != (span.start, span.end):
        start, end = _widened(span.block.text, (start, end))
    return replace(span, start=start, end=end, limits=(*span.limits, limit))


def _widened(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The parts of the sentence that ``span`` touches, whole."""
    return _between(_ENDS, text, span)


def _sentence(text: str, span: tuple[int, int]) -> tuple[int, int]:
    return _between(_SENTENCE_ENDS, text, span)


def _between(ends: str, text: str, span: tuple[int, int]) -> tuple[int, int]:
    """From behind the last of ``ends`` before ``span`` to the next one, without the blanks at both sides."""
    start = max(text.rfind(mark, 0, span[0]) for mark in ends) + 1
    after = (text.find(mark, max(span[1] - 1, span[0])) for mark in ends)
    end = min((found for found in after if found >= 0), default=len(text))
    while start < span[0] and text[start].isspace():
        start += 1
    while end > span[1] and text[end - 1].isspace():
        end -= 1
    return start, max(end, span[1])


def _outermost(spans: Sequence[_Span]) -> Iterator[_Span]:
    """The spans that lie in no other, in their order, with the limits of those that lie in them."""
    blocks: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        blocks.setdefault(id(span.block), []).append(number)
    within: dict[int, list[_Span]] = {}
    for numbers in blocks.values():
        outer = -1
        for number in sorted(numbers, key=lambda number: (spans[number].start, -spans[number].end)):
            if outer < 0 or spans[number].end > spans[outer].end:
                outer = number
            within.setdefault(outer, []).append(spans[number])
    for number in sorted(within):
        limits = _touching_made_one(limit for span in within[number] for limit in span.limits)
        roles = {span.role for span in within[number]}
        role = "supports" if "supports" in roles else "limits"
        yield replace(spans[number], limits=limits, role=role)


def _touching_made_one(limits: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    made: list[tuple[int, int]] = []
    for start, end in sorted(set(limits)):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return tuple(made)


def _evidence(span: _Span) -> Evidence:
    return Evidence(
        span.block.text[span.start : span.end],
        span.block.place.within(span.start, span.end),
        span.role,
        limits=tuple((start - span.start, end - span.start) for start, end in span.limits),
    )


def _as_told(statement: Statement, limits: Sequence[Limit]) -> Iterator[Evidence]:
    """As they were read, where the document's own words are not at hand."""
    yield Evidence(statement.text, statement.place)
    yield from (Evidence(limit.text, limit.place, "limits") for limit in limits if limit.text)


def _apart(loose: Sequence[Evidence]) -> Iterator[Evidence]:
    """Without what another one of the same block says in more words."""
    quotes: dict[Place, dict[str, None]] = {}
    for one in loose:
        quotes.setdefault(_whole(one.place), {})[one.quote] = None
    for one in loose:
        others = quotes[_whole(one.place)]
        if not any(one.quote in other and one.quote != other for other in others):
            yield one
