"""提报用款计划, 按月编制资金计划: a plan of what is paid out is money, and no quality plan."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_PLAN = Pattern(
    r"(?:用款|资金(?:使用|支出|安排)?|经费(?:使用|支出|安排)?|费用(?:使用|支出|安排|开支)|支出|开支|付款|请款|拨款|款项(?:使用|支出)?|资金需求|支付)(?:的)?(?:计划|方案)(?:书|表|单)?",
    "划案",
)


def plans_of_money(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a plan is a plain word: whose money it is, is said beside it."""
    for found in _PLAN.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    return tokens
