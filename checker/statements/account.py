"""The residue rule: which tokens of a sentence neither a frame, nor a modifier, nor a harmless clause accounts for."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.cut_words import is_cut
from checker.statements.draft import Draft
from checker.statements.has_a_say import has_a_say
from checker.statements.listed_things import listed_things
from checker.statements.nodes import HOLDERS, POWERS, Node
from checker.statements.sentence import Sentence

WEAKENING = frozenset("但除仅只须需经报未非不无暂限若如待至由或批准核审同授委许先另再方才缓免止")
UNDOING = frozenset("暂废撤冻删虚伪假替缓搁零空改失消归移让冒梦笑戏摆")
"""Characters in an everyday word that may take a power back."""
BENIGN = frozenset(
    (
        "content",
        "whole",
        "stages",
        "of",
        "about",
        "to",
        "take",
        "at",
        "occasion",
        "include",
        "conj",
        "also",
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
        "count",
        "grade",
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
        "done",
        "outside",
        "nomore",
        "yield_act",
        "above_these",
        "weight",
        "paper",
        "outcome",
        "light",
        "purpose",
        "inside",
        "foreign",
        "rest",
        "noeffect",
        "end",
        "joint",
        "but",
        "former",
        "reason",
        "preserve",
    )
)
_BEARING = frozenset(
    (
        "without",
        "via",
        "report",
        "obtain",
        "conditional_on",
        "only",
        "except",
        "appeal",
        "under",
        "cap",
        "exceed",
        "temporary",
        "vague",
        "narrow",
        "consult",
        "intention",
        "meta",
    )
)
_SETTLED = BENIGN | POWERS
_OPENERS = frozenset(("occasion", "about", "at", "purpose", "per", "immune", "start", "end", "include"))


def residue_of(sentence: Sentence, scan: Scan, drafts: list[Draft], officer: str) -> list[int]:
    """Indexes of tokens that are left over, in order."""
    accounted = _accounted(sentence, scan)
    accounted.update(_faults(sentence, scan))
    accounted.update(_intended(sentence, drafts, officer))
    accounted.update(listed_things(sentence))
    if "appeal" in sentence.classes:
        settled = {
            a.clause
            for a in scan.acts
            if a.power in ("veto", "decide") and a.agent is not None and a.agent.has("officer", "self")
        }
        accounted.update(
            i
            for i, t in enumerate(sentence.tokens)
            if t.cls == "appeal" and any(_settles(sentence, i, c) for c in settled)
        )
    mine = {d.act.clause for d in drafts if d.holder == officer}
    out: list[int] = []
    liberal: dict[int, bool] = {}
    reports = "report" in sentence.classes  # a liberal clause takes its reports out of play
    for i, (token, clause) in enumerate(zip(sentence.tokens, sentence.clause, strict=True)):
        if reports and clause not in liberal:
            liberal[clause] = clause not in mine and _liberal(sentence, scan, clause)
        if token.cls == "person" and has_a_say(sentence, i):
            out.append(i)
            continue
        if i in accounted or not sentence.free(i):
            continue
        if token.cls in _SETTLED and not (token.cls == "general" and _undoes(sentence, i)):
            continue
        if is_cut(sentence, i):
            continue
        if clause not in liberal:
            liberal[clause] = clause not in mine and _liberal(sentence, scan, clause)
        if (liberal[clause] and not _bears(sentence, i)) or _then_done(sentence, scan, i):
            sentence.role[i] = "harmless"
            continue
        out.append(i)
    return out


def _settles(sentence: Sentence, index: int, clause: int) -> bool:
    """分歧再大，吵得再凶，也由 H 裁定: with nobody else between what is fought over and his word."""
    here = sentence.clause[index]
    if here <= clause <= here + 1:
        return True
    return here < clause <= here + 3 and not any(
        t.cls in _TAKEN_TO for t, c in zip(sentence.tokens, sentence.clause, strict=True) if here < c < clause
    )


_TAKEN_TO = frozenset(("above", "beside", "grantor", "company", "report", "propose", "via", "but", "after"))


def _accounted(sentence: Sentence, scan: Scan) -> set[int]:
    out: set[int] = set()
    for k in scan.used:
        node = scan.nodes[k]
        out.update(range(node.first, node.last + 1))
    for act in scan.acts:
        out.update(_around(scan, act))
    for i, token in enumerate(sentence.tokens if "report" in sentence.classes else ()):
        following = sentence.tokens[i + 1].cls if i + 1 < len(sentence.tokens) else "comma"
        if token.cls == "before" and i and sentence.tokens[i - 1].cls == "cannot":
            out.add(i)
        if token.cls == "report" and following in ("comma", "arrow", "content", "matter"):
            out.add(i)
    for k, node in enumerate(scan.nodes):
        if node.kind == "noneed":
            out.update(_needless(scan, k))
    return out


def _needless(scan: Scan, k: int) -> set[int]:
    """无须另行呈报: all that is not needed, to the end of its clause."""
    out: set[int] = set()
    j = k
    while (
        j < len(scan.nodes)
        and scan.clause[j] == scan.clause[k]
        and scan.nodes[j].kind not in ("may", "but", "only", "except")
    ):
        out.update(range(scan.nodes[j].first, scan.nodes[j].last + 1))
        j += 1
    return out


def _around(scan: Scan, act: Act) -> set[int]:
    """The marks, negations and modals that belong to an act's frame."""
    out = {act.index}
    k = act.node - 1
    while k >= 0 and scan.clause[k] == act.clause and scan.nodes[k].kind != "act":
        node = scan.nodes[k]
        if node.kind in (
            "cannot",
            "nomore",
            "noneed",
            "by",
            "via",
            "report",
            "without",
            "obtain",
            "conditional_on",
            "before",
        ):
            out.update(range(node.first, node.last + 1))
        k -= 1
    return out


