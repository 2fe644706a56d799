"""质量战略建议 | 由其直接呈送董事会, 质量战略实施 | 由其统筹组织: beside what he does a cell tells only how he does it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

_HIM = "@"
_WHO = rf"(?:由?{_HIM}(?:本人)?)?"
_FREELY = r"(?:可以?|有权|随时|直接|径行|径自|当面|书面|亲自|自行|自主|不限次数|地)*"
_BOARD = r"(?:公司)?(?:董事会|股东会|股东大会)"
_SENT = Pattern(
    rf"{_FREELY}{_WHO}{_FREELY}(?:(?:呈送|呈报|呈递|递交|提交|报送|送交|送达|送至|送|呈|报|直达|直送|直报|直呈|交){_BOARD}"
    rf"|向{_BOARD}{_FREELY}(?:提出|提交|递交|呈报|呈送|呈递|报送|陈述|当面陈述))",
    "董股",
)
_RUN = (
    r"(?:统筹|统一|统领|全程|全面|全权|总体|牵头|主持|负责)*(?:组织|领导|指挥|推进|推动|实施|落实|统筹|统领|总揽|牵头|负责|调度)"
    r"(?:组织|落实|实施|推进|执行|指挥)*"
)
_FOLLOWED = r"(?:[,;](?:各|其他|有关|相关)(?:部门?|厂|车间|单位|分厂|工厂|事业部)*(?:均|都)?(?:服从|听从|配合|照办|执行|遵照|听其)(?:其)?(?:调度|安排|部署|指挥|执行|落实|调配)?)?"
_LED = Pattern(rf"由?{_HIM}(?:本人)?{_RUN}{_FOLLOWED}", _HIM)


def told_beside(bare: str, tokens: list[Token], context: Context, lexicon: Lexicon) -> list[Cell] | None:
    """The reading of a cell whose row is headed by what is done; None where it says more than who does it, and how.

    ``tokens`` may stand in a longer text of which ``bare`` is a part: only their words count."""
    if context.power not in ("propose", "implement") or "quality_strategy" not in context.matters:
        return None
    own = lexicon.lexer.tokens(bare)
    named = [t for t in own if t.cls in ("officer", "self")]
    if len(named) > 1 or not tokens:
        return None
    holder = lexicon.officer if named and named[0].cls == "officer" else context.holder
    if holder != lexicon.officer:
        return None
    words = bare.strip(" 。.;,")
    if named:
        words = (bare[: named[0].start] + _HIM + bare[named[0].end :]).strip(" 。.;,")
    found = (_SENT if context.power == "propose" else _LED).fullmatch(words)
    return None if found is None else [Cell(context.power, holder, context.matters, "ladder", True)]
