"""Sentences behind a power that leave a part out of it: 连续生产装置不适用; 重点项目的计划另按…办法审批; 属于集团管控的,从其规定."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import doubt_grants
from checker.statements.whole_block import WholeBlock, lower

_PART = Pattern(
    r"(?:^|(?<=[。;\n]))(?:但|其中|不过|唯)?,?(?P<what>[^,。;:\n]{2,24}?)(?:的?(?:质量)?(?:计划|放行|停产|停线|经费|奖惩|审批))?(?:则|均|一律|暂|,)*"
    r"(?:不适用|不在此列|不在其列|不在此限|不在其中|不按此|另按[^,。;\n]{2,16}(?:办理|审批|执行|处理)|按[^,。;\n]{2,12}另行[^,。;\n]{1,6}|从其规定|按其规定)(?=[。;\n]|$)",
    "不另从按",
)
_WHOLE_PAPER = Pattern(
    r"^(?:本|该|此)(?:办法|制度|规定|细则|手册|程序|文件|标准|章程)|法律|法规|国家|行政|地方"
)
_CONTRACT = Pattern(
    r"^(?:需要?|须|应|依法)?(?:解除|终止)(?:其)?劳动(?:合同|关系)的?,?(?:由|移交|交)?(?:人力|人事|行政人事|劳资)",
    "解终 劳",
)
"""解除劳动合同的由人力资源部另按规定办理: the labour law's own matter, no part of rewards and penalties."""
_SET_ABOVE = Pattern(
    r"(?:集团|总部|上级|母公司|总公司|股东)(?:公司|单位)?(?:对此|对其)?(?:另有|有不同|有其他)(?:规定|要求|安排|决定)(?:的|时),?(?:从其规定|按其|从其|以其|执行其|按照?集团|除外|以集团)",
    "集总上母股",
)
"""集团另有规定的从其规定: what the firm above rules comes first."""
_AHEAD = Pattern(
    r"(?:否决权|放行权|停[产线]权|审批权|权限|权力|职权)[^。;\n]{0,24}不得行使(?=[。;\n]|$)", "权 行"
)
_OF_OTHERS = Pattern(r"他人|其他人|任何|部门|人员|滥用|擅自|代为|越权|越级")
_AGAIN = Pattern(
    r"否决的?[^。;\n]{0,10}(?:经|由|提交|可)[^。;\n]{0,24}(?:复议|再议|表决|复审|重新审议|重议)(?:后)?(?:并)?(?:仍)?(?:获得?)?通过的?,?(?:仍|可|仍可|方可|可以|则)?(?:实施|执行|通过|生效|推翻|有效)",
    "决 通",
)


def heed_parts_left(block: WholeBlock) -> None:
    """Lowers the officer's drafts by what sentences of the block leave out of them."""
    text = block.text
    for found in _PART.finditer(text):
        if _WHOLE_PAPER.search(found.group("what")) or _CONTRACT.search(found.group("what")):
            continue
        meant = [d for d in block.before(found.start()) if d.authority != "decision_participation"]
        lower(meant, "limited", found.group(), "left_out")
    for found in _SET_ABOVE.finditer(text):
        lower(block.before(found.start()), "conditional", found.group(), "left_out")
    for found in _AHEAD.finditer(text):
        if _OF_OTHERS.search(found.group()):
            continue
        doubt_grants([d for d in block.all if d.effect == "grant"], f"not to be used: {found.group()}")
    for found in _AGAIN.finditer(text):
        lower([d for d in block.all if d.authority == "veto"], "conditional", found.group(), "passed_again")
