"""组织各中心、工厂实施质量战略: what those do who are led, or with whose means it is done, is done by the one who leads.

Also what is carried out of 上述战略、规划 under the officer's heading: the quality strategy that the item before told of.
"""

from __future__ import annotations

from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.context import Context
from checker.statements.nodes import HOLDERS
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

Holders = list[tuple[str, tuple[int, ...]]]
_LEADS = Pattern(
    r"^(?:[、,;:\s]|负责|统一|全面|具体|牵头|直接|应当?|须|要|有权|可以?|并)*"
    r"(?:组织|带领|率领|领导|推动|推进|统筹|调动|调配|指挥|发动|动员|督促|协调|指导|责成|安排)"
    r"(?![^,。;:]*(?:共同|一起|会同|配合))[^。;:由]{1,30}$",
    "组带率领推统调指发动督协责安",
)
_NAMED = frozenset(("officer", "self", "must", "may", "item", "number"))
_POINTS = (
    r"(?:上述|前述|前项|前条|前款|上条|上款|以上|上项|该等?|这些)(?:所列|所述|规定的?)?(?:各项|各类|这些)?"
)
_ADOPTED = r"(?:经?(?:审定|批准|审批|审议|核准)(?:通过)?|制定|确定|定下来?|签发|印发|发布|颁布|下发|发出|下达|出台|公布)(?:印发|发布|下发|下达|通过)?(?:之后|以后|后)"
_ABOVE = Pattern(
    rf"{_POINTS}(?:质量)?(?:战略|规划|方针|计划)"
    rf"|(?:^|(?<=[,。;\n:)]))(?:战略|规划|方针)(?:[、和与及]|以及)?(?:规划|(?:年度)?(?:工作)?计划|目标)?(?:[、和与及](?:年度)?计划)?{_ADOPTED}",
    "战规方计",
)
_FILES = Pattern(
    rf"{_POINTS}(?:文件|文本|内容)|^[ ]*(?:\([一二三四五六七八九十\d]+\)|\d{{1,2}}[.、)]|[一二三四五六七八九十]、)?[ ]*(?:{_ADOPTED})",
    "文内后",
)
_ITEM = (
    r"[ ]*(?:\([一二三四五六七八九十\d]+\)|\d{1,2}(?:\.\d{1,2}){0,2}[.、)]?|[一二三四五六七八九十]、)?[ ]*"
)
_BARE = Pattern(
    rf"^{_ITEM}(?:组织|统筹|负责|牵头|推动|推进|抓好)*(?:前述|上述|上列|前项|(?:审定|批准|通过|发布|印发|定下来|确定)后?的?)?"
    r"(?:战略|规划)(?:[、和与及](?:三年|中长期|年度)?(?:工作)?(?:战略|规划|计划|要点|目标))*(?:[、和与及][^,。;:]{2,12})?(?:的(?:贯彻|实施|落实|落地|推行|推进|执行)|,由)",
    "战规 ,的",
)
"""规划、要点的贯彻实施, 审定后的规划和计划，由…: those of the item before."""
_STRATEGY = Pattern(r"质量(?:发展|工作|安全|与食品安全|与[^,。;、]{2,6})?(?:战略|方针|规划)|质量方针", "质")
AFTER_STRATEGY = "after_strategy"
"""Marks the context of an item whose forerunner named the quality strategy."""

_NO_OTHER = Pattern(
    r"(?:并|再|也|应当?|由)*(?:首席质量官|cqo|其|他|她)(?:负责|牵头|统一|全面|再|应当?)*(?:组织|带领|率领|统筹|指挥)"
    r"(?:(?:各|全|公司|有关|相关)[^,。;:的]{1,14})?(?:实施|落实|执行|推行|推进|贯彻)(?:并[^,。;:]{2,6})?[。;]?",
    "组带率统指",
)


def led_by(sentence: Sentence, act: Act, holders: Holders, context: Context, officer: str) -> Holders:
    """Whose the carrying out is: the leader's, if the officer is named as one or stands over it."""
    if act.power != "implement" or act.agent is None or not act.agent.members:
        return holders
    if any(cls == "above" for _, cls, _ in act.agent.members) and not _led_in_name(sentence, act):
        return holders
    here = sentence.clause[act.index]
    for earliest in (here - 1, here):
        first, named = _after_the_leader(sentence, act, earliest)
        if named or context.holder == officer:
            before = sentence.text[sentence.tokens[first].start : sentence.tokens[act.index].start]
            if _LEADS.search(before):
                return [(officer, ())]
    return holders


