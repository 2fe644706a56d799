"""集团质量战略的牵头实施托付该办公室，首席质量官予以配合: a part in the strategy that is put into other hands."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_S = r"(?:质量|品质)(?:发展)?战略"
_GIVES = r"(?:托付给?|委托给?|(?<!提)交由|(?<!提)交给|(?<!提)交付|改由|改归|改交|转由|转交给?|转归|移交给?|移归|划归|划转给?|划入|并入|暂由|暂交|暂归|归由|统一由|(?<=[,，])由)"
_TAIL = r"(?:工作|事务|职责|任务|职能|事项|权限?|一事)?(?:[,，]?(?:在|于|自|从)?[^,，。；;由]{0,14}?(?:期间|期内|起|年度|阶段))?(?:一并|统一|全部|整体|均|现|已|暂时?|[,，])*"
_WHO = r"(?P<who>[^,，。；;、]{2,24})"
_ACTS = {
    "implement": rf"{_S}(?:的|之)?(?:牵头|组织|统筹|全面|具体|领导|推动|总体)*(?:实施|推行|推进|落实|执行)",
    "formulate": rf"{_S}(?:的|之)?(?:牵头|组织|统筹)*(?:制定|制订|编制|拟定|拟订)|(?:组织|牵头)?(?:制定|制订|编制)(?:公司|集团)?的?{_S}的?",
    "propose": rf"(?:向|对)[^,，。；;]{{2,8}}?(?:提出|提交|报送)[^,，。；;]{{0,6}}?{_S}(?:方面)?的?(?:议题|建议|议案|提案|动议|意见)?的?|{_S}(?:方面)?的?(?:议题|建议|议案|提案|动议)的?(?:提出|提交|提报|呈报)?",
}
_HANDED = {act: Pattern(rf"(?:{words}){_TAIL}{_GIVES}{_WHO}", "战") for act, words in _ACTS.items()}
_TAKEN_ON = {
    "implement": Pattern(
        rf"(?:委托|托付|责成|指定|授权|聘请|请)(?P<who>[^,，。；;、]{{2,20}}?)(?:全权|牵头|主持|统一|代为|负责|全面)+(?:组织)?(?:实施|推行|推进|落实|执行)(?:公司|集团|全公司|全集团|本公司)?的?{_S}",
        "委托责指授聘请",
    )
}
_HIS = Pattern(r"首席质量官|其(?!他)|本人", "首其本")
_BELOW = Pattern(
    r"^(?:各|有关|相关|所属|下属|下级|基层|全体|质量(?:部|管理部|中心|办|保证部|处))|部门(?:负责人)?(?:分解|落实|执行|配合|具体)|车间|班组|第三方|咨询",
    "各有相所下基全质部车班第咨",
)
_HE_LEADS = Pattern(
    r"首席质量官[^。；;,，]{0,10}?(?:委托|授权|指派|可以?|牵头|主持|统筹|总负责|领导|负责)|(?:在|受|由|对|向)首席质量官(?:的)?[^,，。；;]{0,4}?(?:领导|指导下|统筹|指挥|负责|牵头)",
    "首",
)
_NOT_NOW = Pattern(
    r"(?<![按照依])(?:原(?!则)|曾|此前|以前|过去)|不(?:再)?(?:托付|委托|交由|改由|移交|在)|不得|交还首席质量官$|(?:出差|请假|休假|外出|缺席|因故)",
    "原曾此以过不交出请休外缺因",
)


def entrusted(said: Said, act: str) -> bool:
    """Whether ``said`` puts ``act`` of the quality strategy into the hands of somebody else than the officer or those below."""
    if _NOT_NOW.search(said.text) or _HE_LEADS.search(said.text):
        return False
    for pattern in (_HANDED.get(act), _TAKEN_ON.get(act)):
        found = pattern.search(said.text) if pattern is not None else None
        if found is not None and not _HIS.search(found["who"]) and not _BELOW.search(found["who"]):
            return True
    return False
