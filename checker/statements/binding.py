"""Acts with their themes become drafts: which authority, with what effect to begin with."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.context import Context
from checker.statements.draft import Draft
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, meet
from checker.statements.nodes import Who
from checker.statements.once_vetoed import keeps_undone
from checker.statements.pronouns import resolve_self
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme
from checker.statements.vetoed_through import vetoed_through
from checker.statements.vocabulary import Row

HEEDED = ("的", "的话", "一句话", "一个人", "一人", "一言", "一声")
"""What is decided by whoever is listened to: 听首席质量官的, 只听首席质量官一句话."""
_LAST = (
    "最终",
    "最后",
    "拍板",
    "说了算",
    "一言九鼎",
    "final",
    "last",
    "独立决定",
    "有权决定",
    "决定权",
    "ultimate",
    "定夺",
    "裁",
    "决断",
    "作主",
    "做主",
    "定音",
    "一言而决",
)


def drafts_of(
    sentence: Sentence,
    act: Act,
    theme: Theme,
    holders: list[tuple[str, tuple[int, ...]]],
    frame: str,
    lexicon: Lexicon,
) -> Iterator[Draft]:
    """One draft for each holder and each authority that the act over its theme is."""
    undone = (
        act.negated and act.power != "veto" and keeps_undone(sentence.text, sentence.tokens[act.index].start)
    )
    for authority, row in readings(sentence, act, theme, lexicon):
        if undone and authority == "veto":
            continue
        effect, note = start(act, authority, row, lexicon)
        for holder, tokens in holders:
            made = Draft(act, holder, tokens, theme, authority, row, effect, frame)
            if note:
                made.notes.append(note)
            if "own_staff" in theme.ids:
                made.lower("limited", "own staff only")
            yield made


def readings(sentence: Sentence, act: Act, theme: Theme, lexicon: Lexicon) -> list[tuple[str, Row]]:
    """The authorities, each once; none where the theme is another field's."""
    ids = [m for m in theme.ids if m not in ("foreign", "own_staff")] or (
        [] if "foreign" in theme.ids else ["quality"] if "own_staff" in theme.ids else ["unsaid"]
    )
    if "foreign" in theme.ids and not any(
        m.startswith("quality") or m in ("product", "business_decision") for m in ids
    ):
        return []
    if act.power in ("implement", "assist", "supervise") and "quality_strategy" in ids:
        ids = [m for m in ids if m != "quality_plan"]
    if any(m in _ACTED for m in ids) and act.power != "veto":
        ids = [m for m in ids if m not in ("quality", "quality_safety")]
    if act.frame == "F16" and ids == ["veto"]:
        ids = ["unsaid"]  # 首席质量官的否决不得被推翻
    if act.power == "veto":
        if "supplier" in ids and vetoed_through(
            sentence.text, sentence.tokens[0].start, sentence.tokens[act.index].start
        ):
            ids = ["quality_safety", *ids]
        ids = sorted(ids, key=lambda m: m not in ("quality_safety", "quality"))
        if _rules_on(sentence, act) and any(m in _RULED for m in ids):
            ids = [m for m in ids if m in _RULED]
    if act.final and act.power == "decide" and "quality" in ids:
        ids = [*ids, "quality_safety"]
    out: list[tuple[str, Row]] = []
    seen: set[tuple[str, str]] = set()
    power = act.power
    if power == "veto" and _rules_on(sentence, act) and any(m in _RULED for m in ids):
        power = "decide"
    if act.governor is not None and act.governor.power == "participate" and power == "decide":
        power = "participate"
    own = _own_power(sentence, act, lexicon)
    for matter in ids:
        found = (lexicon.authority(own, matter) if own else None) or lexicon.authority(power, matter)
        if found is None and not theme.said:
            found = lexicon.authority(power, "unsaid")
        if found is None and matter == "quality_safety" and ids == [matter] and _nothing_without(act):
            found = lexicon.authority("decide", matter)
        if found is None:
            continue
        authority, row = found
        if own and authority == act.power:
            continue
        if (
            authority == "veto"
            and act.power == "decide"
            and (not _last_word(sentence, act) or _of_findings(sentence, act) or _on_appeal(sentence))
        ):
            continue
        if act.power == "veto" and authority == "product_release" and len(ids) > 1:
            continue
        if (authority, row.power) not in seen:
            seen.add((authority, row.power))
            out.append(found)
    return out


def _own_power(sentence: Sentence, act: Act, lexicon: Lexicon) -> str | None:
    """裁决 is said as 否决 is, and is another power."""
    meaning = sentence.tokens[act.index].meaning
    named = lexicon.vocabulary.powers.get(meaning)
    return meaning if named is not None and named.like == act.power else None


_ACTED = frozenset(("assessment", "reward", "stop", "release"))
_RULED = frozenset(
    (
        "assessment",
        "reward",
        "quality_plan",
        "quality_strategy",
        "quality_budget",
        "release",
        "stop",
        "product",
    )
)


