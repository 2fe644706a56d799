"""Goods that fall short: 对达不到质量要求的产品有权拒绝放行 – what they do not reach says which they are, and refuses nothing.

Only before 的 and goods, rooms or lines: 达不到任职要求的，不得放行 is of a person, 未批准的产品 of an act.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_NOT_REACHED = r"(?:达不到|(?:不能|未能|没有|没能|没|尚未|无法)(?:够)?(?:完全)?(?:达到|满足|符合|通过)|不满足|满足不了|不具备|通不过|没达到|未能)"
_WHAT = r"[^,。;:的权]{0,10}?(?:要求|标准|规定|指标|规范|规格|水平|检验|检测|验收|试验|评审|合同|约定|条件)"
_NOT_DONE = r"(?:尚未|还未|没有|没|未曾|还没)(?:经过|经|完成|进行|做)?(?=(?:出厂|质量|最终)?(?:检验|检测|化验|试验|验收|检查|检定|整改|返工|复检)(?:合格|完成|完)?的)"
_GOODS = r"[^,。;:]{0,6}?(?:产品|成品|半成品|商品|货物?|批次|批|物料|原料|材料|零件|部件|设备|装置|工程|项目|线|工序|品|件|车|机|药|方案|供应商|供方|活动|车间)"
_FALLS_SHORT = Pattern(
    rf"(?P<not>{_NOT_REACHED})(?={_WHAT}的{_GOODS})|(?P<todo>{_NOT_DONE})",
    "不没未无尚还通达满",
)


def goods_that_fall_short(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, where what the goods do not reach or have not been through is plain content."""
    found = list(_FALLS_SHORT.finditer(text))
    if not found:
        return tokens
    out: list[Token] = []
    for token in tokens:
        inside = next((f for f in found if f.start() <= token.start and token.end <= f.end()), None)
        if inside is None:
            out.append(token)
        elif out and out[-1].cls == "content" and out[-1].start == inside.start():
            out[-1] = make_token((inside.start(), token.end, "content", "", False))
        else:
            out.append(make_token((token.start, token.end, "content", "", False)))
    return out
