"""编制并确定公司质量战略; 领衔编制质量战略，由其署名后施行: who settles himself what he draws up makes it, and only prepares nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_DRAWS_UP = r"(?:拟[定订制]|编[制写拟订定]|起草|草拟|撰写|主笔|执笔)(?:制[定订])?"
_ISSUES = r"(?:定案|定夺|定稿|签发|颁行|颁布|公布|颁发)"
_END = r"(?=$|[,。;、])"
_MADE = Pattern(
    rf"(?P<made>{_DRAWS_UP}(?:、(?:修[订改]|定案|定夺|完善|{_DRAWS_UP}))*(?:、|和|与|及|并|,并)(?:予以|自行|亲自|负责)*{_ISSUES}(?:文本)?)(?:[^,。;、前须报经由]{{0,8}}(?:战略|规划|方针|纲要))?{_END}",
    "拟编起草撰笔",
)
"""拟制、定案、公布; 主笔制定并予以颁行."""
_WRITES = Pattern(r"(?P<made>(?:主笔|执笔)制[定订])", "笔")
_HIM = r"(?:其|其本人|首席质量官|质量总监|品质总监|cqo)"
_THEN_HIS = Pattern(
    rf"(?P<made>{_DRAWS_UP})(?:[^,。;前须报经由]{{0,12}}(?:战略|规划|方针|纲要))?(?:的?文本)?,"
    rf"(?:(?:成|定|写|编)[稿成]后?,?)?(?:(?:由{_HIM}|自行)(?:署名|签署|签发|签字|颁布|颁行|公布|发布|定稿)后?(?:即|予以)?(?:施行|执行|生效|下发|印发|颁行|发布|实施)?"
    rf"|(?:成稿|写成|脱稿|编成)(?:即|就)(?:为|是|算)?(?:定稿|终稿|定案|生效)){_END}",
    "拟编起草撰笔",
)
"""领衔编制质量战略，由其署名后施行; 由其主笔，成稿即为定稿."""
_PLANS = ("战略", "发展规划", "质量方针")


def settled_by_the_maker(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which drawing up and issuing by one hand is making, where the text is of strategy."""
    if not any(plan in text for plan in _PLANS):
        return tokens
    for pattern in (_MADE, _WRITES, _THEN_HIS):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span("made"), "formulate", "formulate")
    return tokens