def _rules_on(sentence: Sentence, act: Act) -> bool:
    """裁定奖金的分配, 质量奖惩由 H 最后拍板 decides; it vetoes nothing."""
    token = sentence.tokens[act.index]
    word = sentence.text[token.start : token.end]
    return any(part in word for part in ("裁", "定夺", "拍板", "最后决定", "ruling"))


def start(act: Act, authority: str, row: Row, lexicon: Lexicon) -> tuple[Effect, str | None]:
    """The act's own strength, lowered by the acts that govern it."""
    powers = lexicon.vocabulary.powers
    effect: Effect = row.effect if row.effect is not None else powers[act.power].effect
    governor = act.governor
    note = None
    if act.forced:
        effect, note = meet(effect, "execute_only"), "may not refuse"
    while governor is not None:
        if not (authority == "decision_participation" and governor.power == "participate"):
            effect = meet(effect, powers[governor.power].effect)
            note = note or f"governed by {governor.power}"
        governor = governor.governor
    return effect, note


def _nothing_without(act: Act) -> bool:
    """未经 H 同意，涉及质量安全的事项不得实施: as good as a veto."""
    return act.power == "approve" and act.frame == "F4"


_FINDINGS = Pattern(
    r"(?:检测|检验|试验|检查|计量|测量|化验|抽检|复检|鉴定|统计|评分|测试|分析)(?:的)?(?:结果|结论|数据|报告)",
    "告数果论 化抽析查检测统计评试鉴验",
)


def _of_findings(sentence: Sentence, act: Act) -> bool:
    """质量检测结果以 H 的意见为准: who says what was found stops nothing."""
    return (
        act.frame in ("F7", "F15")
        and _FINDINGS.search(sentence.text, sentence.tokens[0].start, sentence.tokens[act.index].start)
        is not None
    )


_APPEALED = Pattern(
    r"复核|复议|复审|复查|申诉|申辩|申述|(?:得分|评分|打分|扣分|名次|考核|奖[惩罚])[^。;]{0,12}(?:异议|不服|争议)",
    "复申异不争",
)
_OF_SAFETY = Pattern(
    r"安全|否决|停[产线工售用机]|停止|放行|出厂|发货|不合格|隐患|缺陷|产品|批次|召回|争议|safety",
    "安否停放出发不隐缺产批召争s",
)


def _on_appeal(sentence: Sentence) -> bool:
    """三日内书面提出，由其复核，复核为终局: the last word on a complaint about marks keeps nothing from being done."""
    span = sentence.tokens[0].start, sentence.tokens[-1].end
    appealed = _APPEALED.search(sentence.text, *span)
    return appealed is not None and _OF_SAFETY.search(sentence.text, *span) is None


def _last_word(sentence: Sentence, act: Act) -> bool:
    """Deciding on quality safety is a veto where it is the last word: 最终决定, 拍板, 说了算."""
    if act.final:
        return True
    if act.required:
        return False
    if sentence.words(act.index, act.index + 1) in HEEDED:
        return True
    first = max(0, act.index - 2)
    words = sentence.text[sentence.tokens[first].start : sentence.tokens[act.index].end]
    if act.right:
        words += "决定权"
    return any(w in words for w in _LAST)


def holders_of(
    sentence: Sentence, act: Act, context: Context, lexicon: Lexicon, carried: Who | None = None
) -> tuple[list[tuple[str, tuple[int, ...]]], str]:
    """Holder ids with the tokens that name them, and the frame; the context's holder where nobody is named."""
    officer = lexicon.officer
    if act.agent is None or (
        context.holder is not None and (_objects(act, context) or _of_their_making(sentence, act))
    ):
        if context.holder is None:
            return [], act.frame
        return [(context.holder, ())], "F9" if context.power or context.ceiling != "grant" else "F10"
    out: list[tuple[str, tuple[int, ...]]] = []
    for index, cls, meaning in act.agent.members:
        tokens = () if act.carried or index < 0 else (index,)
        holder = officer if cls == "officer" else meaning
        if cls == "self":
            here = 0 <= index < len(sentence.tokens) and sentence.tokens[index].cls == "self"
            holder = resolve_self(sentence, index if here else 0, context.holder, officer, carried) or ""
        if holder and all(h != holder for h, _ in out):
            out.append((holder, tokens))
    return out, act.frame


def _of_their_making(sentence: Sentence, act: Act) -> bool:
    """董事会所定质量方针的宣贯, under somebody's heading: the organ made what he carries out."""
    who = act.agent
    if act.power not in ("implement", "assist", "supervise") or who is None or who.first != 0 or act.carried:
        return False
    following = sentence.tokens[who.last + 1 : who.last + 2]
    return act.frame == "F2" and [t.cls for t in following] == ["others_decision"]


def _objects(act: Act, context: Context) -> bool:
    """各部门质量考核权, under somebody's heading: those who stand before a right are under it."""
    if (
        not (act.right or (context.listing and context.power))
        or act.modal
        or act.frame != "F2"
        or act.agent is None
    ):
        return False
    return all(cls in ("below", "anyone") for _, cls, _ in act.agent.members)
