"""Whose each clause of a sentence is: 由他牵头, 首席质量官每季度带队查…, and one that opens with its verb and names nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from checker.patterns import Pattern
from checker.records import record
from checker.statements.duties.clauses import VERBS
from checker.statements.duties.labels import names_a_duty, tells_something_else
from checker.statements.duties.leading import lead_at, leads_in, opens_at
from checker.statements.duties.model import Standing
from checker.statements.duties.standing import holders_in
from checker.statements.duties.topics import Topics
from checker.statements.naming import Token

Whose = Literal["his", "free", "other", "still"]

OFFICES = frozenset(("officer", "above", "beside", "below", "person", "grantor", "others"))
_MARKS = ("考核", "考评", "评分", "打分", "排名", "评定")
_DOES = VERBS | {"by", "belong", "report", "file"}
_ACTORS = OFFICES | {"anyone", "company"}
_PERSON = ("经理", "长", "总", "员", "师", "主任", "主管", "监", "人", "书记", "裁", "代表", "主席")
_HELPS = Pattern(r"协助|配合|参与|参加|支持|协同")
# 对质量管理存在的问题, 作为管理者代表: what the next clause is about, or as what he acts
_ENDS_AS_CASE = Pattern(r"(?:时|后|前|的|者|期间|以后|之后|之前|同意|批准|授权)$", "时后前的者间同批授")
_ABOUT = ("对", "就", "针对", "作为")
_VISITS = ("拜访", "走访", "回访", "暗访")
# 市场监管局组织的质量月: whose it is, and no doing of the clause
_WHOSE = Pattern(r"[^,。;]{0,14}?(?:组织|开展|举办|发起|牵头|主办|主持|编制|制定)的", "组开举发牵主编制")
_ANSWERS = Pattern(
    r"(?P<about>[对就][^,。;]{2,40}?)(?:(?:负总责|总负责|负全责|全权负责|负责到底|负责任?)$|(?:进行|实施|开展|予以|加以)(?=[^,。;]{2,12}$))",
    "对就 责进实开予加",
)


@record(frozen=True, slots=True)
class Clause:
    """``text[start:end]``; ``verb`` is where its leading verb stands, from and to, ``acts`` where its agent or verb begins."""

    start: int
    end: int
    whose: Whose
    acts: int = -1
    verb: tuple[int, int] = (-1, -1)
    slight: bool = False


def whose_words(part: Sequence[Token], standing: Standing, text: str, officer: str) -> frozenset[int]:
    """Where the sentence names the officer, also by a pronoun that means him."""
    out: set[int] = set()
    named: frozenset[str] = frozenset()
    person: frozenset[str] = frozenset()
    over = standing.spoken if standing.who == {"self"} else standing.spoken or standing.who
    earlier, earlier_named = person, named
    before = None
    for token in part:
        word = text[token.start : token.end]
        if token.cls in ("comma", "colon"):
            earlier, earlier_named = person, named
        by, before = before is not None and before.cls == "by", token
        if token.cls == "officer" and text.rfind("《", 0, token.start) <= text.rfind("》", 0, token.start):
            out.add(token.start)
        if token.cls == "self":
            # 其 may be a unit, too; 他 is a person
            unit = word.startswith("其")
            # 检验员由他带教: he is not whom the clause opens with
            told = (earlier_named if unit else earlier) if by else (named if unit else person)
            meant = standing.who if word.startswith("本") else told or over
            if meant == {officer}:
                out.add(token.start)
        elif token.cls in ("officer", "above", "beside", "below", "person"):
            named = holders_in([token]) or frozenset(("others",))
            person = named if token.cls == "officer" or word.endswith(_PERSON) else person
    return frozenset(out)


def _cut(text: str, part: Sequence[Token], topics: Topics) -> Iterator[tuple[list[Token], bool]]:
    """Cut at commas and colons, and where 并 joins another doing to a whole one: 提出课题并组织攻关."""
    run: list[Token] = []
    for token in part:
        if token.cls in ("comma", "colon"):
            if run:
                yield run, token.cls == "colon"
            run = []
        elif (
            len(run) > 1
            and run[-1].cls not in VERBS
            and text[token.start : token.end] in ("并", "并且")
            and leads_in(text, token.end, token.end + 2, topics)
        ):
            yield run, False
            run = [token]
        else:
            run.append(token)
    if run:
        yield run, False


def clauses_of(
    text: str, part: Sequence[Token], standing: Standing, his: frozenset[int], topics: Topics, officer: str
) -> Iterator[Clause]:
    governs = (standing.spoken if standing.who == {"self"} else standing.who) == {officer}
    runs = list(_cut(text, part, topics))
    read = [_acting(text, run, his, topics) for run, _ in runs]
    for i, (run, colon) in enumerate(runs):
        clause = read[i]
        if not colon and clause.whose == "other" and _only_names(text, runs, read, i, topics):
            clause = Clause(clause.start, clause.end, "still")
            governs = False
        if clause.whose == "free" and not governs:
            clause = Clause(clause.start, clause.end, "other")
        if colon and tells_something_else(text[clause.start : clause.end]):
            governs = False
        elif colon and clause.whose != "still" and not clause.acts >= 0:
            named = {t.start in his for t in run if t.cls in OFFICES or t.start in his}
            governs = (
                named == {True} if named or not names_a_duty(text[clause.start : clause.end]) else governs
            )
            clause = Clause(clause.start, clause.end, "still" if governs else "other")
        elif clause.whose in ("his", "other"):
            governs = clause.whose == "his" or _he_acts(text, run, his)
        elif clause.whose == "still" and text[: clause.end].endswith(topics.named("people")):
            governs = False  # 质量培训专员，负责…
        yield clause


def _he_acts(text: str, run: Sequence[Token], his: frozenset[int]) -> bool:
    """首席质量官会同财务核算损失，…: he is whom the sentence goes on with, whatever he does in this clause."""
    at = opens_at(text, run[0].start, run[-1].end)
    first = next((i for i, t in enumerate(run) if t.start == at), None)
    if first is None or run[first].start not in his or first + 1 >= len(run):
        return False
    rest = run[first + 1 :]
    if rest[0].cls in ("of", "conj", "cannot", "to", *OFFICES) or _ENDS_AS_CASE.search(
        text[at : run[-1].end]
    ):
        return False
    return any(t.cls in VERBS for t in rest) and not any(
        t.cls in ("by", "belong", "above", "beside") for t in rest
    )


def _only_names(
    text: str,
    runs: Sequence[tuple[list[Token], bool]],
    read: Sequence[Clause],
    i: int,
    topics: Topics,
) -> bool:
    """新员工进厂的质量课，由他讲: whether a clause has no verb, and what follows it at once says that it is his."""
    run = runs[i][0]
    start, end = run[0].start, run[-1].end
    if _WHOSE.match(text, start, end) is None and (
        any(t.cls in _DOES for t in run) or leads_in(text, start, end, topics)
    ):
        return False
    after = next((c for c in read[i + 1 :] if c.whose != "still"), None)
    return after is not None and after.whose == "his" and after.start == after.acts


def _acting(text: str, run: Sequence[Token], his: frozenset[int], topics: Topics) -> Clause:
    start, end = run[0].start, run[-1].end
    other = Clause(start, end, "other")
    actors = [t for t in run if t.cls in _ACTORS or t.start in his]
    by = next(
        (t for t in run if t.cls in ("by", "belong") or text[t.start : t.end] in ("听", "让", "归")), None
    )
    he_is_named = by is not None and any(t.start in his for t in run if t.end <= by.start)
    if by is not None and he_is_named and (text[by.start : by.end] == "让" or by.cls == "belong"):
        by = None  # 他要让人人重视质量, 他看责任落到人头
    if by is not None:
        whom = next((t for t in actors if t.start >= by.end), None)
        if whom is None:
            return other if by.cls == "by" else _unled(text, run, actors, topics)
        if whom.start not in his or text[by.end : whom.start].strip("都均也统一"):
            return other
        lead = lead_at(text, opens_at(text, whom.end, end), end, topics)
        above = any(t.cls == "above" and t.end <= by.start for t in run)
        return other if lead is None or above else Clause(start, end, "his", by.start, lead.span, lead.slight)
    me = next((t for t in run if t.start in his), None)
    if me is not None:
        at = opens_at(text, me.end, end)
        lead = lead_at(text, at, end, topics)
        before = [t for t in run if t.end <= me.start]
        if any(t.cls in OFFICES for t in before) or leads_in(text, start, me.start, topics):
            return other
        if lead is not None:
            return Clause(start, end, "his", me.start, lead.span, lead.slight)
        answering = _answering(text, start, end, me.start, at, "his")
        return other if answering is None or _of_anothers_doing(text, run, answering) else answering
    return _unled(text, run, actors, topics)


def _unled(text: str, run: Sequence[Token], actors: Sequence[Token], topics: Topics) -> Clause:
    """A clause that names no agent."""
    start, end = run[0].start, run[-1].end
    at = opens_at(text, start, end)
    opening = next(
        (
            i
            for i, t in enumerate(run)
            if t.start == at and t in actors and not text.startswith(("带队", *_VISITS), at)
        ),
        None,
    )
    if opening is not None and not (
        opening + 1 < len(run)
        and run[opening + 1].cls in ("of", "conj")
        and not leads_in(text, start, end, topics)
    ):
        return Clause(start, end, "other")
    lead = lead_at(text, at, end, topics)
    if lead is not None:
        return Clause(start, end, "free", at, lead.span, lead.slight)
    answering = _answering(text, start, end, at, at, "free")
    if answering is not None and not _of_anothers_doing(text, run, answering):
        return answering
    if text.startswith(_ABOUT, at) and not any(t.cls in OFFICES for t in run):
        return Clause(start, end, "still")
    acts = leads_in(text, start, end, topics) or _HELPS.search(text, start, end) is not None
    return Clause(start, end, "other" if acts else "still")


def _answering(text: str, start: int, end: int, acts: int, at: int, whose: Whose) -> Clause | None:
    """对公司产品是否合规负责."""
    found = _ANSWERS.match(text, at, end)
    return None if found is None else Clause(start, end, whose, acts, (found.end("about"), found.end()))


def _of_anothers_doing(text: str, run: Sequence[Token], clause: Clause) -> bool:
    """对质量部的质量考核进行监督: what a unit does is looked at; 对车间的质量指标进行考核 is his own doing."""
    if text.startswith(_MARKS, clause.verb[1]):
        return False
    inside = [i for i, t in enumerate(run) if clause.acts <= t.start < clause.verb[0] and t.cls in OFFICES]
    then = [run[i + 1] for i in inside if i + 1 < len(run)]
    return any(t.cls in ("of", *VERBS) and t.start < clause.verb[0] for t in then)
