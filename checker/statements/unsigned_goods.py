"""首席质量官不签字的产品不得出厂, 他不签字货出不了大门 say what 未经首席质量官签字的产品不得出厂 says."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_NOT_SIGNED = Pattern(
    r"(?:(?:不|没有?|未予?|尚未|未曾|没能)(?=[签批同放点核盖]))(?P<signs>签字|签发|签署|签名|签章|盖章|批准|同意|放行|点头|核准)(?:确认|放行|同意)?(?:的)?,?"
    r"(?:该批|任何|所有|一切|整车|这批)?(?:产品|成品|批次|货物|货品|货|车辆|车|物料|药品|食品|商品|样品|设备|批|东西)?,?"
    r"(?:(?:无论|不管)?谁(?:来了?|说|开口|签字)?|任何(?:人|部门|单位)|仓库|门卫|物流部?|库房|仓储部|门岗|保安|总经理|董事长|老板|厂长"
    r"|(?:各|本|其他|相关|有关)?[^,。;:的由经须可能不无得可就方才也均]{1,10}?(?:部门?|科室?|车间|班组|经理|中心|单位|门店|分厂|人员|员))?(?:也|都|均|一律|一概|统统|就|便|则)*"
    r"(?P<not>不得|不能|不准|不许|不可|不予|不让|出不了|出不得|进不了|下不了|离不开|休想|别想)(?:以任何(?:方式|形式|理由|名义|借口))?(?P<goes>(?:批准|擅自|放行)?[^,。;:、]{0,4}?"
    r"(?:出厂|出库|发货|放行|上市|销售|交付|装车|出货|发运|大门|厂门|厂|工厂|门))(?=[,。;\n]|$)",
    "不没未",
)
_WITH_OTHERS = ("conj", "above", "beside", "below", "to", "joint", "via", "without", "propose")


def unsigned_goods(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with 未经 before the officer of such a clause, and what is refused as goods that may not go."""
    if not any(c in text for c in "不没未"):
        return tokens
    out: list[Token] = []
    skip = 0
    for i, token in enumerate(tokens):
        if token.start < skip:
            continue
        out.append(token)
        if token.cls not in ("officer", "self"):
            continue
        found = _NOT_SIGNED.match(text, token.end)
        if found is None or not _alone(text, tokens, i):
            continue
        out.pop()
        out.append(Token(token.start, token.start, "without", ""))
        out.append(token)
        signs, says_not, goes = found.span("signs"), found.span("not"), found.span("goes")
        out.append(Token(*signs, "approve", "approve"))
        out.extend(
            t for t in tokens[i + 1 :] if signs[1] <= t.start and t.end <= says_not[0] and t.cls in _KEPT
        )
        out.append(Token(*says_not, "cannot", ""))
        out.append(Token(*goes, "matter", "product"))
        skip = goes[1]
    return out


_KEPT = frozenset(("comma", "content", "anyone", "strong", "each", "also", "of", "beside", "below"))


def _alone(text: str, tokens: list[Token], i: int) -> bool:
    """Nobody else is named in his clause, and nothing is said there but that he has not signed."""
    if i == 0:
        return True
    before = tokens[i - 1]
    if before.cls in _WITH_OTHERS:
        return False
    begin = max((t.end for t in tokens[:i] if t.cls in ("full_stop", "semicolon", "comma")), default=0)
    inside = [t for t in tokens[:i] if t.start >= begin and text[t.start] != "凡"]
    if any(
        t.cls in ("cannot", "may", "must", "report", "whether", "occasion", "propose", "but") for t in inside
    ):
        return False
    return not any(t.cls in ("above", "beside") for t in inside)
