"""Boxes before or behind answers – 是☑ 否☐, ■授予 □不授予, （√）有（ ）无 – say what the one ticked answer says.

If none is ticked, or several are, they say that it is open.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.records import record

OPEN = "待定"

_MARKS = "☑☐☒□■◻◼▢√✓✔×✗✘●○◯◉"
_BOX = rf"(?:(?:[□☐◻▢][ \t]?)?[√✓✔](?:[ \t]?[□☐◻▢])?|[{_MARKS}]|[\[【〔(（][ \t　]*[√✓✔☑■×✗✘xXvV]?[ \t　]*[\]】〕)）])"
_BARE = "是|有|同意|授予|授权|具备|具有|享有|拥有|可以|可|需要|需|适用|启用|开通"
_WORD = rf"(?:否|[不未无没暂](?:有|予|予以)?(?:{_BARE})?|没有|{_BARE}|不适用|待定|部分|有条件|其他|其它|[Yy][Ee][Ss]|YES|[Nn][Oo]|[YyNn]|N/A|n/a)"
_GAP = r"[ \t　]*"
_BETWEEN = r"[ \t　]*[/、,，;；]?[ \t　]*"
_NOT_MORE = r"(?![一-鿿A-Za-z])"
_BEFORE = Pattern(rf"(?:{_BOX}{_GAP}{_WORD}{_NOT_MORE}{_BETWEEN}){{2,4}}")
_BEHIND = Pattern(rf"(?:(?<![A-Za-z]){_WORD}{_GAP}{_BOX}{_BETWEEN}){{2,4}}")
# Only the one that is meant has a mark, and that close to it: 是√ 否.
_ONE_BEHIND = Pattern(
    rf"(?<![A-Za-z])(?:{_WORD}[√✓✔☑■][ \t　/、]+{_WORD}{_NOT_MORE}(?![ \t　]*{_BOX})|{_WORD}[ \t　/、]+{_WORD}[√✓✔☑■](?![{_MARKS}])|{_WORD}[√✓✔☑■]{_WORD}{_NOT_MORE}(?![ \t　]*{_BOX}))"
)
_ONE_BEFORE = Pattern(
    rf"(?:[√✓✔☑■]{_WORD}{_NOT_MORE}[ \t　/、]+{_WORD}{_NOT_MORE}(?![ \t　]*{_BOX})|(?<![一-鿿A-Za-z]){_WORD}[ \t　/、]+[√✓✔☑■]{_WORD}{_NOT_MORE})"
)
_ALONE = Pattern(rf"[ \t　]*(?:{_BOX}{_GAP}{_WORD}|{_WORD}{_GAP}{_BOX})[ \t　。.]*")
_PART = Pattern(rf"(?P<box>{_BOX})|(?P<word>{_WORD})")
_MAY = Pattern(rf"[{_MARKS}]|[\[【〔(（][ \t　]*[xXvV]?[ \t　]*[\]】〕)）]", _MARKS + "[【〔(（")
_TICKED = frozenset("√✓✔☑■◼●◉vVxX")
_CROSSED = frozenset("☒×✗✘")
_NEGATIVE = Pattern(r"(?i)否|[不未无没暂].*|no|n")


@record(frozen=True, slots=True)
class Chosen:
    """``written[start:end]`` stands for ``written[first:last]``, or for ``instead`` if that is empty."""

    start: int
    end: int
    first: int
    last: int
    instead: str = OPEN


def chosen_in(written: str) -> list[Chosen]:
    """The sets of boxes in a text, in order; none in nearly all texts."""
    if not _MAY.search(written):
        return []
    whole = _ALONE.fullmatch(written)
    if whole is not None:
        return [_read(written, 0, len(written.rstrip(" \t　。.")))]
    out: list[Chosen] = []
    for start, end in sorted(_sets(written), key=lambda at: (at[0], -at[1])):
        if not out or start >= out[-1].end:
            out.append(_read(written, start, end))
    return out


def _sets(written: str) -> Iterator[tuple[int, int]]:
    for pattern in (_BEFORE, _BEHIND, _ONE_BEHIND, _ONE_BEFORE):
        for found in pattern.finditer(written):
            end = found.start() + len(found.group().rstrip(" \t　/、,，;；"))
            words = [m["word"] for m in _PART.finditer(found.group()) if m["word"]]
            no = [word for word in words if _NEGATIVE.fullmatch(word)]
            # A box that is one too many makes it unclear which belongs to which.
            odd = pattern is _BEHIND and _closes(written[: found.start()])
            odd = odd or (pattern is _BEFORE and _opens(written[end:]))
            if no and len(no) < len(words) and not odd:
                yield found.start(), end


def _closes(before: str) -> bool:
    return before.rstrip(" \t　")[-1:] in tuple(_MARKS)


def _opens(after: str) -> bool:
    return after.lstrip(" \t　")[:1] in tuple(_MARKS)


def _read(written: str, start: int, end: int) -> Chosen:
    parts = list(_PART.finditer(written, start, end))
    boxes = [set(part["box"]) for part in parts if part["box"]]
    words = [part for part in parts if part["word"]]
    if len(boxes) == 1 and len(words) == 2:
        # 是√ 否: the mark stands at the one that is meant.
        mark = next(part for part in parts if part["box"])
        near = [w for w in words if w.end() == mark.start() or w.start() == mark.end()]
        word = near[0] if len(near) == 1 else None
    else:
        ticked = [n for n, box in enumerate(boxes) if box & _TICKED]
        crossed = [n for n, box in enumerate(boxes) if box & _CROSSED]
        if not ticked and len(crossed) == 1 and "☒" in boxes[crossed[0]]:
            ticked = crossed
        word = words[ticked[0]] if len(ticked) == 1 and len(words) == len(boxes) else None
    if word is not None:
        return Chosen(start, end, word.start(), word.end())
    # One that is left empty leaves the word to those in the paragraphs beside it.
    return Chosen(start, end, start, start, OPEN if len(boxes) > 1 or len(words) > 1 else "")
