"""Whether a paper is in force: a draft or a void one says so in its title, file name, stamp or page header."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.heading_words import short
from checker.dossier.model import Block, Standing
from checker.dossier.unborn import is_marked_as_none, says_it_is_a_draft
from checker.patterns import Pattern
from checker.simplified import simplified

_EDGE_BEFORE = r"(?:^|[（(【\[\s_\-—:：])"
_EDGE_AFTER = r"(?:$|[）)】\]\s_\-—.。!！])"
_DRAFT = r"(?:(?:内部|公开)?征求意见稿|讨论稿|草案|草稿|送审稿|报批稿|初稿|审议稿|建议稿|待审稿|修订稿草案|(?:for )?(?:draft|comment)(?: ?v?\d[\d.]*)?)"
_VOID = r"(?:(?:本文件|已|现已|文件)?(?:作废|废止|失效|停用)(?:文件|章)?|void|obsolete|superseded|cancelled|withdrawn)"


def _stamp(word: str, ending: str) -> tuple[Pattern, Pattern]:
    """The word set apart by an edge, and the word at the end of a title, where it needs no bracket."""
    return Pattern(f"(?i){_EDGE_BEFORE}{word}{_EDGE_AFTER}"), Pattern(f"{ending}$")


_STAMPS: tuple[tuple[Standing, tuple[Pattern, Pattern]], ...] = (
    ("void", _stamp(_VOID, r"(?<!的)(?:已?作废|已废止)")),
    ("draft", _stamp(_DRAFT, r"(?<!《)(?:征求意见稿|讨论稿|草案|送审稿|初稿|草稿|建议稿|待审稿)")),
)
# （本文件已被《质量管理办法》取代）
_REPLACED = Pattern(
    r"(?i)(?:注[:：])?本(?:文件|件|办法|制度|规定|细则|规程|手册|通知|说明书|授权书|版本|版)(?:已|现已|已经|业已)(?:被.{1,40}(?:取代|替代|代替)|(?:被.{1,40})?(?:废止|作废|失效|停用|停止执行))"
    r"|(?:this (?:document|policy|version|procedure) (?:has been|is|was) )(?:superseded|replaced|withdrawn|cancelled)(?: by .{1,60})?",
)
_STAMP_WIDTH = 14
_BRACKETS = "（）()【】[] "
_MARGINS = ("header", "footer", "text_box")


def standing_of(*, title: str | None, stem: str, blocks: Sequence[Block]) -> Standing:
    """``void`` or ``draft`` if a title, name, stamp or margin says so, else ``in_force``.

    A passing mention (关于废止…的通知, 作废文件管理程序) is none.
    """
    names = [simplified(squeeze(n)) for n in (title or "", stem.replace("_", " "))]
    margins = [
        simplified(squeeze(b.text)) for b in blocks if b.place.part in _MARGINS and short(squeeze(b.text), 40)
    ]
    flow = [b for b in blocks if b.place.part is None]
    ends = [*flow[:10], *flow[max(10, len(flow) - 3) :]]
    body = [simplified(squeeze(b.text)) for b in ends]
    stamps = [line for line in (*body[:10], *body[-3:]) if short(line, _STAMP_WIDTH)]
    if any(_REPLACED.fullmatch(line.strip(_BRACKETS + "。.")) for line in (*body[:10], *body[-3:], *margins)):
        return "void"
    for standing, (apart, ending) in _STAMPS:
        if any(apart.search(text) for text in (*names, *margins)) or any(ending.search(n) for n in names):
            return standing
        if any(_is_all(apart, line) for line in stamps):
            return standing
    over = [*margins, *(simplified(squeeze(b.text)) for b in ends if b.kind == "paragraph")]
    if says_it_is_a_draft((*body[:10], *body[-3:], *margins)) or is_marked_as_none(over):
        return "draft"
    return "in_force"


def _is_all(apart: Pattern, line: str) -> bool:
    """Whether the line holds the word and nothing else."""
    found = apart.search(line)
    return found is not None and found.group().strip(_BRACKETS) == line.strip(_BRACKETS)
