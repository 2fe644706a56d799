"""届满前委员会未以决议予以确认的，决定自动失效: what the officer decides falls by itself unless somebody else confirms it."""

from __future__ import annotations

import re

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_DECIDES = Pattern(
    r"(?<![向报经])首席质量官[^,，。；;报请]{0,16}?(?:停[产线工运发机用检售止]|停止|叫停|暂停|扣[货留发押]|封存|禁运|冻结|拦截|隔离|否决|决定|指令|批准|审批|裁定)",
    "首",
)
_CONFIRMED = r"(?:确认|追认|同意|批准|维持|核准|认可|背书|通过|准许|续期|延期|延长|批复)"
_FALLS = (
    r"(?:(?:自动|自行|当然|自然|即行?|随即|视为|视同|按|归于|随之|立即)+[^,，。；;]{0,6}?(?<!不)"
    r"(?:失效|解除|终止|撤销|撤回|作废|无效|取消|落空|恢复(?:生产|销售|作业|发货|放行|运行|检测)?|放弃)|不再有效|失去效力|丧失效力|效力(?:即行?)?终止|失效)"
)
_UNLESS = Pattern(
    rf"(?P<who>[^,，。；;:：]{{2,24}}?)(?:未|没有|不)(?!能?(?:经|获|得|取得|被|由))(?:予?以?|能|作出?|曾|在|于)?(?:(?!首席)[^,，。；;]){{0,12}}?{_CONFIRMED}[^,，。；;不]{{0,6}}[,，]?[^。；;不]{{0,16}}?{_FALLS}"
    rf"|未能?(?:经|获|得|取得|获得|得到|被|由)(?P<whom>[^,，。；;]{{2,20}}?){_CONFIRMED}[^,，。；;不]{{0,6}}[,，]?[^。；;不]{{0,16}}?{_FALLS}"
    rf"|(?:由|经|报|请|提交|送|取得|获得|获)(?P<by>[^,，。；;]{{2,20}}?){_CONFIRMED}[^。；;]{{0,6}}[,，]?(?:否则|不然|逾期)[^。；;不]{{0,12}}?{_FALLS}"
    rf"|{_FALLS}[,，](?:除非|但)(?P<unless>[^,，。；;]{{2,20}}?)(?:已|另|以书面)?[^,，。；;]{{0,8}}?{_CONFIRMED}",
    "未没不否逾然除但",
)
_ITS_DOER = re.compile(r"的|后|令|决定|指令")
"""首席质量官下达的停线令总经理未确认: who does it stands last."""
_HIS_OWN = Pattern(r"首席质量官|本人|其(?!他)", "首本其")
_UNHARMED = Pattern(r"不(?:影响|妨碍|导致|因此|产生|必然)|仍(?:然|旧)?(?:有效|执行)|继续有效", "不仍继")


def lapses(said: Said, authority: str) -> bool:
    """Whether a decision of the officer on ``authority`` holds only if somebody else confirms it in time.

    That he himself must renew it, or that a confirmation is only kept on record, takes nothing.
    """
    around = said.before + said.text
    if _DECIDES.search(around) is None or _UNHARMED.search(said.text) is not None:
        return False
    if authority != "veto" and not said.names(authority) and not said.is_about(authority):
        return False
    found = _UNLESS.search(said.text)
    if found is None:
        return False
    who = found["whom"] or found["by"] or found["unless"] or _ITS_DOER.split(found["who"] or "")[-1]
    return _HIS_OWN.search(who) is None
