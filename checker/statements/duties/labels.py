"""Labels before a colon in an item of a list: 召回管理：组织… names a duty; 目的：…, 建议权：…, 知识：… tell something else."""

from __future__ import annotations

from checker.patterns import Pattern

_LONGEST = 8
_ELSE = Pattern(
    r"(?:目的|宗旨|意义|依据|定义|术语|范围|输入|输出|成果|记录|表单|任职.{0,4}|资格|条件|知识|技能|能力|素质|经验|经历|学历|证书"
    r"|指标|kpi|建议权|.{0,4}权限?|下属|下级|上级|工作关系|汇报关系|汇报对象|工具|背景|示例|例如|备注|注)$|^(?:协助|配合|参与|参加|支持).{0,4}$"
)


def tells_something_else(label: str) -> bool:
    """Whether what follows such a label is no list of duties.

    >>> tells_something_else("建议权"), tells_something_else("质量知识培训")
    (True, False)
    """
    return len(label) <= _LONGEST and _ELSE.search(label.strip()) is not None


def names_a_duty(label: str) -> bool:
    """Whether the label only names what the duty after it is about."""
    return len(label) <= _LONGEST and not tells_something_else(label)
