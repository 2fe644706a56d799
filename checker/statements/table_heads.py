"""Heads of tables in the words that the others use: 最终行使人, 有表决权成员 under a board, 图例：决策权／审核权."""

from __future__ import annotations

from checker.letters import HAN
from checker.patterns import Pattern

_CHOICES = Pattern(
    rf"\s*(?:图例|标注|取值|选项|填法|填写(?:内容|说明|选项)?|可填)\s*[:：]\s*{HAN}{{1,4}}[权限](?:\s*[/／|｜、]\s*{HAN}{{1,4}}[权限])+\s*",
    "图标取选填",
)
"""图例：决策权／审核权／建议权: which words stand in the cells says of no cell what it has."""
_HOLDS = Pattern(
    r"\s*(?:最终|唯一|独立|单独|直接|实际|法定)(?:的)?(?P<role>(?:行使|享有|持有|拥有)(?:人|者|岗位|主体))\s*",
    "最唯独单直实法",
)
_MEMBERS = Pattern(
    r"\s*(?:(?:享?有|具有)(?:表决|投票|议决)权的?|表决权?|正式|当然|常任|固定|内部)*(?:成员|委员)(?:名单|构成)?\s*",
    "成委",
)
_BODY = Pattern(r"(?:会|委员会|会议|班子)\s*$", "会班")

_ACT = Pattern(
    r"\s*(?P<act>签批|审批|批准|签发|核准|审定|签署|决定|审核|会签|建议)的?(?:事项|文件|项目)(?:目录|清单|一览表?|范围)?\s*[:：]?\s*",
    "事文项",
)
_SECOND_PARTY = Pattern(
    r"\s*(?:[^:：,，。乙甲]{0,6})?乙方(?:的|享有|具有|拥有|行使|有权|履行|承担|可以?)", "乙"
)
_POST_LABEL = Pattern(
    r"\s*(?:(?:责任|任职|受聘|聘任)?(?:岗位|职位|职务)(?:名称)?|乙方)[(（]?(?:乙方)?[)）]?\s*[:：]\s*首席质量官(?:[^甲乙]{0,8})?\s*",
    "首",
)
"""岗位：首席质量官 over 乙方享有下列权力: in a deed of his post the second party is he."""
_POST = Pattern(r"\s*(?:首席质量官|质量总监|品质总监|cqo|CQO)\s*", "首质品cC")


def table_heads(headings: tuple[str, ...]) -> tuple[str, ...]:
    """``headings`` without the choice of words for the cells, with 行使人, 成员 and 审批权 for what says the same otherwise."""
    out = [h for h in headings if _CHOICES.fullmatch(h) is None]
    for i, head in enumerate(out):
        if _SECOND_PARTY.match(head) and any(_POST_LABEL.fullmatch(h) for h in out[:i]):
            out[i] = head.replace("乙方", "首席质量官", 1)
        elif (found := _HOLDS.fullmatch(head)) is not None:
            out[i] = found["role"]
        elif i and _BODY.search(out[i - 1]) and _MEMBERS.fullmatch(head):
            out[i] = "成员"
        elif i and _POST.fullmatch(out[i - 1]) and (found := _ACT.fullmatch(head)) is not None:
            out[i] = f"{found['act']}权"
    return tuple(out)
