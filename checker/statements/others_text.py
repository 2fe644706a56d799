"""Whose text counts in the end: 编成后呈委员会审议，以委员会通过的文本为公司质量战略."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_COUNTS = Pattern(
    r"以[^,。;]{0,16}?(?:审定|审议|通过|批准|审批|签发|核定|核准|签过字|定下来|决议|认可|敲定|颁布)[^,。;]{0,6}?的(?:那一?[个版份]?)?"
    r"(?:文本|版本|稿子?|稿件|版|内容|方案|文件|本子)(?:为|作为|算|当)",
    "以 审通批签核定决认敲颁 文版稿内方本",
)
_OTHERS = frozenset(("above", "beside", "grantor"))
_BODY = Pattern(r"委员会|董事|股东|总经理|总裁|会议|办公会|班子", "委董股总会班")


def heed_others_text(block: WholeBlock) -> None:
    """Makes what the officer formulates or approves wait for those whose text counts."""
    for found in _COUNTS.finditer(block.text):
        inside = block.classes(found.start(), found.end())
        if (inside & _OTHERS or _BODY.search(found.group())) and not inside & {"officer", "self"}:
            mine = [d for d in block.before(found.start()) if d.authority in ("strategy", "plan_approval")]
            lower(mine, "conditional", found.group(), "others_text")
