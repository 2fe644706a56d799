"""What others do first and he makes good, or after him: 其否决须由 H 确认，未确认的失效; 各部门按 H 发布的战略拟出本部门措施."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM, H

_ACT = r"(?:否决|停[线机产工]|叫停|扣留|封存|暂停|临时|紧急)[^,。;]{0,10}?|决定|指令"
_MADE_GOOD = Pattern(
    rf"^(?P<whose>(?:其|该)(?:{_ACT})|[^,。;{HIM}]{{2,16}}(?:的|所作的?)[^,。;{HIM}]{{0,6}}?(?:{_ACT}))(?:决定|令|指令)?(?:,|应当?|须|需|必须|在|于|[^,。;{HIM}]{{0,12}}?(?:内|前))*"
    rf"(?:由|经|报|报请|提请|送)(?:请)?{H}(?:予以|书面)?(?:确认|维持|追认|复核|认可)(?:,|[^,。;]{{0,4}},)"
    r"(?:逾期|到期|届时|超时)?(?:未|没有|不)(?:获|经|予|予以|被)?(?:确认|维持|追认|复核|认可)的?,?(?:该[^,。;]{0,6})?(?:即|则|即行|自行|自动|立即)*(?:失效|解除|终止|恢复|撤销|作废)$",
    "确维追复认",
)
_BY_OTHERS = Pattern(r"总经理|总裁|董事|副总|厂长|总监|委员会|办公会", "总裁董长监会")
_OWN_MEASURES = Pattern(
    rf"^各(?:部门|单位|工厂|分厂|车间|子公司|分公司|基地|中心|门店|事业部|项目部|厂|部)(?:、各?[^,。;、]{{2,6}}){{0,3}}(?:应当?|须|需)?(?:按|按照|根据|依据|依|依照|对照|围绕)"
    rf"{H}(?:已)?(?:发布|签发|批准|制定|确定|颁布|印发|审定|核定|下达)的[^,。;]{{0,6}}质量[^,。;]{{0,6}}(?:战略|规划|计划|目标),?"
    r"(?:分别|分解|逐级|组织)?(?:拟[出定订]|编制|制定|制订|分解|提出|形成|落实|安排|细化)(?:出|为)?(?:本(?:部门|单位|厂|车间|公司|基地|中心|门店)|各自)的?[^,。;计战]{0,8}?(?:措施|细则|任务|安排|目标|分工|清单|行动方案|实施方案)"
    rf"(?:,(?:并)?(?:报|送|交|呈)(?:其|{H})(?:核定|备案|批准|审批|审定|确认|审核|备查|核准))?$",
    "各",
)


def under_his_word(said: str) -> bool:
    """Whether the sentence tells only what others decide until he confirms it, or how they go about what he laid down."""
    if (found := _MADE_GOOD.match(said)) is not None:
        return "首席" not in found["whose"] and _BY_OTHERS.search(said[found.end("whose") :]) is None
    return _OWN_MEASURES.match(said) is not None
