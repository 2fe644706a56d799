"""Later sentences that take nothing back: what ended was somebody else's, what is told is that he used his powers.

四、质量部暂由副经理主持。上述临时安排自即日起终止; 交接期内 H 已完整行使上列职权; 质量部部长在 H 授权下签批日常支出。
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Piece

_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"
_FROM = rf"(?:(?:自|从)?(?:{_DATE}|即日|本[^,。;]{{1,8}}|新[^,。;]{{1,8}}|首席质量官[^,。;]{{1,8}}|质量总监[^,。;]{{1,8}})(?:之日)?(?:起|后|时),?)?"
_SO_LONG = r"(?:临时|过渡|代管|暂行|代理|暂时|代行|过渡期)性?的?"
_ENDED = Pattern(
    rf"^{_FROM}(?:上述|前述|上列|该|此项?|这一){_SO_LONG}(?:安排|做法|措施|办法|分工|状态|机制){_FROM}(?:即行|即|随即|同时|随之|相应|均|自行|自动|即告)*(?:终止|结束|停止|取消|废止|解除|撤销)(?:执行)?$",
    "终结停取废解撤",
)
_STOOD_IN = Pattern(r"暂|临时|代管|代理|代行|过渡|兼管|主持", "暂临代过兼主")
_OFFICER = Pattern(r"首席质量官|质量总监|品质总监|质量副总|cqo|其", "官监副q其")
_USED = Pattern(
    r"^[^,。;:由未不经须]{0,24}(?:已经?|均已)(?:完整|全面|正常|实际|依法|开始|独立|按规定|如期)*地?(?:行使|履行)了?(?:上列|上述|以上|前述|前列|前款|该项?|这些|其)?(?:全部|各项|所列)*(?:职权|权力|权限|权利|职权和职责|职责和权限)$",
    "行使履",
)
_OTHERS = frozenset(("above", "beside", "below", "committee", "grantor", "anyone"))
_BY_HIS_LEAVE = Pattern(
    r"^[^,。;:]{2,16}(?:在|经|受|根据|按照?|依)(?:首席质量官|质量总监|品质总监|质量副总|cqo)的?(?:书面|转)?(?:授权|委托|委派)(?:范围)?(?:下|后|内|之下)?,?(?:可以?)?(?:签批|审批|批准|核销|签发|审核|办理|处理|支付|列支|签署)",
    "授委",
)
_MINOR = frozenset(("below", "beside"))


def over_or_told(piece: Piece, near: Sequence[Piece], officer: str) -> bool:
    """Whether the sentence of ``piece`` is such a one; ``near`` stands before it in its block."""
    sentence = piece.sentence
    tokens = sentence.tokens
    said = sentence.text[tokens[0].start : tokens[-1].end].rstrip("。;\n")
    if _USED.search(said) is not None:
        return not any(t.cls in _OTHERS for t in tokens)
    if _ENDED.search(said) is not None:
        return _was_of_another(sentence.text[: tokens[0].start], near, officer)
    if _BY_HIS_LEAVE.search(said) is not None:
        holders = [t.cls for t in tokens if t.cls in _OTHERS or t.cls == "officer"]
        return holders[0] in _MINOR and not any(c in ("above", "grantor", "committee") for c in holders)
    return False


def _was_of_another(before: str, near: Sequence[Piece], officer: str) -> bool:
    """Whether what stands last before it is how others stood in, and gives the officer nothing."""
    last = before.rstrip("。;\n,").rpartition("。")[2].rpartition("\n")[2]
    if _STOOD_IN.search(last) is None or _OFFICER.search(last) is not None:
        return False
    return not any(d.holder == officer and d.effect in IN_FORCE for p in near[-1:] for d in p.drafts)
