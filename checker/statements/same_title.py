"""Two officers of one title: 集团首席质量官批准, beside 本公司首席质量官编制.

Where a paper names an officer of its own firm, the one of the group or of the parent stands above him, and holds
what he holds for himself. Where it names officers of several levels and says of none that he is its own, it is
not said whose power the one above has.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whole_block import WholeBlock, unsure

_TITLE = r"(?:首席质量官|首席品质官|质量总监|品质总监|cqo)"
_GROUP = r"(?:集团(?:总公司|公司|总部|本部)?|总部|总公司|母公司|控股(?:股东|公司|集团)|股份公司|上级(?:单位|公司|企业)?|总厂)"
_OWN = Pattern(
    rf"(?:本|我)(?:们)?的?(?:公司|厂|司|企业|单位|院|店|基地|工厂|子公司|分公司|事业部)的?(?:(?:设立?|聘任?|任命|配备|委派)了?)?{_TITLE}",
    "本我 公厂司企单院店基工子分事",
)
_ABOVE = Pattern(rf"(?<![本我])(?<!我们){_GROUP}的?{_TITLE}", "团部司东公级厂位业 质c")
_BELOW = Pattern(
    rf"(?:子公司|分公司|分厂|工厂|各厂|分部|事业部|基地|分支机构|(?:下属|成员|所属|权属)(?:企业|单位|公司)|(?<!集团)(?<!股份)(?<!总)(?<!控股)(?<!母)(?<!上级)公司"
    rf"|(?<!总)厂)的?{_TITLE}",
    "司厂部地构业位 质c",
)
_ONE = Pattern(
    rf"{_TITLE}(?:即|就是|亦即|系|为)(?:{_GROUP})的?{_TITLE}|{_GROUP}的?{_TITLE}[^,。;]{{0,8}}兼",
    "即就亦系为兼",
)
_OF_A_PART = Pattern(
    rf"(?:分厂|分部|项目部?|区域|片区|大区|基地|总部|母公司|上级(?:单位|公司)?|控股(?:股东|公司))的?{_TITLE}",
    "厂部目域区地司位东级 质c",
)
_EACH = Pattern(r"各|下属|所属|权属|旗下", "各下所权旗")
"""各分公司质量总监: whose paper speaks of all of them is the group's, and so is its officer."""
_HEAD = Pattern(rf"{_GROUP}的?$", "团部司东公级厂位业")


def names_own(blocks: Iterable[Block]) -> bool:
    """Whether the papers speak of their own firm's officer and of another above him."""
    own = above = False
    for text in dict.fromkeys(t for b in blocks for t in (*b.governed_by(), b.text)):
        if not any(w in text for w in ("首席", "总监", "總監", "cqo", "CQO")):
            continue
        words = normalise(text).text
        if _ONE.search(words):
            return False
        own = own or _OWN.search(words) is not None
        above = above or _ABOVE.search(words) is not None
    return own and above


def set_above(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which the officer of the group is somebody above the officer."""
    out: list[Token] = []
    for token in tokens:
        head = _HEAD.search(text, max(0, token.start - 8), token.start) if token.cls == "officer" else None
        if head is None or text[head.start() - 1 : head.start()] in ("本", "我", "们"):
            out.append(token)
            continue
        while out and out[-1].start >= head.start():
            out.pop()
        start = head.start()
        if out and out[-1].end > start:
            start = out.pop().start
        out.append(Token(start, token.end, "above", "top_manager"))
    return out


def of_which_level(block: WholeBlock) -> None:
    """Leaves in doubt what the officer of the group holds beside one of a level below him."""
    text = block.text
    for found in _OF_A_PART.finditer(text):
        own = text[max(0, found.start() - 2) : found.start()]
        if not own.endswith(("本", "我", "各", "我们")):
            _doubt(
                block,
                {found.end()},
                "the officer of a part or of the group: it is not said that he is the firm's",
            )
    below = [
        found
        for found in _BELOW.finditer(text)
        if not _EACH.search(text, max(0, found.start() - 4), found.start())
    ]
    if not _ABOVE.search(text) or not below or _ONE.search(text):
        return
    above = {found.end() for found in _ABOVE.finditer(text)}
    _doubt(block, above, "officers of several levels: it is not said which of them is the firm's")


def _doubt(block: WholeBlock, at: set[int], note: str) -> None:
    """Leaves in doubt what is of the officers whose titles end ``at``."""
    for piece, draft in block.drafts:
        tokens = piece.sentence.tokens
        named = {tokens[i].end for i in draft.tokens if 0 <= i < len(tokens) and tokens[i].cls == "officer"}
        if named and named <= at and draft.effect in ("grant", "limited"):
            unsure([draft], note)
