"""A sentence of a paper with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.gathering.told_words import MATTERS
from checker.patterns import Pattern

_ON_QUALITY = Pattern(r"质量|品质", "质")
_ALONE = r"(?:^|[,，、：:的及和与]|上述|该|此|各|其|本|以上)(?:项|类|笔|年度)?"
_BARE = {
    "veto": Pattern(r"否决", "否"),
    "strategy": Pattern(rf"{_ALONE}战略", "战"),
    "plan_approval": Pattern(r"(?:年度|改进)计划", "计"),
    "assessment_reward": Pattern(rf"{_ALONE}(?:奖惩|考核)", "奖考"),
    "budget": Pattern(rf"{_ALONE}(?:经费|费用|用款|支出|专款)", "经费款支"),
}
"""The same in a paper on quality: 上述经费, and not 研发经费."""


class Said(NamedTuple):
    """A sentence of ``block``, what stands ``before`` it there, the ``heads`` over it, and the ``whole`` of the block.

    The officer is called by his title in all of them.
    """

    block: Block
    text: str
    before: str
    heads: str
    whole: str

    def names(self, authority: str) -> bool:
        """Whether the sentence names the matter of ``authority``, in bare words under a head on quality."""
        return _names(self.text, authority) or (
            _ON_QUALITY.search(self.heads) is not None and _names_barely(self.text, authority)
        )

    def is_about(self, authority: str) -> bool:
        """Whether the block or what heads it names the matter."""
        return any(_names(text, authority) for text in (self.whole, self.heads)) or (
            _ON_QUALITY.search(self.heads) is not None and _names_barely(self.whole, authority)
        )


def _names(text: str, authority: str) -> bool:
    matter = MATTERS.get(authority)
    return matter is not None and matter.search(text.lower()) is not None


def _names_barely(text: str, authority: str) -> bool:
    bare = _BARE.get(authority)
    return bare is not None and bare.search(text) is not None


def said_in(paper: Paper, names: HisNames) -> Iterator[Said]:
    """The sentences of ``paper`` in their order, headings left out."""
    lead = ""
    for block in paper.document.blocks:
        if block.kind == "heading":
            lead = ""
            continue
        whole = names.titled(squeeze(block.text), paper.document, block)
        heads = names.titled("|".join(map(squeeze, block.governed_by())), paper.document, block)
        if block.kind == "cell":
            heads = f"{heads}|{lead}"
        else:
            lead = whole
        before = ""
        for text in whole.replace("；", "。").replace(";", "。").split("。"):
            if len(text) > 3:
                yield Said(block, text, before, heads, whole)
            before += text
