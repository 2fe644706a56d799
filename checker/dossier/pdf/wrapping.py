"""Whether a line goes on in the next one: by where both begin and end, then by their words."""

from __future__ import annotations

import re

from checker.dossier.clean import is_cjk, squeeze
from checker.dossier.dates import is_date_line
from checker.dossier.heading_words import ends_in_colon, is_label, post_line
from checker.dossier.lines import breaks_off, ends, ends_before_a_day, names_a_power, takes_up
from checker.dossier.markers import marker_of
from checker.dossier.pdf.rows import Line
from checker.records import record

_MOTION = re.compile(r"(?:审议|表决|讨论)(?:并)?通过(?:了)?《[^》]+》$")
"""Heads what was resolved, though it fill its line: 二、审议通过《关于…的议案》."""
# No sentence has one in its middle.
_BULLETS = "•●◆▪➢‣◦"
_FIRST_WORD = re.compile(r"\S[^\s\u2e80-\uffff]*")
# In sizes of the letters, but the first, which is a share.
_SIZES = 0.12
_SET_IN = 1.2
_LEVEL = 0.5
_HANGING = 4.0
_APART = 0.7
_SLACK = 0.6
_NARROW = 0.55


@record(frozen=True, slots=True)
class Frame:
    """Where the lines of a column or a cell begin and end, and how far from line to line; 0 if not known."""

    left: float
    right: float
    pitch: float = 0.0


@record(frozen=True, slots=True)
class Set:
    """A line in its frame; ``text`` is what is seen of it."""

    line: Line
    frame: Frame
    text: str

    @property
    def room(self) -> float:
        """What is left of the line at its end."""
        return self.frame.right - self.line.box.right

    @property
    def indent(self) -> float:
        return self.line.box.left - self.frame.left


def goes_on(first: Set, last: Set, after: Set) -> bool:
    """Whether ``after`` continues the paragraph that ``first`` began and of which ``last`` is the last line."""
    size = max(last.line.size, after.line.size)
    left, right = squeeze(last.text), squeeze(after.text)
    if not left or not right or abs(after.line.size - last.line.size) > _SIZES * size:
        return False
    if last.frame == after.frame and last.line.page == after.line.page and _is_far(last, after):
        return False
    if _is_row(last.text) or _is_row(after.text):
        return False
    if ends_before_a_day(left, right):
        return True
    if is_date_line(right) or is_date_line(left) or post_line(left) or post_line(right):
        return False
    if ends_in_colon(left) or is_label(left) or is_label(right):
        return False
    if last is first and marker_of(left) is not None and _MOTION.search(left) and not takes_up(right):
        return False
    full = last.room < _width_of_first_word(after) + _SLACK * size
    if right[0] in _BULLETS and squeeze(first.text)[:1] == right[0]:
        return False
    if marker_of(right) is not None:
        # 按 / 第三条规定: a number in the middle of a sentence.
        return full and breaks_off(left) and left[-1] not in "，,、"
    if ends(left):
        # A sentence may end where its line does; the next paragraph is set in, as the first line of this one was.
        return full and first.indent > _SET_IN * size and _set_in(first, last, after) < _LEVEL * size
    if breaks_off(left) or (takes_up(right) and not names_a_power(left)):
        return True
    return full and _set_in(first, last, after) < _SET_IN * size


def _is_row(text: str) -> bool:
    """Whether it is a row of a form, with wide gaps between its parts."""
    marker = marker_of(text)
    return "\t" in text[marker.end if marker else 0 :]


def _set_in(first: Set, last: Set, after: Set) -> float:
    """How far ``after`` begins to the right of where a line that goes on would begin."""
    if _is_centred(after):
        return 0.0
    if last is not first:
        return after.indent - last.indent
    hung = after.indent - first.indent
    if marker_of(first.text) is not None and 0 < hung <= _HANGING * first.line.size:
        return 0.0
    return after.indent - min(first.indent, 0.0)


def _is_centred(line: Set) -> bool:
    size = line.line.size
    return abs(line.room - line.indent) < size and line.indent > _SET_IN * size


def _is_far(last: Set, after: Set) -> bool:
    step = after.line.box.down - last.line.box.down
    usual = last.frame.pitch or 1.8 * last.line.size
    return step <= 0 or step > usual + _APART * last.line.size


def _width_of_first_word(line: Set) -> float:
    match = _FIRST_WORD.match(line.text)
    word = match.group() if match else line.text[:1]
    return sum(1.0 if is_cjk(c) else _NARROW for c in word) * line.line.size
