"""What somebody below the officer may sign for himself: 站长可签批3000元以内的检测费，超出的由 H 签批; what is above it comes to H.

Neither is what he signs a bound of the officer's right, nor is what comes to the officer a sum from which on he has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.whole_block import place_of

_HIM = r"(?:首席质量官|质量总监|品质总监|质量副总(?:经理|裁)?|cqo)"
_BELOW = (
    r"(?:班组长|组长|班长|工段长|段长|站长|店长|厂长|所长|院长助理|科长|科室主任|主任|部长|处长|队长|项目经理|区域?经理|基地经理"
    r"|(?<![总副])(?:部|室|中心|车间|分厂|处|科|门店|区)(?:的)?(?:经理|负责人|主管|主任)|主管|领班|检验员|质量员|质量工程师|员工)"
)
_SUM = r"(?:人民币)?\d[\d,.]*(?:余)?(?:千|百|万)?元"
_ABOVE = r"(?:超过|超出|高于|多于|大于|以上|超额)"
_DECIDES = r"(?:批准|审批|签批|核准|裁决|决定|审定|签字|签署|裁定|核定|审核|批示|同意|处理|办理)"
_SMALL = Pattern(
    rf"^[^,。;:]{{0,12}}?(?:(?!{_HIM}|总经理|总裁|总监|董事|财务|副总)[^,。;:]){{0,14}}?{_BELOW}(?:(?!{_HIM}|总经理|总裁|总监|董事|财务|副总)[^。;]){{0,30}}?{_SUM}"
    rf"(?:(?!{_HIM}|总经理|总裁|总监|董事|财务|副总)[^。;]){{0,36}}?(?:{_ABOVE}(?:(?!总经理|总裁|董事|财务|副总)[^。;]){{0,30}}?(?:由|报|送|交|请|经|呈|提交){_HIM}[^,。;]{{0,8}}?{_DECIDES}"
    rf"|(?:事后|随后|之后)[^,。;]{{0,10}}?(?:补办|补报|补送|报|经|补)[^,。;]{{0,6}}?{_HIM}[^,。;]{{0,8}}?{_DECIDES})[^,。;]{{0,6}}$",
    "元 批准决签裁审核处办同",
)


def is_small_sum(sentence: str) -> bool:
    """Whether ``sentence`` tells of such a sum, and of nothing else."""
    return _SMALL.search(_unnumbered(sentence)) is not None


def heed_small_sums(pieces: Sequence[Piece]) -> None:
    """Makes mere mentions of all that such a sentence says of the officer and of whoever is below him."""
    text = pieces[0].normal.text if pieces else ""
    start = 0
    for end in [i for i, c in enumerate(text) if c in "。;\n"] + [len(text)]:
        if is_small_sum(text[start:end]):
            for piece in pieces:
                for draft in piece.drafts if piece.sentence.tokens else ():
                    if start <= place_of(piece, draft) < end:
                        draft.lower("none", "a small sum of somebody below")
        start = end + 1


_NUMBER = Pattern(r"\s*(?:[(]?[a-z\d一二三四五六七八九十.]{1,5}[)、.])?\s*")


def _unnumbered(sentence: str) -> str:
    found = _NUMBER.match(sentence)
    return sentence[found.end() :] if found else sentence
