"""确保质量计划得到批准, 评审通过的质量计划的发布, 将停产报告送公司审批: an approval that somebody else gives."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_SEEN_TO = Pattern(
    r"(?<!质量)(?<!品质)(?<!安全)(?:确保|保证|保障|促使|推动|力求|跟踪|追踪|推进)[^,。;:并和及与或由须需]{0,14}?(?:得到|获得|取得|经过?|按[^,。;:]{0,4}|及时|有效|顺利|如期|按时|准确|都|均|全部)+$",
    "保促推力跟追",
)
_SEEN_TO_BE = Pattern(
    r"(?<!质量)(?<!品质)(?<!安全)(?:确保|保证|保障|促使|力求)[^,。;:并和及与或由须需后]{0,14}$", "保促力"
)
_ORDERED = Pattern(r"[^,。;:决]{1,4}(?:决定|指令|命令|令|措施|要求|意见)")
_GIVEN = (
    r"(?:评审|审议|会审|审核|审查|复核|会议|会签|审批|批准|审定|核准|批复)(?:通过)?(?:后|过)?"
    r"|获批|下达|签发|颁布|批复"
)
_ALREADY = Pattern(rf"(?:{_GIVEN})的[^,。;:由]{{0,10}}$", "的")
_CARRIED_ON = Pattern(
    r"发布|下达|颁布|分解|管理|使用|控制|执行|实施|修订|印发|发放|宣贯|跟踪|统筹",
    "布达解理用制行施订发放贯踪筹",
)
_PASSIVE = Pattern(r"(?:经过?|已经?|获得?|依法)[^,。;:由其]{0,6}$", "经已获法")
_ORDERED_BY = Pattern(r"[^,。;:决]{1,4}(?:决定|指令|命令|令|单|意见)(?=$|[,。;、并和及])")
_DONE_ALREADY = Pattern(
    rf"(?:组织|实施|落实|执行|督促|完成|监督|检查|跟踪|贯彻|推进|按照?|根据|传达)[^,。;:]{{0,12}}(?:{_GIVEN}|通过|发布|确定|作出|做出)的[^,。;:由]{{0,4}}$",
    "的",
)
_BY = Pattern(r"(?:按照?|根据|依据?|依照|遵照|凭|遵循)[^,。;:由]{0,8}$", "按据依遵凭循")
_PASSED = Pattern(r"(?:评审|审议|会审|审核|审查|复核|会议|会签|董事会|股东会|委员会|办公会)$")
_PAPER_SENT = Pattern(
    r"(?:报告|申请|方案|建议|请示|意见|计划)[^,。;:]{0,4}(?:提交|报|呈|送|提请|上报|递交)",
    "报申方建请意计 提报呈送递",
)
_SO = r"(?:符合|及时|有效|按|已?经|得到|获得|合规|规范|到位|合理|适当|准确)"
_WHETHER_SO = Pattern(rf"[^,。;:]{{0,8}}是否{_SO}", "否")
_DONE_SO = Pattern(rf"是否{_SO}[^,。;:]{{0,8}}$", "否")
_LENT = Pattern(
    r"在[^,。;:]{0,4}(?:总经理|总裁|董事长|董事会|厂长|上级|领导)(?:所|已)?(?:授予|赋予|授权|委托|给予|规定|核定)的?(?:权限|职权|权力)(?:范围)?之?内",
    "内",
)
_TAKEN = Pattern(r"(?:将|把)[^,。;:由]{0,6}$", "将把")
_ONCE = Pattern(r"(?:经|待|获|得到|获得)$", "经待获得")
_OF_IT = Pattern(
    r"(?:审批|批准|核准|批复|审定|评审|考核|奖惩|放行|否决)(?:后的|通过|结果|意见|权限|流程|程序|要求|制度|情况|同意)"
)
_AFTER = Pattern(
    r"(?:根据|按照?|依据?|依照|待|经|(?=获批|审批|批准))[^,。;:由]{0,6}?(?:审批|批准|批复|核准|获批)(?:通过|同意)?(?:后|结果|意见|之后)(?!备案)",
    "批核",
)
_SENT = Pattern(
    r"(?:将|把)[^,。;:由]{1,12}(?:提交|报|呈|送|提请|上报|呈送|递交|报送|呈报)(?:给|至|到)?(?:公司|集团|上级|领导|总部|高层|管理层|本部)[^,。;:由]{0,4}$",
    "将把",
)
_RULED = frozenset(("grant", "limited", "joint"))
_SELF_TOLD = frozenset(("veto", "product_release", "quality_safety_stop"))
_MADE_TO_HAPPEN = frozenset(("approve", "decide", "release", "veto", "formulate", "manage"))


def approved_elsewhere(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts that only see to, wait for or carry on what somebody approves."""
    for draft in drafts:
        if draft.holder == officer and draft.effect in _RULED:
            _weigh(sentence, draft)


