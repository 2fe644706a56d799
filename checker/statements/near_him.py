"""Titles near the officer's: 首席质量官直接上级, 首席质量官领导小组, 首席质量官（副）, 首席质量官B角, 协作岗位：首席质量官.

What stands under such a title, and names nobody, is not said to be the officer's. Nor is it his what a body's or
another's act counts as (委员会的否决视为首席质量官的否决), or what another has as he has it (参照首席质量官行使).
"""

from __future__ import annotations

from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.masked import HIM, OTHER, H, clause_of, doubt_grants, masked, sentence_of
from checker.statements.normalise import normalise
from checker.statements.whole_block import WholeBlock, lower

_TITLE = r"(?:首席质量官|首席品质官|质量总监|品质总监|cqo)"
_NEAR = Pattern(
    rf"{_TITLE}(?:的)?(?:(?:直接)?(?:上级|下级|下属)(?!:)|(?:工作)?领导小组|联席会议?|[bB]角|候选人|后备|储备|继任|接班|助手|替补|人选|联络(?:员|人)|专员|代表(?!公司|企业|本))"
    rf"|{_TITLE}\((?:副职?|代|代理人?|助理|见习|实习|候任|拟任|后备|名誉|挂职|[bB]角|代管|临时)\)|\({_TITLE}(?:后备|助理|候选|代理|培养对象|储备)[^()]{{0,4}}\)"
    rf"|(?:前任|往任|上一任|拟任|候任|名誉|实习|见习){_TITLE}",
    "质q",
)
_ITEM = Pattern(
    r"(?:^|(?<=[:;。\n]))[ \t]*(?:\(?\d{1,2}[).、]|\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)[ \t]*"
)
_TAGGED = Pattern(
    rf"{H}\((?:副职?|助理|见习|实习|候任|拟任|后备|名誉|挂职|[bB]角)\)|(?:候任|拟任|前任|名誉|挂名|见习|实习){H}"
    rf"|(?:各位?|[两二三四五六七八九几多每]位|[两二三四五多每]名|其他|另一?[位名]){H}",
    "\ue000 副助见实候拟后名挂bB前各位他",
)
_COUNTS_AS = Pattern(
    rf"(?<![人者])(?:视为|视同|视作|等同于?|等于|(?<!预)算作|当作)(?:为|由|经)?{H}|(?:参照|比照|仿照|参考|对照){H}",
    "视等算当参比仿对 \ue000",
)
_LABEL = Pattern(
    r"(?:^|(?<=[。;\n]))(?:[^,。;:\n]{0,4}(?:协作|协调|沟通|联系|联络|关联|对口|配合|往来|接口|汇报|报告|上级|下级|下属|抄送|主管|分管)(?:岗位|部门|对象|人员?|关系|领导|单位)?):[^。;\n]*"
    rf"{H}[^。;\n]*[。;\n]",
    ": \ue000",
)


_HELPER = Pattern(
    rf"(?:协助|配合|辅助|辅佐|服从|服务于?|受|向|在)(?:{H}|{_TITLE})[^。;:\n]{{0,16}},(?:[^。;:\n]{{0,14}},)?[^。;:\n]{{0,6}}(?:负责|主管|分管|承担|行使|享有)(?:以下|下列|如下)[^。;:\n]{{0,16}}:",
    ": 协配辅服受向在",
)
"""任命柏雪松为质量副总监，协助首席质量官工作，并负责以下事项的签批：…: the list is the helper's."""


def heed_neighbours(block: WholeBlock) -> None:
    """Leaves in doubt, or takes from the officer, what is said of somebody near him."""
    unnamed = [d for p, d in block.drafts if not _names_him(p, d)]
    for heading in block.pieces[0].headings:
        if _NEAR.search(normalise(heading).text):
            doubt_grants(unnamed, f"under the title of somebody near the officer: {heading}")
    text = masked(block)
    for found in _TAGGED.finditer(text):
        doubt_grants(
            block.before(len(text), found.start()), f"perhaps not the officer: {_words(block, found.span())}"
        )
    for found in _HELPER.finditer(text):
        listed = block.before(sentence_of(text, found.end())[1], found.start())
        doubt_grants(listed, f"a list of one who helps him: {_words(block, found.span())}")
    for found in _COUNTS_AS.finditer(text):
        start, end = clause_of(text, found.start())
        lower(block.before(end, start), "none", _words(block, found.span()), "counts_as")
    _items(block, text, unnamed)
    for found in _LABEL.finditer(text):
        behind = [d for d in unnamed if d in block.before(len(text), found.end())]
        doubt_grants(behind, f"after a label that only names the officer: {_words(block, found.span())}")


def _items(block: WholeBlock, text: str, unnamed: list[Draft]) -> None:
    """1.总经理审批:…;2.首席质量官:审核;3.产品放行 – where each item says whose it is, one that does not is nobody's."""
    begins = [*(m.end() for m in _ITEM.finditer(text)), len(text)]
    if len(begins) < 4:
        return
    spans = list(pairwise(begins))
    if text[spans[0][0]] == OTHER and HIM in text[: spans[-1][0]] and HIM not in text[: spans[0][0]]:
        for start, end in spans:
            if HIM not in text[start:end] and OTHER not in text[start:end]:
                behind = block.before(end, start)
                doubt_grants([d for d in unnamed if any(d is b for b in behind)], "an item that names nobody")


def _names_him(piece: Piece, draft: Draft) -> bool:
    tokens = piece.sentence.tokens
    return any(0 <= i < len(tokens) and tokens[i].cls == "officer" for i in draft.tokens)


def _words(block: WholeBlock, span: tuple[int, int]) -> str:
    return block.text[span[0] : span[1]]
