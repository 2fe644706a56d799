"""A later sentence without a power of its own weakens what it speaks of: 上述权限…, or the sentence before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import STRONG, Act
from checker.statements.adopted_budget import total_set
from checker.statements.bears_on_none import bears_on_none
from checker.statements.bygone import bygone, hears_about
from checker.statements.carried_out import carries_out
from checker.statements.challenged import taken_up
from checker.statements.draft import Draft, Piece
from checker.statements.in_common import all_in_common
from checker.statements.labelled_limits import of_money
from checker.statements.model import Effect
from checker.statements.nobody_else import nobody_may, refused_to_others
from checker.statements.of_which import opens_with_which
from checker.statements.other_business import on_other_business, without_other_money
from checker.statements.others_sit import others_sit
from checker.statements.out_of_reach import keeps_from_him
from checker.statements.parts import of_a_part
from checker.statements.received import gets_an_order
from checker.statements.relations import together
from checker.statements.same_approval import named_again, of_his_own
from checker.statements.sentence import Modifier, Sentence
from checker.statements.silence import waited_for_silence
from checker.statements.weighing import beyond_a_sum, of_other_things, others_clause

_OF_ITS_USE = Pattern(
    r"^[^,]{0,12}(?:权限?|职权|权力|权利|授权|决定)的?(?:行使|使用|履行|执行|落实)的?(?:情况|记录|台账),?[^,]{0,8}(?:由|应|须)?[^,]{0,8}"
    r"(?:记录|登记|归档|存档|备案|汇总|统计|报告|通报|公示|上报)[^,]{0,4}$",
    "况录账",
)
_DELETED = Pattern(
    r"(?:删去|删除|废止|取消|作废)[^,。]{0,3}(?:该条|本条|上述|前款|该项|此条)|(?:该条|本条|上述规定|前款|该项|此条)[^,。]{0,6}(?:删去|删除|废止|作废)",
    "删废消",
)
_OPENS_BACK = Pattern(
    r"以上|上述|前述|前款|前句|前项|上列|上[面文]|前[面文]"
    r"|(?:这|此)(?:[几些]|[一二两三四五六七八]项)[^,。]{0,4}(?:权|项|事)|(?:本[条节款章表])?(?:各|[一二两三四五六七八]|每一?)[项条款](?:权限|权力|职权|事项|授权)?,?(?:均|都|皆|一律|概|全部|须|应|由|报)",
    "上列前句款述面文这此各项条每",
)
_BEARING = frozenset(
    (
        "above",
        "cannot",
        "without",
        "via",
        "report",
        "but",
        "only",
        "except",
        "obtain",
        "consult",
        "exceed",
        "appeal",
        "conditional_on",
        "under",
    )
)
_VOID = Pattern(
    r"作废|废止|失效|停止执行|旧制度|旧版|样本|示例|举例|模板|习题|superseded|obsolete",
    "bp举习例失废旧样模止",
)
_WHICH = Pattern(r"第([一二三四五六七八])[项条款]", "第 条款项")
_LAST_OF = Pattern(
    r"(?:前述|上述|前款|以上)?(?:权限中的?)?(?:(?P<last>后一项|后者|最后一项|末项)|前一项|前者|首项)(?:的)?(?:权限|权力|职权)?",
    "后末前首",
)
"""前述后一项权限仅及于…: which of those before."""
_OF_HIS = Pattern(r"(?:其|他|她|该)的?[^,。;:]{1,8}权", "权")
"""其经费审批权仅限于…: it is said of one of his powers."""
_DEFINES = ("所谓", "所称", "是指", "指的是")
_NOT_FOR = Pattern(r"不适用(?:于)?(?:本条|上述|前款|该条|本款|前条|前述|本规定|上款)", "适")
_REACH = 24
"""How many sentences back a sentence may bear on."""
_FAR = 400
_DECIDING = frozenset(("approve", "decide", "veto", "manage", "formulate"))


def same_block(pieces: list[Piece], index: int) -> list[Piece]:
    """The pieces before ``index`` that stand in the same block."""
    first = index
    while first > max(0, index - _REACH) and pieces[first - 1].block == pieces[index].block:
        first -= 1
    return pieces[first:index]


def look_back(piece: Piece, near: list[Piece], pieces: list[Piece], index: int, officer: str) -> None:
    """Lowers what stands before; a sentence that is not wholly read makes it unsure."""
    sentence = piece.sentence
    tokens = sentence.tokens
    if not tokens:
        return
    if sentence.english:
        from checker.statements.english import after

        after.look_back(piece, near, pieces, index, officer)
        return
    about = ("above_these" in sentence.classes and any(t.cls == "above_these" for t in tokens[:6])) or bool(
        _OPENS_BACK.match(sentence.text, tokens[0].start)
    )
    if bears_on_none(sentence, about=about):
        return
    if about and _OF_ITS_USE.search(sentence.text, tokens[0].start, tokens[-1].end):
        return
    if about:
        before = [
            p
            for p in pieces[max(0, index - _FAR) : index]
            if p.drafts and p.headings[: len(piece.headings)] == piece.headings
        ]
    else:
        before = [p for p in near if p.drafts]
    if not before:
        return
    if (
        not about
        and "noeffect" in sentence.classes
        and any(t.cls == "noeffect" and sentence.free(i) for i, t in enumerate(tokens))
        and any(t.cls in ("outcome", "paper") for t in tokens)
        and not any(t.cls in ("above", "beside") for t in tokens)
    ):
        return
    if on_other_business(piece):
        return
    words = sentence.words(0, len(tokens))
    drafts = [d for p in before for d in p.drafts]
    last = [d for p in (before if about else _last_said(before)) for d in p.drafts]
    waited_for_silence(piece, last, officer)
    keeps_from_him(piece, last, officer)
    if "appeal" in sentence.classes:
        taken_up(piece, last, officer)
    if _DELETED.search(words):
        for draft in drafts:
            draft.lower("denied", "the clause was deleted later in the text")
    if about and not any(d.holder == officer and d.theme.said for d in piece.drafts) and _VOID.search(words):
        for draft in drafts:
            draft.lower("denied", "the text says that it has no force")
        return
    if not about and of_a_part(words) and _keeps_out(piece):
        own = {d.authority for d in piece.drafts if d.holder == officer}
        for draft in without_other_money(words, [d for p in _last_said(before) for d in p.drafts]):
            if draft.holder == officer and (not own or draft.authority in own):
                draft.lower("limited", words)
                draft.outer.append(piece.said(Modifier("limit", "parts_of_others", "scope", "limited", 0, 0)))
    if "meta" in sentence.classes and any(
        t.cls == "meta" and sentence.text[t.start : t.end] in _DEFINES for t in tokens
    ):
        for draft in drafts:
            draft.unsure = True
            draft.notes.append(f"defined later: {words}")
    if _comes_first(piece, before if about else _last_said(before), officer):
        return
    if not about and any(d.holder == officer or (d.theme.said and d.theme.tokens) for d in piece.drafts):
        _except_first(piece, before[-1])
        _shadow(piece, before[-1], officer, words)
        return
    if about and piece.drafts:
        piece.drafts = [
            d
            for d in piece.drafts
            if d.act.frame == "F16" or (d.theme.said and "unsaid" not in d.theme.ids and d.theme.tokens)
        ]
    targets = before if about else _last_said(before)
    mine = [d for p in targets for d in p.drafts if d.holder == officer]
    his = _OF_HIS.match(sentence.text, tokens[0].start) is not None
    meant = _meant(piece, mine) if about or his or len(targets) > 1 else mine
    if about and all_in_common(sentence):
        for draft in _meant(piece, mine):
            draft.lower("joint", words)
            draft.outer.append(piece.said(Modifier("limit", "all_in_common", "partner", "joint", 0, 0)))
        return
    if _NOT_FOR.search(words):
        for draft in mine:
            draft.lower("limited", words)
            draft.outer.append(piece.said(Modifier("limit", "not_for", "scope", "limited", 0, 0)))
    for act in piece.scan.acts if piece.scan else ():
        partners = any(p.has("above", "beside", "grantor") for p in act.partners)
        if (
            act.power == "countersign"
            and (_others(act) or partners)
            and not of_other_things(sentence.text, tokens[0].start)
            and not (act.needless or act.negated or act.relative)
        ):
            for draft in meant:
                draft.lower("joint", words)
                draft.outer.append(
                    piece.said(Modifier("limit", "countersigned_later", "partner", "joint", 0, 0))
                )
    meant = of_money(sentence, without_other_money(words, meant))
    _lower(piece, meant, about, words, officer, None if about else near[-1])


def _last_said(before: Sequence[Piece]) -> Sequence[Piece]:
    """The sentence that was said last: of a list of powers that are only named, all its items."""
    first = len(before) - 1
    while first > 0 and before[first].listed and before[first - 1].listed:
        first -= 1
    return before[first:]


def _keeps_out(piece: Piece) -> bool:
    """其余产线由厂长决定，H 不过问: the officer is not named, or only as the one who has no part in it."""
    sentence = piece.sentence
    named = {c for t, c in zip(sentence.tokens, sentence.clause, strict=True) if t.cls == "officer"}
    refused = {c for t, c in zip(sentence.tokens, sentence.clause, strict=True) if t.cls == "cannot"}
    return 0 not in named and named <= refused


_TOLD = frozenset(("matter", "bare", "above_these", "exceed", "rest", "self", "officer", "appeal", "when"))


def _lower(
    piece: Piece, drafts: list[Draft], about: bool, words: str, officer: str, before: Piece | None
) -> None:
    sentence = piece.sentence
    tokens = sentence.tokens
    limits = [
        m
        for m in sentence.modifiers
        if m.role == "limit"
        and not (
            m.kind in ("scope", "vagueness", "time", "others_decision") and others_clause(sentence, m.start)
        )
        and not (m.kind == "partner" and of_other_things(sentence.text, tokens[0].start))
    ]
    acts = piece.scan.acts if piece.scan else []
    waits = [
        a for a in acts if _waited(a, officer) and not (before and named_again(piece, before, a, officer))
    ]
    deciding = [
        a
        for a in acts
        if a.power in _DECIDING
        and _others(a)
        and not (a.negated or a.needless or a.relative or carries_out(sentence, a))
        and not (hears_about(sentence, a) or bygone(sentence, a))
    ]
    if not about and "foreign" in sentence.classes and not sentence.classes & _TOLD:
        # 生产副总: 生产计划审批权 – another's power over another field
        deciding = []
    free = [t for i, t in enumerate(tokens) if t.cls == "revoke_act" and sentence.free(i)]
    revoked = any(not nobody_may(sentence, t) for t in free)
    refused = (
        any(
            t.cls == "cannot" and sentence.free(i) and not refused_to_others(piece, i)
            for i, t in enumerate(tokens)
        )
        and not any(_others(a) or a.frame == "F16" for a in acts)
        and not waits
    )
    weak = [
        a.power
        for a in acts
        if a.power not in STRONG
        and a.power not in ("implement", "supervise", "assist")
        and not a.needless
        and not _others(a)
    ]
    of_seats = others_sit(sentence, acts)
    for draft in drafts:
        if of_seats and draft.authority == "decision_participation":
            continue
        for modifier in limits:
            draft.outer.append(piece.said(modifier, modifier.start, modifier.end))
            draft.lower(modifier.effect, words)
        for act in waits:
            if of_his_own(piece, act, draft) or total_set(sentence, draft):
                continue
            effect: Effect = (
                "limited"
                if beyond_a_sum(sentence, act.index) or opens_with_which(sentence)
                else "joint"
                if act.power == "countersign" or together(sentence, act)
                else "conditional"
            )
            by = act.agent.members[0][2] if act.agent else None
            waited = Modifier("limit", "later_approval", "prior_approval", effect, 0, 0, by)
            draft.outer.append(piece.said(waited))
            draft.lower(effect, words)
        if limits or waits:
            continue
        if any(a.power == "attend" for a in acts) and draft.authority == "decision_participation":
            draft.lower("recommend_only", words)
        elif about and (revoked or refused):
            gone: Effect = "limited" if any(t.cls in ("exceed", "rest") for t in tokens) else "denied"
            draft.lower(gone, words)
            draft.outer.append(piece.said(Modifier("limit", "revoked_later", "revoked", gone, 0, 0)))
        elif about and weak:
            draft.lower(_effect_of(weak[0]), words)
        elif deciding and not about and (of_a_part(words) or opens_with_which(sentence)):
            draft.lower("limited", words)
        elif draft.authority == "decision_participation" and _by_a_body(sentence, deciding):
            # 为经营委员会委员。经营委员会决定经营大事: the body decides, and he is of it
            continue
        elif deciding and not beyond_a_sum(sentence, len(tokens) - 1):
            by = deciding[0].agent.members[0][2] if deciding[0].agent else None
            beside: Effect = "joint" if together(sentence, deciding[0]) else "conditional"
            draft.outer.append(piece.said(Modifier("limit", "rival_holder", "rival", beside, 0, 0, by)))
            draft.lower(beside, words)
        elif _doubtful(piece, about):
            draft.unsure = True
            draft.notes.append(f"later sentence not wholly read: {words}")


def _by_a_body(sentence: Sentence, deciding: Sequence[Act]) -> bool:
    """Whether those who decide are a body, in which several sit."""
    names = [sentence.words(a.agent.members[0][0], a.agent.members[0][0] + 1) for a in deciding if a.agent]
    decides = all(a.power == "decide" for a in deciding)
    return decides and bool(names) and all(name.endswith(("会", "班子", "会议")) for name in names)


def _meant(piece: Piece, drafts: list[Draft]) -> list[Draft]:
    """上述第二项权限, 前述两项中质量经费一项: the powers of those before that are spoken of."""
    sentence = piece.sentence
    found = _WHICH.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    last = _LAST_OF.match(sentence.text, sentence.tokens[0].start)
    names = list(dict.fromkeys(d.authority for d in drafts))
    if found is not None:
        place = "一二三四五六七八".index(found.group(1))
        return [d for d in drafts if place < len(names) and d.authority == names[place]] or drafts
    if last is not None and names:
        which = names[-1] if last.group("last") else names[0]
        return [d for d in drafts if d.authority == which]
    named = _OF_HIS.match(sentence.text, sentence.tokens[0].start)
    if named is not None:
        spoken = {t.meaning for t in sentence.tokens if t.cls in ("matter", "bare") and t.start < named.end()}
        powers = {
            t.cls for t in sentence.tokens if t.cls in ("stop", "release", "veto") and t.start < named.end()
        }
        meant = [d for d in drafts if spoken & set(d.theme.ids) or d.act.power in powers]
        if (spoken or powers) and meant:
            return meant
    spoken = {t.meaning for t in sentence.tokens if t.cls == "matter"}
    return [d for d in drafts if spoken & set(d.theme.ids)] or drafts


def _comes_first(piece: Piece, before: Sequence[Piece], officer: str) -> bool:
    """放行单两日内未被运营总监反对的，仓库方可发货: what somebody else does in a later sentence is waited for."""
    tokens = piece.sentence.tokens
    if "then" not in piece.sentence.classes:
        return False
    then = next((i for i, t in enumerate(tokens) if t.cls == "then" and piece.sentence.free(i)), None)
    if then is None:
        return False
    classes = {t.cls for t in tokens[:then]}
    if not classes & {"above", "beside", "grantor"} or classes & {"officer", "self"}:
        return False
    if "above" not in classes and gets_an_order(piece.sentence, piece.sentence.clause[then]):
        return False
    drafts = [d for p in before for d in p.drafts]
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    words = piece.sentence.words(0, len(tokens))
    for draft in mine:
        draft.lower("conditional", words)
        draft.outer.append(
            piece.said(Modifier("limit", "comes_first", "prior_approval", "conditional", 0, 0))
        )
    return bool(mine)


def _shadow(piece: Piece, before: Piece, officer: str, words: str) -> None:
    """Somebody else's consent in a later sentence, over nothing in particular, may be to what was spoken of."""
    told = {id(d.act) for d in piece.drafts if d.theme.said and d.theme.tokens}
    for act in piece.scan.acts if piece.scan else ():
        if id(act) in told or act.needless or act.negated or act.relative or act.carried or act.agent is None:
            continue
        if act.power in ("approve", "veto", "countersign") and act.agent.has("above", "beside", "committee"):
            for draft in before.drafts:
                if draft.holder == officer:
                    draft.unsure = True
                    draft.notes.append(f"somebody else's consent follows: {words}")


