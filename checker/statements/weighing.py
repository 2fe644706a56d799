"""Limits in force over powers: each lowers the acts of its own clause, else those that it leads or trails."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.at_review import sits_at
from checker.statements.draft import Draft
from checker.statements.other_part import of_another_part
from checker.statements.sentence import Modifier, Sentence

MINOR = frozenset(("below", "beside", "anyone"))
_HOLDERS = frozenset(("officer", "self", "above", "beside", "below", "anyone"))
_MEMBERS = ("其他", "其它", "班子", "委员", "各位", "同等", "高管")
_DECIDES = frozenset(("approve", "decide", "veto", "override", "revoke_act", "countersign"))


def weigh_limits(sentence: Sentence, drafts: list[Draft]) -> None:
    """Applies each limit to the drafts that it is in force over."""
    if not sentence.modifiers:
        return
    with_acts = {d.act.clause for d in drafts}
    for modifier in sentence.modifiers:
        if modifier.role != "limit":
            continue
        clause = sentence.clause[modifier.start]
        if modifier.kind in ("scope", "vagueness", "time", "others_decision") and others_clause(
            sentence, modifier.start
        ):
            continue
        if modifier.kind == "scope" and _purpose(sentence, clause):
            continue
        if clause in with_acts:
            own = [d for d in drafts if d.act.clause == clause]
            same = {d.authority for d in own}
            targets = own + [d for d in drafts if d.act.clause < clause and d.authority in same]
        else:
            earlier = [d for d in drafts if d.act.clause < clause]
            earlier = in_brackets_behind(sentence, clause, earlier)
            targets = earlier or [d for d in drafts if d.act.clause > clause]
        if modifier.kind == "partner" and of_other_things(sentence.text, _start(sentence, clause)):
            continue
        if modifier.kind in ("prior_approval", "appeal", "partner") and beyond_a_sum(
            sentence, modifier.start
        ):
            modifier.kind, modifier.effect = "amount", "limited"
        if modifier.kind == "amount" and clause not in with_acts and _only_told(sentence, clause):
            continue
        if modifier.kind in ("others_decision", "under"):
            targets = targets + [d for d in drafts if d.act.clause > clause and d not in targets]
        for draft in targets:
            if modifier.kind == "prior_approval" and of_another_part(sentence, clause, draft):
                modifier.kind, modifier.effect = "scope", "limited"
            if modifier.kind == "appeal" and any(m.kind == "scope" for m in sentence.modifiers):
                modifier.kind, modifier.effect = "scope", "limited"
            if (
                modifier.kind == "partner"
                and modifier.by is None
                and any(t.cls == "each" for t in sentence.tokens)
                and not any(t.cls == "countersign" for t in sentence.tokens[modifier.start : modifier.end])
            ):
                continue
            if modifier.kind == "partner" and _among_members(sentence, modifier, draft):
                continue
            draft.limit(modifier)


OF_ALL = ("均", "都", "以上", "上述", "各项", "两项", "三项", "一律", "皆", "全部", "前述", "每项", "分别")
"""（均与生产总监双签）: what is said of all that stands before."""
_OTHER_THINGS = Pattern(
    r"[,;。]?(?:但|而|对于?|至于)?(?:其[他它余]|除此之外)的?(?:经营|重大|一般|日常|管理|重要|业务|公司|上述以外)*(?:事项|问题|议题|决策|事务|事情|决定)"
    r"(?:,|由|则|均|一律|仍|按|归|实行)",
    "他它余外",
)


def of_other_things(text: str, start: int) -> bool:
    """其他经营事项由班子集体表决: what is decided together is not what he decides."""
    return _OTHER_THINGS.match(text, start) is not None


def _start(sentence: Sentence, clause: int) -> int:
    """Where the clause begins, or the one before it that only names what it is about."""
    if clause not in sentence.clause:
        return sentence.tokens[0].start
    first = sentence.clause.index(clause)
    if (
        clause
        and clause - 1 in sentence.clause
        and not any(
            t.cls in _HOLDERS
            for t, c in zip(sentence.tokens, sentence.clause, strict=True)
            if c == clause - 1
        )
    ):
        first = sentence.clause.index(clause - 1)
    return sentence.tokens[first].start


def in_brackets_behind(sentence: Sentence, clause: int, drafts: list[Draft]) -> list[Draft]:
    """质量一票否决权、产品放行权（与生产总监双签）: a bracket behind a list of rights is of the last one."""
    if clause not in sentence.clause:
        return drafts
    first = sentence.tokens[sentence.clause.index(clause)]
    if not drafts or "(" not in sentence.text[max(0, first.start - 1) : first.end]:
        return drafts
    inside = [i for i, c in enumerate(sentence.clause) if c == clause]
    if any(word in sentence.words(inside[0], inside[-1] + 1) for word in OF_ALL):
        return drafts
    last = max((d.act for d in drafts), key=lambda a: a.index)
    if not all(d.act.right and d.theme.tokens for d in drafts):
        return drafts
    mine = [d for d in drafts if d.act is last]
    shared = {i for d in mine for i in d.theme.tokens}
    return [d for d in drafts if d.act is last or set(d.theme.tokens) & shared]


def _only_told(sentence: Sentence, clause: int) -> bool:
    """单批损失超过十万元的应同时向总经理报告: what is above the sum is told, not asked for."""
    inside = {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause}
    if "file" not in inside:
        inside |= {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause + 1}
    asks = {
        "report",
        "via",
        "after",
        "then",
        "obtain",
        "without",
        "by",
        "only",
        "cannot",
        "countersign",
        "cap",
    }
    return "exceed" in inside and "file" in inside and not inside & asks


def _purpose(sentence: Sentence, clause: int) -> bool:
    """为适应出口市场的要求: what is aimed at bounds nothing."""
    first = next(
        (
            t
            for t, c in zip(sentence.tokens, sentence.clause, strict=True)
            if c == clause and t.cls not in ("comma", "also")
        ),
        None,
    )
    return first is not None and first.cls in ("purpose", "per", "immune")


def others_clause(sentence: Sentence, start: int) -> bool:
    """人力资源部只负责…: a bound on what a department does bounds nobody else."""
    clause = sentence.clause[start]
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
    before = [t for t, c in zip(sentence.tokens[:start], sentence.clause[:start], strict=True) if c == clause]
    if any(t.cls in ("when", "whether") for t in inside) or any(t.cls == "occasion" for t in before):
        return False
    holder = next((t.cls for t in before if t.cls in _HOLDERS), "")
    if (
        not holder
        and clause
        and sentence.text.startswith(("只管", "只负责", "只需"), sentence.tokens[start].start)
    ):
        # 财务不得再审，只管照单付款
        earlier = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause - 1]
        named = [t.cls for t in earlier if t.cls in _HOLDERS]
        holder = named[0] if len(named) == 1 and named[0] in MINOR else ""
    if holder in ("", "officer", "self") or any(t.cls == "officer" for t in inside):
        return False
    return holder in MINOR or not any(t.cls in _DECIDES for t in inside)


def _among_members(sentence: Sentence, modifier: Modifier, draft: Draft) -> bool:
    """与其他班子成员一道表决; 公司集体决策经营事项时: whoever takes part does so with the others."""
    if draft.authority != "decision_participation":
        return False
    words = sentence.words(modifier.start, modifier.end)
    return any(w in words for w in _MEMBERS) or sits_at(sentence, modifier.end - 1)


def with_members(sentence: Sentence, clause: int) -> bool:
    """由其与其他班子成员一道讨论、一道表决: whoever takes part does so with the others."""
    inside = [i for i, c in enumerate(sentence.clause) if c == clause]
    words = sentence.words(inside[0], inside[-1] + 1)
    return any(w in words for w in ("与其他", "和其他", "同其他")) and any(w in words for w in _MEMBERS)


def beyond_a_sum(sentence: Sentence, index: int) -> bool:
    """超过 5 万元的, 报 X 批准: the approval concerns the rest, so the power is capped, not conditional."""
    if "exceed" not in sentence.classes and "及以上" not in sentence.text:
        return False
    clause = sentence.clause[index]
    near = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if clause - 1 <= c <= clause]
    return any(t.cls == "exceed" or sentence.text.startswith("及以上", t.start) for t in near) and any(
        t.cls in ("amount", "percent", "count", "number", "per_item", "cap")
        or sentence.text[t.start : t.end] in ("超过的", "超出的", "超限", "超额", "超过部分", "超出部分")
        for t in near
    )
