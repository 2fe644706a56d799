"""Whether a paper says outright that it wins over a paper that it names: of every matter, unasked, and in its own voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.markers import words_after
from checker.dossier.model import Block
from checker.patterns import Pattern

OWN_PAPER = r"本(?:任命|聘任|委任|授权|委托|管理|暂行|试行)?(?:办法|制度|规定|细则|规程|规则|手册|文件|通知|决定|决议|章程|说明书|书|程序)"
_OTHER = r"(?:(?:公司|集团)?(?:此前|以前|原|原有|现行|既有|其他|其它)的?)?《[^《》]{2,60}》(?:[、和与及]《[^《》]{2,60}》)*(?:中|里)?的?(?:有关|相关)?(?:规定|条款|内容|要求)?"
_OWN = rf"{OWN_PAPER}(?:的?(?:规定|条款|内容|要求))?"
_CLASH = r"(?:有|存在|相)?(?:不一致|抵触|冲突|不符|不相符|矛盾)(?:的|之处|的地方|时|者)*"
# Nothing may stand before, between or behind: what does may take back what the words give.
_OUTRIGHT = Pattern(
    rf"(?:(?:凡|如|若|如果)?{_OTHER}[与和同跟]{_OWN}{_CLASH}|(?:凡|如|若|如果)?(?:{_OWN})?[与和同跟]{_OTHER}{_CLASH})，?"
    rf"(?:一律|均|都|应当?|则)?(?:以{_OWN}为准|按照?{_OWN}执行)"
)
_DOUBTED = frozenset(
    (
        "revised",
        "unknown_number",
        "faint",
        "diagram",
        "ocr_doubtful",
        "ocr_symbol",
        "hidden_dropped",
        "comment_near",
    )
)
_SHOWN = Pattern(
    r"(?i)示例|范本|范文|样式|样张|样本|模板|示范|参考|举例|案例|摘[抄录编]|转发|引[文用]|建议|提案|拟|讨论|例如|example|sample|template|specimen|model|quot|extract",
)
_TAKES_BACK = Pattern(r"(?i)但|除|仅|只|不适用|例外|暂|待|届时|另有|另行|自\d|however|except|only|unless")
_OF_THE_ABOVE = Pattern(
    r"(?i)但|除|仅|只|上述|以上|前述|前款|上款|前条|本条|本款|其中|该|此|however|except|only|unless|this"
)
_PAIRS = {"“": "”", "「": "」", "『": "』", "‘": "’"}


def is_outright(sentence: str) -> bool:
    """Whether the sentence says it, and nothing else.

    >>> is_outright("与《费用审批办法》不一致的，以本决定为准")
    True
    >>> is_outright("除急单外，与《费用审批办法》不一致的，以本决定为准")
    False
    """
    return bool(_OUTRIGHT.fullmatch(words_after(squeeze(sentence))))


def taken_back(block: Block, end: int, following: Block | None) -> bool:
    """Whether what stands in ``block`` behind ``end``, or opens the block that follows, may take back what was said."""
    if _TAKES_BACK.search(block.text, end):
        return True
    return following is not None and bool(_OF_THE_ABOVE.match(words_after(following.text)))


def speaks_for_itself(block: Block) -> bool:
    """Whether the words of ``block`` are the paper's own for sure: nothing doubted, shown as a sample or led in."""
    governing = (*block.headings, *block.row_heads, *block.column_heads)
    return (
        not block.flags & _DOUBTED
        and block.lead_in in (None, "")
        and not any(_SHOWN.search(words) for words in (*governing, block.text))
    )


def quoted_at(blocks: Sequence[Block]) -> Iterator[tuple[Block, int, Block | None]]:
    """Each block, how many quotation marks are open where it begins, and the block that follows.

    A mark that is never closed quotes the rest.
    """
    still = 0
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        yield block, still, following
        still = open_after(block.text, still)


def open_after(text: str, still: int = 0) -> int:
    """How many quotation marks are open behind ``text``; straight ones close what they open."""
    opened = sum(text.count(mark) for mark in _PAIRS) + text.count('"') % 2
    closed = sum(text.count(mark) for mark in _PAIRS.values())
    return max(0, still + opened - closed)
