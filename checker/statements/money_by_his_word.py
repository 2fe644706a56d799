"""付款只看他的签字; 盘子以内不另请示; 不设单笔限额; 其他审批权限不适用于该资金: money that waits for nobody else's word."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_ONLY_HIS = Pattern(r"[只仅单唯](?:看|认|凭|依|据|见|以|须凭|需凭)", "只仅单唯")
_MONEY = Pattern(r"经费|费用|资金|专款|款项|预算|付款|支出|开支", "费资款预支")
_NO_CAP = Pattern(
    r"(?:不设|不作|没有|不受|不另设|无)(?:任何)?(?:单笔|单项|每笔|逐笔|金额|数额)*(?:的)?(?:限额|上限|门槛|封顶|额度限制|金额限制)(?:的?(?:限制|约束))?(?=[,。;]|$)",
    "限门封",
)
_WITHIN = Pattern(
    r"(?<=[,;])(?:在)?(?:年度|全年|年内|核定)?(?:的)?(?:预算|总额|总盘子?|盘子|额度|总量)(?:之内|以内|内|里|范围内)(?:的开支|的支出|的款项)?,?(?:均|都|也)?(?:不|无|毋)(?:再|另|必|用|须|需|需要|得)*(?:另行|再行|另|再)?(?:向[^,。;:]{1,6})?(?:请示|报批|报告|上报|审批|他人再?签|再签)(?:[^,。;:]{0,4})?(?=[,。;]|$)",
    "内里",
)
_RULES = r"(?:规定|限制|权限表|权限|制度|额度|限额|办法|程序|流程|条款|层级)"
_NOT_FOR_IT = Pattern(
    r"(?:^|(?<=[,。;:\n且但而]))(?P<rules>(?:(?:公司|集团|企业|本厂|本公司|财务)?的?(?:其他|其它|其余|原有?|一般|通用|普通|日常|现行|财务)[^,。;:]{0,16}?"
    r"|(?:《[^》]*》|[^,。;:《》]{2,12})[中内]?(?:关于|有关)[^,。;:]{2,16}?的?)"
    rf"{_RULES}(?:[^,。;:]{{0,6}}规定)?)(?:均|都|一概|一律|概|对其)?不适用于?(?:[该此本这]|其(?![他它余])|上述|前述)(?:(?!中的|内的|以外|之外|部分)[^,。;:\n]){{0,8}}(?=[,。;\n]|$)",
    "适",
)
"""What does not apply to some of his money (该资金中的设备款) applies to the rest."""
_CHARGED_TO = Pattern(
    r"(?P<by>由|从|在)(?P<money>(?:公司|集团)?(?:年度)?(?:质量|品质)[^,。;:由]{0,6}?(?:预算|经费|费用|资金|专款))(?:中|内|项下|里)?(?P<verb>列支|开支|支付|支出|负担|承担)(?=[,。;]|$)",
    "列开支负承",
)
_PLANNED = Pattern(
    r"(?:经费|预算|资金|费用|专款)[之的](?P<plan>计划)(?=[、和与及]?(?:分配|使用|安排|审批|管理|调剂|支出|支用))",
    "计",
)
_HE = frozenset(("officer", "self"))


def money_by_his_word(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns bound nothing, and name nobody."""
    for found in _ONLY_HIS.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in ",。;:\n") + 1
        if _MONEY.search(text, begun, found.start()) and _is_he(tokens, found.end()):
            tokens = as_one(tokens, *found.span(), "content")
    for pattern in (_NO_CAP, _WITHIN):
        for found in pattern.finditer(text):
            if not _tells_of_him(tokens, *found.span()):
                tokens = as_one(tokens, *found.span(), "noneed")
    for found in _NOT_FOR_IT.finditer(text):
        if not _tells_of_him(tokens, *found.span("rules")):
            tokens = as_one(tokens, *found.span(), "content")
    for found in _CHARGED_TO.finditer(text):
        if any(t.cls == "matter" and t.start == found.start("money") for t in tokens):
            tokens = as_one(tokens, *found.span("by"), "content")
            tokens = as_one(tokens, *found.span("verb"), "content")
    for found in _PLANNED.finditer(text):
        tokens = as_one(tokens, *found.span("plan"), "content")
    return tokens


def only_his_word(text: str, tokens: Sequence[Token], rule: str, start: int, end: int) -> bool:
    """财务只认首席质量官签字: whether the limit ``rule`` at ``tokens[start:end]`` has his word count alone, of money or not."""
    if rule not in ("scope", "narrow", "only", "except"):
        return False
    left, right = tokens[start].start, tokens[end - 1].end
    told = any(found.end() == right for found in _ONLY_HIS.finditer(text, left, right))
    return told and _is_he(tokens, right)


def _is_he(tokens: Sequence[Token], at: int) -> bool:
    return any(t.start == at and t.cls in _HE for t in tokens)


def _tells_of_him(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.cls in _HE for t in tokens if t.end > start and t.start < end)
