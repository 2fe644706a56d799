"""The comments of a worksheet: notes as Excel always had them, and the threads of Excel today."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.package import Package
from checker.dossier.sheets.comments import Comments, add, own_words
from checker.dossier.xlsx.names import below, child, children, local, range_at, whole
from checker.dossier.xlsx.strings import words_in


def comments_of(package: Package, related: dict[str, tuple[str, str]]) -> Comments:
    """All comments of the sheet whose relations are ``related``; a thread is told by its own words alone."""
    out: Comments = {}
    for comment in _all(package, related, "threadedComment"):
        text = child(comment, "text")
        _put(out, comment, clean("" if text is None else text.text or "").strip())
    threaded = set(out)
    for kind, part in related.values():
        if kind != "comments" or part not in package.names:
            continue
        root = package.xml(part)
        authors = [author.text or "" for author in children(child(root, "authors"), "author")]
        for comment in children(below(root, "commentList"), "comment"):
            if _at(comment) in threaded:
                continue
            number = whole(comment.get("authorId"), default=len(authors))
            text = child(comment, "text")
            words = "" if text is None else words_in(text).text
            _put(out, comment, own_words(words, authors[number].strip() if number < len(authors) else ""))
    return out


def _all(package: Package, related: dict[str, tuple[str, str]], kind: str) -> Iterator[Any]:
    for found, part in related.values():
        if found == kind and part in package.names:
            yield from (element for element in package.xml(part).iter() if local(element) == kind)


def _at(comment: Any) -> tuple[int, int] | None:
    found = range_at(comment.get("ref") or "")
    return None if found is None else found[:2]


def _put(out: Comments, comment: Any, text: str) -> None:
    at = _at(comment)
    if at is not None:
        add(out, *at, text)
