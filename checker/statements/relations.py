"""What other acts of the sentence make of the officer's: whose approval it waits for, who decides the same, who signs too."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.adopted_budget import of_the_budget, spends
from checker.statements.at_review import while_they_sit
from checker.statements.by_order import by_anothers_order, only_asks
from checker.statements.carried_out import carries_out, stops_by_order
from checker.statements.closing_clause import closes, over_all
from checker.statements.draft import Draft
from checker.statements.he_issues import he_issues
from checker.statements.model import Effect
from checker.statements.nodes import Who
from checker.statements.other_part import of_another_part, of_his_paper
from checker.statements.parts import of_a_part
from checker.statements.preface import preface
from checker.statements.same_approval import carries_approved
from checker.statements.sentence import Modifier, Sentence
from checker.statements.small_and_large import not_of_him, small_beside_large
from checker.statements.weighing import with_members

DECISIVE = frozenset(
    ("approve", "decide", "veto", "manage", "formulate", "release", "stop", "assess", "reward")
)

_CONSENT = frozenset(("approve", "decide", "veto", "countersign", "participate", "attend"))
_SENIOR = frozenset(("above", "grantor", "company"))


def relate(sentence: Sentence, scan: Scan, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts by the acts of others in the same sentence."""
    mine = [d for d in drafts if d.holder == officer]
    for act in scan.acts:
        if (act.agent is not None and act.agent.has("officer", "self")) or act.needless or act.negated:
            continue
        if act.relative and not act.required:
            for draft in mine:
                if _of_approved(act, draft):
                    _lower(sentence, act, draft, "execute_only", "others_decision")
            continue
        for draft in mine:
            if draft.act is act:
                continue
            _apply(sentence, scan, act, draft, drafts)
    for draft in mine:
        _partners(sentence, scan, draft)
        _parts_of_others(sentence, draft)


def _apply(sentence: Sentence, scan: Scan, act: Act, draft: Draft, drafts: list[Draft]) -> None:
    if not _same_thing(sentence, act, draft, drafts):
        return
    if (
        draft.authority == "budget"
        and act.clause < draft.act.clause
        and any(t.cls in ("inside", "within_budget") for t in sentence.tokens)
    ):
        return
    if draft.authority == "budget" and spends(sentence, draft) and of_the_budget(sentence, act):
        return
    senior = act.agent is None or act.agent.has(*_SENIOR)
    peer = act.agent is not None and act.agent.has("beside")
    if _former(sentence, act) or carries_out(sentence, act) or _of_its_members(sentence, act, draft):
        return
    if act.agent is None and act.frame == "F4" and _same_signature(scan, act):
        return
    if he_issues(sentence, act):
        return
    if (
        carries_approved(sentence, act, draft)
        or _seen_first(sentence, act, draft)
        or while_they_sit(sentence, act, draft)
    ):
        return
    if _passes_later(sentence, act, draft):
        _lower(sentence, act, draft, "conditional", "prior_approval")
        return
    if _waits(sentence, scan, act) and not _finding(sentence, scan, act):
        if not (senior or peer or act.power in _CONSENT):
            return
        if act.power in ("compile", "propose", "implement", "assist", "supervise"):
            return
        if act.power == "review" and not senior:
            return
        if act.agent is None and act.frame == "F2" and not _marked(scan, act):
            return
        if preface(sentence, act):
            return
        if together(sentence, act) or _either_of_them(sentence, act):
            _lower(sentence, act, draft, "joint", "partner")
            return
        if only_asks(sentence, act, draft):
            _lower(sentence, act, draft, "recommend_only", "prior_approval")
            return
        if by_anothers_order(sentence, act, draft, drafts):
            _lower(sentence, act, draft, "execute_only", "others_decision")
            return
        if small_beside_large(sentence, act, draft):
            _lower(sentence, act, draft, "limited", "scope")
            not_of_him(draft, act, drafts)
            return
        part = _rest(sentence, act.clause) or of_another_part(sentence, act.clause, draft)
        effect: Effect = "limited" if part else "conditional"
        of_sum = "amount" if _rest(sentence, act.clause) else "scope"
        _lower(sentence, act, draft, effect, "prior_approval" if effect == "conditional" else of_sum)
        return
    if act.power == "veto" == draft.act.power and sentence.text.endswith(
        _IS_LOST, 0, sentence.tokens[act.index].start
    ):
        return
    if (
        act.frame == "F3"
        and act.agent is None
        and act.power in (*DECISIVE, "countersign")
        and not _rest(sentence, act.clause)
        and not (
            draft.authority == "decision_participation"
            and _MINUTES.search(
                sentence.text,
                sentence.tokens[max(0, act.index - 12)].start,
                sentence.tokens[act.last].end,
            )
        )
    ):
        bounded = any(
            m.kind in ("scope", "amount", "percentage", "vagueness") for m in draft.limits
        ) or of_another_part(sentence, act.clause, draft)
        _lower(sentence, act, draft, "limited" if bounded else "conditional", "scope" if bounded else "rival")
        return
    if act.agent is None or act.carried or act.power not in (*DECISIVE, "countersign"):
        return
    if act.power == "countersign":
        if (
            not act.agent.has("officer", "self", "below")
            and draft.authority != "decision_participation"
            and not _rest(sentence, act.clause)
        ):
            _lower(sentence, act, draft, "joint", "partner")
        return
    if not (senior or peer) or (act.agent.has("company") and not act.agent.has("above", "grantor")):
        return
    if preface(sentence, act):
        return
    rival = any(
        d.act is act
        and (d.authority == draft.authority and d.row.power == draft.row.power)
        and d.effect not in ("recommend_only", "execute_only", "none")
        for d in drafts
    )
    general = act.power in ("decide", "approve", "veto") and not any(d.act is act for d in drafts)
    general = general or closes(sentence, act.clause)
    if _ministerial(sentence, act) or stops_by_order(sentence, act, draft, drafts):
        return
    if rival or general:
        if (
            act.index < draft.act.index
            and _before(scan, act, draft)
            and draft.act.power in ("approve", "decide", "veto")
        ):
            return
        if together(sentence, act):
            _lower(sentence, act, draft, "joint", "partner")
            return
        partition = (
            (_parted(act, draft, drafts) and not of_his_paper(sentence, act.clause))
            or any(m.kind in ("scope", "amount", "percentage", "number") for m in draft.limits)
            or small_beside_large(sentence, act, draft)
            or _rest(sentence, act.clause)
            or _rest(sentence, draft.act.clause)
            or of_another_part(sentence, act.clause, draft)
        )
        _lower(
            sentence, act, draft, "limited" if partition else "conditional", "scope" if partition else "rival"
        )


