"""Another's hand that comes behind the officer's act: 审批质量计划。由总经理复核后生效; 停线令经厂长签认后执行; （财务部意见：不同意）.

So it is with an act before his: 停产由公司决定,首席质量官宣布停产; 计划获批后由首席质量官签发; 申请停线,同意后停线.
"""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.masked import HIM, OTHER, H, X, clause_of, doubt_grants, masked, sentence_of
from checker.statements.whole_block import WholeBlock, lower, place_of

_HAND = r"(?:复核|复审|加签|核准|确认|终审|审定|批准|审批|签认|会签|签批|认可|核定|核签|同意|签字|签署|盖章|认定|追认|通过|签发)"
_THEN = r"(?:方可|方能|方|才能|才可|才|始|即|再|后|,)*(?:予以)?(?:生效|有效|执行|实施|下发|发布|付款|支付|兑现|发货|出厂|落实|停机|停产|停线|入库|成立)"
_PAPER = r"(?:停[线产工机]令|放行[单证令书]|否决(?:书|通知书?|单|令|意见)|奖[惩罚]单|审批[单表]|批复|(?:质量)?计划|方案|决定|指令|通知书?|单据|结果|文件)"
_LATER = Pattern(
    rf"(?:^|(?<=[。;\n]))(?:{_PAPER})?(?:但|并|仍|均|还|再|最终|最后|该|此|其|须|应|需|要|一律)*(?:由|经|报|待|呈|交)?(?:由|经)?{X}[^,。;\n{HIM}不未]{{0,4}}{_HAND}(?:后|通过后|,|的)+{_THEN}",
    f"{OTHER}",
)
_NOTES = Pattern(
    r"[(\[](?:[^()\[\]]{0,8}(?:意见|批注|批示|审阅|评审|反馈|修订|备注|注))[:,]?[^()\[\]]{0,10}(?:不同意|反对|暂缓|不妥|有异议|改为|→|待|讨论|缓|否|商榷|再议|删)[^()\[\]]{0,10}[)\]]"
    r"|[(\[](?:保留意见|有保留|原|原文|旧|讨论中|商榷|存疑|有争议|争议|未定|不一定)[^()\[\]]{0,8}[)\]]|[(\[][^()\[\]]{0,8}待(?:讨论|审|议|商|核|批|确认|定)[^()\[\]]{0,4}[)\]]",
    "([ )]",
)
_PROCLAIMS = Pattern(
    rf"(?:停[产线工机]|放行|召回|计划|战略|预算|奖惩|否决)[^,。;\n{HIM}]{{0,6}}由(?:{X}|公司|集团|企业|工厂|上级|委员会)(?:[^,。;\n{HIM}]{{0,6}})?(?:决定|批准|确定|审定|作出|审批),[^。;\n]{{0,10}}?{H}[^,。;\n]{{0,4}}(?:宣布|通知|传达|下发|发布|签发|公布|下达|告知)",
    f"由 {HIM}",
)
_ONCE_PASSED = Pattern(
    rf"(?:获批|获准|批复|过会|报批|获得批准|得到批准|批下来|批准下来|核准)(?:之|以)?(?:后|的),?(?:由|交)?{H}(?:负责)?[^,。;\n]{{0,4}}(?:签发|发布|印发|下发|签署|公布|下达|颁布|组织|执行|实施)",
    f"批准复会 {HIM}",
)
_ASKS_FIRST = Pattern(
    r"(?:申请|建议|提请|请求|提出|编制|拟[订定]|起草)[^,。;\n]{0,14}[,、](?:经|待|并|报)?(?:同意|批准|审批|核准|获准|许可|批复|点头|签字)(?:之|以)?后",
    "申建提请编拟起 后",
)
_PUT_TO_HIM = Pattern(
    rf"[报送交呈](?:请|由|至|给)?{H}(?:统一|最终)?(?:审批|批准|审定|核准|签批|签发|审核批准)",
    f"报送交呈 {HIM}",
)
"""编制完成后报 H 审批,批准后实施: the one who is asked is the officer."""
_TAKEN_UP = Pattern(
    rf"{H}[^,。;\n]{{0,6}}意见[^,。;\n]{{0,4}}(?:采纳|接受|认可|采用)的?,",
    f"{HIM} 意 ,",
)
_NAMES_LAST = Pattern(
    rf"[,、;](?:最终|最后)?(?:批准|审批|审定|签发|核准|决定|终审|核定)(?:人|者|权)?:{X}(?![^。;\n]{{0,4}}[、和及或/]{H})",
    f"批审签核决终 : {OTHER}",
)
_FOR_IT = Pattern(
    rf"对{X}[^,。;\n]{{2,16}}负责(?=$|[,。;\n])|就[^,。;\n]{{2,14}}向{X}(?:负责|汇报|报告|说明)",
    f"对就 {OTHER}",
)
_CONDITION = Pattern(
    r"(?:经|由|待|得)?(?:客户|顾客|用户|买方|业主|监造|驻厂代表|军代表|监理|第三方|官方|海关|药监局?|监管部门|市场监管局|船检|验船师|认证机构|主机厂|客户代表)[^,。;:\n不未]{0,6}(?:验收|确认|检验|认可|签字|同意|批准|放行|签认)(?:合格|通过|无误)?(?:之|以)?(?:后|且|并|的)",
    "后且并的",
)
_SHARE = Pattern(
    r"占[^,。;\n]{0,4}(?:\d+(?:\.\d+)?%|[一二三四五六七八九]成|[一二三四五六七八九十百]+分之[一二三四五六七八九十]+|\d+分)[^,。;\n]{0,4}(?:的)?(?:权重|票|表决权|比重|分值)?",
    "占",
)
_PARTIES = Pattern(r"双方|各方|三方|两家|两厂", "双各三两")