def _liberal(sentence: Sentence, scan: Scan, clause: int) -> bool:
    """A clause that forbids or tasks others, tells an occasion or a purpose: it may name anything that bounds nothing."""
    nodes = [n for n, c in zip(scan.nodes, scan.clause, strict=True) if c == clause]
    plain = [n for n in nodes if n.kind not in ("also", "conj", "comma", "arrow", "colon", "strong", "now")]
    if not plain:
        return True
    if any(n.kind == "but" for n in plain) and not any(n.kind in ("cannot", "nomore") for n in plain):
        return False
    subject = scan.subjects.get(clause)
    negated = any(n.kind in ("cannot", "nomore") for n in plain)
    if negated and (
        (_wilful(sentence, clause) and (subject is None or _after_his(scan, clause)))
        or (plain[0].kind == "cannot" and _struck_down(scan, clause))
    ):
        return True
    if subject is not None and not subject.has("officer", "self"):
        if negated:
            return True
        if (
            subject.has("below")
            and not subject.has("above")
            and not any(n.who is not None and n.who.has("above") for n in plain if n.kind == "who")
        ):
            for n in plain:
                if n.kind == "report":
                    sentence.role[n.first] = "harmless"
        return not _decides(scan, clause) and not subject.has("above", "grantor")
    if plain[0].kind in _OPENERS or plain[-1].kind in ("when", "of", "after"):
        return not _decides(scan, clause)
    if plain[0].kind in ("file", "afterwards", "comply", "effect", "noeffect"):
        return True
    return _own_task(plain) and not _strange(sentence, clause)


_PASSES_ON = frozenset("呈递送报转提交请上申列试先")
_ONCE = frozenset(("may", "then", "effect"))


def _then_done(sentence: Sentence, scan: Scan, index: int) -> bool:
    """H 点头即可开干, H 签了就能动工: an unknown deed that his word lets others do, unless it passes on what he signed."""
    token = sentence.tokens[index]
    word = sentence.text[token.start : token.end]
    if token.cls != "unknown" or len(word) > 3 or (WEAKENING | UNDOING | _PASSES_ON) & set(word):
        return False
    if index == 0 or (index + 1 < len(sentence.tokens) and sentence.tokens[index + 1].cls != "comma"):
        return False
    before = sentence.tokens[index - 1]
    then = (before.cls in _ONCE or before.cls == "about") and sentence.text.startswith(
        ("即", "就", "便", "方", "才"), before.start
    )
    return then and any(
        a.clause == sentence.clause[index]
        and a.index < index
        and a.power in ("approve", "decide")
        and a.agent is not None
        and a.agent.has("officer", "self")
        for a in scan.acts
    )