_MINUTES = Pattern(
    r"(?:决议|纪要|会议记录|签到表)[^,。;]{0,4}由[^,。;]{0,10}(?:成员|与会|参会|出席)[^,。;]{0,6}签", "签"
)
"""会议决议由参会成员签字: how a meeting is written down."""
_IS_LOST = ("即被", "视为被", "便被", "就被")
_ACCORDINGLY = Pattern(r"(?:据|依|照|凭|按)此", "此 据依照凭按")


def _of_approved(act: Act, draft: Draft) -> bool:
    """发布总经理批准的质量计划: what another has approved is only put out."""
    return (
        act.power in ("approve", "decide")
        and act.agent is not None
        and act.agent.has(*_SENIOR)
        and not act.agent.has("company")
        and draft.authority in ("plan_approval", "strategy")
        and draft.act.power in ("approve", "formulate")
        and draft.act.clause == act.clause
        and draft.act.index < act.agent.first
    )


def _of_its_members(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """总裁办公会决定经营事项，成员为：总裁、H: what the body decides, its members decide."""
    if draft.authority != "decision_participation" or draft.act.frame != "F7" or act.agent is None:
        return False
    body = sentence.text.endswith(("会", "会议", "班子"), 0, sentence.tokens[act.agent.last].end)
    mine = {sentence.clause[i] for i in draft.theme.tokens}
    return body and act.clause < draft.act.clause and mine == {act.clause}


_GOODS = Pattern(
    r"其[他余它][^,。]{0,6}(?:产品|物料|批次|产线|分厂|工厂|车间|基地|单位|公司|项目|工序|时段|品种)|自己管自己|各管各",
    "他余它己管",
)


def _parts_of_others(sentence: Sentence, draft: Draft) -> None:
    """其他产品由各制造部自行处置: the officer has but a part."""
    if draft.act.clause >= sentence.clause[-1]:
        return
    for clause in range(draft.act.clause + 1, draft.act.clause + 3):
        inside = [i for i, c in enumerate(sentence.clause) if c == clause]
        if not inside:
            return
        classes = {sentence.tokens[i].cls for i in inside}
        words = sentence.words(inside[0], inside[-1] + 1)
        others = classes & {"above", "beside", "below"} and "cannot" not in classes
        if "officer" not in classes and ((others and _GOODS.search(words)) or of_a_part(words)):
            draft.limit(Modifier("limit", "parts_of_others", "scope", "limited", inside[0], inside[-1] + 1))


def _ministerial(sentence: Sentence, act: Act) -> bool:
    """财务部凭签字付款, 人力资源部按签批结果兑现: done by what was decided."""
    token = sentence.tokens[act.index]
    if (
        sentence.text[token.start : token.end] in _PAYS
        and act.agent is not None
        and act.agent.has("beside", "below")
    ):
        return True
    first = sentence.clause.index(act.clause) if act.clause in sentence.clause else act.index
    if act.power not in _CONSENT and _ACCORDINGLY.search(sentence.words(first, act.index)):
        return True
    return any(
        t.cls in ("per", "comply", "only") and c == act.clause
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
    )


def _same_signature(scan: Scan, act: Act) -> bool:
    """…须 H 签字，缺一人签字的无效: the signature that is wanting is the officer's."""
    return any(
        a.index < act.index
        and (a.power == act.power or {a.power, act.power} <= {"approve", "release", "countersign"})
        and a.agent is not None
        and a.agent.has("officer", "self")
        for a in scan.acts
    )


_PAYS = frozenset(("支付", "拨付", "划拨", "付款", "兑现", "发放"))
_PASSED = ("通过", "合格", "同意", "批准", "无误", "一致")
_FOUND = ("确认", "认定", "核实", "查证", "判定", "证实", "鉴定", "评定")


def _seen_first(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """经专家论证后由 H 决定: nobody who could refuse is named, and H acts after it."""
    return (
        act.power == "review"
        and act.agent is None
        and act.last < draft.act.index
        and draft.act.power in ("approve", "decide")
        and draft.act.frame in ("F3", "F5", "F6")
        and not sentence.text.startswith(_PASSED, sentence.tokens[act.last].end)
    )


_PASSES = Pattern(
    r"[,;](?:经?(?:其|该|上述)?[^,。;]{0,6}?(?:复审|评审|审查|审议|审核|论证|会审|复核|认可)?)(?:通过|合格|同意|认可|无异议)(?:后|之后|的|方|才|始)",
    ",; 异意格认过 之后始才方的",
)


def _passes_later(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """H 批准后提交 X 复审，复审通过后方可执行: what is seen by others has to pass."""
    return (
        act.power in ("review", "propose")
        and act.frame == "F5"
        and draft.act.index < act.index
        and _PASSES.match(sentence.text, sentence.tokens[act.last].end) is not None
    )


def _finding(sentence: Sentence, scan: Scan, act: Act) -> bool:
    """经分析确认存在缺陷的: a fact that is found, not a consent that is given."""
    if act.agent is not None:
        return False
    token = sentence.tokens[act.index]
    following = scan.nodes[act.node + 1].kind if act.node + 1 < len(scan.nodes) else ""
    return sentence.text[token.start : token.end] in _FOUND and following in (
        "np",
        "occasion",
        "who",
        "at",
        "be",
        "of",
        "belong",
    )


def _former(sentence: Sentence, act: Act) -> bool:
    return "former" in sentence.classes and any(
        t.cls == "former" and c == act.clause for t, c in zip(sentence.tokens, sentence.clause, strict=True)
    )


def _waits(sentence: Sentence, scan: Scan, act: Act) -> bool:
    """Whether the act is something that another waits for: 报 X 批准, 经 X 同意, X 批准后, X 同意时."""
    if act.required:
        return True
    k = act.node + 1
    while k < len(scan.nodes) and scan.clause[k] == act.clause:
        kind = scan.nodes[k].kind
        if kind in ("after", "when", "then"):
            return True
        if kind == "by":
            first = sentence.tokens[scan.nodes[k].first]
            return sentence.text[first.start : first.end] in ("后由", "后再由")
        if kind not in ("right", "conj", "act", "strong", "of", "np", "effect"):
            break
        k += 1
    return False


def _marked(scan: Scan, act: Act) -> bool:
    """须批准后, 未经批准: an approval by nobody in particular."""
    k = act.node - 1
    while k >= 0 and scan.clause[k] == act.clause:
        if scan.nodes[k].kind in ("via", "report", "without", "obtain", "conditional_on"):
            return True
        if scan.nodes[k].kind not in ("strong", "before", "act", "conj", "of", "must"):
            return False
        k -= 1
    return False


def _parted(act: Act, draft: Draft, drafts: list[Draft]) -> bool:
    """审批部门的计划，公司的计划由总裁审批: each says over what, so each has his part."""
    mine = set(draft.theme.tokens)
    theirs = {i for d in drafts if d.act is act for i in d.theme.tokens}
    return bool(mine) and bool(theirs) and not mine & theirs


def together(sentence: Sentence, act: Act) -> bool:
    """由 X 共同签署: what X does, he does beside the officer."""
    first, end = bisect_left(sentence.clause, act.clause), bisect_right(sentence.clause, act.clause + 1)
    if first < end and _BOTH.search(sentence.words(first, end)):
        return True
    return "joint" in sentence.classes and any(
        t.cls == "joint" and c == act.clause for t, c in zip(sentence.tokens, sentence.clause, strict=True)
    )


def _either_of_them(sentence: Sentence, act: Act) -> bool:
    """缺任何一方签字均不得出库: whoever of those that were named is wanting."""
    who = act.agent
    if act.frame != "F4" or who is None or not who.has("anyone"):
        return False
    return any(p in sentence.words(who.first, who.last + 1) for p in _PARTIES)


_PARTIES = ("一方", "一人", "一个人", "哪一方", "哪方", "双方", "其中")


_BOTH = Pattern(
    r"两签|双签|齐签|两人均签|两个签字|双方签字|签字齐全|缺一不可|缺一无效|[二两]者?缺一|少一(?:个|人|方)(?:都|也)?不|缺一不行|(?:同时|一并)签|任何一方[未不]签",
    "两个何双均少签缺齐",
)


def _same_thing(sentence: Sentence, act: Act, draft: Draft, drafts: list[Draft]) -> bool:
    """An act over another matter than the draft's bears on nothing."""
    own = [d for d in drafts if d.act is act]
    if not own or over_all(sentence, act, draft):
        return True
    if (draft.act.power == "formulate" or act.frame == "F5") and any(
        set(d.theme.tokens) & set(draft.theme.tokens) for d in own
    ):
        return True
    return any(d.authority == draft.authority for d in own) or not any(d.theme.said for d in own)


def _before(scan: Scan, act: Act, draft: Draft) -> bool:
    return any(
        scan.nodes[k].kind == "after" or scan.nodes[k].kind == "arrow"
        for k in range(act.node, draft.act.node)
    )


def _rest(sentence: Sentence, clause: int) -> bool:
    if "exceed" not in sentence.classes and "rest" not in sentence.classes:
        return False
    near = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if clause - 1 <= c <= clause]
    return any(t.cls in ("exceed", "rest") for t in near)


def _lower(sentence: Sentence, act: Act, draft: Draft, effect: Effect, kind: str) -> None:
    named = [act.index, *(m[0] for m in act.agent.members if m[0] >= 0)] if act.agent else [act.index]
    by = next((m[2] for m in act.agent.members), None) if act.agent else None
    amount = (
        next((m.amount for m in sentence.modifiers if m.kind == "amount" and m.amount is not None), None)
        if kind == "amount"
        else None
    )
    draft.limit(
        Modifier("limit", f"{act.frame}_{act.power}", kind, effect, min(named), max(named) + 1, by, amount)
    )


def _partners(sentence: Sentence, scan: Scan, draft: Draft) -> None:
    who = draft.act.agent
    others = [m for m in who.members if m[1] not in ("officer", "self", "person")] if who else []
    others += [m for p in draft.act.partners for m in p.members]
    clause = draft.act.clause
    together_ = "joint" in sentence.classes and any(
        t.cls == "joint" for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause
    )
    if not others and together_ and who is not None and who.has("officer", "self"):
        last_ = max(m[0] for m in who.members)
        others = [
            (i, t.cls, t.meaning)
            for i, t in enumerate(sentence.tokens)
            if sentence.clause[i] == clause
            and i > max(0, last_)
            and t.cls in ("above", "beside", "below")
            and sentence.free(i)
            and sentence.tokens[i - 1].cls in ("to", "conj", "joint")
        ]
    if not others or (draft.authority == "decision_participation" and not together_):
        return
    if draft.authority == "decision_participation" and with_members(sentence, clause):
        return
    words = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
    kinds = {t.cls for t in words}
    each = (
        "each" in kinds
        and not kinds & {"after", "then", "effect"}
        and not ("must" in kinds and "may" not in kinds)
    )
    if (
        each
        or any((t.cls == "may" and sentence.text[t.start] in "均都皆各") for t in words)
        or _either(sentence, who)
    ):
        return
    first, last = (who.first, who.last) if who and who.first >= 0 else (draft.act.index, draft.act.index)
    if draft.act.partners:
        first, last = max(0, draft.act.partners[0].first - 1), draft.act.partners[0].last
    draft.limit(Modifier("limit", "coordinated_subject", "partner", "joint", first, last + 1, others[0][2]))


def _either(sentence: Sentence, who: Who | None) -> bool:
    if who is None:
        return False
    return any(
        sentence.text[t.start : t.end] in ("或", "或者", "or")
        for t in sentence.tokens[who.first : who.last + 1]
        if t.cls == "conj"
    )
