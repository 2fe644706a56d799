"""Turns of phrase that hang a power on another holder's word: 除非X另有指示, 奉X之命, X叫停的除外, 不得影响交付."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Modifier, Sentence

_OTHERS = frozenset(("above", "beside", "below", "grantor", "anyone"))
_MINE = frozenset(("officer", "self"))
_ON_OTHERS: tuple[tuple[Pattern, Effect, str], ...] = (
    (Pattern(r"除非(?![^,。;:]{0,12}(?:法律|法规|规定))[^,。;:]{2,40}", "非"), "conditional", "event"),
    (
        Pattern(
            r"[^,。;:()]{2,16}(?:另有(?!规定)|叫停|反对|要求|指示|特批|不同意)[^,。;:()]{0,8}(?:的)?(?:除外|例外)",
            "例除 反另叫意求特示",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:在|以)?[^,。;:]{2,30}(?:没有|无|未|不)[^,。;:]{1,16}(?:的)?(?:前提|条件|情形)下", "前形条 下"
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"[^,。;:]{2,16}(?:另有|没有另|无其他|未另|(?:未|没有|无)(?:另行|再)?(?:作出?|下达|发出|提出)?(?:相反|不同|其他))(?:作|行)?的?(?:指示|决定|指令|批示|通知|安排|意见)",
            "他另没未无 定指令排知示见",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:在|按照?|限于|于)[^,。;:官]{2,10}(?:核定|批准|审定|确定|划定|指定|圈定|开列)的(?:每|逐|名单|清单|单子)[^,。;]{0,8}",
            "在按于 核批审确划指圈开 每逐名清单",
        ),
        "execute_only",
        "others_decision",
    ),
    (
        Pattern(
            r"(?:奉|秉承|秉|遵照|按照|按|依照|依|根据|受|应|遵|执行|经)[^,。;:]{1,12}(?:指示|之命|命令|指令|批示|吩咐|旨意|交代|嘱咐|口谕|指派|点头|示意)",
            "代吩命嘱指旨派点示谕 依受奉应执按根照秉经遵",
        ),
        "execute_only",
        "others_decision",
    ),
    (
        Pattern(
            r"(?:接到|收到|接获|凭|接)[^,。;:]{1,12}(?:签发|下达|发出|作出|批准)的[^,。;]{0,8}(?:令|指令|决定|通知|通知书|批件)"
            r"|(?:接到|收到|接获)[^,。;:]{2,12}的[^,。;]{0,6}(?:指令|命令|停产令|停线令|停工令|放行令|召回令)后",
            "凭到接获 的",
        ),
        "execute_only",
        "others_decision",
    ),
    (
        Pattern(
            r"(?:将|把)[^,。;]{2,30}(?:决定|决议|指令|命令|令|通知)[^,。;]{0,4}(?:通知|传达|送达|转达|告知)",
            "将把 传告知转送",
        ),
        "execute_only",
        "others_decision",
    ),
    (
        Pattern(
            r"(?:取得|征得|获得|得到|拿到)[^,。;:]{2,14}(?:无异议|同意|认可|许可|首肯)(?:的)?(?:意见|函|书)?",
            "到取征拿获 异意肯认许",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?<![无毋勿不未非])(?:经|得到?|获得?|须|需|待)[^,。;:]{2,12}(?:允许|准许|默许|首肯|点头|答应|应允|特许|许可)",
            "允头答肯许默 待得经获需须",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(r"报[^,。;:]{2,10}(?:圈定|裁夺|示下|酌定|拍板|定夺)", "圈夺拍示酌 报"),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:否决|停[线产工]|叫停|放行|召回|决定|结论|意见|判定|裁定|指令|后),?(?:可|须|应|均|得|将|最终)?由[^,。;:]{2,16}(?:复议|复核|复审|裁定|裁决|仲裁|审议|再议|改判|复评|重审|再审)",
            "仲再判复裁议重 由",
        ),
        "conditional",
        "appeal",
    ),
    (Pattern(r"只要[^,。;:]{1,12}(?:不反对|没反对|同意|没意见|点头|答应)", "只 要"), "conditional", "event"),
    (Pattern(r"以[^,。;]{2,8}的?名义", "义"), "conditional", "under"),
    (
        Pattern(
            r"(?:在|对|于)(?:已)?[^,。;]{2,10}(?:同意|批准|审定|签发|授权|决定|核准)的[^,。;]{1,10}(?:上)?(?:签|予以|执行|放行|办理)",
            "于在对 予办执放签 的",
        ),
        "execute_only",
        "others_decision",
    ),
    (
        Pattern(
            r"(?:与|会同|和)[^,。;]{2,12}(?:商定|协商确定|协商决定|商量决定|议定|达成一致|(?:签字|签名|签章|意见)(?:同时|一并|一起)出现)",
            "商现致议 与同和",
        ),
        "joint",
        "partner",
    ),
    (
        Pattern(r"不(?:能|得|可)?(?:代替|取代|替代)[^,。;]{2,10}(?:签|批|审|令|决定|授权)", "取替 不"),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(r"[^,。;]{2,16}另[作行]?[^,。;]{0,4}授权的?,|凭[^,。;]{2,16}授权", "凭另"),
        "conditional",
        "event",
    ),
    (
        Pattern(r"(?:奉|遵照|遵|秉承|执行|落实)[^,。;:]{1,14}(?:决定|决议|要求|部署)", "奉执秉落遵 定求署议"),
        "execute_only",
        "others_decision",
    ),
)
_STANDS_FOR = Pattern(r"(?<![者理人工职权益户])代(?:表|替)?(?=[^,。;:的]{2,14})", "代")
_PLAIN: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            r"在(?![^,。;]{0,6}[各全])[^,。;]{1,8}(?:部|科|处|室|车间|部门|分厂)(?:的)?(?:内部|范围内|以内)(?!推|公)",
            "在 内",
        ),
        "limited",
        "scope",
    ),
    (
        Pattern(r"(?:每逢|逢)[^,。;]{1,8}[季期月周日节年][^,。;]{0,4}(?:可|才|方|有权|由)", "逢 可才方有由"),
        "limited",
        "time",
    ),
    (
        Pattern(
            r"(?<!无)(?<!不)(?:须|应|需|要|得|必须|一律)(?:先)?(?:(?:请教|请示|听取?|询问|征求)[^,。;]{2,10}(?:并|后)(?:按|依|照|遵|听)[^,。;官]{0,6}(?:意见|办|执行)"
            r"|听[^,。;官]{1,8}的(?=[,。;]|$))",
            "请听询征 须应需要得律",
        ),
        "conditional",
        "event",
    ),
    (Pattern(r"(?:^|(?<=[,。;\n:]))奉命|受命(?!于|为)", "命奉"), "execute_only", "others_decision"),
    (
        Pattern(
            r"(?:但|然而|不过|只是|可惜|可是|(?<=,)然)(?![^。;]{0,20}(?:不得|不可|不能|不因|不应|无须|无权))[^。;]{0,16}(?:已|被|全部|均|暂时|暂)[^,。;]{0,4}(?:冻结|锁定|收归|收回|上收|取消|停用|关闭|交回|上缴|移交|停止|暂停|注销|上交|没收|作废)",
            "但只惜是然过 交冻废归收暂止没注消用移缴锁闭",
        ),
        "conditional",
        "revoked",
    ),
    (
        Pattern(
            r"(?:应|须|需|必须|要|并)?(?:服从|让位于?|让步(?!接收|放行|使用|申请|审批|处置|单)于?|迁就)[^,。;]{0,10}(?:计划|进度|交付|销售|生产|经营|大局|利益|商务|交期)",
            "服让迁 交付划售商局生益营进",
        ),
        "conditional",
        "precedence",
    ),
    (
        Pattern(
            r"(?:不得|不可|不能|不应|以免)(?:影响|妨碍|延误|耽误|干扰|改变|损害|突破|危及|打乱|造成|导致|抵触)(?![^,。;]{0,6}(?:质量|首席质量官|其|该|否决|判定|独立))(?![^,。;]*(?:影响|干扰|约束)(?:[,。;]|$))[^,。;]{0,12}(?:交付|交货|交期|排产|合同|经营|销售|进度|工期|订单|产量|产值|成本|利润|发货|出货|营业|供货|供应|停产|延误)",
            "乱危变妨害导影扰抵破耽误造 免可应得能",
        ),
        "limited",
        "scope",
    ),
    (
        Pattern(
            r"(?:前提|条件)(?:条件)?(?:是|为|:)(?![^,。;]*(?:隐患|缺陷|不合格|违反|风险|存在|发现|法律|法规))[^,。;]{3,}",
            "前条 :为是",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?<![无不毋免勿])(?:仍|均|都|还|也)(?:须|需|应|要)(?:当面|先|事先|另行|逐一)?请示", "示 请"
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"每个?(?:财年|年度|年|季度|季|月|周)[^,。;]{0,6}(?:可|限|最多|仅|只)[^,。;]{0,6}[一二两三四五\d]+次",
            "每 次",
        ),
        "limited",
        "number",
    ),
)
_PRECEDES = Pattern(
    r"(?:^|(?<=[,。;\n:]))(?![^,。;\n:]{0,24}(?:质量|品质|首席)[^,。;\n:]{0,24}(?:优先|让位|高于))[^,。;\n:]{2,16}(?:优先于|高于|先于)[^,。;\n]{0,8}(?:质量|品质|否决|停线|停产|放行)"
    r"|(?:质量|品质)[^,。;\n:]{0,10}(?:让位于?|让步于|(?<!不)服从(?!质量|品质|首席))[^,。;\n]{2,12}",
    "优先服让高",
)


_TOLD_TO_ACT = Pattern(
    r"(?:给|告知|通知|报告|转告|联系|提醒|告诉|汇报给|反映给)(?P<who>[^,。;]{2,10}),(?:然后|再|最后|随后)?由(?:他|她|其(?![他余它])|后者|对方)[^,。;]{0,3}(?:按|停|关停|下令|决定|批准|签|定|叫停|放行|拍板)",
    "给告通报转联提反 由 他她其后对 按停关下决批签定叫放拍",
)
_HANDED_UP = Pattern(
    r"(?:^|(?<=[,。;\n:]))(?:但|经|须|应|需|要|并|均|仍|还|再|然后|由其|逐级|按程序|按规定|按流程|统一|另行)*(?:报批|报审|呈批|报请审批|上报审批)(?:手续)?(?:后|通过|同意|获准|完成|完毕)",
    "上呈报请 后完意毕获过",
)


def hang_on_others(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by the turns that stand in it."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, effect, kind in _ON_OTHERS:
        found = pattern.search(sentence.text, first, last)
        if found is None:
            continue
        inside = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
        if inside & _OTHERS and not inside & _MINE and not needless(sentence, found.start()):
            limit_by(sentence, mine, found, effect, kind)
    for stands in _STANDS_FOR.finditer(sentence.text, first, last):
        named = next((t for t in sentence.tokens if t.start >= stands.end()), None)
        if named is not None and named.start == stands.end() and named.cls in ("above", "beside"):
            limit_by(sentence, mine, stands, "conditional", "under")
    for pattern, effect, kind in _PLAIN:
        found = pattern.search(sentence.text, first, last)
        if found is not None and not of_others(sentence, found.start()):
            limit_by(sentence, mine, found, effect, kind)
    told = _TOLD_TO_ACT.search(sentence.text, first, last)
    if told is not None:
        those = {t.cls for t in sentence.tokens if told.start("who") <= t.start < told.end("who")}
        if those & _OTHERS and not those & _MINE:
            limit_by(sentence, mine, told, "recommend_only", "others_decision")
    handed = _HANDED_UP.search(sentence.text, first, last)
    if handed is not None and not needless(sentence, handed.start()):
        made = [d for d in mine if sentence.tokens[d.act.last].end <= handed.start()]
        limit_by(sentence, made, handed, "conditional", "prior_approval")


_FROM_CONSENT = Pattern(
    r"(?:自|从|于|待|至)(?P<who>[^,。;:]{2,14}?)(?:书面|正式|签字|签署|投票|表决|审议|会议)?(?:同意|批准|认可|核准|审定|通过|首肯|签字|签署|签批|确认|表决|点头|批复|审议)[^,。;]{0,6}?(?:起|后|方|才|即)",
    "于从待自至 即后才方起",
)
_MADE = frozenset(("formulate", "compile", "decide", "approve", "veto", "reward", "assess"))


def begins_with_consent(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """首席质量官制定的质量目标，自股东同意之日起施行: what he made waits for another's word; a grant may begin with it."""
    mine = [
        d
        for d in drafts
        if d.holder == officer
        and d.effect in ("grant", "limited", "joint")
        and d.act.power in _MADE
        and (d.act.relative or d.authority in ("strategy", "plan_approval"))
    ]
    if not mine:
        return
    start = sentence.tokens[mine[0].act.last].end
    found = _FROM_CONSENT.search(sentence.text, start, sentence.tokens[-1].end)
    if found is None or needless(sentence, found.start()):
        return
    inside = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end("who")}
    granting = any(t.cls in ("grant_act", "appoint") for t in sentence.tokens)
    if inside & {"above", "beside", "grantor"} and not inside & _MINE and not granting:
        limit_by(sentence, mine, found, "conditional", "prior_approval")


