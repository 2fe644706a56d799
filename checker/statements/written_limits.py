"""Limits that a whole turn of phrase sets, whatever words fill it: 以…为条件, 董事长外出期间, X不同意的，…不生效."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.adopted_budget import ADOPTED
from checker.statements.draft import Draft
from checker.statements.idle_measures import comes_round
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at

_TOP = "董事长|董事会|总经理|总裁|厂长|校长|院长|老板|法定代表人|执行董事|ceo"
_TURNS: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            rf"代(?:表|替)?(?:{_TOP})(?=[^,。;:的]{{0,4}}\S)(?!会?公司|本公司|及公司)",
            "代 c执校法理老董裁长院",
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(
            rf"前(?:应当?|须|需|必须|要)(?:先|事先|提前)?(?:请示|报请|报(?:{_TOP})(?=$|[,。;])|请示报告)",
            "前 应必要需须",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?<![无毋不勿])(?:须|需|应当?|必须|要|还须|尚须|尚需|还需)(?:再)?(?:提交|报|经|由|送|通过|交)[^,。;]{1,14}(?:复议|审议|表决|追认|复核确认)",
            "尚应必要还需须 复确表议追",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(r"(?:表决|审议|讨论|投票)(?:通过|同意)(?:之?后|的前提下|的基础上)", "意过 前后础"),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:此|该|这|上述|前述|本)(?:一)?(?:项|条)?(?:权力|权限|职权|授权|权利)[^,。;]{0,8}(?:暂缓|暂停|暂不|冻结|停止|中止|尚未)(?:执行|行使|授予|生效|启用|赋予|实施|使用)?",
            "冻尚暂止缓 本此该这述",
        ),
        "denied",
        "revoked",
    ),
    (
        Pattern(
            r"[^,。;]*的(?:管理|实施|具体)?(?:办法|细则|权限|权力|职权|授权|范围)(?:由[^,。;]{1,14})?(?:另行|另|再行|有待|尚待|待)(?:规定|制定|确定|明确|发布|约定|研究|定)",
            "再另尚待 力围授法细职限",
        ),
        "none",
        "event",
    ),
    (Pattern(r"(?<![不须需])以[^,。;:]{2,40}为(?:条件|前提)", "件前 为"), "conditional", "event"),
    (
        Pattern(r"(?<![不须需])以[^,。;:]{0,40}[未不无][^,。;:]{0,40}为(?:限|界|度|底线)", "为 以"),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?<!无)(?<!无须)(?<!不)待(?!(?:首席质量官|质量总监|品质总监|cqo|其本?人?|本人|他|她)(?:书面)?(?:审批|批准|审定|签发|核准|签批|核定|签署|同意|决定|签字)后)[^,。;:]{2,30}后,?(?:方|再|才|即)?(?:启用|生效|执行|实施|开通|激活|行使|赋予|授予|开放)",
            "待 后",
        ),
        "conditional",
        "event",
    ),
    (Pattern(r"有条件(?:地)?(?:批准|审批|放行|同意)", "件 条"), "conditional", "event"),
    (
        Pattern(
            r"(?<!考核)(?<!考评)(?<!评定)(?<!打分)每(?:个)?(?:年度?|季度?|月|周|日|班次?|财年|年内|任期)(?![^,。;:]*(?:报|述职|会|备案|总结|抄|公布|公示|通气|说明|回顾|复盘|考核|考评|评|检查|审|培训|更新|修订|调整|发布))[^,。;:]{0,14}(?:[一两二三四五六七八九十]|\d+)(?:次|回)(?!会)",
            "每 回次",
        ),
        "limited",
        "number",
    ),
    (Pattern(r"逐[次项笔](?:经|由|报)?[^,。;:]{0,8}(?:授权|同意|许可)", "逐"), "conditional", "event"),
    (
        Pattern(
            r"(?:代表|代|替)(?:董事长|总经理|总裁|厂长|校长|院长|老板|法定代表人)(?!会|大会)|以(?:董事长|总经理|总裁|厂长|校长|院长|法定代表人)的?名义",
            "义代替",
        ),
        "conditional",
        "under",
    ),
    (
        Pattern(
            r"盖[^,。;]{0,4}(?:董事长|总经理|总裁|厂长|校长|院长|法定代表人)[^,。;]{0,4}[章印][^,。;]{0,4}(?:后|方|才|就|即|便)",
            "盖",
        ),
        "conditional",
        "prior_approval",
    ),
    (Pattern(r"试行[^,。;]{0,2}[一二两三半\d]+个?(?:年|月|季度)", "试"), "limited", "time"),
    (
        Pattern(
            r"(?:董事长|董事会|总经理|总裁|厂长|校长|院长|办公会)[^,。;]{0,4}(?:可以?|有权|能)[^,。;]{0,4}(?:退回|驳回|打回|发回|恢复|解除)",
            "回恢打退除驳 可有能",
        ),
        "conditional",
        "override",
    ),
    (
        Pattern(
            r"前[^,。;]{0,4}(?:应当?|须|需|要|先)[^,。;]{0,6}(?:请示|报请|征得)|后[^,。;]{0,8}请示[^,。;]{0,8}是否",
            "前示",
        ),
        "conditional",
        "prior_approval",
    ),
    (Pattern(r"但[^,。;]{2,20}不适用(?=[,。;]|$)", "适"), "limited", "scope"),
    (
        Pattern(
            r"(?:总经理|总裁|董事会|董事长|办公会)[^,。;]{0,6}(?:复议|复核)[^,。;]{0,6}(?:维持|通过|确认)"
            r"|(?:须|应当?|必须)有?[^,。;]{0,4}(?:董事长|总经理|总裁|厂长)[^,。;]{0,4}(?:在场|到场)",
            "场复",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:财务总监|总会计师|财务部|财务负责人|总经理|总裁)[^,。;]{0,4}(?:可以?|有权)[^,。;]{0,4}(?:拒付|拒绝支付|拒绝付款|不予支付|止付)",
            "付拒绝 可有",
        ),
        "conditional",
        "override",
    ),
    (
        Pattern(
            r"每[笔项次单][^,。;]{0,6}(?:须|应当?|需|要)[^,。;]{0,4}(?:报|经|送)(?![^,。;]{0,8}(?:备案|备查|知会))",
            "每 应要需须",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?<![须需必用不])请示(?:董事长|董事会|总经理|总裁|厂长|校长|院长|上级|领导)[^,。;]{0,4}后",
            "示 请",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:重要|重大|拿不准|把握不准|吃不准|特殊|复杂|疑难|大额|有争议)[^,。;]{0,6}的?,?(?:应当?|须|需|要|另|再)?(?:请示?|问|找|征求|听取)[^,。;]{0,6}(?:董事长|董事会|总经理|总裁|厂长|校长|院长|老板|上级|领导|办公会)",
            "争吃拿握杂殊重难额 听征找请问",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"签(?:字|名|署|章)[^。;]{0,6}(?:表示|代表|意味着|说明)[^。;]{0,2}(?:已阅|知悉|看过|收到|知晓|阅过)",
            "到悉晓看阅 代味明示",
        ),
        "recommend_only",
        "scope",
    ),
    (
        Pattern(
            r"(?:董事长|总经理|总裁|厂长|校长|院长|老板|法定代表人)[^,。;:]{0,6}(?:不在|外出|缺席|出差|休假|请假|出国)[^,。;:]{0,6}(?:期间|时)(?!候?也[好罢])",
            "时期 休假国在外差缺",
        ),
        "limited",
        "time",
    ),
)
_REST = Pattern(r"其余|其[他它]|超[过出]|以外|以上", "上他余外它超")
_GONE = Pattern(
    r"(?<![无有])权(?:限|力|利)?(?:已|现|将)?(?:予以|自[^,。;]{1,14}起|即日起|即行|暂时|同时|随之)?,?(?:冻结|中止|暂停|停止|终止|收回|撤销|失效|取消|作废)(?=[,。;\n]|$)",
    "冻失废撤收暂止消 权",
)
_PROCEDURE = Pattern(
    r"(?:履行|完成|走完?|通过)[^,。;]{0,4}(?:审批|报批|决策|审议|批准)(?:程序|流程|手续)|(?:报批|报审|送审|呈批)(?=[,。;\n后并]|$)",
    "呈序报流续送",
)
_VOTELESS = Pattern(
    r"(?:没有|并?无|不享有|不具有|不行使)(?:表决|投票)权|不(?:参加|参与)(?:表决|投票)", "参投表"
)
_QUALITY_ITEMS = Pattern(r"会议?(?:的|中的|上的)(?:有关)?质量(?:类|方面的?)?(?:议题|议程|事项)", "会 程项题")
_SUBMITTED = Pattern(
    r"(?:提请|提交|报请|报送|送交|呈报)[^,。;]{0,6}(?:董事会|董事局|股东大?会|总经理|总裁|董事长|办公会|党委)[^,。;]{0,4}(?:表决|审议|审定|批准|审批|决定)",
    "交呈请送 党办局理股董裁长",
)
_REFUSED = Pattern(
    r"[^,。;]*不(?:同意|认可|赞成)的?,[^。;]{0,14}(?:不生效|无效|不得|作罢|不成立|不发生效力)", "意认赞 ,"
)
_OBJECTED = Pattern(
    r"(?:只要|除非|若|如|如果|倘若|假如|遇|但)[^。;]{0,16}?(?:反对|有异议|提出异议)|[^,。;、]*(?:未|不|没有|无)(?:明确|书面|公开)?(?:表示|提出)?(?:反对|异议)(?=[的时前后,。、;]|之前|$)"
    r"|[^,。;、]*(?:反对|有异议|提出异议)[的时后](?!,?(?:也|亦|仍|照|先(?:停|封|执行|落实|照)[^,。;]{0,4}[后再](?:议|申诉|申辩|反映|讨论|说)[^,。;]{0,2}(?:[,。;]|$)|不影响|不改变|不妨碍|无效|均不影响))",
    "反异",
)


_NOT_GIVEN = Pattern(
    r"不(?:在|属于?|纳入|列入)(?:本(?:次|项)?|上述|该)?(?:授权|委托|授予)(?:事项)?(?:之列|之内|范围|内|的范围)",
    "托授 之内列围",
)


def weigh_turns(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by the turns that stand in it."""
    _not_given(sentence, [d for d in drafts if d.holder == officer])
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, lowered, kind in _TURNS:
        found = pattern.search(sentence.text, first, last)
        if found is not None and not (kind == "number" and comes_round(sentence.text, *found.span())):
            part = _REST.search(sentence.text, sentence.text.rfind(",", 0, found.start()) + 1, found.end())
            meant = mine
            if (adopted := ADOPTED.search(sentence.text, first, last)) and adopted.end() >= found.end() - 1:
                meant = [d for d in mine if d.authority != "budget" or d.act.power != "manage"]
            limit_at(sentence, meant, found.start(), found.end(), "limited" if part else lowered, kind)
    parts = [d for d in mine if d.authority == "decision_participation"]
    for pattern, lowered in ((_VOTELESS, "recommend_only"), (_QUALITY_ITEMS, "limited")):
        found = pattern.search(sentence.text, first, last)
        if found is not None:
            limit_at(sentence, parts, found.start(), found.end(), lowered, "scope")
    for pattern in (_SUBMITTED, _PROCEDURE):
        found = pattern.search(sentence.text, first, last)
        if found is None or _needless(sentence, found.start()):
            continue
        before = [
            d
            for d in mine
            if d.authority == "strategy" and sentence.tokens[d.act.index].start < found.start()
        ]
        limit_at(sentence, before, found.start(), found.end(), "conditional", "prior_approval")
    found = _OBJECTED.search(sentence.text, first, last)
    if found is not None and _of_others(sentence, found.start(), found.end()):
        limit_at(sentence, mine, found.start(), found.end(), "conditional", "prior_approval")
    found = _REFUSED.search(sentence.text, first, last)
    if found is not None:
        inside = [t.cls for t in sentence.tokens if found.start() <= t.start < found.end()]
        if "officer" not in inside and "self" not in inside:
            effect: Effect = "joint" if "一方" in found.group() else "conditional"
            limit_at(sentence, mine, found.start(), found.end(), effect, "prior_approval")


def _of_others(sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody else objects, and it matters."""
    inside = {t.cls for t in sentence.tokens if start <= t.start < end}
    return bool(inside & {"above", "beside", "below", "company"}) and not inside & {
        "officer",
        "self",
        "anyone",
        "immune",
        "noneed",
        "preserve",
    }


def _not_given(sentence: Sentence, mine: list[Draft]) -> None:
    """年度计划的批准，不在授权之列: what nobody of the sentence does is what is not given."""
    if not sentence.tokens:
        return
    found = _NOT_GIVEN.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    gone = _GONE.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    for draft in mine:
        if gone is not None and sentence.tokens[draft.act.index].start < gone.end():
            draft.lower("denied", "taken away")
    if found is None:
        return
    at = next(i for i, t in enumerate(sentence.tokens) if t.end > found.start())
    here = sentence.clause[at]
    opens = at == 0 or sentence.clause[at - 1] < here
    for draft in mine:
        act = draft.act
        if act.carried and act.index < at and (act.clause == here or opens):
            draft.lower("denied", "not given")


def _needless(sentence: Sentence, start: int) -> bool:
    """无须提交总经理办公会审议."""
    return any(t.cls in ("noneed", "cannot") for t in [t for t in sentence.tokens if t.start < start][-4:])
