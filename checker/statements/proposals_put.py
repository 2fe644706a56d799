"""质量战略的建议书可径呈董事会; 有关质量战略的建议由其直接向董事会提出: what is put to the board of a strategy is a proposal.

It stays a proposal whatever it is called; who must pass it on first (须经总经理转呈) is told in words of its own.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token, make_token

_MATTER = r"(?:质量|品质)(?:发展|中长期)?(?:战略|规划)(?:规划)?"
_CALLED = Pattern(
    rf"{_MATTER}(?:方面|类|上|性)?的?(?P<noun>(?:书面)?(?:建议|意见|提案|议案|动议)(?:案|书|稿|函|报告|草案)?|建言)(?=[,。;由]|$|直接|可|(?:当面|随时|自行|径行)?(?:向|呈|报|送|递))",
    "建意提议动",
)
_PUT = Pattern(
    r"(?:提出|递交|提交|呈交|呈报|呈送|呈递|报送|送交|上呈|面呈|直送|送|呈|递|报|致|寄送)", "提递呈报送交致"
)
# 建议由其直接向董事会提出: who puts it, and nothing that is suggested
_BY_HIM = Pattern(
    rf"(?P<matter>{_MATTER})(?:方面|类|上|性)?的?(?P<noun>建议)(?P<by>由)(?=(?:其|他|她|首席质量官|本人|该员)[^,。;:]{{0,8}}(?:直接|当面|随时|自行|径行|亲自)?[^,。;:]{{0,4}}(?:向|呈|报|送|递|提|签|拟))",
    "建",
)
# 就质量战略的调整向董事会提出议案: what it is about
_ON_ITS_CHANGE = Pattern(
    rf"{_MATTER}(?P<what>(?:的|及其|和其|与其)?(?:制定|编制|调整|修订|修改|变更|完善|优化|实施|执行)(?:(?:和|与|及|、)(?:制定|调整|修订|修改|完善|优化|实施|执行))*)"
    r"(?:(?:方面)?的(?:书面)?(?:建议|意见|议案|提案)|(?:事宜|事项|问题)?,?(?:可|可以|有权)?(?:随时|直接|当面|径行)*(?:向|对)(?:本|公司)?董事会(?:直接)?(?:提出|递交|提交|呈交)(?:书面)?(?:建议|意见|议案|提案))",
    "建意议提",
)
_UNHINDERED = Pattern(
    r"(?:不(?:必|用|需|须|再)?|无须|无需|毋须|毋需)(?:再)?(?:经|通过|经过|经由)(?:任何|其他|其它|他人|各级|上级|中间)*(?:中间)?(?:环节|层级|部门|人|人员|机构|程序|转呈|转报|转递|过滤|筛选|预审|初审|审核)+(?:即|就|而|便|,)?(?=(?:可|可以|有权)?(?:直接|径行|径直)?向)",
    "经通",
)
_TO_THE = Pattern(r"(?P<to>向(?:本|我|贵|聘方|甲方|委托方))(?=公司董事会|集团董事会|董事会|股东会)", "向")
_FACE_TO_FACE = Pattern(r"当面(?=向(?:本|公司)?董事会)", "面")
_LESS = Pattern(
    r"起草|草拟|拟订|汇总|收集|整理|征集|研究|听取|采纳|审议|审定|批准|审批|评审|采用",
    "草拟汇收整征研听采审批评",
)


def proposals_put(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a paper is a proposal on the strategy, and the way to the board plain words."""
    if "战略" not in text and "规划" not in text:
        return tokens
    for found in _TO_THE.finditer(text):
        tokens = as_one(tokens, *found.span("to"), "to")
    for found in _BY_HIM.finditer(text):
        tokens = _parted(tokens, found.start("noun"), found.start("by"), found.end("by"))
    for found in _FACE_TO_FACE.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _UNHINDERED.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _CALLED.finditer(text):
        begun, end = _clause(text, found.start())
        if _PUT.search(text, begun, end) is None or _LESS.search(text, begun, end) is not None:
            continue
        if found["noun"] not in ("建议", "意见"):
            tokens = as_one(tokens, *found.span("noun"), "propose", "propose")
    for found in _ON_ITS_CHANGE.finditer(text):
        tokens = as_one(tokens, *found.span("what"), "content")
    return tokens


def _parted(tokens: list[Token], noun: int, by: int, end: int) -> list[Token]:
    at = next((i for i, t in enumerate(tokens) if (t.start, t.end) == (noun, end)), None)
    if at is None:
        return tokens
    made = [make_token((noun, by, "propose", "propose", False)), make_token((by, end, "by", "by", False))]
    return [*tokens[:at], *made, *tokens[at + 1 :]]


def _clause(text: str, at: int) -> tuple[int, int]:
    begun = max(text.rfind(c, 0, at) for c in ",。;:\n") + 1
    return begun, next((i for i in range(at, len(text)) if text[i] in ",。;:\n"), len(text))
