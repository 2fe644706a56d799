"""The force of a sentence by its verbs, as annex C of GB/T 1.1—2020 sorts them.

Requirement 应 / 不应 (and 不得, 须, which are not to be used and are), recommendation 宜 / 不宜, permission 可 / 不必,
statement 能 / 不能. A verb inside another word (适应, 相应, 可靠, 职能) is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.importing.model import Force
from checker.records import record

ORDER: tuple[Force, ...] = ("shall", "should", "may", "can")

# What stands before may itself end in the first letter: 召回应立即, 绩效应纳入, 首席质量官能.
_WITHIN: dict[str, str] = {
    "应": (
        "适应|(?<!违)反应|相应|(?<![核针校])对应|(?<!提)供应|(?<!影)响应|(?<![绩有时失无])效应|感应|(?<![召收])回应|呼应|顺应"
        "|应(?:用|急|届|聘|邀|力|试|征|激|允|诺|战|变能力|付款|收款|收账|付账|对(?=措施|突发|危机|挑战|能力|策略|预案|机制))"
    ),
    "宜": "适宜|事宜|便宜|权宜|时宜(?=的|之|性)|宜(?:人|居|兴|昌|春|宾)|制宜",
    "可": (
        "(?:认|许|宁|尚)可(?!以)|可(?:靠|行(?!使)|操作|追溯|持续|比|见|视|信|控|接受的|再生|测(?!试|量|算|评)|量化|验证的|读|回收"
        "|观|取得的|谓|知|达性|编程|燃|溶|变|逆|证实|溯源|衡量|维护性|扩展|贵|否|复制|预见|预期|用性|选项|实施性|重复性|获得性)"
    ),
    "能": (
        "职能|功能|性能|效能|技能|智能|节能|耗能|(?<!生)产能|(?<![活劳行主变])动能|潜能|热能|电能|核能|(?<!整)体能|储能|太阳能|赋能"
        "|能(?:力|源|耗|效|量|级|手|见度|动(?=性|地))"
    ),
}
_MARKS: tuple[tuple[Force, re.Pattern[str]], ...] = (
    ("should", re.compile(r"一般应当?|原则上应当?|通常应当?|不宜|宜|鼓励|推荐")),
    (
        "shall",
        re.compile(
            r"不应当?|应当|应该|应|不得|不准许?|不允许|只准许?|必须|(?<!无)(?<!毋)须|严禁|禁止|不可(?!能)以?"
        ),
    ),
    ("may", re.compile(r"不必|无须|无需|毋须|不需要|可以|可(?!能)|允许")),
    ("can", re.compile(r"不可能|可能|不能够?|能够|只能|能")),
)
# Verbs that GB/T 1.1 does not give for what they are taken for here: a person looks at them.
_DOUBTFUL = frozenset(
    ("不可", "不可以", "鼓励", "推荐", "原则上应", "原则上应当", "通常应", "通常应当", "允许", "禁止", "严禁")
)
_STOP = re.compile(r"(?<=[。；！？;])")


@record(frozen=True, slots=True)
class Modality:
    """The force of a text: the strongest of its ``verbs``, None if it has none.

    ``doubtful``: verbs of different force stand in it, or one whose force GB/T 1.1 does not fix.
    """

    force: Force | None
    verbs: tuple[str, ...] = ()
    doubtful: bool = False


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its stop."""
    return [part.strip() for part in _STOP.split(text) if part.strip()]


def modality(text: str) -> Modality:
    """The force of one sentence, or of several.

    >>> modality("首席质量官应具有相应的能力。").force, modality("以适应发展、可靠供应。").force
    ('shall', None)
    """
    found = [each for sentence in sentences(text) for each in _verbs(sentence)]
    if not found:
        return Modality(None)
    forces: set[Force] = {force for force, _ in found if force != "can"} or {"can"}
    verbs = tuple(dict.fromkeys(verb for _, verb in found))
    doubtful = len(forces) > 1 or bool(_DOUBTFUL & set(verbs))
    return Modality(next(force for force in ORDER if force in forces), verbs, doubtful)


def joined(parts: Sequence[Modality]) -> Modality:
    """The force of several texts together: the strongest."""
    forces = [part.force for part in parts if part.force]
    verbs = tuple(dict.fromkeys(verb for part in parts for verb in part.verbs))
    strong = {force for force in forces if force != "can"}
    return Modality(
        next((force for force in ORDER if force in forces), None),
        verbs,
        any(part.doubtful for part in parts) or len(strong) > 1,
    )


def _verbs(sentence: str) -> list[tuple[Force, str]]:
    taken = _covered(sentence)
    out: list[tuple[int, Force, str]] = []
    for force, pattern in _MARKS:
        for match in pattern.finditer(sentence):
            if not taken.isdisjoint(range(*match.span())):
                continue
            taken |= set(range(*match.span()))
            out.append((match.start(), force, match.group()))
    return [(force, verb) for _, force, verb in sorted(out)]


def _covered(sentence: str) -> set[int]:
    """The letters of words that only look as if they held a verb."""
    taken: set[int] = set()
    for letter, words in _WITHIN.items():
        if letter not in sentence:
            continue
        for match in re.finditer(words, sentence):
            taken |= set(range(*match.span()))
    return taken
