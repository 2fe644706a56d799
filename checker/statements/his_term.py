"""Words that look like a bound and tell how long he is in office, whom he answers to or what a deputy did.

聘任期限自2024年7月1日至2027年6月30日; 无试用期; 只对总裁负责; 返岗后代理事项由首席质量官确认.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_DATE = r"(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
_SPAN = rf"(?:自|从)?(?:{_DATE})?(?:之日)?(?:起|开始)?(?:计算?|算)?,?(?:至|到|—{{1,2}}|–|-|~)(?:{_DATE})(?:止|为止|届满)?"
_POST = r"(?:首席质量官|质量总监|品质总监|质量副总|cqo|本岗位|该同志|其|本届)"
_ENDS = r"(?=[,。;)\n]|$)"
_OF_THE_TERM = Pattern(
    rf"(?:^|(?<=[,。;:(\n]))(?:{_POST})?的?(?:任期|聘期|任职期限?|聘任期限?|聘用期限?|受聘期限?|任用期限?)(?:为|是|:)?(?:[一二三四五六\d]年,?)?\(?{_SPAN}\)?{_ENDS}",
    "期",
)
_NAMED_SO_LONG = Pattern(
    rf"(?:聘任|任命|聘请|委任|聘|任)[^,。;:()]{{2,14}}(?:为|任|担任|出任)[^,。;:()]{{0,12}}{_POST}(?:\([^()]{{1,8}}\))?(?:同志|职务|一职)?[,(](?:任期|聘期|任职|聘任)?{_SPAN}{_ENDS}"
    r"(?!,(?:行使|享有|授权|由|代|负责|暂|可|有权|主持))",
    "聘任命委",
)
_WHILE_IN_OFFICE = Pattern(
    rf"(?:你|您)(?:在)?(?:担任|出任|兼任|就任|受聘|任)(?:本?公司|集团|本?院|本?厂|企业)?的?{_POST}(?:职务|一职)?的?期间$",
    "任聘",
)
"""A letter says so to him; of somebody else it may be told of former times."""
NO_TRIAL = r"(?:无须|无需|不设|不再设|不约定|没有|免除|未设|无|免)(?:试用期?|见习期|考察期|过渡期|代理期)"
"""That there is no trial withholds nothing, in a sentence as in what leads a list."""
_NO_TRIAL = Pattern(NO_TRIAL, "试见考过代")
_ANSWERS_TO = Pattern(
    r"(?:只|仅)(?:须|需)?(?:对|向)[^,。;:、]{2,12}(?:负责|(?:负责并|负责和)?(?:报告|汇报|述职)(?:工作)?)(?=[,。;、\n]|$)",
    "负报汇述",
)
_WHAT_HE_DID = Pattern(r"代(?:理|行|管)(?:的)?(?:事项|事务|情况|记录)")
_BACK_TO_HIM = Pattern(
    rf"(?:由|报|向|经){_POST}(?:本人)?(?:[^,。;:]{{1,6}}后)?(?:逐项)?(?:确认|复核|报告|备案|汇报|交回|补签)|(?:向|报){_POST}",
    "由报向经",
)


def tells_of_office(
    text: str, tokens: Sequence[Token], clause: Sequence[int], rule: str, start: int, end: int
) -> bool:
    """Whether the limit ``rule`` at ``tokens[start:end]`` is of that kind, and bounds no power."""
    left, right = tokens[start].start, tokens[end - 1].end
    begun = max(text.rfind(c, 0, left) for c in "。;\n") + 1
    if rule in ("term", "end", "temporary") and _NO_TRIAL.search(text, max(0, left - 4), right):
        return True
    if rule == "term":
        if _WHILE_IN_OFFICE.search(text, max(0, left - 24), right) is not None:
            return True
        told = (f for p in (_OF_THE_TERM, _NAMED_SO_LONG) for f in p.finditer(text, begun))
        return any(f.start() <= left and right <= f.end() for f in told)
    if rule in ("scope", "only"):
        found = _ANSWERS_TO.match(text, left)
        inside = {t.cls for t in tokens if found and left <= t.start < found.end()}
        return bool(inside & {"above", "grantor"}) and not inside & {"matter", "bare"}
    if rule == "temporary" and _WHAT_HE_DID.match(text, left):
        end_of_clause = max(t.end for t, c in zip(tokens, clause, strict=True) if c == clause[start])
        return _BACK_TO_HIM.search(text, left, end_of_clause) is not None
    return False
