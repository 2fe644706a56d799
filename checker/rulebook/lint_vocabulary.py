"""Lints the vocabulary of a pack: its words, its phrase patterns and the tests beside them."""

from __future__ import annotations

from collections.abc import Iterator

from checker.errors import InputError, Spot
from checker.rulebook.folder import Folder
from checker.rulebook.lint_patterns import lint_patterns
from checker.rulebook.lint_words import lint_words
from checker.rulebook.vocabulary_entries import trees_of
from checker.rulebook.vocabulary_tests import read_tests
from checker.statements.lexicon import lexicon
from checker.statements.vocabulary import Vocabulary

Found = Iterator[tuple[str, Spot, str, str]]


def lint_vocabulary(folder: Folder | None, vocabulary: Vocabulary | None) -> Found:
    """All that is to be said of a ``vocabulary/`` folder; ``vocabulary`` is None if it does not load."""
    if folder is None:
        return
    try:
        trees = trees_of(folder)
    except InputError:  # already said by whoever tried to load it
        return
    try:
        made = lexicon(vocabulary) if vocabulary is not None else None
    except InputError as error:  # a pattern that does not compile is found only here
        yield _said(error, folder)
        made = None
    yield from lint_words(trees, made)
    if made is not None:
        yield from lint_patterns(trees)
    try:
        read_tests(folder)
    except InputError as error:
        yield _said(error, folder)


def _said(error: InputError, folder: Folder) -> tuple[str, Spot, str, str]:
    """The error as a finding; a place without its folder is in this one."""
    spot = error.spots[0] if error.spots else Spot(folder.label)
    if not spot.file.startswith(folder.label):
        spot = Spot(f"{folder.label}/{spot.file.rsplit('/', 1)[-1]}", spot.line, spot.column)
    return error.code, spot, error.message, error.help or ""
