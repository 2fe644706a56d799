"""Whether a post would hold under each edition of a standard, and which clause makes the difference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from checker.dossier.model import Dossier
from checker.gathering.model import Notice, Severity
from checker.judgement.as_far_as_seen import AGAINST, as_far_as_seen, why_not_yet
from checker.judgement.contents import Contents
from checker.judgement.model import SEVERITIES, Assessment, Finding, PackInfo
from checker.judgement.words import both
from checker.records import record
from checker.rulebook.model import InForce, LedgerEntry

MOST_NAMED = 3
"""So many clauses are named in a sentence; the tables have them all."""


@record(frozen=True, slots=True)
class Edition:
    """A dossier under one edition. ``recognised`` is True, False, or None for what cannot be told; ``why`` ({zh, en})
    says so in words.

    ``head`` is what the edition's file says of itself. ``against`` are the clauses that speak against recognition,
    ``open`` those that nothing is known of, ``unseen`` the requirements of the ledger that no clause looks at because
    their text was never seen, ``out_of_reach`` the clauses whose text was not: with one of either no dossier can be
    recognised, and ``so_far`` answers for what was seen. ``assessment`` is None where the edition is not in force, and
    ``ledger`` (what it is known to ask) is empty there.
    """

    id: str
    title: Mapping[str, str]
    head: Mapping[str, Any]
    in_force: InForce
    recognised: bool | None
    why: Mapping[str, str]
    assessment: Assessment | None = None
    against: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    out_of_reach: tuple[str, ...] = ()
    so_far: bool | None = None
    ledger: tuple[LedgerEntry, ...] = ()
    contents: Contents = field(default_factory=Contents)

    @property
    def can_hold(self) -> bool:
        """Whether there may be a dossier that holds under it."""
        return not self.unseen and not self.out_of_reach


@record(frozen=True, slots=True)
class Recognition:
    """A dossier under all editions of a standard, on one day (``as_of``, ISO).

    ``differs_at`` are the clauses whose verdict, or whose being there, is not the same in all editions in force.
    """

    dossier: Dossier
    pack: PackInfo
    as_of: str
    editions: tuple[Edition, ...]
    differs_at: tuple[str, ...]
    notices: tuple[Notice, ...] = ()
    strict: bool = False

    @property
    def judged(self) -> tuple[Edition, ...]:
        """The editions that are in force."""
        return tuple(edition for edition in self.editions if edition.assessment is not None)

    def worst(self) -> Severity:
        """The highest severity of the gaps that are not waived and of the notices, over all editions."""
        found = [e.assessment.worst() for e in self.editions if e.assessment is not None]
        return max((*found, *(n.severity for n in self.notices)), key=SEVERITIES.index, default="none")


def attested(finding: Finding) -> bool:
    """Whether it is satisfied because a person says so, and not by a paper."""
    return finding.verdict == "satisfied" and finding.attested is not None


def edition_judged(
    id: str,
    head: Mapping[str, Any],
    in_force: InForce,
    assessment: Assessment,
    ledger: Sequence[LedgerEntry],
    out_of_reach: Sequence[str] = (),
) -> Edition:
    """The edition with its answer. True needs every obligation satisfied, every document read and no requirement unseen.

    ``out_of_reach`` are the obligations whose text was never seen.
    """
    duties = [f for f in assessment.findings if f.modality == "shall"]
    against = [f for f in duties if f.verdict in AGAINST and f.waived is None]
    waived = [f for f in duties if f.is_gap and f.waived is not None]
    unknown = [f for f in duties if f.verdict == "unknown" and f.waived is None]
    met = [f for f in duties if f.verdict == "satisfied" and not attested(f)]
    promised = [f for f in duties if attested(f)]
    unread = [d.path for d in assessment.dossier.documents if d.status != "read"]
    looked_at = {finding.clause for finding in assessment.findings}
    unseen = [e for e in ledger if e.status == "unverified" and not looked_at.intersection(e.clauses)]
    if against:
        recognised: bool | None = False
    else:
        recognised = None if waived or unknown or unread or unseen or not met else True
    so_far = as_far_as_seen(assessment, out_of_reach)
    why = _why(recognised, against, unknown, waived, unread, unseen, met, promised)
    if recognised is None and (unseen or out_of_reach):
        more = why_not_yet(assessment.findings, out_of_reach, len(unseen), so_far)
        why = both(f"{why['zh']}；{more['zh']}", f"{why['en']}; {more['en']}")
    return Edition(
        id=id,
        title=head["title"],
        head=head,
        in_force=in_force,
        recognised=recognised,
        why=why,
        assessment=assessment,
        against=tuple(f.clause for f in against),
        open=tuple(f.clause for f in unknown),
        unseen=tuple(e.id for e in unseen),
        out_of_reach=tuple(out_of_reach),
        so_far=so_far,
        ledger=tuple(ledger),
    )


def edition_not_in_force(id: str, head: Mapping[str, Any], in_force: InForce, as_of: str) -> Edition:
    """The edition with no answer: nothing of it binds on the day."""
    if in_force.start and as_of < in_force.start:
        why = both(
            f"该版自 {in_force.start} 起施行，{as_of} 尚未施行，不作判断",
            f"it is in force from {in_force.start} on, not yet on {as_of}: nothing is concluded",
        )
    elif in_force.end and in_force.end < as_of:
        why = both(
            f"该版施行至 {in_force.end}，{as_of} 已不再施行，不作判断",
            f"it was in force until {in_force.end}, no longer on {as_of}: nothing is concluded",
        )
    else:
        why = both(
            f"该版在 {as_of} 没有一条已施行的条款，不作判断",
            f"no clause of it is in force on {as_of}: nothing is concluded",
        )
    return Edition(id, head["title"], head, in_force, None, why)


def differing(editions: Sequence[Edition]) -> tuple[str, ...]:
    """The clauses, in the order of the standard, that are not judged alike in all editions in force."""
    tables = [
        {f.clause: f.verdict for f in edition.assessment.findings}
        for edition in editions
        if edition.assessment is not None
    ]
    names = dict.fromkeys(name for table in tables for name in table)
    return tuple(name for name in names if len({table.get(name) for table in tables}) > 1)


def nothing_judged() -> Notice:
    """A run in which no edition was in force must not look like a pass."""
    return Notice(
        "nothing-assessed",
        "error",
        both(
            "没有一个版本在评价基准日施行，没有一条得到判定，本次结果不是合格",
            "no edition is in force on the day, nothing was judged, and this is no pass",
        ),
    )


def _why(
    recognised: bool | None,
    against: Sequence[Finding],
    unknown: Sequence[Finding],
    waived: Sequence[Finding],
    unread: Sequence[str],
    unseen: Sequence[LedgerEntry],
    met: Sequence[Finding],
    promised: Sequence[Finding],
) -> Mapping[str, str]:
    if recognised:
        n = len(met) + len(promised)
        zh_promised = f"，其中 {len(promised)} 条凭声明" if promised else ""
        en_promised = f", {len(promised)} of them on somebody's word" if promised else ""
        return both(
            f"“应”的条款中已判定的 {n} 条全部符合{zh_promised}",
            f"all {n} obligations that apply are satisfied{en_promised}",
        )
    zh, en = [], []
    for found, words_zh, words_en in (
        (against, "不符 {n} 条（{names}）", "{n} not met ({names})"),
        (unknown, "无法判定 {n} 条（{names}）", "{n} unknown ({names})"),
        (waived, "已豁免而未符合 {n} 条（{names}）", "{n} waived, not met ({names})"),
    ):
        if found:
            names = [f.title for f in found[:MOST_NAMED]]
            more = len(found) > MOST_NAMED
            zh.append(
                words_zh.format(n=len(found), names="".join(f"“{t['zh']}”" for t in names) + "等" * more)
            )
            en.append(words_en.format(n=len(found), names="; ".join(t["en"] for t in names) + " …" * more))
    zh, en = (["“应”的条款：" + "；".join(zh)], ["obligations: " + "; ".join(en)]) if zh else ([], [])
    if not met and not against:
        zh.append("没有一条“应”的条款由文件证明符合")
        en.append("no obligation is shown to be satisfied by a paper")
    if unread:
        zh.append(f"未能完整读取：{'、'.join(unread)}")
        en.append(f"not wholly read: {', '.join(unread)}")
    if unseen:
        zh.append(f"已知有而内容未见、无从判断的要求 {len(unseen)} 项")
        en.append(f"{len(unseen)} requirements are known to exist and their text has not been seen")
    return both("；".join(zh), "; ".join(en))
