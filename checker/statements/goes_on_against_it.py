"""What goes on in spite of the officer's word: 一票否决的，生产部可继续生产; 有否决权，但不影响已签订合同的履行.

Not where others are forbidden to go on (不得继续生产), where he lets them (经其同意可继续), or where it is other goods or
other orders that go on.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_HELD = frozenset(("veto", "quality_safety_stop", "product_release"))
_GOES_ON = Pattern(
    r"(?:否决|叫停|停产|停线|停机|反对|不放行)(?:的|后|期间|之后|时|以后),?(?![^,。;:\n]*(?:首席质量官|其[^他余它]|本人|复检|整改|消除|合格|他批|其他))"
    r"[^,。;:\n不未]{0,12}(?<!不)(?:可以?|仍可|有权|得|仍)(?:继续|照常|照样|先行|正常)(?:组织)?(?:生产|发货|出货|放行|执行|实施|交付|出厂|作业|推进)",
    "续常样行",
)
_LEAVES_ALONE = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:但|且|而|不过|但是)?(?:其|该权力?|权力的?行使|该项权力|行使|否决|叫停|停线|停产)*(?:不得|不应|不)影响(?![^,。;:\n]*(?:质量|安全|其他|其余|效力|独立|执行))"
    r"[^,。;:\n]{0,10}(?:合同|交付|交货|交期|发货|订单|履行|排产)[^,。;:\n]{0,6}(?=[,。;\n]|$)",
    "影",
)


def heed_what_goes_on(block: WholeBlock) -> None:
    """Bounds what the officer holds back by what goes on in spite of it."""
    for found in _GOES_ON.finditer(block.text):
        held = [d for d in block.before(found.end()) if d.authority in _HELD]
        lower(held, "conditional", found.group(), "goes_on_against_it")
    for found in _LEAVES_ALONE.finditer(block.text):
        held = [d for d in block.before(found.start()) if d.authority in _HELD]
        lower(held, "limited", found.group(), "goes_on_against_it")
