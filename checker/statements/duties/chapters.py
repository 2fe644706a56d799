"""Chapters of a description of a post that list no duties, though its title says 职责: 考评与解聘, 工作关系, 附则."""

from __future__ import annotations

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.duties.topics import Topics, mentions
from checker.statements.lexicon import Lexicon

_NEVER = Pattern(
    r"解聘|奖惩|奖罚|处罚|罚则|追责|问责|责任追究|退出|任期|聘期|待遇|薪酬|免职|辞职|辞任|附则|附录|附件|工作关系|汇报关系|协作关系|沟通|权(?!责)"
    r"|任职|资格|条件|术语|定义|适用范围|依据|指标|晋升|职业发展|述职|工具|设备|环境|变更|修订|参考"
    r"|qualif|requirement|kpi|perform|reporting|appendix|scope|definition|record|reference|skill|authorit"
)
_SELDOM = Pattern(
    r"考评|考核|评价|汇报|报告|培训|保障|文件|记录|资料|知识|技能|能力|素质|关系|说明|目标|成果|要求"
)
_DUTIES = Pattern(
    r"职责|责任(?:以及|[和与及、])|任务|工作内容|主要工作|负责|duties|responsib|accountab|tasks"
)


def lists_no_duties(block: Block, topics: Topics, lexicon: Lexicon) -> bool:
    """Whether the innermost heading over ``block`` opens such a chapter.

    A chapter on a matter of quality (质量考核与培训) may list duties for it.
    """
    if len(block.headings) < 2:
        return False
    text = lexicon.normal(block.headings[-1]).text
    if _DUTIES.search(text):
        return False
    return _NEVER.search(text) is not None or (
        _SELDOM.search(text) is not None and not mentions(text, topics)
    )
