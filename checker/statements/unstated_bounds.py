"""Bounds that are pointed at and not stated: 按照公司制度规定的权限审批, 依授权清单审批, 在公司规定的情形下否决.

How far the power goes stands elsewhere, so what the officer has of it is in doubt. 按程序 and 按规定 tell how it is
used and bound nothing.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import clause_of, doubt_grants
from checker.statements.whole_block import WholeBlock, place_of

_BY = r"(?:按照?|依照?|依据|根据|凭|参照|遵照)"
_SET = r"(?:规定|确定|核定|授予|赋予|划定|明确|下达|给定|设定|约定|公布|列明|载明|授权|界定)"
_REACH = r"(?:审批|授权|职责|管理|签批|费用|财务|审核|处置|分级|业务|决策)*(?:权限|额度|限额|范围|类别|清单|目录|层级|等级|级别)"
_LISTS = r"(?:授权|权限|审批权限|分级授权|分权|职权|核决权限)(?:管理)?(?:手册|清单|目录|表|矩阵|一览表|指引|文件|办法|规定|体系)"
_POINTED_AT = Pattern(
    rf"{_BY}[^,。;:\n本]{{0,16}}?{_SET}的?{_REACH}|{_BY}[^,。;:\n]{{0,8}}{_LISTS}|(?:在|于)[^,。;:\n法质]{{2,10}}?{_SET}的(?:情形|情况|条件|时限|场合|事项)(?:下|内|中|之内|时)?",
    "按依根凭参遵在于",
)
_RISES = Pattern(r"(?:不符合?|违反|未按|不按|偏离|超出|超过|低于)[^,。;:\n]{0,6}$")


def heed_unstated(block: WholeBlock) -> None:
    """Leaves in doubt what the officer is granted within bounds that stand elsewhere."""
    text = block.text
    for found in _POINTED_AT.finditer(text):
        start, end = clause_of(text, found.start())
        if _RISES.search(text, start, found.start()):
            continue
        meant = [
            d
            for p, d in block.drafts
            if start <= place_of(p, d) < end and place_of(p, d) >= found.end() and d.effect == "grant"
        ]
        meant = [d for d in meant if d.authority != "decision_participation"]
        doubt_grants(meant, f"within bounds that stand elsewhere: {found.group()}")
