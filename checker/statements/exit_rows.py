"""Tables of a rule on leaving: 岗位 | 情形 | 处理 – for what the officer's row says that he is relieved of the post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.leaving import CAUSE, GOES
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact

_WHAT_FOR = Pattern(
    r"(?:退出|解聘|免职|问责|触发|适用)?(?:的)?(?:情形|条件|事由|情况|原因|行为|触发条件)", "情条事原行"
)
_THEN = Pattern(
    r"(?:处理|处置|退出|问责|追究)?(?:的)?(?:处理|结果|措施|方式|意见|后果|决定|退出方式|处理办法)",
    "处结措方意后决",
)
_RELIEVED = Pattern(GOES, "聘职免撤罢解换另退请拿rd收")
_CAUSE = Pattern(CAUSE)
_FAILS = Pattern(
    r"不力|事故|隐瞒|未完成|不达|不称职|不合格|失职|造假|违|连续|发生|丧失|受到|处罚",
    "不事隐未失造违连发丧受处",
)
_ONLY_MAYBE = Pattern(r"可参照|另行规定|建议|拟|扣|降(?!职)|诫勉|谈话|约谈", "参另建拟扣降诫谈")
# 解除劳动合同 of another, 免去该项奖金 …: what is taken is not the post.
_NOT_THE_POST = Pattern(
    r"免去[^,。;]{0,6}(?:奖|绩效|补贴|津贴)|不予?(?:解聘|免职)|不得(?:解聘|免职)", "奖绩补津不"
)


def exits_in_rows(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``house_rule`` ``exit`` where a row headed by the officer's post alone gives a case and, beside it, that he goes."""
    if any(f.kind == "house_rule" and f.value == "exit" and f.certainty == "sure" for f in told):
        return
    for block in blocks:
        if block.kind != "cell" or not block.row_heads or not _under(_THEN, block):
            continue
        text = words.normal(block.text).text
        if _RELIEVED.search(text) is None or _ONLY_MAYBE.search(text) or _NOT_THE_POST.search(text):
            continue
        if not _is_his_row(block, words):
            continue
        row = (
            b
            for b in blocks
            if b.kind == "cell" and (b.place.table, b.place.row) == (block.place.table, block.place.row)
        )
        cases = [words.normal(b.text).text for b in row if _under(_WHAT_FOR, b)]
        if any(_CAUSE.search(case) or _FAILS.search(case) for case in cases):
            yield OfficerFact("house_rule", words.officer, block.text, block.place, None, "exit", "sure")
            return


def _under(pattern: Pattern, block: Block) -> bool:
    return any(pattern.fullmatch(head.strip()) for head in block.column_heads)


def _is_his_row(block: Block, words: Lexicon) -> bool:
    said = [t.cls for t in words.lexer.tokens(words.normal(block.row_heads[0]).text) if t.cls != "company"]
    return said == ["officer"]
