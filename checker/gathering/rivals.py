"""What another paper gives to somebody else alone (质量工作经费由财务总监审批) is held against what the officer was given."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from checker.gathering.handed_on import hands_on
from checker.gathering.model import Paper
from checker.gathering.other_kinds import of_another_kind
from checker.gathering.overruled import WEAK_BY_NATURE, weakened
from checker.gathering.told_words import OF_THE_YEAR
from checker.patterns import Pattern
from checker.statements.lesser_plans import of_less
from checker.statements.model import EFFECTS, Statement
from checker.statements.on_proposals import is_on_proposals

_ALONE = frozenset(("F3", "F5", "F6"))
"""由 X 审批, 报 X 批准, 经 X 批准: turns that leave it to nobody beside X."""
_PASSED_ON = frozenset(("F5", "F6"))
_ABOVE_OR_BESIDE = frozenset(
    (
        "board",
        "top_manager",
        "committee",
        "finance",
        "hr",
        "legal_audit",
        "production",
        "purchasing",
        "sales",
        "technology",
    )
)
_LET_OUT = frozenset(("board", "production", "sales", "top_manager"))
"""Who, letting goods go, judges them; a storekeeper hands out what was released."""
_OF_ALL_WORK = frozenset(("assess", "reward"))
"""An assessment that is not said to be of quality is of all work: 人力资源部汇总考核结果，报总经理批准."""
_MADE_OF = ("战略", "规划", "计划")
_HIS_BY_ANOTHER = Pattern(
    r"(?:首席质量官|质量总监|品质总监)的[^。；;由]{1,40}(?:权|权限|职权)[^。；;由]{0,6}由(?!其|首席|质量总监|品质总监|他|她|本人)[^,，。；;]{2,16}(?:行使|代行|代为|掌握)",
    "权 由 行代掌",
)
_ALL_BY_ANOTHER = Pattern(
    r"(?:首席质量官|质量总监|品质总监)的(?:全部|各项|所有|上述|下列)?(?:审批权|决定权|职权|权限|权力)(?:[、和及][^。；;由]{1,30})?[^。；;由]{0,6}由(?!其|首席|质量总监|品质总监|他|她|本人)[^,，。；;]{2,16}(?:行使|代行|代为|掌握)",
    "权 由 行代掌",
)
_Power = tuple[str, str]
_SPENT = ("经费", "支出", "使用", "开支", "动用", "费用")
_QUALITY = ("质量", "品质", "quality")


def with_rivals(papers: Sequence[Paper], officer: str, lapsed: Container[str] = ()) -> list[Paper]:
    """The papers; where one leaves to another post what some paper gives to ``officer``, it has a conditional statement more.

    What papers at the paths ``lapsed`` gave is no longer his. A paper that itself speaks of the officer's power was read
    with all that it says, and gets none, unless an article of its own leaves to another what is above a sum. Which of two
    papers holds, precedence says.
    """
    given: dict[_Power, Statement] = {}
    waited_for: set[_Power] = set()
    for paper in papers:
        for one in paper.reading.statements if paper.document.path not in lapsed else ():
            if one.holder == officer and EFFECTS.index(one.effect) > EFFECTS.index("conditional"):
                given.setdefault((one.authority, one.power), one)
                if one.frame == "F4":
                    waited_for.add((one.authority, one.power))
    return [_with(paper, given, waited_for, officer) for paper in papers] if given else list(papers)


def _with(paper: Paper, given: Mapping[_Power, Statement], waited_for: set[_Power], officer: str) -> Paper:
    own = {(s.authority, s.power) for s in paper.reading.statements if s.holder == officer}
    proposed = _rows_he_proposes(paper, officer)
    handed = hands_on(paper.document)
    more = []
    for said in paper.reading.statements:
        power = said.authority, said.power
        if power not in given or said.power in WEAK_BY_NATURE or _only_policy(said, given[power]):
            continue
        if said.holder != officer and of_another_kind(said):
            continue
        if said.power == "formulate" and is_on_proposals(said.text):
            continue
        if (power in waited_for and _besides_him(said)) or (
            power not in own and (_instead_of_him(said) or (_decides_alone(said) and _row(said) in proposed))
        ):
            more.append(weakened(given[power], said, "rival", by=said.holder, id=said.id, frame="rival"))
        elif power in own and _instead_of_him(said) and not _whole_budget(said):
            less = weakened(given[power], said, "rival", by=said.holder, id=said.id, frame="rival")
            more.append(less if said.frame in _PASSED_ON else replace(less, certainty="unsure"))
        elif handed and said.holder != officer and power not in own:
            less = weakened(given[power], said, "rival", by=said.holder, id=said.id, frame="rival")
            more.append(replace(less, certainty="unsure"))
        elif (sum_ := _above_a_sum(said, in_own_paper=power in own)) is not None:
            less = weakened(given[power], said, "rival", by=said.holder, id=said.id, frame="rival")
            (limit,) = less.limits
            limit = replace(limit, amount=sum_, effect="limited")
            more.append(replace(less, effect="limited", limits=(limit,)))
    general = next((s for s in paper.reading.statements if _ALL_BY_ANOTHER.search(s.text)), None)
    if general is not None:
        for one in given.values():
            less = weakened(one, general, "rival", by=general.holder, id=general.id, frame="rival")
            more.append(replace(less, certainty="unsure"))
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))


def _rows_he_proposes(paper: Paper, officer: str) -> frozenset[tuple[str, int | None, int | None]]:
    """质量战略 | 首席质量官：提出 | 总经理：决定: rows of a matrix in which he proposes what another decides."""
    return frozenset(
        _row(said)
        for said in paper.reading.statements
        if said.holder == officer
        and said.frame == "F11"
        and said.effect == "recommend_only"
        and said.place.table is not None
    )


def _decides_alone(said: Statement) -> bool:
    return said.effect == "grant" and said.frame == "F11" and said.holder in _ABOVE_OR_BESIDE


def _row(said: Statement) -> tuple[str, int | None, int | None]:
    return said.authority, said.place.table, said.place.row


def _only_policy(said: Statement, given: Statement) -> bool:
    """质量方针由总经理批准: the policy statement of a management system is no strategy or plan of quality."""
    return (
        said.authority == "strategy"
        and "方针" in said.text
        and not any(w in said.text for w in _MADE_OF)
        and any(w in given.text for w in _MADE_OF)
    )


def _instead_of_him(said: Statement) -> bool:
    """质量工作经费由财务总监审批; 首席质量官的否决权由督导组行使, whatever he is then to do about it."""
    if _HIS_BY_ANOTHER.search(said.text) and said.holder != "company":
        return True
    return (
        said.effect == "grant"
        and _of_another(said)
        and _of_quality(said)
        and not _of_himself(said)
        and not of_less(said.text)
    )


_OF_HIMSELF = Pattern(
    r"(?:首席质量官|质量总监|品质总监|质量副总(?:经理|裁)?|品质副总(?:经理|裁)?)的?(?:个人|年度|季度|任期|任职|[、和及与])*(?:履职|述职|履责|绩效|任期|任职)(?:情况)?的?(?:年度)?(?:评价|考核|考评|评议|评定)"
    r"(?!(?:和|及|与|、)[^,，。；;由]{0,12}(?:质量|部门|单位|员工))",
    "履述绩任",
)


def _of_himself(said: Statement) -> bool:
    """首席质量官的年度履职评价由董事会进行: how he is judged is no judging of the work of others."""
    return said.power in _OF_ALL_WORK and _OF_HIMSELF.search(said.text) is not None


def _whole_budget(said: Statement) -> bool:
    """年度质量预算由总经理审批: the money within it may well be the officer's to spend."""
    if said.authority != "budget" or "预算" not in said.text:
        return False
    return not any(w in said.text for w in _SPENT) or OF_THE_YEAR.search(said.text) is not None


def _above_a_sum(said: Statement, *, in_own_paper: bool) -> float | None:
    """The sum above which it is another's: 奖惩金额超过5000元的，报总经理批准."""
    if (
        said.effect != "limited"
        or of_less(said.text)
        or not _of_another(said)
        or not (in_own_paper or _of_quality(said))
    ):
        return None
    return next((one.amount for one in said.limits if one.kind == "amount"), None)


def _of_another(said: Statement) -> bool:
    return said.holder in _ABOVE_OR_BESIDE and said.frame in _ALONE


def _of_quality(said: Statement) -> bool:
    return said.power not in _OF_ALL_WORK or any(word in said.text.lower() for word in _QUALITY)


def _besides_him(said: Statement) -> bool:
    """Nothing goes out without his signature, but "the production manager may release batches in urgent cases"."""
    return said.power == "release" and said.effect in ("grant", "limited") and said.holder in _LET_OUT
