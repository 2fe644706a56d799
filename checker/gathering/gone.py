"""Papers that tell that the officer went elsewhere, without a word on the post: 简宁同志调任战略发展部总经理, 陆文博同志停职."""

from __future__ import annotations

from collections.abc import Iterable

from checker.facts import Evidence
from checker.gathering.model import Paper
from checker.patterns import Pattern

_GONE = r"(?:调任|调往|调至|调离|调出|转任|改任|另有任用|另行安排|停职|免职|被免|免去[^,，。；;]{2,16}职务|辞职|离职|离任|离岗|退休|退居二线|去世|逝世|病故|解除劳动合同|终止劳动合同|解聘|开除|辞退|留置|交流(?:到|至))"
_LEFT = Pattern(
    rf"(?:同志|先生|女士|[（(][^（()）]{{1,16}}[)）])?[^。；;\n质]{{0,20}}{_GONE}",
    "调转改另停免辞离退去逝病解终开留交",
)
_TO_THE_POST = Pattern(r"质量官|质量总监|品质总监|质量副总|cqo|(?i:chief quality officer)")


def gone(person: str | None, begun: str | None, own: Paper, papers: Iterable[Paper]) -> Evidence | None:
    """The words of another paper, not older than ``begun``, by which ``person`` may have left the post."""
    if person is None or len(person) < 2:
        return None
    for paper in papers:
        document = paper.document
        if document.path == own.document.path or (begun and document.date and document.date < begun):
            continue
        for block in document.blocks:
            at = block.text.find(person)
            while at >= 0:
                end = at + len(person)
                found = _LEFT.match(block.text, end)
                if found and not _TO_THE_POST.search(_sentence(block.text, at)):
                    place = block.place.within(at, found.end())
                    return Evidence(block.text[at : found.end()], place, "overruled")
                at = block.text.find(person, end)
    return None


def _sentence(text: str, at: int) -> str:
    start = max(text.rfind(c, 0, at) for c in "。；;\n") + 1
    ends = [e for c in "。；;\n" if (e := text.find(c, at)) >= 0]
    return text[start : min(ends, default=len(text))]
