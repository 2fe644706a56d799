"""A text that is written in Markdown is read as a page: its tables, headings and lists are what they are in a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import count

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements import block_of, read_text
from checker.statements.learned import doubt_unlike
from checker.statements.model import Reading, Statement
from checker.statements.vocabulary import Vocabulary

_MARKED = Pattern(
    r"(?m)^[ ]{0,3}(?:#{1,6} \S|\|?[ ]*:?-{3,}:?[ ]*\|)|^[ ]{0,3}[-*+] \*\*|\*\*[^*\n]{1,40}\*\*"
)


def statements_in(text: str, headings: Sequence[str], vocabulary: Vocabulary) -> list[Statement]:
    """The statements of ``text`` under ``headings`` (outermost first), in order.

    Places count the lines of ``text`` where it is a page of Markdown, else its characters.
    """
    return list(reading_of(text, headings, vocabulary).statements)


def reading_of(text: str, headings: Sequence[str], vocabulary: Vocabulary) -> Reading:
    """The whole reading of ``text`` under ``headings`` (outermost first), as :func:`statements_in` reads it.

    What gives in words that no known grant is like is unsure.
    """
    if _MARKED.search(text) is None:
        return _looked_at(read_text(text, headings, vocabulary), [block_of(text, headings)], vocabulary)
    from checker.dossier.flow import blocks_of
    from checker.dossier.markdown import read
    from checker.dossier.metadata import find_title
    from checker.dossier.source import Source
    from checker.statements.reading import read_blocks
    from checker.statements.titles import titles_in, without

    data = text.encode("utf-8", "replace")
    draft = read(Source("text", ".md", data, sha256(data).hexdigest()))
    title = find_title(draft.items, draft.title)
    blocks = [
        replace(block, headings=(*headings, *block.headings)) for block in blocks_of(draft.items, title=title)
    ]
    vocabulary = without(vocabulary, titles_in(blocks, vocabulary).others)
    numbers = count(1)
    return _looked_at(read_blocks(blocks, vocabulary, lambda: f"s{next(numbers)}"), blocks, vocabulary)


def _looked_at(reading: Reading, blocks: Sequence[Block], vocabulary: Vocabulary) -> Reading:
    return replace(reading, statements=doubt_unlike(reading.statements, blocks, vocabulary.officer))
