"""From bound acts to statements: meet of all that lowers, then the residue rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, meet
from checker.statements.objects import Matter
from checker.statements.predicates import POWERS, Predicate
from checker.statements.sentence import Modifier, Sentence
from checker.statements.subjects import Subject
from checker.statements.vocabulary import Row

BENIGN = frozenset(
    (
        "content",
        "whole",
        "stages",
        "of",
        "prep",
        "conj",
        "comma",
        "colon",
        "matter",
        "bare",
        "officer",
        "self",
        "strong",
        "be",
        "have",
        "duty",
        "may",
        "right",
        "must",
        "these",
        "belong",
        "now",
        "within_budget",
        "afterwards",
        "file",
        "law",
        "start",
        "date",
        "office_term",
        "number",
        "company",
        "then",
        "after",
        "effect",
        "comply",
        "each",
        "noneed",
        "immune",
        "others_decision",
        "per",
        "appoint",
        "grant_act",
        "item",
        "symbol",
        "own_staff",
        "per_item",
        "arrow",
        "exempt",
        "person",
        "general",
        "when",
        "whether",
        "outside",
        "nomore",
        "above_these",
        "weight",
    )
)


WEAKENING = frozenset("但除仅只须需经报未非不无暂限若如待至由或批准核审同授委许先另再方才缓免止")
OCCASIONS = frozenset(
    (
        "发现",
        "如",
        "若",
        "当",
        "一旦",
        "遇",
        "遇到",
        "如遇",
        "遇有",
        "如发现",
        "凡",
        "凡是",
        "凡涉及",
        "凡属",
        "出现",
        "存在",
        "因",
        "为",
        "为了",
        "当发现",
        "凡有",
        "凡发现",
        "若发现",
        "一经发现",
        "认为",
        "发生",
        "凡发生",
        "根据",
        "依据",
        "按照",
        "鉴于",
        "when",
        "whenever",
        "if",
        "where",
        "in case of",
        "in the event of",
    )
)
OTHERS = frozenset(("below", "beside", "anyone", "grantor", "above"))
_BLOCKING = frozenset(("cannot", "without", "via", "report", "but", "unknown"))
MINOR = frozenset(("below", "beside"))
OWNERS = frozenset(("officer", "self", "above"))
DECISIVE = frozenset(
    (
        "veto",
        "approve",
        "decide",
        "manage",
        "formulate",
        "review",
        "countersign",
        "assess",
        "reward",
        "release",
        "revoke_act",
        "override",
    )
)


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    act: Predicate
    subject: Subject
    matter: Matter
    authority: str
    row: Row
    effect: Effect
    limits: list[Modifier] = field(default_factory=list)
    outer: list[tuple[Modifier, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    residue: list[int] = field(default_factory=list)
    unsure: bool = False
    source: str = "ladder"
    frame: str | None = None

    def lower(self, effect: Effect, note: str) -> None:
        if meet(self.effect, effect) != self.effect:
            self.effect = meet(self.effect, effect)
        self.notes.append(note)

    def limit(self, modifier: Modifier) -> None:
        self.limits.append(modifier)
        self.effect = meet(self.effect, modifier.effect)


def start_effect(act: Predicate, authority: str, row: Row, lexicon: Lexicon) -> tuple[Effect, str | None]:
    """The act's own strength, lowered by the act that governs it."""
    powers = lexicon.vocabulary.powers
    effect: Effect = row.effect if row.effect is not None else powers[act.power].effect
    if act.governor and not (authority == "decision_participation" and act.governor == "participate"):
        return meet(effect, powers[act.governor].effect), act.governor
    return effect, None


def weigh_limits(sentence: Sentence, drafts: list[Draft]) -> None:
    """Applies each limit to the acts it is in force over: its own clause's, else what it leads or trails."""
    with_acts = {d.act.clause for d in drafts}
    for modifier in sentence.modifiers:
        if modifier.role != "limit":
            continue
        if sentence.tokens[modifier.start].cls in ("without", "cannot"):
            _spend_refusal(sentence, modifier.end)
        clause = sentence.clause[modifier.start]
        if modifier.kind in ("scope", "vagueness", "time", "others_decision") and others_clause(
            sentence, clause
        ):
            continue
        if clause in with_acts:
            own = [d for d in drafts if d.act.clause == clause]
            same = {d.authority for d in own}
            targets = own + [d for d in drafts if d.act.clause < clause and d.authority in same]
        else:
            earlier = [d for d in drafts if d.act.clause < clause]
            targets = earlier or [d for d in drafts if d.act.clause > clause]
        if modifier.kind in ("prior_approval", "appeal") and beyond_a_sum(sentence, modifier.start):
            modifier.kind, modifier.effect = "amount", "limited"
        for draft in targets:
            if not _harmless_here(sentence, modifier, draft):
                draft.limit(modifier)


