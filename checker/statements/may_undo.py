"""Others who may undo what the officer decided, or go on without it: 董事会听取汇报后也可推翻; 项目经理可以先干着."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_UNDO = r"(?:撤销|推翻|否定|变更|改变|改判|取消|退回|打回|驳回|撤回|收回|解除|缓付|缓办|压后|推迟|减免|调减|不执行|不理会?|不照办|先干(?:着)?|(?:继续|照样|照旧|照常)(?:推进|干|生产|发货|放行|执行|施工|实施)|另搞一套|另行其是|绕开|绕过|压单|扣单|扣下|截留|缓转|顶回去?)"
_MAY = Pattern(
    rf"(?:^|(?<=[,。;:\n]))[^,。;:\n不无未勿]{{0,24}}?(?:可以?|有权|能够?)(?:予以?|自行|先|直接|酌情|再|书面|随时|临时|当场)*{_UNDO}(?=[,。;\n]|$)",
    "可有能",
)
_SENDS_BACK = Pattern(
    r"(?:不合规|不合理|不妥|不妥当|不当|超标|不认可|不满意)的,?[^,。;:\n不无未勿]{0,8}?(?:一律|予以|直接|可以?|就)*(?:退回|打回|驳回)(?=[,。;\n]|$)",
    "退打驳",
)
_LETS_GO = Pattern(
    r"(?:被|已|遭)?否决的[^。;\n不]{0,40}?(?:特批|特准|特许|批准|同意)(?:的|后|,)*[^,。;\n不]{0,6}?(?:可以?|方可|得)(?:先行|继续|照常|例外|让步|予以|先)*(?:放行|发运|发货|出厂|出库|实施|执行|生产|使用|交付|让步|恢复|接收|销售)",
    "决",
)
_OF_PAPERS = Pattern(
    r"票|单据|凭证|格式|附件|资料|材料|签字不全|手续|填写|申诉|申请|授权|委托", "票据证式件料字续写诉请权托"
)
_BY_HIS_LEAVE = Pattern(r"同意|验收|确认|签|批准|准许|复核|认可|许可", "意收认签准核可")
_OTHERS = frozenset(("above", "beside", "below", "grantor"))
_MINE = frozenset(("officer", "self", "anyone"))


def heed_undoing(block: WholeBlock) -> None:
    """Makes what stands before depend on those who may undo it."""
    text = block.text
    for pattern in (_MAY, _SENDS_BACK, _LETS_GO):
        for found in pattern.finditer(text):
            mine = [d for d in block.before(found.start()) if d.authority != "decision_participation"]
            begin = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
            if mine and _by_others(block, begin, found.start(), found.end()):
                lower(mine, "conditional", found.group(), "may_undo")


def _by_others(block: WholeBlock, begin: int, start: int, end: int) -> bool:
    """Whether the last one named up to the deed is somebody else, who acts neither on papers nor by the officer's leave."""
    clause = max(block.text.rfind(",", begin, max(begin, start - 1)) + 1, begin)
    if _OF_PAPERS.search(block.text, clause, end):
        return False
    named = [t.cls for t in block.tokens if begin <= t.start < end and t.cls in _OTHERS | _MINE]
    before = block.text[begin:start]
    if set(named[:-1]) & _MINE and _BY_HIS_LEAVE.search(before):
        return False
    return bool(named) and named[-1] in _OTHERS and "cannot" not in block.classes(start, end)
