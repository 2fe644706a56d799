"""All facts of a dossier on a day, and what must be said about them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from checker.dossier.model import Dossier
from checker.gathering import remarks
from checker.gathering.acts import acts_of
from checker.gathering.appointments import appointment_facts, letter_states, people
from checker.gathering.authorities import authority_facts
from checker.gathering.coverage import coverage_facts
from checker.gathering.model import Gathered, Paper
from checker.gathering.numbering import numbered
from checker.gathering.papers import papers_of, silenced
from checker.gathering.positions import charter_facts, position_facts
from checker.gathering.records import document_facts, enterprise_facts, person_facts, record_facts
from checker.organisation import disagreements
from checker.organisation.model import Chart
from checker.statements.model import Reading


def gather(
    dossier: Dossier,
    readings: Mapping[str, Reading],
    charts: Sequence[Chart] = (),
    *,
    document_ranks: Sequence[str],
    authorities: Collection[str] = (),
    as_of: str,
) -> Gathered:
    """The facts of ``dossier`` on ``as_of`` (ISO), in a fixed order, and the notices, worst first.

    ``readings`` are by document path; ``document_ranks`` orders document kinds, highest first;
    ``authorities`` are the ids that the pack's vocabulary knows (empty: all are taken). Raises InputError
    for a value in a data file that the fact vocabulary does not allow.
    """
    dossier = replace(dossier, data=tuple(sorted(dossier.data, key=lambda file: file.path)))
    charts = sorted(charts, key=lambda chart: chart.file)
    papers = papers_of(dossier.documents, readings, document_ranks)
    speaking = [paper for paper in papers if silenced(paper.document, as_of) is None]
    acts = acts_of(papers, as_of)
    letters = letter_states(speaking, acts, as_of)
    lasting = [p for p in speaking if letters.get(p.document.path) not in ("ended", "future")]
    officer = people(acts, as_of) or _named(dossier, charts)
    facts = [
        *authority_facts([_known_only(paper, authorities) for paper in speaking], letters),
        *appointment_facts(acts, as_of),
        *charter_facts(lasting),
        *position_facts(lasting, charts, doubted=bool(disagreements(charts))),
        *person_facts(dossier.data, officer=officer, as_of=as_of),
        *enterprise_facts(dossier),
        *record_facts(dossier.data, as_of),
        *document_facts(speaking),
        *coverage_facts(speaking, dossier.data, officer=officer, as_of=as_of),
    ]
    found = [
        *remarks.on_documents(papers, as_of),
        *remarks.on_letters(letters),
        *remarks.on_officer(dossier, acts, as_of),
        *remarks.on_data(dossier, officer, as_of),
        *remarks.on_charts(charts, lasting),
        *remarks.on_vocabulary(speaking, authorities),
    ]
    return Gathered(numbered(facts), remarks.sorted_notices(found))


def _named(dossier: Dossier, charts: Sequence[Chart]) -> list[str]:
    """Who the officer is where no paper that appoints says it: by the dossier, else by the charts."""
    if dossier.officer_name:
        return [dossier.officer_name]
    posts = [post for chart in charts for post in chart.posts if post.id == chart.officer]
    return list(dict.fromkeys(name for post in posts for name in post.holder_names))


def _known_only(paper: Paper, authorities: Collection[str]) -> Paper:
    if not authorities:
        return paper
    kept = tuple(s for s in paper.reading.statements if s.authority in authorities)
    return replace(paper, reading=replace(paper.reading, statements=kept))