def others_clause(sentence: Sentence, clause: int) -> bool:
    """人力资源部只负责…: a bound on what a department does bounds nobody else."""
    inside = [
        t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause and t.cls != "comma"
    ]
    return bool(inside) and inside[0].cls in MINOR and not any(t.cls in OWNERS - {"self"} for t in inside)


def beyond_a_sum(sentence: Sentence, index: int) -> bool:
    """超过 5 万元的, 报 X 批准: the approval concerns the rest, so the power is capped, not conditional."""
    clause = sentence.clause[index]
    near = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if clause - 1 <= c <= clause]
    return any(t.cls == "exceed" for t in near)


def _spend_refusal(sentence: Sentence, start: int) -> None:
    """未经 X 批准, … 不得 V: the refusal belongs to the limit and does not deny V."""
    for i in range(start, len(sentence.tokens)):
        if sentence.tokens[i].cls in ("cannot", "noeffect") and sentence.free(i):
            sentence.role[i] = "limit"
            return


def _harmless_here(sentence: Sentence, modifier: Modifier, draft: Draft) -> bool:
    """A joint mark under 任一/均, a partner who is the officer himself, a vague word about something else."""
    if modifier.kind == "partner" and modifier.by is None:
        return any(sentence.tokens[i].cls == "each" for i in range(len(sentence.tokens)))
    return False


def residue_of(sentence: Sentence, accounted: set[int]) -> list[int]:
    """Tokens of the sentence that neither a role, nor a frame, nor a harmless class accounts for."""
    left = [
        i
        for i, t in enumerate(sentence.tokens)
        if sentence.free(i) and i not in accounted and t.cls not in BENIGN and not _led_on(sentence, i)
    ]
    open_clauses = {c for c in {sentence.clause[i] for i in left} if _is_open(sentence, c, accounted)}
    for i in [i for i in left if sentence.clause[i] in open_clauses and sentence.tokens[i].cls == "unknown"]:
        if not WEAKENING & set(sentence.text[sentence.tokens[i].start : sentence.tokens[i].end]):
            sentence.role[i] = "occasion"
            left.remove(i)
    return left


def _is_open(sentence: Sentence, clause: int, accounted: set[int]) -> bool:
    """发现…时, 为…, 车间应…: an occasion, a purpose or somebody else's task may name anything that weakens nothing."""
    inside = [i for i, c in enumerate(sentence.clause) if c == clause and sentence.tokens[i].cls != "comma"]
    if not inside:
        return False
    classes = {sentence.tokens[i].cls for i in inside if sentence.free(i)}
    if classes & {
        "above",
        "cannot",
        "without",
        "via",
        "report",
        "only",
        "except",
        "but",
        "obtain",
        "consult",
        "officer",
        "nomore",
    }:
        return False
    first = sentence.tokens[inside[0]]
    word = sentence.text[first.start : first.end]
    minor = first.cls in MINOR and inside[0] in accounted
    acts = classes & DECISIVE
    return (minor or word in OCCASIONS) and not (acts and not minor)


def _led_on(sentence: Sentence, index: int) -> bool:
    """但 before a limit that was read says nothing more than the limit."""
    if sentence.tokens[index].cls != "but":
        return False
    clause = sentence.clause[index]
    return any(sentence.clause[m.start] == clause and m.start > index for m in sentence.modifiers)


def accounted_for(sentence: Sentence, drafts: list[Draft], acts: list[Predicate]) -> set[int]:
    """Tokens that frames used: holders, agent marks, acts, objects, partners' own weak clauses."""
    out: set[int] = set()
    for draft in drafts:
        out.update(draft.subject.tokens)
        out.update(draft.matter.tokens)
        if draft.subject.frame == "F4":
            out.update(_places(sentence, ("cannot", "noeffect", "anyone"), after=draft.act.index))
    if any(d.frame in ("F13", "F14") for d in drafts):
        out.update(_places(sentence, ("revoke_act", "above_these", "above", "beside", "below", "by")))
    for act in acts:
        out.add(act.index)
        if act.governor_index is not None:
            out.add(act.governor_index)
    out.update(i for i, t in enumerate(sentence.tokens) if t.cls in POWERS or t.cls == "right")
    own_acts = {d.act.index for d in drafts}
    for i, token in enumerate(sentence.tokens):
        if (token.cls in ("by", "via", "report", "without") and _marks_agent(sentence, i, out)) or (
            token.cls in OTHERS and _is_object(sentence, i, out)
        ):
            out.add(i)
    _account_minor_clauses(sentence, out, own_acts)
    _account_chain(sentence, out)
    return out


