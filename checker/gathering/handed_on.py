"""A paper by which the officer leaves his powers to somebody else for a time: 将下列职权全部委托质量部部长行使."""

from __future__ import annotations

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.patterns import Pattern

_HANDS_ON = Pattern(
    r"(?:本人|首席质量官|质量总监)(?:[^。；;\n]{0,60}?)(?:将|把)[^。；;\n]{0,24}(?:委托|授权|移交|转授|转委托|交由|交给|让渡)[^。；;\n]{0,24}(?:行使|代行|代为|办理|负责|审批|签批|使用|掌管)"
    r"|(?:委托|授权|代行|代理)期间[^。；;\n]{0,8}(?:本人|首席质量官)[^。；;\n]{0,4}(?:不再|停止|暂停|不)行使",
    "将把间 委授移转交让代",
)
_SHORT = Pattern(r"(?:出差|外出|休假|请假|不在(?:岗|厂|公司)?)(?:时|期间|的)", "出外休请不")


def hands_on(document: Document) -> bool:
    """Whether the paper says so; what he leaves to somebody for the days that he is away stays his."""
    return any(
        _HANDS_ON.search(words) and not _SHORT.search(words)
        for words in (squeeze(block.text) for block in document.blocks)
    )
