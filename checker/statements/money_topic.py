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
_OF_IT = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:(?:其中|而|但)?,?(?:(?:年度|批准的)?预算(?:范围|额度)?(?:之?内|以内)的?|预算(?:批准|下达|核定|审定)(?:之?后|以后),?)?"
    r"(?:其|该项?)?(?:各项|全部|一切|具体|日常|各笔|每笔)*的?(?:使用|支出|开支|支配|动用|列支|用款|付款|调剂|安排)(?:、?(?:和|与|及)?(?:使用|支出|开支|支配|调剂|安排))*)(?:,|均|都)*(?=由|归|经)",
    "使支动列用付调安",
)
"""…；预算内的使用由 H 审批: of the money that was told of just before."""
_SIGNS = frozenset(("approve", "decide", "manage"))


def spent_on_it(sentence: Sentence, act: Act, theme: Theme, before: Theme | None) -> Theme | None:
    """The budget, where the sentence opens with what costs money and a sum bounds ``act``; else None."""
    if not theme.ids and act.power in _SIGNS and before is not None and before.ids == ("quality_budget",):
        inside = [i for i, c in enumerate(sentence.clause) if act.clause - 1 <= c <= act.clause]
        if inside and (
            found := _OF_IT.search(
                sentence.text, sentence.tokens[inside[0]].start, sentence.tokens[act.index].start
            )
        ):
            at = next(i for i in inside if sentence.tokens[i].end > found.start())
            return Theme(("quality_budget",), (at,), True, "money")
    if act.power not in _SIGNS or theme.source not in ("earlier", "previous", "") or act.clause == 0:
        return None
    spoken = theme.ids or (before.ids if before is not None else ())
    if "quality_plan" not in spoken or not any(t.cls == "amount" for t in sentence.tokens):
        return None
    if _OPENS.match(sentence.text, sentence.tokens[0].start) is None:
        return None
    opening = tuple(i for i, c in enumerate(sentence.clause) if c == 0)
    return Theme(("quality_budget",), opening[:1], True, "money")