def heed_hands(block: WholeBlock) -> None:
    """Lowers the officer's drafts by what others do before or after his act."""
    text = masked(block)
    for found in _LATER.finditer(text):
        _wait(block, 0, found.start(), found)
    for found in _NOTES.finditer(text):
        start, _ = sentence_of(text, max(found.start() - 1, 0))
        if found.start() and text[found.start() - 1] in "。;":
            start, _ = sentence_of(text, max(found.start() - 2, 0))
        doubt_grants(block.before(found.start(), start), f"noted beside it: {_said(block, found)}")
    for found in _PROCLAIMS.finditer(text):
        lower(block.before(found.end() + 8, found.start()), "execute_only", _said(block, found), "proclaims")
    for found in _ONCE_PASSED.finditer(text):
        start, end = sentence_of(text, found.start())
        _wait(block, start, end, found)
    for found in _ASKS_FIRST.finditer(text):
        start, end = clause_of(text, found.end() - 1)
        if _PUT_TO_HIM.search(text, found.start(), found.end()):
            continue
        if HIM not in text[text.rfind(",", found.start(), found.end()) + 1 : found.end()]:
            _wait(block, found.start(), end, found)
    for found in _TAKEN_UP.finditer(text):
        _, end = sentence_of(text, found.start())
        lower(block.before(end, found.start()), "recommend_only", _said(block, found), "taken_up")
    for found in _NAMES_LAST.finditer(text):
        start, end = sentence_of(text, found.start() + 1)
        lower(block.before(end, start), "recommend_only", _said(block, found), "names_last")
    for found in _FOR_IT.finditer(text):
        start, end = clause_of(text, found.start())
        inside = [d for p, d in block.drafts if found.start() <= place_of(p, d) < found.end()]
        doubt_grants(inside, f"answers for it: {_said(block, found)}")
    for found in _CONDITION.finditer(text):
        if HIM in text[found.start() : found.end()]:
            continue
        _, end = clause_of(text, found.start())
        behind = [d for d in block.before(end, found.end()) if d.authority == "product_release"]
        lower(behind, "conditional", _said(block, found), "checked_by_others")
    for found in _SHARE.finditer(text):
        if HIM not in text[: found.start()]:
            continue
        start, end = sentence_of(text, found.start())
        lower(block.before(end, start), "joint", _said(block, found), "share")


def _wait(block: WholeBlock, start: int, end: int, found: re.Match[str]) -> None:
    meant = [d for d in block.before(end, start) if d.authority != "decision_participation"]
    lower(meant, "conditional", _said(block, found), "hand_behind")


def _said(block: WholeBlock, found: re.Match[str]) -> str:
    return block.text[found.start() : found.end()]
