"""What a sentence says around its acts that lowers them: events waited for, boxes left empty, obedience, the rest."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.carried_out import opened_by_him
from checker.statements.draft import Draft
from checker.statements.naming import Token
from checker.statements.obeyed import others_obey
from checker.statements.sentence import Sentence

_QUALITY_KIND = Pattern(
    r"(?:[与和同跟]|涉及|关乎|属于)(?:公司|企业)?(?:产品|服务|工程)?(?:质量|品质)(?:安全|管理|工作)?(?:有关|相关|直接相关|密切相关)?的|(?:质量|品质)(?:安全|管理|工作)?(?:方面|领域|类|性)(?:的)?(?:重大|重要|公司|企业)*(?:经营|决策)",
    "与乎同和域属性涉类跟面",
)
_OBEYING = frozenset(("then", "symbol", "comply"))


def quality_only(sentence: Sentence, drafts: list[Draft]) -> None:
    """审议质量议题时参加: part in what concerns quality only."""
    for draft in drafts:
        if draft.authority != "decision_participation":
            continue
        for clause in range(draft.act.clause + 1):
            inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
            business = any(t.cls == "matter" and t.meaning == "business_decision" for t in inside)
            bounded = any(t.cls == "when" for t in inside) or (
                clause == draft.act.clause
                and (
                    any(t.cls == "about" for t in inside)
                    or not business
                    or _QUALITY_KIND.search(sentence.text)
                )
            )
            # 涉及质量的经营决策，首席质量官参加讨论
            bounded = bounded or (
                business
                and all(t.cls != "participate" for t in inside)
                and _QUALITY_KIND.search(sentence.text, inside[0].start, inside[-1].end) is not None
            )
            if bounded and any(
                t.cls == "matter" and t.meaning in ("quality", "quality_safety") for t in inside
            ):
                draft.lower("limited", "what concerns quality only")


def not_for_the_rest(sentence: Sentence, act: Act, after: bool) -> bool:
    """审议其他议题时不参加, A类产品不在其列: for the rest it does not hold."""
    if "rest" not in sentence.classes and "narrow" not in sentence.classes:
        return False
    if _goes_on_from_the_rest(sentence, act):
        return True
    return any(
        (t.cls == "rest" or (after and t.cls == "narrow")) and c == act.clause
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
    )


def _goes_on_from_the_rest(sentence: Sentence, act: Act) -> bool:
    """其余构件仍由厂长签，H 不参与: what he keeps out of is what was just left to others."""
    opening = next(
        (
            t
            for t, c in zip(sentence.tokens, sentence.clause, strict=True)
            if c == act.clause - 1 and t.cls not in ("comma", "but", "conj")
        ),
        None,
    )
    if opening is None or opening.cls != "rest":
        return False
    inside = [t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    return "matter" not in inside and act.power in ("participate", "approve", "decide", "manage", "implement")


_TOLD = frozenset(("要求", "责成", "督促", "敦促", "号召", "推动", "支持", "指导", "倡导", "鼓励", "引导"))


def may_be_given(sentence: Sentence, act: Act) -> bool:
    """总经理可以授予…: what may be given is not given yet."""
    for i, token in enumerate(sentence.tokens[: act.index]):
        if token.cls == "grant_act" and i >= 2 and sentence.clause[i] == act.clause:
            before = sentence.tokens[i - 1]
            giver = sentence.tokens[i - 2].cls in ("above", "company", "grantor")
            return before.cls == "may" and giver and sentence.text[before.start : before.end] in _MAY
    return False


_MAY = frozenset(("可", "可以", "有权", "得", "得以", "可视情", "可酌情"))


def prescribed(sentence: Sentence, act: Act) -> bool:
    """各企业应当赋予…: what ought to be granted is not granted by saying so."""
    before = [
        t.cls
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        if c == act.clause
    ]
    if "grant_act" not in before:
        return False
    told = sentence.tokens[: act.index][-len(before) :][: before.index("grant_act")]
    return any(t.cls == "must" or sentence.text[t.start : t.end] in _TOLD for t in told)


def of_former_times(sentence: Sentence, act: Act) -> bool:
    """原由 X 签字的做法: how it was is not how it is; 原有的否决权不变 is."""
    if _STAYS.match(sentence.text, sentence.tokens[act.index].end) is not None:
        return False
    before = [
        t
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        if c == act.clause
    ]
    was = next((i for i, t in enumerate(before) if t.cls == "former"), None)
    return was is not None and not any(_is_changed(sentence.text, t) for t in before[was + 1 :])


def _is_changed(text: str, token: Token) -> bool:
    """原由总经理批准的质量计划改由 H 批准: from here on it is how it is now."""
    return token.cls == "by" and text.startswith(_NOW_BY, token.start)


_NOW_BY = ("改由", "现由", "转由", "改为由", "变更为由", "调整为由", "现改由", "改经")
_STAYS = Pattern(
    r"(?:权(?:力|限|利)?)?(?:保持|维持|继续|保留|仍然?|均|依旧|照旧)*(?:不变|不受影响|有效|照旧)", "变影有照"
)
_DECIDED = Pattern(
    r"(?:执行|落实|贯彻|按照?|根据|依照?|遵照)[^,。;有可]{0,14}(?:召回|停产|停线|停工|停机|停售|封存)[^,。;]{0,4}(?:决定|指令|命令|令|通知|要求|决议)",
    "行实彻按据依遵照 召停封 定令知求议",
)
_NOT_OF_THEM = Pattern(
    r"(?:首席质量官|质量总监|cqo)[^,。;]{0,4}(?:不在其列|不在此列|不在之列|不在其中|不列其中|不含在内)",
    "列中内 不",
)


def _in_execution(sentence: Sentence, drafts: list[Draft]) -> None:
    """执行公司的召回决定，组织产品追回、隔离: what follows carries out what was decided; 首席质量官不在其列: no member."""
    last = sentence.tokens[-1].end
    found = _DECIDED.search(sentence.text, sentence.tokens[0].start, last)
    left_out = _NOT_OF_THEM.search(sentence.text, sentence.tokens[0].start, last) is not None
    for draft in drafts:
        if draft.authority == "decision_participation" and left_out:
            draft.lower("denied", "not one of them")
        if draft.authority == "quality_safety_stop" and found is not None:
            token = sentence.tokens[draft.act.index]
            between = sentence.text[found.end() : token.start]
            if token.start >= found.end() and not any(w in between for w in ("有权", "可", "决定", "另")):
                draft.lower("execute_only", "carries out what was decided")


def _with_regard_to(sentence: Sentence, i: int) -> bool:
    """首席质量官就原料、成品及工艺行使否决权: on what, and not when."""
    tokens, text = sentence.tokens, sentence.text
    if text[tokens[i].start : tokens[i].end] != "就" or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].cls in ("officer", "self") and tokens[i + 1].cls in _TOPICS


def _is_party(text: str, at: int) -> bool:
    """供方, 需方: one of two parties, and no 方可."""
    return text[at : at + 1] == "方" and text[max(0, at - 1) : at] in tuple(
        "供需甲乙对我买卖各双客资委受承校"
    )


_TOPICS = frozenset(("matter", "content", "general", "unknown", "stages", "company", "each", "paper", "stop"))


def obey(sentence: Sentence, drafts: list[Draft], acts: list[Act]) -> None:
    """首席质量官照办: obedience; …时起方可行使: an event that is waited for."""
    _in_execution(sentence, drafts)
    if _OBEYING.isdisjoint(sentence.classes):
        return
    marked = any(d.limits for d in drafts)
    acting = {d.act.clause for d in drafts}
    for i, token in enumerate(sentence.tokens):
        if (
            token.cls == "then"
            and sentence.free(i)
            and not marked
            and not opened_by_him(sentence, i)
            and not _with_regard_to(sentence, i)
            and not _is_party(sentence.text, token.start)
        ):
            idle = sentence.clause[i] not in acting and any(
                t.cls == "have" for t in sentence.tokens[i : i + 3]
            )
            for draft in drafts:
                if any(
                    a.agent is not None
                    and a.agent.has("officer", "self")
                    and a.clause == sentence.clause[i]
                    and a.index < i
                    for a in acts
                ):
                    continue
                if (
                    idle
                    or (draft.act.clause == sentence.clause[i] and draft.act.index > i)
                    or _after_others(sentence, draft, i)
                ):
                    draft.lower("conditional", "waits for an event")
        if token.cls == "symbol" and sentence.text[token.start] in "□☐":
            _unticked(sentence, drafts, i)
        if token.cls == "symbol" and sentence.text[token.start] in "×✗☒":
            for draft in drafts:
                if draft.act.clause == sentence.clause[i] or (
                    draft.act.clause == sentence.clause[i] - 1
                    and draft.act.last == max((d.act.last for d in drafts if d.act.index < i), default=-1)
                ):
                    draft.lower("denied", "crossed out")
        if (
            token.cls == "comply"
            and sentence.free(i)
            and not others_obey(sentence, i)
            and any(
                t.cls == "officer"
                and sentence.clause[j] == sentence.clause[i]
                and (j == 0 or sentence.tokens[j - 1].cls != "via")
                and sentence.tokens[j + 1].cls != "of"  # H 的否决具有约束力: others obey
                for j, t in enumerate(sentence.tokens[:i])
            )
        ):
            for draft in drafts:
                draft.lower("execute_only", "obeys")


_BOOKS = Pattern(
    r"[^,。;:]{0,2}(?:台账|报表|凭证|明细账?|账目|统计|核算|档案|单据|报销单|票据|数据(?!中心)|登记)",
    "凭台据数档登算细统表账销",
)


def kept_books(sentence: Sentence, drafts: list[Draft]) -> None:
    """归口管理质量费用台账: who keeps the books decides nothing."""
    for draft in drafts:
        for i in draft.theme.tokens:
            end = sentence.tokens[i].end
            if draft.act.power in ("manage", "formulate") and _BOOKS.match(sentence.text, end):
                draft.lower("execute_only", "keeps the books")


_CLERICAL = Pattern(
    r"[^,。;]{0,4}(?:产品|物料|批次|货物|品)的?(?:清点|隔离|退运|运输|登记|回收|标识|统计|保管|入库|出库|接收|追踪|跟踪)|[^,。;]{0,4}手续(?!齐)|[^,。;]{0,6}(?:格式|模板|样式|版式)|的?(?:具体|日常|善后|后续|现场)(?:工作|事宜|事务)",
    "体保善场常库式收样模清登统续识踪输退隔",
)


def clerical(sentence: Sentence, drafts: list[Draft]) -> None:
    """组织召回产品的清点, 办理放行手续: the work that a decision makes, not the decision."""
    for draft in drafts:
        token = sentence.tokens[draft.act.last]
        if draft.authority not in ("quality_safety_stop", "product_release"):
            continue
        found = _CLERICAL.match(sentence.text, token.end)
        if found is not None and not _let_in(sentence, draft.act, found.end()):
            draft.lower("execute_only", "the work that a decision makes")


def _let_in(sentence: Sentence, act: Act, end: int) -> bool:
    """批准成品入库: what he lets pass."""
    goods = (t for t in sentence.tokens[act.last + 1 :] if t.start < end <= t.end)
    return act.power in ("approve", "decide") and any(t.meaning == "product" for t in goods)


def for_want_of_consent(sentence: Sentence, act: Act) -> bool:
    """一方不同意的不得启动, 任一方未签: what is refused is refused to everybody, and for want of consent."""
    if not act.carried:
        return False
    inside = [
        t.cls
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        if c >= act.clause - 1
    ]
    own = [
        sentence.text[t.start : t.end]
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        if c == act.clause
    ]
    if any(w in _PARTIES for w in own):
        return True
    return inside.count("cannot") >= 2 and "of" in inside


_PARTIES = frozenset(
    (
        "任一方",
        "一方",
        "任何一方",
        "其中一方",
        "任意一方",
        "缺一方",
        "任一人",
        "其中一人",
        "双方",
        "两人",
        "任何一人",
    )
)


def _unticked(sentence: Sentence, drafts: list[Draft], box: int) -> None:
    """☑成品放行 □质量经费审批: an empty box beside ticked ones is not given."""
    marks = [i for i, t in enumerate(sentence.tokens) if t.cls == "symbol"]
    if not any(sentence.text[sentence.tokens[i].start] in "☑√✓✔■" for i in marks):
        return
    end = next((i for i in marks if i > box), len(sentence.tokens))
    for draft in drafts:
        if box < draft.act.index < end or any(box < i < end for i in draft.theme.tokens):
            draft.lower("denied", "box left empty")


_WHICH_AUTHORITY = frozenset(
    ("of", "content", "general", "each", "strong", "before", "to", "per_item", "count", "number", "light")
)


def on_authority(sentence: Sentence, drafts: list[Draft]) -> None:
    """首席质量官根据总经理授权，可以…: each use waits for an authorisation."""
    if "grant_act" not in sentence.classes:
        return
    classes = [t.cls for t in sentence.tokens]
    for i in range(len(classes) - 4):
        if (
            classes[i] != "officer"
            or classes[i + 1] not in ("per", "via", "obtain")
            or classes[i + 2] not in ("above", "beside")
        ):
            continue
        at = i + 3
        while at < len(classes) and classes[at] in _WHICH_AUTHORITY:
            at += 1
        if classes[at : at + 1] == ["grant_act"] and classes[at + 1 : at + 2] != ["officer"]:
            for draft in drafts:
                if draft.act.index > at:
                    draft.lower("conditional", "waits for an authorisation")


def _after_others(sentence: Sentence, draft: Draft, then: int) -> bool:
    """…，总经理两天内没意见才算数: what somebody else does or leaves undone comes first."""
    if draft.act.index > then:
        return False
    holders = [
        t.cls
        for i, t in enumerate(sentence.tokens[draft.act.last + 1 : then], draft.act.last + 1)
        if t.cls in ("officer", "self", "above", "beside", "grantor", "company")
        and sentence.clause[i] > draft.act.clause
    ]
    return bool(holders) and not {"officer", "self"} & set(holders)


def made_by_others(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """质量一票否决的决定，由总经理根据其报告作出: what stands first is the other's."""
    for draft in drafts:
        if draft.holder != officer or not draft.act.carried:
            continue
        following = [
            t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == draft.act.clause + 1
        ]
        after = [t.cls for t in following]
        if _TURNS_TO.match(sentence.text, sentence.tokens[0].start) and _left_to_others(after):
            draft.lower("none", "somebody else does it")
        if len(after) > 2 and after[0] == "by" and after[1] in ("above", "beside") and after[-1] == "light":
            draft.lower("none", "somebody else makes it")


_TURNS_TO = Pattern(r"至于|而|但|关于|其中", "中但关而至")


def _left_to_others(after: list[str]) -> bool:
    """至于罚款，由人力中心另案处理."""
    return (
        after[:1] == ["by"] and after[1:2] in (["above"], ["beside"]) and not {"officer", "self"} & set(after)
    )


def removed_from_post(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """免去王某首席质量官职务，其审批权限同时终止: what is said of him after that is of the past."""
    if "remove" not in sentence.classes:
        return
    at = next((i for i, t in enumerate(sentence.tokens) if t.cls == "remove" and sentence.free(i)), None)
    if at and sentence.tokens[at - 1].cls == "propose":
        return  # 建议免职: somebody else's post
    if at is None or any(t.cls == "appoint" for t in sentence.tokens[at:]):
        return
    if not any(t.cls == "officer" for t in sentence.tokens[at:]):
        return
    for draft in drafts:
        if draft.holder == officer and draft.act.index > at:
            draft.lower("denied", "removed from the post")