def _after_his(scan: Scan, clause: int) -> bool:
    """计划一经 H 批准，不得擅自…, 凡被 H 否决的，不得…: it is others who may not."""
    return any(
        a.clause < clause
        and (a.relative or a.required)
        and not a.negated
        and a.agent is not None
        and a.agent.has("officer", "self")
        for a in scan.acts
    )


def _struck_down(scan: Scan, clause: int) -> bool:
    """凡被 H 否决的，不得改头换面再报: whatever may not be done with it."""
    return any(
        a.clause == clause - 1
        and a.power == "veto"
        and a.relative
        and not a.negated
        and a.agent is not None
        and a.agent.has("officer", "self")
        for a in scan.acts
    )


def _wilful(sentence: Sentence, clause: int) -> bool:
    """不得擅自压缩, 不得随意拆分: what nobody may do of his own will bounds nothing."""
    first = next((i for i, c in enumerate(sentence.clause) if c == clause), 0)
    words = sentence.text[sentence.tokens[first].start :][:14]
    return (
        sentence.tokens[first].cls in ("cannot", "anyone", "each", "below")
        and _OF_HIS_OWN.match(words) is not None
    )


_OF_HIS_OWN = Pattern(
    r"(?:任何(?:人|部门|单位)|各(?:部门|单位|方)|谁)?(?:均|都|也|一律)?(?:不得|不准|不可|严禁|禁止|不许|不能)(?:再)?"
    r"(?:擅自|随意|任意|私自|无故|借故|自行|变相|以任何)",
    "何借意擅故相私自随 准可得禁能许",
)


def _strange(sentence: Sentence, clause: int) -> bool:
    """A clause that is mostly unknown may say anything."""
    inside = [
        t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause and t.cls != "comma"
    ]
    unknown = sum(t.end - t.start for t in inside if t.cls == "unknown")
    return 2 * unknown > sum(t.end - t.start for t in inside)


def _decides(scan: Scan, clause: int) -> bool:
    return any(
        a.clause == clause
        and a.power in ("approve", "decide", "veto", "countersign", "override")
        and not a.relative
        and not a.negated
        and not a.needless
        and not (a.agent is not None and a.agent.has("officer", "self"))
        for a in scan.acts
    )


def _own_task(plain: list[Node]) -> bool:
    """并对结果负责, 定期组织评审: what else the one who acts does."""
    return not any(n.kind in ("cannot", "but") for n in plain) and not any(
        n.kind == "who" and n.who is not None and n.who.has("above", "beside") for n in plain
    )


