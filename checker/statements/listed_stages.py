"""对投料、下水、出厂各节点行使质量安全一票否决: goods named in a list of stages only tell where quality safety is watched over."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_ITEM = r"[^,。;:、()和与及或对的权批]{1,6}"
_EACH = Pattern(
    rf"对(?P<list>{_ITEM}(?:(?:、|和|及|与){_ITEM}){{2,}})(?:等)?(?:各个?|全部|所有|任一|任何)(?:节点|环节|工序|阶段|关口|过程)"
    r"(?:中)?(?:的|,)?(?:行使|享有|拥有|具有|有|实行)?质量安全(?:问题)?(?:的)?一票否决",
    "点节序段口程",
)
_REFUSES = Pattern(
    r"(?:质量|产品|食品|药品|品质)安全(?:风险|隐患|问题|事项|存疑|不明)*的?,(?P<who>[^,。;:]{0,12}?)(?:均|都|即|并)*(?:可以?|有权|得)?(?:直接|当场|立即|径行|予以)*(?:一票)?否决(?:其|该批)?"
    rf"(?P<list>{_ITEM}(?:(?:、|和|及|与|或|或者){_ITEM})+)(?=[,。;]|$)",
    "否",
)
_FOR_SAFETY = Pattern(
    rf"因(?:涉及)?(?:产品)?质量安全(?:问题|隐患|风险|原因|缘由)?(?:而)?(?:可以?|有权)?(?:一票)?否决(?P<list>{_ITEM}(?:(?:、|和|及|与|或){_ITEM})+)(?=[,。;]|$)",
    "否",
)
_STAGE = r"(?:(?!批准|授权|同意|审批|报批)[^,。;:、()和与及或对的权经由报凭]){1,8}"
_AT_STAGES = Pattern(
    rf"在(?P<list>{_STAGE}(?:、{_STAGE}){{2,}}(?:(?:和|及|与|以及){_STAGE})?|{_STAGE}、{_STAGE}(?:和|及|与|以及){_STAGE})等?(?:各个?|全部|所有|任一|任何)?(?:环节|节点|阶段|关口|过程)(?:中|上|里|内)?"
    r"(?=,?[^。;]{0,30}质量安全[^。;]{0,24}否决)",
    "点节段口程",
)
"""在供方选择、批次放行、发货等环节，凡涉及质量安全的，H 有一票否决权: from what comes in to what goes out."""
_BEGUN = Pattern(r"投料|投产|开工|生产|采购|进厂|入库|上线|使用", "投开生采进入上使")
_COMES_IN = Pattern(
    r"采购|供方|供应商|物料|原料|来料|进料|进货|进厂|入厂|生产|制造|制程|过程|工艺|投产|投料|转段|转产",
    "采供物料进入生制过工投转",
)
_OF_A_KIND = Pattern(r"样品|样机|试制|试产|小批|外包|外贸|出口|电商", "样试小外出电")
_SENT_OUT = Pattern(r"出厂|出库|发运|发货|放行|交付|出货|销售|交船|上市", "出发放交销上")
_HE = frozenset(("officer", "self", "by", "may", "strong", "content", "general", "also", "be"))
_GOODS = frozenset(("matter", "release"))
_GOODS_MEANT = frozenset(("product", "production", "release"))
_SOMEBODY = frozenset(("officer", "self", "above", "grantor", "committee"))
_WORDS_OF_A_TRADE = frozenset(("unknown", "content"))


def listed_stages(text: str, tokens: list[Token]) -> list[Token]:
    """The goods of such lists as stages; all other tokens as they are."""
    if "否决" not in text:
        return tokens
    each = [f.span("list") for f in _EACH.finditer(text)]
    spans = list(each)
    for found in _REFUSES.finditer(text):
        first, end = found.span("list")
        if not all(t.cls in _HE for t in tokens if _inside(t, [found.span("who")])):
            continue
        if _BEGUN.search(text, first, end) and _SENT_OUT.search(text, first, end):
            spans.append((first, end))
    spans += [f.span("list") for f in _FOR_SAFETY.finditer(text)]
    stages = [
        f.span("list")
        for f in _AT_STAGES.finditer(text)
        if _SENT_OUT.search(text, *f.span("list"))
        and _COMES_IN.search(text, *f.span("list"))
        and not _OF_A_KIND.search(text, *f.span("list"))
        and not any(t.cls in _SOMEBODY and _inside(t, [f.span("list")]) for t in tokens)
    ]
    if not (spans or stages):
        return tokens
    return [
        make_token((t.start, t.end, "stages", "", False))
        if (t.cls in _GOODS and t.meaning in _GOODS_MEANT and _inside(t, spans))
        or (t.cls in _WORDS_OF_A_TRADE and _inside(t, each))
        or (t.cls not in ("comma", "conj") and _inside(t, stages))
        else t
        for t in tokens
    ]


def _inside(token: Token, spans: list[tuple[int, int]]) -> bool:
    return any(first <= token.start and token.end <= end for first, end in spans)
