"""Whether words are a title or a sentence, and a term with its English equivalent."""

from __future__ import annotations

import re

from checker.importing.modality import modality

_LONGEST = 40
_SENTENCE = re.compile(r"[。；;！？!]|[：:]$|，")
_TERM = re.compile(
    r"(?P<zh>[^A-Za-z。；]*[\u4e00-\u9fff）)])\s*(?P<en>[A-Za-z][A-Za-z0-9 ;；,，()\-–’'/]*)(?P<rest>[\u4e00-\u9fff〈<（(].*)?"
)


def is_title(words: str) -> bool:
    """Short, without a stop or a verb of force: a title, not the text itself."""
    if not words or len(words) > _LONGEST or _SENTENCE.search(words):
        return False
    return modality(words).force in (None, "can")


def split_term(words: str) -> tuple[str, str, str]:
    """A term, its English equivalent, and what was set on the same line after them; either may be missing.

    >>> split_term("首席质量官 chief quality officer; CQO")
    ('首席质量官', 'chief quality officer; CQO', '')
    """
    match = _TERM.fullmatch(words.strip())
    if match is not None:
        return match["zh"].strip(), match["en"].strip(), (match["rest"] or "").strip()
    return (words.strip(), "", "") if is_title(words.strip()) else ("", "", words.strip())


def is_term(words: str) -> bool:
    """Whether a line is a term with its English equivalent and nothing else."""
    return len(words) <= 80 and split_term(words)[1:] not in (("", ""), ("", words.strip()))
