"""今后拒绝发运的，质量副总须先报总经理同意；未经同意不得自行叫停: who may not stop by himself has no veto by himself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.gathering.overruled import weakened
from checker.gathering.precedence import LASTING
from checker.patterns import Pattern
from checker.statements.final_stops import FRAME
from checker.statements.model import EFFECTS, Statement

_WEAKER = ("conditional", "joint", "denied", "recommend_only")
_STOPS = ("quality_safety_stop", "product_release")
_NOT_ALONE = Pattern(
    r"(?:不得|不能|不可|不准|无权)(?:再)?(?:自行|擅自|单独|单方面?|径行|径自|直接)[^,，。；;]{0,8}?(?:叫停|停[产线工发止机用]|喊停|拦[截下]|扣[货留发押]|拒[绝收])"
    r"|(?:同意|批准|点头|签字|许可)(?:之)?后,?(?:才能?|方能?|方可|才可以?|始得)[^,，。；;]{0,8}?(?:叫停|停[产线工发止机用]|喊停|拦[截下]|扣[货留发押]|拒[绝收])",
    "停拦扣拒",
)
_ON_LEAVE = Pattern(
    r"(?:停[线产工发机运]|叫停|扣货|扣发)[^。；;]{0,24}?(?:须|应|必须|一律|均须|要)(?:先)?(?:报|经|请示)[^,，。；;]{1,12}?(?:同意|批准|点头|许可)(?:后|之后)?(?:方可|方能|才能|才可|始得|再)(?:执行|实施|生效|停|办理|下达)",
    "须应要律 报经请",
)
# 全厂停产须经总经理同意: the rest of his stops is his own.
_OF_A_PART = Pattern(r"全厂|全公司|全线|全部|整条|整线|整厂|超过|以上|长时间|[0-9]", "全整超以长0123456789")


def with_bound_stops(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers, with a weaker veto of ``officer`` in each that keeps from him the stop without another's leave.

    Whether the veto that another paper gives him reaches further than the stop, only a person can say: it is unsure.
    """
    given = [one for paper in papers for one in paper.reading.statements if _gives_veto(one, officer)]
    if not given:
        return list(papers)
    veto, by_stops = given[0], all(one.frame == FRAME for one in given)
    out = []
    for paper in papers:
        said_of_stops = paper.reading.statements
        bound = next((one for one in said_of_stops if _is_bound(one, officer, by_stops)), None)
        if bound is not None:
            said = replace(bound, certainty="unsure")
            more = weakened(veto, said, "prior_approval", by=None, id=f"{bound.id}v", frame=LASTING)
            paper = replace(
                paper, reading=replace(paper.reading, statements=(*paper.reading.statements, more))
            )
        out.append(paper)
    return out


def _gives_veto(one: Statement, officer: str) -> bool:
    strong = EFFECTS.index(one.effect) > EFFECTS.index("conditional")
    return one.holder == officer and one.authority == "veto" and strong


def _is_bound(one: Statement, officer: str, by_stops: bool) -> bool:
    """``by_stops`` says that he has no veto but by his stops, so that what bounds a part of them bounds it."""
    if by_stops and one.holder == officer and one.authority in _STOPS:
        return one.effect in ("limited", *_WEAKER)
    his = one.holder == officer and one.authority in _STOPS and _OF_A_PART.search(one.text) is None
    if not his or one.effect not in _WEAKER:
        return False
    if _ON_LEAVE.search(one.text) is not None:
        return True
    surely = one.certainty == "sure" and one.effect != "recommend_only"
    return surely and _NOT_ALONE.search(one.text) is not None
