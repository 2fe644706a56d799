"""Sentences that point back and take nothing from a power: 上述总经理、副总组成经营班子, H 组织实施前款规划."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.looked_at_again import comes_back_to_him
from checker.statements.sentence import Sentence
from checker.statements.sits_beside import sits_beside

_BACK = r"(?:以上|上述|前述|上列|前款|前条|前项|上条)(?:所列|规定的?)?(?:各项|各类|全部|这些)?"
_PEOPLE = Pattern(
    rf"{_BACK}[^,。;:权]{{2,40}}(?:组成|构成)[^,。;:权]{{0,10}}(?:班子|委员会|小组|团队|领导层|管理层|办公会)",
    "以上前 组构 班委小团领管办",
)
_HIS = r"(?:首席质量官|质量总监|品质总监|质量副总|品质副总|本岗位|该岗位|其)"
_PAPERS = r"(?:质量)?(?:战略|规划|方针|计划|文件|目标)(?:[、和与及](?:年度)?(?:规划|计划|目标))*"
_DOES = r"(?:推行|实施|执行|落实|贯彻|推进|落地|付诸|推动)"
_CARRIED = Pattern(
    rf"^(?:{_HIS})?(?:负责|应当?|为|组织|带领|统一|牵头|全面)*(?:[^,。;:由经须报]{{0,16}}){_DOES}{_BACK}{_PAPERS}"
    rf"|^{_BACK}{_PAPERS}(?:(?:签发|印发|发布|批准|审定|颁布)(?:以|之)?后)?,?由?{_HIS}[^。;:经须报]{{0,40}}{_DOES}",
    "推实执落贯付",
)
_UNMOVED = Pattern(
    r"^[^,。;]{0,14}(?:决定|决断|裁定|否决)?(?:为|是|系|属)(?:最后|最终|终局)[^,。;]{0,6},?(?:且|并)?不(?:因|以|随)[^,。;]{2,24}(?:意见|决定|指示|要求|反对|异议|态度)(?:而|为)?(?:改变|变更|转移|失效|撤销|动摇|中止|推翻)$",
    "最终",
)
_HAS_USED = Pattern(
    rf"已经?(?:完整|全面|全部|正常|独立|依规|依法)*(?:行使|履行)了?{_BACK}(?:全部)?(?:质量)?(?:职权|权限|权力|权利|职责|职能)$",
    "行履",
)
_HE = frozenset(("officer", "self"))


def _has_used(sentence: Sentence) -> bool:
    """交接期内，首席质量官已完整行使上列职权: what he has done with them, and nobody else."""
    text, start, end = sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end
    words = text[start:end].rstrip("。;")
    found = _HAS_USED.search(words)
    if found is None:
        return False
    before = [t for t in sentence.tokens if t.end <= start + found.start()]
    return (
        bool(before)
        and before[-1].cls in _HE
        and all(
            t.cls in ("content", "end", "date", "comma", "unknown", "general", "whole") for t in before[:-1]
        )
    )


def bears_on_none(sentence: Sentence, *, about: bool) -> bool:
    """Whether it tells that objections come back to the officer or, if it is ``about`` what was named before, who
    sits where, or how the officer carries that out; or only who else sits in."""
    text, start, end = sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end
    if _UNMOVED.search(text, start, end) is not None:
        return True
    if comes_back_to_him(text, sentence.tokens) or sits_beside(text[start:end]):
        return True
    if _has_used(sentence):
        return True
    return about and (
        _PEOPLE.match(text, start, end) is not None or _CARRIED.search(text[start:end]) is not None
    )
