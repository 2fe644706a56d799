"""What one sentence leaves to the officer, and what somebody else may undo where he sees fit."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.nodes import POWERS
from checker.statements.whole_block import WholeBlock, lower, place_of

_REST = Pattern(
    r"(?:^|(?<=[,。;\n:]))(?:其余|其[他它]|剩余|余下|剩下|除此之外|除此以外)[^。;\n]{0,40}", "他余剩它除"
)
_UNDOES = Pattern(
    r"[^,。;:\n]{2,12}(?:认为|认定|判断|觉得|评估后?认为)[^,。;:\n]{2,40}(?:的|时),?[^,。;:\n]{0,4}"
    r"(?:可以?|有权|得|能)[^,。;:\n]{0,8}(?:撤销|变更|改变|否决|推翻|恢复|解除|中止|取消|调整|收回|不予?执行|叫停)",
    "估断觉认 变叫否恢执撤收整更止消翻除",
)
_DISAGREED = Pattern(
    r"(?:不一致|不能一致|无法一致|分歧|不统一|相左|不同意见|意见不同|达不成一致)[^,。;\n]{0,6},?[^,。;\n]{0,16}(?:由|报|提交|听|请|以)[^,。;\n]{2,20}",
    "左歧统致见 交以听报由请",
)
_AGREED = Pattern(r"(?<!不)(?<!不能)(?<!无法)(?:一致[时的后,]|达成一致[时的后,])|共同", "共致")
_OTHERS = frozenset(("above", "beside"))
_BETWEEN = frozenset(("slash", "comma", "arrow", "conj"))
_GAP = Pattern(r"\s*[/,、|]\s*", ",/|、")
_MINE = frozenset(("officer", "self"))
_BOTH = frozenset(("by", "decide", "approve", "veto", "have", "may", "manage"))


def heed_parts(block: WholeBlock) -> None:
    """Lowers the officer's drafts of one block that are of a remainder, or that somebody else may undo."""
    text = block.text
    for piece, draft in block.drafts:
        if _labelled(piece, draft):
            lower([draft], "none", "each label stands before its holder", "labels")
    for found in _REST.finditer(text):
        before = block.classes(max(0, found.start() - 60), found.start())
        if before & _OTHERS and before & _BOTH and not before & _MINE:
            rest = [d for p, d in block.drafts if found.start() <= place_of(p, d) < found.end()]
            lower(rest, "limited", found.group(), "left_over")
    for found in _DISAGREED.finditer(text):
        first = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        spoken, after = block.classes(first, found.start()), block.classes(found.start(), found.end())
        if spoken & _MINE and spoken & (_OTHERS | {"below"}) and after & _OTHERS and not after & _MINE:
            agreed = _AGREED.search(text[:first] + text[found.end() :])
            lower(block.all, "joint" if agreed else "conditional", found.group(), "disagreed")
    for found in _UNDOES.finditer(text):
        inside = block.classes(found.start(), found.end())
        if inside & _OTHERS and not inside & _MINE:
            lower(block.before(found.start()), "conditional", found.group(), "undone_by_others")


def _labelled(piece: Piece, draft: Draft) -> bool:
    """申请人 首席质量官　审批人 财务总监: the act that follows the officer is the label of who follows it."""
    tokens, text = piece.sentence.tokens, piece.sentence.text
    at = draft.act.index
    before = next((i for i in range(at - 1, -1, -1) if tokens[i].cls not in _BETWEEN), -1)
    if before < 1 or at + 1 >= len(tokens) or tokens[before].cls != "officer":
        return False
    gap, word = text[tokens[before].end : tokens[at].start], text[tokens[at].start : tokens[at].end]
    if not (_GAP.fullmatch(gap) or (not gap and word.endswith("人"))):
        return False
    other = tokens[at + 1]
    if text[tokens[at].end : other.start] or other.cls not in _OTHERS:
        return False
    ends = at + 2 == len(tokens) or tokens[at + 2].cls in POWERS | _BETWEEN
    label = next((i for i in range(before - 1, -1, -1) if tokens[i].cls != "content"), -1)
    if label >= 0 and tokens[label].cls not in _BETWEEN:
        named = tokens[label].cls in POWERS or text[tokens[label].end - 1] == "人"
        ends = ends and named and (label == 0 or tokens[label - 1].cls in _BETWEEN)
    return ends and text[tokens[before].start - 1] not in "/,、"
