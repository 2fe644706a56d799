"""Acts of appointment, one for each document and person, and what later documents make of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from typing import Literal

from checker.facts import Evidence
from checker.gathering.appointed_days import term_in
from checker.gathering.authorising import authorising
from checker.gathering.gone import gone
from checker.gathering.model import Paper
from checker.gathering.own_days import OwnDays
from checker.gathering.papers import silenced
from checker.gathering.terms import Term, term_of
from checker.patterns import Pattern
from checker.records import record
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise

Status = Literal["in_force", "ended", "future"]

MARKS = ("authorised", "announced", "filed", "from_quality_post")
_APPOINTING_KINDS = ("appointment", "board_resolution", "notice")


@record(frozen=True, slots=True)
class Act:
    """Somebody (``person`` None: without a name) is appointed by a paper.

    ``marks`` are the flags that documents bear out (``authorised`` …); ``removed`` says that a removal ended
    it, or by its paper's name that one may have; ``undated`` that its own words may bound it to other days.
    """

    paper: Paper
    holder: str
    person: str | None
    by: str | None
    term: Term
    sure: bool
    evidence: tuple[Evidence, ...]
    marks: frozenset[str] = field(default_factory=frozenset)
    removed: bool = False
    removal: Evidence | None = None
    undated: bool = False

    @property
    def begins(self) -> str | None:
        return self.term.start or self.paper.document.date

    @property
    def last_day(self) -> str | None:
        return self.term.last_day(self.paper.document.date)

    @property
    def dated(self) -> str | None:
        return self.paper.document.date or self.term.start

    def status(self, as_of: str) -> Status:
        dates = [day for day in (self.term.start, self.paper.document.date) if day is not None]
        if self.paper.document.standing == "not_yet" or any(day > as_of for day in dates):
            return "future"
        last = self.last_day
        return "ended" if self.removed or (last is not None and last < as_of) else "in_force"


def acts_of(papers: Iterable[Paper], as_of: str) -> list[Act]:
    """All acts of appointment, after removals; papers that are still to come into force give future acts."""
    heard = [paper for paper in papers if silenced(paper.document, as_of) in (None, "later", "not_yet")]
    acts = _without_forms([act for paper in heard for act in _acts_in(paper, as_of)])
    present = [paper for paper in heard if silenced(paper.document, as_of) is None]
    acts = _without_rules([_after_removals(act, present) for act in acts], as_of)
    return _with_marks(acts, present, as_of)


def _without_forms(acts: Sequence[Act]) -> list[Act]:
    """``acts`` without a form's where a letter appoints the same person: the letter says for how long."""
    letters = [act for act in acts if not _is_form(act.paper)]
    return [
        act
        for act in acts
        if not _is_form(act.paper)
        or not any(o.holder == act.holder and o.person and _may_be(o.person, act.person) for o in letters)
    ]


def _without_rules(acts: Sequence[Act], as_of: str) -> list[Act]:
    """首席质量官由董事会聘任 names nobody: beside the letter that surely makes somebody the officer it is no act of its own."""
    done = {a.holder for a in acts if a.person and a.sure and not a.removal and a.status(as_of) == "in_force"}
    return [a for a in acts if a.person or a.sure or a.undated or a.removal or a.holder not in done]


def _acts_in(paper: Paper, as_of: str) -> list[Act]:
    facts = paper.reading.officer
    days = OwnDays(paper.document, as_of)
    acts = []
    for holder, person in dict.fromkeys((f.holder, f.value) for f in facts if f.kind == "appointed"):
        named = [f for f in facts if f.kind == "appointed" and (f.holder, f.value) == (holder, person)]
        terms = [f for f in facts if f.kind == "term" and f.holder == holder]
        act = Act(
            paper=paper,
            holder=holder,
            person=person,
            by=next((f.by for f in named if f.by), None),
            term=_one_term([*(term_of(fact) for fact in terms), term_in(f.text for f in named)]),
            sure=_sure(named, paper),
            evidence=tuple(Evidence(f.text, f.place) for f in (*named, *terms)),
        )
        held = any(days.holds_at(f.place, f.text) for f in named)
        if not held and act.status(as_of) == "in_force":
            act = replace(act, sure=False, undated=True)
        acts.append(act)
    return _with_names(acts)


def _with_names(acts: list[Act]) -> list[Act]:
    """审议通过《关于聘任质量总监的议案》。…聘任张三为质量总监: what one paper does without a name is what it does with one."""
    named = {act.holder: act for act in acts if act.person is not None and act.sure}
    return [act for act in acts if act.person is not None or act.holder not in named]


def _sure(named: Sequence[OfficerFact], paper: Paper) -> bool:
    """A rule that somebody appoints the officer is not yet an act: without a name it must be a letter."""
    certain = any(f.certainty == "sure" for f in named)
    return certain and (named[0].value is not None or paper.document.kind in _APPOINTING_KINDS)


def _one_term(terms: Sequence[Term]) -> Term:
    return Term(
        start=max((t.start for t in terms if t.start), default=None),
        end=min((t.end for t in terms if t.end), default=None),
        span=min((t.span for t in terms if t.span), default=None),
    )


