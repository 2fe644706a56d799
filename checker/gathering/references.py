"""Papers to which the officer's duties and powers are left, and whether they are there and have a say.

A reference gives nothing: what it leads to is read as a paper of its own, under its own headings. It tells where to look
for what is not written; and where it leaves to a paper that nobody handed in how far a power goes, nothing beside it is
given for sure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from checker.dossier.markers import words_after
from checker.dossier.model import Document, Reference
from checker.dossier.references import is_annex
from checker.facts import Evidence, Fact, Officer, Value
from checker.gathering.called import called
from checker.gathering.model import Paper
from checker.gathering.papers import silenced
from checker.patterns import Pattern
from checker.statements.model import Statement

_LETTERS = ("appointment", "board_resolution")
# Papers that each post has one of its own.
_OF_ONE_POST = ("job_description",)
_JOB = Pattern(r"(?:的)?(?:岗位|职务|职位|工作)?(?:说明书?|职责书?|描述)")
_EXTENT = Pattern(
    r"(?i)具体|范围|额度|限额|条件|程序|流程|方式|行使|为准|之?内|执行|extent|limits?|conditions?|exercis|in accordance with|as per|within",
)
_OTHERS = Pattern(r"(?i)其他|其它|其余|未列|未尽|另外|\b(?:other|further|remaining|additional)\b")
_OF_THE_ABOVE = Pattern(
    r"(?i)上述|以上|前述|前款|上列|其?具体|(?:the )?above|the extent|(?:these|such) powers"
)


def reference_facts(
    papers: Sequence[Paper], every: Sequence[Paper], titles: Collection[str], post: Officer, as_of: str
) -> list[Fact]:
    """One fact for each paper that one of ``papers`` (they have a say) refers to for what the officer may do.

    ``every`` are all papers of the dossier, ``titles`` the officer's as dossier.yaml gives them.
    """
    titles = (*post.title.values(), *titles)
    return [
        _fact(paper.document, said, name, [d.path for d in found], [d.path for d in found if heard(d, as_of)])
        for paper in papers
        for said in _of_officer(paper, titles, post.id)
        for name in said.papers
        for found in (_meant(name, paper.document, every, titles),)
    ]


def left_open(paper: Paper, unseen: Collection[Evidence]) -> Paper:
    """``paper``, with what it gives made unsure where it leaves how far that goes to a paper that is ``unseen``."""
    said = [e for e in unseen if _EXTENT.search(e.quote) and not _OTHERS.search(e.quote)]
    if not said:
        return paper
    beside = {e.place.without_offsets() for e in said}
    of_all = any(_OF_THE_ABOVE.match(words_after(e.quote)) for e in said)

    def weakened(one: Statement) -> Statement:
        given = one.effect == "grant" and (of_all or one.place.without_offsets() in beside)
        # 按《…》执行 tells where to look, and not that the officer only carries out.
        pointed = one.effect == "execute_only" and any(one.text in e.quote for e in said)
        return replace(one, certainty="unsure") if given or pointed else one

    statements = tuple(weakened(one) for one in paper.reading.statements)
    return replace(paper, reading=replace(paper.reading, statements=statements))


def unseen_by(facts: Sequence[Fact]) -> dict[str, list[Evidence]]:
    """By path: the words that refer to papers that are not there or have no say."""
    found: dict[str, list[Evidence]] = {}
    for fact in facts:
        if not fact.fields["found"]:
            found.setdefault(str(fact.fields["document"]), []).extend(fact.evidence)
    return found


def heard(document: Document, as_of: str) -> bool:
    """Whether the paper was read and has a say."""
    return document.status != "unreadable" and silenced(document, as_of) is None


def _fact(own: Document, said: Reference, name: str, found: Sequence[str], heard: Sequence[str]) -> Fact:
    fields: dict[str, Value] = {"name": name, "document": own.path, "found": bool(heard)}
    if found:
        fields["leads_to"] = ", ".join(heard or found)
    return Fact("", "reference", fields, evidence=(Evidence(said.text, said.place),))


def _meant(name: str, own: Document, every: Sequence[Paper], titles: Collection[str]) -> list[Document]:
    """The papers that the name means; 岗位说明书 without a title is that of the officer and of nobody else."""
    others = [p.document for p in every if p.document.path != own.path]
    if is_annex(name):
        return list(_annexes(name, others))
    found = called(name, others) or _of_that_post(name, others, titles)
    return [d for d in found if name not in _OF_ONE_POST or _names(d, titles)]


def _of_that_post(name: str, documents: Sequence[Document], titles: Collection[str]) -> tuple[Document, ...]:
    """《首席质量官岗位说明书》 may be called 岗位说明书 on its own page, which then names the post in its form."""
    post = next((t for t in titles if t and name.strip("《》").startswith(t)), None)
    if post is None or _JOB.fullmatch(name.strip("《》")[len(post) :]) is None:
        return ()
    return tuple(
        d
        for d in documents
        if d.kind == "job_description"
        and any(post in head for block in d.blocks for head in (d.title or "", d.path, *block.headings))
    )


def _names(document: Document, titles: Collection[str]) -> bool:
    words = (document.title or "", document.path, *(block.text for block in document.blocks))
    return any(title and title in one for title in titles for one in words)


def _of_officer(paper: Paper, titles: Collection[str], officer: str) -> Iterator[Reference]:
    yield from (s for s in paper.document.references if _is_of_officer(s, paper, titles, officer))


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
