"""并报|告工作, 凡经|营决策, 对方|案, 按批准的项目组|织使用: a word of the list that takes the first letter of the next word is cut before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from checker.statements.vocabulary import Word

Found = tuple[int, int, Word]
_NEXT = {"报": "告", "经": "营", "方": "案", "组": "织"}
_CUT = ("凡经", "对方")


def cut_where_they_run_on(
    text: str, found: Iterable[Found], listed: Mapping[str, Word], words: Callable[[str], Iterable[Found]]
) -> Iterator[Found]:
    """``found`` with such words cut; ``words`` looks the rest of the text up anew from there."""
    for start, end, word in found:
        if not _runs_on(text, start, end):
            yield start, end, word
            continue
        cut = end - 1
        if (shorter := listed.get(text[start:cut])) is not None:
            yield start, cut, shorter
        for first, last, known in words(text[cut:]):
            yield cut + first, cut + last, known
        return


def _runs_on(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if end - start < 2 or text[end : end + 1] != _NEXT.get(last, "\n"):
        return False
    return last in "报组" or text[start:end] in _CUT