def _others(act: Act) -> bool:
    return act.agent is not None and not act.carried and act.agent.has("above", "beside", "grantor")


def _waited(act: Act, officer: str) -> bool:
    if (
        not act.required
        or act.needless
        or (act.agent is not None and act.agent.has("officer", "self", "below"))
    ):
        return False
    return act.power in ("approve", "decide", "countersign", "participate", "attend", "review", "veto")


def _doubtful(piece: Piece, about: bool) -> bool:
    """Whether what was not read of a later sentence could bear on the powers before it."""
    left = {piece.sentence.tokens[i].cls for i in piece.residue}
    return bool(left) if about else bool(left & _BEARING)


def _effect_of(power: str) -> Effect:
    """What a later 上述…均为建议 makes of the powers it speaks of."""
    if power in ("propose", "review", "participate", "attend", "compile"):
        return "recommend_only"
    return "joint" if power == "countersign" else "execute_only"


def _except_first(piece: Piece, before: Piece) -> None:
    """军品工厂除外, 其质量计划由…: an exception that opens a sentence bounds the sentence before."""
    sentence = piece.sentence
    opening = [
        m
        for m in sentence.modifiers
        if m.role == "limit" and m.kind == "scope" and sentence.clause[m.start] == 0
    ]
    if not opening or any(d.act.clause == 0 for d in piece.drafts):
        return
    same = {d.authority for d in piece.drafts}
    for draft in before.drafts:
        if draft.authority in same:
            draft.outer.extend(piece.said(m, m.start, m.end) for m in opening)
            draft.lower("limited", sentence.words(0, len(sentence.tokens)))
