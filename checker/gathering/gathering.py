"""All facts of a dossier on a day, and what must be said about them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from checker.dossier.model import Dossier
from checker.facts import OFFICER, Evidence, Officer
from checker.gathering import remarks
from checker.gathering.acts import Act, acts_of
from checker.gathering.adjusted import with_adjusted
from checker.gathering.appointments import appointment_facts, letter_states, people
from checker.gathering.authorities import authority_facts
from checker.gathering.bare_seat import with_bare_seats
from checker.gathering.beside_words import gone_from_office, names_told
from checker.gathering.bound_besides import with_bound_besides
from checker.gathering.coverage import coverage_facts
from checker.gathering.duties import Said, duty_facts
from checker.gathering.halves import with_both_halves
from checker.gathering.his_names import his_names
from checker.gathering.house_rules import house_rule_facts, not_found
from checker.gathering.items_touched import with_items_touched
from checker.gathering.kinds_of_plans import with_kinds_of_plans
from checker.gathering.learned import with_learned_doubts
from checker.gathering.lessened import with_lessened
from checker.gathering.looked_again import Looks, with_likely
from checker.gathering.makers import with_makers
from checker.gathering.model import Gathered, Paper
from checker.gathering.named_beside_title import named_in_papers
from checker.gathering.named_in_office import named_in_office
from checker.gathering.no_account import with_accounts
from checker.gathering.notices import own_report
from checker.gathering.numbering import numbered
from checker.gathering.officers_of_parts import of_the_whole
from checker.gathering.only_told import as_told
from checker.gathering.other_firm import papers_of_others
from checker.gathering.others_produce import kept_from_production
from checker.gathering.overruled import with_overruled
from checker.gathering.own_days import as_dated
from checker.gathering.paper_terms import with_terms
from checker.gathering.papers import papers_of, silenced
from checker.gathering.papers_of_a_part import with_parts
from checker.gathering.person_as_told import officer_as_told
from checker.gathering.person_records import adverse_facts, training_facts
from checker.gathering.pointed_into import with_pointed_into
from checker.gathering.positions import charter_facts, led_facts, position_facts, provision_facts
from checker.gathering.records import document_facts, enterprise_facts, person_facts, record_facts
from checker.gathering.references import left_open, reference_facts, unseen_by
from checker.gathering.rights_alone import with_rights_alone
from checker.gathering.rivals import with_rivals
from checker.gathering.rows_of_others import with_rows_of_others
from checker.gathering.ruling_tongue import in_ruling_tongue
from checker.gathering.seats_counted import with_seats_counted
from checker.gathering.seats_on_trial import with_seats_on_trial
from checker.gathering.stops_bound import with_bound_stops
from checker.gathering.told_besides import with_told_besides
from checker.gathering.two_columns import with_two_columns
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
    duties: Said | None = None,
    likely: Looks | None = None,
    as_of: str,
    post: Officer = OFFICER,
    defined_titles: Sequence[str] = (),
) -> Gathered:
    """The facts of ``dossier`` on ``as_of`` (ISO), in a fixed order, and the notices, worst first.

    ``readings`` are by document path; ``document_ranks`` orders document kinds, highest first;
    ``authorities`` are the ids that the pack's vocabulary knows (empty: all are taken); ``post`` is whom the
    pack judges, ``defined_titles`` more words by which the papers surely mean it; ``duties`` is what was read of duties, None if nobody looked for them; ``likely``
    looks again for rights on which the papers seem silent. Raises InputError for a value in a data file that the fact vocabulary does not allow.
    """
    dossier = replace(dossier, data=tuple(sorted(dossier.data, key=lambda file: file.path)))
    charts = sorted(charts, key=lambda chart: chart.file)
    papers = as_dated(papers_of(dossier.documents, readings, document_ranks), as_of)
    of_others = papers_of_others(papers, dossier.enterprise)
    papers = in_ruling_tongue(as_told(papers, of_others))
    speaking = [paper for paper in papers if silenced(paper.document, as_of) is None]
    acts = acts_of(papers, as_of)
    letters = letter_states(speaking, acts, as_of, post.id)
    lasting = [p for p in speaking if letters.get(p.document.path) not in ("ended", "future")]
    officer = people(acts, as_of, post.id) or _named(dossier, charts)
    references = reference_facts(speaking, papers, dossier.officer_titles, post, as_of)
    unseen = unseen_by(references)
    ruling = [left_open(_known_only(p, authorities), unseen.get(p.document.path, ())) for p in speaking]
    ruling = [with_accounts(paper, post.id) for paper in ruling]
    ruling = with_rows_of_others(with_bound_stops(with_adjusted(ruling), post.id), post.id)
    ruling, taken_back = with_overruled(ruling, post.id)
    lapsed = {path for path, state in letters.items() if state in ("ended", "future")}
    ruling = with_makers(with_both_halves(ruling, post.id, lapsed), post.id, lapsed)
    ruling = with_bare_seats(with_rivals(ruling, post.id, lapsed), post.id)
    ruling = with_terms(ruling, post.id, as_of)
    ruling = with_two_columns(with_parts(with_kinds_of_plans(ruling, post.id), post.id), post.id)
    titles = (post.title["zh"], *dossier.officer_titles)
    before = {act.person for act in acts if act.holder == post.id and act.person} - {*officer}
    names = his_names(
        ruling, post.id, officer, titles, defined=defined_titles, gone=before, of_others=of_others
    )
    told_names = names_told(speaking, titles)
    if not officer and not told_names:
        own = [paper for paper in speaking if paper.document.path not in of_others]
        told_names = named_in_papers(own, titles)
    before |= gone_from_office(speaking, told_names) - {*officer}
    names = names.with_more([name for name in told_names if name not in before])
    ruling = with_told_besides(ruling, post.id, names, as_of, lapsed)
    ruling = with_lessened(ruling, post.id, names, as_of, lapsed, sorted(before))
    ruling = with_pointed_into(ruling, post.id, names, as_of, sorted(before))
    ruling = with_seats_on_trial(ruling, post.id, names, as_of, before, lapsed)
    ruling = with_bound_besides(ruling, post.id, names, as_of, lapsed)
    ruling = with_seats_counted(ruling, post.id, names, as_of, lapsed)
    ruling = with_items_touched(ruling, post.id, names, as_of)
    ruling = with_learned_doubts(ruling, post.id, names, as_of, lapsed)
    if likely is not None:
        ruling = with_likely(ruling, likely, post.id, officer, lapsed)
    since = _since(acts, as_of, post.id)
    holders, called_on = officer, since
    if not officer and not any(act.holder == post.id and act.person for act in acts):
        holders, called_on = named_in_office(speaking, of_others, titles)
    holders, plain = of_the_whole(holders, acts, post.id, (post.title["zh"], *dossier.officer_titles), as_of)
    appointed = appointment_facts(acts, as_of)
    told = officer_as_told(
        person_facts(dossier.data, officer=officer, as_of=as_of),
        training_facts(dossier.data, officer=officer, appointed_on=since, as_of=as_of),
        papers,
        holders,
        known=plain and _is_known(acts, holders, as_of, post.id),
        enterprise=dossier.enterprise,
        of_others=of_others,
        appointed_on=since,
        in_office_on=called_on,
        as_of=as_of,
        made=_words_that_make(acts, holders, as_of, post.id),
        came_from=[fact for fact in appointed if fact.fields.get("holder") == post.id],
    )
    led = led_facts(lasting)
    rights = authority_facts(ruling, letters, post.id, dossier.enterprise, taken_back)
    facts = [
        *rights,
        *appointed,
        *with_rights_alone(duty_facts(lasting, duties or {}, as_of, letters, of_others), rights, post.id),
        *charter_facts(lasting),
        *provision_facts(lasting),
        *position_facts(lasting, charts, doubted=bool(disagreements(charts)), officer=post.id),
        *led,
        *kept_from_production(lasting, papers, holders, titles, led, post.id),
        *told.persons,
        *enterprise_facts(dossier),
        *told.trainings,
        *adverse_facts(dossier.data, officer=officer, as_of=as_of),
        *told.against,
        *house_rule_facts(dossier.data, lasting),
        *record_facts(dossier.data, as_of),
        *document_facts(speaking),
        *references,
        *coverage_facts(speaking, dossier.data, officer=officer, as_of=as_of, duties=duties is not None),
    ]
    found = [
        *remarks.on_documents(papers, as_of),
        *remarks.on_precedence(speaking, dossier),
        *remarks.on_references(references),
        *(own_report(path) for path in dossier.own_reports),
        *remarks.on_letters(letters),
        *remarks.on_officer(dossier, acts, as_of, post),
        *remarks.on_data(dossier, officer, as_of, post),
        *told.notices,
        *not_found(dossier.data, lasting),
        *remarks.on_charts(charts, lasting, post),
        *remarks.on_vocabulary(speaking, authorities),
    ]
    return Gathered(numbered(facts), remarks.sorted_notices(found))


def _named(dossier: Dossier, charts: Sequence[Chart]) -> list[str]:
    """Who the officer is where no paper that appoints says it: by the dossier, else by the charts."""
    if dossier.officer_name:
        return [dossier.officer_name]
    posts = [post for chart in charts for post in chart.posts if post.id == chart.officer]
    return list(dict.fromkeys(name for post in posts for name in post.holder_names))


def _is_known(acts: Sequence[Act], officer: Sequence[str], as_of: str, holder: str) -> bool:
    """Whether it is sure who the officer is: a valid act appoints that person for sure, or none does and the dossier says it."""
    own = [act for act in acts if act.holder == holder and act.person]
    return len(officer) == 1 and (not own or any(a.sure and a.status(as_of) == "in_force" for a in own))


def _words_that_make(acts: Sequence[Act], officer: Sequence[str], as_of: str, holder: str) -> Evidence | None:
    """The words of the act by which the officer is in office."""
    own = [
        act
        for act in acts
        if act.holder == holder and act.person in officer and act.status(as_of) == "in_force"
    ]
    first = min(own, key=lambda act: act.begins or "9", default=None)
    return first.evidence[0] if first is not None and first.evidence else None


def _since(acts: Sequence[Act], as_of: str, holder: str) -> str | None:
    """The first day of the officer who is in office; None where more than one may be, or the day is not told."""
    own = [act for act in acts if act.holder == holder and act.status(as_of) == "in_force"]
    days = {act.begins for act in own}
    return (
        min(day for day in days if day)
        if days and None not in days and len(people(acts, as_of, holder)) < 2
        else None
    )


def _known_only(paper: Paper, authorities: Collection[str]) -> Paper:
    if not authorities:
        return paper
    kept = tuple(s for s in paper.reading.statements if s.authority in authorities)
    return replace(paper, reading=replace(paper.reading, statements=kept))
