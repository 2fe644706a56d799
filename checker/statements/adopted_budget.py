"""The budget of the year is adopted by others, and within it the officer spends: 预算经董事会审议通过后，由 H 统筹使用."""

from __future__ import annotations

from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

ADOPTED = Pattern(
    r"(?<!追加)(?<!调整)(?<!项目)(?<!专项)(?<!每项)(?<!单项)预算(?:总额|方案|草案|案|盘子)?(?:(?:报经|经|获)[^,。;]{2,14}(?:批准|通过|审定|核定|审批|批复)(?:之后|以后|后)"
    r"|一经[^,。;]{2,14}(?:批准|通过|审定|核定|批复)(?:后|(?=,))"
    r"|(?:一经)?(?:批准|审定|核定|审批|批复|核准|审议通过)(?:之后|以后|后)"
    r"|由?[^,。;由经报]{2,8}(?:批下来|批复下来|批了|定下来|通过|敲定|批定)(?:之后|以后|后|了))"
    r"|(?:经费|预算|资金|费用|基金)(?:年度)?由[^,。;由经报]{2,10}(?:核定|批准|审定|确定|审批|核准)(?:年度|当年)?(?:总额|总盘子|盘子|总量)"
    r"|(?:经费|预算|资金|费用|基金)的?(?:年度)?(?:总额|总盘子|总量)由[^,。;由经报]{2,10}(?:核定|批准|审定|确定|审批|核准)"
    r"|(?:经费|资金|费用|基金)(?:年度)?经[^,。;由经报]{2,12}(?:核定|批准|审定|确定|下达)(?:年度|全年)?(?:预算)?(?:总额|总盘子|总量)(?:之后|以后|后)"
    r"|(?:每年|年初|年底|年度)由?[^,。;由经报]{2,8}(?:批下来?|批准|核定|批复|定下来?|敲定|下达)了?[^,。;由经报]{0,8}(?:经费|预算|资金|费用|基金|专项)的?(?:总额|总盘子|盘子|总量|总数)",
    "预经资费基专",
)


_PASSED_THEN = Pattern(
    r"(?:年度?|全年|总)预算(?:总额|方案|草案|案|盘子)?(?:随[^,。;由]{2,10})?(?:由|报|经)(?:(?:公司)?总经理(?:办公会)?|[^,。;由经报]{2,10})(?:批准|审定|核定|审批|批复|核准|审议通过),"
    r"(?:一?经)?(?:批准|审定|核定|审批|批复|核准|通过|下达)(?:之后|以后|后)(?=,?由|,?归)"
    r"|(?:经费|预算|资金|费用)(?:总额|总量)?(?:每年|年初|年度|按年度?|于年初|每年初|每年年初)(?:由[^,。;由]{2,10})?(?:一次性?|统一)?(?:核定|批准|审定|核拨|下达|核准),"
    r"(?:一?经)?(?:核定|批准|审定|核拨|下达|核准)(?:之后|以后|后)(?=,?由|,?归)",
    "预经资费",
)
"""年度预算由董事会批准，批准后由 H 统筹使用: told in two clauses."""
_OUTLAY = Pattern(
    r"开支|支出|列支|花销|花费|付款|支付|款项|开销|用款|每笔|(?:安排|使用|支配|调配|统筹|调度)(?:、|和|与|及|并)(?:审批|批准|签批|审核|审定)",
    "支花付款销笔安使配统调",
)


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
    at = sentence.tokens[act.index].start
    told = _PASSED_THEN.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if told is not None and told.start() <= at < told.end():
        return True
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    found = ADOPTED.search(sentence.text, inside[0].start, inside[-1].end + 1) if inside else None
    return found is not None and found.start() <= at < found.end()


_DRAWN_UP = Pattern(
    r"(?:提出|编制|拟订|拟定|申报|提报|编报|起草|汇总|上报|编列|审定|审核)[^,。;]{0,8}(?:年度?|全年|总)[^,。;使用支动调追]{0,8}预算(?:方案|草案|建议|案)?(?=[,。;并报后]|$)"
    r"|(?:年度?|全年|总)[^,。;使用支动调追]{0,8}预算(?:方案|草案|建议|案)?由[^,。;]{2,14}(?:提出|编制|拟订|拟定|申报|提报|编报|起草|汇总)",
    "预",
)
_WITHIN = Pattern(
    r"(?:预算|经费|额度)(?:范围|额度|科目|总额)?(?:之?内|以内|范围内)的?[^,。;]{0,10}?(?:使用|支出|开支|列支|用款|付款|支付|花销|开销|费用|款项|调剂|支配)",
    "内",
)


def draws_up_the_budget(sentence: Sentence, draft: Draft) -> bool:
    """由 H 提出年度预算，报董事会批准: all that it tells is how the budget of a year comes about."""
    if draft.act.power not in ("propose", "compile", "formulate", "review", "approve"):
        return False
    start, end = _clauses(sentence, draft.act.clause, draft.act.clause + 1)
    return _DRAWN_UP.search(sentence.text, start, end) is not None


def spends_within(sentence: Sentence, draft: Draft) -> bool:
    """预算内的支出由 H 审批: what he says yes to is paid out of a budget that stands."""
    if draft.effect != "grant" or draft.act.power not in ("manage", "approve", "decide"):
        return False
    start, end = _clauses(sentence, draft.act.clause - 1, draft.act.clause)
    return _WITHIN.search(sentence.text, start, end) is not None


def _clauses(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if first <= c <= last]
    return (inside[0].start, inside[-1].end) if inside else (0, 0)


_TOTAL_SET = Pattern(
    r"(?:年度|全年|当年|每年的?)(?:预算|经费)?的?(?:总额|总盘子|总量|额度|限额)(?:由|经|报)[^,。;]{2,14}(?:核定|批准|审定|确定|审批|核准|审议通过)(?:之后|以后|后)?,"
    r"(?:在)?(?:该|此)?(?:额度|总额|限额|预算|其)(?:之内|以内|范围内|内)(?:的)?[^,。;由归报经]{0,10}(?:由|归)(?=[^,。;报经]{1,10}(?:签批|审批|批准|审定|支配|安排|使用|掌握|决定|签字))",
    "年当 内",
)


def total_set(sentence: Sentence, draft: Draft) -> bool:
    """年度总额经董事会核定后，额度内各项开支由其签批: the board sets how much there is, and he spends it."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    found = _TOTAL_SET.search(sentence.text, first, last) if draft.authority == "budget" else None
    if found is None:
        return False
    # who was spoken of before the board: 其 in a sentence on what he holds
    his = sentence.text.startswith(("其", "他", "她"), found.end())
    after = [t.cls for t in sentence.tokens if t.start >= found.end()]
    asks = any(cls == "report" and before != "noneed" for before, cls in pairwise(after))
    return (his or after[:1] == ["officer"]) and not asks and not {"above", "beside"} & set(after[1:])
