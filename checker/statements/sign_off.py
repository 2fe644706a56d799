"""Signature lines: 编制：林静 审核：方志平 批准：周以恒."""

from __future__ import annotations

from checker.letters import HAN
from checker.patterns import Pattern

_SIGN_OFF = Pattern(
    r"(?:编制|编写|审核|复核|批准|审批|审定|会签|拟制|校对|拟稿|核稿|签发)人?\s*[:/](?!\s*(?:[是否有无√×✓✗☑☐□■]|待定|已授权|未授权|授予|不授予))",
    "/:",
)
_SUBJECT = Pattern(
    r"[^:/|]{2,20}[|,:]\s*(?:编制|编写|审核|复核|批准|审批|审定|会签|拟制|校对|拟稿|核稿|签发)", "|,:"
)
_PROCESS = Pattern(
    rf"(?<!{HAN})(?:申请|提交|提报|提出|发起|执行|办理|备案|实施|知会|抄送)(?:人|方|部门|单位|岗位)?\s*[:/]",
    "/: 交办备执抄提施申知起",
)
"""Labels of steps that a signature block does not have."""
_TOLD = Pattern(r"[须经由报待请需应]")


def is_sign_off(text: str) -> bool:
    """Whether ``text`` says who made and approved the paper, which is never a power."""
    if (":" not in text and "/" not in text) or "→" in text or _PROCESS.search(text):
        return False
    labels = sum(_is_label(text, m.start()) for m in _SIGN_OFF.finditer(text))
    return labels > 1 and not _SUBJECT.match(text)


def _is_label(text: str, start: int) -> bool:
    """In …须总经理批准： the word belongs to a sentence."""
    before = text[max(0, start - 8) : start]
    return _TOLD.search(before.rpartition(":")[2]) is None
