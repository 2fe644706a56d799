"""The statements of one document to one claim a power: a grant and the provisos beside it belong together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.facts import Evidence
from checker.gathering.budget_passed import of_the_firm, passes_the_budget
from checker.gathering.model import Claim, Paper
from checker.gathering.quoting import quoted
from checker.gathering.table_words import headed
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Effect, Limit, Statement, meet

Power = tuple[str, str, str]
Acts = frozenset[str]

_BUDGET = Pattern(r"预算|budget", "预b")
_OF_A_YEAR = Pattern(r"(?:年度?|全年)[^,，。;；、追调]{0,8}预算(?!外|调整)", "预")
_SPENDING = Pattern(
    r"使用(?!范围|额度|总额|框架)|支出|支付|列支|动用|开支|支配|报销|spend|expen|payment", "使支列动开报sep"
)
_TELLS = Pattern(r"宣传|宣讲|宣读|讲解|学习", "宣讲学")
_DOES = Pattern(r"实施|落实|执行|推进|推动|推行|贯彻|组织|开展|分解|部署|负责")
WEAK_ACTS: tuple[Effect, ...] = ("recommend_only", "execute_only")


def claims_of(paper: Paper) -> dict[Power, list[Claim]]:
    """(holder, authority, power) → what the document claims: a sure claim, an unsure one, or both.

    The unsure claim stands beside the sure one only if the unsure statements would change what holds.
    """
    powers: dict[Power, list[Statement]] = {}
    cells = {b.place: b for b in paper.document.blocks if b.kind == "cell"}
    for statement in paper.reading.statements:
        if cells and of_the_firm(statement, cells.get(statement.place.without_offsets())):
            continue
        said = "none" not in (statement.effect, statement.holder, statement.authority)
        if said and not carries_nothing_out(statement) and not only_brings_up(statement):
            power = (statement.holder, statement.authority, statement.power)
            powers.setdefault(power, []).append(statement)
    return {power: _claims(paper, statements) for power, statements in powers.items()}


def carries_nothing_out(statement: Statement) -> bool:
    """宣传公司质量方针, 对执行情况开展监督检查: who only tells of a policy, or looks on, carries nothing of it out."""
    if (statement.authority, statement.power) != ("strategy", "implement"):
        return False
    if acts_in([statement]) and acts_in([statement]) <= _LOOKS_ON:
        return True
    return _TELLS.search(statement.text) is not None and _DOES.search(statement.text) is None


_BROUGHT_UP = Pattern(
    r"(?:质量)?(?:改进|改善|提升|整改|纠正|预防)?(?:措施|投入|需求|隐患)(?:的)?(?:建议|意见)?|(?:措施|改进)(?:和|及)?建议",
    "措投需隐建",
)
_SEATED = Pattern(
    r"列席|参加|参与|出席|成员|委员(?!会)|表决|议题|旁听|经费|预算|费用|资金|支出|决策(?!委|机|会|层)",
    "列参出成委表议旁经预费资支决",
)


def only_brings_up(statement: Statement) -> bool:
    """向董事会提出质量改进措施, 就质量投入提出意见: what he brings up is no account of his seat, nor of his money."""
    return (
        statement.authority in ("decision_participation", "budget")
        and statement.effect == "recommend_only"
        and acts_in([statement]) <= frozenset(("propose",))
        and _BROUGHT_UP.search(statement.text) is not None
        and _SEATED.search(statement.text) is None
    )


_LOOKS_ON = frozenset(("supervise", "assist"))


def _claims(paper: Paper, statements: Sequence[Statement]) -> list[Claim]:
    certain = [statement for statement in statements if statement.certainty == "sure"]
    found = [_combined(paper, certain, sure=True)] if certain else []
    if len(certain) < len(statements):
        whole = _combined(paper, statements, sure=False)
        if not found or whole.effect != found[0].effect:
            found.append(whole)
    return found


def _combined(paper: Paper, statements: Sequence[Statement], *, sure: bool) -> Claim:
    """The strongest act that is given, lowered to the weakest limit that stands beside it.

    That somebody also carries out or proposes (负责质量计划的执行 beside 审批权) is another act and lowers
    nothing, unless it waits for somebody or is an account of the very same act. Nor does what names a part.
    """
    if any(statement.effect == "grant" and not statement.of_a_part for statement in statements):
        statements = [statement for statement in statements if not statement.of_a_part]
    if any(statement.effect == "grant" and not passes_the_budget(statement) for statement in statements):
        statements = [statement for statement in statements if not passes_the_budget(statement)]
    limiting = [statement for statement in statements if _limits(statement)]
    given = [statement for statement in statements if not _limits(statement)]
    effect = meet(*(statement.effect for statement in limiting))
    if given:
        told = {(one.effect, acts_in([one])) for one in given}
        effect = meet(effect, max((_as_given(one, told) for one in told), key=EFFECTS.index))
    deciding = tuple(one for one in statements if one.effect == effect)
    lowered = tuple(one for one in statements if EFFECTS.index(one.effect) > EFFECTS.index(effect))
    return Claim(paper, effect, sure, deciding, lowered)


def _limits(statement: Statement) -> bool:
    weak_but_own_act = statement.effect in WEAK_ACTS and not statement.limits
    return statement.effect != "grant" and not weak_but_own_act and not only_draws_up(statement)


_MAKES = frozenset(("compile", "formulate"))


def only_draws_up(statement: Statement) -> bool:
    """编制质量经费预算，报总经理办公会审议: who passes the budget leaves it to the officer to spend within it.

    制定发布年度质量计划 takes nothing from whoever approves the plans, if it names nobody else who does.
    """
    if statement.authority == "plan_approval":
        made = acts_in([statement])
        return statement.effect == "recommend_only" and not statement.limits and bool(made) and made <= _MAKES
    return (
        statement.authority == "budget"
        and statement.effect == "recommend_only"
        and (
            acts_in([statement]) in (frozenset(("compile",)), frozenset(("formulate",)))
            or (
                acts_in([statement]) == frozenset(("propose",))
                and _OF_A_YEAR.search(statement.text) is not None
            )
        )
        and _BUDGET.search(statement.text) is not None
        and _SPENDING.search(statement.text) is None
    )


def _as_given(one: tuple[Effect, Acts], told: Iterable[tuple[Effect, Acts]]) -> Effect:
    """The effect of ``one`` among accounts of the same act."""
    return meet(one[0], *(effect for effect, acts in told if same_act(one[1], acts)))


def acts_in(statements: Iterable[Statement]) -> Acts:
    """What was done in so many words (``approve``, ``implement`` …), where the reader told it."""
    return frozenset(
        part.meaning
        for statement in statements
        for part in statement.parts
        if part.role == "power" and part.meaning
    )


def same_act(mine: Acts, theirs: Acts) -> bool:
    """审批 and 执行 are two acts; acts that were not told apart are one."""
    return not mine or not theirs or bool(mine & theirs)


def limits_of(claim: Claim) -> tuple[Limit, ...]:
    """What weakens the claim, the decisive limit first."""
    if claim.effect == "grant":
        return ()
    limits = [limit for statement in (*claim.deciding, *claim.lowered) for limit in statement.limits]
    return tuple(sorted(limits, key=lambda limit: EFFECTS.index(limit.effect)))


def evidence_of(claim: Claim) -> tuple[Evidence, ...]:
    """The words that decide, and the words that limit."""
    limited = claim.effect != "grant"
    said = [(one, one.limits if limited else ()) for one in claim.deciding]
    said += [(one, one.limits) for one in claim.lowered if limited and one.limits]
    return tuple(headed(claim.paper.document, quoted(claim.paper.document, said)))


def beaten_evidence(paper: Paper, statements: Iterable[Statement]) -> tuple[Evidence, ...]:
    """The words of statements that ``paper`` made and that do not hold."""
    words = (Evidence(statement.text, statement.place, "overruled") for statement in statements)
    return tuple(headed(paper.document, words))