def _places(sentence: Sentence, classes: tuple[str, ...], after: int = -1) -> set[int]:
    return {i for i, t in enumerate(sentence.tokens) if t.cls in classes and i > after}


def _marks_agent(sentence: Sentence, index: int, out: set[int]) -> bool:
    near = range(index + 1, min(index + 4, len(sentence.tokens)))
    if (
        sentence.tokens[index].cls == "by"
        and index + 1 < len(sentence.tokens)
        and sentence.tokens[index + 1].cls in ("officer", "self")
    ):
        return True
    return any(j in out and sentence.tokens[j].cls not in POWERS for j in near)


def _is_object(sentence: Sentence, index: int, out: set[int]) -> bool:
    """各部门 in 对各部门…, 各车间的…, 协助总经理…: somebody whom the act concerns, not who bounds it."""
    token = sentence.tokens[index]
    before = sentence.tokens[index - 1].cls if index else ""
    following = sentence.tokens[index + 1].cls if index + 1 < len(sentence.tokens) else ""
    if before in ("assist", "participate", "attend") or following == "grant_act":
        return True
    if before == "conj" and index - 2 in out and sentence.tokens[index - 2].cls in OTHERS:
        return True
    if token.cls == "above":
        return False
    if before in ("prep", "of", "appoint", "be") or following == "of":
        return True
    if token.cls != "below":
        return False
    whole = sentence.text[token.start] in "各全所相有"
    return following in ("matter", "own_staff") or (whole and not _decides(sentence, index))


def _decides(sentence: Sentence, index: int) -> bool:
    clause = sentence.clause[index]
    return any(
        sentence.tokens[i].cls in DECISIVE and sentence.free(i)
        for i in range(index + 1, len(sentence.tokens))
        if sentence.clause[i] == clause
    ) and not any(
        t.cls in ("officer", "self") and c == clause
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
    )


def _account_minor_clauses(sentence: Sentence, out: set[int], own_acts: set[int]) -> None:
    """财务部负责核算, 车间应保护现场: a department's own task beside the power takes nothing from it."""
    for clause in set(sentence.clause):
        inside = [i for i, c in enumerate(sentence.clause) if c == clause and sentence.free(i)]
        classes = {sentence.tokens[i].cls for i in inside if not _by_officer(sentence, i)}
        if (
            not classes & MINOR
            or classes & (OWNERS - {"self"} | DECISIVE | _BLOCKING)
            or own_acts & set(inside)
        ):
            continue
        first = next(i for i in inside if sentence.tokens[i].cls in MINOR)
        before = sentence.tokens[first - 1].cls if first else "comma"
        if before in ("comma", "conj", "arrow", "prep", "by", "content"):
            out.update(i for i in inside if sentence.tokens[i].cls in (*MINOR, "by"))


def _by_officer(sentence: Sentence, index: int) -> bool:
    """其签字 in 仓库凭其签字…: the act is the officer's own, told again."""
    return (
        sentence.tokens[index].cls in DECISIVE
        and index > 0
        and sentence.tokens[index - 1].cls in ("self", "officer")
    )


def _account_chain(sentence: Sentence, out: set[int]) -> None:
    """Steps of a chain before the officer's, and steps after it that only carry out."""
    if not any(t.cls == "arrow" for t in sentence.tokens):
        return
    mine = _officer_clauses(sentence)
    for clause in set(sentence.clause) - set(mine):
        inside = [i for i, c in enumerate(sentence.clause) if c == clause]
        classes = {sentence.tokens[i].cls for i in inside}
        if mine and (clause < min(mine) or not classes & (DECISIVE | {"above"})):
            out.update(
                i for i in inside if sentence.tokens[i].cls in (*MINOR, "report", "unknown", "count", "by")
            )


def _officer_clauses(sentence: Sentence) -> list[int]:
    return [sentence.clause[i] for i, t in enumerate(sentence.tokens) if t.cls == "officer"]
