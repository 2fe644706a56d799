"""被考核单位不服的，可申诉，由首席质量官复核后定案: that he looks at his own decision once more, or hears whom he likes before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_AGAIN = Pattern(
    r"(?:应|须|应当)?(?:在[^,。;]{1,8}内)?(?:听取[^,。;]{2,8}意见后)?(?:重新)?(?:作出|予以|组织|(?:指定|安排|指派)[^,。;]{2,16}?)?(?:(?:复核|复议|复查|核查|复评|复看|复审|重新核定|重新核实|重新评定|重新核查|最终核定|最后核定)(?:[一1]次|一遍|小?组)?)(?:后|并)?(?:书面)?(?:定案|答复|作出答复|回复|作出(?:复核|复议)?(?:决定|结论)|决定|确定|核定|定)?"
    r"(?:,由?(?:[他她其]|首席质量官|(?:质量|品质)(?:总监|副总))(?:作出|予以|负责)?(?:书面)?(?:答复|回复))?"
    r"(?:,(?:其)?(?:复核|复议|复查)(?:结果|结论|决定)(?:即)?为(?:最终|最后)(?:结果|结论|决定))?(?=[,。;]|$)",
    "复核重最",
)
_OBJECTS = Pattern(r"申诉|异议|不服|复议|申辩|有意见|疑义|疑问")
_RAISED = Pattern(
    r"[^,。;:由经报]{0,20}(?:有(?:不同)?(?:异议|意见|疑义|疑问)|不服|不认可|不同意)[^,。;:由经报]{0,8}?的?,?"
    r"(?:[^,。;:由经报]{0,14}(?:申诉|提出|申请|申辩|反映|说明|陈述|复核)(?:理由|[^,。;:由经报]){0,12},?)?由?"
    r"|(?:被[^,。;:由经报]{2,6}|当事人|责任人)?(?:自)?(?:收到|接到|公布)[^,。;:由经报]{0,16}(?:之?日)?起?[^,。;:由经报]{0,8}[日天]之?内,?可以?(?:书面)?(?:申诉|申请复[核议查]|提出异议),?由?",
    "议见义问服可意收接公",
)
_TO = Pattern(
    r"(?:被?(?:考核|处罚|奖惩|评价)(?:的)?(?:部门|单位|人员?|对象|者)?|各?(?:部门|单位)|(?:各|有关|相关|所属)?(?:分厂|车间|事业部|子公司|分公司|项目部|门店|工厂|基地|班组)|当事人|责任人|员工|个人)?(?:对[^,。;:由经报]{1,14})?(?:有(?:不同)?(?:异议|意见|疑义|疑问)|不服|不认可|不同意)(?:的|者)?(?:部门|单位|人员?|个人)?,?"
    r"(?:(?:应当?|须|一律)?先(?:行)?(?:执行|停下|停止|照办|照停|整改),(?:然后|再|后|事后|随后)?)?"
    r"(?:可以?)?(?:自[^,。;:由经报]{2,12}(?:之日)?起|收到[^,。;:由经报]{2,10}后)?(?:在)?(?:[一二三四五六七八九十两\d]{1,3}个?(?:工作)?(?:日|天)(?:之?内|以内)?)?(?:可以?)?(?:书面)?(?:向|找|去找|请)",
    "异意疑服认同",
)
_ASKS_HIM = Pattern(
    r"(?:本人)?(?:书面)?(?:申请|提出|请求|要求)?(?:书面)?(?:申诉|复议|复核|复查|申辩|说明|陈述|异议|反映|说|意见)(?:[一1]次|一遍|情况|理由)?"
    r"(?:,(?:复议|复核|申诉|其间|复查|申辩|陈述|反映)?(?:期间)?(?:仍|照|照常|照样|继续|先行|不停止|不影响)(?:原?决定的?)?(?:予以)?执行)?(?=[。;\n]|$)",
    "申复说异反意陈",
)
_HIM = frozenset(("officer", "self"))
_OTHERS = frozenset(("above", "beside", "below"))


def looked_at_again(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which his second look at what others object to is no act beside his decision."""
    if _OBJECTS.search(text) is None:
        return tokens
    tokens = _asked(text, tokens)
    for found in _AGAIN.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if _OBJECTS.search(text, begun, found.start()) is not None and _his(tokens, begun, found.start()):
            tokens = as_one(tokens, *found.span(), "content")
            tokens = _raised(text, tokens, begun, found.start())
    return tokens


def _asked(text: str, tokens: list[Token]) -> list[Token]:
    """不服的，可在七日内向 H 申请复议，复议期间照常执行: a sentence by which others may ask him, and no act of his."""
    for who in [t for t in tokens if t.cls == "officer"]:
        begun = max(text.rfind(c, 0, who.start) for c in "。;\n") + 1
        asked = _ASKS_HIM.match(text, who.end)
        if asked is not None and _TO.fullmatch(text, begun, who.start) is not None:
            tokens = as_one(tokens, begun, asked.end(), "content")
    return tokens


def _raised(text: str, tokens: list[Token], begun: int, end: int) -> list[Token]:
    """不服者可在五日内提出书面说明，由…: who says so there is not he."""
    who = next(t for t in tokens if t.end == end)
    comma = text.rfind(",", begun, who.start)
    if comma < 0 or _RAISED.fullmatch(text, begun, who.start) is None:
        return tokens
    return as_one(tokens, begun, comma, "content")


def looks_himself(text: str, tokens: Sequence[Token]) -> bool:
    """Whether the sentence of ``tokens`` says that the officer himself takes up what others object to."""
    begun, end = tokens[0].start, tokens[-1].end
    return _OBJECTS.search(text, begun, end) is not None and any(
        _his(tokens, begun, found.start()) for found in _AGAIN.finditer(text, begun, end)
    )


def comes_back_to_him(text: str, tokens: Sequence[Token]) -> bool:
    """Whether the sentence of ``tokens`` says that others may object, that he then looks again, and nothing else."""
    begun, end = tokens[0].start, tokens[-1].end
    for found in _AGAIN.finditer(text, begun, end):
        who = next((t for t in tokens if t.end == found.start()), None)
        if who is not None and not text[found.end() : end].strip(",。; "):
            return _his(tokens, begun, found.start()) and (
                _RAISED.fullmatch(text, begun, who.start) is not None
            )
    return False


def _his(tokens: Sequence[Token], begun: int, start: int) -> bool:
    """Whether the officer stands right before ``start``; 其 is he where nobody else is named before."""
    last = next((t for t in tokens if t.end == start), None)
    if last is None or last.cls not in _HIM:
        return False
    return last.cls == "officer" or not any(t.cls in _OTHERS for t in tokens if begun <= t.start < last.start)
