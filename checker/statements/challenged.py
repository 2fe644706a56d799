"""Whoever objects: he may say so while the decision stands (可反映，反映期间照常执行), or somebody else decides then."""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.sentence import Modifier, Sentence

_OBJECTS = r"(?:有(?:不同)?(?:异议|疑问|意见|疑义|争议|分歧)|不服|不同意|持有?异议|不认可)"
_STANDS = (
    r"(?:(?:不|并不|不得)(?:停止|中止|暂停|中断|影响|延缓|妨碍)(?:其|该|原)?(?:决定|命令|指令|停产令|否决)?的?(?:执行|效力|生效|履行)"
    r"|(?:照常|照样|继续|仍然?|仍须|仍应|应先|先行|照旧)(?:予以)?(?:执行|有效|生效|履行))"
)
_TELLS = r"(?:反映|申诉|申请核对|申请复查|申请核实|核对|核实|提出|说明|投诉|报告|陈述|询问)"
_ONLY_TOLD = Pattern(rf"{_OBJECTS}[^。;]{{0,24}}?{_TELLS}[^。;]{{0,24}}?{_STANDS}", "效行")
_MEDIATED = Pattern(
    rf"{_OBJECTS}的?,?[^,。;由经报]{{0,8}}?(?:可以?)?(?:向|请求?|找)(?:公司)?(?:工会|职代会|职工代表大?会)(?:委员会)?(?:请求|申请|提请|要求)?(?:调解|反映|沟通|说明|协调)(?=[,。;]|$)",
    "调反沟说协 工职",
)
"""仍不服的可向工会请求调解: it is talked over, and stays decided."""
_SETTLES = Pattern(r"裁|复议|复审|决定(?!的|书)|定夺|撤销|变更|改变|推翻|批准|审定|仲裁|终止")
_TAKEN_UP = Pattern(
    rf"{_OBJECTS}[^。;]{{0,16}}?(?:报请?|由|提交|提请|请|交由?|上报|呈报?)(?P<who>[^,。;]{{2,12}}?)(?:最终|最后|作出|予以)?(?:裁定|裁决|决定|仲裁|定夺|裁处|决断|复议)",
    "裁决仲定复",
)
_HIS = ("质量官", "质量总监", "品质总监", "质量副总", "其", "他", "她", "cqo")


_TO_HIMSELF = Pattern(
    rf"{_OBJECTS}的?,?[^。;]{{0,16}}?(?:申诉|复议|复核|复查|申辩|提出|说明)[^。;]{{0,10}}?,(?:由)?(?P<who>[^,。;]{{1,10}}?)(?:应|须|应当)?(?:听取[^,。;]{{2,8}}意见后|在[^,。;]{{2,8}}内|重新)?(?:作出)?(?:复核|复议|复查|核查)(?:后)?(?:定案|答复|作出答复|回复|作出(?:复核|复议)?(?:决定|结论)|决定)?(?=[,。;]|$)",
    "复核",
)
"""被考核单位有异议的，可申诉，由 H 复核后定案: it is he who looks at it again."""


_SOMEBODY = frozenset(("above", "beside", "below"))


def _returns_to_him(made: Sentence) -> tuple[int, int] | None:
    first, last = made.tokens[0].start, made.tokens[-1].end
    found = _TO_HIMSELF.search(made.text, first, last)
    if found is None:
        return None
    who = [t.cls for t in made.tokens if t.start < found.end("who") and t.end > found.start("who")]
    before = {t.cls for t in made.tokens if found.start() <= t.start < found.start("who")}
    himself = who == ["officer"] or (who == ["self"] and not before & _SOMEBODY)
    return found.span() if himself else None


def standing(made: Sentence) -> None:
    """Takes what limits out of a sentence that lets others object while the decision stands, or to himself."""
    first, last = made.tokens[0].start, made.tokens[-1].end
    if (himself := _returns_to_him(made)) is not None:
        for modifier in made.modifiers:
            if modifier.role == "limit" and modifier.kind in ("appeal", "time"):
                start = made.tokens[modifier.start].start
                if himself[0] - 12 <= start < himself[1]:
                    modifier.role = "harmless"
        return
    found = _ONLY_TOLD.search(made.text, first, last) or _MEDIATED.search(made.text, first, last)
    if found is None or _SETTLES.search(made.text, found.start(), last):
        return
    for modifier in made.modifiers:
        start = made.tokens[modifier.start].start
        if (
            modifier.role == "limit"
            and modifier.kind in ("appeal", "time")
            and found.start() - 12 <= start < found.end()
        ):
            modifier.role = "harmless"


def taken_up(piece: Piece, before: Iterable[Draft], officer: str) -> None:
    """各部门有异议的，报总经理裁定，裁定前照常执行: the last word on it is not his."""
    sentence = piece.sentence
    found = _TAKEN_UP.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if found is None or any(word in found.group("who") for word in _HIS):
        return
    for draft in before:
        if (
            draft.holder == officer
            and draft.effect == "grant"
            and draft.authority != "decision_participation"
        ):
            draft.lower("conditional", found.group())
            draft.outer.append(piece.said(Modifier("limit", "taken_up", "appeal", "conditional", 0, 0)))
