"""The safeguards that whoever makes the year's quality plan makes with it: 组织编制年度质量计划及保障措施, 落实人员、资金等保障措施."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.duties.model import LESS, Duty
from checker.statements.duties.subjects import HOLDERS
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

PLAN, SAFEGUARDS = "annual_plan", "safety_measures"
_ITS_OWN = r"(?:(?:为)?(?:完成|实现|执行|落实|实施|保障|保证)?(?:该|上述|其|本)?(?:年度)?(?:质量)?(?:工作)?计划(?:所需要?|完成|实施|落实|执行)?的?)?"
_WHAT = r"(?:其|相应|相关|对应|配套|所需|必要|有关|各项|具体|人员|人力|人手|机构|经费|资金|费用|设备|设施|仪器|技术|资源|组织|物资|管理|系统|信息|场地|工装|时间|方面|条件|质量安全|质量|品质|(?:产品|食品|药品|用药)安全|等|的|[、和与及])*"
_SAFEGUARDS = rf"{_ITS_OWN}{_WHAT}(?:(?:保障|保证|防控)(?:性)?(?:措施|方案|办法|机制|条件)|措施(?:和|与|、|的)?(?:保障|保证))"
_FOR_IT = r"(?:(?:保障|保证|确保)(?:该|上述|其|年度)?(?:质量)?计划(?:的)?(?:顺利|按期|有效)?(?:完成|实现|落实|实施|执行)的(?:各项|具体|相应|必要)?(?:措施|办法))"
_ENDS = r"(?=$|[,;。)(、由]|的?(?:编制|制订|制定|拟订|拟定|编写|起草|修订|落实|实施|执行|(?:组织)?实施|到位|和落实|与落实)|并)"
_BESIDE_IT = Pattern(
    rf"(?:工作)?(?:的)?(?:编制|制定|制订)?(?:以及|并|[及和与、]){_SAFEGUARDS}{_ENDS}", "保防 措方办机条"
)
_THEN = Pattern(
    rf"(?:,|;|并|且|同时|和)(?:并|且|同时|同步|一并|相应|负责|组织|配套|也|还|,)*(?:落实|制定|制订|拟定|拟订|编制|明确|配套|确定|做好|拿出|提出|列出|安排)(?:好)?(?:{_SAFEGUARDS}|{_FOR_IT}){_ENDS}",
    "落制拟编明配确做拿提列安 措方办机条",
)
_ARRANGED = Pattern(
    rf"(?:,|;|并|且|同时|和)(?:并|且|同时|同步|一并|相应|,)*(?:对|就|为){_SAFEGUARDS}(?:进行|作出|做出|予以|加以|一并)*(?:安排|部署|策划|落实|规定|布置)(?=$|[,;。)])",
    "安部策落规布 措方办机条",
)
_NEAR = 40
_OTHERS = HOLDERS - {"officer", "self", "company"}
_STOPS = _OTHERS | {"by", "belong", "assist", "participate", "cannot"}


def with_safeguards_as_its_own(text: str, tokens: Sequence[Token], found: Sequence[Mention]) -> list[Token]:
    """``tokens`` with the safeguards named beside the plan (年度质量计划及其保障措施) as words that change nothing."""
    spans = [
        told.span()
        for m in found
        if m.topic == PLAN and (told := _BESIDE_IT.match(text, m.end, m.end + _NEAR)) is not None
    ]
    return [
        t._replace(cls="stages") if any(start <= t.start < end for start, end in spans) else t for t in tokens
    ]


def safeguards_of_the_plan(
    said: Sequence[Duty], text: str, part: Sequence[Token], here: Sequence[Mention], topics: Topics
) -> Iterator[Duty]:
    """The safeguards as a duty, where what is ``said`` in ``part`` lays the plan on him and nothing less of the two.

    ``here`` are the mentions of ``part``.
    """
    told = [d for d in said if d.topic == SAFEGUARDS]
    plans = [d for d in said if d.topic == PLAN]
    if SAFEGUARDS not in topics.topics or any(d.certainty == "sure" or d.role in LESS for d in told):
        return
    sure = [d for d in plans if d.certainty == "sure"]
    if sure and not any(d.role in LESS for d in plans) and _has_safeguards(text, part, here):
        yield replace(sure[0], topic=SAFEGUARDS)


def _has_safeguards(text: str, part: Sequence[Token], here: Sequence[Mention]) -> bool:
    """Whether safeguards follow the plan, and nobody else is spoken of between the two."""
    for mention in (m for m in here if m.topic == PLAN):
        near = min(part[-1].end, mention.end + _NEAR)
        told = (
            _BESIDE_IT.match(text, mention.end, near)
            or _THEN.search(text, mention.end, near)
            or _ARRANGED.search(text, mention.end, near)
        )
        if told is not None:
            between = [t for t in part if mention.end <= t.start < told.end()]
            offers = any(t.cls == "propose" and t.start < told.start() for t in between)
            if not offers and not any(_is_of_another(between, i) for i in range(len(between))):
                return True
    return False


def _is_of_another(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token tells that somebody else has the rest to do; 计划由首席质量官编制 does not."""
    after = tokens[index + 1].cls if index + 1 < len(tokens) else ""
    return tokens[index].cls in _STOPS and not (tokens[index].cls == "by" and after in ("officer", "self"))
