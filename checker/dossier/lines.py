"""Broken lines put together again: one paragraph of a text file may run over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce

from checker.dossier.clean import join, squeeze
from checker.dossier.dates import is_date_line
from checker.dossier.form_lines import begins_a_field, begins_a_row_of_a_life
from checker.dossier.heading_words import ends_in_colon, is_label, is_title, post_line
from checker.dossier.markers import marker_of
from checker.patterns import Pattern
from checker.records import record

_ENDS = Pattern(r"[。；;：:！!？?…][”\"’'）)】]*$|[.!?][”\"')]*$")
_BARE = Pattern(
    r"(?:.{2,30}(?:公司|集团|厂|文件|董事会|委员会|局|中心)|.{0,20}[〔\[【]\d{4}[〕\]】]\s*\d+\s*号|各[^，]{2,20}|[^，]{2,6}(?:同志|先生|女士))",
    "[【〔先厂司各团士委局心志文董",
)
# A line that ends so, or a next line that begins so, was broken in the middle of a sentence.
_OPEN_END = Pattern(
    r"[，、,（(《“‘不未无非须需应可得由对为和与及或在于将其有报经向并且之以自从该本各任或者]$|(?<!目)的$|(?:享有|行使|负责|不得|应当|可以)$"
)
_OPEN_START = Pattern(
    r"[，。、；：）》”’,;)的]|(?:不|未|无|享有|有权|无权|行使|负责|须|应当|应|可以|可|不得|对|由|并|和|与|及|或)(?![一二三四五六七八九十]、)"
)
# （一）质量否决权 – a line of its own, though the next one begins with 对.
_NAMES_A_POWER = Pattern(r"[权责项容求则围期限]$", "则围容期权求责限项")
_AWAITS_A_DAY = Pattern(r"[至到自从于在为~～—–]$")
_PAGE = re.compile(
    r"[-–—－]\s*\d{1,4}\s*[-–—－]|第\s*[\d一二三四五六七八九十]+\s*页(?:\s*[,，/、]?\s*共\s*[\d一二三四五六七八九十]+\s*页)?"
    r"|page\s+\d+(?:\s+(?:of|/)\s*\d+)?",
    re.IGNORECASE,
)
# The cells of a row stand apart; a blank within a line of words is not as wide.
_GAP = re.compile(r"\S(?:[ \u3000]*\t\s*|[ \u3000]{2,})\S")
_NEARLY_FULL = 0.8
_MOST_LINES = 200


@record(frozen=True, slots=True)
class Line:
    """A line and its number in the file, counted from 1."""

    text: str
    number: int


def paragraphs(lines: Sequence[Line], full: int | None = None) -> Iterator[Line]:
    """Joins broken lines; each paragraph keeps the number of its first line. Page numbers are dropped.

    ``full`` is how wide a full line is, if more than ``lines`` tells it.
    """
    full = full_width(lines) if full is None else full
    pieces: list[Line] = []
    blank = False
    for line in lines:
        text = line.text.strip(" \t\u3000\f")
        if not text:
            blank = True
            continue
        if _PAGE.fullmatch(squeeze(text[:60])):
            continue
        if pieces and not (
            len(pieces) < _MOST_LINES and _goes_on(pieces[-1].text, text, blank=blank, full=full)
        ):
            yield _joined(pieces)
            pieces = []
        pieces.append(Line(text, line.number))
        blank = False
    if pieces:
        yield _joined(pieces)


def ends(line: str) -> bool:
    """Whether a sentence, or a part of one, ends with the line."""
    return bool(_ENDS.search(line))


def breaks_off(line: str) -> bool:
    """Whether the line ends in the middle of a sentence, by its last word."""
    return bool(_OPEN_END.search(line))


def takes_up(line: str) -> bool:
    """Whether the line begins in the middle of a sentence, by its first word."""
    return bool(_OPEN_START.match(line))


def ends_before_a_day(left: str, right: str) -> bool:
    """聘期自2025年5月6日至 / 2028年5月5日。: the day is the rest of a sentence, not the date of the paper."""
    return bool(_AWAITS_A_DAY.search(left)) and is_date_line(right) and not is_date_line(left)


def has_gap(line: str) -> bool:
    """Whether the line holds words that stand apart, as the cells of a row do."""
    return bool(_GAP.search(line))


def names_a_power(line: str) -> bool:
    """Whether it is a numbered line that only names something: （一）质量否决权."""
    return marker_of(line) is not None and bool(_NAMES_A_POWER.search(line))


def _joined(pieces: Sequence[Line]) -> Line:
    return Line(reduce(join, (piece.text for piece in pieces)), pieces[0].number)


def _width(text: str) -> int:
    return sum(2 if c > "\u2e7f" else 1 for c in squeeze(text))


def full_width(lines: Sequence[Line]) -> int:
    """How wide a full line is: the width that one line in ten reaches."""
    widths = sorted((_width(line.text) for line in lines if line.text.strip()), reverse=True)
    return widths[len(widths) // 10] if widths else 0


def _goes_on(before: str, after: str, *, blank: bool, full: int) -> bool:
    """Whether ``after`` continues the sentence that ``before`` broke off."""
    left, right = squeeze(before), squeeze(after)
    if has_gap(before) and has_gap(after):
        # Two rows of a table that is drawn in text.
        return False
    if ends(left) or ends_in_colon(left) or marker_of(right) is not None:
        return False
    if ends_before_a_day(left, right):
        return True
    if is_date_line(right) or is_date_line(left) or is_label(left) or is_label(right) or post_line(left):
        return False
    if begins_a_field(after) and begins_a_field(before):
        return False
    if breaks_off(left):
        return True
    if begins_a_field(after) or (begins_a_row_of_a_life(left) and begins_a_row_of_a_life(right)):
        return False
    if blank or _BARE.fullmatch(left) or is_title(left):
        return False
    if names_a_power(left):
        return False
    last_line = _width(left) if _width(left) <= full else full
    return takes_up(right) or last_line >= full * _NEARLY_FULL
