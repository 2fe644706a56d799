"""年度质量计划由总经理批准 in one row or paper, 控制计划由首席质量官批准 in another: of the quality plans he has the lesser kinds.

So it is where all that he is given anywhere are the plans of audits, or those of some projects: 首席质量官审批年度内审计划.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Place
from checker.gathering.model import Paper
from checker.gathering.overruled import weakened
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Statement

_YEARS = Pattern(
    r"(?:年度|公司级?|集团级?|全公司|企业)[^,，。；;、]{0,6}(?:质量|品质)(?:工作|管理)?(?:计划|方案)|(?:质量|品质)(?:工作|管理)?年度(?:工作)?计划",
    "划案",
)
_WHOLE = Pattern(
    r"(?<!项目)(?<!产品)(?<!专项)(?<!部门)(?<!车间)(?<!型号)(?<!客户)(?<!新品)(?<!专案)(?<!试产)(?<!单项)(?<!月度)(?:质量|品质)(?:工作|管理)?(?:年度)?(?:计划|规划)|各(?:[类级项种]|[^,，。；;]{1,16}(?:质量|品质)计划)|所有|全部|一切",
    "划各所全一",
)
_ONE_KIND = Pattern(
    r"(?:内审|内部审核|内部(?:质量)?(?:管理)?体系审核|体系审核|外审|审核|审计|管理评审|管评|过程审核|产品审核|供(?:应商|方)[^,，。；;、]{0,4}审[核计])(?:的?(?:年度|实施|工作|日程))?(?:计划|方案)"
    r"|(?:重点|重大|关键|专项|个别|单个|特定|指定|技改|研发|新品|新产品|试制|出口|军品|高端|政府|a类|[a-z]级)(?:工程|客户|产品|订单|[^,，。；;、由经的]{0,4})?(?:项目|课题|订单|产品|客户|工程|型号|机型|新品)的?(?:质量|品质)(?:工作|控制|管理|保证|改进)?(?:计划|方案|策划)",
    "计方策",
)
"""内审计划, 重点项目的质量计划: a single kind, over which the plans of quality are not his as a whole."""
_ABOVE = frozenset(("board", "top_manager", "committee"))
_PLANS = "plan_approval"


def with_kinds_of_plans(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers; one that leaves the plan of the year to somebody above has an unsure statement more, if all that
    ``officer`` is given anywhere are plans of a lesser kind."""
    mine = [
        (_words(one, _heads(paper)), one)
        for paper in papers
        for one in paper.reading.statements
        if _is_his(one, officer)
    ]
    if mine and all(_of_one_kind(words) for words, _ in mine):
        return [_unsure(paper, officer) for paper in papers]
    if not mine or any(_WHOLE.search(words) for words, _ in mine):
        return list(papers)
    return [_with(paper, mine[0][1]) for paper in papers]


def _is_his(one: Statement, officer: str) -> bool:
    strong = EFFECTS.index(one.effect) > EFFECTS.index("conditional")
    return one.holder == officer and one.authority == _PLANS and strong


def _of_one_kind(words: str) -> bool:
    """Whether the words name such a kind, and no plans beside it."""
    rest = _ONE_KIND.sub("", words.lower())
    return rest != words.lower() and not _PLAN.search(rest)


_PLAN = Pattern(r"计划|方案|策划|规划|plan", "计方策规p")


def _unsure(paper: Paper, officer: str) -> Paper:
    said = tuple(
        replace(one, certainty="unsure") if _is_his(one, officer) else one for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=said))


def _with(paper: Paper, given: Statement) -> Paper:
    heads = _heads(paper)
    said = next((one for one in paper.reading.statements if _is_theirs(one, heads)), None)
    if said is None:
        return paper
    less = weakened(given, said, "rival", by=said.holder, id=f"{said.id}k", frame="rival")
    more = replace(less, certainty="unsure")
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, more)))


def _is_theirs(one: Statement, heads: Mapping[Place, str]) -> bool:
    held = one.authority == _PLANS and one.effect == "grant" and one.certainty == "sure"
    return held and one.holder in _ABOVE and _YEARS.search(_words(one, heads)) is not None


def _heads(paper: Paper) -> dict[Place, str]:
    return {b.place: squeeze("".join(b.row_heads)) for b in paper.document.blocks if b.kind == "cell"}


def _words(one: Statement, heads: Mapping[Place, str]) -> str:
    return heads.get(one.place.without_offsets(), "") + squeeze(one.text)
