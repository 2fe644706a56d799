"""Lines put together to paragraphs, with the character on the page that each letter of them came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.dossier.clean import is_cjk
from checker.dossier.pdf.characters import SOFT_HYPHEN, UNKNOWN
from checker.dossier.pdf.glyph import Box, Glyph, around
from checker.dossier.pdf.wrapping import Set, goes_on

_CENTRE = 0.8
_ROOM = 1.5
_LEADERS = re.compile(r"(?:[.．…·]\s*){4,}\s*[\divxIVX]*\s*$")
# Words that keep the hyphen at which a line was broken.
_KEPT = re.compile(
    r"(?:^|[^A-Za-z])(?:anti|co|cross|ex|full|half|high|in|long|low|mid|non|off|on|one|pre|re|self|semi|short|sign|stop|sub|two|vice|well)-$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Passage:
    """One paragraph: ``text``, and for each of its characters the glyph, None for a blank that was put in."""

    lines: list[Set]
    text: str = ""
    trace: list[Glyph | None] = field(default_factory=list)
    hides: bool = False

    @property
    def first(self) -> Set:
        return self.lines[0]

    def glyphs(self) -> Iterator[Glyph]:
        return (glyph for line in self.lines for glyph in line.line.glyphs)

    @property
    def bold(self) -> bool:
        seen = [glyph.bold for glyph in self.glyphs() if not glyph.hidden]
        return sum(seen) * 10 >= 9 * len(seen) > 0

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle, with room on both sides."""
        line = self.first
        if len(self.lines) > 1:
            return False
        size = line.line.size
        return (
            abs(line.room - line.indent) <= 2 * _CENTRE * size and min(line.room, line.indent) > _ROOM * size
        )

    @property
    def contents(self) -> bool:
        """Whether dots lead to a page number, as in a table of contents."""
        return bool(_LEADERS.search(self.text))

    @property
    def size(self) -> float:
        return self.first.line.size

    @property
    def unknown(self) -> bool:
        return UNKNOWN in self.text

    def box(self) -> Box:
        """Around what of it stands on its first page, as shown."""
        page = self.first.line.page
        return around([glyph.seen for glyph in self.glyphs() if glyph.page == page])


def passages_of(lines: Sequence[Set], *, going_on: Passage | None = None) -> list[Passage]:
    """The paragraphs of lines in their order; a first line that continues ``going_on`` is put to that."""
    out: list[Passage] = []
    current = going_on
    for line in lines:
        hides = any(glyph.hidden for glyph in line.line.glyphs)
        follows = current is not None and goes_on(current.first, current.lines[-1], line)
        if current is not None and (follows or not line.text):
            current.hides = current.hides or hides
            if follows:
                current.lines.append(line)
        if follows or not line.text:
            continue
        current = Passage([line], hides=hides)
        out.append(current)
    return out


def written(passage: Passage) -> Passage:
    """The same, with its text."""
    text: list[str] = []
    trace: list[Glyph | None] = []
    for line in passage.lines:
        own = line.line
        if text and own.text:
            _join(text, trace, own.text[0])
        text += own.text
        trace += own.trace
    for at in reversed([n for n, character in enumerate(text) if character == SOFT_HYPHEN]):
        del text[at], trace[at]
    passage.text, passage.trace = "".join(text), trace
    return passage


def _join(text: list[str], trace: list[Glyph | None], after: str) -> None:
    """Ends a line: a blank between words, none between Chinese characters, none where a hyphen broke a word."""
    last = text[-1]
    if last == SOFT_HYPHEN or (last in "-‐" and len(text) > 1 and text[-2].isalpha() and after.islower()):
        # What a hyphen joins for good keeps it: a non-conforming lot.
        if not is_cjk(text[-2] if len(text) > 1 else " ") and _KEPT.search("".join(text[-12:-1]) + "-"):
            text[-1] = "-"
        else:
            del text[-1], trace[-1]
        return
    if not is_cjk(last) and not is_cjk(after) and after != SOFT_HYPHEN:
        text.append(" ")
        trace.append(None)
