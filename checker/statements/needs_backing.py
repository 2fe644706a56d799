"""A power that waits for a paper: 否决要有第三方的复检结论支持; 结论没出来之前，货照常出库."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower, unsure

_BACKED = Pattern(
    r"(?:否决|停[线产工机炉窑]|叫停|行使)(?:权|令|单|决定)?(?:的行使|时|前|否决|权力)?,?(?:均|都|一律|也)*(?:必须要?|应当|须|需要?|要|得|应)"
    r"(?:另?有|附有?|附上|凭|拿得?出|取得|拿到|提供|依据|根据|以)(?P<paper>[^,。;]{2,24}?(?:支持|支撑|佐证|背书|依据|为据|结论|报告|证明|鉴定|投诉))",
    "否停叫行 须需要得应 持撑证书据论告明定诉",
)
_ISSUED = Pattern(
    r"(?:[站院所局室会厅]|中心|机构|部门?|公司|客户|第三方|专家|监理|业主|政府|监管)[^,。;]{0,6}(?:的|出具|签发|给出|作出|认可)",
    "站院所局室会厅心构部门司户方家理主府管 的具发出认",
)
_OF_HIS_OWN = Pattern(
    r"事实|书面(?!投诉|意见|结论|报告|证明|鉴定)|理由|记录|首席质量官|本人|其(?![他它余])|自己",
    "事书理记首本其自",
)
_RUNS_ON = Pattern(
    r"(?:结论|报告|结果|意见|鉴定|定论)[^,。;]{0,3}?(?:没有?|未|尚未|还没)?(?:出来?|出具|下来|到|作出|明确|形成)(?:之前|以前|前),?"
    r"[^,。;否停封]{0,10}?(?:照常|照旧|照样|正常|继续)(?!有效|停|封|扣|执行|否决|禁)[^,。;]{1,8}",
    "论告果见定 前 照正继",
)


def heed_backing(block: WholeBlock) -> None:
    """Makes vetoes and stops wait for the paper that others have to issue; leaves them in doubt if nobody is named."""
    mine = [d for d in block.all if d.authority in ("veto", "quality_safety_stop")]
    if not mine:
        return
    for found in _BACKED.finditer(block.text):
        paper = found.group("paper")
        if _OF_HIS_OWN.search(paper):
            continue
        if _ISSUED.search(paper):
            lower(mine, "conditional", found.group(), "needs_backing")
        else:
            unsure(mine, f"may wait for a paper: {found.group()}")
    if once := _RUNS_ON.search(block.text):
        lower(mine, "conditional", once.group(), "needs_backing")