def precedes(text: str) -> str | None:
    """The words by which something else comes before quality, if any do."""
    found = _PRECEDES.search(text)
    return found.group() if found else None


def needless(sentence: Sentence, start: int) -> bool:
    """Whether what stands at ``start`` is what is not needed: 无须征得生产部门同意."""
    before = [t.cls for t in sentence.tokens if t.end <= start][-2:]
    return bool({"noneed", "cannot", "nomore", "immune"} & set(before))


def of_others(sentence: Sentence, start: int) -> bool:
    """Whether those who are bound at ``start`` are others: 各部门不得影响…."""
    at = next((i for i, t in enumerate(sentence.tokens) if t.end > start), 0)
    clause = sentence.clause[at]
    before = [t.cls for t, c in zip(sentence.tokens[:at], sentence.clause[:at], strict=True) if c == clause]
    return bool(_OTHERS & set(before)) and not _MINE & set(before)


def limit_at(
    sentence: Sentence, drafts: list[Draft], start: int, end: int, effect: Effect, kind: str
) -> None:
    """Limits the drafts to ``effect`` by what stands at ``start`` to ``end`` of the text."""
    at = [i for i, t in enumerate(sentence.tokens) if t.start < end and t.end > start]
    for draft in drafts if at else ():
        draft.limit(Modifier("limit", "turn", kind, effect, at[0], at[-1] + 1))


def limit_by(
    sentence: Sentence, drafts: list[Draft], found: re.Match[str], effect: Effect, kind: str
) -> None:
    """As ``limit_at``; words of the turn that no list knows are read with it."""
    for i, token in enumerate(sentence.tokens):
        inside = token.start < found.end() and token.end > found.start()
        if inside and sentence.free(i) and token.cls in ("unknown", "general"):
            sentence.spend(i, i + 1, "limit")
    limit_at(sentence, drafts, found.start(), found.end(), effect, kind)
