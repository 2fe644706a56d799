"""Goods that fall short: 对达不到质量要求的产品有权拒绝放行 – what they do not reach says which they are, and refuses nothing.

So does what somebody did without leave: 发现未经批准擅自变更工艺的，H 有权停产 – the officer waits for nobody.

Only before 的 and goods, rooms or lines: 达不到任职要求的，不得放行 is of a person, 未批准的产品 of an act.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_NOT_REACHED = r"(?:达不到|(?:不能|未能|没有|没能|没|尚未|无法)(?:够)?(?:完全)?(?:达到|满足|符合|通过)|不满足|满足不了|不具备|通不过|没达到|未能)"
_WHAT = r"[^,。;:的权]{0,10}?(?:要求|标准|规定|指标|规范|规格|水平|检验|检测|验收|试验|评审|合同|约定|条件)"
_NOT_DONE = r"(?:尚未|还未|没有|没|未曾|还没)(?:经过|经|完成|进行|做)?(?=(?:出厂|质量|最终)?(?:检验|检测|化验|试验|验收|检查|检定|整改|返工|复检)(?:合格|完成|完)?的)"
_GOODS = r"[^,。;:]{0,6}?(?:产品|成品|半成品|商品|货物?|批次|批|物料|原料|材料|零件|部件|设备|装置|工程|项目|线|工序|品|件|车|机|药|方案|供应商|供方|活动|车间)"
_AT_WILL = r"(?:就|即|便|而|仍|却)?(?:擅自|私自|自行|投入|投用|变更|更改|代换|替换|启用|使用|开工|施工|改动|改变|先行)"
_CONSENT = r"(?:批准|同意|认可|验收|许可|确认|检验|审批|评审|授权|批复|备案)"
_WITHOUT = rf"未(?:经|获|取得)(?![^,。;]*(?:首席|质量总监|品质总监|cqo|其|他|本人))[^,。;:的]{{0,10}}?{_CONSENT}(?={_AT_WILL}[^,。;]{{0,16}}?的)"
_FOUND_WITHOUT = (
    r"(?<=发现)[^,。;:官监]{0,30}?(?P<found>未(?:经|获|取得)(?![^,。;]*(?:首席|质量总监|品质总监|cqo|其|他|本人))"
    rf"[^,。;:的]{{0,10}}?{_CONSENT})(?=[的、])"
)
_FALLS_SHORT = Pattern(
    rf"(?<![官监o])(?<=[对于凡现有是])(?P<fault>{_WITHOUT})|{_FOUND_WITHOUT}|(?P<not>{_NOT_REACHED})(?={_WHAT}的{_GOODS})|(?P<todo>{_NOT_DONE})",
    "不没未无尚还通达满",
)


def goods_that_fall_short(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, where what the goods do not reach or have not been through is plain content."""
    found = [f.span(f.lastgroup or 0) for f in _FALLS_SHORT.finditer(text)]
    if not found:
        return tokens
    out: list[Token] = []
    for token in tokens:
        inside = next((f for f in found if f[0] <= token.start and token.end <= f[1]), None)
        if inside is None:
            out.append(token)
        elif out and out[-1].cls == "content" and out[-1].start == inside[0]:
            out[-1] = make_token((inside[0], token.end, "content", "", False))
        else:
            out.append(make_token((token.start, token.end, "content", "", False)))
    return out
