"""Which papers tell of the officer as a person, and how far each is believed.

The enterprise's own personnel papers and certificates are; what somebody writes of himself, or asks for, is not sure unless
somebody vouches for it there; a paper that says what a post asks tells nothing of a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from checker.dossier.clean import squeeze
from checker.dossier.dates import dates_in
from checker.dossier.model import Document
from checker.facts import Evidence
from checker.gathering.model import Paper
from checker.gathering.papers import silenced
from checker.patterns import Pattern
from checker.records import record
from checker.simplified import simplified
from checker.statements.person.asked import Asked, Today
from checker.statements.person.labels import asks
from checker.statements.person.model import Words
from checker.statements.person.reading import Heard, read_person

_CERTIFICATE = Pattern(
    r"(?:证书|合格证|结业证|资格证|毕业证|学位证|证明)(?:[（(].{0,16}[)）]|[-_ ].{0,20}|复印件|摘录|汇编|抄录|文字稿|内容)*$",
    "证",
)
_KEPT = Pattern(r"证书|证明|合格证|结业|学员|成绩|学时|档案|台账|名册|记录|登记", "证合结学成档台名记登")
_OF_HIMSELF = Pattern(
    r"简历(?!.{0,4}(?:核|审))|自荐|应聘|求职|竞聘(?!结果|情况)|述职|自述|自我|自传|申请(?!单位)|申报|入职登记|员工登记|信息登记|信息采集|自报|自评|推荐(?!.{0,4}审)",
    "简自应求竞述申入员信推",
)
_VOUCHED = Pattern(
    r"(?:人力资源|人事|组织人事|组织部|干部|综合管理|行政人事|综合|行政)[^,，。;；]{0,12}(?:核实|审核|核对|核验|查验|审查|复核)[^。;；]{0,24}(?:无误|属实|一致|真实)|(?:经|已)[^。;；]{0,24}(?:核实|审核|核对|核验|查验|审查)[^。;；]{0,24}(?:无误|属实|一致)",
    "核审查验",
)
_NOT_VOUCHED = Pattern(r"待|未|拟|尚|请|如|若|应(?!聘)|须|[_＿]{2}", "待未拟尚请如若应须_＿")
_SIGNED = Pattern(
    r"(?:人事|人力|组织|行政|综合|档案)[^,，。;；]{0,8}(?:核验|审核|核实|复核|核对|审查)(?:人|人员|意见|签字)?[:：][ \u3000]*(?:[\u4e00-\u9fff]{2,4}(?:[ \u3000]|$|20)|属实|同意)",
    "核审",
)
# 审查人：人力资源处 樊丽
_SIGNED_BY = Pattern(
    r"(?:核验|审核|核实|复核|核对|审查)人?[:：][ \u3000]*(?:人事|人力|组织|行政|综合|干部|纪检)[^,，。;；:：]{0,6}?(?:部|处|科|室|组|中心)[ \u3000(（]*(?!负责|签|盖|意见|经办|审核|复核|人员)[\u4e00-\u9fff]{2,3}(?=[ \u3000)）,，;；。]|复核|审核|日期|20|$)",
    "核审",
)
_ORIGINALS = Pattern(
    r"已?(?:核对|核验|核实|查验|验证|审核)(?:了|过)?[^。;；,，]{0,12}(?:证书|证件|学历|学位|职称)[^。;；,，]{0,8}原件|原件(?:已|经)?(?:核对|核验|核实|查验|验证)",
    "核查验审 件",
)
# 关于任命周明为首席质量官的通知及人员简历: what the enterprise encloses it says itself.
_OF_THE_FIRM = Pattern(
    r"(?:任命|聘任|任免|任职|聘用)[^,，。]{0,24}(?:通知|通告|公告|公示|决定|决议|文件|函|令|书)(?!.{0,4}(?:申请|申报|应聘|竞聘))",
    "任聘",
)
_FILLED_BY = Pattern(
    r"(?:填表|制表|建档|录入|摘录|整理|登记|更新)人?[:：][ \u3000]*(?P<who>[\u4e00-\u9fff]{2,4}?)(?=[ \u3000,，。;；(（]|20|核|复|审|$)",
    "填制建录摘整登更",
)
_CHECKED = Pattern(r"核对|核实|核验|复核|审核", "核")
ALL, PROVEN, NOTHING = "all", "proven", "nothing"
_CERTIFIED = ("education", "title_rank", "title_in_quality")
_ASK = ("job_description", "policy", "authority_matrix", "org_chart", "standard")
_LONG_BEFORE = 400


@record(frozen=True, slots=True)
class Told:
    """What one paper tells of the officer; ``sure``: it is believed; ``certified``: it certifies one thing and not all.

    ``written``: the day on which it says that it was filled in, else its date.
    """

    document: Document
    heard: Heard
    sure: bool
    certified: bool
    written: str | None = None


def papers_on_person(
    papers: Sequence[Paper],
    name: str,
    *,
    known: bool,
    enterprise: str | None,
    of_others: Collection[str],
    appointed_on: str | None,
    as_of: str,
    made: Evidence | None = None,
) -> Iterator[Told]:
    """What ``papers`` tell of ``name``; ``known``: a valid paper, or the dossier, makes that person the officer for sure, with the words ``made``."""
    for paper in papers:
        document = paper.document
        titles = [
            simplified(squeeze(n)) for n in (document.title or "", PurePosixPath(document.path).stem) if n
        ]
        believed = _believed(document, titles, as_of, name)
        if believed is None:
            continue
        certified = any(_CERTIFICATE.search(title) for title in titles)
        office = (int(appointed_on[:4]), int(appointed_on[5:7])) if appointed_on is not None else None
        act = Words(made.quote, made.place) if made is not None else None
        today = _counts_to(document, appointed_on, as_of)
        asked = Asked(name, enterprise or "", today, document.date, office, act, _day(as_of))
        heard = read_person(document.blocks, titles, asked)
        if heard.told or heard.taken or heard.against:
            theirs = document.path in of_others and not certified
            heard = _as_proven(heard) if believed == PROVEN else heard
            sure = known and believed != NOTHING and not theirs
            yield Told(document, heard, sure, certified, _written_on(document, as_of))


def _filled_in_by_another(document: Document, name: str) -> bool:
    """填表：廖冬梅 2026年5月12日核对: a form that personnel filled in, whatever it is called, and checked."""
    for block in document.blocks:
        text = simplified(squeeze(block.text))
        found = _FILLED_BY.match(text)
        if (
            found is not None
            and found["who"] != name
            and _CHECKED.search(text)
            and not _NOT_VOUCHED.search(text)
        ):
            return True
    return False


def _believed(document: Document, titles: Sequence[str], as_of: str, name: str) -> str | None:
    why = silenced(document, as_of)
    if why is not None and not (why == "training_material" and any(_KEPT.search(t) for t in titles)):
        return None
    if document.kind in _ASK or any(asks(title) for title in titles):
        return None
    if not any(_OF_HIMSELF.search(title) for title in titles) or any(_OF_THE_FIRM.search(t) for t in titles):
        return ALL
    if _filled_in_by_another(document, name):
        return ALL
    texts = [squeeze(block.text) for block in document.blocks]
    if any(
        any(said.search(text) for said in (_VOUCHED, _SIGNED, _SIGNED_BY)) and not _NOT_VOUCHED.search(text)
        for text in texts
    ):
        return ALL
    return (
        PROVEN
        if any(_ORIGINALS.search(text) and not _NOT_VOUCHED.search(text) for text in texts)
        else NOTHING
    )


def _as_proven(heard: Heard) -> Heard:
    """What a paper of his own says once somebody has seen the originals of his certificates: not what posts he held."""
    told = tuple(t if t.field in _CERTIFIED else replace(t, sure=False) for t in heard.told)
    return replace(heard, told=told)


_FILLED_IN = Pattern(
    r"(?:填表|制表|填报|填写|更新|截至|截止|截止到|核对|审核|登记|建档|填)(?:日期|时间|于|到|至)?[^0-9年]{0,8}$",
    "填制更截核审登建",
)


def _written_on(document: Document, as_of: str) -> str | None:
    """The day on which a form says that it was filled in; the last date of its tables may be one of a training."""
    for block in document.blocks:
        text = squeeze(block.text)
        if block.kind != "cell" and len(found := dates_in(text)) == 1:
            first = text.find(found[0][:4])
            if first >= 0 and _FILLED_IN.search(text, 0, first) and found[0] <= as_of:
                return found[0]
    return document.date


def _counts_to(document: Document, appointed_on: str | None, as_of: str) -> Today:
    """The day to which 至今 counts: a paper of long before the appointment knows nothing of what came after it."""
    day, written = as_of, _written_on(document, as_of)
    if written is not None and appointed_on is not None:
        before = (date.fromisoformat(appointed_on) - date.fromisoformat(written)).days
        day = written if before > _LONG_BEFORE else as_of
    return _day(day)


def _day(iso: str) -> Today:
    year, month, of_month = iso.split("-")
    return int(year), int(month), int(of_month)
