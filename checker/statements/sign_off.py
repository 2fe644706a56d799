"""Signature lines: 编制：林静 审核：方志平 批准：周以恒."""

from __future__ import annotations

from collections.abc import Sequence

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.nodes import POWERS

_SIGN_OFF = Pattern(
    r"(?:编制|编写|审核|复核|批准|审批|审定|会签|拟制|校对|拟稿|核稿|签发)人?\s*[:/](?!\s*(?:[是否有无√×✓✗☑☐□■]|待定|已授权|未授权|授予|不授予))",
    "/:",
)
_SUBJECT = Pattern(
    r"[^:/|]{2,20}[|,:]\s*(?:编制|编写|审核|复核|批准|审批|审定|会签|拟制|校对|拟稿|核稿|签发)",
    ",:| 写准复审拟校核稿签编",
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


_PROCESS_HEAD = Pattern(
    r"(?:审批|批准|签批|核准|编制|会签)?(?:流程|程序|流转|步骤|权限|权责|职责|分工)(?:表|图|一览表?|规定|划分|说明|清单)?$",
    "分序流职责转限骤",
)
_ORDERED = Pattern(
    r"(?:[须应按]|依照|依次按|依)(?:下列|以下|如下|下述)(?:的)?(?:次序|顺序|程序|流程|步骤|层级)(?:逐级|依次)?(?:签署|签批|审批|报批|办理|签字|审签|审核|流转|进行)(?:如下)?[:：]?$",
    "署批理字签核转行下:：",
)
"""年度质量计划按下列顺序签批: a rule on how papers are signed."""
_ROW_OF_POWERS = Pattern(
    r"(?:(?:行|事项|项目|业务|审批事项)[:：])?[^:：。;；]{0,8}(?:质量|品质)[^:：。;；]{0,8}(?:计划|方案|战略|规划|预算|经费|费用|支出|奖惩|考核|目标)",
    "质品",
)
"""What a row of a table of powers is on."""
_COLUMNS = Pattern(r"(?:列|表头|栏目?|列头)[:：]", ":：")
_TITLE = Pattern(r"质量|品质|总监|经理|代表|负责人|总师|首席|cqo|qd")
_PLAIN = POWERS | {
    *(
        "officer",
        "above",
        "beside",
        "below",
        "company",
        "anyone",
        "colon",
        "semicolon",
        "comma",
        "conj",
        "of",
        "each",
        "file",
    )
}


def steps_under(headings: Sequence[str], text: str, tokens: Sequence[Token]) -> bool:
    """编制：质量部；批准：首席质量官 under 质量计划审批流程: posts beside the steps of a process, no person who signed."""
    heads = [head.strip() for head in headings if _COLUMNS.match(head.strip()) is None]
    if len(heads) > 1 and _ROW_OF_POWERS.fullmatch(heads[-1]):
        heads.pop()
    if not heads or not (_PROCESS_HEAD.search(heads[-1]) or _ORDERED.search(heads[-1])):
        return False
    named = (text[t.start : t.end] for t in tokens if t.cls == "officer")
    return all(t.cls in _PLAIN or text[t.start : t.end] in ("人", "者") for t in tokens) and all(
        _TITLE.search(name) is not None for name in named
    )
