"""What a meeting or a letter settles for one occasion: 会议明确，本次让步由首席质量官批准, 该批产品由 H 放行.

Next time it may be otherwise: of the power there is this one use.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.whole_block import WholeBlock, lower

_PAPER = r"(?!修订|修改|任命|会议|授权|调整|聘任|换版|改版|发布|任职|印发|文件|通知|办法|制度|规定|换届|改革|机构|职责|分工|委托|起|党委|董事|确认|明确|变动|变更|人事)"
_ONCE = Pattern(
    rf"(?:本次|此次|这次|本回|这回|该次|此番|此次性|今天的?|今日的?|今晚的?|明天的?|昨天的?|昨日的?|本周的|本月的){_PAPER}[^,。;:\n]{{0,30}}",
    "次回番天日晚周月",
)
_THIS_ONE = Pattern(
    r"(?:(?:该|这|此|本|上述|前述)(?:一)?(?:批次?|单|份|笔|台|件|起|项|炉|车|柜|个?(?:让步|特采|订单|申请|合同|项目|投诉|问题|缺陷|异常|批次))[^,。;:\n]{0,24}"
    r"|(?:该|上述|前述)(?:让步|特采|申请|订单|批次|产品|物料|货物|零件|设备)[^,。;:\n]{0,24}"
    r"|(?:[a-z]{1,3}-?\d{1,}[a-z\d-]*|(?:本[月周]|今天|昨[天日]|上[月周])[^,。;:\n]{0,4}(?:到货|来料|生产|入库|出现|发生)[^,。;:\n]{0,8}?|[a-z]{0,3}[-]?\d{3,}[a-z\d-]*|\d{1,2}月\d{1,2}日[^,。;:\n]{0,8}|[a-z甲乙丙丁](?:客户|公司|项目|产品)[^,。;:\n]{0,8}?)(?:号|批次?|订单|炉|柜)[^,。;:\n]{0,24})",
    "该这此本上前批号订炉柜",
)
_MEETING = Pattern(
    r"纪要|会议记录|会议决议|例会|专题会|碰头会|简报|邮件|复函|批复|便函|联络单|周报|月报|工作安排|工作布置",
    "要录议会报件函复单排置",
)
_SETTLES = Pattern(
    r"(?:会议|会上|经讨论|经研究|与会人员|与会者)[^,。;:\n]{0,8}?(?:明确|决定|确定|要求|同意|议定|认为|商定|定|强调|安排)",
    "会经与",
)


def heed_occasions(block: WholeBlock) -> None:
    """Limits what the officer decides this once to this once."""
    text = block.text
    minutes = _SETTLES.search(text) is not None or any(
        _MEETING.search(normalise(h).text) for h in block.pieces[0].headings
    )
    for pattern in (_ONCE, _THIS_ONE) if minutes else (_ONCE,):
        for found in pattern.finditer(text):
            ends = [at for c in ",。;\n" if (at := text.find(c, found.end())) >= 0]
            begin = max(text.rfind(c, 0, found.start()) for c in ",。;:\n") + 1
            clause = block.before(min(ends, default=len(text)), begin)
            lower(
                [d for d in clause if d.authority != "decision_participation"],
                "limited",
                found.group(),
                "one_occasion",
            )
