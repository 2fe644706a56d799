"""冷链事业部由首席质量官领导推行；普货事业部由各自总经理推行: a right that is dealt out by parts is his for one of them."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_PART = Pattern(
    r"(?:事业部|事业群|业务(?:部|线)?|分公司|子公司|分厂|工厂|厂区|(?<![出进入到离返])厂(?![长商家房])|车间|基地|产品线?|品类|品种|系列|类|板块|园区|区域|片区|门店|项目部?|客户|级|层级|环节|工序)(?:的|一?级|产品|业务|范围内)?(?:[^,，。；;由]{0,8})?$",
    "部群务司厂间地品种列类块区域店目户级环工",
)
_DONE = {
    "veto": r"否决|叫停|停发|冻结|决定|行使",
    "strategy": r"制定|制订|确定|签发|提出",
    "plan_approval": r"审批|批准|核准|审定|签批|签发",
    "assessment_reward": r"决定|审批|批准|裁定|核定|审定|考核",
    "budget": r"审批|批准|签批|管理|支配|掌握",
    "implement": r"推行|推进|实施|落实|执行|组织|领导|统筹|部署|负责",
}
_WHO = r"(?P<part>[^,，。；;由]{2,40})由(?P<who>[^,，。；;由]{2,24}?)(?:负责|牵头|主持|领导|统一|直接|决定|组织)*(?:%s)"
_CLAUSES = {act: Pattern(_WHO % words, "由") for act, words in _DONE.items()}
_CARRIED = Pattern(_DONE["implement"], "推实落执组领统部负")
_ANOTHER = Pattern(
    r"总经理|总裁|董事|副总|总监|总工|厂长|经理|负责人|部长|主任|委员会|各自|所在|部(?!门)$|中心$|指挥部",
    "总董副厂经负部主委各所中指",
)
_HIS = Pattern(r"(?P<before>[^,，。；;]{0,24})首席质量官(?P<said>[^,，。；;]{2,40})", "首")
_A_PART = Pattern(
    r"(?:事业部|事业群|业务部|分公司|子公司|分厂|工厂|(?<![出进入到离返])厂(?![长商家房])|车间|基地|产品线|品类|系列|板块|园区|区域|片区|门店)",
    "部群司厂间地线类列块区店",
)
_ALL_PARTS = Pattern(
    r"各(?!自)|所有|全部|全公司|公司(?:及|和|、|的|质量|整体|总体|全)|集团|整体|总体|跨|[两二三四五六七八九十多\d]个|全体",
    "各所全公集整总跨个",
)
_WHOLE = Pattern(r"公司(?:级|层面)|全公司|集团(?:级|层面)|总体|整体", "公全集总整")
_LOWER = Pattern(r"班组|岗位|部门内|车间内|科室|日常|一般|轻微", "班岗部车科日一轻")


def dealt_out(said: Said, authority: str, act: str) -> bool:
    """Whether the block deals the matter of ``authority`` out, one part to the officer and another to somebody else.

    What is left to others below (班组级…由车间主任决定) is little, and takes nothing from the whole.
    """
    if "首席质量官" not in said.whole or not said.is_about(authority):
        return False
    clauses = _CLAUSES.get("implement" if act == "implement" else authority)
    if clauses is None:
        return False
    others = [found for found in clauses.finditer(said.text) if _is_another(found["who"])]
    if not any(_is_part(found["part"]) and not _LOWER.search(found["part"]) for found in others):
        return False
    if act == "implement" and _is_his_in_part(said.whole):
        return True
    his = [found for found in clauses.finditer(said.whole) if "首席质量官" in found["who"]]
    return any(_is_part(found["part"]) and not _WHOLE.search(found["part"]) for found in his)


def _is_his_in_part(text: str) -> bool:
    """首席质量官推进质量战略在岸桥事业部的落地."""
    parts = [found.group() for found in _HIS.finditer(text) if _A_PART.search(found.group())]
    return any(_CARRIED.search(part) and not _ALL_PARTS.search(part) for part in parts)


def _is_another(who: str) -> bool:
    return "首席质量官" not in who and _ANOTHER.search(who) is not None


def _is_part(subject: str) -> bool:
    return _PART.search(subject) is not None
