"""Papers to which the officer's duties and powers are left, and whether they are there and have a say.

A reference gives nothing: what it leads to is read as a paper of its own, under its own headings. It only tells where
to look for what is not written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from checker.dossier.model import Document, Dossier, Reference
from checker.dossier.references import is_annex
from checker.facts import Evidence, Fact, Officer, Value
from checker.gathering.called import called
from checker.gathering.model import Paper
from checker.gathering.papers import silenced

_LETTERS = ("appointment", "board_resolution")


def reference_facts(papers: Iterable[Paper], dossier: Dossier, post: Officer, as_of: str) -> list[Fact]:
    """One fact for each paper that a paper with a say refers to for what the officer may do."""
    titles = (*post.title.values(), *dossier.officer_titles)
    facts = []
    for paper in papers:
        for said in paper.document.references:
            if _is_of_officer(said, paper, titles, post.id):
                facts += [_fact(paper.document, said, name, dossier, as_of) for name in said.papers]
    return facts


def _fact(own: Document, said: Reference, name: str, dossier: Dossier, as_of: str) -> Fact:
    others = [d for d in dossier.documents if d.path != own.path]
    found = list(_annexes(name, others) if is_annex(name) else called(name, others))
    heard = [d.path for d in found if silenced(d, as_of) is None]
    fields: dict[str, Value] = {"name": name, "document": own.path, "found": bool(heard)}
    if found:
        fields["leads_to"] = ", ".join(heard or [d.path for d in found])
    return Fact("", "reference", fields, evidence=(Evidence(said.text, said.place),))


def _annexes(name: str, documents: Sequence[Document]) -> Iterator[Document]:
    """附件1-权限清单.docx: papers whose title or file name opens with the name of the annex."""
    for document in documents:
        stem = document.path.rpartition("/")[2]
        if any(own.lower().startswith(name.lower()) for own in (document.title or "", stem)):
            yield document


def _is_of_officer(said: Reference, paper: Paper, titles: Collection[str], officer: str) -> bool:
    """Whether it is the officer's powers that are left to the other paper: by title, or in the letter that appoints him."""
    block = next((b for b in paper.document.blocks if b.place == said.place.without_offsets()), None)
    governing = block.governed_by() if block is not None else ()
    if any(title and title in words for title in titles for words in (said.text, *governing, *said.papers)):
        return True
    appointed = any(f.kind == "appointed" and f.holder == officer for f in paper.reading.officer)
    return appointed and paper.document.kind in _LETTERS
