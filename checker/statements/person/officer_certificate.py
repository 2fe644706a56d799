"""The certificate of the induction as officer: its level and the last day on which it holds, by the words beside the training."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import Normal
from checker.statements.person import courses
from checker.statements.person.model import DOUBTS, Said, Told, words_at
from checker.statements.person.pairs import Pair
from checker.statements.person.validity import UNTIL_DAY

_OFFICER_S = Pattern(r"首席质量官|(?<![a-z])cqo(?![a-z])", "首c")
_PAPER = Pattern(r"培训|研修|证书|合格证|资格证|结业", "培研证结")
_ANOTHER_S = Pattern(
    r"工程师|内审员|审核员|黑带|绿带|注册|执业|建造师|职称|会计|药师|安全(?:管理人)?员|安全生产|计量|特种|驾驶",
    "工内审黑绿注执建职会药安计特驾",
)
_NONE = Pattern(
    r"拟|申请|申报|未(?:参|分级|评)|不分|报名|应|须|需|要求|不低于|以上|计划|将", "拟申未不报应须需要以计将"
)
_GONE = Pattern(
    r"待(?:发|领|取|定|补)|尚未|未(?:取得|领|发放?|获|通过|合格)|不合格|吊销|作废|撤销|注销|已?失效|已过期|补办|遗失",
    "待未不吊作撤注失过补遗",
)
_LEVEL = r"(?:高级|中级|初级|[一二三四五]级|[甲乙丙]级|[abc]级)"
_LEVELS = Pattern(
    rf"(?:等级|级别)(?:为|是|:|\|)*\s*(?P<a>{_LEVEL})|首席质量官[^,;。|()班]{{0,12}}\((?P<b>{_LEVEL})\)|(?P<c>{_LEVEL})(?:首席质量官)?(?:任职|岗位|资格|培训|合格)*证书"
    rf"|(?:证书|合格证|结业证)\((?P<d>{_LEVEL})\)|证书(?:为|是|:)?(?P<f>{_LEVEL})(?=$|[,|;。)])|(?:^|[,|:(\s])(?P<e>{_LEVEL})(?=$|[,|)\s])",
    "级",
)
_PARTS = Pattern(r"[^,、]+")
_SENTENCE = Pattern(r"[^;。\n]+")
_GOES_ON = Pattern(
    r"[\s(·•*-]*(?:其|该|所持|取得|获得?|颁发)?(?:合格|培训|任职|资格)*(?:证书|等级|级别|有效期?)", "证等级有"
)

LEVEL, UNTIL = "certificate_level", "certificate_valid_until"


def certified_in(text: str, *, about: bool = False) -> dict[str, Said]:
    """What ``text`` (normalised) says of the officer's certificate; ``about``: it is on that certificate from its first word.

    >>> certified_in("首席质量官培训证书(中级),有效期至2028年9月17日")
    {'certificate_level': '中级', 'certificate_valid_until': '2028-09-17'}
    >>> certified_in("注册质量工程师证书(中级),首席质量官任职培训证书"), certified_in("首席质量官高级研修班")
    ({}, {})
    """
    found: dict[str, Said] = {}
    for sentence in _SENTENCE.finditer(text):
        if _GONE.search(sentence.group()) or not (about or _OFFICER_S.search(sentence.group())):
            continue
        of_it = about
        for part in _PARTS.finditer(sentence.group()):
            said = part.group()
            of_it = _is_of_it(said, of_it)
            if not of_it or _NONE.search(said):
                continue
            level, until = _LEVELS.search(said), UNTIL_DAY.search(said)
            if level is not None:
                found.setdefault(LEVEL, next(v for v in level.groupdict().values() if v))
            if until is not None and (day := courses.last_day(until["day"] or until["before"])) is not None:
                found.setdefault(UNTIL, day)
    return found


def _is_of_it(said: str, before: bool) -> bool:
    """Whether a part of a sentence is on the officer's certificate; one that names neither goes on with what was before."""
    if _OFFICER_S.search(said):
        return _PAPER.search(said) is not None or before
    return before and _ANOTHER_S.search(said) is None


@dataclass(slots=True)
class Certificates:
    """Goes through a paper; ``about``: what was read last is the officer's own induction or the certificate of it."""

    about: bool = False

    def of_pairs(self, pairs: Sequence[Pair]) -> Iterator[Told]:
        """Of a form: 首席质量官任职培训 | 2025年12月5日合格, 证书 | 中级,有效期至2028年12月4日."""
        for pair in pairs:
            said = f"{pair.label}:{pair.text}"
            if not pair.his or pair.kind not in ("courses", "certificate", "prose"):
                self.about = False
                continue
            known = self.about and pair.kind == "certificate"
            self.about = known or _is_taken(said)
            if self.about:
                yield from _told(pair.block, pair.normal, pair.start, pair.end, said, about=known)

    def of_block(self, block: Block, normal: Normal) -> Iterator[Told]:
        """Of a line or of sentences that are on him."""
        for found in _SENTENCE.finditer(normal.text):
            said = found.group()
            known = self.about and _GOES_ON.match(said) is not None
            self.about = known or _is_taken(said)
            if self.about:
                yield from _told(block, normal, found.start(), found.end(), said, about=known)


def _is_taken(said: str) -> bool:
    """Whether words tell of the training, or the certificate, as of one that was taken."""
    if _OFFICER_S.search(said) is None or _PAPER.search(said) is None or courses.passed(said) is False:
        return False
    return courses.was_taken(said, told=True) or ("证" in said and _NONE.search(said) is None)


def _told(block: Block, normal: Normal, start: int, end: int, said: str, *, about: bool) -> Iterator[Told]:
    words, sure = words_at(block, normal, start, end), block.flags.isdisjoint(DOUBTS)
    for field, value in certified_in(said, about=about).items():
        yield Told(field, value, words, sure)