def _weigh(sentence: Sentence, draft: Draft) -> None:
    tokens, act, text = sentence.tokens, draft.act, sentence.text
    inside = [i for i, c in enumerate(sentence.clause) if c == sentence.clause[act.index]]
    named = [i for i in inside if i < act.index and tokens[i].cls in ("officer", "self")]
    start = tokens[named[-1]].end if named else tokens[inside[0]].start
    at, end = tokens[act.index].start, tokens[inside[-1]].end
    before, after = text[start:at], text[tokens[act.last].end : end]
    word = text[at : tokens[act.last].end]
    matter = any(tokens[i].cls == "matter" for i in inside if i < act.index)
    made = act.power in _MADE_TO_HAPPEN
    if draft.authority == "quality_safety_stop":
        made = _ORDERED.match(text, at, end) is not None
    told = matter or draft.authority in _SELF_TOLD
    if (
        not named
        and made
        and after.startswith("的")
        and _PASSIVE.search(before)
        and not _is_frame(sentence, draft)
    ):
        draft.lower("none", "what others approved is spoken of")
    elif made and (
        _SEEN_TO.search(before) or (told and act.power != "manage" and _SEEN_TO_BE.search(before))
    ):
        draft.lower("none", "is seen to be done")
    elif _LENT.search(before):
        draft.lower("conditional", "within what another lends him")
    elif word == "通过" and _PASSED.search(before) and after.startswith(("的", "后")):
        draft.lower("none", "what has passed with others")
    elif (
        (word == "确认" and "是否" in after and draft.authority not in _SELF_TOLD)
        or _DONE_SO.search(before)
        or _WHETHER_SO.match(after)
    ):
        draft.lower("none", "whether it is so is looked into")
    elif _ONCE.search(before) and after.startswith("后"):
        draft.lower("none", "comes after an approval")
    elif _TAKEN.search(before) and _PAPER_SENT.match(text, tokens[act.index].end, end):
        draft.lower("recommend_only", "a paper on it is sent to others")
    elif _SENT.search(before):
        draft.lower("recommend_only", "is sent to others for it")
    elif _BY.search(before) and _OF_IT.match(text, at, end) and not named_by_him(before):
        draft.lower("none", "what others approved is gone by")
    elif draft.authority in _SELF_TOLD and _ORDERED_BY.match(text, at) and _DONE_ALREADY.search(before):
        draft.lower("execute_only", "carries out what is decided")
    elif (
        draft.authority != "budget" and _CARRIED_ON.match(word) and (m := _ALREADY.search(before)) is not None
    ):
        if not (named and m.start() == 0):
            draft.lower("execute_only", "carries on what is approved")
    elif act.power in ("manage", "stop", "formulate", "approve"):
        m = _AFTER.search(before)
        his = named and m is not None and m.start() == 0 and before.startswith(("审批", "批准"))
        if m is not None and not his:
            draft.lower("conditional", "waits for an approval")


def _is_frame(sentence: Sentence, draft: Draft) -> bool:
    """在经批准的年度质量预算内安排支出: within which he decides."""
    return any(t.cls == "within_budget" for t in sentence.tokens[draft.act.last + 1 : draft.act.last + 4])


def named_by_him(before: str) -> bool:
    """根据其审批意见: his own."""
    return "其" in before or "本人" in before
