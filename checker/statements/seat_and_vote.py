"""经营管理会成员资格与表决权; 投票与诸位无异; 缺席可书面投票: a seat and a vote as formal papers name them."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_BODY = Pattern(
    r"(?P<body>(?:公司|集团)?(?:经营管理|经营决策|生产经营)会)(?=(?:的)?(?:正式|固定|常任|当然|常设)?(?:成员|委员|组成人员))",
    "会",
)
_SEAT_AND = Pattern(r"(?:成员|委员)(?:资格|身份|席位)(?P<and>与)(?=(?:同等)?(?:表决权|投票权|议事权))", "与")
_ALIKE = Pattern(
    r"(?:与|和|同|跟)[^。;]{2,30}?(?:等人|诸人|诸位|各位|其他成员|其余成员|其他委员|其余委员)(?:完全)?(?:无异|相同|一样|并无二致|无差别|无区别|没有区别)(?=[,。;]|$)",
    "异同样致别",
)
_AWAY = (
    r"(?:(?:因[^,。;]{1,6})?(?:缺席|不能到会|不能出席|不在场)"
    r"|(?:^|(?<=[,。;\n]))(?:因[^,。;]{1,6})?(?:不能|未能|无法)?(?:请假|外出|出差|不在|到会|出席))(?:会议)?(?:的|时|者|期间)?,?"
)
_FROM_AFAR = r"(?:亦可|也可|可以?|应|得)?以?(?:采用|采取|通过)?(?:书面|通讯|电话|视频|远程|线上|函件|传签|委托)(?:形式|方式)?"
_IN_WRITING = Pattern(
    rf"{_AWAY}{_FROM_AFAR}(?:(?:进行|参加|参与|补)?(?:投票|表决)(?=[,。;\n]|$)"
    r"|(?=(?:进行|参加|参与|补)?(?:投票|表决|发表|行使|提交)[^,。;\n]{0,8}(?:[,。;\n]|$)))",
    "书通电视远线函传委",
)
"""因故不能到会的，可以书面方式行使表决权: what he does so stays to be read, but for a bare vote."""
_ENTERS = Pattern(
    r"(?P<verb>入列|位列|名列|跻身|列名)(?=(?:公司|集团|本公司|本集团)?(?:的)?(?:经营|决策|执行|总裁|总经理)[^,。;:]{0,8}(?:委员会|会|班子))",
    "列跻",
)
_HOLDS = Pattern(r"(?P<verb>持|握|握有|持有|拥)(?=(?:同等)?(?:表决权|投票权))", "持握拥")


def seat_and_vote(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are a seat in the body, and its vote."""
    for found in _BODY.finditer(text):
        tokens = as_one(tokens, *found.span("body"), "matter", "business_decision")
    for found in _SEAT_AND.finditer(text):
        tokens = as_one(tokens, *found.span("and"), "conj")
    for pattern in (_ALIKE, _IN_WRITING):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    for found in _ENTERS.finditer(text):
        tokens = as_one(tokens, *found.span("verb"), "to")
    for found in _HOLDS.finditer(text):
        tokens = as_one(tokens, *found.span("verb"), "have")
    return tokens
