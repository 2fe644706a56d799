"""质量战略的拟定与发布; 行使一票否决：有权停止…: two halves of what is told that belong together."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_MADE = Pattern(
    r"(?<=的)(?:拟[定订]|编制|起草|编写|编定)(?:、|和|与|及)(?:签发|发布|颁布|颁发|签署发布)(?=$|[,。;\n])",
    "拟编起",
)
_VETO = Pattern(
    r"(?:行使|实行|享有|拥有|具有)(?:质量安全)?一票否决权?(?P<colon>:)(?=(?:有权|可以?|直接|立即|即)*(?:责令|要求)?(?:停止|叫停|停线|停产|中止|封存|拒绝放行|禁止出厂)[^。;\n但须需报经除建会共同批待前后由请]*(?:$|[。;\n]))",
    "否",
)


def made_and_issued(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which who draws up and issues makes it, and a colon behind a veto only opens what it consists of."""
    for found in _MADE.finditer(text):
        tokens = as_one(tokens, *found.span(), "formulate", "formulate")
    for found in _VETO.finditer(text):
        colon = found.start("colon")
        tokens = [t._replace(cls="comma") if t.start == colon and t.end == colon + 1 else t for t in tokens]
    return tokens
