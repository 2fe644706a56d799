"""A seat that is less than it was: voters named by topic, a vote in another's hand, a roster without him or with him beside it."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_TITLE = "首席质量官"
_BODY = Pattern(
    r"(?:(?:总裁|总经理|经营(?:管理|决策)?|决策|经理层|管理|战略|院长|厂长|党政)(?:办公会|委员会|决策会|联席会|例会|会议|会|层|班子)|董事会|经营班子)",
    "总经决管战院厂党董",
)
_BY_TOPIC = Pattern(
    r"(?:审议|讨论|表决|研究|决定|涉及|属于)[^。；;]{1,34}?(?:议题|事项|议案|项目|方案|内容)的?时?[,，]?由(?P<who>[^。；;由]{4,}?)(?:投票|表决|议决|参加表决|决定)",
    "由",
)
_LIST = Pattern(
    r"(?:由|成员(?:名单)?(?:为|是|[:：])|委员(?:为|[:：])|表决(?:成员|委员|人)(?:为|[:：]))(?P<who>[^。；;由]*、[^。；;由]*?)(?:等?[0-9一二三四五六七八九]*人?组成|$)",
    "由员人",
)
_OPEN_LIST = Pattern(
    r"首席质量官|全体|其他|其余|各|等|有关|相关|高级管理人员|高管|经理层|班子成员", "首全其各等有相高经班"
)
_MANY = Pattern(r"[^、]{2,}(?:、[^、]{2,}){2,}", "、")
_ENTRUSTED = Pattern(
    r"(?:表决权|投票权|表决票|席位|委员资格|成员资格|[表投][决票]资格|一票)[^。；;]{0,24}?(?:交由?|由|委托|委派|授权|转由|转给|移交)(?!其|本人|首席)[^,，。；;]{2,18}?(?:代行|行使|代为|代表|代投|代持|接替|担任|递补)"
    r"|(?:表决权|投票权|席位|委员资格|成员资格|[表投][决票]资格)[^。；;]{0,20}?(?:暂停|中止|停止|冻结|取消|收回|不再保留|不计入?)",
    "表投席委成一",
)
_HIS = Pattern(r"首席质量官|其|该员|该同志|本人", "首其该本")
_BRIEFLY = Pattern(
    r"因故|因事|不能(?:到会|出席|参加)|缺席|请假|出差|临时|未到会|委托其他|违反|连续[^。；;]{0,6}不",
    "因不缺请出临未委违连",
)
_BESIDE = Pattern(r"^(?:列席|旁听|扩大)(?:人员|范围|成员|者|单位|对象)?(?:[:：为是]|$)", "列旁扩")
_BELOW = Pattern(r"下设|秘书组|工作组|办公室[^,，]{0,4}$", "下秘工办")
_NOT_SEATED = Pattern(r"列席|旁听", "列旁")


def seat_lessened(said: Said, given: str, *, is_record: bool) -> bool:
    """Whether ``said`` leaves less than the seat that the words ``given`` give; who was where at one meeting tells nothing."""
    if _is_entrusted(said):
        return True
    if (voters := _BY_TOPIC.search(said.text)) is not None and _is_closed(voters["who"]):
        return "质量官" not in said.text
    if is_record:
        return False
    around = said.heads + said.before + said.text
    if not _is_same_body(given, around):
        return False
    if _TITLE in said.text:
        first = (*said.block.row_heads, said.text) if said.block.kind == "cell" else (said.text,)
        return any(_BESIDE.search(head) for head in first)
    roster = _LIST.search(said.text)
    if roster is not None and _is_same_body(given, said.before + said.text):
        below = _BELOW.search(said.text, 0, roster.start())
        return below is None and "等" not in roster.group() and _is_closed(roster["who"])
    return False


def _is_entrusted(said: Said) -> bool:
    his = _HIS.search(said.text) is not None and _TITLE in said.whole + said.heads
    return his and _ENTRUSTED.search(said.text) is not None and not _BRIEFLY.search(said.text)


def _is_closed(who: str) -> bool:
    return _OPEN_LIST.search(who) is None and _MANY.search(who) is not None


def _is_same_body(given: str, around: str) -> bool:
    """Whether the body in which he was given a seat is named there; any will do where it was not named."""
    bodies = [found.group() for found in _BODY.finditer(given)]
    if not bodies:
        return _BODY.search(around) is not None
    return any(body in around for body in bodies)
