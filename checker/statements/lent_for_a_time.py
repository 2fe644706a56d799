"""Powers that end with something: 授权期间与整改期一致, 整改结束即告终止, 上述授权到新厂投产为止."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_WITH = Pattern(
    r"授权(?:的)?(?:有效)?(?:期间|期限|时间|期)?(?:与|同|和|跟|随着?|至|到)(?P<until>[^,。;\n]{2,20}?)(?:相?一致|相同|同步|同始终|为止|为限|之日止|止|结束而[^,。;\n]{2,4})(?=[,。;\n]|$)",
    "授 一相同为之止结",
)
_ENDS = Pattern(
    r"(?:^|(?<=[,。;\n]))(?P<until>[^,。;:\n]{2,14}?)一?(?:结束|完成|验收|完毕|投产|终结|通过)(?:之日|之时|之?后|时|了)?,?"
    r"(?:(?:本|该|上述|此项?|前述)?(?:授权|权限|权力)(?:即告|自动|自然|随之|同时|即行|随即|即|就|便)*|即告|就|便)(?:终止|收回|失效|取消|交回|作废)",
    "终收失取交作 结完验投通",
)
_WHILE_IN_POST = Pattern(r"任期|任职|在任|离任|聘期|聘任|劳动合同|离职|调离|在职|长期", "任聘劳离调在长")


def heed_terms(block: WholeBlock) -> None:
    """Limits every power of the block to the time for which it is lent; that of the post itself is no bound."""
    for pattern in (_WITH, _ENDS):
        for found in pattern.finditer(block.text):
            if not _WHILE_IN_POST.search(found.group("until")):
                lower(block.all, "limited", found.group(), "lent_for_a_time")