def _undoes(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return bool(UNDOING & set(sentence.text[token.start : token.end]))


def _bears(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    if token.cls == "meta" and (sentence.reasons(index) or sentence.done_with(index)):
        return False
    if (
        token.cls == "report"
        and _refused(sentence, index)
        and _ON_ONES_OWN.search(_words_of(sentence, index))
    ):
        return False
    if token.cls == "obtain" and _had(sentence, index):
        return False
    if token.cls in _BEARING:
        return not (token.cls in ("exceed", "cap") and _measured(sentence, index))
    if token.cls == "unknown":
        idle = _refused(sentence, index) or _obeyed(sentence, index)
        weak = WEAKENING if idle else WEAKENING | UNDOING
        return bool(weak & set(sentence.text[token.start : token.end]))
    if token.cls == "general":
        return not _refused(sentence, index) and _undoes(sentence, index)
    return False


_GETS = ("接到", "收到", "接获")


def _had(sentence: Sentence, index: int) -> bool:
    """各部门收到否决书后, H 收到投诉后: what has come to hand is news or an order, and nobody's leave."""
    token = sentence.tokens[index]
    if sentence.text[token.start : token.end] not in _GETS:
        return False
    found = _NEWS_HAD.match(sentence.text, token.end)
    if found is None or any(c in found.group() for c in "批准许授同复"):
        return False
    return not any(t.cls in HOLDERS for t in sentence.tokens[index + 1 :] if t.start < found.end())


_NEWS_HAD = Pattern(
    r"[^,。;:]{0,8}?(?:报告|举报|投诉|异常|反馈|报警|汇报|信息|预警|消息|[^批复]单|令|否决书|决定书?|裁定书?|裁决书?|通知书?|结果|到)(?:单|书|表)?(?:之?后|时|的?,)"
    r"|(?:之?后)",
    "后时,",
)


def _measured(sentence: Sentence, index: int) -> bool:
    """发现废品率超过内控限度时: what is found to exceed a standard is an occasion, and no sum."""
    here = sentence.clause[index]
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == here]
    classes = {t.cls for t in inside}
    money = any(t.cls == "matter" and t.meaning == "quality_budget" for t in inside)
    return bool({"occasion", "when"} & classes) and not money and not {"amount", "bare", "per_item"} & classes


_UNDONE = frozenset(
    (
        "right",
        "outcome",
        "above_these",
        "stop",
        "release",
        "veto",
        "approve",
        "decide",
        "self",
        "officer",
        "paper",
    )
)


def _obeyed(sentence: Sentence, index: int) -> bool:
    """施工队须在半小时内撤出作业面: what those below must do, to nothing that the officer has made."""
    here = sentence.clause[index]
    inside = [
        t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == here and t.cls != "comma"
    ]
    return inside[0] == "below" and "must" in inside and not _UNDONE.intersection(inside)


_ON_ONES_OWN = Pattern(r"擅自|私自|自行|随意|私下|偷偷|强行", "自私随偷强")
"""不得擅自转运: where it would be taken is nobody's leave."""


def _words_of(sentence: Sentence, index: int) -> str:
    here = sentence.clause[index]
    first = sentence.clause.index(here)
    last = len(sentence.clause) - sentence.clause[::-1].index(here)
    return sentence.words(first, last)


def _faults(sentence: Sentence, scan: Scan) -> Iterator[int]:
    """考评不合格的扣发绩效: whose marks were bad is whom the reward or penalty is for."""
    if "kpi" not in sentence.classes:
        return
    for i, token in enumerate(sentence.tokens[:-1]):
        following = sentence.tokens[i + 1]
        case = following.cls == "of" or sentence.text.startswith("者", following.start)
        if (
            token.cls == "kpi"
            and case
            and any(
                a.power in ("reward", "assess") and a.clause == sentence.clause[i] and a.index > i
                for a in scan.acts
            )
        ):
            yield i


_OF_ACTS = frozenset(("拟", "拟将", "拟于", "拟在", "打算", "准备", "准备将", "有意"))
"""What others are about to do; 建议公司明确 is about what the paper itself may come to say."""


def _has_a_subject(sentence: Sentence, index: int) -> bool:
    """产线拟…的, but not 拟发现隐患时，H 可停产, which is itself only planned."""
    before = sentence.clause.index(sentence.clause[index])
    those = sentence.tokens[before:index]
    said = {"stages" if t.meaning == "production" else t.cls for t in those}
    return bool(said & {"below", "beside", "stages"}) and not said & {"company", "grantor", "above", "paper"}


def _intended(sentence: Sentence, drafts: list[Draft], officer: str) -> Iterator[int]:
    """产线拟带病运行的，H 有权叫停: what others intend is the case that he acts in."""
    if "intention" not in sentence.classes:
        return
    mine = [d.act for d in drafts if d.holder == officer]
    for i, token in enumerate(sentence.tokens):
        if token.cls != "intention" or any(a.clause <= sentence.clause[i] or a.carried for a in mine):
            continue
        if sentence.text[token.start : token.end] not in _OF_ACTS or not _has_a_subject(sentence, i):
            continue
        last = len(sentence.clause) - 1 - sentence.clause[::-1].index(sentence.clause[i])
        last -= sentence.tokens[last].cls == "comma"
        if i == 0 or sentence.clause[i - 1] != sentence.clause[i]:
            continue  # 拟发现缺陷时，由 H 叫停: all of it is intended
        if last > i and sentence.tokens[last].cls in ("of", "when"):
            yield i


def _refused(sentence: Sentence, index: int) -> bool:
    """任何人不得将其移出: what nobody may do undoes nothing."""
    here = sentence.clause[index]
    return any(t.cls == "cannot" and c == here for t, c in zip(sentence.tokens, sentence.clause, strict=True))


assert HOLDERS
