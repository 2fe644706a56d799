"""All characters of a page, asked for at once: what each is, of which object, and where it stands."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

from checker.dossier.pdf.calls import calls
from checker.dossier.pdf.glyph import BLANK, GIVEN

BREAK = "\n"
# What is looked at by itself.
ODD = "\x00"
_KEPT = frozenset((BLANK, GIVEN, BREAK))
_BLANK = re.compile(BLANK)
_SPAN = re.compile(r"[^\n\x00 \x01](?:[^\n\x00]*[^\n\x00 \x01])?|\x00")
# All that may be written, or have anything written, from right to left.
_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200e-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LAST = 0x10FFFF
_NEAR = 200
_UTF_16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"


@dataclass(slots=True)
class Swept:
    """Of each character of an open text page: its code as that of one of ``codes``; in ``letters`` the one letter that
    it is, or ``BLANK``, ``GIVEN``, ``BREAK``, ``ODD``; ``edges`` from left over top and right to bottom.

    ``placed`` is whether its edges are known, ``unmapped`` whether its font does not tell what it is.
    """

    page: ctypes.c_void_p
    codes: str
    letters: str
    edges: memoryview[float]
    placed: list[int]
    unmapped: list[int]
    holders: dict[int, int] = field(default_factory=dict)

    def holder(self, at: int) -> int:
        """The address of the object that holds a character, 0 for none."""
        known = self.holders.get(at)
        if known is None:
            known = self.holders[at] = calls().holder(self.page, at) or 0
        return known

    def spans(self) -> Iterator[tuple[int, int]]:
        """Where characters of one object follow one another, from the first to behind the last that is no blank; one
        that is odd stands alone."""
        # The library lays objects one behind the other, but for writing from right to left.
        straight = _LEFTWARD.search(self.codes) is None
        for match in _SPAN.finditer(self.letters):
            begin, end = match.span()
            while begin < end:
                after = self._last_of(begin, end, straight=straight) + 1
                yield begin, after
                begin = after
                while begin < end and self.letters[begin] in (BLANK, GIVEN):
                    begin += 1

    def _last_of(self, begin: int, end: int, *, straight: bool) -> int:
        """The last character before ``end`` that has the same holder as that at ``begin`` and all between them; none
        of them but blanks is left out."""
        own, last = self.holder(begin), end - 1
        if not straight:
            last = begin
            while last + 1 < end and (
                self.holder(last + 1) == own or self.letters[last + 1] in (BLANK, GIVEN)
            ):
                last += 1
        elif self.holder(last) != own:
            last, beyond = self._about(begin, last, own)
            while (middle := self._written(last, beyond)) is not None:
                if self.holder(middle) == own:
                    last = middle
                else:
                    beyond = middle
        while self.letters[last] in (BLANK, GIVEN):
            last -= 1
        return last

    def _about(self, begin: int, other: int, own: int) -> tuple[int, int]:
        """One that has ``own`` as its holder, and one after it that has not; ``other`` is far off and has not."""
        given = self.letters.find(GIVEN, begin, min(other, begin + _NEAR))
        if given > begin and self.holder(given - 1) == own:
            # Blanks that are not in the file mostly stand between two objects.
            begin = given - 1
        step = 1
        while (at := begin + step) < other:
            if self.letters[at] not in (BLANK, GIVEN):
                if self.holder(at) != own:
                    return begin, at
                begin = at
            step *= 2
        return begin, other

    def _written(self, first: int, last: int) -> int | None:
        """What lies about in the middle between two characters and is no blank, None if nothing is."""
        middle = (first + last) // 2
        for at in range(middle, first, -1):
            if self.letters[at] not in (BLANK, GIVEN):
                return at
        for at in range(middle + 1, last):
            if self.letters[at] not in (BLANK, GIVEN):
                return at
        return None


def swept(text: Any, letters: Mapping[int, str]) -> Swept:
    """The characters of an open text page; ``letters`` has for each code what stands in ``Swept.letters``."""
    from pypdfium2 import raw

    call = calls()
    count = max(0, text.count_chars())
    page = ctypes.cast(text.raw, ctypes.c_void_p)
    pages, every = repeat(page), range(count)
    held = (ctypes.c_float * (4 * count + 4))()
    boxes = (raw.FS_RECTF * count).from_buffer(held)
    codes = _codes(text, page, count)
    found = Swept(
        page,
        codes,
        codes.translate(letters),
        memoryview(held).cast("B").cast("f")[: 4 * count],
        list(map(call.box, pages, every, map(ctypes.byref, boxes))),
        list(map(call.unmapped, pages, every)),
    )
    given = [at for at in map(re.Match.start, _BLANK.finditer(found.letters)) if call.generated(page, at)]
    odd: list[int] = []
    if 1 in found.unmapped or 0 in found.placed:
        odd = [n for n in every if found.unmapped[n] == 1 or not found.placed[n]]
    if given or odd:
        marked = list(found.letters)
        for at in odd:
            if marked[at] not in _KEPT:
                marked[at] = ODD
        for at in given:
            marked[at] = GIVEN
        found.letters = "".join(marked)
    return found


def _codes(text: Any, page: ctypes.c_void_p, count: int) -> str:
    """The library's own text, if that has each character at its place: it leaves some out, and pairs others."""
    from pypdfium2 import raw

    units = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(text, 0, count, units) == count + 1:
        whole = bytes(units)[: 2 * count].decode(_UTF_16, "surrogatepass")
        if len(whole) == count:
            return whole
    codes = map(calls().code, repeat(page), range(count))
    return "".join([chr(code) if code <= _LAST else "\ufffd" for code in codes])
