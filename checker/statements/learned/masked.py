"""A sentence as the weights see it: who and what is told by one sign each, so that what was learned of one right tells of all."""

from __future__ import annotations

from functools import lru_cache

from checker.patterns import Pattern
from checker.statements.person.named import SURNAMES

HIM, OTHER, MATTER, ELSE, ACT, OTHER_ACT = "ⒽⓄⓂⓍⒶⒺ"
SIGNS = frozenset((HIM, OTHER, MATTER, ELSE, ACT, OTHER_ACT))
STRATEGY = ("formulate", "propose", "implement")
RIGHTS = ("veto", "formulate", "propose", "implement", "plan_approval", "decision_participation", "assessment_reward", "budget")  # fmt: skip
"""The rights that are told apart: a power of the strategy by its power, any other by its authority."""
_HIM = Pattern(r"首席质量官|其本人|cqo", "首其c")
_OF_A_NAME = r"(?:(?!总经理|总裁|副总|董事|首席)[^\W\d_由报经按送交归给和与及或的在向对为是被请须应将把并后前其该各本凭据依以未无不有可得凡至到从])"
_POST = Pattern(
    r"(?:常务)?副总(?:经理|裁)?|总经理(?:办公会)?|总裁(?:办公会)?|董事长|董事会|执行董事|总工程师|总会计师"
    rf"|{_OF_A_NAME}{{1,5}}(?:总监|部长|主任|厂长|经理|科长|主管|站长|组长|总指挥|部|中心|办公室|委员会|科|室|小组|集团|公司|事业部|工厂|分厂|车间|基地)"
    r"|集团|股东会?|母公司|总部|党委|监事会|办公会|委员会",
    "副总董执监部长主厂理科管站组挥心公室会集司业间基团股母党办委",
)
_SURNAMES = "".join(
    sorted(
        set(SURNAMES)
        - set(
            "任施安章关费文管金康方成项和师全简解连申牛石温向查盛焦应储原封苗谷符沙荣农司古吉苑栗池麻和商段严平易单包"
        )
    )
)
"""Those that begin no common word."""
_PERSON = Pattern(
    rf"[{_SURNAMES}][一-鿿]{{1,2}}(?=同志|先生|女士)"
    rf"|(?<![一-鿿])[{_SURNAMES}][一-鿿]{{1,2}}(?=[,，、:：()（）|]|$)"
    rf"|(?<=[由归交给报经请任属向为])[{_SURNAMES}][一-鿿]{{1,2}}"
    r"(?=[^一-鿿]|$|负责|批准|审|签|主持|担任|代|拍|定|决|兼|接|暂|统|牵|组|办|核|掌|执|二人|两人)",
    _SURNAMES,
)
"""Somebody by his name; the officer's is his title already."""
_MATTERS = {
    "veto": Pattern(
        r"否决|停[一-鿿]|叫停|封[存线货样]|放行|扣[留货]|召回|质量安全|拦截|禁[出止]|出[厂货]|发[货运]|交付|流转|隔离|投[用产]|装车|解封|开工",
        "否停封放扣召质拦禁出发交流隔投装解开",
    ),
    "formulate": Pattern(r"质量战略|战略|规划|纲要|方针|目标", "战规纲方目"),
    "propose": Pattern(r"战略|规划|纲要|提案|议案|提议|议题|建议|建言|献策", "战规纲提议建献"),
    "implement": Pattern(r"战略|规划|纲要|目标", "战规纲目"),
    "plan_approval": Pattern(r"计划|策划", "计策"),
    "decision_participation": Pattern(
        r"表决|投票|席|会议|决策|成员|议题|[与听到参入]会|办公会|委员|列席|票|例会|观察员",
        "表投席会决成议办委列票观",
    ),
    "assessment_reward": Pattern(
        r"考核|奖惩|奖[与和或]?罚|奖励|处[罚分]|罚款|奖金|扣[罚款发减]|绩效|评定|等次|得分",
        "考奖处罚扣绩评等得",
    ),
    "budget": Pattern(
        r"经费|预算|费用|资金|专款|支出|开支|用款|拨款|支[付取]|付款|款项|质量款|科目|(?<=[一-鿿])费(?=[、,，由随归])",
        "经预费资专支开用拨付款质科",
    ),
}
_ACTS = {
    "formulate": Pattern(
        r"制[定订]|编[制写修订]|修[编订]|拟[定订]|起草|草拟|颁[布发]|撰写|执笔|文本|审定|定稿",
        "制编修拟起草颁撰执文审定",
    ),
    "propose": Pattern(
        r"提[出交]|陈[述说]|主张|递送|材料|呈[报送]|动议|意见|提报|上会|直[报陈]",
        "提陈主递材呈动意上直",
    ),
    "implement": Pattern(
        r"实施|落[实地]|推[进行动]|执行|贯彻|部署|分解|督[导办促]|调度|统筹|任务|进度|开展",
        "实落推执贯部分督调统任进开",
    ),
}
"""By what acts the three rights over one strategy are told apart."""
_QUALITY = Pattern(r"质量|品质", "质")
_NUMBER = Pattern(r"[一二三四五六七八九十百千万两0-9\d]+(?:\.\d+)*")
_DAY = Pattern(r"Ⓝ[年月日号](?:Ⓝ[月日号])*", "Ⓝ")
_PAPER = Pattern(r"《[^》]*》", "《")


@lru_cache(maxsize=1 << 10)
def _with_people(text: str) -> str:
    return _POST.sub(OTHER, _PERSON.sub(OTHER, _HIM.sub(HIM, text)))


@lru_cache(maxsize=1 << 14)
def masked(text: str, right: str) -> str:
    """``text`` with signs for the officer, for others, for the matter of ``right`` and for the matters of other rights."""
    text = _with_people(text)
    text = _MATTERS[right].sub(MATTER, text)
    if right in _ACTS:
        text = _ACTS[right].sub(ACT, text)
        for other, act in _ACTS.items():
            text = act.sub(OTHER_ACT, text) if other != right else text
    for other, matter in _MATTERS.items():
        if other != right:
            text = matter.sub(ELSE, text)
    text = _NUMBER.sub("Ⓝ", _QUALITY.sub("Ⓠ", text))
    return _PAPER.sub("Ⓑ", _DAY.sub("Ⓓ", text))


def names(text: str, right: str) -> bool:
    """Whether ``text`` has a word for the matter of ``right``."""
    return _MATTERS[right].search(text) is not None
