"""Tails that make of a power a proposal or a paper: 否决…的建议权, 放行产品的申请, 确认质量否决申请, 协助…由 H 审批."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import H, clause_of, doubt_grants, masked
from checker.statements.whole_block import WholeBlock, lower

_PROPOSED = Pattern(
    r"(?:批准|审批|否决|停产|停线|停工|叫停|放行|召回)[^,。;:\n权各关提报部]{0,12}的(?:建议|提议|申请|请求|请示|动议|提案|倡议)权?(?=[,。;\n]|$)",
    "批否停叫放召 的",
)
_DECIDED = Pattern(
    r"审批|批准|决定|受理|同意|采纳|审定|核准|裁定|驳回|拒绝|签批|批复|处理|(?<!的)否决(?=[^,。;]*(?:停|放行|召回))"
)
_ASKED_FOR = Pattern(
    r"(?:确认|受理|接收|登记|复核|审核|核实|转交|转报)[^,。;:\n]{0,4}(?:质量)?(?:安全)?(?:一票)?(?:否决|停线|停产|放行|召回)(?:申请|意见|建议|请求|提案)",
    "确受接登复审核转",
)
_HELPS = Pattern(
    rf"(?:^|(?<=[。;:\n]))(?:\(?\d{{1,2}}[).、])?(?:协助|配合|支持|辅助)[^。;\n]{{0,16}}由{H}",
    "\ue000 由 协配支辅",
)


_ABOUT = Pattern(
    r"(?:规定|分配|划分|界定|设定)[^,。;\n权]{2,10}的(?:审批)?权限(?=[,。;\n]|$)|停[产线机](?:检修|维护|保养|大修|演练)",
    "规分划界设停",
)
_REVOKED = Pattern(
    rf"(?:撤销|推翻|否定|取消|变更|废止|纠正)了?{H}[^,。;\n]{{2,16}}的决定", "撤推否取变废纠 \ue000"
)


def heed_tails(block: WholeBlock) -> None:
    """Lowers what such a tail leaves no power."""
    text = masked(block)
    for found in _PROPOSED.finditer(text):
        start, end = clause_of(text, found.start())
        word = found.group()[:2]
        if word in ("批准", "审批"):
            if "申请" not in found.group() and "请示" not in found.group():
                doubt_grants(block.before(end, start), f"only proposed: {found.group()}")
        elif not _DECIDED.search(text, start, found.start()):
            lower(block.before(end, start), "recommend_only", found.group(), "tailed")
    for found in _ASKED_FOR.finditer(text):
        doubt_grants(block.before(found.end(), found.start()), f"what is asked for: {found.group()}")
    for found in _ABOUT.finditer(text):
        start, end = clause_of(text, found.start())
        doubt_grants(block.before(end, start), f"about it: {found.group()}")
    for found in _REVOKED.finditer(text):
        said = block.text[found.start() : found.end()]
        doubt_grants(block.before(found.end(), found.start()), f"taken back: {said}")
    for found in _HELPS.finditer(text):
        _, end = clause_of(text, found.end())
        doubt_grants(block.before(end, found.start()), f"helps: {block.text[found.start() : found.end()]}")
