"""向股东会提交质量战略建议的，须先经总经理同意: whose leave a proposal waits for decides nothing but on proposals."""

from __future__ import annotations

from checker.patterns import Pattern

_PROPOSAL = Pattern(
    r"(?:提交|提出|报送|呈报|递交|上报|呈送|提请|报告)[^,，。;；]{0,6}?(?:战略|规划|方针|计划|目标)?(?:方面|方向|修订|调整)?的?(?:建议|提案|动议|议案|意见)(?:书|案|稿)?(?:的|时|前|之前|须|应|需|,|，)"
    r"|(?:战略|规划)(?:方面)?的?(?:建议|提案|动议)(?:书|案|稿)?,?(?:须|应当?|需|要|必须)(?:先|事先)?(?:经|由|报|征得|取得)",
    "建提动议意",
)
_ITSELF = Pattern(
    r"(?:战略|规划|计划|方案)(?:草案|文本|定稿|方案)?(?:由|须|应|经|报)(?![^,，。;；]*建议)", "战规计方"
)


def is_on_proposals(text: str) -> bool:
    """Whether ``text`` says who decides on proposals, and names no such decision on what is proposed."""
    return _PROPOSAL.search(text) is not None and _ITSELF.search(text) is None
