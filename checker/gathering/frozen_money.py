"""质量经费、培训经费一律冻结，确需列支的由总裁特批: money that nobody may spend is not his to allow."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_MONEY = Pattern(
    r"(?:质量|品质)(?:工作|管理|专项|体系|改进|提升)*(?:经费|费用|资金|专款|支出|开支|款项|投入|预算)", "质品"
)
_ALL_MONEY = Pattern(
    r"(?:^|[,，:：])(?:即日起|全?公司|全?集团|各部门|各单位|的|内|现有|本年度)*(?:一切|各项|各类|全部|所有)(?:专项|管理|非生产性?|预算内)*(?:经费|费用|资金|支出|开支)",
    "一各全所",
)
_FROZEN = Pattern(
    r"(?:一律|均|全部|全额|统一|暂时?|予以|予|即行|同时|都|整体)?(?<![不解])(?:冻结|封存|锁定|停付|停支|停止(?:列支|支用|使用|动用|支出|支付|审批|报销|开支)|暂停(?:列支|支用|使用|动用|支出|支付|审批|报销|开支)|止付|不再(?:列支|支用|支出|开支)|不得(?:列支|支用|动用))",
    "冻封锁停止不",
)
_HE_FREEZES = Pattern(
    r"首席质量官[^,，。；;]{0,10}?(?:可|有权|得|决定|负责|提出|应)[^,，。；;]{0,8}?(?:冻结|封存|锁定|停)|(?:由|经|报|须|应|需)(?:[^,，。；;]{0,4})首席质量官[^,，。；;]{0,6}?(?:同意|批准|决定|特批|审批|签批|审定|解冻)",
    "首",
)
_SPARED = Pattern(
    r"(?:质量|品质)[^,，。；;、]{0,10}(?:除外|不在此列|不在其列|不受|不列入|不纳入|不冻结|照常|不变)|解冻|解除冻结|恢复(?:列支|使用|审批|正常)|除(?:质量|品质)|(?:不含|不包括)(?:质量|品质)|已(?:于)?[^,，。；;]{0,12}(?:结束|取消|解除)",
    "质品解恢除不已",
)
_CASE = Pattern(
    r"(?:弄虚作假|挪用|违规|违反|超支|超预算|超出|未按|未经|虚报|被(?:法院|司法|银行)|账户|年末|结余|用于)",
    "弄挪违超未虚被账年结用",
)
"""挪用的，冻结其质量经费: a sanction, or the leavings of a year, and not the money as a whole."""


def is_frozen(said: Said, *, own: bool) -> bool:
    """Whether ``said`` freezes the money for quality, alone or with all other money; ``own`` that the paper itself gave it him.

    What he freezes himself, and what is spared or freed again, stays his.
    """
    text = said.text
    frozen = _FROZEN.search(text)
    if frozen is None or _SPARED.search(text) or _HE_FREEZES.search(text) or _CASE.search(text):
        return False
    first = text[: frozen.end()]
    of_quality = _MONEY.search(text if frozen.start() < 12 else first)
    return of_quality is not None or (not own and _ALL_MONEY.search(first) is not None)