def _after_removals(act: Act, papers: Sequence[Paper]) -> Act:
    for paper in papers:
        for fact in paper.reading.officer:
            if fact.kind == "removed" and fact.holder == act.holder and _may_be(fact.value, act.person):
                act = _after_removal(act, fact, paper)
    words = None if act.removed else gone(act.person, act.dated, act.paper, papers)
    return act if words is None else replace(act, sure=False, removal=words)


def _after_removal(act: Act, fact: OfficerFact, paper: Paper) -> Act:
    """A dated removal ends what began before it; one that cannot be dated, or is not sure, makes it unsure."""
    words = Evidence(fact.text, fact.place, "overruled")
    if paper is act.paper:
        same = act.person is not None and fact.value == act.person
        return replace(act, sure=False, removal=words) if same else act
    removed_on, begun = paper.document.date, act.dated
    if fact.certainty != "sure" and removed_on is not None and begun is not None and removed_on < begun:
        return act
    if removed_on is None or begun is None or fact.certainty != "sure":
        return replace(act, sure=False, removal=words)
    named = act.person is not None and fact.value is not None
    if begun < removed_on or (named and begun == removed_on):
        return replace(act, removed=True, removal=words)
    return act


def _may_be(one: str | None, other: str | None) -> bool:
    """Whether two writings may mean one person: a name that is cut short or read too long, 张总 beside 张国华."""
    if one is None or other is None or one.startswith(other) or other.startswith(one):
        return True
    return one[0] == other[0] and (one[1:] in _STYLES or other[1:] in _STYLES)


_STYLES = frozenset(("总", "工", "某", "某某", "先生", "女士", "博士", "同志", "经理", "总监"))


def _with_marks(acts: Sequence[Act], papers: Sequence[Paper], as_of: str) -> list[Act]:
    """Acts in force share what any present paper marks for their person; others keep their own paper's."""
    said = [(paper, fact) for paper in papers for fact in paper.reading.officer]
    marks = [
        (paper, fact)
        for paper, fact in said
        if fact.kind in MARKS
        and fact.certainty == "sure"
        and (fact.kind != "from_quality_post" or _tells_of_him(paper))
    ]
    removals = [(paper, fact) for paper, fact in said if fact.kind == "removed"]
    over = {act.paper.document.path for act in acts if act.status(as_of) != "in_force"}
    done = []
    for act in acts:
        in_force = act.status(as_of) == "in_force"
        # 岗位空缺，工作需要 in the very paper that fills the post lies before the act.
        cuts = [
            paper.document.date
            for paper, fact in removals
            if fact.holder == act.holder and not (paper is act.paper and fact.certainty != "sure")
        ]
        mine = [
            fact
            for paper, fact in marks
            if fact.holder == act.holder
            and _may_be(_person_marked(fact), act.person)
            and (paper is act.paper or (in_force and paper.document.path not in over))
            and (paper is act.paper or not _cut_off(_day_of(fact) or paper.document.date, act.dated, cuts))
        ]
        words = tuple(Evidence(fact.text, fact.place) for fact in mine)
        kinds = {fact.kind for fact in mine}
        given = None if "authorised" in kinds else authorising(act.paper, act.holder)
        if given is not None:
            words, kinds = (*words, given), {*kinds, "authorised"}
        done.append(
            replace(
                act,
                marks=frozenset(kinds),
                evidence=tuple(dict.fromkeys((*act.evidence, *words))),
            )
        )
    return done


_FORM = Pattern(r"(?:任免|聘任|任命|任用|任职|聘用)(?:事项|人员)?(?:审批|呈报|报批|审核)?表", "任聘")


def _tells_of_him(paper: Paper) -> bool:
    """Whether what posts somebody held before may be told there: in a letter, or in the form by which he was appointed."""
    return paper.document.kind in _APPOINTING_KINDS or _is_form(paper)


def _is_form(paper: Paper) -> bool:
    return paper.document.kind == "other" and _FORM.search(paper.document.title or "") is not None


_DAY = Pattern(r"(20\d{2})[年./-](\d{1,2})[月./-](\d{1,2})", "-./月 -./年")


def _day_of(fact: OfficerFact) -> str | None:
    """The one day that a mark's own words tell: 已于2025.03.12报市场监督管理局备案."""
    days = {
        f"{y}-{int(m):02d}-{int(d):02d}"
        for y, m, d in _DAY.findall(normalise(fact.text).text.replace(" ", ""))
    }
    return days.pop() if len(days) == 1 else None


def _cut_off(marked: str | None, acted: str | None, removals: Sequence[str | None]) -> bool:
    """Whether a removal lies, or may lie, between a mark and the act: then it marked somebody's earlier act."""
    return any(
        removed is None or marked is None or acted is None or marked <= removed <= acted
        for removed in removals
    )


def _person_marked(fact: OfficerFact) -> str | None:
    """``value`` is the person, unless it is a date."""
    return None if fact.value is not None and fact.value[:1].isdigit() else fact.value
