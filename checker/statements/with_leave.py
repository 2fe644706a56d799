"""Powers used with another's leave, until another undoes them, or over what is not excepted: 未经 X 研究不得行使, X 可予撤销."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.nodes import POWERS
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_by, of_others

_USE = r"(?:行使|使用|运用|启用|动用|作出|动支|支用|开支|叫停|停产|停线|签发|签署|放行|下达|批准|实施|执行|否决|发布|考核|奖惩|支出|列支|支付|付款|报销|生效)"
_ON_OTHERS: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            rf"(?:未经|未获|未取得|未征得|未征求|未报|未向|未得到|未与|未同|未请示|没有经过|没有得到|没有|不经)[^,。;:]{{2,20}}?(?:不得|不可|不能|不应)(?:擅自|自行|单独|直接|随意)?{_USE}",
            "不 可应得能",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:与|和|、|同|及)[^,。;:、]{2,12}(?:(?:一致|均|都|共同)(?:认为|同意|认可|判断|认定|确认)|轮签|轮流签|依次签|先后签)",
            "依先共均致轮都 、与及同和",
        ),
        "joint",
        "partner",
    ),
)
_UNDOES = Pattern(
    r"(?<!不)(?<!无)(?:有权|可以?|得|能|保留)(?:随时|酌情|直接)?(?:在|于)?[^,。;:不]{0,12}?(?:予以|加以)?"
    r"(?:撤销|推翻|改变|变更|恢复|解除|撤回|取消|否定|纠正|更改|退回|收回|豁免)",
    "变否恢撤收更消纠翻豁退除 可得有留能",
)
_BACK_TO_HIM = Pattern(
    r"[^,。;:]{2,12}(?:撤销|推翻|否定|改变|变更|不同意|另有决定)的,?(?:从其|以其|按其|依其|以该)",
    "从依其按该 变另否意撤翻",
)
_NOT_AMONG = Pattern(
    r"(?:权限|职权|授权)(?:范围)?(?:中|内)?(?:均|也)?(?:不包括|不含|不包含|不涵盖)", "含括涵"
)
_ONCE_GIVEN = Pattern(
    r"(?:获得|取得|拿到|收到|领取)[^,。;]{0,8}(?:授权书|委托书|资格证书?|批复)之?后", "到取拿获领 书复托证"
)
_LEAVE_HAD = Pattern(
    r"(?:首席质量官|质量总监|品质总监|cqo|其|^|(?<=[,。;]))(?:在|须|应|经)?(?:获批|获准|获许可|获授权|获同意|得到批准|得到同意)(?:之|以)?后",
    "获得 后",
)
_IF_AGREED = Pattern(
    r"在[^,。;]{1,12}(?:同意|许可|认可|批准|授权|确认|点头)的?(?:情况|前提|条件|情形)下", "况前形条 下"
)
_SOME_ITEMS = Pattern(
    r"[^,。;的]{1,8}(?<![各所重全每一])(?<!所有|全部|重大|经营|决策)类(?:议题|事项)的?[^,。;]{0,6}(?:会|决策)",
    "类",
)
_EXCEPTED = Pattern(
    r"(?:但|\(|,)(?:均|都|暂)?(?:不含|不包括|不包含|不涵盖|不覆盖|不涉及|不适用于)(?!税|增值税|本数|首席|质量总监|[^,。;)]*(?:权|职责|非质量))[^,。;)]{2,}",
    "含括涉涵覆适 (,但",
)
_ELSEWHERE = Pattern(
    r"(?<=[,;])(?P<what>[^,。;:]{2,14}?)(?:的)?(?:则|应|须|仍)?(?:呈|交|报|送|归)(?:请)?(?P<who>[^,。;:]{2,10})(?<!汇总|登记|存档|归档|备查|知悉|核算|执行|付款|支付)(?=$|[,。;])",
    "交呈归报送",
)
_A_PART = Pattern(
    r"(?:(?<![各全部有个本到至])(?:研发|采购|供应链|售后|仓储|物流|销售|设计)(?:环节|领域|板块|业务|条线|系统|体系|阶段|端|侧|方面|部门)?"
    r"|(?<![各全部有个本到至品])(?:生产|制造|客服|检验)(?:环节|领域|板块|条线|系统|阶段|端|侧|方面|部门)?"
    r"|(?<![各全有个])[^,。;:的各全所每]{2,4}(?:环节|领域|板块|条线|阶段))的?(?:质量|品质)(?:战略|目标|方针|规划|策略)",
    "战标策规针 储售块域服条物生研节设购造链阶验",
)
_FOR_A_WHILE = Pattern(
    r"(?:试运行|试行|过渡|试点|磨合|筹备|整改|考察)[^,。;]{0,4}(?:的)?(?:头|前|首)?[^,。;]{1,5}(?:个月|年|天|日|周)之?内"
    r"(?!(?:完成|作出|予以|给予|进行)?(?:批准|审批|审定|答复|签发|放行|考核))"
    r"|自(?:发文|发布|印发|公布|任命|聘任|签发|生效|到任|上任)之日起[^,。;]{1,5}(?:个月|年)内,?[^,。;]{0,16}(?:有权|享有|拥有|行使|有[^,。;]{0,12}权)"
    r"|(?:任职|上任|到岗|任期)[^,。;满届]{0,2}的?(?:头|前|首)[^,。;]{1,4}(?:个月|年)",
    "上察岗整期渡磨筹职试起",
)
_HANDED_UP = Pattern(
    r"(?:上交|交还|交回|移交|让渡|上缴|归还)(?:给|至|于|予)?(?P<to>[^,。;]{2,10})", "交渡移缴还"
)
_ONLY_PROPOSED = Pattern(
    r"(?:对|就)[^,。;]{2,24}的?(?:制定|编制|修订|修改|调整|变更|审批|批准|使用|分配|考核|奖惩|放行|停产|召回)(?:工作|事宜|事项)?(?:可以?|有权|应|须|宜)?(?:提议|建议|提出|发表|提供|表达)",
    "对就 供建提表达",
)
_OF_HIMSELF = Pattern(
    r"(?<![由以经])(?:首席质量官|质量总监|cqo)[^,。;对就]{0,10}的(?:考核|考评|评价)(?:与|和|及|、)?(?:奖惩|奖罚)?(?:按照?|依照?|参照|由|依据)",
    "价考评 依按照由",
)
_TOLD = Pattern(
    r"(?:通报|汇报|报告|介绍|总结|回顾|分享|交流|听取)了?[^,。;]{0,24}?(?:情况|做法|经验|案例|体会|成效|心得)(?=[,。;]|$|的报告|的汇报|的介绍)",
    "体例做况心成验 享听告汇流绍结通顾",
)
_KIND = Pattern(r"(?:计划|项目|预算|方案|目标|部分|全厂|全公司|公司级)的?$", "分划厂司标案目级预")
_OTHERS = frozenset(("above", "beside", "grantor"))
_HOLDERS = frozenset((*_OTHERS, "below"))
_MINE = frozenset(("officer", "self"))
_NO_MATTER = POWERS | _MINE | _OTHERS | {"afterwards", "file", "outcome", "conj", "also"}
_NOT = frozenset(("cannot", "noneed", "immune", "anyone", "nomore"))
_UNDONE = frozenset(("veto", "stop", "release", "approve", "decide", "manage", "assess", "reward"))


def heed_leave(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by the leave, the undoing and the exceptions that stand in it."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, effect, kind in _ON_OTHERS:
        found = pattern.search(sentence.text, first, last)
        if found is None:
            continue
        inside = _classes(sentence, found)
        others = _OTHERS | {"below"} if effect == "joint" else _OTHERS
        spared = _in_spite(sentence, found) if effect == "joint" else _binds_others(sentence, found)
        if inside & others and not inside & _MINE and not spared:
            limit_by(sentence, mine, found, effect, kind)
    for found in _UNDOES.finditer(sentence.text, first, last):
        if _by_another(sentence, found):
            before = [
                d
                for d in mine
                if d.act.power in _UNDONE and sentence.tokens[d.act.index].start < found.start()
            ]
            if not _at_his_word(sentence, before, found.start()):
                limit_by(sentence, before, found, "conditional", "undone")
    for pattern, kind in ((_EXCEPTED, "scope"), (_FOR_A_WHILE, "time")):
        found = pattern.search(sentence.text, first, last)
        if found is not None and not of_others(sentence, found.start()):
            limit_by(sentence, mine, found, "limited", kind)
    found = _A_PART.search(sentence.text, first, last)
    if found is not None:
        made = [
            d for d in mine if d.authority == "strategy" and d.act.power in ("formulate", "approve", "decide")
        ]
        if not any(_of_the_whole(sentence, d) for d in made):
            limit_by(sentence, made, found, "limited", "scope")
    found = _BACK_TO_HIM.search(sentence.text, first, last)
    if found is not None and _classes(sentence, found) & _OTHERS and not _classes(sentence, found) & _MINE:
        limit_by(sentence, mine, found, "conditional", "undone")
    found = _NOT_AMONG.search(sentence.text, first, last)
    if found is not None:
        at = next(i for i, t in enumerate(sentence.tokens) if t.end > found.start())
        for draft in mine:
            if draft.act.clause == sentence.clause[at] and draft.act.index > at:
                draft.lower("denied", "not among his powers")
    found = _ONCE_GIVEN.search(sentence.text, first, last)
    if found is not None:
        limit_by(sentence, mine, found, "conditional", "event")
    found = _LEAVE_HAD.search(sentence.text, first, last)
    if found is not None:
        limit_by(sentence, mine, found, "conditional", "prior_approval")
    found = _IF_AGREED.search(sentence.text, first, last)
    if found is not None and not _classes(sentence, found) & (_MINE | _NOT):
        limit_by(sentence, mine, found, "conditional", "prior_approval")
    found = _SOME_ITEMS.search(sentence.text, first, last)
    if found is not None:
        limit_by(
            sentence, [d for d in mine if d.authority == "decision_participation"], found, "limited", "scope"
        )
    for found in _ELSEWHERE.finditer(sentence.text, first, last):
        _goes_elsewhere(sentence, mine, found)
    found = _HANDED_UP.search(sentence.text, first, last)
    if found is not None and _before(sentence, found.start()) in _MINE:
        to = {t.cls for t in sentence.tokens if found.start("to") <= t.start < found.end()}
        if to & (_OTHERS | {"below", "company"}):
            for draft in mine:
                draft.lower("denied", "handed over")
    for found in _ONLY_PROPOSED.finditer(sentence.text, first, last):
        named = [d for d in mine if found.start() <= sentence.tokens[d.act.index].start < found.end()]
        limit_by(sentence, named, found, "recommend_only", "proposal")
    for found in _OF_HIMSELF.finditer(sentence.text, first, last):
        at = next(i for i, t in enumerate(sentence.tokens) if t.end > found.start())
        for draft in drafts:
            if draft.holder == officer and draft.act.clause == sentence.clause[at]:
                draft.lower("none", "what is done about himself")
    for found in _TOLD.finditer(sentence.text, first, last):
        for draft in mine:
            if found.start() <= sentence.tokens[draft.act.index].start < found.end():
                draft.lower("none", "told, not granted")


def _goes_elsewhere(sentence: Sentence, mine: list[Draft], found: re.Match[str]) -> None:
    """批准月度质量计划，季度质量计划呈总经理: what is another's of the same kind bounds the officer's."""
    what = [t for t in sentence.tokens if found.start("what") <= t.start < found.end("what")]
    who = {t.cls for t in sentence.tokens if found.start("who") <= t.start < found.end("who")}
    named = any(t.cls in ("matter", "whole", "rest") for t in what) or _KIND.search(found.group("what"))
    if not named or {t.cls for t in what} & _NO_MATTER:
        return
    if who & {"above", "beside"} and not who & (_MINE | {"file"}):
        before = [d for d in mine if sentence.tokens[d.act.index].start < found.start()]
        limit_by(sentence, before, found, "limited", "scope")


_IN_SPITE = Pattern(r"(?:即使|即便|哪怕|无论|不论|不管|尽管|虽然?|纵使)[^。;]*$", "便即尽怕管纵虽论")
_STILL = Pattern(
    r"[^。;]*?(?:仍然?|依然|依旧|照样|同样)(?:可以?|有权|能够?|对|享有|行使)", "仍旧样然 享使可对有能"
)
_HIS_WORD = Pattern(r"(?:经|由|报|征得|取得|获得)$")


def _in_spite(sentence: Sentence, found: re.Match[str]) -> bool:
    """即使总经理、生产总监均认为可以放行，首席质量官仍有权否决: what they agree on does not bind him."""
    opening = _IN_SPITE.search(sentence.text, sentence.tokens[0].start, found.start())
    return opening is not None or _STILL.match(sentence.text, found.end()) is not None


def _binds_others(sentence: Sentence, found: re.Match[str]) -> bool:
    """生产部未经质量委员会批准不得使用, 未经总经理批准各部门不得使用: whose use needs leave is not he."""
    named = [t for t in sentence.tokens if found.start() <= t.start < found.end() and t.cls in _HOLDERS]
    return of_others(sentence, found.start()) or (
        len(named) > 1 and sentence.text.startswith("不", named[-1].end)
    )


def _of_the_whole(sentence: Sentence, draft: Draft) -> bool:
    """制定公司质量战略，并制定研发环节质量目标: his part is within what is his as a whole."""
    act = sentence.tokens[draft.act.index]
    parts = [found.span() for found in _A_PART.finditer(sentence.text)]
    for token, clause in zip(sentence.tokens, sentence.clause, strict=True):
        if clause != sentence.clause[draft.act.index] or token.cls != "matter" or token.start < act.end:
            continue
        if any(start < token.end and token.start < end for start, end in parts):
            continue
        earlier = not any(end <= token.start for _, end in parts)
        if (earlier or _COMPANY.search(sentence.text, act.end, token.end)) and _LISTED.match(
            sentence.text, token.end
        ):
            return True
    return False


_COMPANY = Pattern(r"(?:公司|集团|全厂|企业|总体|整体)的?[^,。;、和及与]{0,4}$", "企体厂司团")
_LISTED = Pattern(r"$|[,。;、\n和及与并以]")


def _by_another(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is somebody else, and nobody of the officer's, who may undo."""
    at = next((i for i, t in enumerate(sentence.tokens) if t.end > found.start()), 0)
    clause = sentence.clause[at]
    before = [t.cls for t, c in zip(sentence.tokens[:at], sentence.clause[:at], strict=True) if c == clause]
    inside = _classes(sentence, found)
    if (_MINE | _NOT) & (set(before) | inside) or "veto" in inside:
        return False
    return bool(_OTHERS & set(before)) and (
        not before or before[-1] in _OTHERS | {"content", "also", "strong", "conj"}
    )


def _at_his_word(sentence: Sentence, drafts: list[Draft], start: int) -> bool:
    """首席质量官有权停产，经首席质量官确认后，生产部可恢复生产: who undoes it does so by his word."""
    made = min((sentence.tokens[d.act.index].end for d in drafts), default=start)
    mine = [t.start for t in sentence.tokens if made <= t.start < start and t.cls in _MINE]
    return bool(mine) and _HIS_WORD.search(sentence.text, made, mine[-1]) is not None


def _before(sentence: Sentence, start: int) -> str:
    return next((t.cls for t in reversed(sentence.tokens) if t.end <= start), "")


def _classes(sentence: Sentence, found: re.Match[str]) -> set[str]:
    return {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
