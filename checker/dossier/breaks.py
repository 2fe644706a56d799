"""Lines that an author broke within one paragraph of the format: where a new paragraph of the paper begins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.dossier.bounds import check_paragraph
from checker.dossier.clean import join
from checker.dossier.heading_words import ends_in_colon, is_label, post_line
from checker.dossier.markers import marker_of

_LONGEST_LABEL = 300
_ENDS = ("。", "；", "！", "？", ";", "!", "?")


def split(
    lines: Sequence[str], offsets: Sequence[int], hard: Collection[int], *, at_ends: bool = False
) -> Iterator[tuple[str, int]]:
    """Paragraphs out of lines: a new one where a list number begins or a colon ended the line before, and with
    ``at_ends`` behind each line that ends a sentence; each with the offset of its first line.

    ``hard`` are the lines whose end the author wanted.
    """
    text, start = "", 0
    for index, line in enumerate(lines):
        begins = bool(text) and (
            marker_of(line) is not None or _stands_alone(text) or (at_ends and text.endswith(_ENDS))
        )
        if begins:
            yield text, start
        if begins or not text:
            text, start = line, offsets[index]
        else:
            text = f"{text}\n{line.strip()}" if index - 1 in hard else join(text, line)
            check_paragraph(text)
    if text:
        yield text, start


def _stands_alone(line: str) -> bool:
    if ends_in_colon(line):
        return True
    return len(line) <= _LONGEST_LABEL and (is_label(line) or post_line(line) is not None)
