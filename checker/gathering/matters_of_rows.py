"""What right a row of a table is about: 质量经费, 停机、扣货, 质量战略的实施."""

from __future__ import annotations

from checker.gathering.told_words import BUDGET_ITSELF, MATTERS
from checker.patterns import Pattern
from checker.statements.lesser_plans import of_less

_STOPS = Pattern(
    r"停[产线工运发机用止](?!期)|停止(?:作业|生产|发货|服务)|叫停|扣[货留押]|拦截|封存|不予放行",
    "停叫扣拦封放",
)
_OF_MACHINES = Pattern(r"检修|大修|保养|计划停|停产检|停机检|节假日|停车场", "检修保计节车")
_CARRIED = Pattern(r"实施|推行|推进|推动|落实|执行|落地|贯彻|部署", "实推落执贯部")
_PROPOSED = Pattern(r"建议|提出|提案|议案|呈报|动议", "建提议呈动")
_STRATEGY = Pattern(r"(?:质量|品质)[^|,，。；;]{0,8}(?:战略|规划)|(?:战略|规划)[^|]{0,4}质量", "战规")
_PROPOSES = Pattern(r"提出|提议|建议|拟[定订写]|起草|编制|主办|申报", "提建拟起编主申")
_DOES = Pattern(r"组织|实施|执行|推行|落实|牵头|主办|承办|负责", "组实执推落牵主承负")
_HANDS_IN = Pattern(
    r"协助|配合|参与|(?:交|报|由|待)(?:[^,，。；;]{0,8}(?:决定|批准|审批)|$)", "协配参交报由待"
)


def names_matter(text: str, authority: str, act: str) -> bool:
    """Whether ``text``, what a row says beside who does what, is about ``act`` of ``authority``."""
    if authority == "strategy":
        if _STRATEGY.search(text) is None:
            return False
        if _CARRIED.search(text):
            return act == "implement"
        return (act == "propose") == (_PROPOSED.search(text) is not None) and act != "implement"
    if authority == "veto" and _STOPS.search(text) and not _OF_MACHINES.search(text):
        return True
    if (authority == "budget" and BUDGET_ITSELF.search(text)) or of_less(text):
        return False
    matter = MATTERS.get(authority)
    return matter is not None and matter.search(text.lower()) is not None


def leaves_act(words: str, act: str) -> bool:
    """Whether a mark of these ``words`` leaves who bears it that he proposes, or carries out, as he did."""
    if act == "propose":
        return _PROPOSES.search(words) is not None
    return act == "implement" and _DOES.search(words) is not None and _HANDS_IN.search(words) is None