def _after_the_leader(sentence: Sentence, act: Act, earliest: int) -> tuple[int, bool]:
    """Where what he does begins, in the clauses from ``earliest`` on; whether he is named there."""
    first, named = act.index, False
    while first > 0 and sentence.clause[first - 1] >= earliest:
        first -= 1
    while first < act.index and sentence.tokens[first].cls in _NAMED:
        named = named or sentence.tokens[first].cls in ("officer", "self")
        first += 1
        if named:
            break
    return first, named


def _led_in_name(sentence: Sentence, act: Act) -> bool:
    """领导各部门落实: the word for a leader is what he does here."""
    assert act.agent is not None
    names = [sentence.tokens[i] for i, cls, _ in act.agent.members if cls == "above" and i >= 0]
    return bool(names) and all(sentence.text[t.start : t.end] == "领导" for t in names)


def speaks_of_the_above(text: str) -> bool:
    """Whether an item may tell what is done with a strategy that another item named."""
    return _ABOVE.search(text) is not None or _of_files(text)


def _of_files(text: str) -> bool:
    return _FILES.search(text) is not None or _BARE.match(text) is not None


def after_the_strategy(context: Context, text: str, earlier: str) -> Context:
    """``context``, marked where an item points at 前条文件 and the one before it, ``earlier``, named the strategy."""
    if not _of_files(text) or _STRATEGY.search(earlier) is None:
        return context
    return replace(context, sections=context.sections | {AFTER_STRATEGY})


def of_the_above(
    sentence: Sentence, act: Act, theme: Theme, context: Context, officer: str, before: Theme | None = None
) -> Theme:
    """The quality strategy for 上述战略 that the officer carries out under his heading; else ``theme``.

    质量战略由 H 制定；H 组织各部门实施: also what ``before`` spoke of, where nothing else is carried out."""
    governed = theme.source == "context" and set(theme.ids) <= {"quality", "quality_safety"}
    if act.power != "implement" or (theme.ids and not governed) or not _his(sentence, context, officer):
        return theme
    start, end = sentence.tokens[0].start, sentence.tokens[-1].end
    if (
        before is not None
        and "quality_strategy" in before.ids
        and _NO_OTHER.fullmatch(sentence.text, start, end)
    ):
        return Theme(("quality_strategy",), (), True, "earlier")
    files = AFTER_STRATEGY in context.sections and _of_files(sentence.text[start:end])
    above = _ABOVE.search(sentence.text, start, end)
    asks = any(t.cls in ("propose", "assist") for t in sentence.tokens[: act.index])
    if above is None or act.governor is not None or asks:
        return Theme(("quality_strategy",), (), True, "earlier") if files or above else theme
    named = next(i for i, t in enumerate(sentence.tokens) if t.end >= above.end())
    return Theme(("quality_strategy",), (named,), True, "earlier")


def _his(sentence: Sentence, context: Context, officer: str) -> bool:
    """Whether the officer stands over the item, or is the first of whom it speaks."""
    named = next((t.cls for t in sentence.tokens if t.cls in HOLDERS), None)
    return context.holder == officer or named in ("officer", "self")


_HEEDED = Pattern(
    r"(?:听从|服从|听|遵从|接受|遵照|配合)(?:首席质量官|质量总监|其|他|她|统一|公司|总部)*的?$", "听从受照合"
)
_ORDERS = ("安排", "调度", "指挥", "管理", "调配", "统筹", "考核", "检查", "监督")


def heeded(sentence: Sentence, act: Act) -> bool:
    """各成员社听从安排: what is obeyed is no power over what was spoken of before."""
    first, last = sentence.tokens[act.index], sentence.tokens[act.last]
    if not sentence.text.startswith(_ORDERS, first.start) or last.end - first.start > 4:
        return False
    return _HEEDED.search(sentence.text, sentence.tokens[0].start, first.start) is not None
