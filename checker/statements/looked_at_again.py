"""被考核单位不服的，可申诉，由首席质量官复核后定案: that he looks at his own decision once more, or hears whom he likes before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_AGAIN = Pattern(
    r"(?:应|须|应当)?(?:在[^,。;]{1,8}内)?(?:听取[^,。;]{2,8}意见后)?(?:重新)?(?:作出|予以|组织)?(?:(?:复核|复议|复查|核查|复评|复看|重新核定|重新评定|最终核定|最后核定)(?:[一1]次|一遍)?)(?:后)?(?:定案|答复|作出答复|回复|作出(?:复核|复议)?(?:决定|结论)|决定|确定|核定|定)?"
    r"(?:,(?:其)?(?:复核|复议|复查)(?:结果|结论|决定)(?:即)?为(?:最终|最后)(?:结果|结论|决定))?(?=[,。;]|$)",
    "复核重最",
)
_OBJECTS = Pattern(r"申诉|异议|不服|复议|申辩|有意见")
_RAISED = Pattern(
    r"[^,。;:由经报]{0,20}(?:有(?:不同)?(?:异议|意见|疑义|疑问)|不服|不认可|不同意)[^,。;:由经报]{0,8}?的?,?"
    r"(?:[^,。;:由经报]{0,14}(?:申诉|提出|申请|申辩|反映|说明|陈述|复核)[^,。;:由经报]{0,12},?)?由?",
    "议见义问服可意",
)
_HIM = frozenset(("officer", "self"))
_OTHERS = frozenset(("above", "beside", "below"))


def looked_at_again(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which his second look at what others object to is no act beside his decision."""
    if _OBJECTS.search(text) is None:
        return tokens
    for found in _AGAIN.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if _OBJECTS.search(text, begun, found.start()) is not None and _his(tokens, begun, found.start()):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens


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
