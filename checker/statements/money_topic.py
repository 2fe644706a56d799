"""涉及花钱的，单笔五万元以下 H 签字就行: behind such an opening what is signed is the spending, not the project."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_OPENS = Pattern(
    r"(?:但|而|其中|至于|凡|如|若|对)*(?:(?:涉及|需要?|须|要|动用|发生)(?:到)?)?[^,。;:由]{0,4}(?:花钱|用钱|用款|花费|费用|支出|开支|资金|经费|付款|款项|报销)(?:支出|开支|使用|支付)?的?,",
    "钱款费支资金销 ,",
)
_SIGNS = frozenset(("approve", "decide", "manage"))


def spent_on_it(sentence: Sentence, act: Act, theme: Theme, before: Theme | None) -> Theme | None:
    """The budget, where the sentence opens with what costs money and a sum bounds ``act``; else None."""
    if act.power not in _SIGNS or theme.source not in ("earlier", "previous", "") or act.clause == 0:
        return None
    spoken = theme.ids or (before.ids if before is not None else ())
    if "quality_plan" not in spoken or not any(t.cls == "amount" for t in sentence.tokens):
        return None
    if _OPENS.match(sentence.text, sentence.tokens[0].start) is None:
        return None
    opening = tuple(i for i, c in enumerate(sentence.clause) if c == 0)
    return Theme(("quality_budget",), opening[:1], True, "money")
