"""Which notices a dossier calls for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.dossier.model import Dossier
from checker.facts import Fact, Officer
from checker.gathering import notices
from checker.gathering.acts import Act
from checker.gathering.appointments import people
from checker.gathering.model import Notice, Paper
from checker.gathering.papers import silenced
from checker.gathering.positions import superiors_said
from checker.gathering.prevailing import unresolved
from checker.gathering.records import is_about, trains_later
from checker.organisation import disagreements
from checker.organisation.model import Chart

_ORDER = ("error", "warning", "note", "none")


def sorted_notices(found: Iterable[Notice]) -> tuple[Notice, ...]:
    """The worst first, then by code and place; no notice twice."""
    unique = {(n.code, n.message["en"], str(n.place)): n for n in found}
    return tuple(
        unique[key] for key in sorted(unique, key=lambda key: (_ORDER.index(unique[key].severity), *key))
    )


def on_documents(papers: Iterable[Paper], as_of: str) -> Iterator[Notice]:
    """Documents that are unread, silenced, or partly guessed."""
    guessed = []
    for paper in papers:
        document = paper.document
        if document.inferred and document.kind != "data" and document.status != "unreadable":
            guessed.append(document)
        if document.status != "read":
            yield notices.not_read(document)
        why = silenced(document, as_of)
        if why is not None:
            yield notices.left_out(document, why)
    if guessed:
        yield notices.inferred(guessed)


def on_precedence(papers: Sequence[Paper], dossier: Dossier) -> Iterator[Notice]:
    """Papers that yield to one that nobody handed in; ``papers`` have a say."""
    for document, said in unresolved(papers, dossier.documents):
        yield notices.yields_to_unseen(document, said)


def on_references(references: Iterable[Fact]) -> Iterator[Notice]:
    """Papers to which the officer's powers are left and that are not there, or have no say: each once."""
    unseen = {
        (str(f.fields["document"]), str(f.fields["name"])): f for f in references if not f.fields["found"]
    }
    for fact in unseen.values():
        yield notices.refers_to_unseen(fact)


def on_letters(states: Mapping[str, str]) -> Iterator[Notice]:
    for path, state in states.items():
        yield notices.letter(path, state)


def on_officer(dossier: Dossier, acts: Sequence[Act], as_of: str, post: Officer) -> Iterator[Notice]:
    """Who is in office: two, nobody, or somebody else than the dossier and the person record say."""
    own = [act for act in acts if act.holder == post.id]
    alive = [act for act in own if act.status(as_of) == "in_force"]
    names = people(acts, as_of, post.id)
    if len(names) > 1:
        days = {act.begins for act in alive if act.person}
        same_day = days.pop() if len(days) == 1 else None
        yield notices.two_officers(post, names, same_day, alive[-1].evidence[0].place)
    if own and not alive:
        known = sorted({act.person for act in own if act.person})
        yield notices.nobody_in_office(post, known, own[-1].evidence[0].place)
    if dossier.officer_name and names and dossier.officer_name not in names:
        place = next(act.evidence[0].place for act in alive if act.person)
        yield notices.other_officer_named(post, dossier.officer_name, names, place)


def on_data(dossier: Dossier, officer: Sequence[str], as_of: str, post: Officer) -> Iterator[Notice]:
    """Person records of somebody else, or of nobody knows whom, and data of days to come."""
    maybe = [f.path for f in dossier.data if f.kind == "person" and f.data and is_about(f, officer)]
    if len(maybe) > 1:
        yield notices.several_persons(post, maybe)
    for file in dossier.data:
        if file.kind == "person" and file.data:
            if not is_about(file, officer):
                yield notices.other_person(post, file.path, str(file.data["name"]), officer)
            if trains_later(file, as_of):
                yield notices.later_data(file.path, "training_passed_on")
        if file.kind == "records":
            for row in file.data.get("records") or ():
                if str(row.get("date") or "") > as_of:
                    yield notices.later_data(file.path, f"{row.get('topic')} {row.get('date')}")


def on_charts(charts: Sequence[Chart], papers: Sequence[Paper], post: Officer) -> Iterator[Notice]:
    for problem in (
        *(p for chart in charts for p in chart.problems),
        *disagreements(charts, post.title["zh"]),
    ):
        yield notices.of_chart(problem)
    for said, chart in superiors_said(papers, charts, post.id):
        yield notices.superior_disagrees(said.text, said.place, chart.file)


def on_vocabulary(papers: Iterable[Paper], authorities: Iterable[str]) -> Iterator[Notice]:
    """Statements of authorities that the pack does not know (none is checked if it declares none)."""
    known = {*authorities, "none"}
    for paper in papers:
        for statement in paper.reading.statements:
            if len(known) > 1 and statement.authority not in known:
                yield notices.unknown_authority(statement.authority, statement.place)
