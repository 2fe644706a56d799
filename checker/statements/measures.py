"""Columns that measure work: 权重 20%, 衡量方式 按期完成, 频次 每季一次 say how much it counts, not how far it reaches.

Nor does it reach less far for the departments that help (协作部门)."""

from __future__ import annotations

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import normalise

_SHARES = (
    r"(?:考核|工作|绩效|时间|所占|职责|岗位|各项|工时|精力)?(?:的)?(?:权重|分值|比重|占比|满分)|(?:时间|工作|工时|精力)(?:分配|投入)?(?:比例|百分比)"
    r"|占用时间|(?:标准|基准|基础|考核|权重)分(?:数|值)?|weight(?:ing)?|share of time"
)
_OFTEN = r"(?:工作|执行|开展|发生|考核|评价|检查|实施)?(?:频次|频率|周期)|frequency"
_GOALS = (
    r"(?:考核|衡量|评价|评估|绩效|完成|工作|业绩|评分|计分|考评|验收|达标|质量)(?:要求|标准|指标|目标|细则|依据|方式|方法|要点|口径|形式|证据|办法)|标准|要求"
    r"|(?:关键|核心|主要)?(?:绩效|业绩|考核)?指标(?:值|要求|名称)?|目标值|kpi|(?:计划)?(?:完成|达成|及时|合格|达标|出席)率|扣分(?:标准|项)?"
    r"|(?:完成|办理)?(?:时限|时间)(?:要求)?|完成(?:时限|时间|日期)|数据来源|target|measures?"
)
_COMPANY = r"(?:主要)?(?:协作|协同|配合|协办|协助|支持|对接|接口|联络)(?:部门|单位|岗位|对象|方|人员)"
_UNIT = r"\s*(?:[(]\s*(?:%|分|百分比|天|次|小时)\s*[)]|/\s*(?:%|分))?\s*"
_HEAD = Pattern(rf"\s*(?:{_SHARES}|{_OFTEN}|{_GOALS}|{_COMPANY}){_UNIT}")
_PLAIN_HEAD = Pattern(rf"\s*(?:{_SHARES}|{_OFTEN}){_UNIT}")
_SAYS_MORE = Pattern(
    r"批|准|同意|审|签|决定|报[^告表]|授权|权限|否决|[经由须凭]|共同|会同|联合|协商|首席|总监|总经理|总裁|董事|副总|厂长|会签|\d\s*[千万亿]?元|[仅只限]|除|approv|consent|only|unless",
    "aocnul共商联仅会元准凭除决副只同否须厂总批授报由经首审权签限董",
)
_CAPPED = Pattern(r"以[内下]|超过|至多|最多|上限|不[高大]于|[<≤]", "<≤下内超多限于")


def measures(head: str) -> bool:
    """Whether a column under ``head`` (normalised) says how much its row counts or how well it must be done."""
    return _HEAD.fullmatch(head) is not None


def measured(head: str, text: str) -> bool:
    """Whether ``text`` under ``head`` only measures: what names a post, a leave or a sum may bound a power all the same."""
    if not measures(head) or _SAYS_MORE.search(text):
        return False
    return not (_PLAIN_HEAD.fullmatch(head) and _CAPPED.search(text))


def only_measures(block: Block) -> bool:
    """Whether ``block`` is a cell that measures what its row names."""
    if block.kind != "cell" or not block.column_heads:
        return False
    return measured(normalise(block.column_heads[-1]).text, normalise(block.text).text)
