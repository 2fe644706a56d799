"""What documents and charts say of the officer's post: level, superior, charter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.facts import LEVELS, Evidence, Fact, Value, check_value
from checker.gathering.model import Paper
from checker.organisation import chart_facts
from checker.organisation.model import Chart
from checker.organisation.words import same_spelling
from checker.patterns import Pattern
from checker.statements.model import OfficerFact

# 直接向公司总经理（张三）报告: a lasting line, up to the one person at the top. 分管副总经理, 事业部总经理 and 总经理办公会
# are not he, and who tells him of a matter (向总经理报告并建议封存) may well report to somebody else.
_STRAIGHT_TO_THE_TOP = Pattern(
    r"(直接)?[向对](?:[本该我]?(?:公司|集团|企业|工厂|院|厂)的?)?(?:(?:董事长|执行董事)[和与及或、/])?"
    r"(?:总经理|总裁|首席执行官|ceo|厂长|院长|法定代表人|法人代表|企业负责人|公司负责人|主要负责人|一把手"
    r"|最高(?:管理者|领导者?|负责人))(?!助理|秘书|办公|授权|指定|委托|室|会|专题|碰头|级)"
    r"[^，。；,;]{0,12}?(直接)?(?:报告|汇报|负责)(工作)?(?=$|[，。；,;.、）)])",
    "向对 报汇负",
)
_BLANK = Pattern(r"\s+")


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
    return facts


def _doubted(fact: Fact, officer: str) -> Fact:
    return replace(fact, sure=False) if fact.fields.get("holder") == officer else fact


def _said(papers: Iterable[Paper], kind: str) -> Iterator[OfficerFact]:
    for paper in papers:
        yield from (said for said in paper.reading.officer if said.kind == kind)


def _post_words(papers: Sequence[Paper], charts: Sequence[Chart], officer: str) -> Iterator[Fact]:
    """A document's word on a post as a fact of its own: 高层管理人员, 直接向总经理报告.

    Where the chart says the same, and puts 董事长 above 总经理, how far the top is away is the chart's to say.
    """
    for paper in papers:
        first = {(said.value, said.certainty): said for said in reversed(list(_said([paper], "level")))}
        for said in first.values():
            if said.value in LEVELS:
                yield _word(said, {"level": said.value})
    for said in _said(papers, "reports_to"):
        if _to_the_top(said):
            shown = [_posts_between(said, chart) for chart in charts if chart.line]
            agreed = said.holder == officer and bool(shown) and not any(shown)
            word = _word(said, {} if agreed else {"distance_to_top": 1})
            yield word if agreed or _straight(said.text) else replace(word, sure=False)


def _word(said: OfficerFact, fields: dict[str, Value]) -> Fact:
    evidence = (Evidence(said.text, said.place),)
    return Fact(
        "", "post", {"holder": said.holder, **fields}, evidence=evidence, sure=said.certainty == "sure"
    )


def _completed(facts: Sequence[Fact], word: Fact) -> Iterator[Fact]:
    """``facts`` with ``word`` in: merged where it agrees, else beside with what else is known of the post."""
    alike = [
        fact
        for fact in facts
        if fact.kind == "post" and fact.fields["holder"] == word.fields["holder"] and fact.sure == word.sure
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
        rest = dict(alike[0].fields) if alike else {}
        # Between a chart that shows posts in between and a sentence that skips them, nobody can choose.
        sure = word.sure and not (alike and "distance_to_top" in word.fields)
        yield replace(word, fields={**rest, **word.fields}, sure=sure)


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
    return "top_manager" in (said.by, said.value)


def _straight(words: str) -> bool:
    found = _STRAIGHT_TO_THE_TOP.search(_BLANK.sub("", words).casefold())
    return found is not None and any(found.groups())


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
