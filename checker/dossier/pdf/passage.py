"""Lines put together to paragraphs, with the character on the page that each letter of them came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.dossier.clean import is_cjk
from checker.dossier.pdf.characters import SOFT_HYPHEN, UNKNOWN
from checker.dossier.pdf.glyph import Box, Glyph, around, counted
from checker.dossier.pdf.wrapping import Set, goes_on

_CENTRE = 0.8
_ROOM = 1.5
CUT = "\x08"
_LEADERS = re.compile(r"(?:[.．…·]\s*){4,}\s*[\divxIVX]*\s*$")
# Words that keep the hyphen at which a line was broken.
_KEPT = re.compile(
    r"(?:^|[^A-Za-z])(?:anti|co|cross|ex|full|half|high|in|long|low|mid|non|off|on|one|pre|re|self|semi|short|sign|stop|sub|two|vice|well)-$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Passage:
    """One paragraph; ``text`` is that of as many lines as were ``written``."""

    lines: list[Set]
    text: str = ""
    hides: bool = False
    written: int = 0

    @property
    def first(self) -> Set:
        return self.lines[0]

    def glyphs(self) -> Iterator[Glyph]:
        return (glyph for line in self.lines for glyph in line.line.glyphs)

    @property
    def bold(self) -> bool:
        seen = [glyph for glyph in self.glyphs() if not glyph.hidden]
        bold = counted([glyph for glyph in seen if glyph.bold])
        return bold > 0 and bold * 10 >= 9 * counted(seen)

    @property
    def trace(self) -> list[Glyph | None]:
        """For each character of the text the glyph, by itself, None for a blank that was put in."""
        trace: list[Glyph | None] = []
        _put_together([(line.line.text, line.line.trace) for line in self.lines], trace)
        return trace

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
    lines = passage.lines
    if passage.written != len(lines):
        only = lines[0].line.text if len(lines) == 1 else ""
        if only and SOFT_HYPHEN not in only:
            passage.text = only
        else:
            passage.text = "".join(_put_together([(line.line.text, ()) for line in lines], None))
        passage.written = len(lines)
    return passage


def _put_together(
    lines: Iterable[tuple[str, Sequence[Glyph | None]]], trace: list[Glyph | None] | None
) -> list[str]:
    """The characters of the text; for each, ``trace`` gets what the line has for it."""
    text: list[str] = []
    for own, glyphs in lines:
        if text and own:
            glue = _glue(text, own[0])
            if glue == CUT:
                del text[-1]
            else:
                text += glue
            if trace is not None and glue == CUT:
                del trace[-1]
            elif trace is not None and glue:
                trace.append(None)
        text += own
        if trace is not None:
            trace += glyphs
    for at in (
        reversed([n for n, character in enumerate(text) if character == SOFT_HYPHEN])
        if SOFT_HYPHEN in text
        else ()
    ):
        del text[at]
        if trace is not None:
            del trace[at]
    return text


def _glue(text: list[str], after: str) -> str:
    """What ends a line: a blank between words, nothing between Chinese characters, ``CUT`` where a hyphen broke a
    word. What a hyphen joins for good keeps it: a non-conforming lot."""
    last = text[-1]
    if last == SOFT_HYPHEN or (last in "-‐" and len(text) > 1 and text[-2].isalpha() and after.islower()):
        if not is_cjk(text[-2] if len(text) > 1 else " ") and _KEPT.search("".join(text[-12:-1]) + "-"):
            text[-1] = "-"
            return ""
        return CUT
    if not is_cjk(last) and not is_cjk(after) and after != SOFT_HYPHEN:
        return " "
    return ""
