"""Who does not decide alone: 由委员会以多数票决定, 由小组按旬审议，组长签发; 双签单，左栏由首席质量官、右栏由运营总监签署."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_BODY = (
    r"(?:委员会|小组|专班|工作组|指挥部|联席会议?|评审会|评议会|例会|办公会|会议|全体(?:成员|委员)|评委会)"
)
_HOW = (
    r"(?:多数|过半数?|三分之二|半数以上|全票|一致|票决|投票|表决|举手|无记名|集体|合议|协商|评议|民主|审议)"
)
_DONE = r"(?:决定|通过|行使|审定|批准|议定|确定|评定|裁定|核定|审批|作出|签发|为准|生效|执行)"
_DECIDED = Pattern(
    rf"由(?:(?!首席)[^,，。；;由]){{0,14}}?{_BODY}[^。；;]{{0,10}}?{_HOW}[^。；;]{{0,14}}?{_DONE}"
    rf"|(?:提交|报|经|交|须)(?:(?!首席)[^,，。；;由]){{0,12}}?{_BODY}[^,，。；;]{{0,8}}?{_HOW}[^。；;]{{0,8}}?(?:后|方|才|,?以)[^。；;]{{0,8}}?{_DONE}",
    "委组班挥会全",
)
_BY_HIM = Pattern(
    r"(?:由|经|报|以)?首席质量官(?:最[终后]|单独|直接|独立|作出)?(?:决定|裁定|签发|批准|审批|审定|签批|拍板|核准)",
    "首",
)
_FESTIVE = Pattern(
    r"质量月|标兵|先进|评优|竞赛|成果|qc小组|合理化|征文|知识|技能|之星|能手", "月标先优竞成q合征知技之能"
)
_TWO = Pattern(
    r"双签|双人签|两人签|联签|联署|两栏|双栏|双授权|并签|同时签|各自签|分别签|共同签|缺一不可|缺一无效|(?:均|都|同时)签[字署]?(?:后|齐)|齐备(?:后|方|,)|签字?齐全(?:后|方)",
    "双两联并同各分共缺均都齐",
)
_STOPS = Pattern(
    r"停[产线工运发机用止](?!期)|叫停|扣[货留发押]|封存|禁运|召回|冻结|拦截|隔离|否决|拒收|放行",
    "停扣封禁召冻拦隔否拒放",
)
_EQUAL = Pattern(
    r"(?:总经理|总裁|董事长|副总|总监(?!办)|总工程师|总工|厂长|总会计师|书记|主任|负责人|经理)",
    "总董副厂书主负经",
)
_LIFTED = Pattern(r"解除|恢复|复工|复产|撤销", "解恢复撤")
_AND_STOPS = Pattern(
    r"停[^,，。；;]{0,6}(?:和|及|与|、|以及)[^,，。；;]{0,4}(?:恢复|复[工产]|解除|撤销)", "停"
)
_NOT_BOUND = Pattern(r"无须|无需|不必|不需|不得要求|不受", "无不")


def by_a_body(said: Said, authority: str) -> bool:
    """Whether a body decides by its votes what ``authority`` is over, and nobody says that the officer does."""
    return (
        said.names(authority)
        and _DECIDED.search(said.text) is not None
        and _BY_HIM.search(said.text) is None
        and _FESTIVE.search(said.text.lower()) is None
        and _NOT_BOUND.search(said.text) is None
    )


def by_two_hands(said: Said, authority: str) -> bool:
    """Whether it takes the officer's signature and that of another; an order to stop is what a veto is done by."""
    if _TWO.search(said.text) is None or "首席质量官" not in said.text or _NOT_BOUND.search(said.text):
        return False
    if _EQUAL.search(said.text.replace("首席质量官", "")) is None or _is_lifted(said.text):
        return False
    return said.names(authority) or (authority == "veto" and _STOPS.search(said.text) is not None)


def _is_lifted(text: str) -> bool:
    """恢复生产须由…共同签署: who lets work begin again takes nothing from who stops it."""
    return _LIFTED.search(text) is not None and _AND_STOPS.search(text) is None
