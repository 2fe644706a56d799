"""其职权如下, 您拥有以下权力: the lead-in of a list that is of the one spoken of before, or of the one a letter is to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.naming import Token
from checker.statements.nodes import Who
from checker.statements.pronouns import is_person

_HE = r"(?:其|他|她|你|您|该(?:员|岗|岗位|职位|职务|同志|负责人))"
_POWERS = r"(?:职权|权限|权力|权利|实权)"
_THESE = r"(?:以下|下列|如下|下述)(?:各项|[一二两三四五六七八九]项|具体|主要|管理|质量)*"
_SAYS = r"(?:现|兹|特|同时|并|公司|现将|现就|明确|规定|确定|确认|就)*"
_HIS = Pattern(
    rf"{_SAYS}{_HE}的?(?:主要|基本|具体|岗位|工作|审批|批准|决定|审定|管理|分管)?(?:职权|权限|权力|权利|职责|职能|范围|事项)"
    rf"|{_SAYS}{_HE}(?:在(?:岗位|任)上|在任职期间|任职后|到任后|到岗后|上任后|即日起|自即日起|据此|依法|同时|将|在全(?:公司|厂|院|集团)范围内|,)*(?:享有|拥有|具有|行使|掌握|有)(?:{_THESE}的?{_POWERS}|{_POWERS}如下)"
    rf"|{_SAYS}{_HE}有权$"
    rf"|[并现特]?[授赋]予(?:{_HE})?{_THESE}{_POWERS}",
    "利力职限围项权 其他她你您该予",
)
_YOU = Pattern(r"[你您]", "你您")
TO_HIM = Pattern(
    r"(?:聘任|任命|聘请|委任|聘用|聘|请|授权|同意|决定由|由|确认|欢迎)(?:你|您)(?:[^,。;:]{0,6})(?:为|担任|出任|任|兼任|就任)[^,。;:]{0,10}(?:首席质量官|质量总监|品质总监|cqo)(?![^,。;:]{0,2}(?:助理|秘书|办公室))"
    r"|(?:^|[,。;:\n])(?:自[^,。;:]{2,14}起,?)?(?:你|您)(?:自[^,。;:]{2,14}起)?(?:将|现|已|正式)?(?:为|担任|出任|任|兼任|就任|受聘为|被聘为|被任命为)[^,。;:]{0,10}(?:首席质量官|质量总监|品质总监|cqo)(?![^,。;:]{0,2}(?:助理|秘书|办公室))",
    "你您",
)
"""聘任您为公司首席质量官: the letter is to the officer."""


def list_of_his(left: list[Token], words: str, before: Sequence[Piece], recent: Who | None) -> bool:
    """Whether the lead-in ``words`` is of the officer: the one spoken of last, or to whom the text ``before`` it is."""
    his = _HIS.match(words) is not None
    if his and _YOU.search(words) is not None:
        return bool(before) and TO_HIM.search(before[-1].sentence.text, 0, left[0].start) is not None
    if recent is None or not recent.has("officer"):
        return False
    if any(a.cls == "by" and b.cls == "self" for a, b in pairwise(left)):
        return True
    last = before[-1].sentence if before else None
    return his and not (last is not None and any(is_person(last, t) for t in last.tokens))
