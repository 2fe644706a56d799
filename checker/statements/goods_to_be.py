"""拟发布、拟上道的版本: what is going to happen to the goods that a power is over, and no power to come."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_DOES = r"(?:发布|上线|上市|上道|出厂|放行|交付|交工|投产|发运|发货|入库|出库|采购|引入|准入|启用|投用|施工|浇筑|让步接收|让步|转产|量产|变更|升级|发售|开放)"
_GOODS = (
    r"(?:版本|产品|批次|货物?|物料|原料|材料|供方|供应商|工序|工程|项目|设备|软件|成品|线路|构件|药品|食品)"
)
_TO_BE = Pattern(
    rf"(?<=[对凡何各类将的、或和及])拟{_DOES}(?:、?(?:或|和|及)?(?:[拟在现已场]{{0,2}}){_DOES})*的{_GOODS}",
    "拟",
)


def goods_to_be(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which what is planned with goods is told of them alone."""
    for found in _TO_BE.finditer(text):
        last = text.rfind("的", 0, found.end())
        tokens = as_one(tokens, found.start(), last + 1, "content")
    return tokens
