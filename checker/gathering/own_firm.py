"""What the enterprise calls itself in the paper that appoints the officer, where nothing else tells its name."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.facts import Evidence
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.simplified import simplified

_FIRM = Pattern(
    r"(?:.{0,8}[|\s])?(?P<firm>[一-鿿()（）]{4,30}(?:有限责任公司|股份有限公司|有限公司|集团|总厂|厂))(?:总裁办公室|办公室|董事会|人力资源部|文件|公告|公示|通知|任命书|聘书|决议|委员会)*(?:[|\s].{0,40})?",
    "司团厂",
)
_LONGEST = 70


def own_firm(papers: Sequence[Paper], made: Evidence | None) -> str | None:
    """The one firm that stands alone in a line (a letterhead, a signature) of the paper with the words ``made``."""
    if made is None:
        return None
    found: set[str] = set()
    for paper in papers:
        if paper.document.path != made.place.file:
            continue
        texts = [paper.document.title or "", *(block.text for block in paper.document.blocks)]
        for text in texts:
            if len(text) <= _LONGEST and (line := _FIRM.fullmatch(simplified(squeeze(text)))) is not None:
                found.add(line["firm"])
    return found.pop() if len(found) == 1 else None
