"""Marks of a revision within the words: 审批质量计划【修订：审批→审核】, [改：审核], ~~审批~~, 〔已取消〕.

What a mark puts in the place of a word holds; what is struck out is gone; a mark that asks or comments leaves doubt.
"""

from __future__ import annotations

import re

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.whole_block import WholeBlock, lower, unsure

_MARK = Pattern(r"[\[({](?P<inside>[^\[\](){}\n]{1,60})[\])}]", "[({")
_CHANGES = Pattern(
    r"(?:修订|修改|变更|更正|勘误|改|新|现|应为|改为|更改|调整|调整为|修订后|变更为|替换|插入|新版|新文|新增为)(?:为|后|成)?[:→]",
    ":→",
)
_ARROW = Pattern(r"→\s*(?P<new>[^→]{1,30})$", "→")
_NOW = Pattern(
    r"(?:现|新|改|改为|应为|修订后|变更后|新版|新文)(?:为|成)?[:]?(?P<new>[^;,:→]{1,30})$", "现新改应后"
)
_GONE = Pattern(
    r"^(?:已|拟|建议|本[条项款句]|此[条项款句]|该[条项款句]|全[条文句]|整[条句]|v?\d[\d.]*版?(?:已|时)?|\d{4}年?(?:\d{1,2}月)?(?:修订时|起|版|换版时)?)*(?:删除?|删去|取消|废止?|作废|停用|失效|撤销|划掉|划去|剔除)(?:本[条项款句]|此[条项款句]|该[条项款句])?[!。]?$",
    "删取废作停失撤划剔",
)
_ASKS = Pattern(
    r"批注|法务|待定|待议|待商|商榷|存疑|\?|疑问|建议|应为|争议|讨论|待确认|再议|核实|意见[::]|修订记录|改由",
    "批法待商疑?建应争讨再核意修改",
)
_OPENS = Pattern(r"[\[{]")
_STRUCK = Pattern(
    r"~~(?P<old>[^~\n]{1,80})~~|<(?:del|s|strike)>(?P<html>[^<\n]{1,80})</|\{-(?P<wiki>[^{}\n]{1,60})-\}|[\[(](?:删除?|删去)[:](?P<cut>[^\])\n]{1,60})[\])]",
    "~<{[(",
)
_WEAK: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            r"审核|建议|提议|提请|参与|知情|列席|申请|复核|初审|会审|起草|拟订|提名|意见|把关|评审|编制",
            "审建提参知列申复初会起拟意把评编",
        ),
        "recommend_only",
    ),
    (Pattern(r"会签|共同|联签|双签|会同|联合", "会共联双"), "joint"),
    (Pattern(r"执行|落实|组织实施|监督|协助|配合|备案|备查|跟踪", "执落组监协配备跟"), "execute_only"),
    (
        Pattern(r"总经理|总裁|董事|厂长|副总|生产|技术|财务|销售|委员会|办公会|部", "总董厂副生技财销委办部"),
        "denied",
    ),
)
_OFFICER = Pattern(r"首席质量官|质量总监|品质总监|cqo", "首质品c")
_LABEL = Pattern(rf"(?:^|(?<=[→;\n]))[ \t]*\[{HAN}{{2,4}}\](?=[ \t]*{HAN})", "[")
"""[申请]车间→[批准]首席质量官: steps that are named before who takes them."""


def heed_marks(block: WholeBlock) -> None:
    """Lowers what stands in a line beside a mark by what the mark makes of it."""
    text = block.text
    for found in _STRUCK.finditer(text):
        lower(block.before(found.end(), found.start()), "denied", found.group(), "struck_out")
    labels = {m.end() for m in _LABEL.finditer(text)}
    for found in _MARK.finditer(text):
        if len(labels) > 1 and found.end() in labels:
            continue
        inside = found.group("inside")
        effect, doubt = _made_of(inside, _OPENS.match(found.group()) is not None)
        if effect is None and not doubt:
            continue
        first = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        ends = [at for c in "。;\n" if (at := text.find(c, found.end())) >= 0]
        beside = _beside(text, found, first, min(ends, default=len(text)))
        lower(block.before(found.end(), found.start()), "none", "said in a mark of revision", "revision_mark")
        if effect is not None:
            lower(block.before(beside[1], beside[0]), effect, found.group(), "revision_mark")
        else:
            unsure(block.before(beside[1], beside[0]), f"a mark of revision: {inside}")


def _beside(text: str, found: re.Match[str], first: int, last: int) -> tuple[int, int]:
    """What a mark is on: what stands before it, and what goes on behind it in the same clause."""
    goes_on = text[found.end() : found.end() + 1] not in ("", ",", "。", ";", "、", "\n", ")")
    comma = text.find(",", found.end(), last)
    return first, (comma if comma >= 0 else last) if goes_on else found.start()


def _made_of(inside: str, odd: bool) -> tuple[Effect | None, bool]:
    """What the words of a mark leave of a power, and whether they leave it in doubt; ``odd``: in no round bracket."""
    if _GONE.search(inside):
        return "denied", False
    new = None
    if arrow := _ARROW.search(inside):
        new = arrow.group("new")
    elif (_CHANGES.search(inside) or odd) and (now := _NOW.search(inside)):
        new = now.group("new")
    elif odd and len(inside) <= 6:
        new = inside
    if new is not None:
        effect = next((e for p, e in _WEAK if p.search(new)), None)
        if effect == "denied" and _OFFICER.search(new):
            effect = None
        if effect is not None:
            return effect, False
    return None, _ASKS.search(inside) is not None and (odd or "?" in inside or "修订记录" in inside)
