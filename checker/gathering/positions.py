"""What documents and charts say of the officer's post: level, superior, charter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.facts import LEVELS, Evidence, Fact, Value, check_value
from checker.gathering.model import Paper
from checker.organisation import chart_facts
from checker.organisation.model import Chart
from checker.organisation.units import unit_kinds
from checker.organisation.words import same_spelling
from checker.statements.model import OfficerFact


def charter_facts(papers: Iterable[Paper]) -> list[Fact]:
    """What the officer is in full charge of, as documents say it."""
    return [
        Fact(
            id="",
            kind="charter",
            fields={"holder": said.holder, "scope": said.value},
            evidence=(Evidence(said.text, said.place),),
            sure=said.certainty == "sure",
        )
        for said in _said(papers, "charter")
        if said.value is not None and check_value("charter", "scope", said.value) is None
    ]


def provision_facts(papers: Iterable[Paper]) -> list[Fact]:
    """What documents provide for the officer beside powers; that a record tells of it is not sure."""
    return [
        Fact(
            id="",
            kind="provision",
            fields={"holder": said.holder, "topic": said.value, "given": said.by},
            evidence=(Evidence(said.text, said.place),),
            sure=said.certainty == "sure" and (paper.document.kind != "record" or said.by == "refused"),
        )
        for paper in papers
        for said in _said([paper], "provision")
        if said.value is not None and said.by is not None
    ]


def position_facts(
    papers: Sequence[Paper], charts: Sequence[Chart], *, doubted: bool, officer: str
) -> list[Fact]:
    """Facts of all charts and documents on posts and units.

    With ``doubted`` (charts disagree on the officer) what they say of him is not sure and nothing is
    covered. A document's word on the officer's post completes the chart's fact where that is silent, and
    stands beside it where the two disagree.
    """
    facts = [fact for chart in charts for fact in chart_facts(chart, officer)]
    if doubted:
        facts = [_doubted(fact, officer) for fact in facts if fact.kind != "coverage"]
    for said in _post_words(papers, () if doubted else charts, officer):
        facts = list(_completed(facts, said))
    return list(_filled(facts))


def _filled(facts: Sequence[Fact]) -> Iterator[Fact]:
    """``facts`` without doubtful words that a sure one makes needless; the other doubtful ones know what is sure."""
    sure: dict[object, dict[str, Value]] = {}
    for fact in facts:
        if fact.kind == "post" and fact.sure:
            sure[fact.fields["holder"]] = {**fact.fields, **sure.get(fact.fields["holder"], {})}
    for fact in facts:
        if fact.kind != "post" or fact.sure or _is_charted(fact):
            yield fact
            continue
        known = sure.get(fact.fields["holder"], {})
        if any(known.get(name) != value for name, value in fact.fields.items()):
            yield replace(fact, fields={**known, **fact.fields})


def _doubted(fact: Fact, officer: str) -> Fact:
    return replace(fact, sure=False) if fact.fields.get("holder") == officer else fact


def _said(papers: Iterable[Paper], kind: str) -> Iterator[OfficerFact]:
    for paper in papers:
        yield from (said for said in paper.reading.officer if said.kind == kind)


def _post_words(papers: Sequence[Paper], charts: Sequence[Chart], officer: str) -> Iterator[Fact]:
    """A document's word on a post as a fact of its own: 高层管理人员, 直接向总经理报告, 决策层成员.

    Where the chart says the same, and puts 董事长 above 总经理, how far the top is away is the chart's to say.
    """
    unseated = [
        paper.document.date
        for paper in papers
        if any(said.by == "refused" for said in _said([paper], "decides"))
    ]
    for paper in papers:
        record = paper.document.kind == "record"
        first = {(said.value, said.certainty): said for said in reversed(list(_said([paper], "level")))}
        for said in first.values():
            if said.value in LEVELS:
                yield _word(said, {"level": said.value}, record)
        for said in _said([paper], "decides"):
            seated = said.by != "refused"
            doubted = seated and any(_may_undo(day, paper.document.date) for day in unseated)
            yield _word(said, {"in_decision_body": seated}, record or doubted)
        for said in _said([paper], "reports_to"):
            if said.by == "other" and said.value is not None:
                yield _word(said, {"superior": said.value, "distance_to_top": 2}, record)
            else:
                shown = [_posts_between(said, chart) for chart in charts if chart.line]
                agreed = said.holder == officer and bool(shown) and not any(shown)
                yield _word(said, {} if agreed else {"distance_to_top": 1}, record)


def _may_undo(taken: str | None, given: str | None) -> bool:
    """Whether a seat that is ``taken`` back on one day may be the one that is ``given`` on the other."""
    return taken is None or given is None or taken >= given


def led_facts(papers: Sequence[Paper]) -> list[Fact]:
    """The units that papers put under a post, ``leads``, or keep from it, ``kept_apart``; a fact for each kind."""
    return [
        Fact(
            id="",
            kind="kept_apart" if said.by == "kept" else "leads",
            fields={"holder": said.holder, "unit": unit, **({} if said.by == "kept" else {"directly": True})},
            evidence=(Evidence(said.text, said.place),),
            sure=said.certainty == "sure" and paper.document.kind != "record",
        )
        for paper in papers
        for said in _said([paper], "leads")
        for unit in unit_kinds(said.value or "")
        if unit != "other"
    ]


def _word(said: OfficerFact, fields: dict[str, Value], record: bool) -> Fact:
    """A record tells that something was said, and gives nothing for sure."""
    sure = said.certainty == "sure" and not record
    evidence = (Evidence(said.text, said.place),)
    return Fact("", "post", {"holder": said.holder, **fields}, evidence=evidence, sure=sure)


def _completed(facts: Sequence[Fact], word: Fact) -> Iterator[Fact]:
    """``facts`` with ``word`` in: merged where a chart, or the same word elsewhere, agrees, else beside.

    What a chart knows of the post besides stands with it; two words on different things stay apart, so that each
    verdict rests on the words that are about it.
    """
    alike = [
        fact
        for fact in facts
        if fact.kind == "post"
        and fact.fields["holder"] == word.fields["holder"]
        and fact.sure == word.sure
        and (_is_charted(fact) or fact.fields.keys() == word.fields.keys())
    ]
    agreeing = [fact for fact in alike if _agree(fact, word)]
    for fact in facts:
        if fact in agreeing:
            fact = replace(
                fact,
                fields={**fact.fields, **word.fields},
                evidence=tuple(dict.fromkeys((*fact.evidence, *word.evidence))),
            )
        yield fact
    if not agreeing:
        charted = next((fact for fact in alike if _is_charted(fact)), None)
        rest = dict(charted.fields) if charted else {}
        # Between a chart that shows posts in between and a sentence that skips them, nobody can choose.
        sure = word.sure and not (charted and "distance_to_top" in word.fields)
        yield replace(word, fields={**rest, **word.fields}, sure=sure)


def _is_charted(fact: Fact) -> bool:
    return any(evidence.field for evidence in fact.evidence)


def _agree(fact: Fact, word: Fact) -> bool:
    return all(fact.fields.get(name, value) == value for name, value in word.fields.items())


def superiors_said(
    papers: Sequence[Paper], charts: Sequence[Chart], officer: str
) -> list[tuple[OfficerFact, Chart]]:
    """Documents that let the officer report to the top manager where a chart puts posts between."""
    return [
        (said, chart)
        for said in _said(papers, "reports_to")
        for chart in charts
        if said.holder == officer and _to_the_top(said) and _posts_between(said, chart)
    ]


def _to_the_top(said: OfficerFact) -> bool:
    return said.by == "top_manager"


def _posts_between(said: OfficerFact, chart: Chart) -> int:
    """How many posts the chart puts between the officer and the superior that the words name.

    Words that name nobody of the chart (最高管理者) mean the first one there who stands at the top: 总经理, though
    董事长 stands above.
    """
    titles = {post.id: same_spelling(post.title) for post in chart.posts}
    above = chart.line[1:]
    high = [post.id for post in chart.posts if post.id == chart.top or post.level == "top"]
    words = same_spelling(said.text)
    named = [one for one in above if one in high and titles[one] in words]
    return next((number for number, one in enumerate(above) if one in (named or high)), 0)
