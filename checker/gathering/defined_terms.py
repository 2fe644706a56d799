"""本办法所称年度计划包括…质量计划…; 资金类职权：涉及费用列支、薪酬奖惩…: what a paper rules under a name of its own, it rules of all that it counts there."""

from __future__ import annotations

from dataclasses import dataclass

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.gathering.said_there import Said
from checker.gathering.told_words import LEAVE, MATTERS, NOT_BOUND
from checker.patterns import Pattern

_TERM = Pattern(
    r"(?:本(?:办法|规定|制度|细则|规则|总则|文件|通知|程序|章程)所称的?[“\"]?|^(?:[\d.]+|[（(]?[一二三四五六七八九十\d]+[)）、.])?[“\"]?)(?P<term>(?!本|第)[^,，。；;:：包是指含为“”\"]{2,12})[”\"]?(?:[,，]?(?:是指|系指|包括|包含|指|涵盖|含)|[:：](?:涉及|包括|指|是指|含))(?P<list>[^。；;]+)",
    "所:：指包涵含",
)
_COUNTED = {
    "plan_approval": Pattern(r"质量(?:工作)?计划", "质"),
    "assessment_reward": Pattern(r"(?:质量|薪酬)?(?:奖惩|考核)|奖金|罚款", "奖考罚"),
    "budget": Pattern(
        r"(?:质量)?(?:费用|经费|资金|支出|开支)(?:列支|支出|使用|审批)?|专项资金", "费经资支开专"
    ),
    "veto": Pattern(r"否决|停[线产]", "否停"),
    "strategy": Pattern(r"质量战略|质量规划", "质"),
}
_WHO = r"(?:集团|总部|母公司|控股|董事会|总经理|总裁|董事长|办公会|财务总监|管理部|委员会)"
_APPROVED = Pattern(
    rf"{_WHO}[^。；;]{{0,20}}?(?:批复|批准|审批|核准|下达|审定)[^。；;]{{0,14}}?(?:之日起|之?后|起)[^。；;]{{0,4}}?(?:执行|施行|生效|实施|启用)"
    r"|未(?:获|经|取得|得到)[^,，。；;]{0,8}(?:批复|批准|核准|同意)的?[,，]?[^。；;]{0,6}(?:沿用|不得|暂缓|停|不予|按)",
    "批核下审未",
)
_POWERS = Pattern(r"(?:职权|权限|授权(?!书)|签批权|审批权|权力)", "权")
_STARTS = Pattern(
    r"自[^。；;]{0,44}?(?:签署|签订|登记|备案|核验|公证|交存|领取|考核合格|培训合格|到位|确认)[^。；;]{0,20}?(?:之日)?起(?:方|才|始)?(?:生效|行使|启用|有效)"
    r"|(?:签署|签订|登记|备案|核验|公证|交存|领取|考核合格|培训合格|确认)[^,，。；;]{0,12}(?:之|以)?后,?(?:方可|方能|才能?|始得?|方)(?:生效|行使|启用)",
    "签登备核公交领考培到确",
)
_OF_MONEY = Pattern(r"资金|财务|费用|经费", "资财费经")
_OF_ANY = Pattern(r"(?:任职文件|任命|聘任|授权书|所列|列明|授予|各项|全部|上述)", "任聘授所列各全上")


@dataclass(frozen=True, slots=True)
class Terms:
    """The names that a paper gives to many things at once, each with the authorities over some of them."""

    of: tuple[tuple[str, frozenset[str]], ...]

    def bind(self, said: Said, authority: str) -> bool:
        """Whether ``said`` makes what such a name covers, ``authority`` among it, wait for somebody or for a formal act."""
        named = any(authority in over and term in said.whole for term, over in self.of)
        if named and not NOT_BOUND.search(said.text) and any(p.search(said.text) for p in (_APPROVED, LEAVE)):
            return True
        if _STARTS.search(said.text) is None or _POWERS.search(said.text) is None:
            return False
        if named or said.names(authority):
            return True
        if _OF_MONEY.search(said.text):
            return authority == "budget"
        return not any(term in said.whole for term, _ in self.of) and _OF_ANY.search(said.text) is not None


def terms_of(document: Document) -> Terms:
    """The names that ``document`` defines."""
    found = []
    for block in document.blocks:
        if block.kind in ("heading", "cell"):
            continue
        for told in _TERM.finditer(squeeze(block.text)):
            over = {a for a, matter in _COUNTED.items() if matter.search(told["list"])}
            over |= {a for a, matter in MATTERS.items() if matter.search(told["list"])}
            if over and told["term"] not in told["list"].split("、"):
                found.append((told["term"], frozenset(over)))
    return Terms(tuple(found))
