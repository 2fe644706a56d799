"""What another only carries out of the officer's decision: 通知销售部停止发货, 财务部相应调整账目, 否决情况由质量部存档."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.naming import Token
from checker.statements.received import gets_an_order
from checker.statements.sentence import Sentence

_TOLD_TO = Pattern(
    r"(?:通知|告知|责令|要求|命令|下令|指令|指示|指挥|安排|督促|责成|敦促|责|令|使)$", "知令求示挥排促成责使"
)
_BY_IT = Pattern(r"相应|据此|照此|随之|随即|遵照|依此|照办", "应据照随依")
_BY_HIS = Pattern(
    r"(?:据|根据|依据?|按照?|凭|依照)(?:首席质量官|质量总监|品质总监|质量副总|品质副总|cqo)(?:的|签发的|所作的|作出的)?(?:决定书?|裁定|奖惩(?:决定书?|通知单|单)|处罚单|通知单)(?:予以)?(?:办理|兑现|发放|扣减|扣款|扣发|计入|计发)",
    "据依按凭 办兑发扣计",
)
"""人力资源部据 H 决定办理发放与扣减."""
_SEES_TO = Pattern(r"组织|安排|落实|立即|马上|当即|通知|应|须", "织排实即上知应须")
_KEPT = Pattern(
    r"(?:情况|记录|资料|台账|文件|结果|单据|档案|报告|通知书?|决定书|原件|材料|后续|善后|沟通|手续)[^,。;由]{0,4}由",
    "书况原台告善录据文料材果档沟知续 由",
)


_NO_EXCEPTION = Pattern(
    r",?[^,。;:]{2,14}?(?:(?:已经?|业已|早已)?(?:形成|作出|做出|通过|议定))?的(?:决议|决定),?(?:亦|也|同样|照样)不(?:例外|在例外之列|属例外)$",
    "外",
)


def _no_exception(sentence: Sentence, act: Act) -> bool:
    """总经理的决定也不例外: what they have decided is what he may veto."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    return bool(inside) and _NO_EXCEPTION.match(sentence.text, inside[0].start, inside[-1].end) is not None


_AT_ODDS = Pattern(
    r"(?:与否|放行)?(?:的?(?:问题|事项|事宜|事))?上?,?(?:意见(?:不一致|不统一|相左|不同|不合|分歧)|(?:有|发生|存在)(?:不同意见|意见分歧|分歧|争议))",
    "意有发存",
)


def _at_odds_over(sentence: Sentence, act: Act) -> bool:
    """生产副总与 H 就停线意见不一致: what they do not agree on is done by nobody yet."""
    return (
        act.power in ("stop", "release")
        and _AT_ODDS.match(sentence.text, sentence.tokens[act.last].end) is not None
    )


_WANTS = Pattern(
    r"(?:需要|需|拟|申请|要求|要|请求|应当|应|打算|准备)(?:紧急|立即|临时|暂时)?$", "要需拟请求应算备"
)
_LEFT_TO_HIM = ("by", "report", "via")


def _needs_it(sentence: Sentence, act: Act) -> bool:
    """生产部因质量问题需要停线的，由 H 决定: whoever needs it done asks him, and nothing more."""
    tokens, clause = sentence.tokens, sentence.clause
    if act.power not in ("stop", "release") or act.required or act.index == 0:
        return False
    if (
        _WANTS.search(
            sentence.text,
            tokens[act.index].start - 6 if tokens[act.index].start > 6 else 0,
            tokens[act.index].start,
        )
        is None
    ):
        return False
    following = [t for t, c in zip(tokens, clause, strict=True) if c == act.clause + 1 and t.cls != "comma"]
    closes = [
        t.cls for t, c in zip(tokens[act.last + 1 :], clause[act.last + 1 :], strict=True) if c == act.clause
    ]
    if not closes or closes[-1] not in ("of", "when", "comma"):
        return False
    classes = [t.cls for t in following if t.cls not in ("must", "each", "strong", "also")]
    return classes[:1] != [] and classes[0] in _LEFT_TO_HIM and classes[1:2] == ["officer"]


_THINKS = frozenset(("认为", "判定", "认定", "判断"))
_CONSENT = frozenset(("approve", "decide", "veto", "countersign", "review"))


