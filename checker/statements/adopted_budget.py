"""The budget of the year is adopted by others, and within it the officer spends: 预算经董事会审议通过后，由 H 统筹使用."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

ADOPTED = Pattern(
    r"预算(?:总额|方案|草案|案|盘子)?(?:(?:报经|经|获)[^,。;]{2,14}(?:批准|通过|审定|核定|审批|批复)(?:之后|以后|后)"
    r"|一经[^,。;]{2,14}(?:批准|通过|审定|核定|批复)(?:后|(?=,))"
    r"|由?[^,。;由经报]{2,8}(?:批下来|批复下来|批了|定下来|通过|敲定|批定)(?:之后|以后|后|了))"
    r"|(?:经费|预算|资金|费用|基金)(?:年度)?由[^,。;由经报]{2,10}(?:核定|批准|审定|确定|审批|核准)(?:年度|当年)?(?:总额|总盘子|盘子|总量)"
    r"|(?:经费|预算|资金|费用|基金)的?(?:年度)?(?:总额|总盘子|总量)由[^,。;由经报]{2,10}(?:核定|批准|审定|确定|审批|核准)"
    r"|(?:每年|年初|年底|年度)由?[^,。;由经报]{2,8}(?:批下来?|批准|核定|批复|定下来?|敲定|下达)了?[^,。;由经报]{0,8}(?:经费|预算|资金|费用|基金|专项)的?(?:总额|总盘子|盘子|总量|总数)",
    "预经资费基专",
)


_OUTLAY = Pattern(r"开支|支出|列支|花销|花费|付款|支付|款项|开销|用款|每笔", "支花付款销笔")


def spends(sentence: Sentence, draft: Draft) -> bool:
    """预算经董事会核定后，开支由 H 签批: what is paid out of the budget, not the budget itself."""
    if draft.act.power == "manage":
        return True
    # 如何花、花在哪里，由 H 定: what is spent may stand in the clause before
    first = draft.act.clause - (draft.act.frame == "F3" and draft.row.power == "manage")
    clauses = zip(sentence.tokens, sentence.clause, strict=True)
    inside = [t for t, c in clauses if first <= c <= draft.act.clause]
    return bool(inside) and _OUTLAY.search(sentence.text, inside[0].start, inside[-1].end) is not None


def of_the_budget(sentence: Sentence, act: Act) -> bool:
    """预算经董事会审议通过后由 H 统筹使用: the year's budget is adopted, and within it he spends."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    found = ADOPTED.search(sentence.text, inside[0].start, inside[-1].end + 1) if inside else None
    return found is not None and found.start() <= sentence.tokens[act.index].start < found.end()
