"""Powers that fall to the officer while somebody above is away: 厂长在岗期间由厂长本人行使, 总经理出差期间的授权."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_TOP = "(?:董事长|总经理|总裁|厂长|校长|院长|老板|法定代表人|执行董事|主任|社长|场长|所长|经理)"
_THERE = Pattern(
    rf"{_TOP}(?:本人)?(?:在(?:岗|厂|家|国内|公司|职|场|任|位|院|校|店)?|平时|平日|正常上班|上班)(?:期间|时候?|的时候|的情况下),?(?:仍|均|都|则|一律)*由(?:{_TOP}|本人|自己|其)"
    rf"|(?:平时|平日|日常|一般(?:情况下)?|通常)(?:仍|均|都|则)?由{_TOP}(?:本人)?(?:行使|决定|审批|批准|掌握|负责)",
    "由",
)
_AWAY = Pattern(
    rf"{_TOP}(?:因[^,。;()]{{1,6}})?(?:不在(?:岗|厂|家|位|场|公司|国内|院|校)?|外出|出差|休假|请假|缺席|缺位|出国|离岗)[^,。;()]{{0,4}}(?:期间|时)",
    "时期 不外出休请缺离",
)


def bounded_by_absence(heading: str) -> str | None:
    """The words of a heading by which what stands under it is the officer's at times only."""
    found = _THERE.search(heading) or _AWAY.search(heading)
    return found.group() if found else None


def heed_presence(block: WholeBlock) -> None:
    """Limits all powers of a block that says so of somebody above."""
    if once := _THERE.search(block.text):
        lower(block.all, "limited", once.group(), "while_there")