def carries_out(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` of somebody else takes nothing from the officer: it follows his decision, or only keeps its papers.

    Whoever is told to approve, or approves by what the officer has decided, approves all the same.
    """
    if act.agent is None or act.agent.has("officer", "self"):
        return False
    if act.governor is not None and act.governor.power in ("implement", "assist"):
        return True
    if _no_exception(sentence, act) or _needs_it(sentence, act) or _at_odds_over(sentence, act):
        return True
    order = act.power not in _CONSENT and not act.required and gets_an_order(sentence, act.clause)
    if act.agent.has("above"):
        return (
            order
            and _SEES_TO.search(sentence.words(sentence.clause.index(act.clause), act.index)) is not None
        )
    then = next(
        (
            i
            for i, (t, c) in enumerate(zip(sentence.tokens, sentence.clause, strict=True))
            if t.cls == "then" and c == act.clause and i < act.index
        ),
        None,
    )
    if then is not None and not act.required and opened_by_him(sentence, then):
        return True
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    words = sentence.text[inside[0].start : inside[-1].end] if inside else ""
    first = sentence.tokens[act.agent.first].start
    if act.frame == "F3" and sentence.tokens[act.index].start < first and _KEPT.search(words):
        return True
    if act.power in _CONSENT or act.required:
        return False
    if _BY_HIS.search(words):
        return True
    if order:
        return True
    told = _TOLD_TO.search(sentence.text[max(0, first - 3) : first]) is not None
    return told or (_BY_IT.search(words) is not None and not any(t.cls == "matter" for t in inside))


_UNIT = Pattern(
    r"(?:部门?|处|科|库房?|车间|班组?|中心|员|岗|方|各厂|物流|仓储|门店)$", "部处科库间班组心员岗方厂流储店门"
)


def opened_by_him(sentence: Sentence, then: int) -> bool:
    """经 H 签字后，仓库方可放行: what a department may do then, and not before, carries his consent out."""
    tokens, clause = sentence.tokens, sentence.clause
    mine = [t for t, c in zip(tokens[:then], clause[:then], strict=True) if c == clause[then]]
    before = [t for t, c in zip(tokens, clause, strict=True) if c < clause[then]]
    if not mine or any(t.cls in ("above", "grantor") for t in (*mine, *before)):
        return False
    who = [t for t in mine if t.cls in ("beside", "below", "unknown")]
    if not who or _UNIT.search(sentence.text, who[-1].start, who[-1].end) is None:
        return False
    via = next((i for i, t in enumerate(before) if t.cls == "via"), None)
    if via is None:
        return _once_he_has(before)
    return [t.cls for t in before[via + 1 : via + 2]] == ["officer"] and not any(
        t.cls in ("beside", "below", "conj", "joint", "to") for t in before[via:]
    )


_LEADS_UP = frozenset(("only", "at", "content", "matter", "stages", "release", "of", "strong"))


def _once_he_has(before: list[Token]) -> bool:
    """成品只有在 H 于系统中点选“同意放行”之后，仓库方能出库: his consent is all that comes before."""
    classes = [t.cls for t in before]
    if "officer" not in classes or classes[-2:] != ["after", "comma"]:
        return False
    his = classes.index("officer")
    if not set(classes[:his]) <= _LEADS_UP or "only" not in classes[:his]:
        return False
    return "approve" in classes[his:] and not {
        "beside",
        "below",
        "conj",
        "joint",
        "to",
        "report",
        "comma",
    } & set(classes[his:-1])


def stops_by_order(sentence: Sentence, act: Act, draft: Draft, drafts: list[Draft]) -> bool:
    """H 下令停线、生产部停线: whoever stops after the order only carries it out."""
    if act.power == "release":
        return _lets_out(sentence, act, draft)
    if act.power != "stop" or draft.row.power != "stop" or act.agent is None or act.agent.has("above"):
        return False
    mine = [d.act for d in drafts if d.holder == draft.holder and d.authority == draft.authority]
    first = sentence.clause.index(draft.act.clause)
    thinks = any(sentence.words(i, i + 1) in _THINKS for i in range(first, draft.act.index))
    if thinks and draft.act.clause < act.clause and act.modal == "must" and not act.required:
        return True  # H 认为应当停产的，生产部应立即停产
    return any(
        a.index < act.index
        and (a.power in ("approve", "decide") or "令" in sentence.words(a.index, a.index + 1))
        for a in mine
    )


_STORES = Pattern(
    r"仓库|库房|库管|保管|仓储|储运|物流|发货|发运|配送|门卫|门岗|保安|司机", "仓库管储运流货送卫岗安机"
)
_WEIGHS = Pattern(
    r"批准|审批|审定|决定|同意|审核|复核|核准|确认|签字|签发|会签|经理|主任|总监",
    "批准审定决同复核确签经主总",
)


def _lets_out(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """H 批准 → 仓库放行: who keeps the goods lets them go as he has decided, and judges nothing."""
    who = act.agent
    if who is None or who.has("above", "grantor") or draft.act.last >= act.index or act.required:
        return False
    if draft.act.power not in ("approve", "decide", "release"):
        return False
    first = sentence.clause.index(act.clause) if act.clause in sentence.clause else 0
    words = sentence.words(max(first, draft.act.last + 1), act.index + 1)
    return _STORES.search(words) is not None and _WEIGHS.search(words) is None
