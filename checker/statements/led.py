"""组织各中心、工厂实施质量战略: what those do who are led, or with whose means it is done, is done by the one who leads.

Also what is carried out of 上述战略、规划 under the officer's heading: the quality strategy that the item before told of.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.context import Context
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
_ABOVE = Pattern(r"(?:上述|前述|前项|以上|前款|上项|该等?)(?:各项)?(?:质量)?(?:战略|规划|方针)", "战规方")


def led_by(sentence: Sentence, act: Act, holders: Holders, context: Context, officer: str) -> Holders:
    """Whose the carrying out is: the leader's, if the officer is named as one or stands over it."""
    if act.power != "implement" or act.agent is None or not act.agent.members:
        return holders
    if any(cls == "above" for _, cls, _ in act.agent.members) and not _led_in_name(sentence, act):
        return holders
    first = act.index
    while first > 0 and sentence.clause[first - 1] >= sentence.clause[act.index] - 1:
        first -= 1
    named = False
    while first < act.index and sentence.tokens[first].cls in _NAMED:
        named = named or sentence.tokens[first].cls in ("officer", "self")
        first += 1
        if named:
            break
    if not named and context.holder != officer:
        return holders
    before = sentence.text[sentence.tokens[first].start : sentence.tokens[act.index].start]
    return [(officer, ())] if _LEADS.search(before) else holders


def _led_in_name(sentence: Sentence, act: Act) -> bool:
    """领导各部门落实: the word for a leader is what he does here."""
    assert act.agent is not None
    names = [sentence.tokens[i] for i, cls, _ in act.agent.members if cls == "above" and i >= 0]
    return bool(names) and all(sentence.text[t.start : t.end] == "领导" for t in names)


def speaks_of_the_above(text: str) -> bool:
    """Whether an item may tell what is done with a strategy that another item named."""
    return _ABOVE.search(text) is not None


def of_the_above(sentence: Sentence, act: Act, theme: Theme, context: Context, officer: str) -> Theme:
    """The quality strategy for 上述战略 that the officer carries out under his heading; else ``theme``."""
    if act.power != "implement" or theme.ids or context.holder != officer:
        return theme
    start, end = sentence.tokens[0].start, sentence.tokens[-1].end
    if _ABOVE.search(sentence.text, start, end) is None:
        return theme
    return Theme(("quality_strategy",), (), True, "earlier")


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
