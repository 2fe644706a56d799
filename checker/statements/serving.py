"""Work around an act, not the act: 质量计划审批的准备工作, 为质量战略的制定提供数据."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_SERVES = Pattern(
    r"(?:工作|过程)?(?:提供|出具|给予|奉献|贡献|收集|准备好?|积累|做好|搜集|打下|奠定)(?![^,。;]{0,6}(?:批准|决定))",
    "供做具备奠打搜献积给贡集",
)


def serves(sentence: Sentence, act: Act) -> bool:
    """为质量战略的制定提供数据: whoever serves the making of it makes nothing."""
    if _SERVES.match(sentence.text, sentence.tokens[act.last].end) is None:
        return False
    inside = [
        t
        for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        if c == act.clause
    ]
    return any(sentence.text[t.start : t.end] in ("为", "给", "替", "对", "就") for t in inside)


_CHORE = Pattern(
    r"的?(?:相关|有关|具体|日常|各项)?(?:准备工作|筹备工作|资料|材料|手续|会务|台账|记录|事务性?工作|日常事务|组织工作|协调工作|联络工作|服务工作|跟踪工作|汇总工作|统计工作|归档|催办|跟进|数据汇总|的准备|的筹备)|权?的?(?:相关|有关|日常)(?:工作|事宜|事务)(?=[,。;、\n]|$)",
    "催关务协台备常录料服材档汇相筹织络统续跟踪",
)


def chore(sentence: Sentence, act: Act) -> bool:
    """负责质量计划审批的准备工作: the head noun is what is done."""
    return _CHORE.match(sentence.text, sentence.tokens[act.last].end) is not None
