"""Whoever rewards and punishes only the people of his own department holds a part: 对质量部员工进行考核并决定其奖惩."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_UNIT = (
    r"(?:(?:质量|品质|质检|质管|品管|品控|质控|检验|化验|计量|qa|qc)(?:管理|保证|控制|监督|检验|检测|体系|安全)?"
    r"(?:部门?|科|处|室|中心|课|组|团队|系统|条线)|(?:本|所属|所在|分管|所辖|直属|其)(?:部门?|科室?|处|室|中心|课|团队|条线))"
)
_STAFF = Pattern(
    rf"(?:{_UNIT}(?:内部|内|所属|下属|下辖|管辖)?的?(?:全体|所有|各级|全部)?的?(?:员工|人员|职工|同事|成员|检验员|质检员|工程师|下属|干部|骨干|同仁)"
    r"|(?:直接)?下属(?:员工|人员|(?=的?[,进考奖质]))|(?:直接)?下级(?:员工|人员|(?=的?[,进考奖质]))|部属)",
    "员工事属士干骨仁部级师",
)
_ITSELF = Pattern(
    rf"{_UNIT}(?:自身|自己|本身|内部|自家)的?(?=[^,。;]{{0,6}}(?:考核|考评|绩效|奖惩|奖罚))",
    "身己部家",
)
"""质量部自身的考核: often said beside what he has over all others, so that it takes nothing from that."""
_TOO = Pattern(r"同(?:一|样|等)|也|亦|照此|比照|参照|一并", "同也亦照参并")
"""质量部自身的考核按同一标准进行: so he has that of the others."""
_WIDE = Pattern(
    r"各(?:部门|单位|车间|分厂|级|岗|类|相关|有关|生产)|全体(?:员工|职工|人员)|全员|全公司|全厂|公司(?:全体|所有|各)|责任(?:人|部门|单位|车间|者)"
    r"|有关(?:人员|部门|单位)|相关(?:人员|部门|单位)|其[他它余]|任何(?:人|部门|单位)|车间|生产部|不限于|包括|以及",
    "各全责关任其车生限括及所",
)
_BESIDE = "、和与及或"


def rules_his_own(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's assessments and rewards of nobody but his own people."""
    mine = [
        d
        for d in drafts
        if d.holder == officer and d.authority == "assessment_reward" and d.effect == "grant"
    ]
    if not mine:
        return
    text, tokens = sentence.text, sentence.tokens
    first, last = tokens[0].start, tokens[-1].end
    if (own := _ITSELF.search(text, first, last)) is not None and not (
        _WIDE.search(text, first, last) or _TOO.search(text, first, last)
    ):
        for draft in mine:
            draft.unsure = True
            draft.notes.append(f"over his own department: {own.group()}")
        return
    found = _STAFF.search(text, first, last)
    if (
        found is None
        or text[max(first, found.start() - 1)] in _BESIDE
        or text[found.end() : found.end() + 1] in _BESIDE
    ):
        return
    rest = text[first : found.start()] + "|" + text[found.end() : last]
    if _WIDE.search(rest):
        return
    at = [i for i, t in enumerate(tokens) if t.start < found.end() and t.end > found.start()]
    for draft in mine:
        if draft.act.clause >= sentence.clause[at[0]]:
            draft.limit(Modifier("limit", "own_staff", "scope", "limited", at[0], at[-1] + 1))
