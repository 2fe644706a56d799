"""Whether papers say that the appointment was announced, and that it was filed with the regulator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.whose_clause import clauses_of

Lists = Mapping[str, tuple[str, ...]]

_PUBLISHED = Pattern(r"(?:现予|予以|特此)(?:公告|公示|公布)", "公")
# 在厂区公告栏张贴, 在公司官网公告: a place that all see, and that it stands there.
PLACE = r"(?:公告栏|公示栏|宣传栏|布告栏|官网|网站|内网|门户|公众号|oa|企业微信|钉钉|全员邮件|大会|食堂|厂门口?|大门口?|厂房门口|门口|公开栏|看板|公告板|公告屏|工作群|企业微信|微信群|推送|首页|全公司|全体员工|全厂|全院)"
SHOWN = r"(?:张贴|粘贴|公开(?![竞招选遴聘])|公布|公示|公告|发布|刊登|通报|宣布|宣读|刊于|刊发|推送|贴出|置顶|贴|announced|published|posted)"
_POSTED = Pattern(rf"{PLACE}[^,;。]{{0,12}}?{SHOWN}|{SHOWN}[^,;。]{{0,8}}{PLACE}", "张粘公发刊通宣贴推置ap")
# 本任命书发至各车间、部门: whoever works there has it.
_SENT_TO_ALL = Pattern(
    r"(?:本|此|该)(?:任命书|任命|聘书|聘任书|聘任通知|任职通知|任免通知)(?:已|现)?(?:印发|下发|发送|分发|传达|发)(?:至|给|到)(?:公司|集团|全厂|全院)?(?:各(?:车间|部门|分厂|单位|科室|子公司|工厂|项目部)|全体|全员|所有(?:部门|员工))",
    "发传 本此该",
)
_THIS = Pattern(
    r"本(?:通知|决定|任命|聘任|公告|聘书|命令|决议|令|信|邮件|文件?)|这封信|此信|(?:年会|大会|会议|仪式)上颁发|此件|此通知|(?:任命|聘任|任职|聘用)(?:情况|决定|通知|文件|信息|事项|结果)?|this (?:notice|appointment)",
    "本此任聘这颁t",
)
_OTHER_THINGS = Pattern(
    r"竞聘结果|考核结果|候选|拟任|质量奖|名单|公示期|公[示布告](?:之日|后|起)|撤[回下销]", "竞考候拟公质名撤"
)
_OF_OFFICE = Pattern(r"任命|聘任|聘用|任职|首席质量官|appoint", "命聘职官a")
OF_OTHER = Pattern(
    r"商标|变更|许可证|设备|锅炉|计量器具|排污|手册|标准|计划|制度|体系|产品|许可|食品安全|受权人|管理人员|人员信息|合同|报告",
    "商变许设锅排手标计制体产许食受管人合报",
)
_PLACES_ALONE = Pattern(
    rf"[\s(]*(?:通知|公司|本公司|已|同时)*(?:{SHOWN}|(?:{PLACE}|[\"'][^\"']{{1,10}}[\"']|及|和|与|、|上|处|同步|同时|一并)+{SHOWN})"
)
# 本通知自印发之日起在公告栏公布: from the day of its issue it hangs there.
_SINCE_ISSUE = Pattern(r"自(?:印发|发布|签发|下发|发文|公布)之日起", "自")
_RECEIPT = Pattern(r"备案(?:登记)?(?:回执)?(?:编)?号|回执(?:编)?号|收件回执|备案凭证", "备回收")
_WAITS = Pattern(r"拟|将|待|应当?|须|需|尽快|日内|如|若|未|样本|格式|填写", "拟将待应须需尽日如若未样格填")
# 产品召回公告，由首席质量官签发，现予公告
_OF_HIS_WORK = Pattern(
    r"召回|奖|表彰|处分|处罚|产品|报告|承诺|制度|规定|标准|指标|事迹|成果|违规|投诉|计划",
    "召奖表处产报承制规标指事成违投计",
)
_TO_BE_SHOWN = Pattern(
    r"(?:拟|负责|应|须|需|待|尽快|及时|请)[^,。;]{0,14}?(?:张贴|粘贴|公告|公示|公布|发布|通报|宣布|告示)|(?:未|不)(?:予|再|曾|在|于|向)?[^,。;]{0,8}(?:张贴|公告|公示|公布|发布|宣布)"
    r"|由[^,。;已]{2,10}?(?:部|办|处|中心|科|室|办公室)[^,。;已了]{0,16}?(?:张贴|公告|公示|公布|发布|通报|宣布)(?!日期|后|了|完)",
    "拟负应须需待尽及请未不由",
)
_NEAR = 3
"""通知张贴于厂区公告栏: a line that tells nothing else is of the paper in which it stands."""
_DONE = Pattern(
    r"已(?:经|于|向|在|报|完成|办)|于\S{0,3}\d{1,4}[年月]|\d{1,2}日|完成|办理(?:完毕|了)|办妥|取得|收到|回执|备案(?:号|编号|凭证|登记号)|filed (?:with|on)",
    "已于日完办取收回备f",
)
_TO_COME = Pattern(
    r"拟|将|待|应|须|需|请|尽快|及时|负责|联系人|之日起|后\d|日内|并报|后报|如|若|抄送|抄报|不|未",
    "拟将待应须需请尽及负联之后日并如若抄不未",
)
# 报送备案，因材料不全被退回; 上任首席质量官已备案.
NOT_HIS = Pattern(
    r"备案(?:要求|流程|事宜|指南|办法|条件)|咨询|询问|退回|驳回|不予|补正|撤回|撤销|取消|未通过|未受理|(?:上|前|原|历)(?:一|几)?(?:任|位|届)|前首席|原首席",
    "备咨询退驳予补撤取通受任位届首",
)


def made_known(
    text: str, part: Sequence[Token], officer: bool, lists: Lists
) -> Iterator[tuple[str, Certainty]]:
    """``announced`` and ``filed``, as far as the sentence ``part`` of ``text`` says that it was done.

    ``lists`` are the pack's words on the post. What is only to be done is not sure.
    """
    left, right = part[0].start, part[-1].end
    if _announced(text, left, right, officer, lists):
        yield "announced", "sure"
    theirs = (
        officer or _OF_OFFICE.search(text, left, right) or text.startswith(("抄送", "抄报", "备案"), left)
    )
    if theirs and _is_receipted(text, left, right, lists):
        yield "filed", "sure"
        return
    for clause in clauses_of(part):
        start, end = clause[0].start, clause[-1].end
        words = text[start:end]
        if _any(words, lists.get("filed")) and _any(words, lists.get("regulator")):
            if not (officer or _OF_OFFICE.search(text, left, right)) or OF_OTHER.search(text, start, end):
                continue
            done = _DONE.search(text, start, end) and not _TO_COME.search(text, start, end)
            done = done and not NOT_HIS.search(text, left, right)
            yield "filed", "sure" if done else "unsure"


def _announced(text: str, left: int, right: int, officer: bool, lists: Lists) -> bool:
    """Whether it is the appointment that is announced: what the officer announces of his work is another thing."""
    words = text[left:right]
    if _any(words, lists.get("announced")) and (
        _any(words, ("任命", "聘任", "聘用", "任职", "appoint"))
        or (
            officer
            and _PUBLISHED.search(text, left, right) is not None
            and _OF_HIS_WORK.search(text, left, right) is None
        )
    ):
        return not any(p.search(text, left, right) for p in (_OTHER_THINGS, _TO_BE_SHOWN))
    sent = _SENT_TO_ALL.search(text, left, right)
    if sent is not None and _TO_COME.search(text, left, sent.end()) is None:
        return True
    posted = _POSTED.search(text, left, right)
    if posted is None or _OTHER_THINGS.search(text, left, right) is not None:
        return False
    begun = max(left, text.rfind(",", left, posted.start()))
    about = _THIS.search(text, left, right) is not None or (
        posted.start() - left <= _NEAR and _PLACES_ALONE.match(text, left, right) is not None
    )
    if _TO_BE_SHOWN.search(text, begun, posted.end()) is not None:
        return False
    issued = _SINCE_ISSUE.search(text, begun, posted.end())
    return about and _TO_COME.search(text, issued.end() if issued else begun, posted.end()) is None


def _is_receipted(text: str, left: int, right: int, lists: Lists) -> bool:
    """抄送：市场监督管理局（备案用，备案回执编号…，3月21日收）: a number is given by who has it."""
    if _RECEIPT.search(text, left, right) is None or _WAITS.search(text, left, right) is not None:
        return False
    words = text[left:right]
    figures = any(c.isdigit() for c in words)
    known = _any(words, lists.get("filed")) and _any(words, lists.get("regulator"))
    return bool(known and figures) and OF_OTHER.search(text, left, right) is None


def _any(text: str, words: tuple[str, ...] | None) -> bool:
    for word in words or ():  # noqa: SIM110 – a dozen words, half a dozen times a sentence
        if word in text:
            return True
    return False
