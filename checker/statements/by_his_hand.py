"""首席质量官签字后，产品方可出厂 says what 经首席质量官签字后，产品方可出厂 says: the word that is left out is put back."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_SIGNS = Pattern(
    r"(?:签字|批准|同意|核准|签署|签名|签发|审批|审定)(?:确认|放行|同意)?(?:了?(?:出厂)?(?:放行|出库|发货|出货|出厂)(?:单|证|令|通知单?))?之?后,?"
    r"(?:(?:仓库|库房|仓储部|物流部|储运部|门卫|仓管员|成品库|保管员)|(?:该批|本批|整批|这批|各批|每批|相关)?"
    r"(?:产品|成品|货物|货品|货|商品|批次|药品|食品|整车|整机|车辆|设备)[^,。;、]{0,4}?)(?:方可|方能|才能|才可以?|方才?|才|始得|始可|即可|就可以?|可以?)(?:准予?|予以|允许)?"
    r"(?:出厂|出库|发货|放行|交付|上市|销售|出货|发运|装车|发运出厂|出厂销售|放行出厂)(?=[。;\n]|$)(?!。(?:没有?|未|无))",
    "后",
)
_BEFORE = frozenset(("full_stop", "semicolon", "newline"))


def by_his_hand(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with 经 before the officer who opens such a sentence."""
    if "后" not in text:
        return tokens
    out: list[Token] = []
    for i, token in enumerate(tokens):
        opens = not i or tokens[i - 1].cls in _BEFORE or text[tokens[i - 1].end - 1] in "。;\n"
        led = _only_when(text, tokens, i)
        opens = opens or led > 0
        if token.cls == "officer" and opens and _SIGNS.match(text, token.end):
            del out[len(out) - led :]
            first = tokens[i - led].start
            out.append(Token(first, token.start, "via", ""))
        out.append(token)
    return out


def _only_when(text: str, tokens: list[Token], i: int) -> int:
    """How many tokens of 只有在 stand between the beginning of the sentence and the officer at ``i``."""
    for led in (1, 2):
        at = i - led
        if at < 0 or not text.startswith(("只有", "唯有", "惟有"), tokens[at].start):
            continue
        between = [text[t.start : t.end] for t in tokens[at + 1 : i]]
        opens = at == 0 or tokens[at - 1].cls in _BEFORE or text[tokens[at - 1].end - 1] in "。;\n"
        return led if opens and between in ([], ["在"], ["经"], ["由"], ["当"]) else 0
    return 0
