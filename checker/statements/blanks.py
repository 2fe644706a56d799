"""Texts that are to be filled in, show how, or answer without a yes: 任命【 】为…, （姓名）, 参考文本：…, 停线权：暂无, 审批权：见附件."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import doubt_grants
from checker.statements.whole_block import WholeBlock, lower

_TO_FILL = Pattern(
    r"[任聘][命任用]?(?:\[[ \t]*\]|\((?:姓名|某某|[ \t]*|xx+)\)|\{[^{}]{0,8}\}|<[^<>]{0,8}>)", "任聘 [({<"
)
_SHOWS = Pattern(
    r"(?:^|(?<=[。;\n]))(?:如|例如?|比如|譬如|举例|(?:参考|示范|推荐|建议|标准|样板|示例)(?:文本|条文|条款|表述|格式|内容|写法|措辞)|范文|样本|模板|范例|样稿):",
    ": 如例参示推建标样范模",
)
_ANSWER = Pattern(
    r"(?:^|(?<=[。;\n]))[^,。;:\n]{2,30}(?:权|权限|权力):[ \t]*(?:暂?无|/|-+|n/?a|无此项|(?:见|详见|参见|参阅)[^,。;\n]{1,10}|协商|商定|协议|按[^,。;\n由]{1,8}|依[^,。;\n由]{1,8}|视[^,。;\n]{1,8}|同[上左右前]|共同|部分|有限|另[^,。;\n]{1,6}|\?+)(?=[。;\n]|$)",
    ": 权",
)
_LEGEND = Pattern(
    r"(?P<mark>[△○◎◇☆▲●※#*◆□■★])[ \t]*(?:为|:|表示|=|指|代表|系|即)(?P<say>[^;,。\n△○◎◇☆▲●※#*◆□■★]{1,12})",
    "△○◎◇☆▲●※#*◆□■★",
)
_WEAK = Pattern(
    r"会签|共同|建议|提议|审核|初审|会审|参与|知情|列席|协助|配合|执行|备案|协商|双签|联签|有条件|限|部分|待|暂",
    "会共建提审初参知列协配执备双联有限部待暂",
)


def heed_blanks(block: WholeBlock) -> None:
    """Takes from the officer what a text only shows, and leaves in doubt what it does not say yes to."""
    text = block.text
    for pattern in (_TO_FILL, _SHOWS):
        for found in pattern.finditer(text):
            end = text.find("\n", found.start())
            behind = block.before(len(text) if end < 0 else end, found.start())
            lower(behind, "none", f"to be filled in: {found.group()}", "blank")
    for found in _ANSWER.finditer(text):
        doubt_grants(block.before(found.end(), found.start()), f"answered without a yes: {found.group()}")
    for found in _LEGEND.finditer(text):
        if not _WEAK.search(found.group("say")):
            continue
        at = text.find(found.group("mark"))
        if at >= found.start():
            continue
        start = max(text.rfind(c, 0, at) for c in ",、。;:|\n") + 1
        doubt_grants(block.before(at, start), f"marked as {found.group('say')}")
